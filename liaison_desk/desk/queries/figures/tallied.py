"""Records that are gone, as the statistics still count them: made again from the rows that were kept of them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from liaison_desk.desk.desk import Desk
from liaison_desk.model.deadlines import Unit
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import ClockEvent, Deadline, Exchange, Item, Meeting, Readout, Request, Tally
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus
from liaison_desk.model.kinds.request import (
    ClockAct,
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    RequestStatus,
    Urgency,
    Way,
)
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record


def tallies_of_requests(desk: Desk) -> list[Tally]:
    """Return the rows that were kept of requests."""
    return desk.store.records.standing(Tally, {"of_kind": Request.kind})


def as_request(tally: Tally) -> Request:
    """Return a request that counts as the one that is gone did; its id is that of the row."""
    return Request(
        id=tally.id,
        post=tally.post,
        created_by=tally.officer,
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
            unit=Unit.CALENDAR_DAYS,
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


def requests_of(desk: Desk) -> list[Request]:
    """Return the requests that stand and those that are gone."""
    return [*desk.store.records.standing(Request), *map(as_request, tallies_of_requests(desk))]


def meetings_of(desk: Desk) -> list[Meeting]:
    """Return the meetings that stand and those that are gone."""
    return [*desk.store.records.standing(Meeting), *map(_as_meeting, _of_kind(desk, Meeting))]


def items_of(desk: Desk) -> list[Item]:
    """Return the items that stand and those that are gone."""
    gone = (
        Item(id=tally.id, created_by=tally.officer, created_at=tally.opened, text="")
        for tally in _of_kind(desk, Item)
    )
    return [*desk.store.records.standing(Item), *gone]


def calls_of(desk: Desk) -> list[Exchange]:
    """Return the telephone calls that stand and those that are gone."""
    standing = desk.store.records.standing(Exchange, {"medium": Medium.CALL.value})
    return [*standing, *(_as_call(tally, tally.opened) for tally in _of_kind(desk, Exchange) if tally.opened)]


def first_readouts(desk: Desk) -> dict[RecordId, datetime]:
    """Return when the first readout of each meeting was issued, of those that are gone by their row."""
    issued = {tally.id: tally.answered.at for tally in _of_kind(desk, Meeting) if tally.answered}
    for readout in desk.store.records.standing(Readout):
        if readout.issued_at:
            at = readout.issued_at.at
            issued[readout.source] = min(at, issued.get(readout.source, at))
    return issued


def _of_kind(desk: Desk, kind: type[Record]) -> list[Tally]:
    return desk.store.records.standing(Tally, {"of_kind": kind.kind})


def _as_meeting(tally: Tally) -> Meeting:
    return Meeting(
        id=tally.id,
        post=tally.post,
        created_by=tally.officer,
        subject="",
        meeting_kind=MeetingKind(tally.meeting_kind),
        starts=tally.opened or Moment(datetime.min.replace(tzinfo=UTC), "UTC"),
        status=MeetingStatus(tally.status),
        agencies=tally.agencies,
    )


def _as_call(tally: Tally, at: Moment) -> Exchange:
    return Exchange(
        id=tally.id,
        created_by=tally.officer,
        about=tally.id,
        act=ExchangeAct.NOTE,
        way=Way.TO_HOST,
        medium=Medium.CALL,
        at=at,
        gist="",
    )
