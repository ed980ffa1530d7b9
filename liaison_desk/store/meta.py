"""The few facts about the vault itself, by name."""

from liaison_desk.store.engine import Engine

TABLES = ("CREATE TABLE meta (key {text} PRIMARY KEY, value {text} NOT NULL){strict}",)


def get(engine: Engine, key: str) -> str | None:
    """Give the value of a key, or None."""
    row = engine.execute("SELECT value FROM meta WHERE key = :key", {"key": key}).one()
    return None if row is None else str(row[0])


def put(engine: Engine, key: str, value: str) -> None:
    """Set the value of a key, new or not."""
    engine.execute(
        "INSERT INTO meta (key, value) VALUES (:key, :value) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {"key": key, "value": value},
    )
