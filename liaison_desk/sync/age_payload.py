"""The body of an age file: chunks of 64 KiB, each sealed on its own, the last one marked as last (STREAM)."""

import io
from typing import TYPE_CHECKING, Final, Protocol

from liaison_desk.sync import provider
from liaison_desk.sync.age_header import Source
from liaison_desk.sync.refusals import BrokenSeal

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK_SIZE: Final = 64 * 1024
NONCE_SIZE: Final = 16
_SEALED_SIZE = CHUNK_SIZE + provider.TAG_SIZE


class Sink(Protocol):
    """Anything bytes can be written to."""

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""


def _chunk_nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + (b"\1" if last else b"\0")


class ChunkWriter:
    """A place to pour plaintext into; sealed chunks come out at the sink, never more than one held back."""

    def __init__(self, sink: Sink, key: bytes) -> None:
        """Seal under the 32-byte payload key."""
        self._sink = sink
        self._cipher = provider.Aead(key)
        self._held = bytearray()
        self._number = 0

    def write(self, data: provider.Octets) -> None:
        """Take `data`; a full chunk is sealed once more data follow it."""
        rest = memoryview(data)
        while rest:
            if len(self._held) == CHUNK_SIZE:
                self._seal(last=False)
            room = CHUNK_SIZE - len(self._held)
            self._held += rest[:room]
            rest = rest[room:]

    def finish(self) -> None:
        """Seal what is held as the last chunk."""
        self._seal(last=True)

    def _seal(self, *, last: bool) -> None:
        self._sink.write(self._cipher.seal(_chunk_nonce(self._number, last=last), self._held))
        self._number += 1
        self._held.clear()


class ChunkReader(io.RawIOBase):
    """The plaintext of sealed chunks; a byte is handed out only after its chunk has been authenticated.

    The end of file is reached only behind the chunk marked last, with nothing after it; else BrokenSeal.
    """

    def __init__(self, source: Source, key: bytes) -> None:
        """Read from the first byte after the nonce."""
        super().__init__()
        self._source = source
        self._cipher = provider.Aead(key)
        self._ahead = read_fully(source, _SEALED_SIZE)
        self._plain = memoryview(b"")
        self._number = 0
        self._ended = False
        self._fault = ""

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer` from at most one chunk."""
        while not self._plain and not self._ended:
            self._open_next()
        target = memoryview(buffer).cast("B")
        size = min(len(target), len(self._plain))
        target[:size] = self._plain[:size]
        self._plain = self._plain[size:]
        return size

    def _open_next(self) -> None:
        if self._fault:
            raise BrokenSeal(why=self._fault)
        sealed = self._ahead
        self._ahead = read_fully(self._source, _SEALED_SIZE) if len(sealed) == _SEALED_SIZE else b""
        last = not self._ahead
        plain = self._cipher.open(_chunk_nonce(self._number, last=last), sealed)
        if plain is None and len(sealed) == _SEALED_SIZE:
            self._fault = "it is cut short" if last else "something was added behind its end"
            plain = self._cipher.open(_chunk_nonce(self._number, last=not last), sealed)
        if plain is None:
            raise BrokenSeal(why=f"piece {self._number + 1} of 64 KiB was changed, cut short or added to")
        if not plain and self._number:
            raise BrokenSeal(why="an empty piece was added")
        self._number += 1
        self._plain = memoryview(plain)
        self._ended = last and not self._fault


def read_fully(source: Source, size: int) -> bytes:
    """`size` bytes, fewer only at the end of the source."""
    pieces: list[bytes] = []
    missing = size
    while missing and (piece := source.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
