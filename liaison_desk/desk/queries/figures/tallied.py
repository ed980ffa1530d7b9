"""Requests that are gone, as the statistics still count them: made again from the rows that were kept of them."""

from collections.abc import Iterator
from datetime import timedelta

from liaison_desk.desk.desk import Desk
from liaison_desk.model.deadlines import Unit
from liaison_desk.model.kinds import ClockEvent, Deadline, Request, Tally
from liaison_desk.model.kinds.request import ClockAct, DeadlineKind, Direction, RequestStatus, Urgency
from liaison_desk.model.moment import Moment


def tallies_of_requests(desk: Desk) -> list[Tally]:
    """Return the rows that were kept of requests."""
    return desk.store.records.standing(Tally, {"of_kind": Request.kind})


def as_request(tally: Tally) -> Request:
    """Return a request that counts as the one that is gone did; its id is that of the row."""
    return Request(
        id=tally.id,
        post=tally.post,
        subject="",
        direction=Direction(tally.direction),
        urgency=Urgency(tally.urgency),
        crime_area=tally.crime_area,
        channel=tally.channel,
        host_agency=tally.partner,
        workstream=tally.workstream,
        status=RequestStatus(tally.status),
        refusal_ground=tally.refusal_ground,
        moved_to=tally.moved_to,
        usefulness=tally.usefulness,
        received_at=tally.opened,
        answered_at=tally.answered,
        closed_at=tally.closed,
    )


def deadlines_of(tally: Tally) -> Iterator[Deadline]:
    """Yield the limit of its answer, where it had one."""
    if tally.due is not None:
        yield Deadline(
            id=tally.id,
            subject_of=tally.id,
            deadline_kind=DeadlineKind.REPLY,
            rule="",
            amount=0,
            unit=Unit.CALENDAR_DAYS.value,
            base_due=tally.due,
            met_at=tally.met,
            owed_by_us=tally.owed_by_us,
        )


def clock_events_of(tally: Tally) -> Iterator[ClockEvent]:
    """Yield the stop and start of its clock, for as long as it stood in all."""
    if tally.opened is not None and tally.clarified:
        until = Moment(tally.opened.at + timedelta(minutes=tally.stood_minutes), tally.opened.zone)
        for act, at in ((ClockAct.PAUSE, tally.opened), (ClockAct.RESUME, until)):
            yield ClockEvent(id=tally.id, request=tally.id, act=act, at=at, reason="")
