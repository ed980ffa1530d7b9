"""Keeping files with records: the original bytes, inside the vault only."""

import mimetypes
from pathlib import PurePath
from typing import BinaryIO, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Attachment
from liaison_desk.model.record import Record
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT

_UNKNOWN: Final = "application/octet-stream"


def attach(desk: Desk, record: Record, content: BinaryIO, file_name: str) -> Attachment:
    """Keep a file with a record, marked as the record is; the name is kept as a label, never as a path."""
    attachment = attachment_of(desk, record, content, file_name)
    with desk.change("attach") as change:
        return change.put(attachment)


def attachment_of(desk: Desk, record: Record, content: BinaryIO, file_name: str) -> Attachment:
    """Keep the bytes, and return the attachment that the caller puts on the log together with something else."""
    name = PurePath(file_name.replace("\\", "/")).name or "file"
    stored = blobs.put(desk.store.engine, content, LARGEST_ATTACHMENT)
    return desk.new(
        Attachment,
        subject_of=record.id,
        file_name=name,
        media_type=mimetypes.guess_type(name)[0] or _UNKNOWN,
        size=stored.size,
        sha256=stored.sha256.hex(),
        marking=record.marking,
        releasable_to=record.releasable_to,
    )


def content_of(desk: Desk, attachment: Attachment) -> bytes:
    """Return the bytes of an attachment, checked against its digest."""
    return blobs.read(desk.store.engine, bytes.fromhex(attachment.sha256))
