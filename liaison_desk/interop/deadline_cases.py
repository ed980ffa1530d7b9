"""One deadline case as headquarters writes it to try a time limit, and when it falls due (domain.md §4.8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from liaison_desk.interop.written_case import WrittenCase
from liaison_desk.model.deadlines import (
    Calendar,
    CalendarName,
    Calendars,
    Limit,
    Pause,
    Unit,
    due,
    explain,
    in_zone,
)
from liaison_desk.model.errors import BadInput
from liaison_desk.model.moment import zone_named

CLOSE_OF_BUSINESS: Final = 17
LAST_HOUR: Final = 23
LONGEST: Final = 10_000
"""No agreement counts further than this, in any unit."""


@dataclass(frozen=True, kw_only=True)
class CaseDue:
    """When a case falls due, in UTC and on the wall of its zone, and why; without a time while its clock stands."""

    due_utc: str | None
    due_local: str | None
    why: str


def due_of_case(found: object) -> CaseDue:
    """Compute when a deadline case falls due; BadInput names what is missing in it or not as it should be."""
    case = WrittenCase(found, "deadline case")
    limit, start, calendars = _limit(case), _start(case), _calendars(case)
    try:
        computed = due(limit, start, calendars, _pauses(case, limit.zone))
    except OverflowError:
        raise BadInput(what="deadline case", why="it falls due beyond the year 9999") from None
    why = explain(limit, start, computed)
    if computed.at is None:
        return CaseDue(due_utc=None, due_local=None, why=why)
    at = computed.at.astimezone(UTC)
    return CaseDue(due_utc=f"{at:%Y-%m-%dT%H:%M:%SZ}", due_local=in_zone(at, limit.zone), why=why)


def _limit(case: WrittenCase) -> Limit:
    amount = case.number("amount")
    if amount > LONGEST:
        raise BadInput(what="amount of the deadline case", why=f"it is more than {LONGEST}")
    zone = case.text("zone")
    zone_named(zone)
    calendar = case.code(CalendarName, "calendar") if case.has("calendar") else CalendarName.NONE
    return Limit(amount=amount, unit=case.code(Unit, "unit"), zone=zone, calendar=calendar)


def _start(case: WrittenCase) -> datetime:
    for name in ("received_local", "received_utc"):
        if case.has(name):
            return _aware(case, name, case.text("zone") if name == "received_local" else "UTC")
    raise BadInput(what="received_local of the deadline case", why="it is missing")


def _aware(case: WrittenCase, name: str, zone: str) -> datetime:
    """Return a moment; one without an offset is on the wall in the zone."""
    found = case.moment(name)
    return found if found.tzinfo else found.replace(tzinfo=zone_named(zone))


def _pauses(case: WrittenCase, zone: str) -> tuple[Pause, ...]:
    """Read the one pause of a case, or the list of them; one without an end has not ended."""
    spans = [*_spans(case, zone, "paused_from", "paused_to")]
    for part in case.parts("pauses"):
        named = ("from", "to") if part.has("from") else ("paused_from", "paused_to")
        spans += _spans(part, zone, *named)
    for span in spans:
        if span.end is not None and span.end < span.start:
            raise BadInput(what="pause of the deadline case", why="it ends before it begins")
    return tuple(spans)


def _spans(case: WrittenCase, zone: str, start: str, end: str) -> Iterator[Pause]:
    if case.has(start):
        ended = _aware(case, end, zone) if case.has(end) else None
        yield Pause(start=_aware(case, start, zone), end=ended)


def _calendars(case: WrittenCase) -> Calendars:
    closes = case.number("close_of_business_hour", CLOSE_OF_BUSINESS)
    if closes > LAST_HOUR:
        raise BadInput(what="close_of_business_hour of the deadline case", why="it is no hour of a day")
    part = case.part("calendars", required=False)
    return Calendars(
        host=Calendar(holidays=_days(part, "HOST")),
        home=Calendar(holidays=_days(part, "HOME")),
        close_of_business=closes,
    )


def _days(part: WrittenCase, name: str) -> dict[date, str]:
    try:
        return {date.fromisoformat(day): "" for day in part.texts(name)}
    except ValueError as fault:
        raise BadInput(what=f"calendar {name} of the deadline case", why=str(fault)) from None
