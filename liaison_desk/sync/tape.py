"""The tar stream inside a bundle: plain POSIX ustar, every header byte fixed by a member's name and size."""

import hashlib
import io
import re
from typing import TYPE_CHECKING, Final

from liaison_desk.sync.age_header import Source
from liaison_desk.sync.age_payload import Sink, read_fully
from liaison_desk.sync.refusals import Malformed

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BLOCK_SIZE: Final = 512
_NAME_SIZE = 100
_CHECKSUM_AT = 148
_OCTAL_SIZE = re.compile(rb"[0-7]{11}\0")
_PIECE = 256 * 1024
_END = bytes(2 * BLOCK_SIZE)


def entry_header(name: str, size: int) -> bytes:
    """Make the 512 bytes before a member: a regular file of nobody, mode 0600, of 1970."""
    encoded = name.encode("ascii")
    if not encoded or len(encoded) >= _NAME_SIZE or not 0 <= size < 8**11:
        raise ValueError("a member's name or size does not fit")
    fields = (
        encoded.ljust(_NAME_SIZE, b"\0"),
        b"0000600\0" + b"0000000\0" * 2,
        f"{size:011o}\0".encode("ascii") + b"00000000000\0",
        b" " * 8 + b"0",
        bytes(100) + b"ustar\0" + b"00",
    )
    block = bytearray(b"".join(fields).ljust(BLOCK_SIZE, b"\0"))
    block[_CHECKSUM_AT : _CHECKSUM_AT + 8] = f"{sum(block):06o}\0 ".encode("ascii")
    return bytes(block)


class TapeWriter:
    """A tar stream being written: a header, then that many bytes, and so on; `finish` at the end."""

    def __init__(self, sink: Sink) -> None:
        """Write to `sink`."""
        self._sink = sink

    def begin(self, name: str, size: int) -> None:
        """Announce a member of `size` bytes."""
        self._sink.write(entry_header(name, size))

    def write(self, data: bytes) -> None:
        """Write some of the member's bytes."""
        self._sink.write(data)

    def end(self, size: int) -> None:
        """Fill up the last block of a member of `size` bytes."""
        self._sink.write(bytes(-size % BLOCK_SIZE))

    def add(self, name: str, data: bytes) -> None:
        """Write a whole member."""
        self.begin(name, len(data))
        self.write(data)
        self.end(len(data))

    def finish(self) -> None:
        """Close the stream with two empty blocks."""
        self._sink.write(_END)


class MemberReader(io.RawIOBase):
    """The bytes of one member, hashed as they are read."""

    def __init__(self, source: Source, size: int) -> None:
        """Read `size` bytes of `source`."""
        super().__init__()
        self._source = source
        self._left = size
        self._hash = hashlib.sha256()

    @property
    def sha256(self) -> str:
        """The digest of what has been read."""
        return self._hash.hexdigest()

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer`; Malformed when the stream ends before the member does."""
        target = memoryview(buffer).cast("B")
        piece = self._take(len(target))
        target[: len(piece)] = piece
        return len(piece)

    def drain(self) -> None:
        """Read what nobody has asked for, also when whoever was given this reader has closed it."""
        while self._take(_PIECE):
            pass

    def _take(self, size: int) -> bytes:
        wanted = min(size, self._left)
        piece = self._source.read(wanted) if wanted else b""
        if wanted and not piece:
            raise Malformed(why="it ends inside a member")
        self._left -= len(piece)
        self._hash.update(piece)
        return piece


class TapeReader:
    """A tar stream being read; only members that are expected, in the order expected, get through."""

    def __init__(self, source: Source) -> None:
        """Read from `source`."""
        self._source = source

    def size_of(self, name: str, most: int) -> int:
        """Read the header of the member `name`, whose size is known only from it; Malformed over `most`."""
        block = read_fully(self._source, BLOCK_SIZE)
        digits = block[124:136]
        size = int(digits[:-1], 8) if _OCTAL_SIZE.fullmatch(digits) else -1
        if not 0 <= size <= most or block != entry_header(name, size):
            raise Malformed(why=f"{name} does not stand where it belongs")
        return size

    def expect(self, name: str, size: int) -> None:
        """Read the header of the member `name`; Malformed unless it is exactly that."""
        if read_fully(self._source, BLOCK_SIZE) != entry_header(name, size):
            raise Malformed(why=f"{name} does not stand where it belongs")

    def body(self, size: int) -> bytes:
        """Read a whole member and the filling of its last block."""
        data = read_fully(self._source, size)
        if len(data) != size:
            raise Malformed(why="it ends inside a member")
        self.skip_filling(size)
        return data

    def skip_filling(self, size: int) -> None:
        """Read the zero bytes behind a member of `size` bytes."""
        filling = bytes(-size % BLOCK_SIZE)
        if read_fully(self._source, len(filling)) != filling:
            raise Malformed(why="a member is followed by something else")

    def finish(self) -> None:
        """Read the two empty blocks at the end; Malformed when more members follow."""
        if read_fully(self._source, len(_END)) != _END:
            raise Malformed(why="it holds more than its manifest says")
