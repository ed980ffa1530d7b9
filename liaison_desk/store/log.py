"""The log: every change of every desk, as it arrived, in tables that are only ever added to (log.md §1)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import Change, Entry, Op
from liaison_desk.store import statements
from liaison_desk.store.engine import Engine
from liaison_desk.store.entries import CHANGE, OP, WITHHELD, change_of, change_row, entry_of, op_row, op_rows

TABLES: Final = (
    """CREATE TABLE change (id {int} PRIMARY KEY, desk {text} NOT NULL, seq {int} NOT NULL, digest {blob} NOT NULL,
       prev {blob} NOT NULL, ms {int} NOT NULL, counter {int} NOT NULL, author {text} NOT NULL, label {text} NOT NULL,
       reason {text} NOT NULL, program {text} NOT NULL){strict}""",
    "CREATE UNIQUE INDEX change_by_desk ON change (desk, seq)",
    """CREATE TABLE op (change {int} NOT NULL, idx {int} NOT NULL, record {text}, kind {text}, field {text},
       element {text}, value {text}, over_ops {text}, commitment {blob} NOT NULL, state {int} NOT NULL,
       PRIMARY KEY (change, idx)){clustered}""",
    "CREATE INDEX op_by_record ON op (record)",
    """CREATE TABLE record (id {text} PRIMARY KEY, kind {text} NOT NULL, post {text}, record_key {blob},
       erased_by {int}){strict}""",
)

_CHUNK: Final = 400
_STRETCH: Final = "SELECT change FROM op WHERE change > :after ORDER BY change, idx LIMIT 1 OFFSET 4000"
_INSERT_CHANGE = statements.insert("change", CHANGE)
_INSERT_OP = statements.insert("op", OP)
_INSERT_RECORD = statements.insert_new("record", ("id", "kind", "post", "record_key"))


class Log:
    """The change, op and record tables of one vault."""

    def __init__(self, engine: Engine) -> None:
        """Speak to these tables through `engine`."""
        self._engine = engine

    def newest_stamp(self, desk: DeskId, believed_ms: int) -> Stamp | None:
        """Return the highest stamp of this desk, or of any other as far as that is believed."""
        statement = """SELECT ms, counter, desk FROM change WHERE desk = :desk OR ms <= :believed
            ORDER BY ms DESC, counter DESC LIMIT 1"""
        row = self._engine.execute(statement, {"desk": desk, "believed": believed_ms}).one()
        return Stamp(row[0], row[1], DeskId(row[2])) if row else None

    def last(self, desk: DeskId) -> tuple[int, bytes] | None:
        """Return the sequence number and digest of a desk's newest change."""
        statement = "SELECT seq, digest FROM change WHERE desk = :desk ORDER BY seq DESC LIMIT 1"
        return self._engine.execute(statement, {"desk": desk}).one()

    def next_id(self) -> int:
        """Return the local number the next change will have; arrival order."""
        return int(self._engine.execute("SELECT coalesce(max(id), 0) + 1 FROM change")[0][0])

    def size(self) -> int:
        """Return how many operations there are."""
        return int(self._engine.execute("SELECT count(*) FROM op")[0][0])

    def find(self, desk: DeskId, seq: int) -> tuple[int, bytes] | None:
        """Return the local number and digest of a change, if it is known."""
        statement = "SELECT id, digest FROM change WHERE desk = :desk AND seq = :seq"
        return self._engine.execute(statement, {"desk": desk, "seq": seq}).one()

    def held(self, changes: Iterable[tuple[DeskId, int]]) -> dict[tuple[DeskId, int], tuple[int, bytes]]:
        """Return the local number and digest of those of these (desk, sequence number) that are known."""
        wanted: dict[DeskId, list[str]] = {}
        for desk, seq in sorted(changes):
            wanted.setdefault(desk, []).append(str(seq))
        found: dict[tuple[DeskId, int], tuple[int, bytes]] = {}
        template = "SELECT seq, id, digest FROM change WHERE desk = :desk AND seq IN ({these})"
        for desk, seqs in wanted.items():
            for part in chunks(seqs):
                values: dict[str, Any] = {key: int(value) for key, value in statements.these(part).items()}
                rows = self._engine.execute(statements.among(template, len(part)), values | {"desk": desk})
                found.update(((desk, row[0]), (row[1], row[2])) for row in rows)
        return found

    def any_withheld(self) -> bool:
        """Whether there is any operation of which only the leaf is here."""
        return self._engine.execute("SELECT 1 FROM op WHERE record IS NULL LIMIT 1").one() is not None

    def is_withheld(self, number: int, index: int) -> bool:
        """Whether only the leaf of an operation is here."""
        statement = "SELECT state FROM op WHERE change = :number AND idx = :idx"
        return self._engine.execute(statement, {"number": number, "idx": index}).one() == (WITHHELD,)

    def keys(self, records: Iterable[RecordId]) -> dict[RecordId, bytes | None]:
        """Return the record keys of known records; None where the record was erased."""
        found: dict[RecordId, bytes | None] = {}
        for part in chunks(sorted(set(records))):
            statement = statements.among("SELECT id, record_key FROM record WHERE id IN ({these})", len(part))
            found.update(
                (RecordId(row[0]), row[1]) for row in self._engine.execute(statement, statements.these(part))
            )
        return found

    def write(
        self, numbered: Sequence[tuple[int, Change]], keys_born: Mapping[RecordId, bytes | None]
    ) -> None:
        """Add changes under their local numbers, and the records born in them."""
        self._engine.executemany(_INSERT_CHANGE, [change_row(number, change) for number, change in numbered])
        rows = [row for number, change in numbered for row in op_rows(number, change)]
        self._engine.executemany(_INSERT_OP, rows)
        self.write_records(keys_born, [op for _, change in numbered for _, op in change.ops])

    def write_records(self, keys: Mapping[RecordId, bytes | None], ops: Iterable[Op]) -> None:
        """Add the records that begin in `ops`, with their keys; one without a key was erased elsewhere."""
        rows: dict[str, dict[str, Any]] = {}
        for op in ops:
            if op.record in keys:
                empty = {"id": op.record, "kind": op.kind, "post": None, "record_key": keys[op.record]}
                row = rows.setdefault(op.record, empty)
                if op.field == "post":
                    row["post"] = op.value
        if rows:
            self._engine.executemany(_INSERT_RECORD, rows.values())

    def posts(self, records: Iterable[RecordId]) -> dict[RecordId, str]:
        """Return the post that each known record belongs to, "" for none."""
        found: dict[RecordId, str] = {}
        for part in chunks(sorted(set(records))):
            statement = statements.among("SELECT id, post FROM record WHERE id IN ({these})", len(part))
            rows = self._engine.execute(statement, statements.these(part))
            found.update((RecordId(row[0]), row[1] or "") for row in rows)
        return found

    def reveal(self, number: int, index: int, op: Op) -> None:
        """Put an operation that may now be seen in the place where only its leaf was."""
        row = op_row(number, index, op)
        statement = """UPDATE op SET record = :record, kind = :kind, field = :field, element = :element, value = :value,
            over_ops = :over_ops, commitment = :commitment, state = :state WHERE change = :change AND idx = :idx"""
        self._engine.execute(statement, row)

    def changes(self, after: int = 0, limit: int = 500) -> list[tuple[int, Change]]:
        """Return changes by local number, the oldest first, `after` a local number."""
        statement = "SELECT * FROM change WHERE id > :after ORDER BY id LIMIT :limit + 0"
        return self._assemble(self._engine.execute(statement, {"after": after, "limit": limit}).all())

    def all_changes(self) -> Iterator[tuple[int, Change]]:
        """Every change, oldest first, a page at a time."""
        after = 0
        while page := self.changes(after):
            yield from page
            after = page[-1][0]

    def stretches(self) -> Iterator[dict[str, int]]:
        """Give the log in stretches of some thousand operations, each `after` a change and `upto` another."""
        after, last = 0, self.next_id() - 1
        while after < last:
            ends = self._engine.execute(_STRETCH, {"after": after}).one()
            upto = ends[0] if ends else last
            yield {"after": after, "upto": upto}
            after = upto

    def numbered(self, numbers: Iterable[int]) -> list[tuple[int, Change]]:
        """Return the changes with these local numbers, in that order."""
        found: list[tuple[int, Change]] = []
        for part in chunks([str(number) for number in sorted(set(numbers))]):
            statement = statements.among("SELECT * FROM change WHERE id IN ({these}) ORDER BY id", len(part))
            values = {key: int(value) for key, value in statements.these(part).items()}
            found += self._assemble(self._engine.execute(statement, values).all())
        return found

    def touching(self, record: RecordId) -> list[tuple[int, Change]]:
        """Every change with an operation on a record, oldest first."""
        rows = self._engine.execute(
            "SELECT DISTINCT change FROM op WHERE record = :record", {"record": record}
        )
        return self.numbered(row[0] for row in rows)

    def op(self, op_id: OpId) -> Op | None:
        """One operation, if it is known and may be seen."""
        statement = """SELECT o.* FROM op o JOIN change c ON c.id = o.change
            WHERE c.desk = :desk AND c.seq = :seq AND o.idx = :idx"""
        row = self._engine.execute(
            statement, {"desk": op_id.desk, "seq": op_id.seq, "idx": op_id.place}
        ).one()
        entry = entry_of(row) if row else None
        return entry if isinstance(entry, Op) else None

    def written_to(self, record: RecordId, field: str, element: str) -> dict[OpId, Op]:
        """Return every operation on one field, or on one element of it, as they arrived."""
        statement = """SELECT c.desk, c.seq, o.* FROM op o JOIN change c ON c.id = o.change
            WHERE o.record = :record AND o.field = :field AND coalesce(o.element, '') = :element
            ORDER BY o.change, o.idx"""
        rows = self._engine.execute(statement, {"record": record, "field": field, "element": element})
        found = ((OpId(DeskId(row[0]), row[1], row[3]), entry_of(row[2:])) for row in rows)
        return {op_id: entry for op_id, entry in found if isinstance(entry, Op)}

    def _assemble(self, rows: Sequence[Any]) -> list[tuple[int, Change]]:
        entries: dict[int, list[Entry]] = {row[0]: [] for row in rows}
        for part in chunks([str(number) for number in entries]):
            statement = statements.among(
                "SELECT * FROM op WHERE change IN ({these}) ORDER BY change, idx", len(part)
            )
            values = {key: int(value) for key, value in statements.these(part).items()}
            for row in self._engine.execute(statement, values):
                entries[row[0]].append(entry_of(row))
        return [(row[0], change_of(row, tuple(entries[row[0]]))) for row in rows]


def chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """`items` in parts small enough for the parameters of one statement."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
