"""JSON Lines: records one a line, and corrections one a line; every fault is named by file, line and field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput

LONGEST_LINE: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Correction:
    """One field of one record set to a value, as an officer would; `line` says where it stood."""

    line: str
    name: str
    field: str
    value: Json


def records(content: bytes, file: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (place, record as JSON) for each line that is not blank; BadInput names file and line."""
    for place, line in _lines(content, file):
        yield place, dict(_object(line, place))


def corrections(content: bytes, file: str) -> Iterator[Correction]:
    """Yield the corrections `{"ref" or "id", "field", "value"}` of each line; BadInput names file, line and field."""
    for place, line in _lines(content, file):
        found = _object(line, place)
        unknown = found.keys() - {"ref", "id", "field", "value"}
        if unknown:
            raise BadInput(
                what=f"{place}, field {min(unknown)}", why="a correction has ref or id, field and value only"
            )
        names = [found[key] for key in ("ref", "id") if key in found]
        if len(names) != 1 or not isinstance(names[0], str):
            raise BadInput(what=place, why="it names no record by ref or id, or two")
        if not isinstance(found.get("field"), str) or "value" not in found:
            raise BadInput(what=place, why="it needs a field and a value")
        yield Correction(line=place, name=names[0], field=str(found["field"]), value=found["value"])


def _lines(content: bytes, file: str) -> Iterator[tuple[str, bytes]]:
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.strip():
            yield f"{file}, line {number}", line


def _object(line: bytes, place: str) -> Mapping[str, Json]:
    found = loads(line, what=place, limit=LONGEST_LINE)
    if not isinstance(found, dict):
        raise BadInput(what=place, why="it is not an object in braces")
    return found
