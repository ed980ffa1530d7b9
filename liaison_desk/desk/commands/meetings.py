"""Recording meetings: what was arranged, what was said, what came of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.commands.requests import open_request
from liaison_desk.desk.commands.workplan import check_commitment
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Action, Commitment, Meeting, Point, Readout, Request
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.kinds.request import Medium
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


OUT: Final = frozenset({ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED})
"""How a readout stands that has left."""


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
    check_move(desk, meeting, status)
    with desk.change("move_meeting") as change:
        change.put(replace(meeting, status=status), seen=meeting)


def check_move(desk: Desk, meeting: Meeting, status: MeetingStatus) -> None:
    """Refuse a status that a meeting cannot go to as it stands."""
    why = _not_next(meeting, status) or what_is_missing(desk, meeting, status)
    if why:
        raise MoveRefused(what=meeting.ref, old=meeting.status.label, new=status.label, why=why)


def _not_next(meeting: Meeting, status: MeetingStatus) -> str:
    return "" if status in MOVES[meeting.status] else "that is not the next step"


def what_is_missing(desk: Desk, meeting: Meeting, status: MeetingStatus) -> str:
    """Say what a meeting lacks for a status: notes for all of the agenda, or a readout; nothing if it is ready."""
    if status is MeetingStatus.READOUT:
        readouts = desk.store.records.standing(Readout, {"source": meeting.id})
        issued = any(readout.status in OUT for readout in readouts)
        return "" if issued else "no readout of it has been issued"
    if status is not MeetingStatus.NOTED or meeting.status is not MeetingStatus.HELD:
        return ""
    points = desk.store.records.standing(Point, {"meeting": meeting.id})
    if not points:
        return "it has no points"
    unmarked = sorted(point.number for point in points if point.marking is None)
    if unmarked:
        return f"point {unmarked[0]} has no marking"
    noted = {point.agenda_line for point in points}
    silent = [number for number, _ in enumerate(meeting.agenda_lines, 1) if number not in noted]
    return f"line {silent[0]} of the agenda has no point, not even “not raised”" if silent else ""


def commit_from_point(desk: Desk, point: Point, commitment: Commitment) -> Commitment:
    """Make a commitment out of a point, in one step: the two stay linked."""
    check_commitment(desk, commitment)
    with desk.change("commit_from_point") as change:
        linked = replace(commitment, source_point=point.id, evidence=commitment.evidence | {point.meeting})
        return change.put(linked)


def act_from_point(desk: Desk, point: Point, action: Action) -> Action:
    """Make an action out of a point, in one step."""
    check_complete(action)
    with desk.change("act_from_point") as change:
        return change.put(replace(action, source=point.id))


def request_from_point(
    desk: Desk,
    point: Point,
    request: Request,
    questions: Sequence[str] = (),
    *,
    medium: Medium = Medium.MAIL,
) -> Request:
    """Open a request out of a point, in one step: the point names it."""
    with desk.together():
        opened = open_request(desk, request, questions, medium=medium)
        with desk.change("request_from_point") as change:
            change.put(replace(point, creates=point.creates | {opened.ref}), seen=point)
    return opened
