"""What holds for every dialog: it opens in every language, says its name, closes with Esc and leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.exchange.notices import Notice
from liaison_desk.desk.exchange.receiving import Accepted
from liaison_desk.model.errors import DiskFull
from liaison_desk.ui.dialogs import QuestionSheet, RefusalSheet, Sheet
from liaison_desk.ui.faults import FaultSheet
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.pages.enrolment import CompareSheet
from liaison_desk.ui.pages.keyring import PassphraseSheet
from liaison_desk.ui.pages.taken import TakenSheet
from liaison_desk.ui.pages.verifying import VerifySheet
from liaison_desk.ui.preferences import LANGUAGES
from liaison_desk.ui.shortcuts import ShortcutSheet
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.unlock import UnlockWindow
from tests.ui.conftest import Dress
from tests.ui.test_every_page import interactive, name_of

Make = Callable[[QWidget], Sheet]


def refusal(parent: QWidget) -> Sheet:
    return RefusalSheet(DiskFull(), parent)


def question(parent: QWidget) -> Sheet:
    return QuestionSheet("Erase?", "It cannot be undone.", "Erase", parent.show, parent)


def fault(parent: QWidget) -> Sheet:
    return FaultSheet("report\n", parent)


def comparison(parent: QWidget) -> Sheet:
    return CompareSheet("Call them.", parent)


def shortcuts(parent: QWidget) -> Sheet:
    return ShortcutSheet((), parent)


def taken(parent: QWidget) -> Sheet:
    held = Accepted(peer="HQ", number=2, state="held", missing=[1], warnings=[Notice.CLOCK_AHEAD.label])
    return TakenSheet(held, "Held.", parent)


def passphrase(parent: QWidget) -> Sheet:
    return PassphraseSheet("Change", "It is needed.", "Change", parent)


def verification(parent: QWidget) -> Sheet:
    return VerifySheet(Jobs(lambda fault: pytest.fail(str(fault)), parent), parent, Path())


@pytest.fixture
def parent(dress: Dress, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


SHEETS = (refusal, question, fault, comparison, shortcuts, taken, passphrase, verification)


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("make", SHEETS)
def test_every_dialog_opens_in_every_language_and_closes_with_esc(
    make: Make, language: str, dress: Dress, parent: QWidget, qtbot: QtBot
) -> None:
    dress(language, Look.DARK)
    sheet = make(parent)
    sheet.open()
    assert sheet.objectName()
    assert sheet.windowTitle()
    assert sheet.banner.y() == 0
    for widget in interactive(sheet):
        assert widget.objectName(), widget
        assert name_of(widget), widget.objectName()
    with qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize("make", SHEETS)
def test_every_dialog_is_freed_on_close(
    make: Make, parent: QWidget, freed: Callable[[QWidget], None]
) -> None:
    sheet = make(parent)
    sheet.open()
    freed(sheet)


def test_the_unlock_window_is_freed_on_close(dress: Dress, freed: Callable[[QWidget], None]) -> None:
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    window = UnlockWindow(lambda secret, is_words: (secret, is_words), jobs)
    window.show()
    freed(window)
    jobs.stop()
