"""The Readouts page: each step a document can take, refusals in words, rounds, copies, wording, the log."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.readouts import draft_readout
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue_readout, pdf_of
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare
from liaison_desk.desk.setup import Role
from liaison_desk.desk.staleness import ApprovalRefused
from liaison_desk.model.canonical import dumps
from liaison_desk.model.kinds import Point, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.pages.printing import put_on_paper
from liaison_desk.ui.pages.readout_detail import ReadoutPane
from liaison_desk.ui.pages.readout_steps import ReadoutDialogs, offer_as_file
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.preview import page_pictures
from liaison_desk.ui.theme.tokens import Size
from tests.desk.sampled import sits
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


@pytest.fixture
def readouts(stage: Stage) -> ReadoutsPage:
    sits(stage.place.desk, "P02")
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    return page


def shown(readouts: ReadoutsPage, readout: Readout) -> ReadoutPane:
    readouts.open_record(readout.id)
    pane = readouts.stack.currentWidget()
    assert isinstance(pane, ReadoutPane)
    return pane


def now(desk: Desk, readout: Readout) -> Readout:
    return desk.get(Readout, readout.id)


def sheet(stage: Stage, qtbot: QtBot, name: str) -> Sheet:
    qtbot.waitUntil(lambda: stage.window.findChild(Sheet, name) is not None, timeout=20_000)
    return part(stage.window, Sheet, name)


def test_a_draft_is_rewritten_offered_answered_and_issued(
    readouts: ReadoutsPage, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = readouts.place.desk
    draft = draft_readout(desk, prepare(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.HOST))
    press(shown(readouts, draft), "approveReadout")
    qtbot.waitUntil(lambda: bool(stage.refusals), timeout=20_000)
    assert isinstance(stage.refusals.pop(), ApprovalRefused)
    press(shown(readouts, draft), "rewriteReadout")
    asked = sheet(stage, qtbot, "rewriteSheet")
    part(asked, QPlainTextEdit, "ask_says").setPlainText("Handed over on paper.")
    press(asked, "confirmButton")
    assert now(desk, draft).says == "Handed over on paper."
    offer_as_file(desk, now(desk, draft), tmp_path / "review.pdf")
    offered = now(desk, draft)
    answer = tmp_path / "answer.json"
    answer.write_bytes(
        dumps(
            {
                "format": "liaison-desk/review",
                "version": 1,
                "readout": draft.ref,
                "content_hash": offered.content_hash,
                "decision": "approve",
                "by": "P03",
                "at": "2026-03-20T14:00:00Z",
                "comments": [{"paragraph": 1, "text": "Good."}],
            }
        )
    )
    pane = shown(readouts, offered)
    assert pane.acceptDrops()
    ReadoutDialogs(offered, readouts.place, stage.window).take_in_file(answer)
    assert now(desk, draft).approver == "P03"
    pane = shown(readouts, now(desk, draft))
    pane.turn_to("review")
    assert "Paragraph 1: Good." in spoken(pane)
    press(pane, "issueApproved")
    qtbot.waitUntil(lambda: now(desk, draft).status is ReadoutStatus.ISSUED, timeout=20_000)
    assert not stage.refusals


def test_what_went_out_is_countersigned_copied_and_withdrawn(
    readouts: ReadoutsPage, stage: Stage, qtbot: QtBot
) -> None:
    desk = readouts.place.desk
    issued, _ = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.HOST)
    sits(desk, "P03", Role.SUPERVISOR)
    press(shown(readouts, issued), "countersignReadout")
    qtbot.waitUntil(lambda: now(desk, issued).countersigned_by == "P03", timeout=20_000)
    sits(desk, "P02")
    pane = shown(readouts, now(desk, issued))
    pane.turn_to("copies")
    press(pane, "giveCopy")
    asked = sheet(stage, qtbot, "copySheet")
    part(asked, QLineEdit, "ask_recipient").setText("Registry")
    press(asked, "confirmButton")
    pane = shown(readouts, now(desk, issued))
    pane.turn_to("copies")
    assert "Registry" in spoken(pane)
    readouts.show_log()
    table = part(readouts.stack, QTableView, "issueLog")
    told = [table.model().index(row, 3).data() for row in range(table.model().rowCount())]
    assert "Registry" in told
    press(readouts.stack, "leaveLog")
    ReadoutDialogs(now(desk, issued), readouts.place, stage.window).withdraw()
    asked = sheet(stage, qtbot, "withdrawSheet")
    part(asked, QPlainTextEdit, "ask_reason").setPlainText("Wrong day.")
    press(asked, "confirmButton")
    assert now(desk, issued).status is ReadoutStatus.WITHDRAWN


def test_a_joint_text_is_agreed_sentence_by_sentence_and_confirmed_with_two_names(
    readouts: ReadoutsPage, stage: Stage, qtbot: QtBot
) -> None:
    desk = readouts.place.desk
    issued, _ = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.JOINT)
    pane = shown(readouts, issued)
    pane.turn_to("wording")
    names = [
        found.objectName() for found in pane.findChildren(QPushButton) if found.objectName()[:5] == "word_"
    ]
    assert len(names) > 1
    for name in names:
        pane = shown(readouts, issued)
        pane.turn_to("wording")
        press(pane, name)
        asked = sheet(stage, qtbot, "wordingSheet")
        assert part(asked, QCheckBox, "ask_agreed").isChecked()
        part(asked, QLineEdit, "ask_agreed_by").setText("Claire Fontaine")
        press(asked, "confirmButton")
        qtbot.waitUntil(lambda: stage.window.findChild(Sheet, "wordingSheet") is None)
    pane = shown(readouts, issued)
    pane.turn_to("wording")
    press(pane, "confirmReadout")
    asked = sheet(stage, qtbot, "confirmSheet")
    part(asked, QLineEdit, "ask_given_by").setText("R. Nair")
    part(asked, QLineEdit, "ask_recipient").setText("C. Fontaine")
    press(asked, "confirmButton")
    assert now(desk, issued).confirmed_by == "R. Nair; C. Fontaine"


def test_a_stale_document_says_which_source_changed_and_the_list_narrows(readouts: ReadoutsPage) -> None:
    desk = readouts.place.desk
    issued, _ = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.HOST)
    point = desk.get(Point, min(issued.points))
    put_record(desk, replace(point, text="Something else was said."))
    pane = shown(readouts, now(desk, issued))
    said = spoken(part(pane, QWidget, "whyStale"))
    assert f"Point {point.number}: Text, by Dev Khurana" in said
    readouts.narrowing.narrow(None, "PUBLIC")
    assert readouts.list.rows.row_model.position(issued.id) < 0


def test_pages_go_to_paper_as_they_are_shown(readouts: ReadoutsPage, tmp_path: Path) -> None:
    desk = readouts.place.desk
    issued, produced = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.INTERNAL)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert put_on_paper(printer, page_pictures(pdf_of(desk, issued), None, "PDF", 1.0))
    assert len(page_pictures((tmp_path / "paper.pdf").read_bytes())) == produced.pages


def test_the_print_sheet_names_the_printers_or_says_that_there_is_none(
    readouts: ReadoutsPage, stage: Stage, qtbot: QtBot, freed: Callable[[QWidget], None]
) -> None:
    desk = readouts.place.desk
    issued, _ = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.INTERNAL)
    press(shown(readouts, issued), "printReadout")
    asked = sheet(stage, qtbot, "printSheet")
    box = part(asked, QWidget, "printerName")
    can = part(asked, QPushButton, "confirmButton").isEnabled()
    assert can is bool(box.property("count"))
    freed(asked)


def test_the_log_lists_every_document_the_page_calls_issued(readouts: ReadoutsPage, desk: Desk) -> None:
    out = [one for one in desk.store.records.standing(Readout) if one.status is ReadoutStatus.ISSUED]
    assert any(one.issued_at is None for one in out)
    readouts.show_log()
    model = part(readouts.stack, QTableView, "issueLog").model()
    listed = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert {one.ref for one in out} <= listed
    press(readouts.stack, "leaveLog")


def test_the_log_shows_every_code_whole_and_scrolls_sideways_only_where_it_has_to(
    readouts: ReadoutsPage, stage: Stage, qtbot: QtBot
) -> None:
    desk = readouts.place.desk
    issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.INTERNAL)
    stage.window.resize(*Size.WINDOW)
    readouts.show_log()
    table = part(readouts.stack, QTableView, "issueLog")
    qtbot.waitUntil(lambda: table.viewport().width() == table.horizontalHeader().length())
    assert not table.horizontalScrollBar().isVisible()
    code = table.model().columnCount() - 1
    assert table.columnWidth(code) >= table.sizeHintForColumn(code)
    press(readouts.stack, "leaveLog")
