"""Changes as JSON Lines in a bundle: nothing the reader can derive, one change a line (log.md §1, bundle.md §1).

A commitment is sent only where its value is not; `prev` only where the change before it is not in the
same run of lines; the stamp's desk is the change's. Keys are one letter, because there are many of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from liaison_desk.model.canonical import LARGEST_INTEGER, Json, dumps, loads
from liaison_desk.model.clock import Stamp
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import (
    BORN,
    DIGEST_BYTES,
    NO_DIGEST,
    RECORD_KEY_BYTES,
    Change,
    Entry,
    Op,
    Withheld,
)

LONGEST_LINE: Final = 8 * 1024 * 1024
LATEST_MS: Final = 10**14
"""A stamp beyond this is no time a calendar can show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A change as it travels: under a number of its link, its `prev` perhaps left to the reader."""

    number: int
    change: Change
    follows: bool
    """Whether `prev` is the digest of the same desk's previous change, sent before it."""


def write_lines(numbered: Iterable[tuple[int, Change]]) -> Iterator[bytes]:
    """One line for each (link number, change), in the order given."""
    last: dict[DeskId, int] = {}
    for number, change in numbered:
        follows = last.get(change.desk) == change.seq - 1
        last[change.desk] = change.seq
        yield write_line(Sent(number=number, change=change, follows=follows))


def write_line(sent: Sent) -> bytes:
    """One change as a line."""
    return dumps(_line(sent.number, sent.change, follows=sent.follows)) + b"\n"


def _line(number: int, change: Change, *, follows: bool) -> Json:
    line: dict[str, Json] = {
        "n": number,
        "d": change.desk,
        "s": change.seq,
        "t": [change.stamp.ms, change.stamp.counter],
        "a": change.author,
        "l": change.label,
        "g": change.program,
        "o": [_entry(entry) for entry in change.entries],
    }
    if change.reason:
        line["r"] = change.reason
    if not follows and change.prev != NO_DIGEST:
        line["p"] = change.prev.hex()
    return line


def _entry(entry: Entry) -> Json:
    if isinstance(entry, Withheld):
        return {"w": entry.leaf.hex()}
    line: dict[str, Json] = {"i": entry.record, "k": entry.kind, "f": entry.field}
    if entry.over:
        line["u"] = [list(op) for op in entry.over]
    if entry.erased:
        line["c"] = entry.commitment.hex()
    else:
        line["v"] = entry.value
        if entry.element is not None:
            line["e"] = entry.element
    return line


def read_lines(lines: Iterable[bytes], what: str) -> Iterator[Sent]:
    """Return the changes of JSON Lines named `what`; BadInput names the line that is wrong."""
    last: dict[DeskId, int] = {}
    for index, line in enumerate(lines, 1):
        sent = read_line(line, f"{what}, line {index}")
        desk, seq = sent.change.desk, sent.change.seq
        if sent.follows and last.get(desk) != seq - 1:
            raise BadInput(what=f"{what}, line {index}", why="the change it follows does not stand before it")
        last[desk] = seq
        yield sent


def read_line(line: bytes, what: str) -> Sent:
    """Return the change of one line named `what`; it follows another unless it says its `prev` or is a desk's first."""
    found = loads(line, what=what, limit=LONGEST_LINE)
    try:
        return _sent(found)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadInput(what=what, why="it is not a change") from None


def _sent(found: Any) -> Sent:
    ms, counter = found["t"]
    desk, seq = DeskId(_text(found["d"])), _natural(found["s"])
    change = Change(
        desk=desk,
        seq=seq,
        prev=_digest(found["p"]) if "p" in found else NO_DIGEST,
        stamp=Stamp(_natural(ms, most=LATEST_MS), _natural(counter, least=0), desk),
        author=_text(found["a"]),
        label=_text(found["l"]),
        reason=_text(found.get("r", "")),
        program=_text(found["g"]),
        entries=tuple(_read_entry(entry) for entry in found["o"]),
    )
    return Sent(number=_natural(found["n"]), change=change, follows="p" not in found and seq > 1)


def _read_entry(found: Any) -> Entry:
    if "w" in found:
        return Withheld(_digest(found["w"]))
    erased = "c" in found
    op = Op(
        record=RecordId(_text(found["i"])),
        kind=_text(found["k"]),
        field=_text(found["f"]),
        value=None if erased else found["v"],
        element=_text(found["e"]) if "e" in found and not erased else None,
        over=tuple(
            OpId(DeskId(_text(d)), _natural(s), _natural(i, least=0)) for d, s, i in found.get("u", ())
        ),
    )
    if erased:
        return replace(op, commitment=_digest(found["c"]), erased=True)
    if op.field == BORN:
        _bytes(op.value, RECORD_KEY_BYTES)
    return op


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _natural(value: Any, least: int = 1, most: int = LARGEST_INTEGER) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _digest(value: Any) -> bytes:
    return _bytes(value, DIGEST_BYTES)


def _bytes(value: Any, count: int) -> bytes:
    found = bytes.fromhex(_text(value))
    if len(found) != count or found.hex() != value:
        raise ValueError
    return found
