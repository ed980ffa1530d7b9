"""What was found when the desk was opened is said until it is read, and stands in nobody's way."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app import start as start_module
from liaison_desk.app.opened import Opened
from liaison_desk.app.start import Program
from liaison_desk.desk.commands.records import put_record
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.store.integrity import Finding
from liaison_desk.ui.widgets.findings import FindingStrip
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage

PAGE = 4096


def pages(folder: Path) -> list[bytes]:
    content = (folder / "vault.db").read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]


@pytest.fixture
def rolled_back(folders: Folders, tmp_path: Path) -> Folders:
    """A vault one page of which is as it was before the newest contacts."""
    older = tmp_path / "older"
    shutil.copytree(folders.post, older)
    with folders.open_post() as opened:
        for number in range(5):
            desk = opened.desk
            put_record(desk, desk.new(Contact, name=f"Somebody {number}", side=Side.HOST))
    before, now = pages(older), pages(folders.post)
    number = max(place for place, page in enumerate(before) if page != now[place])
    assert number > 0
    content = [*now[:number], before[number], *now[number + 1 :]]
    (folders.post / "vault.db").write_bytes(b"".join(content))
    return folders


def test_a_page_that_was_put_back_is_said_until_somebody_reads_it(
    rolled_back: Folders,
    dress: Dress,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(start_module, "preferences_file", lambda: tmp_path / "window.json")
    program = Program(qapp, rolled_back.post)
    opened = rolled_back.open_post()
    assert Finding.PUT_BACK in opened.vault.findings
    program.show_desk(opened)
    desk = program.opened
    assert isinstance(desk, Opened)
    assert Finding.PUT_BACK.sentence in spoken(part(desk.window, QWidget, "findingStrip"))
    assert desk.window.isEnabled()
    desk.window.go("settings")
    part(desk.window, QComboBox, "settingLanguage").setCurrentIndex(1)
    strip = part(desk.window, QWidget, "findingStrip")
    assert strip.isVisible()
    french = QCoreApplication.translate("Finding", Finding.PUT_BACK.sentence)
    assert french != Finding.PUT_BACK.sentence
    assert french in spoken(strip)
    press(strip, "findingsRead")
    qtbot.waitUntil(lambda: desk.window.findChild(FindingStrip) is None)
    part(desk.window, QComboBox, "settingLanguage").setCurrentIndex(0)
    assert desk.window.findChild(FindingStrip) is None
    desk.window.close()
    program.deleteLater()


def test_a_desk_as_it_was_left_says_nothing(stage: Stage) -> None:
    assert stage.window.findChild(FindingStrip) is None


def test_the_banner_stays_on_top_and_the_page_can_be_worked_with(stage: Stage, qtbot: QtBot) -> None:
    stage.window.warn(tuple(Finding))
    strip = part(stage.window, QWidget, "findingStrip")
    qtbot.waitUntil(strip.isVisible)
    assert stage.window.banner.y() == 0
    stage.window.go("contacts")
    assert stage.window.stack.currentWidget() is stage.page("contacts")
    with qtbot.waitSignal(stage.window.findings_read):
        press(strip, "findingsRead")
