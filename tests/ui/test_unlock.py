from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.model.errors import WrongPassphrase
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.lock import Locked, LockReason
from liaison_desk.ui.unlock import UnlockWindow
from tests.fakes.widgets import spoken
from tests.ui.conftest import Dress

RIGHT = "harbour lantern copper violet meadow"
LOCKED_AT = datetime(2026, 11, 24, 9, 52, tzinfo=UTC)


class Door:
    """Opens with one passphrase, or with recovery words, and remembers what was tried."""

    def __init__(self) -> None:
        self.tried: list[tuple[str, bool]] = []

    def __call__(self, secret: str, is_words: bool) -> object:
        self.tried.append((secret, is_words))
        if secret != RIGHT and not is_words:
            raise WrongPassphrase
        return "opened"


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def window(dress: Dress, qtbot: QtBot, door: Door) -> UnlockWindow:
    made = UnlockWindow(door, Jobs(lambda fault: pytest.fail(str(fault))))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_right_passphrase_opens_with_the_keyboard_alone(
    window: UnlockWindow, qtbot: QtBot, door: Door
) -> None:
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyClicks(window.passphrase, RIGHT)
        QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    assert opened.args == ["opened"]
    assert door.tried == [(RIGHT, False)]
    assert window.passphrase.text() == ""


def test_a_wrong_passphrase_is_answered_in_words_and_asked_again(window: UnlockWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.passphrase, "wrong")
    QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(window.fault.isVisible)
    assert "do not open this desk" in window.fault.text()
    assert window.passphrase.isEnabled()
    assert window.passphrase.selectedText() == "wrong"


def test_nothing_is_tried_while_nothing_was_typed(window: UnlockWindow, qtbot: QtBot, door: Door) -> None:
    QTest.mouseClick(window.unlock_button, Qt.MouseButton.LeftButton)
    assert window.fault.isVisible()
    assert not door.tried


def test_the_recovery_words_are_another_way_in(window: UnlockWindow, qtbot: QtBot, door: Door) -> None:
    QTest.mouseClick(window.other_way, Qt.MouseButton.LeftButton)
    assert window.words.isVisible()
    assert not window.passphrase.isVisible()
    with qtbot.waitSignal(window.opened):
        window.words.setPlainText("one two three")
        QTest.mouseClick(window.unlock_button, Qt.MouseButton.LeftButton)
    assert door.tried == [("one two three", True)]


def typed(text: str, modifier: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)


def test_caps_lock_is_noticed_from_what_is_typed(window: UnlockWindow) -> None:
    plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for text, modifier, is_on in (
        ("a", plain, False),
        ("A", plain, True),
        ("A", shift, False),
        ("a", shift, True),
    ):
        QApplication.sendEvent(window.passphrase, typed(text, modifier))
        assert window.caps.isVisible() is is_on
    QApplication.sendEvent(window.passphrase, typed("अ", plain))
    assert window.caps.isVisible(), "a script without capitals says nothing either way"


@pytest.mark.parametrize("reason", list(LockReason))
def test_it_says_why_and_when_it_locked(dress: Dress, qtbot: QtBot, door: Door, reason: LockReason) -> None:
    locked = Locked(reason=reason, at=LOCKED_AT)
    window = UnlockWindow(door, Jobs(lambda fault: pytest.fail(str(fault))), locked)
    qtbot.addWidget(window)
    said = spoken(window)
    assert "24 Nov" in said
    assert "Your unsaved draft is kept." in said
    assert "{when}" not in said
