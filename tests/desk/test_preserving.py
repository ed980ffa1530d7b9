"""What the other side preserves runs out on a day: a deadline of its own, as long as the request asks for it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.moving import Step, move_request
from liaison_desk.desk.commands.preserving import PRESERVATION_RULE
from liaison_desk.desk.commands.requests import open_request
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, clocks_of
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.queries.today import today
from liaison_desk.model.canonical import dumps
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Request
from liaison_desk.model.kinds.request import DeadlineKind, Direction
from liaison_desk.model.kinds.request import RequestStatus as S
from liaison_desk.model.record import written
from tests.desk.sampled import request_at

LOGS = "OTTA-RFI-26-0001-1"
DAY = date(2026, 4, 1)
TO_COURT = Step(values={"moved_to": "MLA", "moved_ref": "HQ to supply"})


def preserved(desk: Desk, request: RecordId) -> list[Clock]:
    found = clocks_of(desk, request)
    return [one for one in found if one.deadline.deadline_kind is DeadlineKind.PRESERVATION]


def incoming(desk: Desk, **values: Any) -> Request:
    said = {"subject": "Keep the logs", "direction": Direction.IN, "preservation_expires": DAY}
    return open_request(desk, desk.new(Request, **{**said, **values}))


def it_is(desk: Desk, at: datetime) -> None:
    clock: Any = desk.clock
    clock.ms = int(at.timestamp() * 1000)


def test_the_sample_preserves_to_the_fifth_of_june_which_is_far_off(desk: Desk) -> None:
    request = request_at(desk, LOGS)
    (clock,) = preserved(desk, request.id)
    assert (clock.is_met, clock.is_late, clock.deadline.owed_by_us) == (False, False, True)
    assert clock.why == PRESERVATION_RULE
    assert clock.here == "Fri 2026-06-05 17:00 EDT"
    assert clock.home == "Sat 2026-06-06 02:30 IST"
    assert clock in request_view(desk, request.id).clocks
    day = today(desk)
    assert request.id not in {one.clock.deadline.subject_of for one in (*day.due_now, *day.due_soon)}


@pytest.mark.parametrize(("hour", "due"), [(14, "due_soon"), (22, "due_now")])
def test_on_the_day_it_runs_out_it_stands_in_the_day(desk: Desk, hour: int, due: str) -> None:
    it_is(desk, datetime(2026, 6, 5, hour, tzinfo=UTC))
    kinds = {one.name: one.clock.deadline.deadline_kind for one in getattr(today(desk), due)}
    assert kinds[LOGS] is DeadlineKind.PRESERVATION


def test_it_follows_the_request_and_there_is_one_of_each(desk: Desk) -> None:
    request = incoming(desk, preservation_expires=None)
    assert preserved(desk, request.id) == []
    for day in ("2026-04-01", "2026-07-01"):
        request = desk.get(Request, correct(desk, request, {"preservation_expires": day}).id)
        (clock,) = preserved(desk, request.id)
        assert clock.here == f"Wed {day} 17:00 EDT"
    correct(desk, request, {"preservation_expires": None})
    assert [clock.is_met for clock in preserved(desk, request.id)] == [True]


def test_in_the_channel_to_which_a_request_moved_it_is_kept(desk: Desk) -> None:
    request = incoming(desk)
    moved = move_request(desk, request, S.MOVED, TO_COURT)
    assert [clock.is_met for clock in preserved(desk, request.id)] == [False]
    it_is(desk, datetime(2026, 4, 2, 14, tzinfo=UTC))
    assert moved.ref in {one.name for one in today(desk).due_now}
    correct(desk, moved, {"preservation_expires": "2026-07-01"})
    assert moved.ref not in {one.name for one in today(desk).due_now}


def test_a_step_may_say_how_long_it_is_preserved(desk: Desk) -> None:
    request = incoming(desk, preservation_expires=None)
    values = {**TO_COURT.values, "preservation_expires": DAY}
    move_request(desk, request, S.MOVED, replace(TO_COURT, values=values))
    assert [clock.here for clock in preserved(desk, request.id)] == ["Wed 2026-04-01 17:00 EDT"]


@pytest.mark.parametrize("end", [S.WDRN, S.LAPSED, S.REFUSED])
def test_it_ends_with_the_request(desk: Desk, end: S) -> None:
    request = incoming(desk)
    move_request(desk, request, end, Step(text="Over", values={"refusal_ground": "a"}))
    assert [clock.is_met for clock in preserved(desk, request.id)] == [True]


def test_what_is_withdrawn_and_never_preserved_gets_no_deadline(desk: Desk) -> None:
    request = incoming(desk, preservation_expires=None)
    move_request(desk, request, S.WDRN, Step(text="Over"))
    assert preserved(desk, request.id) == []


def test_a_list_of_records_brings_it_too_and_brought_again_it_is_the_same(desk: Desk) -> None:
    said = written(desk.new(Request, subject="Keep it", direction=Direction.OUT, preservation_expires=DAY))
    for _ in range(2):
        import_file(desk, dumps(said), "list.jsonl")
        assert len(preserved(desk, RecordId(str(said["id"])))) == 1
