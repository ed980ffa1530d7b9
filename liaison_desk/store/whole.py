"""A private file outside the vault that appears under its name whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from liaison_desk.store.backup import sync_folder
from liaison_desk.store.faults import disk_faults

_UNFINISHED: Final = ".part"


@contextmanager
def appearing(path: Path) -> Iterator[BinaryIO]:
    """Write a private file that appears under its name when the block ends, whole, or not at all."""
    unfinished = path.with_name(f".{path.name}{_UNFINISHED}")
    with disk_faults(path.parent):
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(unfinished, flags, 0o600), "wb") as output:
                yield output
                output.flush()
                os.fsync(output.fileno())
            unfinished.replace(path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
