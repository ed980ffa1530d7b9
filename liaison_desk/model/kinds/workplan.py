"""The shared work plan: workstreams, and what each side promised in them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_

SOON: Final = timedelta(days=14)
HALF: Final = 50


class CommitmentStatus(Code):
    """Where a promise stands (domain.md §4.5)."""

    PROPOSED = "PROPOSED", N_("Proposed")
    AGREED = "AGREED", N_("Agreed")
    WORK = "WORK", N_("In progress")
    BLOCKED = "BLOCKED", N_("Blocked")
    DELIVERED = "DELIVERED", N_("Delivered, not yet verified")
    VERIFIED = "VERIFIED", N_("Other side confirmed")
    DROPPED = "DROPPED", N_("Dropped by agreement")
    SUPERSEDED = "SUPERSEDED", N_("Superseded")


class Rag(Code):
    """The colour of a commitment, in a word."""

    GREEN = "GREEN", N_("On time")
    AMBER = "AMBER", N_("Needs attention")
    RED = "RED", N_("Late, or slipped twice")
    GREY = "GREY", N_("Not started")
    BLUE = "BLUE", N_("Verified")


@dataclass(frozen=True, kw_only=True)
class Workstream(Record, kind="workstream", title_field="name"):
    """One line of the work plan."""

    code: Annotated[str, Field("Code")]
    name: Annotated[str, Field("Name")]
    public_basis: Annotated[str, Field("Basis", help="What in the public record it rests on", long=True)] = ""


@dataclass(frozen=True, kw_only=True)
class Commitment(
    Record,
    kind="commitment",
    reference_type="CMT",
    parent_field="workstream",
    title_field="text",
    order_field="due",
):
    """What one side, or both, promised to do by a day."""

    workstream: Annotated[RecordId, Field("Workstream")]
    text: Annotated[str, Field("Commitment", long=True)]
    owner: Annotated[Side, Field("Owner")]
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None
    named_owner: Annotated[str, Field("Named owner")] = ""
    percent: Annotated[int, Field("Done", help="Per cent", guard=Guard.LOWEST)] = 0
    status: Annotated[CommitmentStatus, Field("Status", guard=Guard.LOWEST)] = CommitmentStatus.PROPOSED
    slips: Annotated[int, Field("Slipped", help="How often the date was moved")] = 0
    acceptance_test: Annotated[str, Field("How we know it is done", long=True)] = ""
    source_point: Annotated[RecordId | None, Field("Source point", hidden=True)] = None
    evidence: Annotated[frozenset[RecordId], Field("Evidence")] = frozenset()
    superseded_by: Annotated[RecordId | None, Field("Superseded by")] = None

    def colour(self, today: date) -> Rag:
        """Return the colour on `today` at the post (domain.md §4.5)."""
        match self.status:
            case CommitmentStatus.VERIFIED:
                return Rag.BLUE
            case CommitmentStatus.DROPPED | CommitmentStatus.SUPERSEDED:
                return Rag.GREY
        delivered = self.status is CommitmentStatus.DELIVERED
        if self.slips > 1 or (self.due and self.due < today and not delivered):
            return Rag.RED
        soon = self.due is not None and self.due - today <= SOON and self.percent < HALF
        if self.status is CommitmentStatus.BLOCKED or self.slips == 1 or soon:
            return Rag.AMBER
        return Rag.GREY if self.status is CommitmentStatus.PROPOSED else Rag.GREEN


@dataclass(frozen=True, kw_only=True)
class Slip(Record, kind="slip", parent_field="commitment", title_field="reason", order_field="at"):
    """The date of a commitment moved: from when to when, why, and who agreed; added, never changed."""

    commitment: Annotated[RecordId, Field("Commitment", hidden=True)]
    from_due: Annotated[date | None, Field("From", guard=Guard.BEFORE)] = None
    to_due: Annotated[date | None, Field("To", guard=Guard.BEFORE)] = None
    at: Annotated[Moment | None, Field("When", guard=Guard.BEFORE)] = None
    reason: Annotated[str, Field("Reason", guard=Guard.BEFORE, long=True)] = ""
    agreed_by: Annotated[str, Field("Agreed by", guard=Guard.BEFORE)] = ""
