"""What happens to a document on its way: rounds of review, the wording both sides agree on, the copies given out."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class ReviewDecision(Code):
    """What a reviewer said of a document, the least binding first."""

    OPEN = "OPEN", N_("Not answered yet")
    RETURN = "RETURN", N_("Returned")
    APPROVE = "APPROVE", N_("Approved")


@dataclass(frozen=True, kw_only=True)
class ReviewRound(Record, kind="review_round", parent_field="readout", title_field="comments"):
    """One round of review: the text that was offered, by its hash, and what the reviewer said of it."""

    readout: Annotated[RecordId, Field("Readout", hidden=True)]
    number: Annotated[int, Field("Round")]
    content_hash: Annotated[str, Field("Content hash", guard=Guard.BEFORE, hidden=True)]
    offered_at: Annotated[Moment | None, Field("Offered")] = None
    reviewer: Annotated[str, Field("Reviewer")] = ""
    decision: Annotated[ReviewDecision, Field("Decision", guard=Guard.LOWEST)] = ReviewDecision.OPEN
    comments: Annotated[str, Field("Comments", help="One a line, ¶ and its number first", long=True)] = ""
    answered_at: Annotated[Moment | None, Field("Answered")] = None
    signed_by: Annotated[str, Field("Signed by", help="The name in the certificate")] = ""


@dataclass(frozen=True, kw_only=True)
class Wording(Record, kind="wording", parent_field="readout", title_field="ours"):
    """One sentence of a joint text as each side words it, and whether it is agreed (domain.md §6.3)."""

    readout: Annotated[RecordId, Field("Readout", hidden=True)]
    number: Annotated[int, Field("Number")]
    point: Annotated[RecordId | None, Field("Point", hidden=True)] = None
    ours: Annotated[str, Field("Our wording", long=True)]
    theirs: Annotated[str, Field("Their wording", help="Empty: as ours", long=True)] = ""
    agreed: Annotated[bool, Field("Agreed", guard=Guard.BEFORE)] = False
    agreed_on: Annotated[date | None, Field("Agreed on")] = None
    agreed_by: Annotated[str, Field("Name")] = ""
    channel: Annotated[str, Field("Channel", help="Telephone, mail, meeting …")] = ""


@dataclass(frozen=True, kw_only=True)
class Copy(Record, kind="copy", parent_field="readout", title_field="recipient"):
    """One numbered copy of an issued document, and into whose hands it went."""

    readout: Annotated[RecordId, Field("Readout", hidden=True)]
    number: Annotated[int, Field("Copy")]
    recipient: Annotated[str, Field("Given to")]
    medium: Annotated[str, Field("How", help="By hand, mail, bag …")] = ""
    given_at: Annotated[Moment | None, Field("Given")] = None
    given_by: Annotated[str, Field("Given by")] = ""
    sha256: Annotated[str, Field("SHA-256 of the file", hidden=True)] = ""
