"""Whole histories: every operation on a record at once, and what stands in it by the rule itself (log.md §1)."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from liaison_desk.model.canonical import Json, reread
from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import OpId, RecordId
from liaison_desk.model.merge import Head
from liaison_desk.store import entries
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import FieldKey
from liaison_desk.store.log import Log

_LAST_TOUCHED: Final = """SELECT o.record, o.kind, o.field, o.element, o.value, o.over_ops, o.state,
        o.change, o.idx, c.desk, c.seq, c.ms, c.counter
    FROM op o JOIN change c ON c.id = o.change
    WHERE o.field <> 'erased' AND o.record IN (
        SELECT t.record FROM op t WHERE t.change > :after AND t.change <= :upto
        AND NOT EXISTS (SELECT 1 FROM op later WHERE later.record = t.record AND later.change > :upto))
    ORDER BY o.record, o.change, o.idx"""
"""The operations on the records that no change after a stretch of the log touches."""
_KEPT: Final = 1024
_Heads = dict[FieldKey, list[Head]]


class Histories:
    """The heads of some records, worked out from all their operations and from nothing else."""

    def __init__(self, rows: Sequence[Sequence[Any]]) -> None:
        """Read the rows of all operations on these records, the orders to erase them excepted."""
        self.kind_of: dict[RecordId, str] = {}
        self._stamps: dict[int, Stamp] = {}
        self._changes: dict[OpId, int] = {}
        read = [self._read(record, found) for record, found in groupby(rows, itemgetter(0))]
        self._heads = {record: found for _, record, found in sorted(read, key=itemgetter(0))}
        self.born = {record for record, found in self._heads.items() if found}
        self.touched = {key: None for found in self._heads.values() for key in found}

    def _read(self, record: RecordId, operations: Iterable[Sequence[Any]]) -> tuple[int, RecordId, _Heads]:
        """Return what stands in one record, what can be read and nothing is over, and which change touched it last."""
        heads: _Heads = {}
        replaced: dict[FieldKey, set[OpId]] = {}
        for _, kind, field, element, value, over, state, change, idx, desk, seq, ms, counter in operations:
            self.kind_of[record] = kind
            key = FieldKey(record, field, element or "")
            if over:
                replaced.setdefault(key, set()).update(_over(over))
            if state == entries.LIVE:
                stamp = self._stamps.get(change) or self._stamps.setdefault(change, Stamp(ms, counter, desk))
                op_id = OpId(desk, seq, idx)
                self._changes[op_id] = change
                heads.setdefault(key, []).append(Head(op=op_id, stamp=stamp, value=_value(value)))
        for key, older in replaced.items():
            if key in heads:
                heads[key] = [head for head in heads[key] if head.op not in older]
        return change, record, heads

    def fields(self, record: RecordId) -> Iterable[FieldKey]:
        """Return the fields of a record that were written."""
        return self._heads.get(record, {})

    def at(self, key: FieldKey) -> list[Head]:
        """Return the heads of one field."""
        return self._heads.get(key.record, {}).get(key, [])

    def was_forked(self, _: FieldKey) -> bool:
        """Whether a field was forked before: nothing was shown before."""
        return False

    def rows(self) -> Iterator[tuple[str, str, str, int, int]]:
        """Give every head as a row of the table of heads."""
        for found in self._heads.values():
            for key, heads in found.items():
                for head in heads:
                    yield (*key, self._changes[head.op], head.op.place)


def histories(engine: Engine) -> Iterator[Histories]:
    """Give the history of every record, some thousand operations at a time; what was touched last comes last."""
    for stretch in Log(engine).stretches():
        yield Histories(engine.execute(_LAST_TOUCHED, stretch))


def _value(written: str | None) -> Json:
    if written is None:
        return None
    return reread(written) if written.startswith('"') else _no_text(written)


@lru_cache(maxsize=_KEPT)
def _no_text(written: str) -> Json:
    """Read what is no text: the same few flags, numbers and markings stand nearly everywhere."""
    return reread(written)


def _over(written: str) -> Iterator[OpId]:
    known: Any = reread(written)
    return (OpId(*place) for place in known)
