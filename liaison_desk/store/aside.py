"""Changes kept aside: those that wait for others, those in quarantine, and desks that are closed (log.md §2)."""

from typing import Final

from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.model.wire import Sent, read_line, write_line
from liaison_desk.store import statements
from liaison_desk.store.engine import Engine, Row, Value

TABLES: Final = (
    """CREATE TABLE waiting (desk {text} NOT NULL, seq {int} NOT NULL, peer {text} NOT NULL, number {int} NOT NULL,
       line {blob} NOT NULL, missing {text} NOT NULL, PRIMARY KEY (desk, seq)){strict}""",
    """CREATE TABLE quarantine (desk {text} NOT NULL, seq {int} NOT NULL, digest {blob} NOT NULL, line {blob} NOT NULL,
       reason {text} NOT NULL, PRIMARY KEY (desk, seq, digest)){strict}""",
    """CREATE TABLE closed_desk (desk {text} PRIMARY KEY, from_seq {int} NOT NULL, reason {text} NOT NULL){strict}""",
)
HEARSAY: Final = "another desk sent it"
"""Why a change is kept out that came from a desk which may not speak for its author; no chain is tied to it."""

_WAIT = statements.upsert("waiting", ("desk", "seq"), ("peer", "number", "line", "missing"))
_UNWAIT = statements.delete("waiting", ("desk", "seq"))
_WAITS_FROM = statements.select("waiting", ("peer",), ("desk", "seq"))
_DIGESTS = statements.select("quarantine", ("digest", "reason"), ("desk", "seq"), ("digest",))
_QUARANTINE = statements.insert_new("quarantine", ("desk", "seq", "digest", "line", "reason"))
_CLOSE = statements.insert_new("closed_desk", ("desk", "from_seq", "reason"))


class Aside:
    """What came in and was not applied, with the reason."""

    def __init__(self, engine: Engine) -> None:
        """Keep it in the tables of `engine`."""
        self._engine = engine
        self._closed: dict[str, tuple[int, str]] = {
            row[0]: (row[1], row[2])
            for row in engine.execute("SELECT desk, from_seq, reason FROM closed_desk")
        }

    def wait(self, sent: Sent, peer: str, missing: str) -> None:
        """Keep a change until what is missing has arrived; its author's own word stands before that of others."""
        change = sent.change
        if peer != change.desk and self._waits_from_author(change.desk, change.seq):
            return
        values: dict[str, Value] = {
            "desk": change.desk,
            "seq": change.seq,
            "peer": peer,
            "number": sent.number,
        }
        values |= {"line": write_line(sent), "missing": missing}
        self._engine.execute(_WAIT, values)

    def _waits_from_author(self, desk: DeskId, seq: int) -> bool:
        row = self._engine.execute(_WAITS_FROM, {"desk": desk, "seq": seq}).one()
        return row == (desk,)

    def any_waiting(self) -> bool:
        """Whether anything waits."""
        return self._engine.execute("SELECT 1 FROM waiting LIMIT 1").one() is not None

    def waiting(self) -> list[Row]:
        """Desk, sequence and what is missing, of all that waits."""
        return self._engine.execute("SELECT desk, seq, missing FROM waiting ORDER BY desk, seq").all()

    def numbers_waiting(self, peer: DeskId) -> list[int]:
        """Return the link numbers under which a peer sent what waits."""
        statement = "SELECT number FROM waiting WHERE peer = :peer ORDER BY number"
        return [row[0] for row in self._engine.execute(statement, {"peer": peer})]

    def take_waiting(self) -> list[tuple[str, Sent]]:
        """Everything that waits with the peer it came from, out of the table, to be tried again."""
        rows = self._engine.execute("SELECT peer, line FROM waiting ORDER BY desk, seq").all()
        self._engine.execute("DELETE FROM waiting")
        return [(row[0], read_line(bytes(row[1]), "kept change")) for row in rows]

    def forget(self, record: RecordId) -> None:
        """Destroy what is kept aside about an erased record; the sender sends it again without values.

        What is in quarantine keeps its place in its desk's run, without its text.
        """
        blank = "UPDATE quarantine SET line = :nothing WHERE desk = :desk AND seq = :seq"
        for table, statement, values in (("waiting", _UNWAIT, {}), ("quarantine", blank, {"nothing": b""})):
            rows = self._engine.execute(statements.select(table, ("desk", "seq", "line"))).all()
            for desk, seq, line in rows:
                if record.encode() in bytes(line):
                    self._engine.execute(statement, {"desk": desk, "seq": seq, **values})

    def digests(self, desk: DeskId, seq: int) -> list[bytes]:
        """Return the digests under which a change of its author's own is in quarantine."""
        rows = self._engine.execute(_DIGESTS, {"desk": desk, "seq": seq})
        return [bytes(row[0]) for row in rows if row[1] != HEARSAY]

    def quarantine(self, sent: Sent, digest: bytes, reason: str) -> None:
        """Keep a change out, for a person to look at."""
        values: dict[str, Value] = {"desk": sent.change.desk, "seq": sent.change.seq, "digest": digest}
        self._engine.execute(_QUARANTINE, values | {"line": write_line(sent), "reason": reason})

    def numbers_quarantined(self, desk: DeskId) -> dict[int, str]:
        """Return the reason for each link number under which a desk sent a change of its own that is kept out."""
        statement = "SELECT line, reason FROM quarantine WHERE desk = :desk ORDER BY seq"
        rows = self._engine.execute(statement, {"desk": desk})
        return {
            read_line(bytes(row[0]), "kept change").number: row[1]
            for row in rows
            if row[0] and row[1] != HEARSAY
        }

    def quarantined(self) -> list[Row]:
        """Desk, sequence and reason of all that is in quarantine."""
        return self._engine.execute("SELECT desk, seq, reason FROM quarantine ORDER BY desk, seq").all()

    def close(self, desk: DeskId, seq: int, reason: str) -> None:
        """Apply nothing of a desk from this sequence number on."""
        self._engine.execute(_CLOSE, {"desk": desk, "from_seq": seq, "reason": reason})
        self._closed.setdefault(desk, (seq, reason))

    def closed(self, desk: DeskId, seq: int) -> str:
        """Why nothing of a desk is applied at this sequence number, or nothing."""
        from_seq, reason = self._closed.get(desk, (seq + 1, ""))
        return reason if seq >= from_seq else ""
