"""What stands before the Send button: assessments, assurances and consents (domain.md §4.4, §4.6)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.markings import Audience
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class Gate(Code):
    """Which of the three gates of the Directions of 4 September 2019 is meant."""

    DISCLOSE = "DISCLOSE", N_("Disclose")
    REQUEST = "REQUEST", N_("Request")
    USE = "USE", N_("Use")


class GateOutcome(Code):
    """How an assessment stands (domain.md §4.5), the least permissive first."""

    HQ_DENY = "HQ_DENY", N_("Headquarters decided: do not release")
    EXPIRED = "EXPIRED", N_("Must be assessed again")
    OPEN = "OPEN", N_("Open")
    REFERRED = "REFERRED", N_("Sent to headquarters for decision")
    CLEARED_COND = "CLEARED_COND", N_("Released with conditions or assurances")
    CLEARED = "CLEARED", N_("No substantial risk; post may release")
    HQ_ALLOW = "HQ_ALLOW", N_("Headquarters decided: release")
    NOT_REQUIRED = "NOT_REQUIRED", N_("No personal data, no foreign audience")


class AssuranceStatus(Code):
    """Whether the other side has given its word, the least binding first."""

    REFUSED = "REFUSED", N_("Refused")
    LAPSED = "LAPSED", N_("Lapsed")
    OFFERED = "OFFERED", N_("Offered, not yet given")
    GIVEN = "GIVEN", N_("Given")


@dataclass(frozen=True, kw_only=True)
class Assessment(Record, kind="assessment", reference_type="ASM", parent_field="about", title_field="basis"):
    """Whether personal data may be disclosed, asked for or used: the answers, the outcome, and what it covers."""

    about: Annotated[RecordId, Field("About", hidden=True)]
    gate: Annotated[Gate, Field("Gate", guard=Guard.BEFORE)]
    audience: Annotated[Audience, Field("Audience", guard=Guard.BEFORE)]
    purpose: Annotated[str, Field("Purpose", vocabulary="purpose", guard=Guard.BEFORE)] = ""
    subjects: Annotated[frozenset[RecordId], Field("Subjects")] = frozenset()
    items: Annotated[frozenset[RecordId], Field("Items")] = frozenset()
    yes: Annotated[frozenset[str], Field("Answered yes", vocabulary="gate_question")] = frozenset()
    no: Annotated[frozenset[str], Field("Answered no", vocabulary="gate_question")] = frozenset()
    entity_risk: Annotated[EntityRisk, Field("Risk rating at the time", guard=Guard.LOWEST)] = (
        EntityRisk.UNRATED
    )
    life_threat: Annotated[bool, Field("Threat to life", guard=Guard.BEFORE)] = False
    outcome: Annotated[GateOutcome, Field("Outcome", guard=Guard.LOWEST)] = GateOutcome.OPEN
    basis: Annotated[str, Field("Basis", long=True)] = ""
    mitigations: Annotated[frozenset[str], Field("Mitigations", vocabulary="mitigation")] = frozenset()
    conditions: Annotated[str, Field("Conditions", help="One a line", long=True)] = ""
    reliability: Annotated[str, Field("Reliability statement", long=True)] = ""
    evaluated: Annotated[frozenset[str], Field("What the statement rests on", hidden=True)] = frozenset()
    decided_by: Annotated[str, Field("Decided by", guard=Guard.BEFORE)] = ""
    decided_at: Annotated[Moment | None, Field("Decided")] = None
    countersigned_by: Annotated[str, Field("Countersigned by", guard=Guard.BEFORE)] = ""
    expires: Annotated[date | None, Field("Expires", guard=Guard.EARLIEST)] = None
    content_hash: Annotated[str, Field("Content it covers", guard=Guard.BEFORE, hidden=True)] = ""


@dataclass(frozen=True, kw_only=True)
class Assurance(
    Record, kind="assurance", reference_type="ASM", parent_field="assessment", title_field="text"
):
    """A condition the other side has been asked to accept, and whether it did."""

    agency: Annotated[RecordId, Field("From")]
    text: Annotated[str, Field("Text", long=True)]
    assessment: Annotated[RecordId | None, Field("Assessment", hidden=True)] = None
    scope: Annotated[str, Field("What it covers", long=True)] = ""
    status: Annotated[AssuranceStatus, Field("Status", guard=Guard.LOWEST)] = AssuranceStatus.OFFERED
    given_at: Annotated[date | None, Field("Given")] = None
    given_by: Annotated[str, Field("Given by")] = ""
    expires: Annotated[date | None, Field("Expires", guard=Guard.EARLIEST)] = None


class Acknowledged(Code):
    """What somebody answered for by hand before a record went out."""

    SPECIAL_HANDLING = "SPECIAL_HANDLING", N_("Its special restriction (H3) was told to this audience")
    OFFICE_HOLDERS = "OFFICE_HOLDERS", N_("It names nobody but office-holders, in their role")


@dataclass(frozen=True, kw_only=True)
class Acknowledgement(Record, kind="acknowledgement", parent_field="covers", title_field="said"):
    """That an officer looked at a record as it stands and answers for something the release rule cannot see."""

    covers: Annotated[RecordId, Field("Covers", hidden=True)]
    what: Annotated[Acknowledged, Field("What was acknowledged", guard=Guard.BEFORE)]
    audience: Annotated[Audience, Field("Audience", guard=Guard.BEFORE)]
    said: Annotated[str, Field("In words", long=True)] = ""
    persons: Annotated[frozenset[RecordId], Field("Office-holders", help="Who is named")] = frozenset()
    by: Annotated[str, Field("Acknowledged by", guard=Guard.BEFORE)] = ""
    at: Annotated[Moment | None, Field("Acknowledged")] = None
    content_hash: Annotated[str, Field("Content it covers", guard=Guard.BEFORE, hidden=True)] = ""


@dataclass(frozen=True, kw_only=True)
class Consent(Record, kind="consent", reference_type="ASM", parent_field="covers", title_field="scope"):
    """An originator's agreement that what it gave may go on to one audience."""

    originator: Annotated[str, Field("Originator", help="Code of the agency")]
    audience: Annotated[Audience, Field("May go to", guard=Guard.BEFORE)]
    covers: Annotated[RecordId | None, Field("Covers", hidden=True)] = None
    scope: Annotated[str, Field("What it covers", long=True)] = ""
    purpose: Annotated[str, Field("Purpose", vocabulary="purpose")] = ""
    granted: Annotated[date | None, Field("Granted")] = None
    expires: Annotated[date | None, Field("Expires", guard=Guard.EARLIEST)] = None
