"""Meetings and what was said in them, point by point: each point carries its own marking."""

from dataclasses import dataclass
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class MeetingKind(Code):
    """At what level the two sides met."""

    MINISTERIAL = "MINISTERIAL", N_("Minister or national security adviser level")
    STRATEGIC = "STRATEGIC", N_("Steering, work-plan review")
    OPERATIONAL = "OPERATIONAL", N_("Case or operation")
    TECHNICAL = "TECHNICAL", N_("Expert level")
    COURTESY = "COURTESY", N_("Courtesy or introduction")
    TRAINING = "TRAINING", N_("Training or visit")
    CALL = "CALL", N_("Telephone or video call")


class MeetingStatus(Code):
    """Where a meeting stands (domain.md §4.5)."""

    PLANNED = "PLANNED", N_("Planned")
    CONFIRMED = "CONFIRMED", N_("Confirmed")
    HELD = "HELD", N_("Held")
    NOTED = "NOTED", N_("Notes final")
    READOUT = "READOUT", N_("Readout issued")
    CLOSED = "CLOSED", N_("Closed")
    POSTPONED = "POSTPONED", N_("Postponed")
    CANCELLED = "CANCELLED", N_("Cancelled")


class PointKind(Code):
    """What a point is."""

    DISCUSSED = "DISCUSSED", N_("Discussed")
    AGREED = "AGREED", N_("Agreed")
    HOME_POSITION = "HOME_POSITION", N_("Home side said")
    HOST_POSITION = "HOST_POSITION", N_("Host side said")
    NOT_RAISED = "NOT_RAISED", N_("Planned, not raised")
    COMMENT = "COMMENT", N_("Officer's comment")
    NEXT = "NEXT", N_("Next step")


class Confidence(Code):
    """How sure the officer is of a comment, the least first."""

    LOW = "LOW", N_("Low")
    MODERATE = "MODERATE", N_("Moderate")
    HIGH = "HIGH", N_("High")


@dataclass(frozen=True, kw_only=True)
class Meeting(Record, kind="meeting", reference_type="MTG", title_field="subject", order_field="starts"):
    """One engagement, as the desk will remember it."""

    subject: Annotated[str, Field("Subject", help="A noun phrase, at most 60 characters")]
    meeting_kind: Annotated[MeetingKind, Field("Kind")]
    starts: Annotated[Moment, Field("Starts", help="Local time of the place of meeting")]
    ends: Annotated[Moment | None, Field("Ends")] = None
    place: Annotated[str, Field("Place")] = ""
    status: Annotated[MeetingStatus, Field("Status", guard=Guard.LOWEST)] = MeetingStatus.PLANNED
    home_side: Annotated[frozenset[RecordId], Field("Home side")] = frozenset()
    host_side: Annotated[frozenset[RecordId], Field("Host side")] = frozenset()
    agencies: Annotated[frozenset[RecordId], Field("Agencies")] = frozenset()
    agenda: Annotated[str, Field("Agenda", help="One line for each thing to raise", long=True)] = ""
    summary: Annotated[
        str, Field("Summary", help="What happened and why it matters, at most 100 words", long=True)
    ] = ""
    decisions: Annotated[str, Field("What headquarters must decide or do", help="One a line", long=True)] = ""
    interpreter: Annotated[str, Field("Interpreter")] = ""
    next_contact: Annotated[str, Field("Next contact")] = ""
    dossier: Annotated[RecordId | None, Field("Case")] = None
    public_record: Annotated[bool, Field("From the public record")] = False

    @property
    def agenda_lines(self) -> tuple[str, ...]:
        """What was to be raised, line by line; points name a line by its number from 1."""
        return tuple(line.strip() for line in self.agenda.splitlines() if line.strip())


@dataclass(frozen=True, kw_only=True)
class Point(Record, kind="point", parent_field="meeting", title_field="text"):
    """One thing said, agreed or thought at a meeting."""

    meeting: Annotated[RecordId, Field("Meeting", hidden=True)]
    number: Annotated[int, Field("Number")]
    point_kind: Annotated[PointKind, Field("Kind", guard=Guard.BEFORE)]
    text: Annotated[str, Field("Text", long=True)]
    confidence: Annotated[Confidence | None, Field("Confidence", help="How sure you are of a comment")] = None
    agenda_line: Annotated[int | None, Field("Line of the agenda")] = None
    creates: Annotated[frozenset[str], Field("Leads to", help="Workstreams or the work plan")] = frozenset()
    public_record: Annotated[bool, Field("From the public record")] = False
    pointer_only: Annotated[bool, Field("Pointer only", guard=Guard.BEFORE)] = False
    registry: Annotated[str, Field("Paper registry", help="Registry, volume, folio")] = ""
