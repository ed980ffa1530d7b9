"""The complete export: canonical JSON Lines in the order of ids, under a header that says what the file holds."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from liaison_desk.interop import lines
from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.record import Record, written
from liaison_desk.model.words import N_

FORMAT: Final = "liaison-desk-records"
VERSION: Final = 1
FILES: Final = "files"
"""The folder of an export that holds files, each with its marking beside it."""
SIDECAR: Final = ".marking.json"


class ExportTooNew(Refused):
    """An export was written by a newer program."""

    code = "EXPORT_TOO_NEW"
    title = N_("{what} is an export of version {version}, newer than this program.")
    advice = N_("Install the newer program, and bring it in with that.")


class ExportIncomplete(Refused):
    """An export does not hold what its header says."""

    code = "EXPORT_INCOMPLETE"
    title = N_("{what} does not hold the records that its first line counts; nothing was changed.")
    advice = N_("Copy the file again from where it was made.")


def write_export(records: Iterable[Record], audience: str) -> bytes:
    """Write records for an audience; the same records give the same bytes."""
    chosen = sorted(records, key=lambda record: record.id)
    counts = Counter(record.kind for record in chosen)
    header: Json = {"format": FORMAT, "version": VERSION, "audience": audience, "counts": dict(counts)}
    return b"".join(dumps(line) + b"\n" for line in (header, *map(written, chosen)))


def is_export(content: bytes) -> bool:
    """Tell whether a file begins like an export."""
    return content.startswith(b'{"audience":') and FORMAT.encode() in content.partition(b"\n")[0]


def read_export(content: bytes, file: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (place, record as JSON) of an export; it is refused if it is newer or not whole."""
    first, _, _ = content.partition(b"\n")
    header: Any = loads(first, what=f"{file}, line 1")
    if header.get("version") != VERSION:
        raise ExportTooNew(what=file, version=header.get("version"))
    counts: Counter[str] = Counter()
    found = lines.records(content, file)
    next(found)
    for place, record in found:
        if "kind" not in record or "id" not in record:
            raise BadInput(what=place, why="a record of an export needs a kind and an id")
        counts[str(record["kind"])] += 1
        yield place, record
    expected: Mapping[str, int] = header.get("counts", {})
    if dict(counts) != expected:
        raise ExportIncomplete(what=file)
