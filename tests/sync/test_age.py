"""The age format beyond its vectors: armour, sizes, keys, and what is refused in words."""

import base64
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.errors import BadInput
from liaison_desk.sync import bech32, provider
from liaison_desk.sync.age import encrypt, open_sealed
from liaison_desk.sync.age_armor import BEGIN, END
from liaison_desk.sync.age_header import (
    MOST_STANZAS,
    Stanza,
    decode_base64,
    encode_base64,
    write_covered,
    write_header,
)
from liaison_desk.sync.age_keys import (
    AgeIdentity,
    HybridIdentity,
    X25519Identity,
    new_hybrid_identity,
    new_x25519_identity,
)
from liaison_desk.sync.age_payload import CHUNK_SIZE, ChunkReader, ChunkWriter
from liaison_desk.sync.refusals import BrokenSeal, EmptyFile, NotForUs, NotSealed

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = X25519Identity(seed=bytes(range(32)))
FULL_CHUNK = bytes(CHUNK_SIZE)


def sealed(plain: bytes, key: AgeIdentity = KEY) -> bytes:
    sink = io.BytesIO()
    encrypt([plain], sink, [key.recipient])
    return sink.getvalue()


def armored(data: bytes, columns: int = 64) -> bytes:
    text = base64.b64encode(data)
    lines = [text[start : start + columns] for start in range(0, len(text), columns)]
    return b"\n".join([BEGIN, *lines, END, b""])


class Drips:
    """A source that gives one byte at a time, as a slow line does."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, _size: int, /) -> bytes:
        return self._data.read(1)


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 3 * CHUNK_SIZE])
@pytest.mark.parametrize("make", [new_x25519_identity, new_hybrid_identity])
def test_every_size_is_opened_as_it_was_sealed(size: int, make: "Callable[[], AgeIdentity]") -> None:
    key = make()
    plain = provider.random_bytes(size)
    assert open_sealed(io.BytesIO(sealed(plain, key)), [new_x25519_identity(), key]).read() == plain


@given(st.lists(st.binary(max_size=200), max_size=20))
def test_how_plaintext_is_poured_makes_no_difference(pieces: list[bytes]) -> None:
    sink = io.BytesIO()
    encrypt(pieces, sink, [KEY.recipient])
    assert open_sealed(Drips(sink.getvalue()), [KEY]).read() == b"".join(pieces)


def test_armour_is_opened_and_its_every_fault_refused() -> None:
    data = sealed(b"x" * 300)
    good = armored(data)
    for fine in (good, b" \r\n\t" + good + b"\n\n", good.replace(b"\n", b"\r\n"), good.rstrip(b"\n")):
        assert open_sealed(io.BytesIO(fine), [KEY]).read() == b"x" * 300
        assert open_sealed(Drips(fine), [KEY]).read() == b"x" * 300
    for bad in (
        good + b"more",
        good.replace(END, b""),
        armored(data, 60),
        good.replace(b"\n", b"\n\n", 3),
        b"-" + good,
        b" " * 2000 + good,
        good + b" " * 2000,
        good.replace(BEGIN, BEGIN + b" "),
        b"\n",
        b"-----",
        b"-" * 9000,
        good.replace(b"\n" + END, b"=\n" + END),
        good.replace(b"YWdl", b"Y%dl"),
        BEGIN + b"\n",
        armored(b""),
    ):
        with pytest.raises((NotSealed, BrokenSeal, EmptyFile)):
            open_sealed(io.BytesIO(bad), [KEY]).read()


def test_loose_bits_in_armour_are_refused() -> None:
    data = next(found for size in range(3) if len(found := sealed(bytes(size))) % 3 == 1)
    good = armored(data)
    end = good.index(b"==")
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = letters[letters.index(good[end - 1]) ^ 1 : (letters.index(good[end - 1]) ^ 1) + 1]
    with pytest.raises(NotSealed, match="canonical"):
        open_sealed(io.BytesIO(good[: end - 1] + other + good[end:]), [KEY]).read()


@pytest.mark.parametrize("share", [bytes(32), b"\1" + bytes(31)])
def test_a_share_of_low_order_is_refused(share: bytes) -> None:
    hybrid = HybridIdentity(seed=bytes(32))
    for key, stanza in (
        (KEY, Stanza(kind="X25519", arguments=(encode_base64(share),), body=bytes(32))),
        (hybrid, Stanza(kind=hybrid.kind, arguments=(encode_base64(bytes(1088) + share),), body=bytes(32))),
    ):
        with pytest.raises(NotSealed, match="low order"):
            key.unwrap(stanza)


def test_a_stanza_of_ours_has_one_argument_and_one_size() -> None:
    share = encode_base64(KEY.recipient.public)
    for arguments, body in (
        ((), bytes(32)),
        ((share, share), bytes(32)),
        ((share,), bytes(33)),
        (("AAAA",), bytes(32)),
    ):
        with pytest.raises(NotSealed):
            KEY.unwrap(Stanza(kind="X25519", arguments=arguments, body=body))


def test_a_hybrid_file_for_someone_else_is_not_for_us() -> None:
    with pytest.raises(NotForUs):
        open_sealed(io.BytesIO(sealed(b"", new_hybrid_identity())), [new_hybrid_identity()])


def test_a_header_must_follow_its_grammar() -> None:
    stanza = KEY.recipient.wrap(bytes(16))
    good = write_header(write_covered([stanza]), bytes(32))
    for bad in (
        good.replace(b"-> ", b"->  "),
        good.replace(b"-> ", b"> "),
        good.replace(b"X25519", b"X\xff519"),
        good.replace(b"--- ", b"---"),
        good.replace(b"--- ", b"--- ="),
        good.replace(b"--- A", b"--- \xff"),
        good.replace(b"\n---", b"\n" + b"A" * 65 + b"\n---"),
        good[:30],
        good.replace(b"v1", b"v2"),
        b"-> X25519\n" + good,
        good.replace(b"-> X25519 ", b"->"),
    ):
        with pytest.raises(NotSealed):
            open_sealed(io.BytesIO(bad), [KEY])
    with pytest.raises(BrokenSeal, match="header was changed"):
        open_sealed(io.BytesIO(good + bytes(100)), [KEY])


def test_loose_bits_in_a_header_are_refused() -> None:
    for size in (16, 32):
        text = encode_base64(bytes(size))
        assert decode_base64(text) == bytes(size)
        with pytest.raises(NotSealed, match="canonical"):
            decode_base64(text[:-1] + "B")


class Endless:
    """A header that never ends; who reads on is stopped by the test."""

    def __init__(self, repeated: bytes) -> None:
        self._repeated = repeated
        self.given = 0

    def read(self, size: int, /) -> bytes:
        start = b"age-encryption.org/v1\n-> X25519 "
        text = start + self._repeated * (1 + (self.given + size) // len(self._repeated))
        piece = text[self.given : self.given + size]
        self.given += size
        assert self.given < 200_000
        return piece


@pytest.mark.parametrize(("repeated", "most"), [(b"a", 2_200), (b"A" * 64 + b"\n", 140_000)])
def test_a_header_that_never_ends_is_given_up_early(repeated: bytes, most: int) -> None:
    source = Endless(repeated)
    with pytest.raises(NotSealed, match="too large"):
        open_sealed(source, [KEY])
    assert source.given < most


def test_a_passphrase_stands_alone_or_not_at_all() -> None:
    passphrase = Stanza(kind="scrypt", arguments=(encode_base64(bytes(16)), "10"), body=bytes(32))
    both = write_header(write_covered([passphrase, KEY.recipient.wrap(bytes(16))]), bytes(32))
    with pytest.raises(NotSealed, match="beside other recipients"):
        open_sealed(io.BytesIO(both), [KEY])


def test_a_file_cut_off_behind_its_header_is_refused() -> None:
    whole = sealed(b"")
    with pytest.raises(BrokenSeal, match="behind its header"):
        open_sealed(io.BytesIO(whole[:-20]), [KEY])


def chunks(*pieces: tuple[bytes, bool]) -> bytes:
    """Sealed chunks, each said to be the last one or not."""
    sink = io.BytesIO()
    writer = ChunkWriter(sink, bytes(32))
    for piece, last in pieces:
        writer._held += piece
        writer._seal(last=last)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("sealed_chunks", "words"),
    [
        (chunks((FULL_CHUNK, False)), "cut short"),
        (chunks((FULL_CHUNK, True), (b"x", True)), "added behind"),
        (chunks((FULL_CHUNK, False), (b"", True)), "empty piece"),
        (chunks((b"x", False)), "piece 1"),
        (chunks((FULL_CHUNK, False), (b"x", True))[:-1], "piece 2"),
        (b"", "piece 1"),
    ],
)
def test_a_body_that_does_not_end_as_it_should_is_refused_in_words(sealed_chunks: bytes, words: str) -> None:
    reader = io.BufferedReader(ChunkReader(io.BytesIO(sealed_chunks), bytes(32)))
    with pytest.raises(BrokenSeal, match=words):
        reader.read()


def test_no_more_recipients_are_written_than_are_read() -> None:
    with pytest.raises(BadInput, match="more than 64"):
        encrypt([b""], io.BytesIO(), [KEY.recipient] * (MOST_STANZAS + 1))
    sink = io.BytesIO()
    encrypt([b"x"], sink, [KEY.recipient] * MOST_STANZAS)
    assert open_sealed(io.BytesIO(sink.getvalue()), [KEY]).read() == b"x"


@given(st.binary(max_size=60))
def test_bech32_gives_back_what_it_was_given(payload: bytes) -> None:
    text = bech32.encode("age", payload)
    assert bech32.decode(text) == ("age", payload)
    assert bech32.decode(text.upper()) == ("AGE", payload)


def test_one_wrong_letter_in_a_key_is_noticed() -> None:
    text = str(KEY.recipient)
    for place in range(4, len(text)):
        wrong = "q" if text[place] != "q" else "p"
        with pytest.raises(ValueError, match="checksum"):
            bech32.decode(text[:place] + wrong + text[place + 1 :])
