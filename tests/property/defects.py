"""Defects to plant in the merge, each of which the property tests must catch; none of them is in the product."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from liaison_desk.desk.exchange import sending
from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import OpId, RecordId
from liaison_desk.model.merge import Head, Shown
from liaison_desk.model.ops import Change
from liaison_desk.model.record import FieldSpec
from liaison_desk.store import projection
from liaison_desk.store.erasure import Erasure
from liaison_desk.store.heads import Heads, Place
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.intake import Intake
from liaison_desk.store.log import Log
from liaison_desk.store.runs import Runs
from liaison_desk.sync.receipts import Intervals

Patch = tuple[object, str, Any]


def _last_writer_wins() -> list[Patch]:
    def newest(_spec: FieldSpec, heads: Sequence[Head], _before: Json) -> Shown:
        return Shown(value=max(heads, key=lambda head: head.stamp).value)

    return [(projection, "shown", newest)]


def _acknowledge_on_send() -> list[Patch]:
    return [(sending, "acknowledged", lambda peer: Intervals([(1, peer.sent_to)] if peer.sent_to else []))]


def _cursor_by_maximum() -> list[Patch]:
    def of(numbers: Iterable[int]) -> Intervals:
        found = list(numbers)
        return Intervals([(1, max(found))] if found else [])

    return [(Intervals, "of", of)]


def _erasure_forgotten_on_import() -> list[Patch]:
    keys = Log.keys

    def known(self: Log, records: Iterable[RecordId]) -> dict[RecordId, bytes | None]:
        return {record: key for record, key in keys(self, records).items() if key is not None}

    return [(Log, "keys", known)]


def _erasure_only_in_the_view() -> list[Patch]:
    def carry_out(self: Erasure, changes: Sequence[tuple[int, Change]]) -> list[RecordId]:
        orders = [op for _, change in changes for _, op in change.ops if op.field == "erased"]
        for op in orders:
            self._projection.drop(op.record, op.kind)
            self._indexing.drop(op.record)
        return [op.record for op in orders]

    return [(Erasure, "carry_out", carry_out)]


def _erased_words_left_in_the_index() -> list[Patch]:
    return [(Indexing, "destroy_dropped", lambda _self: None)]


def _no_deduplication() -> list[Patch]:
    take = Intake._take

    def again(self: Intake, sent: Any, peer: str, outcome: Any) -> None:
        self._runs._held[sent.change.desk, sent.change.seq] = None
        take(self, sent, peer, outcome)

    return [(Intake, "_take", again)]


def _no_causal_wait() -> list[Patch]:
    return [(Runs, "_is_visible", lambda _self, _op_id: True)]


def _a_clock_decides_what_is_concurrent() -> list[Patch]:
    apply_op = Heads.apply_op

    def newest_only(self: Heads, op_id: OpId, place: Place, stamp: Any, op: Any) -> None:
        apply_op(self, op_id, place, stamp, op)
        for key in [key for key in self._heads[op.record] if key.field == op.field]:
            heads = self._heads[op.record][key]
            for older in sorted(heads, key=lambda known: heads[known].stamp)[:-1]:
                del heads[older]
                self._forget(key, older)

    return [(Heads, "apply_op", newest_only)]


def _acknowledge_what_only_waits() -> list[Patch]:
    take = Intake._take

    def taken(self: Intake, sent: Any, peer: str, outcome: Any) -> None:
        take(self, sent, peer, outcome)
        outcome.taken.add((peer, sent.number))

    return [(Intake, "_take", taken)]


def _a_removal_takes_what_it_did_not_know() -> list[Patch]:
    def show_gone(_self: Any, sheet: Any, _heads: Heads, record: RecordId) -> bool:
        sheet.values.setdefault(record, {})["gone"] = True
        return True

    return [(projection.Projection, "_show_gone", show_gone)]


def _what_was_withheld_stays_hidden() -> list[Patch]:
    return [(Intake, "_reveal", lambda _self, _number, _change: None)]


DEFECTS: dict[str, Callable[[], list[Patch]]] = {
    "last-writer-wins": _last_writer_wins,
    "acknowledge-on-send": _acknowledge_on_send,
    "cursor-by-maximum": _cursor_by_maximum,
    "erasure-forgotten-on-import": _erasure_forgotten_on_import,
    "erasure-only-in-the-view": _erasure_only_in_the_view,
    "erased-words-in-the-index": _erased_words_left_in_the_index,
    "no-deduplication": _no_deduplication,
    "no-causal-wait": _no_causal_wait,
    "a-clock-decides": _a_clock_decides_what_is_concurrent,
    "acknowledge-what-waits": _acknowledge_what_only_waits,
    "removal-takes-all": _a_removal_takes_what_it_did_not_know,
    "withheld-for-ever": _what_was_withheld_stays_hidden,
}
"""The seven that the specification names, and some of our own."""


@contextmanager
def planted(defect: str) -> Iterator[None]:
    """Run the block with a defect in the program."""
    patches = DEFECTS[defect]()
    sound = [(owner, name, vars(owner)[name]) for owner, name, _ in patches]
    for owner, name, broken in patches:
        setattr(owner, name, broken)
    try:
        yield
    finally:
        for owner, name, whole in sound:
            setattr(owner, name, whole)
