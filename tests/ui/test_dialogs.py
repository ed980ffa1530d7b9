from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.model.errors import DiskFull
from liaison_desk.ui.dialogs import (
    QuestionSheet,
    RefusalSheet,
    choose_file_to_read,
    choose_file_to_write,
    keep_no_file_history,
)
from liaison_desk.ui.faults import FaultSheet, report
from liaison_desk.ui.widgets.banner import MarkingBanner
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress

Freed = Callable[[QWidget], None]


@pytest.fixture
def parent(dress: Dress, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_refusal_is_shown_with_its_advice_and_code_and_freed_on_close(
    parent: QWidget, freed: Freed
) -> None:
    sheet = RefusalSheet(DiskFull(), parent)
    sheet.open()
    said = spoken(sheet)
    assert "The disk is full" in said
    assert "Free some space" in said
    assert "DISK_FULL" in said
    freed(sheet)


def test_a_question_acts_on_its_button_only(parent: QWidget, qtbot: QtBot) -> None:
    done: list[bool] = []
    asked = QuestionSheet("Erase?", "It cannot be undone.", "Erase", lambda: done.append(True), parent)
    asked.open()
    press(asked, "cancelButton")
    assert not done
    again = QuestionSheet("Erase?", "It cannot be undone.", "Erase", lambda: done.append(True), parent)
    again.open()
    press(again, "confirmButton")
    assert done


def test_esc_closes_a_sheet(parent: QWidget, qtbot: QtBot) -> None:
    sheet = RefusalSheet(DiskFull(), parent)
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_choosing_a_file_never_blocks_and_leaves_no_history(
    parent: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_no_file_history()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    chosen: list[Path] = []
    chooser = choose_file_to_write(parent, "Save", "CANARY-NAME.pdf", tmp_path, chosen.append)
    assert chooser.isVisible()
    part(chooser, QLineEdit, "fileNameEdit").setText(str(tmp_path / "CANARY-NAME.pdf"))
    chooser.accept()
    assert chosen == [tmp_path / "CANARY-NAME.pdf"]
    (tmp_path / "here.bin").touch()
    reader = choose_file_to_read(parent, "Open", tmp_path, chosen.append)
    reader.fileSelected.emit(str(tmp_path / "here.bin"))
    reader.reject()
    assert chosen[-1] == tmp_path / "here.bin"
    kept = [path for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert not [path for path in kept if b"CANARY" in path.read_bytes()]


def test_the_file_chooser_is_ours_because_the_system_s_remembers_names(
    parent: QWidget, tmp_path: Path
) -> None:
    chooser = choose_file_to_read(parent, "Open", tmp_path, lambda path: path)
    assert chooser.testOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.reject()


def test_a_fault_report_holds_places_in_the_code_and_no_words_of_the_officer() -> None:
    with pytest.raises(ValueError, match="CANARY") as fault:
        int("CANARY")
    text = report(fault.value)
    assert "ValueError" in text
    assert "test_dialogs.py" in text
    assert "CANARY" not in text


def test_a_fault_is_told_with_a_report_and_a_way_out(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = FaultSheet("report\n", parent)
    sheet.open()
    sheet.write(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == "report\n"
    with qtbot.waitSignal(sheet.lock_asked):
        press(sheet, "lockAfterFault")


def test_every_dialog_bears_the_marking_of_its_window(parent: QWidget, tmp_path: Path) -> None:
    MarkingBanner("SECRET", parent=parent)
    sheet = RefusalSheet(DiskFull(), parent)
    assert sheet.banner.text() == "SECRET"
    chooser = choose_file_to_read(parent, "Open", tmp_path, lambda path: path)
    assert part(chooser, MarkingBanner, "markingBanner").text() == "SECRET"
    chooser.reject()
