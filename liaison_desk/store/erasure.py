"""Erasure: an order in the log destroys a record's values and key for good; the chain still verifies (log.md §5)."""

from collections.abc import Sequence
from typing import Final

from liaison_desk.model.ids import RecordId
from liaison_desk.model.ops import ERASED, Change
from liaison_desk.store.aside import Aside
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import Heads
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.projection import Projection

_DESTROY: Final = """UPDATE op SET value = NULL, element = NULL, state = 1
    WHERE record = :record AND field <> :erased AND state = 0"""


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
        orders = [(number, op) for number, change in changes for _, op in change.ops if op.field == ERASED]
        for number, op in orders:
            self._engine.execute(_DESTROY, {"record": op.record, "erased": ERASED})
            self._engine.execute(
                "UPDATE record SET record_key = NULL, erased_by = :number WHERE id = :record AND erased_by IS NULL",
                {"number": number, "record": op.record},
            )
            self._heads.drop(op.record)
            self._projection.drop(op.record, op.kind)
            self._indexing.drop(op.record)
            self._aside.forget(op.record)
        if orders:
            self._indexing.destroy_dropped()
        return [op.record for _, op in orders]
