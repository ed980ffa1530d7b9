"""The text header of an age file: stanzas, canonical Base64, strict grammar and firm bounds."""

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from liaison_desk.sync.refusals import EmptyFile, NotSealed

VERSION_LINE: Final = b"age-encryption.org/v1\n"
MOST_STANZAS: Final = 64
LONGEST_LINE: Final = 2048
LARGEST_HEADER: Final = 128 * 1024
_COLUMNS = 64
_ARGUMENT = re.compile(rb"[!-~]+")


@runtime_checkable
class Source(Protocol):
    """Anything bytes can be read from, in pieces of its own choosing."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""


@dataclass(frozen=True, kw_only=True)
class Stanza:
    """One recipient's line of a header: what it is sealed with, its arguments and the wrapped file key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes

    def written(self) -> bytes:
        """Write the lines of the stanza; the last one is always shorter than 64 columns."""
        text = encode_base64(self.body)
        lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
        return "\n".join([" ".join(["->", self.kind, *self.arguments]), *lines, ""]).encode("ascii")


@dataclass(frozen=True, kw_only=True)
class Header:
    """A header as read: its stanzas, what the code covers, and the code."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    code: bytes


def encode_base64(data: bytes) -> str:
    """Write standard Base64 without padding (RFC 4648 §4)."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: str) -> bytes:
    """Read unpadded Base64; NotSealed unless it is the one canonical writing of its bytes."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise NotSealed(why="its header is not Base64") from None
    if encode_base64(data) != text:
        raise NotSealed(why="its header is not canonical Base64")
    return data


def write_covered(stanzas: Sequence[Stanza]) -> bytes:
    """Write the part of a header that its code covers."""
    return VERSION_LINE + b"".join(stanza.written() for stanza in stanzas) + b"---"


def write_header(covered: bytes, code: bytes) -> bytes:
    """Put a whole header together."""
    return covered + b" " + encode_base64(code).encode("ascii") + b"\n"


def read_header(source: Source) -> Header:
    """Read up to the first byte after the header, and no further.

    NotSealed for anything outside the grammar or the bounds; nothing is computed yet.
    """
    lines = _lines(source)
    first = next(lines)
    if first != VERSION_LINE:
        raise NotSealed(why="it does not begin with age-encryption.org/v1")
    covered = [first]
    stanzas: list[Stanza] = []
    while not (line := next(lines)).startswith(b"--- "):
        if len(stanzas) == MOST_STANZAS:
            raise NotSealed(why=f"it names more than {MOST_STANZAS} recipients")
        stanza, written = _stanza(line, lines)
        stanzas.append(stanza)
        covered.extend(written)
    code = decode_base64(_ascii(line[4:-1]))
    return Header(stanzas=tuple(stanzas), covered=b"".join([*covered, b"---"]), code=code)


def _stanza(first: bytes, lines: Iterator[bytes]) -> tuple[Stanza, list[bytes]]:
    words = first[:-1].split(b" ")
    if words[0] != b"->" or len(words) == 1 or not all(map(_ARGUMENT.fullmatch, words[1:])):
        raise NotSealed(why="a line of its header is no stanza")
    written = [first]
    while len(written) == 1 or len(written[-1]) > _COLUMNS:
        written.append(next(lines))
        if len(written[-1]) > _COLUMNS + 1:
            raise NotSealed(why="a line of its header is too long")
    kind, *arguments = (_ascii(word) for word in words[1:])
    body = decode_base64(_ascii(b"".join(line[:-1] for line in written[1:])))
    return Stanza(kind=kind, arguments=tuple(arguments), body=body), written


def _ascii(data: bytes) -> str:
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        raise NotSealed(why="its header is not ASCII") from None


def _lines(source: Source) -> Iterator[bytes]:
    """Read the lines of a header, each with its line feed."""
    total = 0
    line = bytearray()
    while True:
        byte = source.read(1)
        if not byte:
            raise NotSealed(why="its header is cut off") if total else EmptyFile
        line += byte
        total += 1
        if total > LARGEST_HEADER or len(line) > LONGEST_LINE:
            raise NotSealed(why="its header is too large")
        if total == len(VERSION_LINE) and not VERSION_LINE.startswith(bytes(line)):
            raise NotSealed(why="it does not begin with age-encryption.org/v1")
        if byte == b"\n":
            yield bytes(line)
            line.clear()
