"""Reading who was won and lost: people of the host side met for the first time, and those not met any more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.figures.work import DORMANT
from liaison_desk.model.codes import Code
from liaison_desk.model.kinds import Contact, Meeting, Request
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.moment import Moment
from liaison_desk.model.words import N_

_NOT_HELD: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED})
_DAY: Final = timedelta(days=1)


class Loss(Code):
    """Why a contact counts as lost."""

    DORMANT = "DORMANT", N_("Not met for 90 days")
    ENDED = "ENDED", N_("Accreditation ended")


@dataclass(frozen=True, kw_only=True)
class Gained:
    """Somebody met for the first time, and when."""

    contact: Contact
    day: date


@dataclass(frozen=True, kw_only=True)
class Lost:
    """Somebody who is not there any more, since when, and why."""

    contact: Contact
    day: date
    loss: Loss


def gained_and_lost(desk: Desk, period: Period) -> tuple[list[Gained], list[Lost]]:
    """Return who was met for the first time in a period, and who was lost in it, by day and name."""
    times = _times(desk)
    contacts = desk.store.records.standing(Contact, {"side": Side.HOST.value})
    today = desk.now().there().date()
    gained = [
        Gained(contact=contact, day=min(times[contact.id]))
        for contact in contacts
        if contact.id in times and _within(min(times[contact.id]), period)
    ]
    lost = [found for contact in contacts for found in _lost(contact, times.get(contact.id, []), today)]
    return (
        sorted(gained, key=lambda one: (one.day, one.contact.name)),
        sorted(
            (one for one in lost if _within(one.day, period)), key=lambda one: (one.day, one.contact.name)
        ),
    )


def _lost(contact: Contact, times: list[date], today: date) -> Iterator[Lost]:
    """Give the day on which somebody was lost: when the accreditation ended, or else 90 days after the last time."""
    if contact.accredited_until and contact.accredited_until < today:
        yield Lost(contact=contact, day=contact.accredited_until + _DAY, loss=Loss.ENDED)
    elif times and max(times) + DORMANT < today:
        yield Lost(contact=contact, day=max(times) + DORMANT, loss=Loss.DORMANT)


def _times(desk: Desk) -> dict[str, list[date]]:
    """Return the days on which each contact had to do with us: met, written to, or noted as spoken to."""
    times: dict[str, list[date]] = {}
    now = desk.now()
    for meeting in desk.store.records.standing(Meeting):
        if meeting.status not in _NOT_HELD and meeting.starts.at <= now.at:
            for person in meeting.host_side:
                _add(times, person, meeting.starts)
    for request in desk.store.records.standing(Request):
        if request.host_contact and request.received_at:
            _add(times, request.host_contact, request.received_at)
    for contact in desk.store.records.standing(Contact):
        if contact.last_contact:
            _add(times, contact.id, contact.last_contact)
    return times


def _add(times: dict[str, list[date]], person: str, moment: Moment) -> None:
    times.setdefault(person, []).append(moment.there().date())


def _within(day: date, period: Period) -> bool:
    return (period.since is None or day >= period.since) and (period.until is None or day <= period.until)
