"""How the tables of an older vault become those of this program: ordered steps, one transaction each."""

from collections.abc import Callable
from pathlib import Path

from liaison_desk.model.errors import VaultTooNew
from liaison_desk.store import meta, schema
from liaison_desk.store.engine import Dialect, Engine

Step = Callable[[Dialect], tuple[str, ...]]
STEPS: tuple[Step, ...] = (schema.tables,)
_KEY = "schema_version"


def version(engine: Engine) -> int:
    """Tell how many steps a database has behind it."""
    if engine.dialect is Dialect.SQLITE:
        row = engine.execute("PRAGMA user_version").one()
    elif engine.execute("SELECT to_regclass('meta')::text").one() == (None,):
        row = None
    else:
        row = engine.execute("SELECT value FROM meta WHERE key = :key", {"key": _KEY}).one()
    return int(row[0]) if row is not None else 0


def check_version(engine: Engine, place: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Raise VaultTooNew, having written nothing, where a newer program made the tables."""
    if version(engine) > len(steps):
        raise VaultTooNew(folder=place)


def migrate(engine: Engine, steps: tuple[Step, ...] = STEPS) -> int:
    """Take the steps that are missing and tell how many that was."""
    done = version(engine)
    for number, step in enumerate(steps[done:], start=done + 1):
        with engine.transaction():
            for statement in step(engine.dialect):
                engine.execute(statement)
            _record(engine, number)
    return max(0, len(steps) - done)


def _record(engine: Engine, number: int) -> None:
    if engine.dialect is Dialect.SQLITE:
        engine.execute(f"PRAGMA user_version = {number:d}")
    else:
        meta.put(engine, _KEY, str(number))
