"""A private file outside the vault that appears under its name whole, or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from liaison_desk.model.errors import FolderReadOnly
from liaison_desk.store.backup import sync_folder
from liaison_desk.store.faults import disk_faults

_UNFINISHED: Final = ".part"
_NO_PLACE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EINVAL, errno.EOPNOTSUPP})
"""What is said by a folder in which no file can be made, such as /proc, or one that has just gone."""


@contextmanager
def appearing(path: Path) -> Iterator[BinaryIO]:
    """Write a private file that appears under its name when the block ends, whole, or not at all."""
    unfinished = path.with_name(f".{path.name}{_UNFINISHED}")
    with disk_faults(path.parent):
        try:
            with os.fdopen(_begun(unfinished), "wb") as output:
                yield output
                output.flush()
                os.fsync(output.fileno())
            unfinished.replace(path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise


def _begun(path: Path) -> int:
    """Open a file that is to be written; FolderReadOnly where its folder takes none."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o600)
    except OSError as fault:
        if fault.errno in _NO_PLACE:
            raise FolderReadOnly(folder=path.parent) from fault
        raise
