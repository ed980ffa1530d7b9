"""An older vault is brought up step by step, each whole; a newer one is left alone."""

from pathlib import Path

import pytest

from liaison_desk.model.errors import VaultTooNew
from liaison_desk.store import meta, migrations, schema
from liaison_desk.store.engine import Dialect, Engine
from liaison_desk.store.postgres import PostgresEngine


def _second(dialect: Dialect) -> tuple[str, ...]:
    return ("CREATE TABLE second (key TEXT)", "INSERT INTO second VALUES ('a')")


def _broken(dialect: Dialect) -> tuple[str, ...]:
    return ("CREATE TABLE third (key TEXT)", "INSERT INTO no_such_table VALUES (1)")


STEPS = (schema.tables, _second)


def test_only_missing_steps_are_taken(engine: Engine) -> None:
    assert migrations.version(engine) == 1
    assert migrations.migrate(engine, STEPS) == 1
    assert migrations.migrate(engine, STEPS) == 0
    assert migrations.version(engine) == 2
    assert engine.execute("SELECT key FROM second").all() == [("a",)]


def test_a_step_that_fails_changes_nothing(engine: Engine) -> None:
    with pytest.raises(Exception, match="no_such_table"):
        migrations.migrate(engine, (*STEPS, _broken))
    assert migrations.version(engine) == 2
    engine.execute("CREATE TABLE third (key TEXT)")


def test_a_newer_database_is_refused(engine: Engine) -> None:
    migrations.migrate(engine, STEPS)
    migrations.check_version(engine, Path("here"), STEPS)
    with pytest.raises(VaultTooNew, match="here"):
        migrations.check_version(engine, Path("here"), (schema.tables,))
    assert migrations.migrate(engine, (schema.tables,)) == 0


def test_a_postgres_database_with_a_foreign_meta_table_has_no_version(postgres: PostgresEngine) -> None:
    postgres.execute("DELETE FROM meta")
    assert migrations.version(postgres) == 0


def test_meta_values_are_set_and_set_again(engine: Engine) -> None:
    assert meta.get(engine, "colour") is None
    meta.put(engine, "colour", "grey")
    meta.put(engine, "colour", "blue")
    assert meta.get(engine, "colour") == "blue"
