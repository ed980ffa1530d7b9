"""The work plan, contacts, readouts and settings as an officer uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.workplan import board
from liaison_desk.model.kinds import Agency, Commitment, Contact, Meeting, Readout, Workstream
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.ui.pages.composing import ComposePane
from liaison_desk.ui.pages.contact_detail import ContactPane
from liaison_desk.ui.pages.contacts import ContactsPage
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.pages.settings import SettingsPage
from liaison_desk.ui.pages.workplan import WorkPlanPage
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.preview import PagePreview
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.widgets.lanes import BoardCard
from liaison_desk.ui.widgets.panes import DetailPane
from liaison_desk.ui.widgets.rows import RowList
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


@pytest.fixture
def workplan(stage: Stage) -> WorkPlanPage:
    page = stage.page("workplan")
    assert isinstance(page, WorkPlanPage)
    return page


@pytest.fixture
def contacts(stage: Stage) -> ContactsPage:
    page = stage.page("contacts")
    assert isinstance(page, ContactsPage)
    return page


@pytest.fixture
def readouts(stage: Stage) -> ReadoutsPage:
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    return page


def form(page: QWidget) -> FormPane:
    (shown,) = [pane for pane in page.findChildren(FormPane) if pane.isVisible()]
    return shown


def cards(page: WorkPlanPage) -> dict[str, BoardCard]:
    return {card.key: card for card in page.findChildren(BoardCard) if card.isVisible()}


def test_every_commitment_is_a_card_that_says_its_colour_in_a_word(
    workplan: WorkPlanPage, desk: Desk
) -> None:
    words = {
        Rag.GREEN: "On time",
        Rag.AMBER: "Needs attention",
        Rag.RED: "Late",
        Rag.GREY: "Not started",
        Rag.BLUE: "Verified",
    }
    shown = cards(workplan)
    for lane in board(desk):
        for commitment, colour in lane.commitments:
            assert words[colour] in shown[commitment.id].accessibleName()


def test_the_late_ones_can_be_had_alone(workplan: WorkPlanPage, desk: Desk, qtbot: QtBot) -> None:
    red = {one.id for lane in board(desk) for one, colour in lane.commitments if colour is Rag.RED}
    assert red
    assert workplan.count() == (len(red), True)
    press(workplan, "filter_red")
    qtbot.waitUntil(lambda: cards(workplan).keys() == red)


def test_a_card_opens_with_the_keyboard(workplan: WorkPlanPage, desk: Desk) -> None:
    key, card = next(iter(cards(workplan).items()))
    QTest.keyClick(card, Qt.Key.Key_Return)
    pane = part(workplan, DetailPane, "detail")
    assert desk.get(Commitment, desk.store.records.standing(Commitment, {"id": key})[0].id).text in spoken(
        pane
    )
    press(pane, "closeDetail")
    assert not workplan._side.isVisible()


def test_a_date_that_was_given_cannot_be_typed_over(workplan: WorkPlanPage, desk: Desk) -> None:
    commitment = next(one for one in desk.store.records.standing(Commitment) if one.due and not one.slips)
    workplan.open_record(commitment.id)
    press(workplan, "editRecord")
    due = form(workplan).form.editors["due"].widget
    assert not due.isEnabled()
    assert "Move the date" in due.toolTip()


def test_new_workstreams_and_commitments_appear_on_the_board(
    workplan: WorkPlanPage, desk: Desk, qtbot: QtBot
) -> None:
    press(workplan, "newWorkstream")
    form(workplan).form.editors["code"].put("WS9")
    form(workplan).form.editors["name"].put("Aviation")
    press(form(workplan), "saveForm")
    stream = desk.store.records.standing(Workstream, {"code": "WS9"})[0]
    press(workplan, "newCommitment")
    form(workplan).form.editors["text"].put("Exchange passenger lists")
    form(workplan).form.editors["workstream"].put(stream.id)
    press(form(workplan), "saveForm")
    qtbot.waitUntil(
        lambda: any("passenger lists" in card.accessibleName() for card in cards(workplan).values())
    )
    assert workplan.restore_draft("nothing:new") is False


def test_removing_a_commitment_takes_its_card_away(workplan: WorkPlanPage, desk: Desk, qtbot: QtBot) -> None:
    key = next(iter(cards(workplan)))
    workplan.open_record(key)
    press(workplan, "removeRecord")
    qtbot.waitUntil(lambda: key not in cards(workplan))


def test_a_contact_is_added_and_found_under_its_side(
    contacts: ContactsPage, desk: Desk, qtbot: QtBot
) -> None:
    press(contacts, "newContact")
    form(contacts).form.editors["name"].put("Insp. Nadia Roy")
    form(contacts).form.editors["side"].put(Side.HOST)
    press(form(contacts), "saveForm")
    qtbot.waitUntil(lambda: not isinstance(contacts.stack.currentWidget(), FormPane))
    made = next(one for one in desk.store.records.standing(Contact) if one.name == "Insp. Nadia Roy")
    press(contacts, "filter_home")
    assert not contacts.list.rows.choose(made.id)
    press(contacts, "filter_host")
    assert contacts.list.rows.choose(made.id)


def test_agencies_stand_beside_the_people(contacts: ContactsPage, desk: Desk) -> None:
    press(contacts, "filter_agencies")
    assert contacts.list.rows.row_model.rowCount() == len(desk.store.records.standing(Agency))
    press(contacts, "newContact")
    assert form(contacts).form.kind is Agency


def test_a_contact_lists_the_meetings_it_was_at(contacts: ContactsPage, desk: Desk, stage: Stage) -> None:
    meeting = next(one for one in desk.store.records.standing(Meeting) if one.host_side)
    contacts.open_record(next(iter(meeting.host_side)))
    part(contacts.stack, ContactPane, "detail").turn_to("meetings")
    rows = part(contacts.stack, RowList, "contactMeetings")
    assert rows.row_model.position(meeting.id) >= 0
    rows.opened.emit(meeting.id)
    assert stage.shown.objectName() == "page_meetings"


def compose(readouts: ReadoutsPage, desk: Desk, qtbot: QtBot) -> ComposePane:
    meeting = next(one for one in desk.store.records.standing(Meeting) if one.public_record)
    readouts.open_record(f"new:{meeting.id}")
    qtbot.waitUntil(lambda: isinstance(readouts.stack.currentWidget(), ComposePane), timeout=20_000)
    pane = readouts.stack.currentWidget()
    assert isinstance(pane, ComposePane)
    qtbot.waitUntil(pane.issue_button.isEnabled, timeout=20_000)
    return pane


def test_a_readout_is_seen_before_it_is_issued(readouts: ReadoutsPage, desk: Desk, qtbot: QtBot) -> None:
    before = len(desk.store.records.standing(Readout))
    pane = compose(readouts, desk, qtbot)
    assert pane.viewer.pages.pages >= 1
    assert pane.findChild(QWidget, "leakResult") is not None
    assert len(desk.store.records.standing(Readout)) == before
    press(pane, "issueReadout")
    qtbot.waitUntil(lambda: len(desk.store.records.standing(Readout)) == before + 1)
    shown = readouts.stack.currentWidget()
    assert isinstance(shown, DetailPane)
    qtbot.waitUntil(
        lambda: any(preview.pages for preview in readouts.stack.findChildren(PagePreview)),
        timeout=20_000,
    )
    issued = max(desk.store.records.standing(Readout), key=lambda one: str(one.issued_at or ""))
    assert issued.status is ReadoutStatus.ISSUED
    assert issued.pdf


def test_another_reader_and_language_make_other_pages(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    pane = compose(readouts, desk, qtbot)
    assert pane._produced is not None
    internal = pane._produced
    part(pane, QComboBox, "readoutVariant").setCurrentIndex(1)
    assert not pane.issue_button.isEnabled()
    qtbot.waitUntil(pane.issue_button.isEnabled, timeout=20_000)
    part(pane, QComboBox, "readoutLanguage").setCurrentIndex(1)
    qtbot.waitUntil(pane.issue_button.isEnabled, timeout=20_000)
    assert pane._produced is not None
    assert pane._produced.content_hash != internal.content_hash
    press(pane, "cancelReadout")
    assert not isinstance(readouts.stack.currentWidget(), ComposePane)


def test_the_language_of_a_settings_change_is_announced(stage: Stage, qtbot: QtBot) -> None:
    page = stage.page("settings")
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(page.changed) as changed:
        part(page, QComboBox, "settingLook").setCurrentIndex(2)
    assert changed.args == [Preferences(look=Look.DARK)]
