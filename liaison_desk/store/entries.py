"""How changes and operations lie in the tables of the log (log.md §1)."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from liaison_desk.model.canonical import dumps, reread
from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import Change, Entry, Op, Withheld

LIVE, ERASED, WITHHELD = 0, 1, 2
"""The states of an operation: to be read, destroyed, or here with its leaf only."""
CHANGE: Final = (
    "id",
    "desk",
    "seq",
    "digest",
    "prev",
    "ms",
    "counter",
    "author",
    "label",
    "reason",
    "program",
)
OP: Final = (
    "change",
    "idx",
    "record",
    "kind",
    "field",
    "element",
    "value",
    "over_ops",
    "commitment",
    "state",
)


def change_row(number: int, change: Change) -> dict[str, Any]:
    """Return the row of a change under its local number."""
    return {
        "id": number,
        "desk": change.desk,
        "seq": change.seq,
        "digest": change.digest,
        "prev": change.prev,
        "ms": change.stamp.ms,
        "counter": change.stamp.counter,
        "author": change.author,
        "label": change.label,
        "reason": change.reason,
        "program": change.program,
    }


def change_of(row: Sequence[Any], entries: tuple[Entry, ...]) -> Change:
    """Return the change of a row, with the entries read for it."""
    return Change(
        desk=DeskId(row[1]),
        seq=row[2],
        prev=bytes(row[4]),
        stamp=Stamp(row[5], row[6], DeskId(row[1])),
        author=row[7],
        label=row[8],
        reason=row[9],
        program=row[10],
        entries=entries,
    )


def op_rows(number: int, change: Change) -> Iterator[dict[str, Any]]:
    """Yield the rows of what a change holds."""
    for index, entry in enumerate(change.entries):
        if isinstance(entry, Op):
            yield op_row(number, index, entry)
        else:
            nothing = dict.fromkeys(OP[2:8])
            yield {"change": number, "idx": index, **nothing, "commitment": entry.leaf, "state": WITHHELD}


def op_row(number: int, index: int, op: Op) -> dict[str, Any]:
    """Return the row of one operation."""
    return {
        "change": number,
        "idx": index,
        "record": op.record,
        "kind": op.kind,
        "field": op.field,
        "element": op.element,
        "value": None if op.erased else dumps(op.value).decode(),
        "over_ops": dumps([list(known) for known in op.over]).decode() if op.over else None,
        "commitment": op.commitment,
        "state": ERASED if op.erased else LIVE,
    }


def entry_of(row: Sequence[Any]) -> Entry:
    """Return what stands in a row of operations."""
    _, _, record, kind, field, element, value, over, commitment, state = row
    if state == WITHHELD:
        return Withheld(bytes(commitment))
    return Op(
        record=RecordId(record),
        kind=kind,
        field=field,
        element=element,
        value=None if value is None else reread(value),
        over=tuple(OpId(DeskId(d), s, i) for d, s, i in _over(over)),
        commitment=bytes(commitment),
        erased=state == ERASED,
    )


def _over(written: str | None) -> Any:
    return reread(written) if written else ()
