"""Backups: a vault of its own beside the vault, under a fresh key, checked before it counts as made."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liaison_desk.model.errors import BadInput, EnvironmentFault, VaultMissing
from liaison_desk.model.words import N_
from liaison_desk.store import integrity, keyfile, meta
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.engine import Engine
from liaison_desk.store.faults import disk_faults, make_folder
from liaison_desk.store.founding import DATABASE
from liaison_desk.store.keywrap import Cost, SlotKind
from liaison_desk.store.lockfile import LockFile
from liaison_desk.store.vault import Vault

FOLDER = "backup"
_MAKING = ".making"
_USUAL = Cost()


class BackupFailed(EnvironmentFault):
    """A copy that does not check; it was thrown away."""

    code = "BACKUP_FAILED"
    title = N_("The backup does not check ({why}) and was thrown away.")
    advice = N_("Run the full check of this desk, then make the backup again.")


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A finished backup: a vault folder that its own passphrase opens."""

    name: str
    folder: Path
    size: int


def back_up(
    vault: Vault,
    name: str,
    passphrase: str,
    *,
    cost: Cost = _USUAL,
    check: Callable[[Engine], None] | None = None,
) -> Backup:
    """Copy the vault as it stands into `backup/NAME`, from a connection of its own.

    The copy is opened again, its pages checked, and `check` asked (it raises if it objects), before it
    gets its name. Raises BackupFailed, WeakPassphrase, DiskFull; nothing is left behind then.
    """
    folder = _target(vault.folder, name)
    making = folder.with_name(name + _MAKING)
    shutil.rmtree(making, ignore_errors=True)
    try:
        _copy_pages(vault, making, passphrase, cost)
        _check_copy(making, passphrase, check)
        (making / LockFile.NAME).unlink()
        with disk_faults(folder.parent):
            making.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return Backup(name=name, folder=folder, size=(folder / DATABASE).stat().st_size)


def all_backups(vault_folder: Path) -> list[Backup]:
    """Give the finished backups beside a vault, by name."""
    return [
        Backup(name=folder.name, folder=folder, size=(folder / DATABASE).stat().st_size)
        for folder in sorted((vault_folder / FOLDER).glob("*"))
        if folder.suffix != _MAKING and (folder / DATABASE).exists()
    ]


def restore(backup_folder: Path, target_folder: Path) -> None:
    """Copy a backup into a folder that does not exist yet, to be opened with the backup's passphrase.

    Neither the backup nor any vault is touched. Raises VaultMissing, BadInput, DiskFull, FolderReadOnly.
    """
    names = (DATABASE, keyfile.NAME)
    with disk_faults(backup_folder):
        if not all((backup_folder / name).exists() for name in names):
            raise VaultMissing(folder=backup_folder)
    with disk_faults(target_folder):
        if target_folder.exists():
            raise BadInput(what=str(target_folder), why="a backup is restored into a new folder only")
    making = target_folder.with_name(target_folder.name + _MAKING)
    shutil.rmtree(making, ignore_errors=True)
    try:
        make_folder(making)
        with disk_faults(target_folder.parent):
            for name in names:
                _copy_file(backup_folder / name, making / name)
            making.rename(target_folder)
            sync_folder(target_folder.parent)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last; only POSIX systems need and know that."""
    if os.name == "posix":  # pragma: no branch - the other systems have nothing to do
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _target(vault_folder: Path, name: str) -> Path:
    folder = vault_folder / FOLDER / name
    if folder.parent.name != FOLDER or name in ("", ".", "..") or "\\" in name or name.endswith(_MAKING):
        raise BadInput(what=name, why="it is no name for a backup")
    with disk_faults(folder):
        if folder.exists():
            raise BadInput(what=name, why="there is a backup of that name already")
    make_folder(folder.parent)
    return folder


def _copy_pages(vault: Vault, making: Path, passphrase: str, cost: Cost) -> None:
    """Make a new vault with a key of its own and fill it; only the backup's passphrase opens it."""
    copy, _ = Vault.create(making, passphrase, cost=cost)
    with copy:
        source = vault.engine.reader()
        try:
            _fill(copy, source)
        finally:
            source.close()
        for number in [number for number, slot in copy.slots.slots.items() if slot.kind is SlotKind.RECOVERY]:
            copy.remove_slot(number)


def _fill(copy: Vault, source: SqlCipherEngine) -> None:
    """Give the copy all that the source holds, under the copy's own id and keys."""
    own = ("vault_id", "slots", "openings")
    facts = {key: meta.get(copy.engine, key) or "" for key in own}
    source.copy_to(copy.engine)
    with copy.engine.transaction():
        for key, value in facts.items():
            meta.put(copy.engine, key, value)


def _check_copy(making: Path, passphrase: str, check: Callable[[Engine], None] | None) -> None:
    with Vault.open(making, passphrase=passphrase) as copy:
        wrong = [finding.code for finding in copy.findings] + list(integrity.health(copy.engine))
        if wrong:
            raise BackupFailed(why=wrong[0])
        if check is not None:
            check(copy.engine)


def _copy_file(source: Path, target: Path) -> None:
    make_private(target)
    with source.open("rb") as read, target.open("r+b") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())
