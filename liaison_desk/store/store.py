"""One desk's records: the log and everything made from it, behind one door."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from hashlib import sha256
from typing import Final

from liaison_desk.model.canonical import dumps
from liaison_desk.model.ids import DeskId
from liaison_desk.model.ops import Change
from liaison_desk.model.record import Kinds, written
from liaison_desk.model.wire import Sent
from liaison_desk.store import rebuilding, verifying
from liaison_desk.store.aside import Aside
from liaison_desk.store.engine import Engine
from liaison_desk.store.intake import Intake, Judge, Outcome
from liaison_desk.store.links import Links, Peer
from liaison_desk.store.log import Log
from liaison_desk.store.records import Page, Records
from liaison_desk.store.verifying import Fault

_NO_SCOPE: Final = "*"


class Store:
    """The log of one vault, its records, its links; one writer at a time."""

    def __init__(self, engine: Engine, kinds: Kinds) -> None:
        """Work through `engine` with these kinds; tables of other kinds are made again."""
        self.engine = engine
        self.kinds = kinds
        self.log = Log(engine)
        self.records = Records(engine, kinds)
        self.links = Links(engine)
        self._joined = False
        rebuilding.ensure(engine, kinds)

    @property
    def aside(self) -> Aside:
        """What came in and was not applied, as it is now."""
        return Aside(self.engine)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Commit everything written in the block at once, or nothing of it."""
        with self.engine.transaction():
            self._joined = True
            try:
                yield
            finally:
                self._joined = False

    def write(self, compose: Callable[[Intake], Change | None]) -> Change | None:
        """Commit the change that `compose` makes from the state inside the transaction; None makes none."""
        with nullcontext() if self._joined else self.engine.transaction():
            intake = Intake(self.engine, self.kinds)
            change = compose(intake)
            if change is None:
                return None
            number = intake.write(change)
            intake.flush()
            self._spread([(number, change)], source=None)
        return change

    def accept(
        self,
        sent: Sequence[Sent],
        *,
        peer: DeskId,
        judge: Judge,
        whole_runs: bool,
        also: Callable[[Outcome], None],
    ) -> Outcome:
        """Commit what a peer sent; `also` runs inside the same transaction, with what became of it."""
        with self.engine.transaction():
            outcome = Intake(self.engine, self.kinds, judge, whole_runs=whole_runs).accept(sent, peer)
            self._spread(self._as_held([*outcome.applied, *outcome.revealed]), source=peer)
            also(outcome)
        return outcome

    def _as_held(self, changes: Sequence[Change]) -> list[tuple[int, Change]]:
        """Return changes just taken in, with all that may be seen of them here."""
        found = self.log.held((change.desk, change.seq) for change in changes)
        return self.log.numbered(number for number, _ in found.values())

    def enrol(self, peer: Peer) -> None:
        """Begin a link to a peer: everything it may see goes into its outbox, from the beginning of the log.

        A link that is there goes on with the numbers it has reached, and is out of quarantine: a person has looked.
        """
        with self.engine.transaction():
            known = self.links.peer(peer.desk)
            if known is None:
                self.links.put(peer)
                self._offer(peer, self.log.all_changes())
            else:
                who = {name: getattr(peer, name) for name in ("name", "role", "post", "identity", "state")}
                self.links.put(replace(known, **who))

    def _spread(self, changes: Sequence[tuple[int, Change]], source: DeskId | None) -> None:
        for peer in self.links.peers():
            if peer.desk != source:
                self._offer(peer, changes)

    def _offer(self, peer: Peer, changes: Iterable[tuple[int, Change]]) -> None:
        mine = [(number, change) for number, change in changes if change.desk != peer.desk]
        if peer.post != _NO_SCOPE:
            posts = self.log.posts(op.record for _, change in mine for _, op in change.ops)
            mine = [
                (number, change)
                for number, change in mine
                if any(posts.get(op.record) == peer.post for _, op in change.ops)
            ]
        self.links.enqueue(peer.desk, [number for number, _ in mine])

    def rebuild(self) -> None:
        """Make every table again from the log."""
        rebuilding.rebuild(self.engine, self.kinds)

    def verify(self) -> list[Fault]:
        """Check every chain, commitment and table; what does not check."""
        return [*verifying.check_chains(self.engine), *verifying.check_tables(self.engine, self.kinds)]

    def digest(self) -> str:
        """Return an order-insensitive digest of the records as they are shown: the same on desks that hold the same."""
        total = 0
        for line in self._lines():
            total = (total + int.from_bytes(sha256(line).digest())) % (1 << 256)
        return f"{total:064x}"

    def _lines(self) -> Iterator[bytes]:
        for kind in self.kinds.values():
            after = None
            while page := self.records.where(kind, page=Page(after=after, limit=500)):
                yield from (dumps(written(record)) for record in page)
                after = (page[-1].id, page[-1].id)
