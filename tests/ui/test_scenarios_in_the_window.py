"""Acceptance scenarios of the work (domain.md §4.13) through the window on the sample posting.

Scenario 1 is tried in test_today_page, 6 in test_assessing, 11 in test_conflict, 12 in test_lock_real,
15 in test_retention_page.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.moving import Step, move_request
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.requests import open_request
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import DeskError
from liaison_desk.model.kinds import Agency, Item, Request, Subject
from liaison_desk.model.kinds.request import Direction, Medium, RequestStatus, Urgency
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.request_detail import RequestPane
from liaison_desk.ui.pages.requests import RequestsPage
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import answer, asked, lasting_stage, refused

OTTAWA = "America/Toronto"
PLAIN = Marking(classification=Classification.UNCLASSIFIED, scheme="IN")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("scenarios")) as stage:
        yield stage


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Desk:
    return stage.place.desk


@pytest.fixture
def page(stage: Stage) -> RequestsPage:
    found = stage.page("requests")
    assert isinstance(found, RequestsPage)
    press(found, "filter_all")
    found._left()
    return found


def pane(page: RequestsPage) -> RequestPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, RequestPane)
    return shown


def form(page: RequestsPage) -> FormPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


def told(stage: Stage) -> str:
    """What the refusal on show says; it is closed."""
    refusal = stage.refusals[-1]
    assert isinstance(refusal, DeskError)
    for left in stage.window.findChildren(QWidget, "refusalSheet"):
        left.close()
    return " ".join(in_words(refusal))


def at(day: int, hour: int, minute: int = 0) -> Moment:
    """A moment of March 2026 by the clock of universal time."""
    return Moment(datetime(2026, 3, day, hour, minute, tzinfo=UTC), OTTAWA)


def cleared(desk: Desk, request: Request) -> Request:
    """Bring a request that needs no gate as far as cleared, by two people."""
    officer = desk.setup
    reviewed = move_request(desk, request, RequestStatus.REVIEW, Step(duplicates_seen=True))
    desk.setup = replace(officer, officer="P03", role=Role.SUPERVISOR)
    found = move_request(desk, reviewed, RequestStatus.CLEARED)
    desk.setup = officer
    return found


def test_scenario_2_a_mistyped_reference_is_called_so(stage: Stage) -> None:
    texts = [entry.text for entry in stage.window.finder.found("OTTA-INQ-26-0001-S")]
    assert "The reference OTTA-INQ-26-0001-S is not right: the check character does not fit." in texts
    right = stage.window.finder.found("OTTA-INQ-26-0001-R")
    assert any(entry.aside == "OTTA-INQ-26-0001-R" for entry in right)


def test_scenario_3_a_call_at_night_asks_for_its_ground_and_starts_its_clocks(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    press(page, "newRequest")
    editors = form(page).form.editors
    said = {"subject": "Hiker missing since Friday", "direction": Direction.IN, "urgency": Urgency.U8}
    for name, value in {**said, "received_at": at(14, 5, 10)}.items():
        editors[name].put(value)
    editors["host_agency"].put(desk.store.records.standing(Agency, {"code": "RCMP"})[0].id)
    medium = part(form(page), QComboBox, "field_medium")
    medium.setCurrentIndex([*Medium].index(Medium.CALL))
    press(form(page), "saveForm")
    assert "one of the four grounds" in told(stage)
    assert page.is_writing(), "the form stays as it was typed"
    editors["urgency_ground"].put("THREAT_LIFE")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    shown = spoken(pane(page))
    assert "Sat 14 Mar 2026, 09:10 EDT" in shown
    assert "Sat 14 Mar 2026, 18:40 IST" in shown
    assert pane(page).findChild(QWidget, "clock_CONFIRM") is not None, (
        "what was spoken is confirmed in writing"
    )


def test_scenario_4_an_answered_clarification_gives_the_time_back(
    page: RequestsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = desk.find("OTTA-INQ-26-0002-P")
    page.open_record(request.id)
    assert "Clock stopped" in spoken(pane(page))
    pane(page).dialogs.step(RequestStatus.WORK)
    answer(stage, qtbot, gist="Originals came", at=at(9, 16))
    qtbot.waitUntil(lambda: "Wed 18 Mar 2026, 17:00 EDT" in spoken(pane(page)))
    why = part(pane(page), QLabel, "whyWords").text()
    assert "first due" in why
    assert "It was stopped or moved and is now due Wed 18 Mar 2026, 17:00 EDT" in why


def test_scenario_5_a_person_on_an_unmarked_item_is_stopped_by_the_rule_and_then_at_the_gate(
    page: RequestsPage, stage: Stage, desk: Desk
) -> None:
    rcmp = desk.store.records.standing(Agency, {"code": "RCMP"})[0]
    draft = desk.new(
        Request,
        subject="Who is he",
        direction=Direction.OUT,
        facts="Seen in Surrey.",
        purpose="INVEST",
        believed_held="They saw him.",
        host_agency=rcmp.id,
        marking=PLAIN,
        releasable_to=frozenset({"INTERNAL_POST", "INTERNAL_HQ", "HOST:RCMP"}),
    )
    request = cleared(desk, open_request(desk, draft, ["Who is he?"]))
    person = put_record(desk, desk.new(Subject, name="Invented Person", subject_kind=SubjectKind.PERSON))
    page.read_now()
    page.open_record(request.id)
    pane(page).write_asked.emit("item", None)
    editors = form(page).form.editors
    editors["text"].put("He was seen in Surrey.")
    editors["subjects"].put(frozenset({person.id}))
    editors["marking"].put(None)
    editors["releasable_to"].put(frozenset())
    press(form(page), "saveForm")
    (item,) = desk.store.records.standing(Item, {"about": request.id})
    assert item.marking is None
    page.open_record(request.id)
    pane(page).dialogs.step(RequestStatus.SENT)
    assert "may not be released to this audience" in spoken(asked(stage))
    refused(stage, with_whom="C06")
    assert "may not be released to this audience" in told(stage)
    pane(page).write_asked.emit("item", item)
    form(page).form.editors["marking"].put(PLAIN)
    form(page).form.editors["releasable_to"].put(frozenset({"INTERNAL_HQ", "HOST:RCMP"}))
    press(form(page), "saveForm")
    page.open_record(request.id)
    pane(page).dialogs.step(RequestStatus.REVIEW)
    page.open_record(request.id)
    pane(page).dialogs.step(RequestStatus.CLEARED)
    assert "must pass the disclosure gate" in told(stage)


def test_scenario_16_what_is_above_the_ceiling_is_refused_and_kept_as_a_pointer(
    page: RequestsPage, stage: Stage, desk: Desk
) -> None:
    request = desk.find("OTTA-RFI-26-0003-Y")
    page.open_record(request.id)
    pane(page).write_asked.emit("item", None)
    editors = form(page).form.editors
    editors["text"].put("The route of the courier.")
    editors["marking"].put(Marking(classification=Classification.SECRET, scheme="IN"))
    press(form(page), "saveForm")
    said = told(stage)
    assert "SECRET" in said
    assert "pointer record" in said
    editors["pointer_only"].put(True)
    press(form(page), "saveForm")
    assert "paper registry" in told(stage)
    editors["registry"].put("HQ registry, volume 12, folio 90")
    press(form(page), "saveForm")
    (item,) = [one for one in desk.store.records.standing(Item, {"about": request.id}) if one.pointer_only]
    assert item.registry == "HQ registry, volume 12, folio 90"
    assert "courier" not in item.text
    assert not find(desk, "courier", 5)
