"""Recording meetings: what was arranged, what was said, what came of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Commitment, Meeting, Point
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.words import N_

LONGEST_SUBJECT: Final = 60

MOVES: Final = {
    MeetingStatus.PLANNED: {
        MeetingStatus.CONFIRMED,
        MeetingStatus.HELD,
        MeetingStatus.POSTPONED,
        MeetingStatus.CANCELLED,
    },
    MeetingStatus.CONFIRMED: {MeetingStatus.HELD, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED},
    MeetingStatus.POSTPONED: {MeetingStatus.PLANNED, MeetingStatus.CONFIRMED, MeetingStatus.CANCELLED},
    MeetingStatus.HELD: {MeetingStatus.NOTED},
    MeetingStatus.NOTED: {MeetingStatus.HELD, MeetingStatus.READOUT},
    MeetingStatus.READOUT: {MeetingStatus.CLOSED},
    MeetingStatus.CLOSED: set[MeetingStatus](),
    MeetingStatus.CANCELLED: set[MeetingStatus](),
}
"""From which status a meeting may go to which (domain.md §4.5)."""


class MoveRefused(Refused):
    """A move that the record's state does not allow."""

    code = "MOVE_REFUSED"
    title = N_("{what} cannot go from {old} to {new}: {why}.")
    advice = N_("Complete what is missing first.")


def record_meeting(desk: Desk, meeting: Meeting, *, seen: Meeting | None = None) -> Meeting:
    """Put a meeting on record, new or corrected."""
    check_complete(meeting)
    if len(meeting.subject) > LONGEST_SUBJECT:
        raise BadInput(what="subject", why=f"it is longer than {LONGEST_SUBJECT} characters")
    if meeting.ends and meeting.ends.at < meeting.starts.at:
        raise BadInput(what="end of the meeting", why="it lies before the start")
    with desk.change("record_meeting") as change:
        return change.put(meeting, seen=seen)


def record_points(
    desk: Desk, meeting: Meeting, points: Sequence[Point], removed: Sequence[Point] = ()
) -> None:
    """Put the points of a meeting on record together, renumbered from 1 in the order given."""
    for point in points:
        check_complete(point)
        if point.meeting != meeting.id:
            raise BadInput(what=f"point {point.number}", why="it belongs to another meeting")
    with desk.change("record_points") as change:
        for number, point in enumerate(points, 1):
            change.put(replace(point, number=number))
        for point in removed:
            change.remove(point)


def move_meeting(desk: Desk, meeting: Meeting, status: MeetingStatus) -> None:
    """Move a meeting to another status, if its state allows it (domain.md §4.5)."""

    def refuse(why: str) -> MoveRefused:
        return MoveRefused(what=meeting.ref, old=meeting.status.label, new=status.label, why=why)

    if status not in MOVES[meeting.status]:
        raise refuse("that is not the next step")
    points = desk.store.records.standing(Point, {"meeting": meeting.id})
    if status is MeetingStatus.NOTED and not points:
        raise refuse("it has no points")
    unmarked = [point.number for point in points if point.marking is None]
    if status is MeetingStatus.NOTED and unmarked:
        raise refuse(f"point {unmarked[0]} has no marking")
    with desk.change("move_meeting") as change:
        change.put(replace(meeting, status=status), seen=meeting)


def commit_from_point(desk: Desk, point: Point, commitment: Commitment) -> Commitment:
    """Make a commitment out of a point, in one step: the two stay linked."""
    check_complete(commitment)
    with desk.change("commit_from_point") as change:
        linked = replace(commitment, source_point=point.id, evidence=commitment.evidence | {point.meeting})
        return change.put(linked)
