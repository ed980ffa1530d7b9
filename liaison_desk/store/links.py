"""Links to other desks: who they are, what is to go to them, what they have, what came (log.md §3, bundle.md §3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.store import statements
from liaison_desk.store.engine import Engine, Value

TABLES: Final = (
    """CREATE TABLE peer (desk {text} PRIMARY KEY, name {text} NOT NULL, role {text} NOT NULL, post {text} NOT NULL,
       identity {blob} NOT NULL, acked {text} NOT NULL, received {text} NOT NULL, last_in {int} NOT NULL,
       sent_to {int} NOT NULL, bundles_out {int} NOT NULL, digest_out {blob}, state {text} NOT NULL){strict}""",
    """CREATE TABLE outbox (peer {text} NOT NULL, number {int} NOT NULL, change {int} NOT NULL,
       PRIMARY KEY (peer, number)){strict}""",
    """CREATE TABLE bundle (peer {text} NOT NULL, direction {text} NOT NULL, number {int} NOT NULL, ref {text} NOT NULL,
       digest {blob} NOT NULL, made_at {text} NOT NULL, entries {text} NOT NULL, records {int} NOT NULL,
       size {int} NOT NULL, state {text} NOT NULL, receipt_at {text}, sealed {text},
       PRIMARY KEY (peer, direction, number)){strict}""",
    """CREATE TABLE withheld (peer {text} NOT NULL, record {text} NOT NULL, PRIMARY KEY (peer, record)){strict}""",
)
_PEER: Final = (
    "name", "role", "post", "identity", "acked", "received", "last_in", "sent_to", "bundles_out", "digest_out", "state",
)  # fmt: skip
_BUNDLE: Final = ("ref", "digest", "made_at", "entries", "records", "size", "state", "receipt_at", "sealed")
_WITHHELD: Final = ("peer", "record")
_OUTBOX = statements.insert("outbox", ("peer", "number", "change"))


@dataclass(frozen=True, kw_only=True)
class Peer:
    """Another desk, and how far both sides are.

    `acked` are the numbers of our link that it has acknowledged, `received` those of its link that are
    held here, both as the JSON of intervals; `identity` is its public identity as JSON.
    """

    desk: DeskId
    name: str
    role: str
    post: str
    identity: bytes
    acked: str = "[]"
    received: str = "[]"
    last_in: int = 0
    sent_to: int = 0
    bundles_out: int = 0
    digest_out: bytes | None = None
    state: str = "active"


@dataclass(frozen=True, kw_only=True)
class BundleRow:
    """A bundle that was made or came; `direction` is "out" or "in", `sealed` the SHA-256 of one that is held."""

    peer: DeskId
    direction: str
    number: int
    ref: str
    digest: bytes
    made_at: str
    entries: str
    records: int
    size: int
    state: str
    receipt_at: str | None = None
    sealed: str | None = None


class Links:
    """The peers of one vault, their outboxes and their bundles."""

    def __init__(self, engine: Engine) -> None:
        """Keep them in the tables of `engine`."""
        self._engine = engine

    def peers(self) -> list[Peer]:
        """Every desk this one exchanges with."""
        statement = statements.select("peer", ("desk", *_PEER), (), ("desk",))
        return [_peer(row) for row in self._engine.execute(statement)]

    def peer(self, desk: str) -> Peer | None:
        """One desk by its id."""
        row = self._engine.execute(
            statements.select("peer", ("desk", *_PEER), ("desk",)), {"desk": desk}
        ).one()
        return _peer(row) if row else None

    def put(self, peer: Peer) -> None:
        """Write a peer as it is now."""
        values = {name: getattr(peer, name) for name in ("desk", *_PEER)}
        self._engine.execute(statements.upsert("peer", ("desk",), _PEER), values)

    def enqueue(self, peer: DeskId, changes: Iterable[int]) -> None:
        """Add changes, by local number, to the end of a peer's outbox."""
        last = self.last_number(peer)
        rows: list[dict[str, Value]] = [
            {"peer": peer, "number": last + place, "change": change}
            for place, change in enumerate(changes, 1)
        ]
        if rows:
            self._engine.executemany(_OUTBOX, rows)

    def last_number(self, peer: DeskId) -> int:
        """Return the last number of our link to a peer."""
        statement = "SELECT coalesce(max(number), 0) FROM outbox WHERE peer = :peer"
        return int(self._engine.execute(statement, {"peer": peer})[0][0])

    def outbox(self, peer: DeskId, after: int = 0) -> list[tuple[int, int]]:
        """Link number and local change number of what is in a peer's outbox past `after`."""
        statement = "SELECT number, change FROM outbox WHERE peer = :peer AND number > :after ORDER BY number"
        return [(row[0], row[1]) for row in self._engine.execute(statement, {"peer": peer, "after": after})]

    def numbers_of(self, peer: DeskId, record: str) -> list[int]:
        """Return the link numbers under which changes to a record go to a peer."""
        statement = """SELECT DISTINCT b.number FROM outbox b JOIN op o ON o.change = b.change
            WHERE b.peer = :peer AND o.record = :record ORDER BY b.number"""
        return [row[0] for row in self._engine.execute(statement, {"peer": peer, "record": record})]

    def withhold(self, peer: DeskId, records: Iterable[RecordId]) -> None:
        """Remember records of which something was withheld from a peer."""
        rows = [{"peer": peer, "record": record} for record in records]
        if rows:
            self._engine.executemany(statements.insert_new("withheld", _WITHHELD), rows)

    def withheld(self, peer: DeskId) -> list[RecordId]:
        """Return the records of which something was withheld from a peer."""
        statement = statements.select("withheld", ("record",), ("peer",), ("record",))
        return [RecordId(row[0]) for row in self._engine.execute(statement, {"peer": peer})]

    def forget_withheld(self, peer: DeskId, records: Iterable[RecordId]) -> None:
        """Forget that something was withheld, once it is offered again."""
        rows = [{"peer": peer, "record": record} for record in records]
        self._engine.executemany(statements.delete("withheld", _WITHHELD), rows)

    def bundles(self, peer: DeskId | None = None) -> list[BundleRow]:
        """Bundles made and received, the newest first."""
        key: Mapping[str, Any] = {"peer": peer} if peer else {}
        columns = ("peer", "direction", "number", *_BUNDLE)
        statement = statements.select("bundle", columns, tuple(key)) + " ORDER BY made_at DESC, number DESC"
        return [_bundle(row) for row in self._engine.execute(statement, key)]

    def bundle(self, peer: DeskId, direction: str, number: int) -> BundleRow | None:
        """One bundle by its number."""
        found: dict[str, Value] = {"peer": peer, "direction": direction, "number": number}
        statement = statements.select("bundle", (*found, *_BUNDLE), tuple(found))
        row = self._engine.execute(statement, found).one()
        return _bundle(row) if row else None

    def put_bundle(self, bundle: BundleRow) -> None:
        """Write what is known of a bundle."""
        key = ("peer", "direction", "number")
        values = {name: getattr(bundle, name) for name in (*key, *_BUNDLE)}
        self._engine.execute(statements.upsert("bundle", key, _BUNDLE), values)


def _peer(row: Any) -> Peer:
    found = dict(zip(("desk", *_PEER), row, strict=True))
    digest = found.pop("digest_out")
    identity = bytes(found.pop("identity"))
    return Peer(**found, identity=identity, digest_out=None if digest is None else bytes(digest))


def _bundle(row: Any) -> BundleRow:
    found = dict(zip(("peer", "direction", "number", *_BUNDLE), row, strict=True))
    return BundleRow(**{**found, "digest": bytes(found["digest"])})
