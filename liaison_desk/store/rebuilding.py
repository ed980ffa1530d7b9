"""Making the tables again from the log, and seeing to it that they are those of the program (log.md §7)."""

from typing import Any, Final

from liaison_desk.model.codes import Code
from liaison_desk.model.record import Kinds, field_specs
from liaison_desk.store import heads, meta, projection, search, statements
from liaison_desk.store.engine import Engine, types
from liaison_desk.store.histories import histories
from liaison_desk.store.indexing import Indexing
from liaison_desk.store.projection import Projection

_FINGERPRINT: Final = "projection"
_INSERT_HEAD: Final = statements.insert("head", heads.COLUMNS)


def ensure(engine: Engine, kinds: Kinds) -> bool:
    """Make the tables of these kinds where those that stand are of other kinds; whether that was needed."""
    wanted = _fingerprint(kinds)
    if meta.get(engine, _FINGERPRINT) == wanted:
        return False
    with engine.bulk():
        _drop_all(engine)
        for statement in projection.tables(kinds):
            engine.execute(statement.format_map(types(engine.dialect)))
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


def _fold(engine: Engine, kinds: Kinds) -> None:
    """Read every history in the log into heads, tables and search index."""
    tables, index = Projection(engine, kinds), Indexing(engine, kinds)
    for told in histories(engine):
        engine.executemany(_INSERT_HEAD, [dict(zip(heads.COLUMNS, row, strict=True)) for row in told.rows()])
        gone = tables.show(told, told.kind_of, told.born)
        index.update(told, told.kind_of, told.born, gone)


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
