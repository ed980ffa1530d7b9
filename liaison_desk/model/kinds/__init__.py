"""The kinds of record a desk keeps, one file per subject, and the registry of them."""

from liaison_desk.model.kinds.disclosure import Acknowledgement, Assessment, Assurance, Consent
from liaison_desk.model.kinds.document import Attachment, Dispatch, Extract, Readout
from liaison_desk.model.kinds.material import CustodyEvent, Handover, HandoverItem
from liaison_desk.model.kinds.meeting import Meeting, Point
from liaison_desk.model.kinds.policy import (
    Caveat,
    Control,
    Equivalence,
    Holiday,
    Profile,
    RetentionTask,
    Tally,
    Template,
    Term,
)
from liaison_desk.model.kinds.posting import Agency, Contact, Post
from liaison_desk.model.kinds.request import Action, ClockEvent, Deadline, Exchange, Question, Request
from liaison_desk.model.kinds.review import Copy, ReviewRound, Wording
from liaison_desk.model.kinds.subject import Case, Consignment, Item, Link, Subject
from liaison_desk.model.kinds.workplan import Commitment, Slip, Workstream
from liaison_desk.model.record import Kinds

KINDS: Kinds = {
    kind.kind: kind
    for kind in (
        *(Post, Agency, Contact),
        *(Meeting, Point, Workstream, Commitment, Slip, Readout, Attachment),
        *(Request, Question, Exchange, ClockEvent, Deadline, Action),
        *(ReviewRound, Wording, Copy),
        *(Case, Item, Subject, Link, Consignment),
        *(Assessment, Assurance, Consent, Acknowledgement),
        *(Dispatch, Extract),
        *(Handover, HandoverItem, CustodyEvent),
        *(Profile, Holiday, Equivalence, Caveat, Term, Control, Template, RetentionTask, Tally),
    )
}
"""Every kind this program knows, by name."""

POLICY: Kinds = {kind.kind: kind for kind in (Profile, Holiday, Equivalence, Caveat, Term, Control, Template)}
"""The kinds that only headquarters writes."""

APPEND_ONLY: frozenset[str] = frozenset({CustodyEvent.kind, ClockEvent.kind, Slip.kind})
"""The kinds whose records are added and never changed or removed; only an erasure order ends them."""

__all__ = [
    "APPEND_ONLY",
    "KINDS",
    "POLICY",
    "Acknowledgement",
    "Action",
    "Agency",
    "Assessment",
    "Assurance",
    "Attachment",
    "Case",
    "Caveat",
    "ClockEvent",
    "Commitment",
    "Consent",
    "Consignment",
    "Contact",
    "Control",
    "Copy",
    "CustodyEvent",
    "Deadline",
    "Dispatch",
    "Equivalence",
    "Exchange",
    "Extract",
    "Handover",
    "HandoverItem",
    "Holiday",
    "Item",
    "Link",
    "Meeting",
    "Point",
    "Post",
    "Profile",
    "Question",
    "Readout",
    "Request",
    "RetentionTask",
    "ReviewRound",
    "Slip",
    "Subject",
    "Tally",
    "Template",
    "Term",
    "Wording",
    "Workstream",
]
