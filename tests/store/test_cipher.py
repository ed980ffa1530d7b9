"""The encrypted file opens as it must or not at all."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from sqlcipher3 import dbapi2 as driver

from liaison_desk.model.errors import DiskFull, FolderReadOnly, VaultDamaged
from liaison_desk.store import cipher
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from tests.fakes.disks import files_no_larger_than
from tests.fakes.vaults import KEY, new_file

INSERT = "INSERT INTO draft (key, value, at_ms) VALUES (:key, :value, 0)"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("checkpoint_fullfsync", 1),
        ("mmap_size", 0),
        ("cache_size", -16000),
        ("journal_size_limit", 67108864),
        ("page_size", "4096"),
        ("cipher_memory_security", "1"),
    ],
)
def test_every_setting_is_as_it_must_be(sqlite: SqlCipherEngine, pragma: str, value: object) -> None:
    assert sqlite.execute(f"PRAGMA {pragma}").one() == (value,)


def test_a_setting_that_did_not_take_is_noticed(sqlite: SqlCipherEngine) -> None:
    sqlite.execute("PRAGMA synchronous = NORMAL")
    with pytest.raises(RuntimeError, match="not set as it must be"):
        cipher._check(sqlite._connection, memory_security=True)


def test_headquarters_may_turn_memory_wiping_off_for_a_bulk_import(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from liaison_desk.store.cipher import SqlCipherEngine, make_private
make_private(Path(sys.argv[1]))
for wanted in (False, True):
    engine = SqlCipherEngine(Path(sys.argv[1]), bytes(32), memory_security=wanted)
    print(*engine.execute("PRAGMA cipher_memory_security")[0])
"""
    program = [sys.executable, "-c", script, str(tmp_path / "vault.db")]
    assert subprocess.run(program, check=True, capture_output=True, text=True).stdout.split() == ["0", "1"]


def test_the_driver_is_built_as_it_must_be(sqlite: SqlCipherEngine) -> None:
    options = {option for (option,) in sqlite.execute("PRAGMA compile_options")}
    assert {"TEMP_STORE=2", "ENABLE_FTS5", "HAS_CODEC"} <= options


def test_no_other_file_can_be_attached(sqlite: SqlCipherEngine) -> None:
    with pytest.raises(driver.DatabaseError, match="not authorized"):
        sqlite.execute("ATTACH DATABASE ':memory:' AS other")


def test_no_extension_can_be_loaded(sqlite: SqlCipherEngine) -> None:
    with pytest.raises(driver.OperationalError, match="not authorized"):
        sqlite.execute("SELECT load_extension('x')")


def test_a_key_of_another_length_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="another length"):
        SqlCipherEngine(tmp_path / "vault.db", KEY[:31])


def test_the_key_is_used_raw_and_not_as_a_passphrase(sqlite: SqlCipherEngine) -> None:
    sqlite.close()
    plain = driver.connect(sqlite.path)
    plain.execute(f"""PRAGMA key = "x'{KEY.hex()}'" """)
    assert plain.execute("SELECT count(*) FROM draft").fetchone() == (0,)
    plain.close()


def test_no_wrong_key_opens_the_file(sqlite: SqlCipherEngine) -> None:
    for bit in range(0, 256, 2):
        key = bytearray(KEY)
        key[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamaged):
            SqlCipherEngine(sqlite.path, key)


def test_only_the_owner_reads_the_files(sqlite: SqlCipherEngine) -> None:
    sqlite.execute(INSERT, {"key": "a", "value": b"x"})
    files = list(sqlite.path.parent.iterdir())
    assert {file.name for file in files} == {"vault.db", "vault.db-wal", "vault.db-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_an_existing_file_is_never_taken_for_a_new_one(sqlite: SqlCipherEngine) -> None:
    with pytest.raises(FileExistsError):
        make_private(sqlite.path)


def test_closing_wipes_the_key_and_can_be_done_twice(tmp_path: Path) -> None:
    engine = new_file(tmp_path)
    engine.close()
    engine.close()
    assert engine._key == bytes(32)


def test_a_reader_sees_what_is_committed_and_cannot_write(sqlite: SqlCipherEngine) -> None:
    reader = sqlite.reader()
    with sqlite.transaction():
        sqlite.execute(INSERT, {"key": "a", "value": b"x"})
        assert reader.execute("SELECT count(*) FROM draft").one() == (0,)
    assert reader.execute("SELECT count(*) FROM draft").one() == (1,)
    with pytest.raises(FolderReadOnly):
        reader.execute(INSERT, {"key": "b", "value": b"x"})
    reader.close()


def test_a_writer_of_its_own_can_write(sqlite: SqlCipherEngine) -> None:
    writer = sqlite.writer()
    writer.executemany(INSERT, [{"key": "a", "value": b"x"}, {"key": "b", "value": b"y"}])
    writer.close()
    assert sqlite.execute("SELECT count(*) FROM draft").one() == (2,)


def test_a_checkpoint_says_whether_it_got_through(sqlite: SqlCipherEngine) -> None:
    sqlite.execute("PRAGMA busy_timeout = 1")
    reader = sqlite.reader()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM draft")
    sqlite.execute(INSERT, {"key": "a", "value": b"x"})
    assert not sqlite.checkpoint()
    reader.execute("COMMIT")
    reader.close()
    assert sqlite.checkpoint()


def test_a_full_disk_is_reported_and_saving_again_works_once_there_is_room(sqlite: SqlCipherEngine) -> None:
    with files_no_larger_than(400_000):
        with pytest.raises(DiskFull), sqlite.transaction():
            sqlite.execute(INSERT, {"key": "a", "value": os.urandom(600_000)})
        with pytest.raises(DiskFull):
            sqlite.executemany(INSERT, [{"key": "a", "value": os.urandom(600_000)}])
    assert sqlite.execute("SELECT count(*) FROM draft").one() == (0,)
    with sqlite.transaction():
        sqlite.execute(INSERT, {"key": "a", "value": os.urandom(600_000)})
    assert sqlite.execute("SELECT count(*) FROM draft").one() == (1,)


def test_a_file_that_may_grow_no_further_is_a_full_disk(sqlite: SqlCipherEngine) -> None:
    pages = sqlite.execute("PRAGMA page_count").one()
    sqlite.execute(f"PRAGMA max_page_count = {pages[0] if pages else 0}")
    with pytest.raises(DiskFull), sqlite.transaction():
        sqlite.execute(INSERT, {"key": "a", "value": bytes(100_000)})


def test_a_damaged_page_is_reported(tmp_path: Path) -> None:
    engine = new_file(tmp_path)
    engine.executemany(INSERT, [{"key": str(n), "value": bytes(3000)} for n in range(50)])
    engine.close()
    content = bytearray(engine.path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 2000] ^= 1
    engine.path.write_bytes(content)
    with pytest.raises(VaultDamaged):
        SqlCipherEngine(engine.path, KEY).execute("SELECT sum(length(value)) FROM draft")


def test_copying_onto_a_full_disk_is_reported(sqlite: SqlCipherEngine, tmp_path: Path) -> None:
    sqlite.executemany(INSERT, [{"key": str(n), "value": os.urandom(100_000)} for n in range(10)])
    (tmp_path / "other").mkdir()
    make_private(tmp_path / "other" / "vault.db")
    target = SqlCipherEngine(tmp_path / "other" / "vault.db", bytes(32))
    with files_no_larger_than(400_000), pytest.raises(DiskFull):
        sqlite.copy_to(target)
    target.close()


def test_a_statement_that_is_wrong_is_a_bug_of_ours(sqlite: SqlCipherEngine) -> None:
    with pytest.raises(driver.OperationalError):
        sqlite.execute("SELEC 1")
    with pytest.raises(driver.OperationalError):
        sqlite.executemany("SELEC 1", [{}])


def test_copying_into_a_closed_file_is_a_bug_of_ours(sqlite: SqlCipherEngine) -> None:
    closed = SqlCipherEngine(sqlite.path, KEY)
    closed.close()
    with pytest.raises(driver.ProgrammingError):
        sqlite.copy_to(closed)


def test_once_memory_wiping_is_on_it_stays_on_for_the_process(sqlite: SqlCipherEngine) -> None:
    other = SqlCipherEngine(sqlite.path, KEY, memory_security=False)
    assert other.execute("PRAGMA cipher_memory_security").one() == ("1",)
    other.close()


def test_a_folder_in_place_of_the_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(FolderReadOnly):
        SqlCipherEngine(tmp_path, KEY)


def test_a_file_that_another_program_keeps_to_itself_is_a_bug(
    sqlite: SqlCipherEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite.execute("PRAGMA locking_mode = EXCLUSIVE")
    sqlite.execute(INSERT, {"key": "a", "value": b"x"})
    monkeypatch.setattr(cipher, "_BUSY_SECONDS", 0)
    with pytest.raises(driver.OperationalError, match="locked"):
        SqlCipherEngine(sqlite.path, KEY)


def test_threads_may_share_a_connection(tmp_path: Path) -> None:
    """Preparing asks the authorizer, which needs the interpreter, while another thread holds it and binds values."""
    script = """
import sys
from pathlib import Path
from threading import Thread
from liaison_desk.store.cipher import SqlCipherEngine, make_private
sys.setswitchinterval(1e-6)
make_private(Path(sys.argv[1]))
engine = SqlCipherEngine(Path(sys.argv[1]), bytes(32))
def ask(name):
    for number in range(500):
        assert engine.execute(f"SELECT :value, '{name}{number}'", {"value": number}).one()[0] == number
threads = [Thread(target=ask, args=(name,), daemon=True) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
    program = [sys.executable, "-c", script, str(tmp_path / "vault.db")]
    subprocess.run(program, check=True, timeout=60)


def test_a_transaction_keeps_other_threads_out_until_it_ends(sqlite: SqlCipherEngine) -> None:
    counted: list[int] = []

    def count() -> None:
        counted.append(sqlite.execute("SELECT count(*) FROM draft")[0][0])

    other = Thread(target=count)
    with sqlite.transaction():
        sqlite.execute(INSERT, {"key": "a", "value": b"x"})
        other.start()
        other.join(timeout=0.2)
        assert other.is_alive()
        sqlite.execute("DELETE FROM draft")
    other.join()
    assert counted == [0]
