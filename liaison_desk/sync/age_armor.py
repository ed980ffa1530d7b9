"""ASCII armour of an age file (strict PEM), for a bundle that has to travel as text, as in a cable."""

import base64
import binascii
from collections.abc import Iterator
from typing import Final

from liaison_desk.sync.age_header import Source
from liaison_desk.sync.refusals import NotSealed

BEGIN: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
END: Final = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_LONGEST_LINE = 128
_MOST_WHITESPACE = 1024
_WHITESPACE = b" \t\r\n"
_READ_SIZE = 8192


def begins_armored(source: Source) -> tuple[bytes, bool]:
    """Give the first byte of `source`, and whether it can only be the beginning of armour."""
    first = source.read(1)
    return first, first in (b"-", *(bytes([byte]) for byte in _WHITESPACE))


class Dearmored:
    """The bytes inside ASCII armour, read line by line."""

    def __init__(self, beginning: bytes, source: Source) -> None:
        """Read from `beginning` and then from `source`."""
        self._source = source
        self._raw = beginning
        self._pieces = self._decoded()
        self._held = b""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; the end comes only behind the last line of the armour."""
        if not self._held:
            self._held = next(self._pieces, b"")
        piece, self._held = self._held[:size], self._held[size:]
        return piece

    def _decoded(self) -> Iterator[bytes]:
        self._skip_whitespace()
        lines = self._lines()
        if next(lines, b"") != BEGIN:
            raise NotSealed(why="it does not begin like armour")
        short = False
        for line in lines:
            if line == END:
                break
            if short or not line or len(line) > _COLUMNS:
                raise NotSealed(why="a line of its armour has the wrong length")
            yield _decoded_line(line)
            short = len(line) < _COLUMNS or line.endswith(b"=")
        else:
            raise NotSealed(why="its armour is cut off")
        self._skip_whitespace()
        if self._raw:
            raise NotSealed(why="something stands behind its armour")

    def _skip_whitespace(self) -> None:
        """Pass over blank space, of which there may be a little before and behind the armour."""
        skipped = 0
        kept = b""
        while not kept and (self._raw or self._more()):
            kept = self._raw.lstrip(_WHITESPACE)
            skipped += len(self._raw) - len(kept)
            self._raw = kept
            if skipped > _MOST_WHITESPACE:
                raise NotSealed(why="there is too much blank space around its armour")

    def _lines(self) -> Iterator[bytes]:
        while self._raw or self._more():
            line, feed, rest = self._raw.partition(b"\n")
            if not feed and len(line) <= _LONGEST_LINE and self._more():
                continue
            self._raw = rest
            yield line.removesuffix(b"\r") if feed else line

    def _more(self) -> bool:
        piece = self._source.read(_READ_SIZE)
        self._raw += piece
        return bool(piece)


def _decoded_line(line: bytes) -> bytes:
    try:
        data = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        raise NotSealed(why="its armour is not Base64") from None
    if base64.b64encode(data) != line:
        raise NotSealed(why="its armour is not canonical Base64")
    return data
