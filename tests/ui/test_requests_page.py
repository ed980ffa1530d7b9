"""The Requests page as an officer uses it: lists, clocks, questions, steps and the reasons against them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action, Consent, Item, Question, Request
from liaison_desk.model.kinds.request import (
    Direction,
    ExchangeAct,
    QuestionStatus,
    RequestStatus,
    Urgency,
)
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.request_detail import RequestPane
from liaison_desk.ui.pages.request_form import RequestFormPane
from liaison_desk.ui.pages.requests import RequestsPage
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage

S = RequestStatus


@pytest.fixture
def page(stage: Stage) -> RequestsPage:
    found = stage.page("requests")
    assert isinstance(found, RequestsPage)
    return found


def pane(page: RequestsPage) -> RequestPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, RequestPane)
    return shown


def form(page: RequestsPage) -> FormPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


def sheet(stage: Stage) -> AskSheet:
    found = [one for one in stage.window.findChildren(AskSheet) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def show(page: RequestsPage, desk: Desk, status: RequestStatus) -> Request:
    found = desk.store.records.standing(Request, {"status": status.value})[0]
    page.open_record(found.id)
    return found


def status_of(desk: Desk, request: Request) -> RequestStatus:
    return desk.get(Request, request.id).status


def test_the_filters_count_open_awaited_late_and_all(page: RequestsPage, desk: Desk) -> None:
    requests = desk.store.records.standing(Request)
    assert page.list.rows.row_model.rowCount() == len([one for one in requests if one.status not in ENDED])
    press(page, "filter_overdue")
    said = [row.spoken for row in page.list.rows.row_model.rows]
    assert len(said) == 2
    assert all("late" in line for line in said)
    press(page, "filter_all")
    assert page.list.rows.row_model.rowCount() == len(requests)


def test_the_badge_is_an_alarm_while_a_request_is_late(page: RequestsPage) -> None:
    assert page.count() == (2, True)


def test_a_request_shows_marking_clock_in_both_zones_and_why(page: RequestsPage, desk: Desk) -> None:
    found = next(one for one in desk.store.records.standing(Request) if one.ref == "OTTA-RFI-26-0003-Y")
    page.open_record(found.id)
    said = spoken(pane(page))
    assert "RESTRICTED" in said
    assert "Sat 14 Mar 2026, 17:30 EDT" in said
    assert "Sun 15 Mar 2026, 03:00 IST" in said
    why = part(pane(page), QLabel, "whyWords")
    assert not why.isVisible()
    press(pane(page), "whyDue")
    assert why.isVisible()
    assert "first due" in why.text()


def test_what_is_preserved_has_a_clock_of_its_own_that_says_what_to_do(
    page: RequestsPage, desk: Desk
) -> None:
    found = next(one for one in desk.store.records.standing(Request) if one.preservation_expires)
    page.open_record(found.id)
    clock = part(pane(page), QFrame, "clock_PRESERVATION")
    said = spoken(clock)
    assert "Preservation runs out" in said
    assert "Fri 5 Jun 2026, 17:00 EDT" in said
    assert "Sat 6 Jun 2026, 02:30 IST" in said
    press(clock, "whyDue")
    assert part(clock, QLabel, "whyWords").text() == (
        "Preserved until Fri 5 Jun 2026, 17:00 EDT; have it renewed, "
        "or get the treaty request through, before that."
    )


def test_a_question_is_answered_on_its_own(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.PART)
    open_one = next(
        one for one in request_view(desk, request.id).questions if one.status is QuestionStatus.OPEN
    )
    press(pane(page), f"answerQuestion_{open_one.number}")
    asked = sheet(stage)
    asked.editors["answer"].put("Two more consignments, both stopped.")
    press(asked, "confirmButton")
    qtbot.waitUntil(lambda: desk.get(Question, open_one.id).status is QuestionStatus.ANSWERED)
    qtbot.waitUntil(lambda: "Two more consignments" in spoken(pane(page)))


def test_an_empty_answer_is_refused_and_the_dialog_stays(
    page: RequestsPage, stage: Stage, desk: Desk
) -> None:
    show(page, desk, S.PART)
    press(pane(page), "answerQuestion_4")
    asked = sheet(stage)
    press(asked, "confirmButton")
    assert len(stage.refusals) == 1
    assert asked.isVisible()


def test_asking_for_clarification_stops_the_clock_and_the_answer_starts_it(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.WORK)
    pane(page).dialogs.step(S.CLAR)
    press(sheet(stage), "confirmButton")
    assert stage.refusals[-1].code == "STEP_REFUSED"  # type: ignore[attr-defined]
    assert "does not say what is missing" in in_words(stage.refusals[-1])[0]  # type: ignore[arg-type]
    sheet(stage).editors["gist"].put("Which account?")
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: status_of(desk, request) is S.CLAR)
    qtbot.waitUntil(lambda: "Clarification asked" in spoken(pane(page)))
    press(pane(page), "stepOn")
    sheet(stage).editors["gist"].put("The savings account.")
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: status_of(desk, request) is S.WORK)


def test_a_step_that_has_to_wait_says_why(page: RequestsPage, desk: Desk) -> None:
    show(page, desk, S.GATE)
    note = part(pane(page), QWidget, "stepWaits")
    assert "Clear" in note.accessibleName()
    assert "disclosure gate has not been passed" in note.accessibleName()


def test_the_menu_offers_every_other_step_and_no_more(page: RequestsPage, desk: Desk) -> None:
    request = show(page, desk, S.GATE)
    words = [action.text() for action in part(pane(page), QMenu, "moreMenu").actions() if action.text()]
    assert "Back to review" in words
    assert "Refuse" in words
    # Beside the steps: extend the deadline, make a document of it, look at its retention, remove it.
    assert len(request_view(desk, request.id).steps) - 1 == len(words) - 4


def test_a_refusal_takes_its_ground_from_the_list(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.WORK)
    pane(page).dialogs.step(S.REFUSED)
    asked = sheet(stage)
    press(asked, "confirmButton")
    assert "ground" in in_words(stage.refusals[-1])[0]  # type: ignore[arg-type]
    asked.editors["refusal_ground"].put("a")
    press(asked, "confirmButton")
    qtbot.waitUntil(lambda: status_of(desk, request) is S.REFUSED)


def test_what_is_said_is_logged_and_told_in_the_timeline(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.WORK)
    press(pane(page), "logExchange")
    asked = sheet(stage)
    asked.editors["act"].put(ExchangeAct.CHASE)
    asked.editors["gist"].put("Rang the duty desk")
    press(asked, "confirmButton")
    qtbot.waitUntil(
        lambda: any(one.gist == "Rang the duty desk" for one in request_view(desk, request.id).exchanges)
    )
    qtbot.waitUntil(lambda: "Rang the duty desk" in spoken(pane(page)))
    line = part(pane(page), QLineEdit, "composerLine")
    QTest.keyClicks(line, "They call back at noon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "They call back at noon" in spoken(pane(page)))


def test_a_deadline_is_extended_only_with_reason_and_name(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.WORK)
    before = len(request_view(desk, request.id).events)
    pane(page).dialogs.extend()
    press(sheet(stage), "confirmButton")
    assert stage.refusals
    sheet(stage).editors["reason"].put("Bank holiday")
    sheet(stage).editors["agreed_by"].put("Insp. Benoit")
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: len(request_view(desk, request.id).events) == before + 1)


def new_request(page: RequestsPage, subject: str, direction: Direction) -> RequestFormPane:
    press(page, "newRequest")
    shown = form(page)
    assert isinstance(shown, RequestFormPane)
    shown.form.editors["subject"].put(subject)
    shown.form.editors["direction"].put(direction)
    return shown


def test_a_received_request_is_opened_with_its_questions_and_its_clocks_run(
    page: RequestsPage, desk: Desk, qtbot: QtBot
) -> None:
    shown = new_request(page, "Owner of a vehicle", Direction.IN)
    shown.form.editors["urgency"].put(Urgency.BR)
    part(shown, QPlainTextEdit, "field_questions").setPlainText("Who owns it?\n\nSince when?")
    press(shown, "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    view = request_view(desk, RecordId(page.list.rows.key()))
    assert view.request.subject == "Owner of a vehicle"
    assert [question.text for question in view.questions] == ["Who owns it?", "Since when?"]
    assert view.clocks
    assert "Who owns it?" in spoken(pane(page))


def test_similar_records_are_shown_while_typing(page: RequestsPage, qtbot: QtBot) -> None:
    shown = new_request(page, "Bank accounts of a call centre fraud", Direction.OUT)
    qtbot.waitUntil(shown.alike.isVisible)
    assert "OTTA-RFI-26-0003-Y" in spoken(shown.alike)
    shown.form.editors["subject"].put("Zzyzx")
    qtbot.waitUntil(shown.alike.isHidden)


def test_a_draft_goes_to_review_only_once_similar_ones_were_looked_at(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    shown = new_request(page, "Owner of a vehicle", Direction.OUT)
    for name in ("facts", "believed_held"):
        shown.form.editors[name].put("Seen twice at the border")
    shown.form.editors["purpose"].put(page.place.names.terms("purpose")[0][0])
    part(shown, QPlainTextEdit, "field_questions").setPlainText("Who owns it?")
    press(shown, "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    request = desk.get(Request, RecordId(page.list.rows.key()))
    press(pane(page), "stepOn")
    press(sheet(stage), "confirmButton")
    assert "similar" in in_words(stage.refusals[-1])[0]  # type: ignore[arg-type]
    part(sheet(stage), QCheckBox, "ask_duplicates_seen").setChecked(True)
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: status_of(desk, request) is S.REVIEW)


def test_a_half_typed_request_and_its_questions_come_back(page: RequestsPage, stage: Stage) -> None:
    shown = new_request(page, "Half a requ", Direction.OUT)
    part(shown, QPlainTextEdit, "field_questions").setPlainText("Who?")
    stage.window.go("contacts")
    stage.window.restore_draft()
    again = form(page)
    assert again is not shown
    assert again.form.editors["subject"].get() == "Half a requ"
    assert part(again, QPlainTextEdit, "field_questions").toPlainText() == "Who?"


PARTS: list[tuple[str, str, type, dict[str, object]]] = [
    ("askQuestion", "question", Question, {"text": "Which port?"}),
    ("giveAction", "action", Action, {"what": "Ring the port"}),
    ("writeItem", "item", Item, {"text": "Seen at the port"}),
    ("giveConsent", "consent", Consent, {"originator": "RCMP", "audience": "HOME_PARTNER"}),
]


@pytest.mark.parametrize(("name", "family", "kind", "values"), PARTS, ids=[row[1] for row in PARTS])
def test_a_part_of_a_request_is_written_in_its_form(
    page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    name: str,
    family: str,
    kind: type,
    values: dict[str, object],
) -> None:
    request = show(page, desk, S.WORK)
    before = len(desk.store.records.standing(kind))
    press(pane(page), name)
    for field, value in values.items():
        form(page).form.editors[field].put(value)
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: len(desk.store.records.standing(kind)) == before + 1)
    assert page.list.rows.key() == request.id
    assert page.restore_draft(f"request:{request.id}:{family}")


def test_an_action_is_done_with_one_button(page: RequestsPage, desk: Desk, qtbot: QtBot) -> None:
    show(page, desk, S.WORK)
    press(pane(page), "giveAction")
    form(page).form.editors["what"].put("Ring the port")
    press(form(page), "saveForm")
    action = next(one for one in desk.store.records.standing(Action) if one.what == "Ring the port")
    qtbot.waitUntil(lambda: not page.is_writing())
    press(pane(page), f"done_{action.ref}")
    qtbot.waitUntil(lambda: desk.get(Action, action.id).done)


def test_editing_a_request_keeps_its_state_and_removing_can_be_undone(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = show(page, desk, S.WORK)
    press(pane(page), "editRecord")
    form(page).form.editors["waiting_on"].put("The bank")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: desk.get(Request, request.id).waiting_on == "The bank")
    assert status_of(desk, request) is S.WORK
    pane(page).remove_asked.emit()
    qtbot.waitUntil(lambda: desk.get(Request, request.id).gone)
    qtbot.waitUntil(stage.window.toast.isVisible)
    press(stage.window, "undoButton")
    qtbot.waitUntil(lambda: not desk.get(Request, request.id).gone)


def test_the_dialogs_of_a_request_are_freed_on_close(
    page: RequestsPage, stage: Stage, desk: Desk, freed: Callable[[QWidget], None]
) -> None:
    show(page, desk, S.WORK)
    for step in (S.CLAR, S.AUTH, S.REFUSED, S.MOVED, S.WDRN):
        pane(page).dialogs.step(step)
        freed(sheet(stage))
