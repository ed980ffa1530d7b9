"""Headquarters and posts for tests of the merge: real desks in real files, skewed clocks, links that can be cut."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange import receipts, sending
from liaison_desk.desk.setup import Role, Setup
from liaison_desk.model.canonical import dumps
from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.model.ops import ERASED, Change, Entry, Op, Withheld
from liaison_desk.model.record import Kinds
from liaison_desk.model.wire import Sent, read_lines, write_lines
from liaison_desk.store import migrations
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.engine import NOTHING, Dialect, Engine, Rows, Values
from liaison_desk.store.intake import Outcome
from liaison_desk.store.links import Peer
from liaison_desk.store.store import Store
from liaison_desk.sync.receipts import Intervals, Link, Receipt
from tests.fakes.vaults import KEY
from tests.property.kinds import KINDS, Note

HQ = "HQ"


class Crash(Exception):
    """The program ended here."""


class FragileEngine:
    """A database under a program that ends at the `fuse`-th statement from now."""

    def __init__(self, engine: SqlCipherEngine) -> None:
        self._engine = engine
        self.fuse: int | None = None
        self.transactions = 0

    @property
    def dialect(self) -> Dialect:
        return self._engine.dialect

    def execute(self, sql: str, values: Values = NOTHING, /) -> Rows:
        self._burn()
        return self._engine.execute(sql, values)

    def executemany(self, sql: str, many: Iterable[Values], /) -> None:
        self._burn()
        self._engine.executemany(sql, many)

    def transaction(self) -> AbstractContextManager[None]:
        self.transactions += 1
        return self._engine.transaction()

    def bulk(self) -> AbstractContextManager[None]:
        self.transactions += 1
        return self._engine.bulk()

    def reader(self) -> Engine:
        return self._engine.reader()

    def writer(self) -> Engine:
        return self._engine.writer()

    def close(self) -> None:
        self._engine.close()

    def _burn(self) -> None:
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse < 0:
                self.fuse = None
                raise Crash


@cache
def _pattern() -> bytes:
    """Give an empty file with every table; copying it is ten times as fast as making it."""
    with _folder() as folder:
        make_private(folder / "vault.db")
        engine = SqlCipherEngine(folder / "vault.db", KEY, memory_security=False)
        migrations.migrate(engine)
        Store(engine, KINDS)
        engine.checkpoint()
        engine.close()
        return (folder / "vault.db").read_bytes()


@contextmanager
def _folder() -> Iterator[Path]:
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def allow(_: Change) -> str:
    """Judge that nobody is refused."""
    return ""


@dataclass
class Time:
    """What the world's clocks would show if they were right, in milliseconds since 1970 UTC."""

    ms: int = 1_770_000_000_000


class SkewedClock:
    """A clock that is off by some milliseconds."""

    def __init__(self, time: Time, skew: int) -> None:
        self.skew = skew
        self._time = time

    def now(self) -> int:
        return self._time.ms + self.skew

    def zone(self) -> str:
        return "UTC"


@dataclass(frozen=True)
class Parcel:
    """What goes over a link at once: lines of changes, how far the link is, and what its sender holds of the other."""

    sender: str
    receiver: str
    lines: tuple[bytes, ...]
    numbers: tuple[int, ...]
    last: int
    receipt: Receipt


class Party:
    """One desk with its file, its clock, and what it may be shown."""

    def __init__(
        self, folder: Path, name: str, time: Time, *, post: str, skew: int, kinds: Kinds = KINDS
    ) -> None:
        path = folder / f"{name}.db"
        path.write_bytes(_pattern())
        self.name = name
        self.post = post
        self.kinds = kinds
        self.clock = SkewedClock(time, skew)
        self.engine = FragileEngine(SqlCipherEngine(path, KEY, memory_security=False))
        self.desk = self._open()

    def _open(self) -> Desk:
        setup = Setup(
            desk=DeskId(self.name),
            post=self.post,
            officer=f"officer at {self.name}",
            role=Role.SUPERVISOR,
        )
        return Desk(Store(self.engine, self.kinds), setup, self.clock)

    def reopen(self, kinds: Kinds | None = None) -> None:
        """End the program and start it again, perhaps a newer one."""
        self.kinds = kinds or self.kinds
        self.desk = self._open()

    @property
    def store(self) -> Store:
        return self.desk.store

    @property
    def is_headquarters(self) -> bool:
        return self.name == HQ

    def peer(self, other: str) -> Peer:
        found = self.store.links.peer(other)
        assert found is not None
        return found

    def create(self, **values: Any) -> Note:
        note = self.desk.new(Note, **{"subject": "begun", **values})
        with self.desk.change("create") as change:
            return change.put(note)

    def note(self, record: RecordId) -> Note | None:
        found = self.store.records.get(record)
        return found if isinstance(found, Note) else None

    def edit(self, record: RecordId, **values: Any) -> None:
        """Write some fields of a note that is here and stands."""
        standing = self.note(record)
        assert standing is not None
        with self.desk.change("edit") as change:
            change.put(replace(standing, **values))

    def remove(self, record: RecordId) -> None:
        with self.desk.change("remove") as change:
            change.remove(self._here(record))

    def decide(self, record: RecordId, field: str, value: Any) -> None:
        with self.desk.change("resolve") as change:
            change.write(self._here(record), field, value)

    def decide_element(self, record: RecordId, field: str, element: str, *, value: bool) -> None:
        with self.desk.change("resolve") as change:
            change.write(self._here(record), field, value, element=element)

    def put_again(self, record: RecordId) -> None:
        with self.desk.change("edit") as change:
            change.put(self.desk.new(Note, id=record, subject="again"))

    def erase(self, record: RecordId) -> None:
        with self.desk.change("erase") as change:
            change.write(self._here(record), ERASED, {"ground": "retention"})

    def _here(self, record: RecordId) -> Note:
        found = self.note(record)
        assert found is not None
        return found

    def accept(
        self, sent: Sequence[Sent], peer: str = "", also: Callable[[Outcome], None] = lambda _: None
    ) -> Outcome:
        return self.desk.accept(
            sent, peer=DeskId(peer), judge=allow, whole_runs=self.is_headquarters, also=also
        )

    def changes(self) -> list[Change]:
        return [change for _, change in self.store.log.all_changes()]

    def conflicts(self) -> set[tuple[str, str, str]]:
        rows = self.engine.execute("SELECT record, field, element FROM fork WHERE conflict = 1")
        return {(row[0], row[1], row[2]) for row in rows}

    def is_waiting(self) -> bool:
        return bool(self.store.aside.waiting())

    def text(self) -> bytes:
        """Everything that stands in any table, those inside the search index too."""
        tables = self.engine.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search_words'"
        )
        found: list[bytes] = []
        for (table,) in tables:
            for row in self.engine.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name out of the catalogue
                found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
        return b"\n".join(found)


class World:
    """Headquarters and posts, and what is under way between them."""

    def __init__(self, folder: Path, posts: Sequence[tuple[str, str, int]], *, hq_skew: int = 0) -> None:
        """Make headquarters, and a desk for each (name, post, skew of its clock)."""
        self.time = Time()
        self.hq = Party(folder, HQ, self.time, post="HQD", skew=hq_skew)
        self.posts = [Party(folder, name, self.time, post=post, skew=skew) for name, post, skew in posts]
        self.granted: dict[str, set[RecordId]] = {party.name: set() for party in self.posts}
        self.offered = 0
        for party in self.posts:
            self.hq.store.enrol(_peer(party.name, party.post))
            party.store.enrol(_peer(HQ, "*"))

    @property
    def parties(self) -> list[Party]:
        return [self.hq, *self.posts]

    def party(self, name: str) -> Party:
        return next(party for party in self.parties if party.name == name)

    def close(self) -> None:
        for party in self.parties:
            party.engine.close()

    # --- scope ---------------------------------------------------------------------------------------------

    def may_see(self, party: Party, record: RecordId) -> bool:
        owner = self.hq.store.log.posts([record]).get(record)
        return party.is_headquarters or owner == party.post or record in self.granted[party.name]

    def grant(self, party: Party, record: RecordId) -> None:
        """Let a post see a record: its whole history goes there, even what it already has in part."""
        if not self.may_see(party, record):
            self.granted[party.name].add(record)
            self._enqueue(party, self.hq.store.log.touching(record))

    def offer_granted(self) -> None:
        """Put what is new at headquarters about granted records into the outboxes of those who may see it."""
        fresh = self.hq.store.log.changes(self.offered)
        for party in self.posts:
            granted = self.granted[party.name]
            there = {local for _, local in self.hq.store.links.outbox(DeskId(party.name))}
            about = [(n, change) for n, change in fresh if any(op.record in granted for _, op in change.ops)]
            self._enqueue(party, [(number, change) for number, change in about if number not in there])
        self.offered = fresh[-1][0] if fresh else self.offered

    def _enqueue(self, party: Party, changes: Iterable[tuple[int, Change]]) -> None:
        theirs = [number for number, change in changes if change.desk != party.name]
        with self.hq.engine.transaction():
            self.hq.store.links.enqueue(DeskId(party.name), theirs)

    # --- links ---------------------------------------------------------------------------------------------

    def pack(
        self, sender: Party, receiver: Party, *, limit: int | None = None, incremental: bool = False
    ) -> Parcel:
        """Put what is to go to a peer into a parcel, and note that it was."""
        if sender.is_headquarters:
            self.offer_granted()
        peer = sender.peer(receiver.name)
        pairs = sending.to_send(sender.desk, peer, incremental=incremental)[:limit]
        changes = dict(sender.store.log.numbered(local for _, local in pairs))
        seen = [(number, self._shown_to(receiver, changes[local])) for number, local in pairs]
        numbers = tuple(number for number, _ in pairs)
        sender.store.links.put(replace(peer, sent_to=max((peer.sent_to, *numbers))))
        return Parcel(
            sender=sender.name,
            receiver=receiver.name,
            lines=tuple(write_lines(seen)),
            numbers=numbers,
            last=sender.store.links.last_number(DeskId(receiver.name)),
            receipt=Receipt(
                link=Link(DeskId(receiver.name), DeskId(sender.name)),
                last=peer.last_in,
                acknowledged=receipts.received(peer),
            ),
        )

    def _shown_to(self, receiver: Party, change: Change) -> Change:
        def shown(entry: Entry) -> Entry:
            hidden = isinstance(entry, Op) and not self.may_see(receiver, entry.record)
            return Withheld(entry.leaf) if hidden else entry

        return replace(change, entries=tuple(map(shown, change.entries)))

    def deliver(self, parcel: Parcel, *, fuse: int | None = None) -> Outcome | None:
        """Hand a parcel over; the receiver's program may end while it takes it in, then nothing has happened."""
        receiver = self.party(parcel.receiver)
        receiver.engine.fuse = fuse
        try:
            return receiver.accept(
                list(read_lines(parcel.lines, "parcel")),
                parcel.sender,
                lambda outcome: _note(receiver, parcel, outcome),
            )
        except Crash:
            receiver.reopen()
            return None
        finally:
            receiver.engine.fuse = None

    def exchange(self, post: Party, *, incremental: bool = False) -> None:
        """Bring a bundle to headquarters and one back."""
        self.deliver(self.pack(post, self.hq, incremental=incremental))
        self.deliver(self.pack(self.hq, post, incremental=incremental))

    def settle(self, rounds: int = 12) -> None:
        """Exchange with every post, on links that lose nothing, until everything has arrived."""
        for _ in range(rounds):
            for post in self.posts:
                self.exchange(post)


def _note(receiver: Party, parcel: Parcel, outcome: Outcome) -> None:
    """Inside the transaction: what is held now of each link, and what the sender acknowledges of ours."""
    links = receiver.store.links
    taken: dict[str, list[int]] = {}
    for name, number in outcome.taken:
        taken.setdefault(name, []).append(number)
    for name, numbers in taken.items():
        peer = receiver.peer(name)
        held = receipts.received(peer) | Intervals.of(numbers)
        links.put(replace(peer, received=dumps(held.dump()).decode()))
    peer = receiver.peer(parcel.sender)
    peer = replace(peer, last_in=max(peer.last_in, parcel.last))
    receipts.take_receipts(links, DeskId(receiver.name), peer, (parcel.receipt,), "now")


def _peer(name: str, post: str) -> Peer:
    return Peer(desk=DeskId(name), name=name, role="", post=post, identity=b"{}")


@contextmanager
def world(*posts: tuple[str, str, int], hq_skew: int = 0) -> Iterator[World]:
    """A world of these posts (name, post, skew of the clock in milliseconds), in memory where there is /dev/shm."""
    with _folder() as folder:
        made = World(folder, posts, hq_skew=hq_skew)
        try:
            yield made
        finally:
            made.close()


@contextmanager
def reader(name: str = HQ, kinds: Kinds = KINDS) -> Iterator[Party]:
    """A desk of its own that only takes in; under the name of headquarters it sees every author's whole run."""
    with _folder() as folder:
        party = Party(folder, name, Time(), post="", skew=0, kinds=kinds)
        try:
            yield party
        finally:
            party.engine.close()
