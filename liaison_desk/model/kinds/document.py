"""What leaves the desk or comes in: readouts, attachments, exports, and bundles that others made for the post."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class ReadoutKind(Code):
    """Which document a readout is."""

    CONTACT = "CONTACT", N_("Contact report (internal)")
    MEETING = "MEETING", N_("Meeting readout")
    JOINT = "JOINT", N_("Joint readout")
    CLEARANCE = "CLEARANCE", N_("Clearance sheet")
    PUBLIC = "PUBLIC", N_("Public readout")
    REQUEST = "REQUEST", N_("Request summary or reply letter")
    SPONTANEOUS = "SPONTANEOUS", N_("Spontaneous information")
    RECEIPT = "RECEIPT", N_("Handover receipt")
    CUSTODY = "CUSTODY", N_("Custody record")
    ASSESSMENT = "ASSESSMENT", N_("Disclosure assessment")
    ASSURANCE = "ASSURANCE", N_("Assurance record")
    ACTIVITY_W = "ACTIVITY_W", N_("Weekly activity report")
    ACTIVITY_M = "ACTIVITY_M", N_("Monthly activity report")
    WORKPLAN = "WORKPLAN", N_("Work-plan status")
    TAKEOVER = "TAKEOVER", N_("End-of-posting takeover")
    BRIEF = "BRIEF", N_("Brief pack")
    ANNUAL = "ANNUAL", N_("Annual review extract")


class ReadoutStatus(Code):
    """Where a readout stands, the least binding first (domain.md §4.5)."""

    WITHDRAWN = "WITHDRAWN", N_("Withdrawn")
    STALE = "STALE", N_("Source changed after approval")
    SUPERSEDED = "SUPERSEDED", N_("Superseded")
    DRAFT = "DRAFT", N_("Draft")
    REVIEW = "REVIEW", N_("For review")
    CHANGES = "CHANGES", N_("Changes asked")
    APPROVED = "APPROVED", N_("Approved")
    ISSUED = "ISSUED", N_("Issued")
    CONFIRMED = "CONFIRMED", N_("Counterpart confirmed")


APPROVABLE: Final = frozenset({ReadoutStatus.DRAFT, ReadoutStatus.REVIEW, ReadoutStatus.CHANGES})
"""A readout that nobody has approved as it stands."""


@dataclass(frozen=True, kw_only=True)
class Readout(Record, kind="readout", reference_type="RDO", parent_field="source", title_field="subject"):
    """One document made for one audience from records as they stood."""

    source: Annotated[RecordId, Field("Source", hidden=True)]
    subject: Annotated[str, Field("Subject")]
    readout_kind: Annotated[ReadoutKind, Field("Kind")]
    audience: Annotated[str, Field("Audience", guard=Guard.BEFORE)]
    document: Annotated[str, Field("Document", help="The name of its template", hidden=True)] = ""
    variant: Annotated[str, Field("Variant", hidden=True)] = ""
    template: Annotated[int, Field("Version of the template", hidden=True)] = 0
    says: Annotated[str, Field("What the officer adds", help="One sentence a line", long=True)] = ""
    new_date: Annotated[date | None, Field("New date", help="A day that is asked for or offered")] = None
    first_day: Annotated[date | None, Field("From", help="The first day of the period")] = None
    last_day: Annotated[date | None, Field("To", help="The last day of the period")] = None
    language: Annotated[str, Field("Language")] = "en"
    second_language: Annotated[str, Field("Second language", help="Set beside the first")] = ""
    version: Annotated[int, Field("Version")] = 1
    status: Annotated[ReadoutStatus, Field("Status", guard=Guard.LOWEST)] = ReadoutStatus.DRAFT
    author: Annotated[str, Field("Author")] = ""
    approver: Annotated[str, Field("Approver", guard=Guard.BEFORE)] = ""
    countersigned_by: Annotated[str, Field("Countersigned by", guard=Guard.BEFORE)] = ""
    as_of: Annotated[Moment | None, Field("As of")] = None
    issued_at: Annotated[Moment | None, Field("Issued")] = None
    content_hash: Annotated[str, Field("Content hash", guard=Guard.BEFORE, hidden=True)] = ""
    source_hash: Annotated[str, Field("Approved content", guard=Guard.BEFORE, hidden=True)] = ""
    pdf: Annotated[str, Field("PDF", help="SHA-256 of the file", hidden=True)] = ""
    signed_by: Annotated[frozenset[str], Field("Signed by", help="As whom, and the code of the person")] = (
        frozenset()
    )
    copy_number: Annotated[int, Field("Copy")] = 1
    points: Annotated[frozenset[RecordId], Field("Points", hidden=True)] = frozenset()
    omitted: Annotated[frozenset[str], Field("Omitted", help="Point and reason code", hidden=True)] = (
        frozenset()
    )
    confirmed_by: Annotated[str, Field("Confirmed by")] = ""


@dataclass(frozen=True, kw_only=True)
class Attachment(Record, kind="attachment", parent_field="subject_of", title_field="file_name"):
    """A file kept with a record; it is marked as its record unless it has a marking of its own."""

    subject_of: Annotated[RecordId, Field("Attached to", hidden=True)]
    file_name: Annotated[str, Field("File name")]
    media_type: Annotated[str, Field("Type")] = "application/octet-stream"
    size: Annotated[int, Field("Size", help="Bytes")] = 0
    sha256: Annotated[str, Field("SHA-256", hidden=True)] = ""
    note: Annotated[str, Field("Note")] = ""


@dataclass(frozen=True, kw_only=True)
class Dispatch(Record, kind="dispatch", reference_type="BND", title_field="ref", order_field="made_at"):
    """A bundle of this post that another program made: what the register says of it."""

    number: Annotated[int, Field("Number")]
    made_at: Annotated[Moment, Field("Made")]
    medium: Annotated[str, Field("Medium")] = ""
    records: Annotated[int, Field("Records", help="How many it held")] = 0
    receipt_at: Annotated[Moment | None, Field("Receipt")] = None


@dataclass(frozen=True, kw_only=True)
class Extract(Record, kind="extract", title_field="form", order_field="made_at"):
    """That records left the desk as data: what, for whom, how many, and the hash of each file."""

    form: Annotated[str, Field("Form")]
    audience: Annotated[str, Field("Audience", guard=Guard.BEFORE)]
    made_at: Annotated[Moment, Field("Made")]
    made_by: Annotated[str, Field("Made by")] = ""
    purpose: Annotated[str, Field("Purpose", vocabulary="purpose")] = ""
    held: Annotated[Marking | None, Field("Marking of what left", guard=Guard.STRICTEST)] = None
    records: Annotated[int, Field("Records", help="How many it held")] = 0
    left_out: Annotated[int, Field("Left out", help="How many stayed")] = 0
    files: Annotated[frozenset[str], Field("Files", help="SHA-256 and name", hidden=True)] = frozenset()
