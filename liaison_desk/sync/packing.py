"""The compressed stream inside a bundle: one zstd frame, then a skippable frame that hides its true size."""

from typing import Final

import zstandard

from liaison_desk.sync import provider
from liaison_desk.sync.age_header import Source
from liaison_desk.sync.age_payload import Sink, read_fully
from liaison_desk.sync.refusals import Malformed, TooLarge

LEVEL: Final = 3
LARGEST_WINDOW: Final = 8 * 1024 * 1024
FREE_EXPANSION: Final = 64 * 1024 * 1024
"""So much may come out of any frame, however little went in; beyond it the ratio counts."""
HIGHEST_RATIO: Final = 1000
_FRAME = bytes.fromhex("28b52ffd")
_SKIPPABLE = bytes.fromhex("502a4d18")
_SKIPPABLE_HEADER_SIZE = 8
_LARGEST_BLOCK = 128 * 1024
_CONTENT_SIZE_BYTES = (0, 2, 4, 8)
_RLE, _RESERVED = 1, 3


def padme(size: int) -> int:
    """Round a size up to its Padmé bucket (Nikitin et al., PETS 2019): at most 12 % more."""
    exponent = size.bit_length() - 1
    loose_bits = max(0, exponent - exponent.bit_length())
    mask = (1 << loose_bits) - 1
    return size + mask & ~mask


def padding_for(size: int) -> bytes:
    """Make the skippable frame that fills `size` compressed bytes up to their bucket."""
    filling = padme(size + _SKIPPABLE_HEADER_SIZE) - size - _SKIPPABLE_HEADER_SIZE
    return _SKIPPABLE + filling.to_bytes(4, "little") + bytes(filling)


class Packer:
    """Plain bytes in, one compressed and padded stream out; TooLarge for what no reader would take."""

    def __init__(self, sink: Sink) -> None:
        """Write to `sink`."""
        self._sink = sink
        compressor = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True, write_content_size=False)
        self._compressor = compressor.compressobj()
        self._packed = 0
        self._plain = 0

    def write(self, data: provider.Octets) -> None:
        """Take `data`."""
        self._plain += len(data)
        self._put(self._compressor.compress(data))
        if self._plain > FREE_EXPANSION // 2 + HIGHEST_RATIO * self._packed:
            raise TooLarge(why="it compresses too well to be told from an attack")

    def finish(self) -> None:
        """End the frame and pad it."""
        self._put(self._compressor.flush())
        self._sink.write(padding_for(self._packed))

    def _put(self, packed: bytes) -> None:
        self._packed += len(packed)
        self._sink.write(packed)


class Unpacker:
    """What a `Packer` wrote, block by block (RFC 8878 §3.1.1): no input makes much output at once."""

    def __init__(self, source: Source) -> None:
        """Read from `source`, the opened seal; TooLarge for a window beyond 8 MiB."""
        self._source = source
        self._packed = 0
        self._plain = 0
        self._held = b""
        self._ended = False
        header = self._take(5)
        if header[:4] != _FRAME:
            raise Malformed(why="its content is not compressed with zstd")
        self._has_checksum = bool(header[4] & 4)
        self._decompressor = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).decompressobj()
        self._expand(header + self._rest_of_header(header[4]))

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end of the frame."""
        while not self._held and not self._ended:
            self._next_block()
        piece, self._held = self._held[:size], self._held[size:]
        return piece

    def finish(self) -> None:
        """Check that the frame is used up, padded as it must be, and the last thing in the seal."""
        if self.read(1):
            raise Malformed(why="something stands behind its last member")
        expected = padding_for(self._packed)
        if read_fully(self._source, len(expected)) != expected or self._source.read(1):
            raise Malformed(why="it is not padded as it should be")

    def _rest_of_header(self, descriptor: int) -> bytes:
        single_segment = bool(descriptor & 0x20)
        size_bytes = _CONTENT_SIZE_BYTES[descriptor >> 6] or single_segment
        if descriptor & 0b1011:
            raise Malformed(why="its compression needs a dictionary or a newer decoder")
        rest = self._take((not single_segment) + size_bytes)
        if single_segment:
            window = int.from_bytes(rest, "little") + (256 if size_bytes == 2 else 0)  # noqa: PLR2004 - RFC 8878
        else:
            window = (1 << 10 + (rest[0] >> 3)) * (8 + (rest[0] & 7)) // 8
        if window > LARGEST_WINDOW:
            raise TooLarge(why="its compression window is beyond 8 MiB")
        return rest

    def _next_block(self) -> None:
        header = self._take(3)
        described = int.from_bytes(header, "little")
        kind, size = described >> 1 & 3, described >> 3
        if kind == _RESERVED or size > _LARGEST_BLOCK:
            raise Malformed(why="a compressed block is not as it should be")
        self._ended = bool(described & 1)
        body = self._take(1 if kind == _RLE else size)
        checksum = self._take(4) if self._ended and self._has_checksum else b""
        self._expand(header + body + checksum)

    def _expand(self, packed: bytes) -> None:
        try:
            self._held += self._decompressor.decompress(packed)
        except zstandard.ZstdError:
            raise Malformed(why="its content cannot be decompressed") from None
        self._plain += len(self._held)
        if self._plain > FREE_EXPANSION + HIGHEST_RATIO * self._packed:
            raise TooLarge(why=f"more than {HIGHEST_RATIO} times its size comes out of it")

    def _take(self, size: int) -> bytes:
        data = read_fully(self._source, size)
        if len(data) != size:
            raise Malformed(why="its compressed content is cut short")
        self._packed += size
        return data
