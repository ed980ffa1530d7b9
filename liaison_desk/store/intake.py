"""The one way into the log: changes of any desk, in any order, any number of times (log.md §2).

known            same desk, sequence and digest: nothing happens, unless it reveals what was withheld
equivocation     same desk and sequence, another digest: the desk is quarantined from there on
quarantined      the author had no right to it; kept aside with the reason, the rest goes on
waiting          what it rests on is not here yet; kept aside, tried again whenever something arrives
applied          in the log, the heads, the tables and the search index
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from liaison_desk.model.ids import RecordId
from liaison_desk.model.ops import ERASED, Change, Op, Withheld, committed, keys_born
from liaison_desk.model.record import Kinds
from liaison_desk.model.wire import Sent
from liaison_desk.store.aside import Aside
from liaison_desk.store.engine import Engine
from liaison_desk.store.erasure import Erasure
from liaison_desk.store.heads import Heads
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.log import Log
from liaison_desk.store.projection import Projection
from liaison_desk.store.runs import Runs

Judge: TypeAlias = Callable[[Change], str]
"""Says why a change may not be applied, or nothing."""

NO_RECORD_KEY: Final = "the record was erased here"


@dataclass(kw_only=True)
class Outcome:
    """What became of the changes handed in, and of those that had waited."""

    applied: list[Change] = field(default_factory=list)
    known: list[Change] = field(default_factory=list)
    revealed: list[Change] = field(default_factory=list)
    """Known changes of which more may be seen now."""
    waiting: list[tuple[Change, str]] = field(default_factory=list)
    quarantined: list[tuple[Change, str]] = field(default_factory=list)
    taken: set[tuple[str, int]] = field(default_factory=set)
    """Peer and link number of what is held here for good and may be acknowledged."""

    @property
    def records(self) -> frozenset[RecordId]:
        """The records that may look different now."""
        return frozenset(op.record for change in (*self.applied, *self.known) for _, op in change.ops)


class Intake:
    """One transaction's way into the log; the caller holds the transaction open."""

    def __init__(
        self, engine: Engine, kinds: Kinds, judge: Judge = lambda _: "", *, whole_runs: bool = True
    ) -> None:
        """Judge each change by `judge`; `whole_runs`: every change of each author is to be seen here."""
        self._log = Log(engine)
        self._heads = Heads(engine)
        self._projection = Projection(engine, kinds)
        self._indexing = Indexing(engine, kinds)
        self._aside = Aside(engine)
        self._erasure = Erasure(engine, self._heads, self._projection, self._indexing, self._aside)
        self._judge = judge
        self._runs = Runs(engine, self._aside, whole=whole_runs)
        self._number = self._log.next_id()
        self._keys: dict[RecordId, bytes | None] = {}
        self._batch: list[tuple[int, Change]] = []
        self._born: dict[RecordId, bytes | None] = {}

    @property
    def heads(self) -> Heads:
        """The heads as this transaction sees them."""
        return self._heads

    def write(self, change: Change) -> int:
        """Take in a change of our own, complete and committed to; its local number."""
        return self._apply(change)

    def key_of(self, record: RecordId) -> bytes | None:
        """Return the record key of a record known here; None where it was erased; KeyError where it is unknown."""
        if record not in self._keys:
            self._keys.update(self._log.keys([record]))
        return self._keys[record]

    def accept(self, sent: Sequence[Sent], peer: str = "") -> Outcome:
        """Take in changes that another desk sent, and whatever waited for them."""
        outcome = Outcome()
        self._preload([item.change for item in sent])
        for item in sent:
            self._take(item, peer, outcome)
        while self._aside.any_waiting() and self._retry(outcome):
            pass
        self.flush()
        return outcome

    def flush(self) -> None:
        """Write the batch: log, heads, tables, search."""
        if not self._batch:
            return
        self._log.write(self._batch, self._born)
        kind_of = {op.record: op.kind for _, change in self._batch for _, op in change.ops}
        self._show(kind_of, self._born.keys())
        self._keys.update(dict.fromkeys(self._erasure.carry_out(self._batch)))
        self._batch, self._born = [], {}

    def _preload(self, changes: Sequence[Change]) -> None:
        records = {op.record for change in changes for _, op in change.ops}
        self._keys.update(self._log.keys(records - self._keys.keys()))
        self._heads.know(records & self._keys.keys())
        self._runs.preload(changes)

    def _take(self, sent: Sent, peer: str, outcome: Outcome) -> None:
        known = self._runs.held(sent.change.desk, sent.change.seq)
        if destroyed := self._destroyed(sent.change):
            # not kept aside either: it holds what was destroyed, and the sender will destroy it too
            if known is None:
                outcome.waiting.append((sent.change, f"{NO_RECORD_KEY}: {destroyed}"))
            else:
                outcome.taken.add((peer, sent.number))
                outcome.known.append(sent.change)
            return
        if missing := self._runs.missing(sent, self._keys.keys()):
            self._aside.wait(sent, peer, missing)
            outcome.waiting.append((sent.change, missing))
            return
        outcome.taken.add((peer, sent.number))
        self._settle(sent, self._committed(self._runs.linked(sent)), known, outcome)

    def _committed(self, change: Change) -> Change:
        born = keys_born(change)
        found = {op.record: self._keys.get(op.record) or born.get(op.record) for _, op in change.ops}
        return committed(change, {record: key for record, key in found.items() if key})

    def _settle(self, sent: Sent, change: Change, known: tuple[int, bytes] | None, outcome: Outcome) -> None:
        """Decide, with everything needed to check it at hand: is the change known, allowed, forged or new."""
        if known and known[1] == change.digest:
            if self._reveal(known[0], change):
                outcome.revealed.append(change)
            outcome.known.append(change)
        elif reason := self._aside.closed(change.desk, change.seq) or self._judge(change):
            self._aside.quarantine(sent, change.digest, reason)
            outcome.quarantined.append((change, reason))
        elif broken := "another content under a used number" if known else self._runs.broken(change):
            self._aside.quarantine(sent, change.digest, broken)
            self._aside.close(change.desk, change.seq, broken)
            outcome.quarantined.append((change, broken))
        else:
            self._apply(change)
            outcome.applied.append(change)

    def _apply(self, change: Change) -> int:
        number, self._number = self._number, self._number + 1
        born = {record: key for record, key in keys_born(change).items() if record not in self._keys}
        self._born |= born
        self._keys |= born
        self._heads.know((op.record for _, op in change.ops), born=born)
        self._batch.append((number, change))
        self._runs.note(number, change)
        self._heads.apply(number, change)
        if any(op.field == ERASED for _, op in change.ops):
            self.flush()
        return number

    def _reveal(self, number: int, change: Change) -> bool:
        """Put operations that were withheld before in their places, if their change brings any now."""
        self.flush()
        ((_, stored),) = self._log.numbered([number])
        fresh = {
            index: entry
            for index, (entry, old) in enumerate(zip(change.entries, stored.entries, strict=True))
            if isinstance(entry, Op) and isinstance(old, Withheld)
        }
        for index, op in fresh.items():
            self._log.reveal(number, index, op)
        if fresh:
            rest = tuple(fresh.get(index, Withheld(entry.leaf)) for index, entry in enumerate(change.entries))
            self._show_again(number, replace(change, entries=rest))
        return bool(fresh)

    def _show_again(self, number: int, change: Change) -> None:
        kind_of = {op.record: op.kind for _, op in change.ops}
        born = {record: key for record, key in keys_born(change).items() if record not in self._keys}
        self._keys |= born
        self._log.write_records(born, [op for _, op in change.ops])
        self._runs.note_revealed(change)
        self._heads.know(kind_of)
        self._heads.apply(number, change)
        self._show(kind_of, born.keys())
        self._keys.update(dict.fromkeys(self._erasure.carry_out([(number, change)])))

    def _show(self, kind_of: Mapping[RecordId, str], born: AbstractSet[RecordId]) -> None:
        gone = self._projection.show(self._heads, kind_of, born)
        self._indexing.update(self._heads, kind_of, born, gone)
        self._heads.flush()

    def _destroyed(self, change: Change) -> RecordId | None:
        """Return a record whose key was destroyed here while the sender still sends its values."""
        born = keys_born(change)
        for _, op in change.ops:
            key = self._keys.get(op.record, born.get(op.record, b""))
            if key is None and not op.erased and op.field != ERASED:
                return op.record
        return None

    def _retry(self, outcome: Outcome) -> bool:
        """Try what waits once more; whether anything was taken in."""
        before = len(outcome.taken)
        waiting = self._aside.take_waiting()
        outcome.waiting = [pair for pair in outcome.waiting if pair[1].startswith(NO_RECORD_KEY)]
        self._preload([item.change for _, item in waiting])
        for peer, item in waiting:
            self._take(item, peer, outcome)
        return len(outcome.taken) > before
