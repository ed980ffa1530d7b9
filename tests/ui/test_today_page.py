"""The Today page: everything that presses is there, and each line leads to its record."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.assessments import answer_assessment, open_assessment
from liaison_desk.desk.commands.disclosure import refer_assessment
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Announcement, Desk
from liaison_desk.desk.queries.today import today
from liaison_desk.desk.setup import Role
from liaison_desk.model.kinds import Action, Request
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.markings import Audience
from liaison_desk.ui.day import FRESH, Day
from liaison_desk.ui.pages.handovers import HandoversPage
from liaison_desk.ui.pages.today import SHOWN, TodayPage
from liaison_desk.ui.widgets.daylist import DayList
from tests.fakes.postings import SteadyClock
from tests.fakes.widgets import part, press
from tests.ui.conftest import Stage


@pytest.fixture
def page(stage: Stage) -> TodayPage:
    found = stage.page("today")
    assert isinstance(found, TodayPage)
    return found


def lines(page: TodayPage) -> dict[str, list[str]]:
    found = [one for one in page.findChildren(DayList) if one.isVisible()]
    return {one.objectName(): [row.spoken for row in one.row_model.rows] for one in found}


def test_it_is_the_first_page_and_its_badge_counts_what_is_late_or_due(stage: Stage, desk: Desk) -> None:
    first = stage.window.pages[0]
    assert isinstance(first, TodayPage)
    assert stage.window.stack.currentWidget() is first
    day = today(desk)
    assert first.count() == (len(day.due_now) + len(day.due_soon), True)


def test_the_first_screen_of_the_sample_posting_says_what_presses(page: TodayPage) -> None:
    said = lines(page)
    assert any("OTTA-RFI-26-0003-Y" in line and "5 d 16 h late" in line for line in said["day_due_now"])
    assert any("Question 4" in line and "late" in line for line in said["day_due_now"])
    assert ["Clock stopped" in line for line in said["day_stopped"]] == [True]
    assert len(said["day_red"]) == 2
    assert len(said["day_discrepancies"]) == 1


def test_headquarters_is_told_what_waits_for_its_decision(page: TodayPage, stage: Stage, desk: Desk) -> None:
    (late,) = desk.store.records.standing(Request, {"ref": "OTTA-RFI-26-0003-Y"})
    opened = open_assessment(desk, late, Audience("HOST:RCMP"))
    refer_assessment(desk, answer_assessment(desk, opened, basis="The person may be detained"))
    page.read_now()
    assert "day_referred" not in lines(page), "the officer who referred it decides nothing"
    desk.setup = replace(desk.setup, role=Role.HEADQUARTERS)
    page.read_now()
    (line,) = [line for line in lines(page)["day_referred"] if late.ref in line]
    assert "The person may be detained" in line


def test_every_line_opens_its_record(page: TodayPage, stage: Stage) -> None:
    rows = part(page, DayList, "day_discrepancies")
    rows.clicked.emit(rows.row_model.index(0))
    shown = stage.shown
    assert isinstance(shown, HandoversPage)
    assert shown.list.rows.key() == rows.row_model.rows[0].key.partition(":")[2]


def test_a_line_is_chosen_and_opened_by_keyboard(page: TodayPage, stage: Stage) -> None:
    rows = part(page, DayList, "day_due_now")
    assert rows.key() == ""
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert rows.key() == rows.row_model.rows[0].key
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert stage.shown.objectName() == "page_requests"


def test_a_long_section_shows_its_first_lines_and_all_when_asked(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    request = desk.store.records.standing(Request, {"status": RequestStatus.WORK.value})[0]
    for number in range(SHOWN + 2):
        due = desk.now().there().date()
        put_record(desk, desk.new(Action, what=f"Call {number}", source=request.id, due=due))
    qtbot.waitUntil(lambda: len(lines(page).get("day_actions", [])) == SHOWN)
    press(page, "showAll_actions")
    qtbot.waitUntil(lambda: len(lines(page)["day_actions"]) == SHOWN + 2)


def test_the_day_is_read_once_until_something_changes_or_a_minute_has_passed(desk: Desk) -> None:
    day = Day(desk)
    first = day.now()
    assert day.now() is first
    change = Announcement(label="put_action", desk=desk.setup.desk, seq=1, records=frozenset())
    day.forget(change)
    second = day.now()
    assert second is not first
    day.forget(change)
    assert day.now() is second
    assert isinstance(desk.clock, SteadyClock)
    desk.clock.ms += int(FRESH.total_seconds() * 1000)
    assert day.now() is not second
