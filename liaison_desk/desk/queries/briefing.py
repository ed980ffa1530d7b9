"""Reading what to know before a meeting: who they are, what each side owes, what is open, what to raise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, open_clocks
from liaison_desk.desk.queries.disclosure import AssessmentView, waiting_at_gate
from liaison_desk.desk.queries.meetings import MeetingView, meeting_view, meetings_page, points_of
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Meeting, Point, Request
from liaison_desk.model.kinds.meeting import MeetingStatus, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.record import Record

LAST_MEETINGS: Final = 3
HELD: Final = frozenset(
    {MeetingStatus.HELD, MeetingStatus.NOTED, MeetingStatus.READOUT, MeetingStatus.CLOSED}
)
_OPEN: Final = frozenset({CommitmentStatus.AGREED, CommitmentStatus.WORK, CommitmentStatus.BLOCKED})
_MANY: Final = 100_000


@dataclass(frozen=True, kw_only=True)
class OpenRequest:
    """A request that one side owes an answer to, with the clock of the answer."""

    request: Request
    clock: Clock


@dataclass(frozen=True, kw_only=True)
class Brief:
    """The pack for one meeting."""

    meeting: MeetingView
    we_owe: tuple[OpenRequest, ...]
    they_owe: tuple[OpenRequest, ...]
    our_commitments: tuple[Commitment, ...]
    their_commitments: tuple[Commitment, ...]
    at_gate: tuple[AssessmentView, ...]
    last_meetings: tuple[Meeting, ...]
    to_raise: tuple[str, ...]

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that the pack names."""
        return (
            *(*self.meeting.home_side, *self.meeting.host_side),
            *(one.request for one in (*self.we_owe, *self.they_owe)),
            *(*self.our_commitments, *self.their_commitments, *self.last_meetings),
            *(one.assessment for one in self.at_gate),
        )


def brief(desk: Desk, meeting: RecordId) -> Brief:
    """Gather the pack for a meeting from what the desk holds now."""
    view = meeting_view(desk, meeting)
    hosts = frozenset(agency.id for agency in view.agencies if agency.side is Side.HOST)
    requests = {
        request.id: request
        for request in desk.store.records.standing(Request)
        if request.host_agency in hosts
    }
    owed = [
        OpenRequest(request=requests[clock.deadline.subject_of], clock=clock)
        for clock in open_clocks(desk)
        if clock.deadline.subject_of in requests
    ]
    commitments = [one for one in desk.store.records.standing(Commitment) if one.status in _OPEN]
    codes = {f"HOST:{agency.code}" for agency in view.agencies}
    last = _last_meetings(desk, view.meeting)
    they_owe = tuple(one for one in owed if not one.clock.deadline.owed_by_us)
    return Brief(
        meeting=view,
        we_owe=tuple(one for one in owed if one.clock.deadline.owed_by_us),
        they_owe=they_owe,
        our_commitments=tuple(one for one in commitments if one.owner in {Side.HOME, Side.JOINT}),
        their_commitments=tuple(one for one in commitments if one.owner in {Side.HOST, Side.JOINT}),
        at_gate=tuple(one for one in waiting_at_gate(desk) if one.assessment.audience in codes),
        last_meetings=last,
        to_raise=tuple(_to_raise(desk, view.meeting, last, they_owe)),
    )


def _last_meetings(desk: Desk, meeting: Meeting) -> tuple[Meeting, ...]:
    """Return the meetings with any of the same bodies that were held before, the newest first."""
    found = (
        other
        for other in meetings_page(desk, limit=_MANY)
        if other.id != meeting.id
        and other.agencies & meeting.agencies
        and other.starts.at < meeting.starts.at
        and other.status in HELD
    )
    return tuple(found)[:LAST_MEETINGS]


def _to_raise(
    desk: Desk, meeting: Meeting, last: Iterable[Meeting], they_owe: Iterable[OpenRequest]
) -> Iterable[str]:
    """Give the agenda, what was not raised or to follow last time, and what is late from their side."""
    yield from meeting.agenda_lines
    yield from (point.text for point in carried_over(desk, last))
    for one in they_owe:
        if one.clock.is_late:
            yield f"{one.request.ref} {one.request.subject}: {one.clock.in_words}"


def carried_over(desk: Desk, last: Iterable[Meeting]) -> Iterator[Point]:
    """Yield what was not raised at the last meetings, or was to follow."""
    for earlier in last:
        for point in points_of(desk, earlier.id):
            if point.point_kind in {PointKind.NOT_RAISED, PointKind.NEXT} and not point.pointer_only:
                yield point
