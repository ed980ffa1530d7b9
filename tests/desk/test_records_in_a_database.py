"""A desk whose records are in a database beside its vault: headquarters' PostgreSQL, here a second file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from liaison_desk.desk.checking import verify_desk
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.opening import (
    DatabaseOfAnother,
    NoIdentity,
    OpenDesk,
    RecordsElsewhere,
    RecordsHere,
    found_desk,
    identity_of,
    open_desk,
    unsaved,
)
from liaison_desk.model.errors import DiskFull, VaultTooNew
from liaison_desk.model.kinds import Workstream
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.keywrap import FLOOR
from tests.fakes.postings import SteadyClock
from tests.fakes.vaults import KEY, PASSPHRASE

Database = Callable[[], SqlCipherEngine]


@pytest.fixture
def database(tmp_path: Path) -> Database:
    path = tmp_path / "records.db"
    make_private(path)
    return lambda: SqlCipherEngine(path, KEY)


def _found(folder: Path, database: Database | None) -> OpenDesk:
    setup = unsaved("HQD", "P04", device="H")
    return found_desk(folder, PASSPHRASE, setup, SteadyClock(), cost=FLOOR, database=database)[0]


def _opened(folder: Path, database: Database | None) -> OpenDesk:
    return open_desk(folder, SteadyClock(), passphrase=PASSPHRASE, database=database)


def _empty(folder: Path) -> Path:
    path = folder / "empty.db"
    if not path.exists():
        make_private(path)
    return path


def test_records_go_to_the_database_and_keys_stay_in_the_vault(tmp_path: Path, database: Database) -> None:
    with _found(tmp_path / "hq", database) as hq:
        put_record(hq.desk, hq.desk.new(Workstream, code="W1", name="Ports"))
        identity, digest = identity_of(hq.desk).desk, hq.desk.store.digest()
    with _opened(tmp_path / "hq", database) as hq:
        assert hq.desk.store.digest() == digest
        assert identity_of(hq.desk).desk == identity == hq.desk.setup.desk
        assert verify_desk(hq).is_sound
    engine = database()
    names = [row[0] for row in engine.execute("SELECT key FROM meta")]
    engine.close()
    assert "identity" not in names


def test_a_vault_without_its_database_is_not_taken_for_an_empty_desk(
    tmp_path: Path, database: Database
) -> None:
    _found(tmp_path / "hq", database).close()
    with pytest.raises(RecordsElsewhere):
        _opened(tmp_path / "hq", None)


def test_a_vault_that_holds_its_records_takes_no_database(tmp_path: Path, database: Database) -> None:
    _found(tmp_path / "post", None).close()
    with pytest.raises(RecordsHere):
        _opened(tmp_path / "post", database)
    _opened(tmp_path / "post", None).close()


def test_two_desks_never_number_their_changes_in_one_database(tmp_path: Path, database: Database) -> None:
    _found(tmp_path / "hq", database).close()
    with pytest.raises(DatabaseOfAnother):
        _found(tmp_path / "other", database)
    assert not (tmp_path / "other").exists()
    (tmp_path / "hq").rename(tmp_path / "away")
    _found(tmp_path / "hq", lambda: SqlCipherEngine(_empty(tmp_path), KEY)).close()
    with pytest.raises(DatabaseOfAnother):
        _opened(tmp_path / "hq", database)
    (tmp_path / "hq").rename(tmp_path / "second")
    (tmp_path / "away").rename(tmp_path / "hq")
    _opened(tmp_path / "hq", database).close()


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path, database: Database) -> None:
    _found(tmp_path / "hq", database).close()
    engine = database()
    engine.execute("PRAGMA user_version = 99")
    engine.close()
    with pytest.raises(VaultTooNew):
        _opened(tmp_path / "hq", database)


def test_a_founding_that_fails_leaves_no_vault(tmp_path: Path, database: Database) -> None:
    answers = iter([database])

    def once() -> SqlCipherEngine:
        answer = next(answers, None)
        if answer is None:
            raise DiskFull
        return answer()

    with pytest.raises(DiskFull):
        _found(tmp_path / "hq", once)
    assert not (tmp_path / "hq").exists()


def test_a_desk_that_lost_its_keys_says_so(tmp_path: Path, database: Database) -> None:
    with _found(tmp_path / "hq", database) as hq:
        hq.desk.keys.execute("DELETE FROM meta WHERE key = 'identity'")
        with pytest.raises(NoIdentity):
            identity_of(hq.desk)
