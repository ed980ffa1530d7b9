"""The files of an export with their hashes, and attachments and issued documents among them, each with its marking."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.selecting import Selection
from liaison_desk.interop.complete import FILES, SIDECAR
from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.kinds import Attachment, Readout
from liaison_desk.model.markings import Marking
from liaison_desk.model.record import Record
from liaison_desk.store import blobs

_UNSAFE: Final = re.compile(r"[^\w.-]+")
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, kw_only=True)
class ExportFile:
    """One file of an export with the hash of its content, which comes piece by piece while the desk is open."""

    name: str
    sha256: str
    pieces: Iterable[bytes]


Made = tuple[list[Record], list[ExportFile]]
"""What went into an export and what came out: its records and its files."""


def attached_files(desk: Desk, chosen: Selection) -> Made:
    """Return the originals that the desk holds of what was chosen, each with its marking in a file beside it."""
    used: list[Record] = []
    files: list[ExportFile] = []
    for record, held, name in _held(chosen):
        digest = bytes.fromhex(held)
        if not blobs.has(desk.store.engine, digest):
            continue
        path = f"{FILES}/{record.id[-12:]}-{_safe(name)}"
        sidecar = _sidecar(record, name, held, chosen.markings.get(record.id))
        files.append(ExportFile(name=path, sha256=held, pieces=blobs.open(desk.store.engine, digest)))
        files.append(whole_file(path + SIDECAR, dumps(sidecar) + b"\n"))
        used.append(record)
    return used, files


def whole_file(name: str, content: bytes) -> ExportFile:
    """Return a file of an export whose content was made here."""
    return ExportFile(name=name, sha256=sha256(content).hexdigest(), pieces=(content,))


def _held(chosen: Selection) -> Iterator[tuple[Record, str, str]]:
    for attachment in chosen.of(Attachment):
        if attachment.sha256:
            yield attachment, attachment.sha256, attachment.file_name
    for readout in chosen.of(Readout):
        if readout.pdf:
            yield readout, readout.pdf, f"{readout.ref}-v{readout.version}.pdf"


def _sidecar(record: Record, name: str, digest: str, marking: Marking | None) -> Json:
    return {
        "file": name,
        "sha256": digest,
        "record": record.id,
        "marking": marking.to_json() if marking else None,
        "banner": marking.banner if marking else "",
        "releasable_to": sorted(record.releasable_to),
    }


def _safe(name: str) -> str:
    """Return a name that is one on every system: no folder, no blank, nothing hidden."""
    return _UNSAFE.sub("_", name).lstrip(".")[-_LONGEST_NAME:] or "file"
