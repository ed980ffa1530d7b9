"""A backup is a vault of its own that was opened before it counts, and restoring touches nothing."""

import os
from pathlib import Path

import pytest

from liaison_desk.model.errors import BadInput, DiskFull, VaultMissing, WrongPassphrase
from liaison_desk.store import backup, drafts
from liaison_desk.store.backup import Backup, BackupFailed
from liaison_desk.store.engine import Engine
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.passphrase import WeakPassphrase
from liaison_desk.store.vault import Vault
from tests.fakes.disks import files_no_larger_than
from tests.fakes.vaults import PASSPHRASE

BACKUP_PASSPHRASE = "eleven grey geese over the customs house"


def _back_up(vault: Vault, name: str = "2026-11-24") -> Backup:
    return backup.back_up(vault, name, BACKUP_PASSPHRASE, cost=FLOOR)


def _backups(vault: Vault) -> set[str]:
    return {folder.name for folder in (vault.folder / "backup").iterdir()}


def test_a_backup_restores_into_a_vault_that_holds_the_same(vault: Vault, tmp_path: Path) -> None:
    drafts.save(vault.engine, "form", b"text", 1)
    made = _back_up(vault)
    drafts.save(vault.engine, "form", b"later", 2)
    before = {file: file.read_bytes() for file in made.folder.iterdir()}
    backup.restore(made.folder, tmp_path / "restored")
    assert {file: file.read_bytes() for file in made.folder.iterdir()} == before
    with Vault.open(tmp_path / "restored", passphrase=BACKUP_PASSPHRASE) as restored:
        draft = drafts.load(restored.engine, "form")
        assert draft is not None
        assert draft.value == b"text"
        assert restored.findings == ()
        assert not restored.was_left_uncleanly
        assert restored.vault_id != vault.vault_id


def test_a_backup_opens_to_its_own_passphrase_only(vault: Vault, words: tuple[str, ...]) -> None:
    made = _back_up(vault)
    with pytest.raises(WrongPassphrase):
        Vault.open(made.folder, passphrase=PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        Vault.open(made.folder, recovery_words=words)
    first_pages = [(folder / "vault.db").read_bytes()[:4096] for folder in (vault.folder, made.folder)]
    assert first_pages[0] != first_pages[1]


def test_finished_backups_are_listed(vault: Vault) -> None:
    assert backup.all_backups(vault.folder) == []
    made = [_back_up(vault, name) for name in ("b", "a")]
    (vault.folder / "backup" / "c.making").mkdir()
    (vault.folder / "backup" / "other").mkdir()
    assert backup.all_backups(vault.folder) == [made[1], made[0]]
    assert made[0].size == (made[0].folder / "vault.db").stat().st_size > 0
    assert {file.name for file in made[0].folder.iterdir()} == {"vault.db", "keyslots.bin"}


def test_what_an_interrupted_backup_left_is_replaced(vault: Vault) -> None:
    (vault.folder / "backup" / "a.making").mkdir(parents=True)
    (vault.folder / "backup" / "a.making" / "vault.db").write_bytes(b"half")
    _back_up(vault, "a")
    assert _backups(vault) == {"a"}


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "/a", "a\\b", "a.making", "../a"])
def test_a_name_that_is_none_is_refused(vault: Vault, name: str) -> None:
    with pytest.raises(BadInput):
        _back_up(vault, name)


def test_a_backup_is_never_written_over(vault: Vault) -> None:
    _back_up(vault, "a")
    with pytest.raises(BadInput):
        _back_up(vault, "a")


def test_a_backup_that_cannot_be_made_leaves_nothing_behind(vault: Vault) -> None:
    drafts.save(vault.engine, "form", os.urandom(900_000), 1)
    with pytest.raises(WeakPassphrase):
        backup.back_up(vault, "a", "short")
    with files_no_larger_than(800_000), pytest.raises(DiskFull):
        _back_up(vault, "a")
    assert _backups(vault) == set()


def test_a_copy_that_the_caller_objects_to_is_thrown_away(vault: Vault) -> None:
    def object_to(copy: Engine) -> None:
        raise BackupFailed(why=str(len(drafts.all(copy))))

    drafts.save(vault.engine, "form", b"text", 1)
    with pytest.raises(BackupFailed, match="1"):
        backup.back_up(vault, "a", BACKUP_PASSPHRASE, cost=FLOOR, check=object_to)
    assert _backups(vault) == set()


def test_a_copy_with_a_damaged_page_is_thrown_away(vault: Vault) -> None:
    drafts.save(vault.engine, "form", os.urandom(900_000), 1)
    made = _back_up(vault, "a")
    content = bytearray((made.folder / "vault.db").read_bytes())
    content[len(content) // 2] ^= 1
    (made.folder / "vault.db").write_bytes(content)
    with pytest.raises(BackupFailed):
        backup._check_copy(made.folder, BACKUP_PASSPHRASE, None)


def test_a_backup_is_restored_into_a_new_folder_only(vault: Vault, tmp_path: Path) -> None:
    made = _back_up(vault)
    with pytest.raises(BadInput):
        backup.restore(made.folder, vault.folder)
    with pytest.raises(VaultMissing):
        backup.restore(tmp_path / "nothing", tmp_path / "new")


def test_restoring_onto_a_full_disk_leaves_nothing_behind(vault: Vault, tmp_path: Path) -> None:
    made = _back_up(vault)
    with files_no_larger_than(1000), pytest.raises(DiskFull):
        backup.restore(made.folder, tmp_path / "new")
    assert {file.name for file in tmp_path.iterdir()} == {"vault"}
