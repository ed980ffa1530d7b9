"""One program per vault: a lock the operating system takes back when the program ends."""

import os
import sys
from pathlib import Path

from liaison_desk.model.errors import VaultInUse
from liaison_desk.store.faults import disk_faults

if sys.platform == "win32":  # pragma: no cover - the other platform's half
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockFile:
    """The lock of one folder, held until `release` or the end of the process."""

    NAME = "vault.lock"

    def __init__(self, folder: Path) -> None:
        """Take the lock at once or raise VaultInUse; the file itself stays, empty."""
        with disk_faults(folder):
            handle = os.open(folder / self.NAME, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(handle)
        except OSError as taken:
            os.close(handle)
            raise VaultInUse(folder=folder) from taken
        self._handle: int | None = handle

    def release(self) -> None:
        """Let another program in; releasing twice is harmless."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
