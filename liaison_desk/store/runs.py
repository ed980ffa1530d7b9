"""Runs: which changes of each desk are held here, and what a new one rests on that is not (log.md §2)."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import NO_DIGEST, Change, Withheld, keys_born
from liaison_desk.model.wire import Sent
from liaison_desk.store.aside import Aside
from liaison_desk.store.engine import Engine
from liaison_desk.store.log import Log


class Runs:
    """The changes held here, as one transaction sees them, by desk and sequence number."""

    def __init__(self, engine: Engine, aside: Aside, *, whole: bool) -> None:
        """Know what `engine` and `aside` hold; `whole`: every change of each author is to be seen here."""
        self._log = Log(engine)
        self._aside = aside
        self._whole = whole
        self._held: dict[tuple[DeskId, int], tuple[int, bytes] | None] = {}
        self._withheld: set[OpId] = set()
        self._any_withheld = self._log.any_withheld()

    def preload(self, changes: Sequence[Change]) -> None:
        """Look up at once what these changes are, follow and rest on."""
        wanted = {(change.desk, seq) for change in changes for seq in (change.seq, change.seq - 1) if seq}
        wanted |= {(known.desk, known.seq) for change in changes for _, op in change.ops for known in op.over}
        fresh = wanted - self._held.keys()
        self._held.update(dict.fromkeys(fresh))
        self._held.update(self._log.held(fresh))

    def held(self, desk: DeskId, seq: int) -> tuple[int, bytes] | None:
        """Return the local number and digest of a change in the log, or None."""
        key = (desk, seq)
        if key not in self._held:
            self._held[key] = self._log.find(desk, seq)
        return self._held[key]

    def note(self, number: int, change: Change) -> None:
        """Take note of a change that is now in the log under a local number."""
        self._held[change.desk, change.seq] = (number, change.digest)
        for index, entry in enumerate(change.entries):
            if isinstance(entry, Withheld):
                self._withheld.add(OpId(change.desk, change.seq, index))

    def note_revealed(self, change: Change) -> None:
        """Take note of operations that may now be seen."""
        self._withheld -= {OpId(change.desk, change.seq, index) for index, _ in change.ops}

    def linked(self, sent: Sent) -> Change:
        """Return a change of which nothing is missing, with its `prev`."""
        if not sent.follows:
            return sent.change
        return replace(sent.change, prev=self._digests(sent.change.desk, sent.change.seq - 1)[0])

    def missing(self, sent: Sent, begun: Collection[RecordId]) -> str:
        """Say what a change rests on that is not here yet; `begun` are the records known here."""
        change = sent.change
        born = keys_born(change)
        for _, op in change.ops:
            if op.record not in begun and op.record not in born:
                return f"the beginning of record {op.record}"
            for known in op.over:
                if (known.desk, known.seq) != (change.desk, change.seq) and not self._is_visible(known):
                    return f"change {known.seq} of desk {known.desk}"
        in_run = change.seq > 1 and (self._whole or sent.follows)
        if in_run and not self._digests(change.desk, change.seq - 1):
            return f"change {change.seq - 1} of desk {change.desk}"
        return ""

    def broken(self, change: Change) -> str:
        """Why the change does not fit the one before it, or nothing."""
        before = [NO_DIGEST] if change.seq == 1 else self._digests(change.desk, change.seq - 1)
        return "its chain does not fit what is held" if before and change.prev not in before else ""

    def _digests(self, desk: DeskId, seq: int) -> list[bytes]:
        """Return the digest of a change held here, in the log or in quarantine."""
        held = self.held(desk, seq)
        return [held[1]] if held else self._aside.digests(desk, seq)

    def _is_visible(self, op_id: OpId) -> bool:
        held = self.held(op_id.desk, op_id.seq)
        if held is None or op_id in self._withheld:
            return False
        return not (self._any_withheld and self._log.is_withheld(held[0], op_id.place))
