"""An attachment as a file to read and seek in, one piece of it in memory at a time."""

import io
from typing import TYPE_CHECKING

from liaison_desk.store.blobs import PIECE_BYTES, BlobMissing
from liaison_desk.store.engine import Engine

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_FIND = "SELECT id, size FROM blob WHERE sha256 = :sha256 AND complete = 1"
_PIECE = "SELECT content FROM blob_piece WHERE blob = :blob AND number = :number"


class BlobFile(io.RawIOBase):
    """The bytes of one whole attachment; whoever needs them checked compares their digest."""

    def __init__(self, engine: Engine, sha256: bytes) -> None:
        """Read the attachment of that SHA-256; BlobMissing where it is not here."""
        super().__init__()
        row = engine.execute(_FIND, {"sha256": sha256}).one()
        if row is None:
            raise BlobMissing
        self._engine = engine
        self._blob, self._size = int(row[0]), int(row[1])
        self._place = 0
        self._number, self._piece = -1, b""

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """Give the place that is read next."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go elsewhere and give that place."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._size}[whence]
        self._place = max(0, origin + offset)
        return self._place

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer` from the piece in which the place is."""
        target = memoryview(buffer).cast("B")
        number, start = divmod(self._place, PIECE_BYTES)
        found = self._read_piece(number)[start : start + len(target)]
        target[: len(found)] = found
        self._place += len(found)
        return len(found)

    def _read_piece(self, number: int) -> bytes:
        if number != self._number:
            row = self._engine.execute(_PIECE, {"blob": self._blob, "number": number}).one()
            self._number, self._piece = number, bytes(row[0]) if row else b""
        return self._piece
