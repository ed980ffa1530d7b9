"""Meetings and deadlines as iCalendar (RFC 5545), through the library icalendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT: Final = "-//Liaison Desk//Export//EN"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One meeting, or one day or moment at which something is due; `banner` is its marking."""

    id: str
    title: str
    starts: datetime | date
    ends: datetime | None = None
    place: str = ""
    banner: str
    is_open: bool = False
    note: str = ""


def write_calendar(entries: Iterable[Entry], made: datetime) -> bytes:
    """Write a calendar; every entry says its marking in its title, which is all that most calendars show."""
    from icalendar import Calendar  # noqa: PLC0415 - it loads slowly, and few write a calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in sorted(entries, key=lambda entry: entry.id):
        calendar.add_component(_event(entry, made))
    return bytes(calendar.to_ical())


def _event(entry: Entry, made: datetime) -> "Event":
    from icalendar import Event, vUri  # noqa: PLC0415 - the same

    event = Event()
    event.add("uid", vUri(f"urn:uuid:{entry.id}"))
    event.add("dtstamp", made.astimezone(UTC))
    event.add("summary", f"[{entry.banner}] {entry.title}")
    event.add("dtstart", _when(entry.starts))
    if entry.ends:
        event.add("dtend", _when(entry.ends))
    elif not isinstance(entry.starts, datetime):
        event.add("dtend", entry.starts + timedelta(days=1))
    if entry.place:
        event.add("location", entry.place)
    if entry.note:
        event.add("description", entry.note)
    event.add("class", "PUBLIC" if entry.is_open else "CONFIDENTIAL")
    event.add("transp", "OPAQUE" if entry.ends else "TRANSPARENT")
    return event


def _when(moment: datetime | date) -> datetime | date:
    """Return a moment in UTC, which needs no zone table to be read anywhere."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment
