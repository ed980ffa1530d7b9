"""The Handovers page: items, both signatures, the chain of custody, and what is in question."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import custody_record, events_of, items_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact, Handover
from liaison_desk.model.kinds.material import CustodyAct, HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.handover_detail import HandoverPane
from liaison_desk.ui.pages.handovers import HandoversPage
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage

S = HandoverStatus


@pytest.fixture
def page(stage: Stage) -> HandoversPage:
    found = stage.page("handovers")
    assert isinstance(found, HandoversPage)
    return found


def pane(page: HandoversPage) -> HandoverPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, HandoverPane)
    return shown


def is_another(page: HandoversPage, shown: HandoverPane) -> bool:
    return page.stack.currentWidget() is not shown


def form(page: HandoversPage) -> FormPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


def sheet(stage: Stage) -> AskSheet:
    (found,) = [one for one in stage.window.findChildren(AskSheet) if one.isVisible()]
    return found


def show(page: HandoversPage, desk: Desk, status: HandoverStatus) -> Handover:
    found = desk.store.records.standing(Handover, {"status": status.value})[0]
    page.open_record(found.id)
    return found


def confirm(stage: Stage, page: HandoversPage, desk: Desk, qtbot: QtBot, status: HandoverStatus) -> None:
    key = RecordId(page.list.rows.key())
    shown = pane(page)
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: desk.get(Handover, key).status is status)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is not shown)


def prepared(page: HandoversPage, desk: Desk, qtbot: QtBot, seal: str = "S-1") -> Handover:
    """A new handover with one item, its parties named, through the forms."""
    giver, taker = (
        put_record(desk, desk.new(Contact, name=name, side=side))
        for name, side in (("Ana Giver", Side.HOST), ("Tom Taker", Side.HOME))
    )
    press(page, "newHandover")
    editors = form(page).form.editors
    editors["subject"].put("Two telephones")
    editors["given_by"].put(giver.id)
    editors["taken_by"].put(taker.id)
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    pane(page).write_asked.emit("item", None)
    form(page).form.editors["what"].put("Telephone, black")
    form(page).form.editors["seal"].put(seal)
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    return desk.get(Handover, RecordId(page.list.rows.key()))


def test_a_discrepancy_is_an_alarm_and_says_what_differs(page: HandoversPage, desk: Desk) -> None:
    assert page.count() == (1, True)
    found = show(page, desk, S.DISCREP)
    note = part(pane(page), QWidget, "discrepancy")
    assert found.discrepancy in note.accessibleName()
    assert "not decided" in note.accessibleName()


def test_the_filters_tell_what_is_under_way_held_and_in_question(page: HandoversPage) -> None:
    press(page, "filter_discrep")
    assert page.list.rows.row_model.rowCount() == 1
    press(page, "filter_all")
    assert page.list.rows.row_model.rowCount() == 2


def test_a_handover_is_sealed_offered_signed_by_both_and_accepted(
    page: HandoversPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    made = prepared(page, desk, qtbot)
    assert [item.number for item in items_of(desk, made.id)] == [1]
    for status in (S.SEALED, S.OFFERED):
        press(pane(page), "stepOn")
        confirm(stage, page, desk, qtbot, status)
    assert pane(page).findChild(QWidget, "stepOn") is None
    for name in ("sign_GIVER", "sign_TAKER"):
        shown = pane(page)
        press(shown, name)
        press(sheet(stage), "confirmButton")
        qtbot.waitUntil(partial(is_another, page, shown))
    signed = desk.get(Handover, made.id)
    assert signed.given_signed
    assert signed.taken_signed
    press(pane(page), "stepOn")
    confirm(stage, page, desk, qtbot, S.ACCEPTED)
    record = custody_record(desk, desk.get(Handover, made.id))
    assert record.holds
    assert "Chain holds" in spoken(pane(page))
    assert "Given by" in spoken(pane(page))


def test_what_keeps_a_step_waiting_is_said_above_the_tabs(
    page: HandoversPage, desk: Desk, qtbot: QtBot
) -> None:
    prepared(page, desk, qtbot, seal="")
    assert "no seal number" in part(pane(page), QWidget, "stepWaits").accessibleName()


def test_a_seal_that_differs_opens_a_discrepancy(
    page: HandoversPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    made = prepared(page, desk, qtbot)
    press(pane(page), "stepOn")
    confirm(stage, page, desk, qtbot, S.SEALED)
    press(pane(page), "verifyItem_1")
    sheet(stage).editors["seal_seen"].put("S-2")
    confirm(stage, page, desk, qtbot, S.DISCREP)
    assert "S-2" in desk.get(Handover, made.id).discrepancy
    assert "A seal is not the one on the form." in spoken(pane(page))


def test_only_a_supervisor_decides_about_a_discrepancy(
    page: HandoversPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    found = show(page, desk, S.DISCREP)
    pane(page).dialogs.decide()
    sheet(stage).editors["supervisor_decision"].put("Typing error, accepted")
    press(sheet(stage), "confirmButton")
    assert len(stage.refusals) == 1
    assert in_words(stage.refusals[0])[0]  # type: ignore[arg-type]
    desk.setup = replace(desk.setup, role=Role.SUPERVISOR)
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: bool(desk.get(Handover, found.id).supervisor_decision))
    qtbot.waitUntil(lambda: "Typing error, accepted" in spoken(pane(page)))


def test_an_event_of_custody_is_added_and_names_only_items_of_its_form(
    page: HandoversPage, desk: Desk, qtbot: QtBot
) -> None:
    found = show(page, desk, S.VERIFIED)
    before = len(events_of(desk, found.id))
    press(pane(page), "recordEvent")
    editors = form(page).form.editors
    assert editors["item"].widget.count() == len(items_of(desk, found.id)) + 1  # type: ignore[attr-defined]
    editors["act"].put(CustodyAct.COPY)
    editors["note"].put("Working copy for the laboratory")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: len(events_of(desk, found.id)) == before + 1)
    qtbot.waitUntil(lambda: "Working copy for the laboratory" in spoken(pane(page)))


def test_a_signed_form_no_longer_changes(page: HandoversPage, stage: Stage, desk: Desk) -> None:
    show(page, desk, S.VERIFIED)
    pane(page).write_asked.emit("item", None)
    form(page).form.editors["what"].put("Another drive")
    press(form(page), "saveForm")
    assert len(stage.refusals) == 1
    assert page.is_writing()
    assert page.restore_draft(f"handover:{page.list.rows.key()}:item")
    assert page.restore_draft("handover:new")
    assert not page.restore_draft("contact:new")
