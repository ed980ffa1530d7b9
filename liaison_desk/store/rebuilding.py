"""Making the tables again from the log, and comparing them with those that stand (log.md §7)."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import ERASED, NO_DIGEST, Change, commit, keys_born
from liaison_desk.model.record import Kinds, field_specs
from liaison_desk.store import heads, meta, projection, search, statements
from liaison_desk.store.engine import Engine, types
from liaison_desk.store.heads import FieldKey, Heads
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.log import Log
from liaison_desk.store.projection import Projection, table_name

_FINGERPRINT: Final = "projection"
_BESIDE: Final = "check_"
_TABLES: Final = ("member", "fork", "head")


class _Beside(Exception):
    """Ends the transaction in which tables were made for comparison only."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing that does not check: which part, and where."""

    part: str
    where: str


def ensure(engine: Engine, kinds: Kinds) -> bool:
    """Make the tables of these kinds where those that stand are of other kinds; whether that was needed."""
    wanted = _fingerprint(kinds)
    if meta.get(engine, _FINGERPRINT) == wanted:
        return False
    with engine.bulk():
        _drop_all(engine)
        _create(engine, projection.tables(kinds))
        _fold(engine, kinds)
        meta.put(engine, _FINGERPRINT, wanted)
    return True


def rebuild(engine: Engine, kinds: Kinds) -> None:
    """Empty the tables, the heads and the search index, and fill them again from the log.

    The tables stand as the kinds want them, because `ensure` ran when the vault was opened.
    """
    with engine.bulk():
        for name in (*_projected(engine), "head"):
            engine.execute(statements.clear(name))
        search.clear(engine)
        _fold(engine, kinds)


def compare(engine: Engine, kinds: Kinds) -> Iterator[Fault]:
    """Make the tables again beside those that stand, name every table that differs, and leave none of them behind."""
    begun = {row[0] for row in engine.execute("SELECT DISTINCT kind FROM record")}
    some = {name: kind for name, kind in kinds.items() if name in begun}
    different = [table_name(name) for name in kinds if name not in some and _rows(engine, table_name(name))]
    with suppress(_Beside), engine.bulk():
        _create(engine, (*projection.tables(some, _BESIDE), *heads.TABLES), _BESIDE)
        _fold(engine, some, _BESIDE)
        names = [*(table_name(name) for name in some), *_TABLES]
        different += [name for name in names if _rows(engine, name) != _rows(engine, _BESIDE + name)]
        raise _Beside
    yield from (Fault(part="table", where=name) for name in different)


def check_chains(engine: Engine) -> Iterator[Fault]:
    """Recompute every commitment and every chain in the log."""
    log = Log(engine)
    last: dict[DeskId, tuple[int, bytes]] = {}
    keys: dict[RecordId, bytes | None] = {}
    for _, change in log.all_changes():
        keys |= keys_born(change)
        where = f"change {change.seq} of desk {change.desk}"
        stored = log.find(change.desk, change.seq)
        if stored is None or stored[1] != change.digest:
            yield Fault(part="digest", where=where)
        seq, digest = last.get(change.desk, (0, NO_DIGEST))
        if change.seq == seq + 1 and change.prev != digest:
            yield Fault(part="chain", where=where)
        last[change.desk] = (change.seq, change.digest)
        yield from (
            Fault(part="value", where=f"{where}, operation {place}") for place in _false(change, keys)
        )


def _false(change: Change, keys: Mapping[RecordId, bytes | None]) -> list[int]:
    """Return the operations whose value is not what they are committed to."""
    wrong = []
    for index, op in change.ops:
        key = bytes(32) if op.field == ERASED else keys.get(op.record)
        if op.erased or key is None:
            continue
        if commit(key, OpId(change.desk, change.seq, index), op.payload) != op.commitment:
            wrong.append(index)
    return wrong


def _fold(engine: Engine, kinds: Kinds, prefix: str = "") -> None:
    """Read the log from the beginning into heads and tables, a page of changes at a time."""
    log = Log(engine)
    after, started, early = 0, set[RecordId](), set[tuple[FieldKey, OpId]]()
    while page := log.changes(after):
        after = page[-1][0]
        working = Heads(engine, prefix, early)
        ops = [op for _, change in page for _, op in change.ops if op.field != ERASED]
        kind_of = {op.record: op.kind for op in ops}
        born = {op.record for op in ops if not op.erased} - started
        started |= born
        working.know(kind_of, born=born)
        for number, change in page:
            working.apply(number, change)
        gone = Projection(engine, kinds, prefix).show(working, kind_of, born)
        if not prefix:
            Indexing(engine, kinds).update(working, kind_of, born, gone)
        working.flush()


def _create(engine: Engine, tables: tuple[str, ...], prefix: str = "") -> None:
    for statement in tables:
        engine.execute(statement.format_map({**types(engine.dialect), "prefix": prefix}))


def _drop_all(engine: Engine) -> None:
    for name in _projected(engine):
        engine.execute("DROP TABLE " + statements.name(name))
    engine.execute("DELETE FROM head")
    search.clear(engine)


def _projected(engine: Engine) -> list[str]:
    from_catalogue = {
        "sqlite": "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'rec\\_%' ESCAPE '\\'",
        "postgres": "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'rec\\_%'",
    }
    found = [row[0] for row in engine.execute(from_catalogue[engine.dialect])]
    return [*found, "member", "fork"] if found else []


def _rows(engine: Engine, table: str) -> list[str]:
    return sorted(repr(row) for row in engine.execute(" ".join(("SELECT * FROM", statements.name(table)))))


def _fingerprint(kinds: Kinds) -> str:
    """Return what the tables depend on: the fields, how they merge, and the codes this program can read."""
    rules = [
        f"{name}.{spec.name} {spec.field.guard} {spec.field.long} {_codes(spec.codec.type)}"
        for name, kind in kinds.items()
        for spec in field_specs(kind).values()
    ]
    return "\n".join((*projection.tables(kinds), *rules))


def _codes(kind: Any) -> str:
    return " ".join(kind) if isinstance(kind, type) and issubclass(kind, Code) else ""


__all__ = ["Fault", "check_chains", "compare", "ensure", "rebuild"]
