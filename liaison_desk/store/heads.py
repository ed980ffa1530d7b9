"""The heads of every field: kept as a table, worked on in memory for the records a transaction touches (log.md §1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Protocol

from liaison_desk.model.canonical import Json, reread
from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.merge import Head
from liaison_desk.model.ops import ERASED, Change, Op
from liaison_desk.store import statements
from liaison_desk.store.engine import Engine
from liaison_desk.store.log import chunks

TABLES: Final = (
    """CREATE TABLE head (record {text} NOT NULL, field {text} NOT NULL, element {text} NOT NULL,
       change {int} NOT NULL, idx {int} NOT NULL, PRIMARY KEY (record, field, element, change, idx)){clustered}""",
)
COLUMNS: Final = ("record", "field", "element", "change", "idx")
_LOAD: Final = """SELECT h.record, h.field, h.element, h.change, h.idx, c.ms, c.counter, c.desk, c.seq, o.value
    FROM head h JOIN change c ON c.id = h.change JOIN op o ON o.change = h.change AND o.idx = h.idx
    WHERE h.record IN ({these})"""
_MANY: Final = 100
_COUNT: Final = """SELECT count(*) FROM op
    WHERE change BETWEEN :first AND :last AND state = 0 AND field <> 'erased'"""
_COPY: Final = """INSERT INTO head (record, field, element, change, idx)
    SELECT record, field, coalesce(element, ''), change, idx FROM op
    WHERE change BETWEEN :first AND :last AND state = 0 AND field <> 'erased'"""


class FieldKey(NamedTuple):
    """One field of one record; `element` is empty unless the field is a set."""

    record: RecordId
    field: str
    element: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation stands in the local log."""

    change: int
    index: int


class Standing(Protocol):
    """What stands in some records, however it was worked out."""

    @property
    def touched(self) -> Mapping[FieldKey, None]:
        """The fields that may show something else than before."""
        ...

    def fields(self, record: RecordId, /) -> Iterable[FieldKey]:
        """Return the fields of a record that were written."""
        ...

    def at(self, key: FieldKey, /) -> list[Head]:
        """Return the heads of one field."""
        ...

    def was_forked(self, key: FieldKey, /) -> bool:
        """Whether a field had several heads before."""
        ...


class Heads:
    """The heads of the records a transaction touches; `flush` writes what became different."""

    def __init__(self, engine: Engine) -> None:
        """Work on the table of heads through `engine`."""
        self._engine = engine
        self._heads: dict[RecordId, dict[FieldKey, dict[OpId, Head]]] = {}
        self._places: dict[OpId, Place] = {}
        self._stored: set[OpId] = set()
        self._gained: dict[tuple[FieldKey, OpId], None] = {}
        self._lost: dict[tuple[FieldKey, OpId], None] = {}
        self._applied: dict[tuple[FieldKey, OpId], None] = {}
        self._forked: set[FieldKey] = set()
        self._early: set[tuple[FieldKey, OpId]] = set()
        """Operations that were replaced before they came."""
        self.touched: dict[FieldKey, None] = {}

    def know(self, records: Iterable[RecordId], born: Iterable[RecordId] = ()) -> None:
        """Load the heads of records that are not in memory yet; those `born` now have none to load."""
        for record in born:
            self._heads.setdefault(record, {})
        wanted = sorted({record for record in records if record not in self._heads})
        for part in chunks(wanted):
            self._heads.update((RecordId(record), {}) for record in part)
            rows = self._engine.execute(statements.among(_LOAD, len(part)), statements.these(part))
            for row in rows:
                self._remember(row)

    def _remember(self, row: Any) -> None:
        record, field, element, change, idx, ms, counter, desk, seq, value = row
        op_id = OpId(DeskId(desk), seq, idx)
        head = Head(op=op_id, stamp=Stamp(ms, counter, DeskId(desk)), value=_json(value))
        key = FieldKey(RecordId(record), field, element)
        self._heads[key.record].setdefault(key, {})[op_id] = head
        self._places[op_id] = Place(change, idx)
        self._stored.add(op_id)

    def of(self, record: RecordId) -> dict[FieldKey, dict[OpId, Head]]:
        """Return the heads of a record by field."""
        if record not in self._heads:
            self.know([record])
        return self._heads[record]

    def fields(self, record: RecordId) -> Iterable[FieldKey]:
        """Return the fields of a record that were written."""
        return self.of(record)

    def at(self, key: FieldKey) -> list[Head]:
        """Return the heads of one field."""
        return list(self.of(key.record).get(key, {}).values())

    def apply(self, number: int, change: Change) -> None:
        """Let the operations of a change take the place of those they are over; records must be known."""
        for index, op in change.ops:
            self.apply_op(OpId(change.desk, change.seq, index), Place(number, index), change.stamp, op)

    def apply_op(self, op_id: OpId, place: Place, stamp: Stamp, op: Op) -> None:
        """Let one operation take the place of those it is over."""
        if op.field == ERASED:
            return  # an order, not a value: it stands in the log for good
        key = FieldKey(op.record, op.field, op.element or "")
        heads = self._heads[op.record].setdefault(key, {})
        if len(heads) > 1:
            self._forked.add(key)
        for known in op.over:
            if heads.pop(known, None) is None:
                self._early.add((key, known))
            else:
                self._forget(key, known)
        if op.erased:
            return
        self._places[op_id] = place
        self._applied[key, op_id] = None
        if (key, op_id) not in self._early:
            heads[op_id] = Head(op=op_id, stamp=stamp, value=op.value)
            self._gained[key, op_id] = None
            self.touched[key] = None

    def _forget(self, key: FieldKey, op_id: OpId) -> None:
        self.touched[key] = None
        if op_id in self._stored:
            self._lost[key, op_id] = None
        else:
            self._gained.pop((key, op_id), None)

    def was_forked(self, key: FieldKey) -> bool:
        """Whether a field had several heads before what has just been applied."""
        return key in self._forked

    def drop(self, record: RecordId) -> None:
        """Forget every head of a record that was erased."""
        self._heads[record] = {}
        self._gained = {pair: None for pair in self._gained if pair[0].record != record}
        self._lost = {pair: None for pair in self._lost if pair[0].record != record}
        self.touched = {key: None for key in self.touched if key.record != record}
        self._engine.execute(statements.delete("head", ("record",)), {"record": record})

    def flush(self) -> None:
        """Write the heads that came and went."""
        if self._lost:
            rows = [self._row(*pair) for pair in self._lost]
            self._engine.executemany(statements.delete("head", COLUMNS), rows)
        if self._gained and not self._copy_from_log():
            self._engine.executemany(
                statements.insert("head", COLUMNS), [self._row(*pair) for pair in self._gained]
            )
        self._stored.update(op_id for _, op_id in self._gained)
        self._gained, self._lost, self._applied, self.touched = {}, {}, {}, {}
        self._forked.clear()

    def _copy_from_log(self) -> bool:
        """Take the heads of many changes from the log itself, at a tenth of what writing them costs; whether it could.

        It can where the changes in the log from the first to the last of them are exactly those applied here.
        """
        if len(self._gained) < _MANY:
            return False
        numbers = [self._places[op_id].change for _, op_id in self._applied]
        stretch = {"first": min(numbers), "last": max(numbers)}
        if self._engine.execute(_COUNT, stretch).one() != (len(self._applied),):
            return False
        self._engine.execute(_COPY, stretch)
        passed = [self._row(*pair) for pair in self._applied if pair not in self._gained]
        if passed:
            self._engine.executemany(statements.delete("head", COLUMNS), passed)
        return True

    def _row(self, key: FieldKey, op_id: OpId) -> dict[str, Any]:
        place = self._places[op_id]
        return {**key._asdict(), "change": place.change, "idx": place.index}


def _json(value: str | None) -> Json:
    return None if value is None else reread(value)
