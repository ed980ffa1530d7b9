"""How a new vault comes to be in a folder, all of it or none."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from liaison_desk.model.errors import BadInput
from liaison_desk.store import keyfile
from liaison_desk.store.cipher import make_private
from liaison_desk.store.faults import disk_faults, make_folder
from liaison_desk.store.lockfile import LockFile

DATABASE = "vault.db"
MARKER = "creating"
SIDE_FILES = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")


@contextlib.contextmanager
def founding(folder: Path) -> Iterator[LockFile]:
    """Hold the folder of a vault that is being made; what a failure or a crash left half-made is removed."""
    with disk_faults(folder):
        is_new = not folder.exists()
    make_folder(folder)
    lock = LockFile(folder)
    try:
        _check_is_free(folder)
        with _marked(folder):
            yield lock
    except BaseException:
        lock.release()
        if is_new:
            with contextlib.suppress(OSError):
                (folder / LockFile.NAME).unlink()
                folder.rmdir()
        raise


def take_back(folder: Path) -> None:
    """Remove a vault that was made just now, because what it was made for failed; it must be closed."""
    _clear(folder)
    with contextlib.suppress(OSError):
        (folder / LockFile.NAME).unlink()
        folder.rmdir()


def _check_is_free(folder: Path) -> None:
    """Refuse a folder with a vault; clear one in which making a vault was cut off."""
    if (folder / MARKER).exists():
        _clear(folder)
    elif any((folder / name).exists() for name in (DATABASE, keyfile.NAME)):
        raise BadInput(what=str(folder), why="there is a desk in it already")


@contextlib.contextmanager
def _marked(folder: Path) -> Iterator[None]:
    """Keep a marker in the folder for as long as the vault in it is not whole."""
    try:
        with disk_faults(folder):
            folder.chmod(0o700)
        make_private(folder / MARKER)
        yield
        (folder / MARKER).unlink()
    except BaseException:
        _clear(folder)
        raise


def _clear(folder: Path) -> None:
    for name in (keyfile.NAME, DATABASE, *SIDE_FILES, MARKER):
        (folder / name).unlink(missing_ok=True)
