"""Measures of requests: counts, time limits, answer times, refusals, clarifications, outcomes (ST-1 to ST-8)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import clocks_where, pauses
from liaison_desk.desk.queries.figures.period import Names, Period
from liaison_desk.desk.queries.figures.tallied import (
    as_request,
    clock_events_of,
    deadlines_of,
    tallies_of_requests,
)
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import ClockEvent, Deadline, Exchange, Request
from liaison_desk.model.kinds.request import ClockAct, DeadlineKind, ExchangeAct, RequestStatus
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.statistics import Figure, counted, hours, quantile, share, total


def request_figures(desk: Desk, period: Period, names: Names) -> Iterator[Figure]:
    """Yield ST-1 to ST-8; what was erased since goes on counting by the row that was kept of it."""
    gone = tallies_of_requests(desk)
    everything = [*desk.store.records.standing(Request), *map(as_request, gone)]
    requests = [request for request in everything if period.holds(request.received_at)]
    events: dict[str, list[ClockEvent]] = {}
    kept = (event for tally in gone for event in clock_events_of(tally))
    for event in (*desk.store.records.standing(ClockEvent), *kept):
        events.setdefault(event.request, []).append(event)
    yield from _counts(requests, names)
    yield _net(requests, [request for request in everything if _ended_in(request, period)])
    yield from _within_limit(desk, requests, names)
    yield from _answer_times(requests, events)
    refused = [request for request in requests if request.status is RequestStatus.REFUSED]
    yield from counted(
        "ST-4", "refused, by ground", refused, lambda request: request.refusal_ground or "none"
    )
    yield from counted("ST-4", "refused, by partner", refused, names.partner)
    yield from _deviations(desk, requests, events, names)
    yield from _clarifications(requests, events, desk.now().at)
    yield from _outcomes(requests)
    moved = [request for request in requests if request.status is RequestStatus.MOVED]
    yield from counted("ST-8", "moved to another channel", moved, lambda request: request.moved_to or "none")


def _counts(requests: Sequence[Request], names: Names) -> Iterator[Figure]:
    yield total("ST-1", "requests", requests)
    yield total("ST-1", "open", [request for request in requests if request.status not in ENDED])
    yield total("ST-1", "closed", [request for request in requests if request.status in ENDED])
    yield from counted("ST-1", "by direction", requests, lambda request: request.direction.value)
    yield from counted("ST-1", "by urgency", requests, lambda request: request.urgency.value)
    yield from counted("ST-1", "by crime area", requests, lambda request: request.crime_area or "none")
    yield from counted("ST-1", "by partner", requests, names.partner)
    yield from counted("ST-1", "by channel", requests, lambda request: request.channel or "none")
    yield from counted(
        "ST-1", "by workstream", requests, lambda request: names.workstream(request.workstream)
    )


def _net(came: Sequence[Request], ended: Sequence[Request]) -> Figure:
    ids = tuple(sorted({request.id for request in (*came, *ended)}))
    return Figure(
        measure="ST-1", what="net (came in less closed)", value=str(len(came) - len(ended)), records=ids
    )


def _ended_in(request: Request, period: Period) -> bool:
    """Tell whether a request ended in a period: on the day it was closed, or else answered, or else received."""
    at = request.closed_at or request.answered_at or request.received_at
    return request.status in ENDED and period.holds(at)


def _within_limit(desk: Desk, requests: Sequence[Request], names: Names) -> Iterator[Figure]:
    """Yield how many were answered in time of those that fell due, ours and theirs apart (DL-8)."""
    due: dict[tuple[str, str], list[Request]] = {}
    met: dict[tuple[str, str], list[Request]] = {}
    now = desk.now().at
    by_request = dict(_limits(desk))
    for request in requests:
        deadline, due_at = by_request.get(request.id, (None, None))
        if deadline is None or due_at is None or (deadline.met_at is None and due_at > now):
            continue
        side = "owed by us" if deadline.owed_by_us else "owed to us"
        for group in (f"{side}, {request.urgency.value}", f"{side}, {names.partner(request)}"):
            due.setdefault((side, group), []).append(request)
            if deadline.met_at is not None and deadline.met_at.at <= due_at:
                met.setdefault((side, group), []).append(request)
    for key, whole in sorted(due.items()):
        yield share("ST-2", "answered within limit", met.get(key, []), whole, key[1])


def _limits(desk: Desk) -> Iterator[tuple[RecordId, tuple[Deadline, datetime | None]]]:
    """Yield the reply limit of each request and when it runs out, its pauses given back; never while it stands."""
    for clock in clocks_where(desk, {"deadline_kind": DeadlineKind.REPLY.value}):
        due = None if clock.stands or clock.due is None else clock.due.at
        yield clock.deadline.subject_of, (clock.deadline, due)
    for tally in tallies_of_requests(desk):
        for deadline in deadlines_of(tally):
            yield deadline.subject_of, (deadline, deadline.base_due.at if deadline.base_due else None)


def _answer_times(requests: Sequence[Request], events: dict[str, list[ClockEvent]]) -> Iterator[Figure]:
    answered = [request for request in requests if request.received_at and request.answered_at]
    if not answered:
        return
    ids = tuple(sorted(request.id for request in answered))
    calendar = {request.id: _span(request) for request in answered}
    clock = {
        request.id: _span(request) - _stood(events.get(request.id, ()), request.answered_at.at)
        for request in answered
        if request.answered_at
    }
    for what, spans in (("calendar time", calendar), ("clock time", clock)):
        for name, percent in (("median", 50), ("90th percentile", 90)):
            value = hours(quantile(list(spans.values()), percent))
            yield Figure(measure="ST-3", what=f"answer time, {what}", group=name, value=value, records=ids)


def _span(request: Request) -> timedelta:
    if request.received_at is None or request.answered_at is None:
        return timedelta()
    return request.answered_at.at - request.received_at.at


def _stood(events: Sequence[ClockEvent], until: datetime) -> timedelta:
    """Return how long a clock stood up to a moment; one that stands still stands."""
    spans = ((pause.start, min(pause.end or until, until)) for pause in pauses(events))
    return sum((end - start for start, end in spans if end > start), timedelta())


def _deviations(
    desk: Desk, requests: Sequence[Request], events: Mapping[str, Sequence[ClockEvent]], names: Names
) -> Iterator[Figure]:
    announced = {
        exchange.about
        for exchange in desk.store.records.standing(Exchange)
        if exchange.act is ExchangeAct.DEVIATE
    }
    announced |= {
        RecordId(request)
        for request, found in events.items()
        if any(event.act is ClockAct.DEVIATE for event in found)
    }
    announced |= {tally.id for tally in tallies_of_requests(desk) if tally.deviated}
    deviated = [
        request for request in requests if request.id in announced or request.status is RequestStatus.AUTH
    ]
    yield from counted("ST-5", "deviations for judicial authorisation, by partner", deviated, names.partner)


def _clarifications(
    requests: Sequence[Request], events: Mapping[str, Sequence[ClockEvent]], now: datetime
) -> Iterator[Figure]:
    asked = [
        request
        for request in requests
        if pauses(events.get(request.id, ())) or request.status is RequestStatus.CLAR
    ]
    yield share("ST-6", "clarification asked", asked, requests)
    lost = sum((_stood(events.get(request.id, ()), now) for request in asked), timedelta())
    ids = tuple(sorted(RecordId(request.id) for request in asked))
    yield Figure(measure="ST-6", what="time lost", value=hours(lost), records=ids)


def _outcomes(requests: Sequence[Request]) -> Iterator[Figure]:
    assessed = [request for request in requests if request.usefulness is not None]
    yield from counted(
        "ST-7",
        "usefulness, by crime area",
        assessed,
        lambda request: f"{request.crime_area}: {request.usefulness}",
    )
    yield from counted(
        "ST-7",
        "outcome",
        [request for request in assessed if request.outcome],
        lambda request: f"{request.crime_area}: {request.outcome}",
    )
