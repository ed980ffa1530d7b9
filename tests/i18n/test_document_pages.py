"""Where documents are composed, moved on, checked, printed and issued together: no English sentence is left."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_window
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.model.kinds import Point
from liaison_desk.ui.pages.batching import BatchPane
from liaison_desk.ui.pages.composing import ComposePane
from liaison_desk.ui.pages.printing import PrintSheet
from liaison_desk.ui.pages.readout_detail import ReadoutPane
from liaison_desk.ui.pages.readout_steps import ReadoutDialogs
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.pages.verifying import VerifySheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.snapshot import settle
from liaison_desk.ui.window import MainWindow
from tests.desk.sampled import sits
from tests.i18n.seen import words_of_records
from tests.i18n.test_pages import english_on, language  # noqa: F401 - the fixture is used by its name
from tests.ui.conftest import Dress


def readouts(window: MainWindow) -> ReadoutsPage:
    found = next(page for page in window.pages if page.key == "readouts")
    assert isinstance(found, ReadoutsPage)
    return found


def test_no_english_is_where_documents_are_made_and_moved_on(
    place: Place,
    language: str,  # noqa: F811 - the fixture of the other module
    dress: Dress,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    desk = place.desk
    sits(desk, "P02")
    talks = desk.find("OTTA-MTG-26-0002-I").id
    joint, _ = issue_readout(desk, talks, Variant.JOINT)
    host, produced = issue_readout(desk, talks, Variant.HOST)
    (tmp_path / "a.pdf").write_bytes(produced.pdf)
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    page = readouts(window)
    known = [*words_of_records(desk), Path.home().name, "P02", "PDF"]
    for readout in (joint, host):
        window.go("readouts", readout.id)
        pane = page.stack.currentWidget()
        assert isinstance(pane, ReadoutPane)
        for at in range(pane.tabs.count()):
            pane.tabs.setCurrentIndex(at)
            settle()
            assert not english_on(pane, language, known)
    dialogs = ReadoutDialogs(host, place, window)
    for opens in (dialogs.rewrite, dialogs.withdraw, dialogs.copy, dialogs.confirm):
        opens()
    PrintSheet(host.ref, produced.pdf, place, window).open()
    sheet = VerifySheet(place.jobs, window, tmp_path, desk)
    sheet.open()
    sheet.check(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: sheet.findChild(QWidget, "verdict") is not None, timeout=20_000)
    for dialog in window.findChildren(QWidget):
        if dialog.objectName().endswith("Sheet"):
            assert not english_on(dialog, language, known), dialog.objectName()
            dialog.close()
    page.show_log()
    assert not english_on(page, language, known)
    page.batch()
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), BatchPane), timeout=20_000)
    assert not english_on(page, language, known)
    window.go("readouts", f"new:{talks}")
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), ComposePane), timeout=20_000)
    pane = page.stack.currentWidget()
    assert isinstance(pane, ComposePane)
    pane.choices.choose({"variant": "host", "document": "meeting"})
    qtbot.waitUntil(pane.issue_button.isEnabled, timeout=20_000)
    assert not english_on(pane, language, known)
    pane.leave()
    point = desk.get(Point, min(host.points))
    put_record(desk, replace(point, text="123"))
    window.go("readouts", host.id)
    assert page.findChild(QWidget, "whyStale") is not None
    assert not english_on(page, language, [*known, "123"])
    window.close()
