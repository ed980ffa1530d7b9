"""When an answer is owed: real hours, calendar days or working days, pauses given back, and the reason in a sentence.

Source of the rules: domain.md §4.8 (DL-1 to DL-8), after Directive (EU) 2023/977 Art. 5 and 6.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from liaison_desk.model.codes import Code
from liaison_desk.model.moment import zone_named
from liaison_desk.model.words import N_

WEEKEND: Final = frozenset({5, 6})
_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)
_TWO_DAYS_IN_HOURS: Final = 48


class Unit(Code):
    """What a limit is counted in."""

    ELAPSED_HOURS = "ELAPSED_HOURS", N_("hours")
    CALENDAR_DAYS = "CALENDAR_DAYS", N_("calendar days")
    WORKING_DAYS = "WORKING_DAYS", N_("working days")


class CalendarName(Code):
    """Whose working days count; BOTH only those on which both sides work."""

    NONE = "NONE", N_("every day")
    HOST = "HOST", N_("host calendar")
    HOME = "HOME", N_("home calendar")
    BOTH = "BOTH", N_("both calendars")


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """The days on which one side does not work: holidays with their reasons, and weekly rest days (0 is Monday)."""

    holidays: Mapping[date, str] = field(default_factory=dict)
    rest_days: AbstractSet[int] = WEEKEND

    def works(self, day: date) -> bool:
        """Tell whether this side works on a day."""
        return day.weekday() not in self.rest_days and day not in self.holidays


@dataclass(frozen=True, kw_only=True)
class Calendars:
    """The two countries' calendars, and the hour at which business closes."""

    host: Calendar = field(default_factory=Calendar)
    home: Calendar = field(default_factory=Calendar)
    close_of_business: int = 17

    def works(self, name: CalendarName, day: date) -> bool:
        """Tell whether a day counts as a working day under a calendar."""
        match name:
            case CalendarName.HOST:
                return self.host.works(day)
            case CalendarName.HOME:
                return self.home.works(day)
            case CalendarName.BOTH:
                return self.host.works(day) and self.home.works(day)
        return True


@dataclass(frozen=True, kw_only=True)
class Limit:
    """A time limit of an agreement, in the zone of the side that owes the answer (DL-3)."""

    amount: int
    unit: Unit
    zone: str
    calendar: CalendarName = CalendarName.NONE


@dataclass(frozen=True, kw_only=True)
class Pause:
    """A span in which the clock stood; without an end it still stands."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Due:
    """When something is due (UTC), what it was before pauses, and how long the clock stood.

    `at` is None while the clock stands. `given_back` is a span for hours and calendar days, and a number
    of working days for working-day limits.
    """

    base: datetime
    at: datetime | None
    given_back: timedelta = timedelta()
    days_given_back: int = 0


def due(limit: Limit, start: datetime, calendars: Calendars, pauses: Sequence[Pause] = ()) -> Due:
    """Compute when a limit that starts at `start` (aware) runs out, each pause given back (DL-1, DL-4)."""
    base = _base(limit, start, calendars)
    if any(pause.end is None for pause in pauses):
        return Due(base=base, at=None)
    # in UTC: two times of one zone are subtracted by what the clock on the wall shows
    spans = [
        (pause.start.astimezone(UTC), pause.end.astimezone(UTC)) for pause in pauses if pause.end is not None
    ]
    if limit.unit is not Unit.WORKING_DAYS:
        given = sum((end - begin for begin, end in spans), timedelta())
        return Due(base=base, at=base + given, given_back=given)
    days = sum(_closings_within(limit, calendars, begin, end) for begin, end in spans)
    day = base.astimezone(zone_named(limit.zone)).date()
    return Due(
        base=base,
        at=_close(limit, calendars, _working_days_after(limit, calendars, day, days)),
        days_given_back=days,
    )


def _base(limit: Limit, start: datetime, calendars: Calendars) -> datetime:
    local = start.astimezone(zone_named(limit.zone))
    match limit.unit:
        case Unit.ELAPSED_HOURS:
            return start.astimezone(UTC) + limit.amount * _HOUR
        case Unit.CALENDAR_DAYS:
            wall = local.replace(tzinfo=None) + limit.amount * _DAY
            return wall.replace(tzinfo=zone_named(limit.zone)).astimezone(UTC)
    return _close(limit, calendars, _working_days_after(limit, calendars, local.date(), limit.amount))


def _working_days_after(limit: Limit, calendars: Calendars, day: date, count: int) -> date:
    while count:
        day += _DAY
        count -= calendars.works(limit.calendar, day)
    return day


def _close(limit: Limit, calendars: Calendars, day: date) -> datetime:
    """Return the close of business of a day, in UTC."""
    wall = datetime.combine(day, time(calendars.close_of_business))
    return wall.replace(tzinfo=zone_named(limit.zone)).astimezone(UTC)


def _closings_within(limit: Limit, calendars: Calendars, start: datetime, end: datetime) -> int:
    """Count the working days whose close of business fell inside a pause."""
    day = start.astimezone(zone_named(limit.zone)).date()
    last = end.astimezone(zone_named(limit.zone)).date()
    count = 0
    while day <= last:
        count += calendars.works(limit.calendar, day) and start <= _close(limit, calendars, day) <= end
        day += _DAY
    return count


def in_zone(at: datetime, zone: str) -> str:
    """Write an instant as people at a place read it: `Sun 2026-03-15 08:00 EDT`."""
    return f"{at.astimezone(zone_named(zone)):%a %Y-%m-%d %H:%M %Z}"


def explain(limit: Limit, start: datetime, found: Due) -> str:
    """Say in one sentence why something is due when it is (DL-5)."""
    counted = (
        limit.unit.label
        if limit.calendar is CalendarName.NONE
        else f"{limit.unit.label} ({limit.calendar.label})"
    )
    sentence = f"{limit.amount} {counted} from {in_zone(start, limit.zone)}"
    if found.at is None:
        return f"{sentence}, first due {in_zone(found.base, limit.zone)}; the clock is stopped."
    if found.at == found.base:
        return f"{sentence} end {in_zone(found.at, limit.zone)}."
    hours = found.given_back / _HOUR
    given = f"{hours:g} h" if found.given_back else f"{found.days_given_back} working days"
    return (
        f"{sentence} would have ended {in_zone(found.base, limit.zone)}; "
        f"the clock stood and {given} are given back: {in_zone(found.at, limit.zone)}."
    )


def distance(at: datetime, now: datetime) -> str:
    """Say how far off an instant is: `in 3 h 20 min`, `5 d 16 h late`, `due now`."""
    late = now > at
    minutes = int(abs(at - now) / timedelta(minutes=1))
    if not minutes:
        return "due now"
    hours, minutes = divmod(minutes, 60)
    days, rest = divmod(hours, 24)
    span = f"{days} d {rest} h" if hours >= _TWO_DAYS_IN_HOURS else f"{hours} h {minutes:02} min"
    return f"{span} late" if late else f"in {span}"
