"""Headquarters' database is taken by one program, ordered as the desks order, and faults are named."""

from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from liaison_desk.model.errors import DeskError, DiskFull, FolderReadOnly, VaultDamaged, VaultInUse
from liaison_desk.store.placeholders import to_pyformat
from liaison_desk.store.postgres import PostgresEngine, ServerUnreachable, WrongLocale, _of_postgres


def test_places_are_rewritten_outside_quotation_marks_and_casts_only() -> None:
    assert to_pyformat("SELECT :a, ':b', x::text, \":c\" FROM t WHERE y LIKE '%:d''s' AND z % :e_1 = 0") == (
        "SELECT %(a)s, ':b', x::text, \":c\" FROM t WHERE y LIKE '%%:d''s' AND z %% %(e_1)s = 0"
    )


def test_a_second_program_is_turned_away(postgres: PostgresEngine, postgres_url: str) -> None:
    with pytest.raises(VaultInUse):
        PostgresEngine(postgres_url)
    postgres.close()
    PostgresEngine(postgres_url).close()


def test_a_server_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with pytest.raises(ServerUnreachable):
        PostgresEngine(f"postgresql://desk@/postgres?host={tmp_path}")


def test_a_connection_that_breaks_in_a_transaction_is_named(
    postgres: PostgresEngine, postgres_url: str
) -> None:
    with pytest.raises(ServerUnreachable):
        _break_in_transaction(postgres, postgres_url)
    with pytest.raises(ServerUnreachable):
        postgres.executemany("SELECT :x", [{"x": 1}])


def _break_in_transaction(engine: PostgresEngine, url: str) -> None:
    pid = engine.execute("SELECT pg_backend_pid()")[0]
    with psycopg.connect(url, autocommit=True) as administrator, engine.transaction():
        administrator.execute("SELECT pg_terminate_backend(%s)", pid)
        while administrator.execute("SELECT 1 FROM pg_stat_activity WHERE pid = %s", pid).fetchone():
            continue
        engine.execute("SELECT 1")


def test_a_database_that_sorts_otherwise_is_refused(postgres: PostgresEngine, postgres_url: str) -> None:
    postgres.execute("DROP DATABASE IF EXISTS wrong")
    postgres.execute(
        "CREATE DATABASE wrong TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"
    )
    with pytest.raises(WrongLocale, match="SQL_ASCII"):
        PostgresEngine(postgres_url.replace("/postgres?", "/wrong?"))
    postgres.execute("DROP DATABASE wrong")


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (errors.DiskFull("x"), DiskFull),
        (errors.ReadOnlySqlTransaction("x"), FolderReadOnly),
        (errors.InsufficientPrivilege("x"), FolderReadOnly),
        (errors.DataCorrupted("x"), VaultDamaged),
        (errors.IndexCorrupted("x"), VaultDamaged),
        (errors.IoError("x"), VaultDamaged),
        (errors.AdminShutdown("x"), ServerUnreachable),
        (psycopg.OperationalError("x"), ServerUnreachable),
    ],
)
def test_a_fault_of_the_server_is_named(fault: psycopg.Error, error: type[DeskError]) -> None:
    assert type(_of_postgres(fault, Path("desk"))) is error


def test_a_mistake_of_ours_is_not_named() -> None:
    assert _of_postgres(errors.SyntaxError("x"), Path("desk")) is None
    assert _of_postgres(errors.LockNotAvailable("x"), Path("desk")) is None
