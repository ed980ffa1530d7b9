"""A vault is made whole or not at all, opens to its own secrets, and notices what was done to it."""

import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from liaison_desk.model.errors import (
    BadInput,
    DiskFull,
    FolderReadOnly,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from liaison_desk.store import drafts, meta
from liaison_desk.store.integrity import Finding
from liaison_desk.store.keyslots import SlotsFull
from liaison_desk.store.keywrap import FLOOR, SlotKind
from liaison_desk.store.passphrase import WeakPassphrase
from liaison_desk.store.vault import Vault
from tests.fakes.disks import files_no_larger_than, public_folder, without_rights
from tests.fakes.vaults import PASSPHRASE, new_vault

OTHER = "seven herons above the quiet northern estuary"
Words = tuple[str, ...]


def _files(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_a_vault_opens_to_its_passphrase_and_to_its_recovery_words(vault: Vault, words: Words) -> None:
    drafts.save(vault.engine, "form", b"text", 1)
    vault.close()
    for secret in ({"passphrase": PASSPHRASE}, {"recovery_words": words}):
        with Vault.open(vault.folder, **secret) as again:
            assert drafts.load(again.engine, "form") is not None
            assert again.vault_id == vault.vault_id
            assert again.findings == ()
            assert not again.was_left_uncleanly


def test_a_vault_does_not_open_to_anything_else(vault: Vault) -> None:
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, passphrase=OTHER)
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder)
    Vault.open(vault.folder, passphrase=PASSPHRASE).close()


def test_only_the_owner_reads_the_folder_and_its_files(vault: Vault) -> None:
    assert stat.S_IMODE(vault.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in vault.folder.iterdir()} == {0o600}


def test_every_purpose_has_a_key_of_its_own(vault: Vault) -> None:
    keys = {vault.subkey(label) for label in ("db", "attach", "slotmac", "stateroot")}
    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}
    assert vault.subkey("db") in keys


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        Vault.create(tmp_path / "vault", "short")
    assert not (tmp_path / "vault").exists()


def test_no_vault_is_made_over_another(vault: Vault, words: Words) -> None:
    vault.close()
    before = (vault.folder / "vault.db").read_bytes()
    with pytest.raises(BadInput):
        new_vault(vault.folder)
    assert (vault.folder / "vault.db").read_bytes() == before
    Vault.open(vault.folder, recovery_words=words).close()


def test_a_vault_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    with files_no_larger_than(100_000), pytest.raises(DiskFull):
        new_vault(tmp_path / "vault")
    assert _files(tmp_path) == set()
    (tmp_path / "vault").mkdir()
    with files_no_larger_than(30_000), pytest.raises((DiskFull, VaultDamaged)):
        new_vault(tmp_path / "vault")
    assert _files(tmp_path / "vault") == {"vault.lock"}


def test_what_a_crash_left_half_made_is_no_vault_and_is_cleared_for_the_next(
    vault: Vault, tmp_path: Path
) -> None:
    vault.close()
    (vault.folder / "creating").touch()
    with pytest.raises(VaultMissing):
        Vault.open(vault.folder, passphrase=PASSPHRASE)
    fresh, _ = new_vault(vault.folder)
    assert fresh.vault_id != vault.vault_id
    fresh.close()


def test_a_folder_without_a_vault_is_named(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        Vault.open(tmp_path, passphrase=PASSPHRASE)
    assert _files(tmp_path) == set()


def test_a_vault_without_its_key_slots_is_damaged(vault: Vault) -> None:
    vault.close()
    (vault.folder / "keyslots.bin").unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        Vault.open(vault.folder, passphrase=PASSPHRASE)


def test_a_second_program_is_turned_away_at_once(vault: Vault) -> None:
    started = time.perf_counter()
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, passphrase=PASSPHRASE)
    with pytest.raises(VaultInUse):
        new_vault(vault.folder)
    assert time.perf_counter() - started < 1


def test_a_killed_program_leaves_no_lock_and_loses_nothing_it_saved(vault: Vault, words: Words) -> None:
    vault.close()
    script = """
import sys
from pathlib import Path
from liaison_desk.store import drafts
from liaison_desk.store.vault import Vault
vault = Vault.open(Path(sys.argv[1]), recovery_words=sys.argv[2])
for number in range(10_000):
    drafts.save(vault.engine, str(number), b"text", number)
    print(number, flush=True)
"""
    program = [sys.executable, "-c", script, str(vault.folder), " ".join(words)]
    child = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    saved = [int(child.stdout.readline()) for _ in range(20)]
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, recovery_words=words)
    child.send_signal(signal.SIGKILL)
    saved += [int(line) for line in child.stdout.read().split("\n")[:-1]]
    child.wait()
    child.stdout.close()
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert again.was_left_uncleanly
        assert again.findings == ()
        assert len(drafts.all(again.engine)) >= len(saved)
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert not again.was_left_uncleanly


def test_a_vault_of_a_newer_program_is_refused_and_not_written_to(vault: Vault, words: Words) -> None:
    vault.engine.execute("PRAGMA user_version = 999")
    vault.close()
    before = {name: (vault.folder / name).read_bytes() for name in ("vault.db", "keyslots.bin")}
    with pytest.raises(VaultTooNew):
        Vault.open(vault.folder, recovery_words=words)
    assert {name: (vault.folder / name).read_bytes() for name in before} == before
    assert _files(vault.folder) == {"vault.db", "keyslots.bin", "vault.lock"}


def test_key_slots_of_another_vault_do_not_open_this_one(vault: Vault, tmp_path: Path) -> None:
    other, words = new_vault(tmp_path / "other")
    other.close()
    vault.close()
    shutil.copy(other.folder / "keyslots.bin", vault.folder / "keyslots.bin")
    with pytest.raises(VaultDamaged):
        Vault.open(vault.folder, recovery_words=words)


def test_a_vault_that_claims_another_id_is_damaged(vault: Vault, words: Words) -> None:
    meta.put(vault.engine, "vault_id", "00")
    vault.close()
    with pytest.raises(VaultDamaged, match="another vault"):
        Vault.open(vault.folder, recovery_words=words)


def test_a_folder_that_cannot_be_written_to_is_named() -> None:
    with public_folder() as folder:
        vault, words = new_vault(folder / "vault")
        vault.close()
        (folder / "vault").chmod(0o755)
        with without_rights(folder / "vault"), pytest.raises(FolderReadOnly):
            Vault.open(folder / "vault", recovery_words=words)
        with without_rights(folder), pytest.raises(FolderReadOnly):
            Vault.create(folder / "new", PASSPHRASE, cost=FLOOR)


def test_a_passphrase_is_changed_only_by_who_knows_the_old_one(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(OTHER, cost=FLOOR)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(OTHER, old=OTHER, cost=FLOOR)
    with pytest.raises(WeakPassphrase):
        vault.change_passphrase("short", old=PASSPHRASE, cost=FLOOR)
    vault.change_passphrase(OTHER, old=PASSPHRASE, cost=FLOOR)
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, passphrase=PASSPHRASE)
    with Vault.open(vault.folder, passphrase=OTHER) as again:
        assert again.findings == ()


def test_who_came_in_by_recovery_words_may_set_a_new_passphrase(vault: Vault, words: Words) -> None:
    vault.close()
    with Vault.open(vault.folder, recovery_words=words) as again:
        again.change_passphrase(OTHER, cost=FLOOR)
    Vault.open(vault.folder, passphrase=OTHER).close()


def test_a_passphrase_can_be_bound_to_the_keyring_and_freed_again(vault: Vault, words: Words) -> None:
    share = b"k" * 32
    vault.change_passphrase(PASSPHRASE, old=PASSPHRASE, cost=FLOOR, keyring_share=share)
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, passphrase=PASSPHRASE)
    with Vault.open(vault.folder, passphrase=PASSPHRASE, keyring_share=share) as again:
        again.change_passphrase(PASSPHRASE, old=PASSPHRASE, cost=FLOOR, old_keyring_share=share)
    Vault.open(vault.folder, passphrase=PASSPHRASE).close()


def test_ways_in_are_added_and_taken_away(vault: Vault) -> None:
    number = vault.add_passphrase(OTHER, cost=FLOOR)
    more = vault.add_recovery()
    vault.remove_slot(number)
    assert [slot.kind for slot in vault.slots.slots.values()] == [
        SlotKind.PASSPHRASE,
        SlotKind.RECOVERY,
        SlotKind.RECOVERY,
    ]
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, passphrase=OTHER)
    with Vault.open(vault.folder, recovery_words=more) as again:
        assert again.findings == ()


def test_a_destroyed_vault_never_opens_again(vault: Vault, words: Words) -> None:
    vault.destroy()
    vault.close()
    vault.close()
    with pytest.raises(VaultDamaged):
        Vault.open(vault.folder, recovery_words=words)


def test_putting_back_old_key_slots_is_reported(vault: Vault) -> None:
    old = (vault.folder / "keyslots.bin").read_bytes()
    vault.change_passphrase(OTHER, old=PASSPHRASE, cost=FLOOR)
    vault.close()
    (vault.folder / "keyslots.bin").write_bytes(old)
    with Vault.open(vault.folder, passphrase=PASSPHRASE) as again:
        assert Finding.SLOTS_PUT_BACK in again.findings


def test_a_crash_while_slots_change_is_not_taken_for_an_attack(vault: Vault, words: Words) -> None:
    with vault._changing_slots():
        vault.slots.add_recovery(vault._data_key)
        crashed = {name: (vault.folder / name).read_bytes() for name in _files(vault.folder)}
    vault.close()
    for file in vault.folder.iterdir():
        file.unlink()
    for name, content in crashed.items():
        if not name.endswith("-shm"):
            (vault.folder / name).write_bytes(content)
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert again.findings == ()
        assert again.was_left_uncleanly


def test_a_damaged_slot_that_is_not_needed_is_reported(vault: Vault, words: Words) -> None:
    vault.close()
    path = vault.folder / "keyslots.bin"
    content = bytearray(path.read_bytes())
    content[20] ^= 1
    content[4096 + 20] ^= 1
    path.write_bytes(content)
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert Finding.SLOT_DAMAGED in again.findings


def test_a_reader_left_open_makes_the_closing_unclean_and_nothing_is_lost(vault: Vault, words: Words) -> None:
    reader = vault.engine.reader()
    drafts.save(vault.engine, "form", b"text", 1)
    vault.close()
    reader.close()
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert drafts.load(again.engine, "form") is not None
        assert again.findings == ()


def test_nothing_that_was_written_can_be_read_from_the_disk(vault: Vault, tmp_path: Path) -> None:
    canary = "CANARY of Ms Ferreira"
    spellings = [canary.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")]
    spellings += [b"SQLite format 3", b"CREATE TABLE", canary.encode().hex().encode()]
    drafts.save(vault.engine, canary, canary.encode() * 500, 1)
    with vault.engine.transaction():
        vault.engine.execute(
            "CREATE TEMP TABLE spill AS SELECT value || hex(randomblob(3000)) AS x FROM draft"
        )
        vault.engine.executemany("INSERT INTO spill VALUES (:x)", [{"x": canary * 300} for _ in range(300)])
        vault.engine.execute("SELECT x FROM spill ORDER BY x || random()")
        drafts.save(vault.engine, "uncommitted", canary.encode(), 1)
        opened = [link.resolve() for link in Path("/proc/self/fd").iterdir()]
        places = [*vault.folder.iterdir(), *[file for file in opened if "etilqs" in file.name]]
        for file in places:
            content = file.read_bytes()
            assert [spelling for spelling in spellings if spelling in content] == []
    vault.close()
    for file in vault.folder.iterdir():
        assert not any(spelling in file.read_bytes() for spelling in spellings)


def test_the_file_looks_random(vault: Vault) -> None:
    drafts.save(vault.engine, "form", bytes(200_000), 1)
    vault.close()
    content = (vault.folder / "vault.db").read_bytes()
    expected = len(content) / 256
    chi_square = sum((content.count(bytes([value])) - expected) ** 2 / expected for value in range(256))
    assert 150 < chi_square < 380  # 255 degrees of freedom; outside once in more than a million


def test_a_change_of_slots_that_is_refused_raises_no_alarm(vault: Vault, words: Words) -> None:
    for _ in range(6):
        vault.add_recovery()
    with pytest.raises(SlotsFull):
        vault.add_recovery()
    vault.close()
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert again.findings == ()
