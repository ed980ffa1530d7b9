"""Material that changes hands: handovers, their items, and the custody of each, event by event (domain.md §4.9)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class HandoverKind(Code):
    """What changes hands."""

    EVID_OUT = "EVID_OUT", N_("Evidence or material given to host")
    EVID_IN = "EVID_IN", N_("Evidence or material received from host")
    DOC = "DOC", N_("Documents")
    MEDIA = "MEDIA", N_("Digital media")
    SAMPLE = "SAMPLE", N_("Substance sample or standard")
    EQUIP = "EQUIP", N_("Equipment or gift")
    POST = "POST", N_("End-of-posting takeover")


class HandoverStatus(Code):
    """Where a handover stands (domain.md §4.5), the least advanced first; a discrepancy is below all that follows."""

    DISCREP = "DISCREP", N_("Discrepancy open")
    REFUSED = "REFUSED", N_("Refused")
    PREPARED = "PREPARED", N_("Prepared")
    SEALED = "SEALED", N_("Sealed")
    OFFERED = "OFFERED", N_("Offered")
    ACCEPTED = "ACCEPTED", N_("Signed by both")
    TRANSIT = "TRANSIT", N_("In transit")
    RECEIVED = "RECEIVED", N_("Received")
    VERIFIED = "VERIFIED", N_("Seal, count, hash match")
    STORED = "STORED", N_("Stored")
    RETURNED = "RETURNED", N_("Returned")
    DISPOSED = "DISPOSED", N_("Disposed of")
    CLOSED = "CLOSED", N_("Closed")


class CustodyAct(Code):
    """What happened to an item (fields after ISO/IEC 27037 practice)."""

    COLLECT = "COLLECT", N_("Collected")
    SEAL = "SEAL", N_("Sealed")
    OPEN_SEAL = "OPEN_SEAL", N_("Seal opened")
    RESEAL = "RESEAL", N_("Sealed again")
    RELEASE = "RELEASE", N_("Given by")
    RECEIVE = "RECEIVE", N_("Taken by")
    MOVE = "MOVE", N_("Storage changed")
    VERIFY = "VERIFY", N_("Hash or seal checked")
    COPY = "COPY", N_("Working copy made")
    EXAMINE = "EXAMINE", N_("Examined")
    RETURN = "RETURN", N_("Returned")
    DISPOSE = "DISPOSE", N_("Disposed of")
    NOTE = "NOTE", N_("Noted")


@dataclass(frozen=True, kw_only=True)
class Handover(Record, kind="handover", reference_type="HND", title_field="subject", order_field="at"):
    """Material passing from one side to the other, with the signatures of both."""

    subject: Annotated[str, Field("Subject")]
    handover_kind: Annotated[HandoverKind, Field("Kind")]
    status: Annotated[HandoverStatus, Field("Status", guard=Guard.LOWEST)] = HandoverStatus.PREPARED
    request: Annotated[RecordId | None, Field("Request")] = None
    at: Annotated[Moment | None, Field("When")] = None
    place: Annotated[str, Field("Place")] = ""
    purpose: Annotated[str, Field("Purpose", vocabulary="purpose")] = ""
    conditions: Annotated[str, Field("Conditions", long=True)] = ""
    given_by: Annotated[RecordId | None, Field("Given by")] = None
    given_signed: Annotated[Moment | None, Field("Giver signed", guard=Guard.BEFORE)] = None
    taken_by: Annotated[RecordId | None, Field("Taken by")] = None
    taken_signed: Annotated[Moment | None, Field("Taker signed", guard=Guard.BEFORE)] = None
    witness: Annotated[str, Field("Witness")] = ""
    discrepancy: Annotated[str, Field("Discrepancy", guard=Guard.BEFORE, long=True)] = ""
    supervisor_decision: Annotated[str, Field("Supervisor's decision", guard=Guard.BEFORE, long=True)] = ""
    return_by: Annotated[date | None, Field("Return by", guard=Guard.EARLIEST)] = None
    dispose_after: Annotated[date | None, Field("Dispose of after")] = None
    signed_form: Annotated[str, Field("Form as signed", guard=Guard.BEFORE, hidden=True)] = ""


@dataclass(frozen=True, kw_only=True)
class HandoverItem(Record, kind="handover_item", parent_field="handover", title_field="what"):
    """One sealed thing of a handover."""

    handover: Annotated[RecordId, Field("Handover", hidden=True)]
    number: Annotated[int, Field("Number")]
    what: Annotated[str, Field("What", long=True)]
    quantity: Annotated[str, Field("Quantity")] = "1"
    condition: Annotated[str, Field("Condition")] = ""
    seal: Annotated[str, Field("Seal number", guard=Guard.BEFORE)] = ""
    digest: Annotated[str, Field("Hash", guard=Guard.BEFORE)] = ""
    algorithm: Annotated[str, Field("Hash algorithm")] = "SHA-256"
    storage: Annotated[str, Field("Where it is kept")] = ""


@dataclass(frozen=True, kw_only=True)
class CustodyEvent(
    Record, kind="custody_event", parent_field="handover", title_field="note", order_field="at"
):
    """One event in the custody of a handover's material; each holds the hash of the one before (CY-1, CY-2)."""

    handover: Annotated[RecordId, Field("Handover", hidden=True)]
    number: Annotated[int, Field("Number")]
    act: Annotated[CustodyAct, Field("Event", guard=Guard.BEFORE)]
    at: Annotated[Moment, Field("When", guard=Guard.EARLIEST)]
    item: Annotated[RecordId | None, Field("Item")] = None
    by: Annotated[str, Field("By", guard=Guard.BEFORE)] = ""
    second: Annotated[str, Field("Second person", guard=Guard.BEFORE)] = ""
    handed_to: Annotated[str, Field("To", guard=Guard.BEFORE)] = ""
    place: Annotated[str, Field("Place")] = ""
    seal_seen: Annotated[str, Field("Seal as found", guard=Guard.BEFORE)] = ""
    digest_seen: Annotated[str, Field("Hash as found", guard=Guard.BEFORE)] = ""
    note: Annotated[str, Field("Note", long=True)] = ""
    previous: Annotated[str, Field("Hash of the event before", guard=Guard.BEFORE, hidden=True)] = ""
    hash: Annotated[str, Field("Hash", guard=Guard.BEFORE, hidden=True)] = ""
