"""Looking for a text in everything a vault holds: the proof that an erasure left nothing of it."""

from collections.abc import Iterable
from typing import Final

from liaison_desk.store import statements
from liaison_desk.store.engine import Dialect, Engine

_TABLES: Final = {
    Dialect.SQLITE: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    Dialect.POSTGRES: "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
}
_COLUMNS: Final = {
    Dialect.SQLITE: "SELECT name FROM pragma_table_info(:name)",
    Dialect.POSTGRES: """SELECT column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = :name""",
}
_PIECES: Final = frozenset({"blob_piece"})
"""The bytes of files: those of an erased record are dropped whole."""


def tables_that_hold(engine: Engine, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the tables in which any of these texts stands, in whatever letters, plain or inside JSON."""
    wanted = _spellings(texts)
    found = sorted(str(row[0]) for row in engine.execute(_TABLES[engine.dialect]))
    return tuple(name for name in found if name not in _PIECES and _holds(engine, name, wanted))


def _holds(engine: Engine, table: str, wanted: frozenset[str]) -> bool:
    columns = [str(row[0]) for row in engine.execute(_COLUMNS[engine.dialect], {"name": table})]
    rows = engine.execute(statements.select(table, tuple(columns)))
    return any(_says(cell, wanted) for row in rows for cell in row)


def _says(cell: object, wanted: frozenset[str]) -> bool:
    match cell:
        case str():
            written = cell
        case bytes() | memoryview():
            written = bytes(cell).decode(errors="ignore")
        case _:
            return False
    folded = written.casefold()
    return any(text in folded for text in wanted)


def _spellings(texts: Iterable[str]) -> frozenset[str]:
    """Return each text as it is and as it stands inside JSON, both without capitals."""
    plain = [text for text in texts if text.strip()]
    escaped = (text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for text in plain)
    return frozenset(text.casefold() for text in (*plain, *escaped))
