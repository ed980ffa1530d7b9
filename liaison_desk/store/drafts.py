"""Half-typed forms, kept in the vault so that a lock or a crash costs nothing."""

from dataclasses import dataclass

from liaison_desk.store.engine import Engine, Row

TABLES = ("CREATE TABLE draft (key {text} PRIMARY KEY, value {blob} NOT NULL, at_ms {int} NOT NULL){strict}",)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What stood in a form, as bytes that the form understands, and when (ms since 1970 UTC)."""

    key: str
    value: bytes
    at_ms: int


def save(engine: Engine, key: str, value: bytes, at_ms: int) -> None:
    """Keep what stands in a form, over what was kept before."""
    engine.execute(
        "INSERT INTO draft (key, value, at_ms) VALUES (:key, :value, :at_ms) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, at_ms = excluded.at_ms",
        {"key": key, "value": value, "at_ms": at_ms},
    )


def load(engine: Engine, key: str) -> Draft | None:
    """Give the draft of a form, or None."""
    row = engine.execute("SELECT key, value, at_ms FROM draft WHERE key = :key", {"key": key}).one()
    return None if row is None else _draft(row)


def discard(engine: Engine, key: str) -> None:
    """Forget the draft of a form; having none is fine."""
    engine.execute("DELETE FROM draft WHERE key = :key", {"key": key})


def all(engine: Engine) -> list[Draft]:  # noqa: A001 - read as drafts.all()
    """Give every draft, the newest first."""
    rows = engine.execute("SELECT key, value, at_ms FROM draft ORDER BY at_ms DESC, key")
    return [_draft(row) for row in rows]


def _draft(row: Row) -> Draft:
    key, value, at_ms = row
    return Draft(key=key, value=value, at_ms=at_ms)
