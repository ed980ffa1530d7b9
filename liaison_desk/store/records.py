"""Records read back from their tables: one, many, or a page by key."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias, TypeVar

from liaison_desk.model.canonical import dumps, reread
from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import FieldSpec, Kinds, Record, field_specs
from liaison_desk.store import statements
from liaison_desk.store.engine import Dialect, Engine, Value
from liaison_desk.store.projection import columns, table_name

Wanted: TypeAlias = Value | tuple[Value, ...]
"""What a column is to equal: a value, or one of several."""

AnyRecord = TypeVar("AnyRecord", bound=Record)
_MEMBERS: Final = {
    Dialect.SQLITE: """SELECT m.record, m.field, m.element
        FROM json_each(:these) AS j CROSS JOIN member AS m ON m.record = j.value""",
    Dialect.POSTGRES: """SELECT m.record, m.field, m.element
        FROM json_array_elements_text(:these::json) AS j(value) JOIN member AS m ON m.record = j.value""",
}
"""One value with many ids in it: a hundred values would cost ten times as much in a process that wipes its memory."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A stretch of a list: what sorts after `after` (value, id), at most `limit` records."""

    order: str = "id"
    descending: bool = False
    after: tuple[Value, RecordId] | None = None
    limit: int = 100


class Records:
    """The records of one vault, as they are shown."""

    def __init__(self, engine: Engine, kinds: Kinds) -> None:
        """Read these kinds through `engine`."""
        self._engine = engine
        self._kinds = kinds

    def kind_of(self, record: RecordId) -> str | None:
        """Return the kind of a known record."""
        row = self._engine.execute("SELECT kind FROM record WHERE id = :id", {"id": record}).one()
        return row[0] if row else None

    def get(self, record: RecordId) -> Record | None:
        """Return a record by id; None where it is unknown, erased or not yet complete."""
        kind = self._kinds.get(self.kind_of(record) or "")
        found = self.where(kind, {"id": record}) if kind else []
        return found[0] if found else None

    def where(
        self,
        kind: type[AnyRecord],
        equal: Mapping[str, Wanted] | None = None,
        page: Page = Page(limit=100_000),
    ) -> list[AnyRecord]:
        """Return records of a kind whose columns equal these values, a page of them, removed ones included."""
        names = tuple(columns(kind))
        statement, values = _page_statement(table_name(kind.kind), ("id", *names), equal or {}, page)
        return self._assemble(kind, names, self._engine.execute(statement, values))

    def standing(
        self,
        kind: type[AnyRecord],
        equal: Mapping[str, Wanted] | None = None,
        page: Page = Page(limit=100_000),
    ) -> list[AnyRecord]:
        """As `where`, without those removed."""
        return self.where(kind, {**(equal or {}), "gone": 0}, page)

    def count(self, kind: type[Record]) -> int:
        """How many records of a kind stand."""
        statement = " ".join(("SELECT count(*) FROM", table_name(kind.kind), "WHERE gone = 0"))
        return int(self._engine.execute(statement)[0][0])

    def tally(self, kind: type[Record], field: str) -> Mapping[str, int]:
        """Count the records of a kind that stand, by what one field says."""
        column = statements.name(field)
        parts = (
            "SELECT",
            column,
            ", count(*) FROM",
            table_name(kind.kind),
            "WHERE gone = 0 GROUP BY",
            column,
        )
        return {str(value): int(number) for value, number in self._engine.execute(" ".join(parts))}

    def by_ref(self, ref: str) -> Record | None:
        """Return the record that bears a reference."""
        for kind in self._kinds.values():
            if kind.reference_type and (found := self.where(kind, {"ref": ref})):
                return found[0]
        return None

    def bearing(self, kind: type[Record], ref: str) -> list[RecordId]:
        """Return the ids of the records of a kind that bear a reference: two where two desks were mistaken."""
        statement = statements.select(table_name(kind.kind), ("id",), ("ref",))
        return [RecordId(row[0]) for row in self._engine.execute(statement, {"ref": ref})]

    def _assemble(self, kind: type[AnyRecord], names: Sequence[str], rows: Sequence[Any]) -> list[AnyRecord]:
        sets = self._members(row[0] for row in rows) if rows else {}
        made = (_record(kind, names, row, sets.get(row[0], {})) for row in rows)
        return [record for record in made if record is not None]

    def _members(self, records: Iterable[str]) -> dict[str, dict[str, list[str]]]:
        found: dict[str, dict[str, list[str]]] = {}
        wanted = {"these": dumps(list(records)).decode()}
        for record, field, element in self._engine.execute(_MEMBERS[self._engine.dialect], wanted):
            found.setdefault(record, {}).setdefault(field, []).append(element)
        return found


def _page_statement(
    table: str, names: Sequence[str], equal: Mapping[str, Wanted], page: Page
) -> tuple[str, dict[str, Value]]:
    """Make a keyset page: never OFFSET, so that the hundredth page costs what the first does."""
    # by a sum SQLite cannot plan; for a bare place it would plan anew at every call, at the price of the query itself
    values: dict[str, Value] = {"page_limit": page.limit}
    conditions = [_equals(column, value, values) for column, value in equal.items()]
    if page.after:
        conditions.append(_past(page))
        values["page_after_id"] = page.after[1]
        if page.after[0] is not None:
            values["page_after"] = page.after[0]
    way, nulls = (" DESC", " NULLS LAST") if page.descending else ("", " NULLS FIRST")
    by_order = f"{statements.name(page.order)}{way}{nulls}, " if page.order != "id" else ""
    parts = ["SELECT", statements.names(names), "FROM", table]
    if conditions:
        parts += ["WHERE", " AND ".join(conditions)]
    parts += ["ORDER BY", f"{by_order}id{way}", "LIMIT :page_limit + 0"]
    return " ".join(parts), values


def _equals(column: str, wanted: Wanted, values: dict[str, Value]) -> str:
    """Say that a column equals a value, or one of several, and note the values."""
    if wanted is None:
        return f"{statements.name(column)} IS NULL"
    if not isinstance(wanted, tuple):
        values[column] = wanted
        return f"{statements.name(column)} = :{column}"
    places = [f"{column}_{number}" for number in range(len(wanted))]
    values.update(zip(places, wanted, strict=True))
    return f"{statements.name(column)} IN ({', '.join(f':{place}' for place in places)})"


def _past(page: Page) -> str:
    """Say what sorts past `page.after`; a cell that is not filled in sorts below all others."""
    order, sign = statements.name(page.order), "<" if page.descending else ">"
    if page.after and page.after[0] is None:
        same = f"({order} IS NULL AND id {sign} :page_after_id)"
        return same if page.descending else f"({order} IS NOT NULL OR {same})"
    further = f"{order} {sign} :page_after OR ({order} = :page_after AND id {sign} :page_after_id)"
    return f"({further} OR {order} IS NULL)" if page.descending else f"({further})"


@dataclass(frozen=True, kw_only=True)
class _Reading:
    """How the rows of one kind become records; what of it is the same for every row, looked up once."""

    filled: tuple[tuple[str, bool], ...]
    """Columns in which nothing means that nothing has arrived, and whether the record waits for it."""
    decoded: tuple[tuple[str, Callable[[Any], Any]], ...]
    """Columns whose cells are not the values themselves."""
    sets: Mapping[str, Callable[[Any], Any]]


_KEPT: Final = 1024
_READINGS: dict[type[Record], _Reading] = {}


def _reading(kind: type[Record]) -> _Reading:
    known = _READINGS.get(kind)
    if known is None:
        specs = columns(kind)
        known = _READINGS[kind] = _Reading(
            filled=tuple((name, spec.required) for name, spec in specs.items() if not spec.codec.optional),
            decoded=tuple(
                (name, _remembering(spec))
                for name, spec in specs.items()
                if spec.codec.type not in {str, int}
            ),
            sets={
                name: lru_cache(maxsize=_KEPT)(spec.decode)
                for name, spec in field_specs(kind).items()
                if spec.is_set
            },
        )
    return known


def _record(
    kind: type[AnyRecord], names: Sequence[str], row: Sequence[Any], sets: Mapping[str, list[str]]
) -> AnyRecord | None:
    """Return the record of a row; None while a field it cannot be without has not arrived."""
    reading = _reading(kind)
    values: dict[str, Any] = dict(zip(names, row[1:], strict=True))
    for name, required in reading.filled:
        if values[name] is None:
            if required:
                return None
            del values[name]
    for name, decode in reading.decoded:
        if values.get(name) is not None:
            values[name] = decode(values[name])
    for name, elements in sets.items():
        values[name] = reading.sets[name](tuple(elements))
    values["id"] = RecordId(row[0])
    # what a frozen record does with each field at its birth is half the cost of a page; what is not there is a default
    made = object.__new__(kind)
    made.__dict__.update(values)
    return made


def _remembering(spec: FieldSpec) -> Callable[[Any], Any]:
    """Return how cells of a field are read: the same few codes, days and markings stand in nearly every record."""
    if spec.codec.structured:
        return lru_cache(maxsize=_KEPT)(lambda cell: spec.codec.decode(reread(cell)))
    return lru_cache(maxsize=_KEPT)(spec.codec.decode)
