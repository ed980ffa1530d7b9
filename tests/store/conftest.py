"""Both databases, empty but for the tables, for every test that asks for an engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison_desk.store import migrations
from liaison_desk.store.cipher import SqlCipherEngine
from liaison_desk.store.engine import Engine
from liaison_desk.store.postgres import PostgresEngine
from liaison_desk.store.vault import Vault
from tests.fakes.vaults import new_file, new_vault


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[SqlCipherEngine]:
    engine = new_file(tmp_path)
    yield engine
    engine.close()


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[PostgresEngine]:
    engine = PostgresEngine(postgres_url)
    engine.execute("DROP SCHEMA public CASCADE")
    engine.execute("CREATE SCHEMA public")
    migrations.migrate(engine)
    yield engine
    engine.close()


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> Engine:
    chosen: Engine = request.getfixturevalue(request.param)
    return chosen


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[tuple[Vault, tuple[str, ...]]]:
    vault, words = new_vault(tmp_path / "vault")
    yield vault, words
    vault.close()


@pytest.fixture
def vault(founded: tuple[Vault, tuple[str, ...]]) -> Vault:
    return founded[0]


@pytest.fixture
def words(founded: tuple[Vault, tuple[str, ...]]) -> tuple[str, ...]:
    return founded[1]
