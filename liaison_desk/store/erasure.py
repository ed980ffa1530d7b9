"""Erasure: an order in the log destroys a record's values and key for good; the chain still verifies (log.md §5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.model.ops import ERASED, Change
from liaison_desk.store import drafts
from liaison_desk.store.aside import Aside
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import Heads
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.projection import Projection

_DESTROY: Final = """UPDATE op SET value = NULL, element = NULL, state = 1
    WHERE record = :record AND field <> :erased AND state = 0"""
_FILES: Final = """SELECT DISTINCT value FROM op
    WHERE record = :record AND field IN ('sha256', 'pdf') AND state = 0 AND value IS NOT NULL"""
_NAMED: Final = "SELECT 1 FROM op WHERE field IN ('sha256', 'pdf') AND value = :value AND state = 0 LIMIT 1"
_ORDERS: Final = """SELECT o.record, o.kind, o.value, c.id, c.desk, c.seq FROM op o JOIN change c ON c.id = o.change
    WHERE o.field = :erased ORDER BY c.id, o.idx"""


@dataclass(frozen=True, kw_only=True)
class Order:
    """One order in the log: the record, on what ground, and the change that brought it."""

    record: RecordId
    kind: str
    value: Json
    change: int
    desk: DeskId
    seq: int


class Erasure:
    """Carries out the erasure orders of one transaction."""

    def __init__(
        self, engine: Engine, heads: Heads, projection: Projection, indexing: Indexing, aside: Aside
    ) -> None:
        """Destroy in the log and in everything made from it."""
        self._engine = engine
        self._heads = heads
        self._projection = projection
        self._indexing = indexing
        self._aside = aside

    def carry_out(self, changes: Sequence[tuple[int, Change]]) -> list[RecordId]:
        """Carry out the orders in these changes, already in the log; the records they erased."""
        ordered = [(number, op) for number, change in changes for _, op in change.ops if op.field == ERASED]
        files: set[str] = set()
        for number, op in ordered:
            files |= {str(row[0]) for row in self._engine.execute(_FILES, {"record": op.record})}
            self._engine.execute(_DESTROY, {"record": op.record, "erased": ERASED})
            self._engine.execute(
                "UPDATE record SET record_key = NULL, erased_by = :number WHERE id = :record AND erased_by IS NULL",
                {"number": number, "record": op.record},
            )
            self._heads.drop(op.record)
            self._projection.drop(op.record, op.kind)
            self._indexing.drop(op.record)
            self._aside.forget(op.record)
        if ordered:
            self._indexing.destroy_dropped()
            _forget_drafts(self._engine, [op.record for _, op in ordered])
            drop_unnamed_files(self._engine, (str(loads(value.encode())) for value in files))
        return [op.record for _, op in ordered]


def orders(engine: Engine) -> list[Order]:
    """Give every order in the log, the oldest first."""
    return [
        Order(
            record=RecordId(record),
            kind=kind,
            value=loads(value.encode()) if value else None,
            change=number,
            desk=DeskId(desk),
            seq=seq,
        )
        for record, kind, value, number, desk, seq in engine.execute(_ORDERS, {"erased": ERASED})
    ]


def drop_unnamed_files(engine: Engine, digests: Iterable[str]) -> int:
    """Destroy those of these files, by SHA-256 in hexadecimal, that no record names; inside a transaction."""
    dropped = 0
    for digest in digests:
        if engine.execute(_NAMED, {"value": dumps(digest).decode()}).one():
            continue
        known = {"sha256": bytes.fromhex(digest)}
        engine.execute(
            "DELETE FROM blob_piece WHERE blob IN (SELECT id FROM blob WHERE sha256 = :sha256)", known
        )
        dropped += engine.execute("DELETE FROM blob WHERE sha256 = :sha256", known).rowcount
    return dropped


def _forget_drafts(engine: Engine, records: Sequence[RecordId]) -> None:
    """Destroy every half-typed form that is about one of these records."""
    for draft in drafts.all(engine):
        if any(record in draft.key or record.encode() in draft.value for record in records):
            drafts.discard(engine, draft.key)
