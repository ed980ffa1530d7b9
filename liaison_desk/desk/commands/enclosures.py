"""Taking in the files that lie beside a complete export: each must be the very bytes that a record names."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.interop.complete import FILES, SIDECAR
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput, DeskError
from liaison_desk.model.kinds import Attachment, Readout
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT

_NAMES: Final = {Attachment.kind: "sha256", Readout.kind: "pdf"}
"""The field in which a record names a file."""
_LARGEST_SIDECAR: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Enclosed:
    """How many files came in, and how many that records name lay nowhere beside the export."""

    files: int
    missing: int


def beside(export: Path) -> Mapping[str, Path]:
    """Return the files that lie beside an export by their SHA-256, as the marking beside each says."""
    found: dict[str, Path] = {}
    for sidecar in sorted((export.parent / FILES).glob(f"*{SIDECAR}")):
        said: Any = loads(sidecar.read_bytes(), what=sidecar.name, limit=_LARGEST_SIDECAR)
        path = sidecar.with_name(sidecar.name.removesuffix(SIDECAR))
        if isinstance(said, dict) and path.is_file():
            found[str(said.get("sha256"))] = path
    return found


@contextmanager
def taken_in(
    desk: Desk, records: Iterable[Mapping[str, Json]], files: Mapping[str, Path]
) -> Iterator[Enclosed]:
    """Keep the files that records name while these come in; none of them stays if the records are refused."""
    engine = desk.store.engine
    named = {str(record.get(_NAMES.get(str(record.get("kind")), "")) or "") for record in records} - {""}
    wanted = [name for name in sorted(named) if not _is_held(desk, name)]
    kept: list[bytes] = []
    try:
        kept.extend(_keep(desk, name, files[name]) for name in wanted if name in files)
        yield Enclosed(files=len(kept), missing=len(wanted) - len(kept))
    except DeskError:
        for digest in kept:
            blobs.drop(engine, digest)
        raise


def _is_held(desk: Desk, name: str) -> bool:
    try:
        return blobs.has(desk.store.engine, bytes.fromhex(name))
    except ValueError:
        raise BadInput(what=f"file {name!r}", why="it is no SHA-256") from None


def _keep(desk: Desk, name: str, path: Path) -> bytes:
    digest = bytes.fromhex(name)
    try:
        with path.open("rb") as content:
            return blobs.put(desk.store.engine, content, LARGEST_ATTACHMENT, expected=digest).sha256
    except OSError as fault:
        raise BadInput(what=path.name, why=str(fault.strerror)) from None
    except BadInput:
        raise BadInput(what=path.name, why="its bytes are not those that its record names") from None
