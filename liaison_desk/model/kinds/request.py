"""Requests in all five directions, their questions, every exchange about them, and what happened to their clock."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.deadlines import CalendarName, Unit
from liaison_desk.model.ids import RecordId
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class Direction(Code):
    """Who asks or tells whom (Directive (EU) 2023/977 Art. 4 and 7)."""

    OUT = "OUT", N_("Outgoing request (home asks host)")
    IN = "IN", N_("Incoming request (host asks home)")
    SPO = "SPO", N_("Spontaneous, sent")
    SPI = "SPI", N_("Spontaneous, received")
    TSK = "TSK", N_("Tasking from headquarters")


SERIES: Final = {
    Direction.OUT: "RFI",
    Direction.IN: "INQ",
    Direction.SPO: "SPN",
    Direction.SPI: "SPN",
    Direction.TSK: "TSK",
}
"""The type of reference each direction is numbered in (domain.md §4.1)."""


class Urgency(Code):
    """How soon an answer is owed (Directive (EU) 2023/977 Art. 5(1)), the most urgent first."""

    U8 = "U8", N_("Urgent, information directly accessible")
    U3 = "U3", N_("Urgent, information indirectly accessible")
    R7 = "R7", N_("Not urgent")
    BR = "BR", N_("Routine under the bilateral profile")
    NB = "NB", N_("No time limit agreed")

    @property
    def is_urgent(self) -> bool:
        """Whether it needs one of the four grounds of Art. 4(4)."""
        return self in {Urgency.U8, Urgency.U3}


class RequestStatus(Code):
    """Where a request stands (domain.md §4.5), the least advanced first."""

    DRAFT = "DRAFT", N_("Draft")
    REVIEW = "REVIEW", N_("For review")
    GATE = "GATE", N_("At the disclosure gate")
    CLEARED = "CLEARED", N_("Cleared to send")
    SENT = "SENT", N_("Sent / received")
    ACK = "ACK", N_("Acknowledged")
    WORK = "WORK", N_("In progress")
    CLAR = "CLAR", N_("Clarification asked, clock stopped")
    AUTH = "AUTH", N_("Waiting for judicial authorisation")
    PART = "PART", N_("Partly answered")
    ANSW = "ANSW", N_("Answered")
    REFUSED = "REFUSED", N_("Refused")
    MOVED = "MOVED", N_("Moved to another channel")
    WDRN = "WDRN", N_("Withdrawn")
    LAPSED = "LAPSED", N_("Lapsed, no answer")
    ASSESSED = "ASSESSED", N_("Answer assessed")
    CLOSED = "CLOSED", N_("Closed")


class QuestionStatus(Code):
    """What became of one numbered question; a negative answer is an answer."""

    OPEN = "OPEN", N_("Open")
    PARTLY = "PARTLY", N_("Partly answered")
    ANSWERED = "ANSWERED", N_("Answered")
    NEGATIVE = "NEGATIVE", N_("Searched, nothing held")
    REFUSED = "REFUSED", N_("Refused")
    NA = "NA", N_("No longer needed")

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is owed on it."""
        return self not in {QuestionStatus.OPEN, QuestionStatus.PARTLY}


class Medium(Code):
    """How something was said."""

    MAIL = "MAIL", N_("Mail")
    CALL = "CALL", N_("Telephone")
    VISIT = "VISIT", N_("Visit")
    COURIER = "COURIER", N_("Courier")
    SYSTEM = "SYSTEM", N_("Exchange system")


class Way(Code):
    """In which direction something was said."""

    TO_HOST = "TO_HOST", N_("To the host side")
    FROM_HOST = "FROM_HOST", N_("From the host side")
    TO_HOME = "TO_HOME", N_("To the home side")
    FROM_HOME = "FROM_HOME", N_("From the home side")


class ExchangeAct(Code):
    """What an exchange did to its request."""

    NOTE = "NOTE", N_("Noted")
    SEND = "SEND", N_("Request sent or received")
    ACKNOWLEDGE = "ACKNOWLEDGE", N_("Acknowledged")
    ASK = "ASK", N_("Clarification asked")
    CLARIFY = "CLARIFY", N_("Clarification given")
    CHASE = "CHASE", N_("Chased")
    DEVIATE = "DEVIATE", N_("Deviation announced")
    REPLY = "REPLY", N_("Answered")
    REFUSE = "REFUSE", N_("Refused")
    FEEDBACK = "FEEDBACK", N_("Feedback given")
    CONFIRM = "CONFIRM", N_("Confirmed in writing")


class ClockAct(Code):
    """What happened to the clock of a request (domain.md §4.8, DL-4)."""

    PAUSE = "PAUSE", N_("Clock stopped")
    RESUME = "RESUME", N_("Clock goes on")
    EXTEND = "EXTEND", N_("Extended by agreement")
    DEVIATE = "DEVIATE", N_("Moved for a judicial authorisation")


@dataclass(frozen=True, kw_only=True)
class Request(Record, kind="request", reference_type="RFI", title_field="subject", order_field="received_at"):
    """One question or piece of information that goes from one side to the other, and what came of it."""

    subject: Annotated[str, Field("Subject")]
    direction: Annotated[Direction, Field("Direction", guard=Guard.BEFORE)]
    urgency: Annotated[Urgency, Field("Urgency", guard=Guard.LOWEST)] = Urgency.NB
    urgency_ground: Annotated[str, Field("Ground of urgency", vocabulary="urgency_ground")] = ""
    urgency_reason: Annotated[str, Field("Reason of urgency", long=True)] = ""
    access: Annotated[str, Field("Access", vocabulary="access_type")] = ""
    channel: Annotated[str, Field("Channel", vocabulary="channel")] = "LO"
    parallel_channels: Annotated[frozenset[str], Field("Also through", vocabulary="channel")] = frozenset()
    profile: Annotated[str, Field("Agreement profile")] = ""
    crime_area: Annotated[str, Field("Crime area", vocabulary="crime_area")] = ""
    legal_base: Annotated[str, Field("Legal base")] = ""
    offence: Annotated[str, Field("Offence")] = ""
    facts: Annotated[str, Field("Facts", long=True)] = ""
    purpose: Annotated[str, Field("Purpose", vocabulary="purpose")] = ""
    believed_held: Annotated[str, Field("Why the other side is believed to hold it", long=True)] = ""
    subject_link: Annotated[str, Field("How each subject connects to the purpose", long=True)] = ""
    use_limits: Annotated[str, Field("Limits on use", long=True)] = ""
    language: Annotated[str, Field("Language")] = "en"
    host_agency: Annotated[RecordId | None, Field("Host agency")] = None
    home_agency: Annotated[RecordId | None, Field("Home agency")] = None
    host_contact: Annotated[RecordId | None, Field("Host contact")] = None
    received_at: Annotated[Moment | None, Field("Sent or received", guard=Guard.EARLIEST)] = None
    counterpart_ref: Annotated[str, Field("Their reference")] = ""
    status: Annotated[RequestStatus, Field("Status", guard=Guard.LOWEST)] = RequestStatus.DRAFT
    author: Annotated[str, Field("Author", guard=Guard.BEFORE)] = ""
    reviewer: Annotated[str, Field("Reviewer", guard=Guard.BEFORE)] = ""
    cleared_hash: Annotated[str, Field("Cleared content", guard=Guard.BEFORE, hidden=True)] = ""
    refusal_ground: Annotated[str, Field("Ground of refusal", vocabulary="refusal_ground")] = ""
    refusal_note: Annotated[str, Field("Reason of refusal", long=True)] = ""
    moved_to: Annotated[str, Field("Moved to", vocabulary="channel")] = ""
    moved_ref: Annotated[str, Field("Reference in that channel")] = ""
    moved_reason: Annotated[str, Field("Why it was moved", long=True)] = ""
    authorisation_expected: Annotated[date | None, Field("Authorisation expected", guard=Guard.EARLIEST)] = (
        None
    )
    preservation_expires: Annotated[date | None, Field("Preserved until", guard=Guard.EARLIEST)] = None
    substances: Annotated[frozenset[str], Field("Substances")] = frozenset()
    subjects: Annotated[frozenset[RecordId], Field("Subjects")] = frozenset()
    outcome: Annotated[str, Field("Outcome", long=True)] = ""
    usefulness: Annotated[int | None, Field("Usefulness", help="0 to 3")] = None
    feedback: Annotated[str, Field("Feedback", long=True)] = ""
    answered_at: Annotated[Moment | None, Field("Answered")] = None
    closed_at: Annotated[Moment | None, Field("Closed")] = None
    workstream: Annotated[RecordId | None, Field("Workstream")] = None
    dossier: Annotated[RecordId | None, Field("Case")] = None
    bring_forward: Annotated[
        date | None, Field("Bring forward", help="Comes back on this day; never a deadline")
    ] = None
    waiting_on: Annotated[str, Field("Waiting on")] = ""
    pointer_only: Annotated[bool, Field("Pointer only", guard=Guard.BEFORE)] = False
    registry: Annotated[str, Field("Paper registry", help="Registry, volume, folio")] = ""
    review_on: Annotated[date | None, Field("Review", guard=Guard.EARLIEST)] = None
    hold: Annotated[bool, Field("Legal hold", guard=Guard.BEFORE)] = False

    @property
    def series(self) -> str:
        """The type of reference follows from the direction."""
        return SERIES[self.direction]


@dataclass(frozen=True, kw_only=True)
class Question(Record, kind="question", parent_field="request", title_field="text"):
    """One numbered question of a request, answered on its own."""

    request: Annotated[RecordId, Field("Request", hidden=True)]
    number: Annotated[int, Field("Number")]
    text: Annotated[str, Field("Question", long=True)]
    status: Annotated[QuestionStatus, Field("Status", guard=Guard.LOWEST)] = QuestionStatus.OPEN
    answer: Annotated[str, Field("Answer", long=True)] = ""
    answered_at: Annotated[Moment | None, Field("Answered")] = None
    items: Annotated[frozenset[RecordId], Field("Items")] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Exchange(Record, kind="exchange", parent_field="about", title_field="gist", order_field="at"):
    """One thing said or sent about a request or a case, in any medium; what was spoken is confirmed in writing."""

    about: Annotated[RecordId, Field("About", hidden=True)]
    act: Annotated[ExchangeAct, Field("What it did", guard=Guard.BEFORE)]
    way: Annotated[Way, Field("Direction")]
    medium: Annotated[Medium, Field("Medium")]
    at: Annotated[Moment, Field("When")]
    gist: Annotated[str, Field("Gist", long=True)]
    with_whom: Annotated[str, Field("With")] = ""
    items: Annotated[frozenset[RecordId], Field("Items")] = frozenset()
    confirms: Annotated[RecordId | None, Field("Confirms")] = None


@dataclass(frozen=True, kw_only=True)
class ClockEvent(Record, kind="clock_event", parent_field="request", title_field="reason", order_field="at"):
    """The clock of a request stopped, went on or was moved, and why; an event is added, never changed."""

    request: Annotated[RecordId, Field("Request", hidden=True)]
    act: Annotated[ClockAct, Field("What happened", guard=Guard.BEFORE)]
    at: Annotated[Moment, Field("When", guard=Guard.EARLIEST)]
    reason: Annotated[str, Field("Reason", long=True)]
    until: Annotated[Moment | None, Field("New due time", guard=Guard.EARLIEST)] = None
    agreed_by: Annotated[str, Field("Agreed by")] = ""


class DeadlineKind(Code):
    """What a deadline is for (domain.md §4.8, DL-7)."""

    ACK = "ACK", N_("Acknowledge")
    REPLY = "REPLY", N_("Answer")
    QUESTION = "QUESTION", N_("Answer the question")
    CLARIFY = "CLARIFY", N_("Clarify")
    CONFIRM = "CONFIRM", N_("Confirm in writing")
    GATE = "GATE", N_("Decision of headquarters")
    COUNTERSIGN = "COUNTERSIGN", N_("Countersign")
    FEEDBACK = "FEEDBACK", N_("Feedback")
    PRESERVATION = "PRESERVATION", N_("Preservation runs out")
    COMMITMENT = "COMMITMENT", N_("Commitment")
    ACTION = "ACTION", N_("Action")
    REVIEW = "REVIEW", N_("Review")
    ASSURANCE = "ASSURANCE", N_("Assurance runs out")
    CUSTODY_RETURN = "CUSTODY_RETURN", N_("Return of material")
    READOUT = "READOUT", N_("Readout")
    RETENTION = "RETENTION", N_("Retention review")
    AGREEMENT = "AGREEMENT", N_("Agreement review")


@dataclass(frozen=True, kw_only=True)
class Deadline(
    Record, kind="deadline", parent_field="subject_of", title_field="rule", order_field="base_due"
):
    """When something is owed, with the rule that made it; it can explain itself (DL-5)."""

    subject_of: Annotated[RecordId, Field("For", hidden=True)]
    deadline_kind: Annotated[DeadlineKind, Field("Kind")]
    rule: Annotated[str, Field("Rule", help="Profile and line it comes from")]
    amount: Annotated[int, Field("Amount")]
    unit: Annotated[Unit, Field("Unit")]
    calendar: Annotated[CalendarName, Field("Calendar")] = CalendarName.NONE
    zone: Annotated[str, Field("Zone of the rule")] = "UTC"
    starts: Annotated[Moment | None, Field("Runs from", guard=Guard.EARLIEST)] = None
    base_due: Annotated[Moment | None, Field("First due", guard=Guard.EARLIEST)] = None
    extended_to: Annotated[Moment | None, Field("Extended to", guard=Guard.EARLIEST)] = None
    owed_by_us: Annotated[bool, Field("Owed by us")] = True
    met_at: Annotated[Moment | None, Field("Met")] = None
    note: Annotated[str, Field("Note", long=True)] = ""


@dataclass(frozen=True, kw_only=True)
class Action(
    Record, kind="action", reference_type="ACT", parent_field="source", title_field="what", order_field="due"
):
    """Something one person has to do by a day, and whether it is done."""

    what: Annotated[str, Field("What")]
    source: Annotated[RecordId | None, Field("From", hidden=True)] = None
    owner: Annotated[str, Field("Owner")] = ""
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None
    done: Annotated[bool, Field("Done", guard=Guard.LOWEST)] = False
    done_at: Annotated[Moment | None, Field("Done on")] = None
    note: Annotated[str, Field("Note", long=True)] = ""
