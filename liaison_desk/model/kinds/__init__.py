"""The kinds of record a desk keeps, one file per subject, and the registry of them."""

from liaison_desk.model.kinds.document import Attachment, Readout
from liaison_desk.model.kinds.meeting import Meeting, Point
from liaison_desk.model.kinds.posting import Agency, Contact, Post
from liaison_desk.model.kinds.workplan import Commitment, Workstream
from liaison_desk.model.record import Kinds

KINDS: Kinds = {
    kind.kind: kind
    for kind in (Post, Agency, Contact, Meeting, Point, Workstream, Commitment, Readout, Attachment)
}
"""Every kind this program knows, by name."""

__all__ = [
    "KINDS",
    "Agency",
    "Attachment",
    "Commitment",
    "Contact",
    "Meeting",
    "Point",
    "Post",
    "Readout",
    "Workstream",
]
