"""Ordinary typed tables, one per kind, that show the log as records; they can be thrown away and made again."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.ids import OpId, RecordId
from liaison_desk.model.merge import Head, Shown, element_shown, is_fork, shown
from liaison_desk.model.ops import Op
from liaison_desk.model.record import FieldSpec, Guard, Kinds, Record, field_specs
from liaison_desk.store import statements
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import FieldKey, Standing
from liaison_desk.store.log import Log

_KEY: Final = ("record", "field", "element")
_EMPTY: dict[type[Record], Mapping[str, Any]] = {}


def tables(kinds: Kinds) -> tuple[str, ...]:
    """Return the statements that create the projection of these kinds; types still to be filled in."""
    return (
        *(_table(kind) for kind in kinds.values()),
        *(_index(kind, name) for kind in kinds.values() for name in _indexed(kind)),
        (
            "CREATE TABLE member (record {text}, field {text}, element {text},"
            " PRIMARY KEY (record, field, element)){clustered}"
        ),
        (
            "CREATE TABLE fork (record {text}, field {text}, element {text}, conflict {int},"
            " PRIMARY KEY (record, field, element)){strict}"
        ),
    )


def table_name(kind: str) -> str:
    """Return the table of a kind."""
    return statements.name(f"rec_{kind}")


def columns(kind: type[Record]) -> dict[str, FieldSpec]:
    """Return the fields of a kind that are columns of its table; the others are sets."""
    return {name: spec for name, spec in field_specs(kind).items() if not spec.is_set}


def _table(kind: type[Record]) -> str:
    parts = ["id {text} PRIMARY KEY"]
    parts += [f"{statements.name(name)} {{{spec.codec.column}}}" for name, spec in columns(kind).items()]
    return f"CREATE TABLE {table_name(kind.kind)} ({', '.join(parts)}){{strict}}"


def _indexed(kind: type[Record]) -> list[str]:
    return [
        name for name in (kind.parent_field, kind.order_field, "ref" if kind.reference_type else "") if name
    ]


def _index(kind: type[Record], column: str) -> str:
    table = table_name(kind.kind)
    return f"CREATE INDEX {table}_by_{column} ON {table} ({statements.name(column)}, id)"


@dataclass
class Sheet:
    """What the tables are to show of some records."""

    values: dict[RecordId, dict[str, Json]] = field(default_factory=dict)
    members_in: list[FieldKey] = field(default_factory=list)
    members_out: list[FieldKey] = field(default_factory=list)
    settled: list[FieldKey] = field(default_factory=list)
    forked: dict[FieldKey, bool] = field(default_factory=dict)
    gone: dict[RecordId, bool] = field(default_factory=dict)
    """Of each record that was ever removed, whether it is gone."""


class Projection:
    """The tables of every kind, kept in step with the heads."""

    def __init__(self, engine: Engine, kinds: Kinds) -> None:
        """Keep the tables of these kinds; what is of other kinds stays in the log only."""
        self._engine = engine
        self._kinds = kinds
        self._log = Log(engine)

    def show(
        self, heads: Standing, kind_of: Mapping[RecordId, str], born: AbstractSet[RecordId]
    ) -> dict[RecordId, bool]:
        """Bring the rows of every touched field up to date; `born` are records without a row yet.

        Returns, of each touched record that was ever removed, whether it is gone.
        """
        sheet = self.sheet(heads, kind_of, born)
        self._write(sheet, kind_of, born)
        return sheet.gone

    def sheet(self, heads: Standing, kind_of: Mapping[RecordId, str], born: AbstractSet[RecordId]) -> Sheet:
        """Work out what every touched field shows, and write nothing."""
        sheet = Sheet(values={record: {} for record in born if kind_of.get(record) in self._kinds})
        records: dict[RecordId, None] = {}
        for record, keys in groupby(heads.touched, itemgetter(0)):
            kind = self._kinds.get(kind_of[record])
            if kind is None:
                continue
            records[record], specs = None, field_specs(kind)
            for key in keys:
                spec = specs.get(key.field)
                if spec and spec.is_set:
                    self._show_element(sheet, spec, key, heads)
                elif spec:
                    self._show_field(sheet, spec, key, heads)
        for record in records:
            if heads.at(FieldKey(record, "gone", "")):
                sheet.gone[record] = self._show_gone(sheet, heads, record)
        return sheet

    def cells(
        self, sheet: Sheet, kind_of: Mapping[RecordId, str], born: AbstractSet[RecordId]
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the kind and the row of every record: the whole row of one just born, of others what they show anew."""
        for record, found in sheet.values.items():
            kind = kind_of[record]
            row = {"id": record, **_empty_row(self._kinds[kind])} if record in born else {"id": record}
            row.update((name, _cell(value)) for name, value in found.items())
            yield kind, row

    def drop(self, record: RecordId, kind: str) -> None:
        """Take a record off the tables."""
        if kind in self._kinds:
            self._engine.execute(statements.delete(table_name(kind), ("id",)), {"id": record})
        for table in ("member", "fork"):
            self._engine.execute(statements.delete(table, ("record",)), {"record": record})

    def _show_field(self, sheet: Sheet, spec: FieldSpec, key: FieldKey, heads: Standing) -> None:
        found = heads.at(key)
        before = (
            self._before(spec, key, found) if spec.field.guard is Guard.BEFORE and is_fork(found) else None
        )
        seen = shown(spec, found, before) if found else Shown(value=spec.unwritten)
        sheet.values.setdefault(key.record, {})[key.field] = seen.value
        self._settle(sheet, key, found, seen, was_forked=heads.was_forked(key))

    def _show_element(self, sheet: Sheet, spec: FieldSpec, key: FieldKey, heads: Standing) -> None:
        found = heads.at(key)
        seen = element_shown(spec, found)
        (sheet.members_in if seen.value else sheet.members_out).append(key)
        self._settle(sheet, key, found, seen, was_forked=heads.was_forked(key))

    def _settle(
        self, sheet: Sheet, key: FieldKey, found: Sequence[Head], seen: Shown, *, was_forked: bool
    ) -> None:
        """Note that the heads of a field disagree, or that they no longer do."""
        if was_forked:
            sheet.settled.append(key)
        if is_fork(found):
            sheet.forked[key] = seen.conflict

    def _show_gone(self, sheet: Sheet, heads: Standing, record: RecordId) -> bool:
        """Return a removal holds only if it knew of everything that stands; otherwise the record stays, in conflict."""
        key = FieldKey(record, "gone", "")
        found = heads.at(key)
        sheet.settled.append(key)
        if any(head.value is not True for head in found):
            if is_fork(found):
                sheet.forked[key] = True
            return False
        known = {head.op for head in found}
        for removal in (self._log.op(head.op) for head in found):
            known |= set(removal.over if removal else ())
        unknown = any(head.op not in known for rest in heads.fields(record) for head in heads.at(rest))
        sheet.values.setdefault(record, {})["gone"] = not unknown
        if unknown:
            sheet.forked[key] = True
        return not unknown

    def _before(self, spec: FieldSpec, key: FieldKey, found: Sequence[Head]) -> Json:
        """Return the value of the last operation that every head knew of, or the default."""
        history = self._log.written_to(*key)
        common = set.intersection(*(_ancestors(history, head.op) for head in found))
        last = common - {older for op_id in common for older in history[op_id].over}
        return history[max(last)].value if last else spec.unwritten

    def _write(self, sheet: Sheet, kind_of: Mapping[RecordId, str], born: AbstractSet[RecordId]) -> None:
        batches: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for kind, row in self.cells(sheet, kind_of, born):
            batches.setdefault((kind, *row), []).append(row)
        for (kind, _, *names), rows in batches.items():
            self._engine.executemany(statements.upsert(table_name(kind), ("id",), tuple(names)), rows)
        out = [key for key in sheet.members_out if key.record not in born]
        for statement, keys in (
            (statements.delete("fork", _KEY), sheet.settled),
            (statements.insert_new("member", _KEY), sheet.members_in),
            (statements.delete("member", _KEY), out),
        ):
            if keys:
                self._engine.executemany(statement, [key._asdict() for key in keys])
        rows = [{**key._asdict(), "conflict": int(conflict)} for key, conflict in sheet.forked.items()]
        if rows:
            self._engine.executemany(statements.upsert("fork", _KEY, ("conflict",)), rows)


def _ancestors(history: Mapping[OpId, Op], op_id: OpId) -> set[OpId]:
    """Every operation on the field that one operation knew of."""
    found: set[OpId] = set()
    todo = [op_id]
    while todo:
        fresh = {older for older in history[todo.pop()].over if older in history} - found
        found |= fresh
        todo += fresh
    return found


def _empty_row(kind: type[Record]) -> Mapping[str, Any]:
    known = _EMPTY.get(kind)
    if known is None:
        known = _EMPTY[kind] = {name: _cell(spec.unwritten) for name, spec in columns(kind).items()}
    return known


def _cell(value: Json) -> Any:
    if type(value) is str:
        return value
    match value:
        case bool():
            return int(value)
        case None | str() | int():
            return value
    return dumps(value).decode()
