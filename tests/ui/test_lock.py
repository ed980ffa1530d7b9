import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.lock import IdleWatch, Locked, LockReason, clock, locked_command


class Hours:
    """A clock that moves when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def watch(qapp: QApplication, hours: Hours) -> IdleWatch:
    holder = QObject(qapp)
    return IdleWatch(5, holder, hours)


def press(widget: QWidget) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(widget, event)


def test_it_counts_down_and_expires_when_nobody_is_there(watch: IdleWatch, hours: Hours) -> None:
    ticks: list[int] = []
    expired: list[bool] = []
    watch.ticked.connect(ticks.append)
    watch.expired.connect(lambda: expired.append(True))
    hours.now += 60
    watch.look()
    assert ticks == [240]
    hours.now += 240
    watch.look()
    assert expired


def test_a_key_puts_it_off(watch: IdleWatch, hours: Hours, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    ticks: list[int] = []
    watch.ticked.connect(ticks.append)
    hours.now += 200
    press(widget)
    hours.now += 200
    watch.look()
    assert ticks == [100]


def test_a_key_that_comes_too_late_locks_instead(watch: IdleWatch, hours: Hours, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    expired: list[bool] = []
    watch.expired.connect(lambda: expired.append(True))
    hours.now += 301
    press(widget)
    assert expired


def test_it_expires_with_a_dialog_and_a_menu_open(watch: IdleWatch, hours: Hours, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = QDialog(parent)
    dialog.open()
    menu = QMenu(parent)
    menu.addAction("One")
    menu.popup(parent.pos())
    hours.now += 301
    with qtbot.waitSignal(watch.expired, timeout=5000):
        pass
    menu.close()
    dialog.close()


def test_it_counts_no_more_once_stopped(watch: IdleWatch, hours: Hours, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch.stop()
    hours.now += 301
    with qtbot.assertNotEmitted(watch.expired, wait=1200):
        press(widget)


def test_another_span_counts_from_now(watch: IdleWatch, hours: Hours) -> None:
    ticks: list[int] = []
    watch.ticked.connect(ticks.append)
    hours.now += 200
    watch.allow(30)
    assert ticks == [1800]


def test_the_process_that_takes_our_place_is_told_why_and_when() -> None:
    locked = Locked(reason=LockReason.IDLE, at=datetime(2026, 11, 24, 9, 52, tzinfo=UTC))
    command = locked_command(Path("/desk"), locked)
    assert command[0] == sys.executable
    assert command[-5:-3] == ["--vault", "/desk"]
    assert Locked.read(*command[-2:]) == locked


def test_words_that_are_not_ours_are_refused() -> None:
    with pytest.raises(ValueError, match="bored"):
        Locked.read("bored", "2026-11-24T09:52:00+00:00")
    with pytest.raises(ValueError, match="yesterday"):
        Locked.read("idle", "yesterday")


def test_the_clock_goes_on_and_never_back() -> None:
    assert clock() <= clock()
