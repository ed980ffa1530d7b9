"""What holds on the pages with something on show, in each of their parts, and in the dialogs of documents: names."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.cases import file_under, record_case
from liaison_desk.desk.commands.retention import ErasureReport
from liaison_desk.desk.commands.takeover import SignedIn
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.queries.takeover import takeover_pack
from liaison_desk.model.kinds import Case, Handover, Meeting, Readout, Request, Wording
from liaison_desk.ui.pages.batching import BatchPane
from liaison_desk.ui.pages.composing import ComposePane
from liaison_desk.ui.pages.issue_log import IssueLogPane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.readout_steps import ReadoutDialogs
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.pages.retention_steps import CertificateSheet, RetentionDialogs
from liaison_desk.ui.pages.takeover_steps import SignedInSheet, TakeoverDialogs
from liaison_desk.ui.pages.verifying import VerifySheet
from tests.desk.sampled import sits
from tests.fakes.postings import Folders
from tests.ui.conftest import Stage
from tests.ui.lasting import lasting_stage
from tests.ui.test_every_page import interactive, name_of

Pane = TypeVar("Pane", bound=QWidget)
PAGES = (
    *("requests", "cases", "meetings", "handovers", "contacts", "subjects"),
    *("readouts", "statistics", "retention", "takeover"),
)


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("parts")) as stage:
        desk = stage.place.desk
        sits(desk, "P02")
        case = record_case(desk, desk.new(Case, subject="Zeta"))
        (late,) = desk.store.records.standing(Request, {"ref": "OTTA-RFI-26-0003-Y"})
        file_under(desk, late, case)
        yield stage


@pytest.fixture(scope="module")
def issued(stage: Stage) -> tuple[Readout, bytes]:
    readout, produced = issue_readout(stage.place.desk, talks(stage).id, Variant.HOST)
    return readout, produced.pdf


def talks(stage: Stage) -> Meeting:
    found = stage.place.desk.find("OTTA-MTG-26-0002-I")
    assert isinstance(found, Meeting)
    return found


def all_are_named(root: QWidget) -> int:
    found = interactive(root)
    for widget in found:
        assert widget.objectName(), widget
        assert name_of(widget), widget.objectName()
    return len(found)


def readouts(stage: Stage) -> ReadoutsPage:
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    return page


@pytest.mark.parametrize("key", PAGES)
def test_every_part_of_what_a_page_shows_has_names(stage: Stage, key: str) -> None:
    page = stage.page(key)
    assert isinstance(page, TwoPanes)
    listed = [row.key for row in page.list.rows.row_model.rows if row.key]
    # nothing of the posting is due to be erased; a record that is asked for is shown all the same
    page.open_record((listed or [one.id for one in stage.place.desk.store.records.standing(Case)])[0])
    pane = page.stack.currentWidget()
    assert pane is not None
    parts = [tabs for tabs in pane.findChildren(QTabBar) if tabs.isVisible()]
    assert parts
    for tabs in parts:
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            assert all_are_named(stage.window)


def test_a_new_export_and_the_checklist_have_names(stage: Stage) -> None:
    stage.window.go("exports")
    exports = stage.page("exports")
    assert isinstance(exports, TwoPanes)
    exports.begin()
    assert all_are_named(exports.stack) > 3
    statistics = stage.page("statistics")
    assert isinstance(statistics, TwoPanes)
    statistics.open_record("checklist")
    assert all_are_named(statistics.stack) > 3


def test_composing_issuing_several_and_the_issue_log_have_names(
    stage: Stage, issued: tuple[Readout, bytes], qtbot: QtBot
) -> None:
    page = readouts(stage)
    page.open_record(f"new:{talks(stage).id}")
    composing = _waited_for(page, ComposePane, qtbot)
    qtbot.waitUntil(composing.issue_button.isEnabled, timeout=20_000)
    assert all_are_named(composing) > 10
    composing.leave()
    page.batch()
    assert all_are_named(_waited_for(page, BatchPane, qtbot)) > 5
    page.show_log()
    assert all_are_named(_waited_for(page, IssueLogPane, qtbot)) == len(("back", "log"))
    page.open_record(issued[0].id)


def _waited_for(page: TwoPanes, kind: type[Pane], qtbot: QtBot) -> Pane:
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), kind), timeout=20_000)
    pane = page.stack.currentWidget()
    assert isinstance(pane, kind)
    return pane


def test_the_dialogs_of_a_document_and_the_check_of_a_pdf_have_names(
    stage: Stage, issued: tuple[Readout, bytes], qtbot: QtBot, tmp_path: Path
) -> None:
    readouts(stage)
    steps = ReadoutDialogs(issued[0], stage.place, stage.window)
    sentence = stage.place.desk.new(Wording, readout=issued[0].id, number=1, ours="We agree.")
    dialogs: tuple[Callable[[], None], ...] = (
        *(steps.rewrite, steps.withdraw, steps.copy, steps.confirm),
        *(partial(steps.word, sentence), partial(steps.print_out, issued[1])),
    )
    for show in dialogs:
        show()
        (sheet,) = [one for one in stage.window.findChildren(QDialog) if one.isVisible()]
        assert all_are_named(sheet) > 2, sheet.objectName()
        sheet.reject()
    (tmp_path / "a.pdf").write_bytes(issued[1])
    check = VerifySheet(stage.place.jobs, stage.window, tmp_path, stage.place.desk)
    check.open()
    check.check(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: check.findChild(QWidget, "verdict") is not None, timeout=20_000)
    assert all_are_named(check) > 1
    check.reject()


def test_the_dialogs_of_retention_and_of_a_takeover_have_names(stage: Stage) -> None:
    place, window = stage.place, stage.window
    stage.page("retention")
    (case,) = place.desk.store.records.standing(Case)
    deciding = RetentionDialogs(case, place, window)
    handing_over = TakeoverDialogs(place, window)
    erased = ErasureReport(certificate="{}", records=1, tables=())
    taken_over = SignedIn(handover=place.desk.store.records.standing(Handover)[0], officer="P03")
    dialogs: tuple[Callable[[], None], ...] = (
        *(deciding.keep, deciding.hold, deciding.strip, deciding.erase),
        partial(handing_over.sign_out, takeover_pack(place.desk)),
        CertificateSheet(erased, place, window).open,
        SignedInSheet(taken_over, place, window).open,
    )
    for show in dialogs:
        show()
        (sheet,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
        assert all_are_named(sheet) > 1, sheet.objectName()
        sheet.reject()
