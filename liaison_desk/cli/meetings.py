"""Commands on meetings: arrange one, note what was said, move it on, and gather the pack before it."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.meetings import move_meeting, record_meeting, record_points
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.briefing import Brief, brief
from liaison_desk.desk.queries.meetings import meeting_view, meetings_page, points_of
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Meeting, Point
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus, PointKind
from liaison_desk.model.record import written


def listed(asked: Namespace) -> Answer:
    """List the meetings, the newest first."""
    with session.opened(asked) as open_desk:
        meetings = meetings_page(open_desk.desk, limit=asked.limit)
    table = rows(
        (
            meeting.ref,
            f"{meeting.starts.there():%a %d %b %Y %H:%M}",
            meeting.status.label,
            short(meeting.subject),
        )
        for meeting in meetings
    )
    return Answer(
        json=[written(meeting) for meeting in meetings], lines=table or ["There is no meeting yet."]
    )


def shown(asked: Namespace) -> Answer:
    """Show a meeting with its points."""
    with session.opened(asked) as open_desk:
        return _stands(open_desk.desk, found(open_desk.desk, Meeting, asked.ref))


def begun(asked: Namespace) -> Answer:
    """Put a new meeting on record."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        meeting = desk.new(
            Meeting,
            subject=asked.subject,
            meeting_kind=MeetingKind(asked.kind),
            starts=session.moment(asked.starts, desk.setup.zone),
            place=asked.place,
            agenda="\n".join(asked.agenda),
        )
        return _stands(desk, record_meeting(desk, meeting))


def noted(asked: Namespace) -> Answer:
    """Add a point to a meeting, marked as a new record is."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        meeting = found(desk, Meeting, asked.ref)
        lines = len(meeting.agenda_lines)
        if asked.agenda_line and asked.agenda_line > lines:
            raise BadInput(what=f"line {asked.agenda_line} of the agenda", why=f"there are {lines}")
        points = points_of(desk, meeting.id)
        kind = PointKind(asked.kind)
        point = desk.new(
            Point,
            meeting=meeting.id,
            number=len(points) + 1,
            point_kind=kind,
            text=asked.text,
            agenda_line=asked.agenda_line,
        )
        record_points(desk, meeting, [*points, point])
        return _stands(desk, meeting)


def moved(asked: Namespace) -> Answer:
    """Move a meeting one step, or say what is missing."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        meeting = found(desk, Meeting, asked.ref)
        move_meeting(desk, meeting, MeetingStatus(asked.status))
        return _stands(desk, desk.get(Meeting, meeting.id))


def briefed(asked: Namespace) -> Answer:
    """Gather what to know before a meeting."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        pack = brief(desk, found(desk, Meeting, asked.ref).id)
    return Answer(json=_brief_json(pack), lines=facts(_brief_lines(pack)))


def _stands(desk: Desk, meeting: Meeting) -> Answer:
    view = meeting_view(desk, meeting.id)
    named = [
        ("Meeting", f"{meeting.ref} {meeting.subject}"),
        ("Status", meeting.status.label),
        ("Starts", f"{meeting.starts.there():%a %d %b %Y %H:%M %Z}"),
        *(("Agenda", line) for line in meeting.agenda.splitlines()),
        *(
            ("Point", f"{point.number} {point.point_kind.label}: {short(point.text)}")
            for point in view.points
        ),
    ]
    json = {**written(view.meeting), "points": [written(point) for point in view.points]}
    return Answer(json=json, lines=facts(named))


def _brief_json(pack: Brief) -> dict[str, Json]:
    return {
        "we_owe": [owed.request.ref for owed in pack.we_owe],
        "they_owe": [owed.request.ref for owed in pack.they_owe],
        "our_commitments": [commitment.ref for commitment in pack.our_commitments],
        "their_commitments": [commitment.ref for commitment in pack.their_commitments],
        "at_gate": [view.assessment.ref for view in pack.at_gate],
        "last_meetings": [meeting.ref for meeting in pack.last_meetings],
        "to_raise": list(pack.to_raise),
    }


def _brief_lines(pack: Brief) -> list[tuple[str, str]]:
    return [
        *(("We owe", f"{owed.request.ref} {owed.clock.in_words}") for owed in pack.we_owe),
        *(("They owe", f"{owed.request.ref} {owed.clock.in_words}") for owed in pack.they_owe),
        *(("We promised", f"{one.ref} {short(one.text)}") for one in pack.our_commitments),
        *(("They promised", f"{one.ref} {short(one.text)}") for one in pack.their_commitments),
        *(("At the gate", view.assessment.ref) for view in pack.at_gate),
        *(("Last met", f"{meeting.ref} {short(meeting.subject)}") for meeting in pack.last_meetings),
        *(("Raise", short(text)) for text in pack.to_raise),
    ]


_REF: Final = argument("ref", metavar="REF", help="the meeting's reference")

COMMANDS: Final = (
    Command(
        words=("meeting", "list"),
        says="list the meetings, the newest first",
        run=listed,
        arguments=(argument("--limit", type=whole_number, default=50, metavar="N", help="how many at most"),),
    ),
    Command(words=("meeting", "show"), says="show a meeting with its points", run=shown, arguments=(_REF,)),
    Command(
        words=("meeting", "new"),
        says="put a new meeting on record",
        run=begun,
        arguments=(
            argument("subject", metavar="SUBJECT", help="a noun phrase, at most 60 characters"),
            argument("--starts", required=True, metavar="TIME", help="such as 2026-03-24T10:00, at the post"),
            argument(
                "--kind",
                type=str.upper,
                default="OPERATIONAL",
                choices=[kind.value for kind in MeetingKind],
                metavar="KIND",
                help=", ".join(kind.value for kind in MeetingKind),
            ),
            argument("--place", default="", metavar="PLACE", help="where"),
            argument("--agenda", action="append", default=[], metavar="LINE", help="one line of the agenda"),
        ),
    ),
    Command(
        words=("meeting", "point"),
        says="note what was said",
        run=noted,
        arguments=(
            _REF,
            argument("text", metavar="TEXT", help="what was said"),
            argument(
                "--kind",
                type=str.upper,
                default="DISCUSSED",
                choices=[kind.value for kind in PointKind],
                metavar="KIND",
                help=", ".join(kind.value for kind in PointKind),
            ),
            argument(
                "--agenda-line", type=whole_number, metavar="N", help="which line of the agenda, from 1"
            ),
        ),
    ),
    Command(
        words=("meeting", "move"),
        says="move a meeting one step",
        run=moved,
        arguments=(
            _REF,
            argument(
                "status",
                type=str.upper,
                choices=[status.value for status in MeetingStatus],
                metavar="STATUS",
                help=", ".join(status.value for status in MeetingStatus),
            ),
        ),
    ),
    Command(
        words=("meeting", "brief"),
        says="gather what to know before a meeting",
        run=briefed,
        arguments=(_REF,),
    ),
)
