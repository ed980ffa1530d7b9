"""How a fault of the disk or of a driver becomes a sentence the user can act on."""

import errno
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from liaison_desk.model.errors import BadInput, DeskError, DiskFull, FolderReadOnly, VaultDamaged

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PROBE_BYTES = 1 << 20
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def of_disk(fault: OSError, place: Path) -> DeskError | None:
    """Name what the operating system reports about `place`, or None where it is a bug of ours."""
    if fault.errno in _FULL:
        return DiskFull()
    if fault.errno in _READ_ONLY:
        return FolderReadOnly(folder=place)
    what = str(fault.filename or place)
    if fault.errno == errno.ENAMETOOLONG:
        return BadInput(what=what, why="a name in it is too long")
    if fault.errno == errno.ENOTDIR:
        return BadInput(what=what, why="a part of it is a file, not a folder")
    if fault.errno == errno.EIO:
        return VaultDamaged(folder=place, why="the disk reports an error")
    return None


@contextmanager
def disk_faults(place: Path) -> Iterator[None]:
    """Translate the disk faults of the block; anything else passes as it is."""
    try:
        yield
    except OSError as fault:
        named = of_disk(fault, place)
        if named is None:
            raise
        raise named from fault


def make_folder(folder: Path) -> None:
    """See that a private folder is there, with those it lies in; what stands in its way is named."""
    with disk_faults(folder):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError:
            raise BadInput(what=str(folder), why="it is a file") from None
        except FileNotFoundError:  # said by a folder in which no other can be made, such as /proc
            raise FolderReadOnly(folder=folder.parent) from None


def of_sqlite(name: str, place: Path) -> DeskError | None:
    """Name what SQLite reports by its symbolic result code, or None where it is a bug of ours."""
    if name == "SQLITE_FULL":
        return DiskFull()
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return FolderReadOnly(folder=place)
    if name.startswith("SQLITE_IOERR"):
        return _ask_disk(place)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return VaultDamaged(folder=place, why="a page of vault.db does not check")
    return None


def _ask_disk(place: Path) -> DeskError:
    """Find out what an I/O error was: SQLite reports a quota like a failing device."""
    probe = place / f"probe-{secrets.token_hex(4)}"
    try:
        probe.write_bytes(bytes(_PROBE_BYTES))
    except OSError as fault:
        return of_disk(fault, place) or VaultDamaged(folder=place, why="the disk reports an error")
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return VaultDamaged(folder=place, why="the disk reports an error")
