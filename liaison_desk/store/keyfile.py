"""The bytes of keyslots.bin: 64 KiB, eight slots in two copies, only ever written in place.

Each 4 KiB copy is 3 KiB for the slot and 1 KiB spare; the spare parts of slot 0's copies hold the
state record. What is not in use is random, and so is what was erased.
"""

import os
import secrets
from pathlib import Path

from liaison_desk.store.faults import disk_faults

NAME = "keyslots.bin"
SLOTS = 8
COPY_BYTES = 4096
SLOT_BYTES = 3072
STATE_BYTES = COPY_BYTES - SLOT_BYTES
FILE_BYTES = SLOTS * 2 * COPY_BYTES
_ERASURES = 3


class KeyFile:
    """keyslots.bin of one vault: copies of slots and of the state record as bytes."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self.path = path

    def create(self) -> None:
        """Make the file, full of random bytes; it must not exist."""
        with disk_faults(self.path.parent):
            handle = os.open(
                self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600
            )
            try:
                os.write(handle, secrets.token_bytes(FILE_BYTES))
                os.fsync(handle)
            finally:
                os.close(handle)

    def read(self) -> bytes:
        """Give the whole file, whatever its size."""
        with disk_faults(self.path.parent):
            return self.path.read_bytes()

    def read_state(self) -> tuple[bytes, bytes]:
        """Give both copies of the state record, each with the random bytes behind it."""
        content = self.read()
        first, second = (content[state_offset(copy) :][:STATE_BYTES] for copy in (0, 1))
        return first, second

    def write_slot(self, number: int, content: bytes) -> None:
        """Put a slot in both copies, one after the other; the rest of each copy becomes random."""
        for copy in (0, 1):
            filler = secrets.token_bytes(SLOT_BYTES - len(content))
            self._put(slot_offset(number, copy), content + filler)

    def write_state(self, content: bytes) -> None:
        """Put the state record in both its copies, one after the other."""
        for copy in (0, 1):
            filler = secrets.token_bytes(STATE_BYTES - len(content))
            self._put(state_offset(copy), content + filler)

    def destroy(self) -> None:
        """Overwrite everything, three times, so that no slot is left to try a passphrase on."""
        for _ in range(_ERASURES):
            self._put(0, secrets.token_bytes(FILE_BYTES))

    def _put(self, offset: int, content: bytes) -> None:
        with disk_faults(self.path.parent):
            handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                os.lseek(handle, offset, os.SEEK_SET)
                os.write(handle, content)
                os.fsync(handle)
            finally:
                os.close(handle)


def slot_offset(number: int, copy: int) -> int:
    """Where copy 0 or 1 of a slot begins."""
    return (2 * number + copy) * COPY_BYTES


def state_offset(copy: int) -> int:
    """Where copy 0 or 1 of the state record begins."""
    return slot_offset(0, copy) + SLOT_BYTES
