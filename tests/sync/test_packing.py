"""The compressed stream: one frame, block by block, and its padding."""

import io

import pytest
import zstandard

from liaison_desk.model.errors import BundleRefused
from liaison_desk.sync.packing import Packer, Unpacker, padding_for
from liaison_desk.sync.refusals import Malformed, TooLarge
from liaison_desk.sync.tape import TapeReader, TapeWriter, entry_header

TEXT = b"the quick brown fox " * 20_000


def unpacked(packed: bytes) -> bytes:
    unpacker = Unpacker(io.BytesIO(packed))
    plain = b"".join(iter(lambda: unpacker.read(1000), b""))
    unpacker.finish()
    return plain


def padded(frame: bytes) -> bytes:
    return frame + padding_for(len(frame))


@pytest.mark.parametrize("plain", [b"", b"x", TEXT, bytes(3_000_000)], ids=["none", "one", "text", "zeros"])
def test_what_is_packed_unpacks(plain: bytes) -> None:
    sink = io.BytesIO()
    packer = Packer(sink)
    packer.write(plain)
    packer.finish()
    assert unpacked(sink.getvalue()) == plain
    assert (
        zstandard.ZstdDecompressor().stream_reader(sink.getvalue(), read_across_frames=True).read() == plain
    )


@pytest.mark.parametrize("size", [1, 255, 256, 60_000, 65_792, 400_000])
@pytest.mark.parametrize("checksum", [True, False])
def test_frames_of_other_writers_unpack(size: int, checksum: bool) -> None:
    frame = zstandard.ZstdCompressor(level=19, write_checksum=checksum).compress(TEXT[:size])
    assert unpacked(padded(frame)) == TEXT[:size]


def frame(*blocks: bytes, descriptor: int = 0x00, rest: bytes = b"\x58") -> bytes:
    """A frame put together by hand: a descriptor, a window of 2 MiB, blocks."""
    return bytes.fromhex("28b52ffd") + bytes([descriptor]) + rest + b"".join(blocks)


def block(kind: int, size: int, body: bytes, *, last: bool = True) -> bytes:
    return (last | kind << 1 | size << 3).to_bytes(3, "little") + body


def test_raw_and_repeated_blocks_unpack() -> None:
    packed = frame(block(0, 3, b"abc", last=False), block(1, 100_000, b"z"))
    assert unpacked(padded(packed)) == b"abc" + b"z" * 100_000


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"28b5",
        b"not a frame",
        frame(block(3, 1, b"x")),
        frame(block(0, 200_000, bytes(200_000))),
        frame(block(0, 9, b"short")),
        frame(block(2, 9, b"\xff" * 9)),
        frame(descriptor=0x01, rest=b"\x58\0"),
        frame(descriptor=0x08),
        frame(block(0, 1, b"x", last=False)),
        frame(block(0, 1, b"x") + b"\0\0\0\0", descriptor=0x04),
    ],
)
def test_a_malformed_frame_is_refused(packed: bytes) -> None:
    with pytest.raises(Malformed):
        unpacked(padded(packed))


@pytest.mark.parametrize("descriptor", [0x01, 0x02, 0x03, 0x08])
def test_a_frame_that_needs_a_dictionary_or_a_newer_decoder_is_refused(descriptor: int) -> None:
    with pytest.raises(Malformed, match="dictionary or a newer decoder"):
        unpacked(padded(frame(block(0, 1, b"x"), descriptor=descriptor, rest=b"\x58\0\0\0\0")))


def test_a_block_larger_than_blocks_are_is_refused_before_it_is_expanded() -> None:
    with pytest.raises(Malformed, match="block is not as it should be"):
        unpacked(padded(frame(block(1, 200_000, b"z"))))


def test_a_window_beyond_8_mib_is_refused() -> None:
    for packed in (
        frame(block(0, 1, b"x"), rest=b"\x70"),
        frame(block(0, 1, b"x"), descriptor=0xE0, rest=(1 << 40).to_bytes(8, "little")),
    ):
        with pytest.raises(TooLarge, match="window"):
            unpacked(padded(packed))


def test_a_frame_that_makes_too_much_of_too_little_is_refused() -> None:
    bomb = frame(*(block(1, 128 * 1024, b"z", last=False) for _ in range(1000)), block(0, 0, b""))
    with pytest.raises(TooLarge, match="times its size"):
        unpacked(padded(bomb))


def test_padding_is_exactly_what_it_must_be() -> None:
    good = frame(block(0, 300, b"x" * 300))
    assert unpacked(padded(good)) == b"x" * 300
    padding = padding_for(len(good))
    for bad in (b"", padding[:-1], padding + b"\0", padding[:-1] + b"\1", padding * 2, b"Q" + padding[1:]):
        with pytest.raises(BundleRefused):
            unpacked(good + bad)


def test_what_stands_behind_the_content_is_refused() -> None:
    unpacker = Unpacker(io.BytesIO(padded(frame(block(0, 3, b"abc")))))
    assert unpacker.read(2) == b"ab"
    with pytest.raises(Malformed, match="behind its last member"):
        unpacker.finish()


def test_a_tape_takes_no_name_or_size_that_does_not_fit() -> None:
    for name, size in (("", 0), ("x" * 100, 0), ("x", -1), ("x", 8**11)):
        with pytest.raises(ValueError, match="does not fit"):
            entry_header(name, size)
    with pytest.raises(UnicodeEncodeError):
        entry_header("é", 0)


def test_every_byte_of_a_member_header_counts() -> None:
    sink = io.BytesIO()
    writer = TapeWriter(sink)
    writer.add("manifest.json", b"{}")
    good = sink.getvalue()
    assert TapeReader(io.BytesIO(good)).size_of("manifest.json", 10) == 2
    for place in range(512):
        changed = bytearray(good)
        changed[place] ^= 1
        with pytest.raises(Malformed):
            TapeReader(io.BytesIO(bytes(changed))).size_of("manifest.json", 10)
        with pytest.raises(Malformed):
            TapeReader(io.BytesIO(bytes(changed))).expect("manifest.json", 2)
    with pytest.raises(Malformed):
        TapeReader(io.BytesIO(good)).size_of("manifest.json", 1)


def test_a_tape_must_end_as_tapes_end() -> None:
    for end in (b"", bytes(512), bytes(1023), bytes(1023) + b"x"):
        with pytest.raises(Malformed):
            TapeReader(io.BytesIO(end)).finish()
    TapeReader(io.BytesIO(bytes(1024))).finish()
