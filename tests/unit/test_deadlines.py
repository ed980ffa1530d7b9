"""Deadlines: the worked cases, daylight saving, pauses, calendars and the sentence that explains."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.deadlines import (
    Calendar,
    CalendarName,
    Calendars,
    Limit,
    Pause,
    Unit,
    distance,
    due,
    explain,
    in_zone,
)
from liaison_desk.model.moment import zone_named

Case: TypeAlias = dict[str, Any]
FILE: Case = json.loads((Path(__file__).parents[1] / "_files/vectors/deadlines.json").read_text())
CALENDARS = Calendars(
    host=Calendar(holidays={date.fromisoformat(day): "" for day in FILE["calendars"]["HOST"]}),
    home=Calendar(holidays={date.fromisoformat(day): "" for day in FILE["calendars"]["HOME"]}),
    close_of_business=FILE["close_of_business_hour"],
)


def limit_of(case: Case) -> Limit:
    calendar = CalendarName(case["calendar"] or "NONE")
    return Limit(amount=case["amount"], unit=Unit(case["unit"]), zone=case["zone"], calendar=calendar)


def start_of(case: Case) -> datetime:
    return datetime.fromisoformat(case["received_local"]).replace(tzinfo=zone_named(case["zone"]))


def pauses_of(case: Case) -> tuple[Pause, ...]:
    if "paused_from" not in case:
        return ()
    times = (datetime.fromisoformat(case[key]) for key in ("paused_from", "paused_to"))
    return (Pause(start=next(times), end=next(times)),)


@pytest.mark.parametrize("case", FILE["vectors"], ids=lambda case: case["id"])
def test_every_worked_case_falls_due_when_it_says(case: Case) -> None:
    found = due(limit_of(case), start_of(case), CALENDARS, pauses_of(case))
    assert found.at is not None
    assert f"{found.at:%Y-%m-%dT%H:%M:%SZ}" == case["due_utc"]
    assert in_zone(found.at, "America/Toronto") == case["due_ottawa"]
    assert in_zone(found.at, "Asia/Kolkata") == case["due_new_delhi"]


def test_a_clock_that_stands_has_no_due_time_and_says_so() -> None:
    limit = Limit(amount=10, unit=Unit.WORKING_DAYS, zone="America/Toronto", calendar=CalendarName.BOTH)
    start = datetime(2026, 3, 2, 16, 15, tzinfo=UTC)
    found = due(limit, start, CALENDARS, (Pause(start=datetime(2026, 3, 5, 16, tzinfo=UTC)),))
    assert found.at is None
    assert found.base == datetime(2026, 3, 16, 21, tzinfo=UTC)
    assert explain(limit, start, found).endswith("the clock is stopped.")


def test_the_explanation_names_the_rule_the_start_the_pause_and_the_end() -> None:
    case = next(case for case in FILE["vectors"] if case["id"] == "D13")
    found = due(limit_of(case), start_of(case), CALENDARS, pauses_of(case))
    assert explain(limit_of(case), start_of(case), found) == (
        "10 working days (both calendars) from Mon 2026-03-02 11:15 EST would have ended Mon 2026-03-16 17:00 EDT; "
        "the clock stood and 2 working days are given back: Wed 2026-03-18 17:00 EDT."
    )


def test_an_explanation_without_pauses_is_shorter() -> None:
    limit = Limit(amount=8, unit=Unit.ELAPSED_HOURS, zone="America/Toronto")
    start = datetime(2026, 3, 14, 5, 10, tzinfo=UTC)
    found = due(limit, start, CALENDARS)
    assert (
        explain(limit, start, found) == "8 hours from Sat 2026-03-14 01:10 EDT end Sat 2026-03-14 09:10 EDT."
    )


def test_seventy_one_real_hours_are_given_back_over_the_change_to_summer_time() -> None:
    case = next(case for case in FILE["vectors"] if case["id"] == "D12")
    found = due(limit_of(case), start_of(case), CALENDARS, pauses_of(case))
    assert found.given_back == timedelta(hours=71)
    assert "71 h are given back" in explain(limit_of(case), start_of(case), found)


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 3, 20, 14, tzinfo=UTC), "5 d 16 h late"),
        (datetime(2026, 3, 14, 18, 10, tzinfo=UTC), "in 3 h 20 min"),
        (datetime(2026, 3, 14, 21, 30, 30, tzinfo=UTC), "due now"),
        (datetime(2026, 3, 10, 21, 30, tzinfo=UTC), "in 4 d 0 h"),
    ],
)
def test_a_distance_is_said_as_people_say_it(now: datetime, words: str) -> None:
    assert distance(datetime(2026, 3, 14, 21, 30, tzinfo=UTC), now) == words


@given(
    st.integers(0, 3 * 365 * 24 * 60),
    st.sampled_from(["America/Toronto", "Asia/Kolkata", "Europe/London"]),
    st.integers(1, 40),
    st.sampled_from(list(Unit)),
    st.sampled_from(list(CalendarName)),
)
def test_a_limit_never_ends_before_it_starts_and_a_pause_never_shortens_it(
    minutes: int, zone: str, amount: int, unit: Unit, calendar: CalendarName
) -> None:
    limit = Limit(amount=amount, unit=unit, zone=zone, calendar=calendar)
    start = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    plain = due(limit, start, CALENDARS).at
    paused = due(limit, start, CALENDARS, (Pause(start=start, end=start + timedelta(hours=30)),)).at
    assert plain is not None
    assert paused is not None
    assert start < plain <= paused


@given(st.integers(1, 60), st.sampled_from([CalendarName.HOST, CalendarName.HOME, CalendarName.BOTH]))
def test_a_working_day_limit_ends_at_close_of_business_of_a_day_that_counts(
    amount: int, calendar: CalendarName
) -> None:
    limit = Limit(amount=amount, unit=Unit.WORKING_DAYS, zone="America/Toronto", calendar=calendar)
    at = due(limit, datetime(2026, 1, 15, 15, tzinfo=UTC), CALENDARS).at
    assert at is not None
    local = at.astimezone(zone_named("America/Toronto"))
    assert local.hour == CALENDARS.close_of_business
    assert CALENDARS.works(calendar, local.date())
