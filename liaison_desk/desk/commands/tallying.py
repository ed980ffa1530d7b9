"""What the statistics keep of records that are erased or stripped: codes and moments, and no name (domain.md §4.11)."""

from collections.abc import Sequence
from datetime import timedelta

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import pauses, reply_clock
from liaison_desk.model.kinds import ClockEvent, Exchange, Item, Meeting, Readout, Request, Tally
from liaison_desk.model.kinds.request import ClockAct, ExchangeAct, Medium, RequestStatus
from liaison_desk.model.record import Record


def tallies_of(desk: Desk, records: Sequence[Record], *, named: bool) -> list[Tally]:
    """Return the lines kept of records; `named` keeps the reference too, where only what is personal goes."""
    found = (_tally(desk, record, named=named) for record in records)
    return [tally for tally in found if tally is not None]


def _tally(desk: Desk, record: Record, *, named: bool) -> Tally | None:
    match record:
        case Request():
            return _of_request(desk, record, named=named)
        case Meeting():
            return _of_meeting(desk, record)
        case Item():
            return _worked(desk, record, opened=record.created_at)
        case Exchange() if record.medium is Medium.CALL:
            return _worked(desk, record, opened=record.at)
    return None


def _worked(desk: Desk, record: Record, **values: object) -> Tally:
    """Return the line of one piece of work: what it was, whose, and when."""
    return desk.new(Tally, post=record.post, of_kind=record.kind, officer=record.created_by, **values)


def _of_meeting(desk: Desk, meeting: Meeting) -> Tally:
    readouts = desk.store.records.standing(Readout, {"source": meeting.id})
    issued = [readout.issued_at for readout in readouts if readout.issued_at]
    return _worked(
        desk,
        meeting,
        meeting_kind=meeting.meeting_kind.value,
        agencies=meeting.agencies,
        status=meeting.status.value,
        opened=meeting.starts,
        answered=min(issued, key=lambda moment: moment.at, default=None),
    )


def _of_request(desk: Desk, request: Request, *, named: bool) -> Tally:
    records = desk.store.records
    events = records.standing(ClockEvent, {"request": request.id})
    exchanges = records.standing(Exchange, {"about": request.id})
    clock = reply_clock(desk, request.id)
    reply = clock.deadline if clock else None
    stopped = pauses(events)
    stood = sum((pause.end - pause.start for pause in stopped if pause.end), timedelta())
    return _worked(
        desk,
        request,
        of_ref=request.ref if named else "",
        direction=request.direction.value,
        urgency=request.urgency.value,
        crime_area=request.crime_area,
        channel=request.channel,
        partner=request.host_agency,
        workstream=request.workstream,
        status=request.status.value,
        refusal_ground=request.refusal_ground,
        moved_to=request.moved_to,
        usefulness=request.usefulness,
        opened=request.received_at,
        answered=request.answered_at,
        closed=request.closed_at,
        due=clock.due if clock and not clock.stands else None,
        met=reply.met_at if reply else None,
        owed_by_us=bool(reply and reply.owed_by_us),
        stood_minutes=stood // timedelta(minutes=1),
        clarified=bool(stopped) or request.status is RequestStatus.CLAR,
        deviated=any(exchange.act is ExchangeAct.DEVIATE for exchange in exchanges)
        or any(event.act is ClockAct.DEVIATE for event in events),
    )
