"""What headquarters decides for every post: agreement profiles, holidays, equivalences, caveats, codes, controls."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class ThirdPartyRule(Code):
    """When what one service gave may go on only with its consent, the strictest first."""

    ALWAYS = "ALWAYS", N_("Always")
    H2 = "H2", N_("Where marked H2")
    TREATY = "TREATY", N_("As the treaty says")
    NEVER = "NEVER", N_("Never")


class RetentionDecision(Code):
    """What a retention review came to (domain.md §4.11), the least final first."""

    HOLD = "HOLD", N_("Legal hold")
    REVIEW = "REVIEW", N_("To be reviewed")
    KEEP = "KEEP", N_("Kept for another while")
    ANON = "ANON", N_("Personal data stripped, statistics kept")
    ERASE = "ERASE", N_("Erased with certificate")


@dataclass(frozen=True, kw_only=True)
class Profile(Record, kind="profile", title_field="name"):
    """What two sides agreed about passing on and about limits, lines such as `REPLY BR 10 WORKING_DAYS BOTH`."""

    code: Annotated[str, Field("Code")]
    name: Annotated[str, Field("Name")]
    limits: Annotated[frozenset[str], Field("Limits", help="Kind, urgency, amount, unit, calendar")] = (
        frozenset()
    )
    third_party_rule: Annotated[ThirdPartyRule, Field("Third-party rule", guard=Guard.LOWEST)] = (
        ThirdPartyRule.ALWAYS
    )


@dataclass(frozen=True, kw_only=True)
class Holiday(Record, kind="holiday", title_field="reason", order_field="day"):
    """A day on which one side does not work, and why."""

    side: Annotated[Side, Field("Side")]
    day: Annotated[date, Field("Day")]
    reason: Annotated[str, Field("Reason")] = ""


@dataclass(frozen=True, kw_only=True)
class Equivalence(Record, kind="equivalence", title_field="theirs"):
    """That a level of another scheme is to be handled as one of ours; a missing row means no release."""

    theirs: Annotated[str, Field("Their level", help="SCHEME:LEVEL")]
    ours: Annotated[str, Field("Our level", guard=Guard.BEFORE)]
    agreed_on: Annotated[date | None, Field("Agreed on")] = None


@dataclass(frozen=True, kw_only=True)
class Caveat(Record, kind="caveat", title_field="code"):
    """A text that is printed with what it is attached to."""

    code: Annotated[str, Field("Code")]
    text: Annotated[str, Field("Text", long=True)]


@dataclass(frozen=True, kw_only=True)
class Template(Record, kind="template", title_field="document"):
    """How a document is put together and worded, in place of what the program ships."""

    document: Annotated[str, Field("Document")]
    number: Annotated[int, Field("Version")]
    content: Annotated[str, Field("Content", help="JSON", long=True)]


@dataclass(frozen=True, kw_only=True)
class Term(Record, kind="term", title_field="label"):
    """One code of a code list, added or changed by headquarters; a retired one stays readable."""

    vocabulary: Annotated[str, Field("Code list")]
    code: Annotated[str, Field("Code")]
    label: Annotated[str, Field("Label")]
    note: Annotated[str, Field("Note", long=True)] = ""
    retired: Annotated[bool, Field("Retired")] = False


@dataclass(frozen=True, kw_only=True)
class Control(Record, kind="control", title_field="schedule"):
    """How one country controls a substance, from when to when; a consignment is judged by the law on its date."""

    substance: Annotated[str, Field("Substance", vocabulary="substance")]
    country: Annotated[str, Field("Country", help="UN, IN, CA …")]
    schedule: Annotated[str, Field("Schedule")]
    valid_from: Annotated[date | None, Field("Valid from", guard=Guard.EARLIEST)] = None
    valid_to: Annotated[date | None, Field("Valid to")] = None
    source: Annotated[str, Field("Source")] = ""


@dataclass(frozen=True, kw_only=True)
class RetentionTask(
    Record, kind="retention_task", parent_field="record", title_field="rule", order_field="due"
):
    """A record to be looked at again by a day, and what was decided."""

    record: Annotated[RecordId, Field("Record", hidden=True)]
    rule: Annotated[str, Field("Rule")]
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None
    decision: Annotated[RetentionDecision, Field("Decision", guard=Guard.LOWEST)] = RetentionDecision.REVIEW
    reason: Annotated[str, Field("Reason", long=True)] = ""
    certificate: Annotated[str, Field("Certificate", hidden=True)] = ""


@dataclass(frozen=True, kw_only=True)
class Tally(Record, kind="tally", title_field="of_kind", order_field="opened"):
    """What the statistics keep of a record that was erased or stripped: codes and moments, and no name."""

    of_kind: Annotated[str, Field("Kind")]
    of_ref: Annotated[str, Field("Was known as", help="Where only the personal data went")] = ""
    officer: Annotated[str, Field("Officer", help="Who it was the work of")] = ""
    meeting_kind: Annotated[str, Field("Kind of meeting", vocabulary="meeting_kind")] = ""
    agencies: Annotated[frozenset[RecordId], Field("Agencies")] = frozenset()
    direction: Annotated[str, Field("Direction", vocabulary="direction")] = ""
    urgency: Annotated[str, Field("Urgency", vocabulary="urgency")] = ""
    crime_area: Annotated[str, Field("Crime area", vocabulary="crime_area")] = ""
    channel: Annotated[str, Field("Channel", vocabulary="channel")] = ""
    partner: Annotated[RecordId | None, Field("Partner", help="The agency")] = None
    workstream: Annotated[RecordId | None, Field("Workstream")] = None
    status: Annotated[str, Field("Status it ended in")] = ""
    refusal_ground: Annotated[str, Field("Ground of refusal", vocabulary="refusal_ground")] = ""
    moved_to: Annotated[str, Field("Moved to", vocabulary="channel")] = ""
    usefulness: Annotated[int | None, Field("Usefulness", help="0 to 3")] = None
    opened: Annotated[Moment | None, Field("Opened")] = None
    answered: Annotated[Moment | None, Field("Answered")] = None
    closed: Annotated[Moment | None, Field("Closed")] = None
    due: Annotated[Moment | None, Field("Due")] = None
    met: Annotated[Moment | None, Field("Limit met")] = None
    owed_by_us: Annotated[bool, Field("Owed by us")] = False
    stood_minutes: Annotated[int, Field("Clock stood", help="Minutes")] = 0
    clarified: Annotated[bool, Field("Clarification was asked")] = False
    deviated: Annotated[bool, Field("Deviation was announced")] = False
