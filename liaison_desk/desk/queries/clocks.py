"""Reading clocks: when each thing is due after pauses and extensions, in both zones, and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import USUAL_PROFILE, calendars, profiles
from liaison_desk.model.deadlines import (
    Calendars,
    Due,
    Limit,
    Pause,
    distance,
    due,
    explain,
    in_zone,
)
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import ClockEvent, Deadline, Request
from liaison_desk.model.kinds.request import ClockAct, DeadlineKind, Direction, RequestStatus
from liaison_desk.model.moment import Moment

_NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""When something without a day is due."""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """One deadline as it stands at a moment; `due` is None while the clock stands."""

    deadline: Deadline
    due: Moment | None
    first_due: Moment | None
    is_met: bool
    is_late: bool
    stands: bool
    in_words: str
    why: str
    here: str
    home: str

    @property
    def runs(self) -> bool:
        """Whether something is still owed and time passes."""
        return not self.is_met and not self.stands


def limit_of(deadline: Deadline) -> Limit:
    """Return the limit a deadline was made with."""
    return Limit(
        amount=deadline.amount,
        unit=deadline.unit,
        zone=deadline.zone,
        calendar=deadline.calendar,
    )


def clocks_of(desk: Desk, record: RecordId) -> list[Clock]:
    """Return the deadlines of a record, the earliest first."""
    deadlines = desk.store.records.standing(Deadline, {"subject_of": record})
    events = desk.store.records.standing(ClockEvent, {"request": record})
    request = desk.store.records.get(record)
    status = request.status if isinstance(request, Request) else None
    return _in_order(_clock(desk, calendars(desk), deadline, events, status) for deadline in deadlines)


def open_clocks(desk: Desk, requests: Iterable[Request] | None = None) -> list[Clock]:
    """Return every deadline that is not met yet, the earliest first; those that stand come last.

    `requests` are all that stand, where they have been read already.
    """
    return _in_order(clocks_where(desk, {"met_at": None}, requests))


def clocks_where(
    desk: Desk, equal: Mapping[str, str | int | None], requests: Iterable[Request] | None = None
) -> Iterator[Clock]:
    """Yield the deadlines whose fields equal these values, each read with the events of its request."""
    days = calendars(desk)
    events: dict[str, list[ClockEvent]] = {}
    for event in desk.store.records.standing(ClockEvent):
        events.setdefault(event.request, []).append(event)
    known = desk.store.records.standing(Request) if requests is None else requests
    status = {request.id: request.status for request in known}
    for deadline in desk.store.records.standing(Deadline, equal):
        about = deadline.subject_of
        yield _clock(desk, days, deadline, events.get(about, ()), status.get(about))


def reply_clock(desk: Desk, request: RecordId) -> Clock | None:
    """Return the clock of the answer to a request; None where no limit was agreed."""
    found = [
        clock for clock in clocks_of(desk, request) if clock.deadline.deadline_kind is DeadlineKind.REPLY
    ]
    return found[0] if found else None


def pauses(events: Iterable[ClockEvent]) -> tuple[Pause, ...]:
    """Return the spans in which the clock stood; the last one may not have ended."""
    found: list[Pause] = []
    begun: datetime | None = None
    for event in sorted(events, key=lambda event: event.at):
        if event.act is ClockAct.PAUSE and begun is None:
            begun = event.at.at
        elif event.act is ClockAct.RESUME and begun is not None:
            found.append(Pause(start=begun, end=event.at.at))
            begun = None
    return (*found, Pause(start=begun)) if begun is not None else tuple(found)


def _in_order(clocks: Iterable[Clock]) -> list[Clock]:
    return sorted(
        clocks, key=lambda clock: (clock.due is None, str(clock.due or clock.first_due), clock.deadline.id)
    )


def _clock(
    desk: Desk,
    days: Calendars,
    deadline: Deadline,
    events: Sequence[ClockEvent],
    status: RequestStatus | None,
) -> Clock:
    found = _due(deadline, days, events)
    moved = [
        event.until.at for event in events if event.until and event.act in {ClockAct.EXTEND, ClockAct.DEVIATE}
    ]
    at = found.at
    if at is not None and deadline.deadline_kind is DeadlineKind.REPLY:
        at = max([at, *moved])
    if deadline.extended_to and at is not None:
        at = max(at, deadline.extended_to.at)
    now = desk.now().at
    waits = status is RequestStatus.AUTH and not moved and deadline.deadline_kind is DeadlineKind.REPLY
    late = at is not None and now > at and deadline.met_at is None and not waits
    return Clock(
        deadline=deadline,
        due=Moment(at, deadline.zone) if at else None,
        first_due=Moment(found.base, deadline.zone),
        is_met=deadline.met_at is not None,
        is_late=late,
        stands=at is None or waits,
        in_words=_words(deadline, at, now, waits=waits),
        why=_why(deadline, found, moved),
        here=in_zone(at or found.base, desk.setup.zone),
        home=in_zone(at or found.base, desk.setup.home_zone),
    )


def _due(deadline: Deadline, days: Calendars, events: Sequence[ClockEvent]) -> Due:
    """Return when it is due; only the answer and its questions stop while clarification is awaited."""
    if deadline.starts is None:
        base = deadline.base_due.at if deadline.base_due else _NEVER
        return Due(base=base, at=base)
    stopping = deadline.deadline_kind in {DeadlineKind.REPLY, DeadlineKind.QUESTION}
    return due(limit_of(deadline), deadline.starts.at, days, pauses(events) if stopping else ())


def _words(deadline: Deadline, at: datetime | None, now: datetime, *, waits: bool) -> str:
    if deadline.met_at is not None:
        return "met"
    if at is None:
        return "clock stopped"
    return "waiting for authorisation" if waits else distance(at, now)


def _why(deadline: Deadline, found: Due, moved: Sequence[datetime]) -> str:
    if deadline.starts is None:
        return deadline.rule
    sentence = f"{deadline.rule}: {explain(limit_of(deadline), deadline.starts.at, found)}"
    if moved and found.at is not None and max(moved) > found.at:
        sentence += f" It was moved to {in_zone(max(moved), deadline.zone)}."
    return sentence


def agreed(desk: Desk, request: Request, kind: DeadlineKind) -> Deadline | None:
    """Return the deadline the request's profile sets for a kind; None where nothing was agreed."""
    profile = profiles(desk).get(request.profile or USUAL_PROFILE)
    term = profile.term(kind, request.urgency) if profile else None
    if profile is None or term is None or request.received_at is None:
        return None
    ours = request.direction in {Direction.IN, Direction.TSK}
    zone = desk.setup.zone
    limit = term.limit(zone)
    first = due(limit, request.received_at.at, calendars(desk))
    return desk.new(
        Deadline,
        marking=request.marking,
        releasable_to=request.releasable_to,
        subject_of=request.id,
        deadline_kind=kind,
        rule=f"{profile.code} {kind.value} {request.urgency.value}",
        amount=term.amount,
        unit=term.unit.value,
        calendar=term.calendar.value,
        zone=zone,
        starts=request.received_at,
        base_due=Moment(first.base, zone),
        owed_by_us=ours or kind in {DeadlineKind.CONFIRM, DeadlineKind.CLARIFY},
    )
