"""Writing something down in passing: one line, from anywhere, and then what it becomes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.capture import CaptureSheet
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.widgets.cards import Note
from tests.desk.sampled import request_at
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage

LINE = "Ask the lab about vial 22091"


def capture(stage: Stage, page: str) -> CaptureSheet:
    """Go to a page and press the shortcut there."""
    stage.window.go(page)
    QTest.keyClick(
        stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    (sheet,) = [one for one in stage.window.findChildren(CaptureSheet) if one.isVisible()]
    return sheet


def typed(sheet: CaptureSheet, line: str = LINE) -> CaptureSheet:
    QTest.keyClicks(part(sheet, QLineEdit, "captureLine"), line)
    return sheet


def form(stage: Stage) -> FormPane:
    page = stage.shown
    assert isinstance(page, TwoPanes)
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


@pytest.mark.parametrize("page", ["today", "contacts", "settings"])
def test_from_any_page_a_line_becomes_a_request_with_the_keyboard_alone(stage: Stage, page: str) -> None:
    sheet = typed(capture(stage, page))
    QTest.keyClick(part(sheet, QLineEdit, "captureLine"), Qt.Key.Key_Return)
    assert stage.shown is stage.page("requests")
    assert part(form(stage), QLineEdit, "field_subject").text() == LINE


def test_a_line_becomes_a_meeting(stage: Stage) -> None:
    press(typed(capture(stage, "today")), "capture_meeting")
    assert stage.shown is stage.page("meetings")
    assert part(form(stage), QLineEdit, "field_subject").text() == LINE


@pytest.mark.parametrize(
    ("becomes", "field", "kind"),
    [("item", "field_text", QPlainTextEdit), ("action", "field_what", QLineEdit)],
)
def test_beside_a_request_a_line_becomes_an_item_or_an_action_of_it(
    stage: Stage, becomes: str, field: str, kind: type[QWidget]
) -> None:
    page = stage.page("requests")
    assert isinstance(page, TwoPanes)
    page.open_record(request_at(stage.place.desk, "OTTA-RFI-26-0003-Y").id)
    sheet = typed(capture(stage, "requests"))
    assert "OTTA-RFI-26-0003-Y" in part(sheet, QPushButton, f"capture_{becomes}").text()
    press(sheet, f"capture_{becomes}")
    editor = part(form(stage), kind, field)
    said = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.property("text")
    assert said == LINE


def test_away_from_the_requests_nothing_is_offered_that_needs_one(stage: Stage) -> None:
    stage.window.go("requests")
    sheet = capture(stage, "today")
    assert sheet.findChild(QPushButton, "capture_item") is None
    assert sheet.findChild(QPushButton, "capture_request") is not None


def test_the_line_is_kept_as_a_draft_before_anything_is_saved(stage: Stage) -> None:
    press(typed(capture(stage, "today")), "capture_request")
    stage.place.drafts.flush()
    kept = stage.place.drafts.load("request:new")
    assert kept is not None
    assert kept["subject"] == LINE


def test_a_draft_that_is_already_there_is_never_written_over(stage: Stage) -> None:
    page = stage.page("requests")
    assert isinstance(page, TwoPanes)
    page.begin()
    QTest.keyClicks(part(form(stage), QLineEdit, "field_subject"), "Half typed")
    sheet = typed(capture(stage, "today"))
    press(sheet, "capture_request")
    assert sheet.isVisible()
    assert "holds a draft of yours" in spoken(sheet)
    assert part(sheet, QLineEdit, "captureLine").text() == LINE
    stage.place.drafts.flush()
    kept = stage.place.drafts.load("request:new")
    assert kept is not None
    assert kept["subject"] == "Half typed"


def test_an_empty_line_becomes_nothing(stage: Stage) -> None:
    sheet = capture(stage, "today")
    press(sheet, "capture_request")
    press(sheet, "capture_request")
    assert sheet.isVisible()
    (said,) = [note for note in sheet.findChildren(Note) if note.isVisible()]
    assert "Nothing is written yet." in spoken(said)


def test_esc_leaves_without_a_trace(stage: Stage, qtbot: QtBot) -> None:
    sheet = typed(capture(stage, "today"))
    with qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stage.shown is stage.page("today")
    assert stage.place.drafts.load("request:new") is None


def test_what_was_looked_for_and_not_found_can_be_written_down(stage: Stage) -> None:
    stage.window.search()
    palette = stage.window.palette_box
    QTest.keyClicks(palette.box, "vial 22091 zz")
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    (sheet,) = [one for one in stage.window.findChildren(CaptureSheet) if one.isVisible()]
    press(sheet, "capture_meeting")
    assert part(form(stage), QLineEdit, "field_subject").text() == "vial 22091 zz"
