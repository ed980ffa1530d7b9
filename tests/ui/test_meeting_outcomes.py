"""Before and after a meeting: the brief, why a step has to wait, and what comes of a point in one step."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.meetings import move_meeting, record_meeting, record_points
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.meetings import outcomes_of, points_of
from liaison_desk.model.kinds import Action, Commitment, Meeting, Point, Request
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus, PointKind
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.meeting_detail import MeetingPane
from liaison_desk.ui.pages.meetings import MeetingsPage
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press
from tests.ui.conftest import Stage
from tests.ui.lasting import lasting_stage

S = MeetingStatus
PLAIN = Marking(classification=Classification.UNCLASSIFIED, scheme="IN")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("outcomes")) as stage:
        yield stage


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Desk:
    return stage.place.desk


@pytest.fixture
def page(stage: Stage) -> MeetingsPage:
    found = stage.page("meetings")
    assert isinstance(found, MeetingsPage)
    found._left()
    return found


def pane(page: MeetingsPage) -> MeetingPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, MeetingPane)
    return shown


def is_another(page: MeetingsPage, shown: QWidget) -> bool:
    return page.stack.currentWidget() is not shown


def planned(page: MeetingsPage, desk: Desk, agenda: str = "Common form\nLook-back") -> Meeting:
    """A meeting with those who met on 18 February, five days from now, on show."""
    before = desk.find("OTTA-MTG-26-0003-G")
    assert isinstance(before, Meeting)
    now = desk.now()
    new = desk.new(
        Meeting,
        subject="Follow-up",
        meeting_kind=MeetingKind.OPERATIONAL,
        starts=Moment(now.at + timedelta(days=5), now.zone),
        agencies=before.agencies,
        host_side=before.host_side,
        agenda=agenda,
        marking=PLAIN,
    )
    made = record_meeting(desk, new)
    page.read_now()
    page.open_record(made.id)
    return made


def noted(page: MeetingsPage, desk: Desk, *texts: str) -> tuple[Meeting, tuple[Point, ...]]:
    """A meeting that was held and has these points, its points on show."""
    meeting = planned(page, desk, agenda="")
    points = [
        desk.new(Point, meeting=meeting.id, number=number, point_kind=PointKind.AGREED, text=text)
        for number, text in enumerate(texts, 1)
    ]
    record_points(desk, meeting, points)
    move_meeting(desk, meeting, S.HELD)
    page.read_now()
    page.open_record(meeting.id)
    pane(page).turn_to("points")
    return desk.get(Meeting, meeting.id), points_of(desk, meeting.id)


def form(page: QWidget) -> FormPane:
    found = [one for one in page.findChildren(FormPane) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_meeting_that_is_over_has_no_brief(page: MeetingsPage, desk: Desk) -> None:
    noted(page, desk, "Both sides agree.")
    tabs = [pane(page).tabs.tabData(at) for at in range(pane(page).tabs.count())]
    assert "brief" not in tabs
    assert "points" in tabs


def test_an_action_comes_of_a_point_and_is_finished_there(
    page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    meeting, (point,) = noted(page, desk, "Send the common form.")
    press(pane(page), "actPoint_1")
    form(page).form.editors["owner"].put("P01")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: bool(outcomes_of(desk, point)))
    (action,) = outcomes_of(desk, point)
    assert isinstance(action, Action)
    assert (action.what, action.owner, action.marking) == (point.text, "P01", point.marking)
    page.open_record(meeting.id)
    pane(page).turn_to("points")
    press(pane(page), f"finish_{action.id}")
    qtbot.waitUntil(lambda: desk.get(Action, action.id).done)
    assert page.restore_draft(f"action:from-{point.id}")
    assert not page.restore_draft("action:from-nothing")


def test_a_request_comes_of_a_point_and_the_point_leads_to_it(
    page: MeetingsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    meeting, (point,) = noted(page, desk, "They will look for three exporters.")
    press(pane(page), "askPoint_1")
    assert stage.shown.objectName() == "page_requests"
    begun = form(stage.shown)
    assert begun.form.editors["facts"].get() == point.text
    begun.form.editors["subject"].put("Three exporters")
    press(begun, "saveForm")
    qtbot.waitUntil(lambda: bool(desk.get(Point, point.id).creates))
    (request,) = outcomes_of(desk, desk.get(Point, point.id))
    assert isinstance(request, Request)
    assert request.subject == "Three exporters"
    stage.window.go("meetings", meeting.id)
    pane(page).turn_to("points")
    press(pane(page), f"outcome_{request.id}")
    assert stage.shown.objectName() == "page_requests"
    requests = stage.page("requests")
    assert requests.restore_draft(f"request:new:{point.id}")  # type: ignore[attr-defined]
    press(form(requests), "cancelForm")


def test_a_commitment_comes_of_a_point(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    _, (point,) = noted(page, desk, "Monthly figures.")
    press(pane(page), "commitPoint_1")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: bool(outcomes_of(desk, point)))
    assert isinstance(outcomes_of(desk, point)[0], Commitment)


def test_why_a_step_has_to_wait_is_said_above_the_tabs(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    meeting = planned(page, desk)
    assert pane(page).findChild(QWidget, "stepWaits") is None
    press(pane(page), "moveOn")
    qtbot.waitUntil(lambda: pane(page).findChild(QWidget, "stepWaits") is not None)
    assert "It has no points." in part(pane(page), QWidget, "stepWaits").accessibleName()
    point = desk.new(
        Point, meeting=meeting.id, number=1, point_kind=PointKind.AGREED, text="Yes", agenda_line=1
    )
    record_points(desk, meeting, [point])
    page.open_record(meeting.id)
    said = part(pane(page), QWidget, "stepWaits").accessibleName()
    assert "Line 2 of the agenda has no point, not even “not raised”." in said
    record_points(desk, meeting, [point, replace(point, id=desk.new_id(), agenda_line=2)])
    page.open_record(meeting.id)
    assert pane(page).findChild(QWidget, "stepWaits") is None
    move_meeting(desk, desk.get(Meeting, meeting.id), S.NOTED)
    page.open_record(meeting.id)
    assert "No readout of it has been issued." in part(pane(page), QWidget, "stepWaits").accessibleName()


def test_a_meeting_is_confirmed_postponed_and_cancelled_from_the_menu(
    page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    meeting = planned(page, desk)
    for words, status in (
        ("Confirm", S.CONFIRMED),
        ("Postpone", S.POSTPONED),
        ("Cancel the meeting", S.CANCELLED),
    ):
        menu = part(pane(page), QWidget, "moreMenu")
        (step,) = [action for action in menu.actions() if action.text() == words]
        shown = pane(page)
        step.trigger()
        assert desk.get(Meeting, meeting.id).status is status
        qtbot.waitUntil(partial(is_another, page, shown))
    assert pane(page).findChild(QWidget, "moveOn") is None
