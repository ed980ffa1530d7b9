"""Attachments come back byte for byte, are filed once, and can be taken up again after a cut."""

import hashlib
import io
import os
import random
import tracemalloc
from pathlib import Path

import pytest

from liaison_desk.model.errors import BadInput, VaultDamaged
from liaison_desk.store import blobs
from liaison_desk.store.blobs import PIECE_BYTES, AttachmentTooLarge, BlobMissing, BlobRef
from liaison_desk.store.cipher import SqlCipherEngine
from liaison_desk.store.engine import Engine

LIMIT = 50 << 20
BATCH = PIECE_BYTES * blobs.PIECES_PER_TRANSACTION


class Pipe(io.RawIOBase):
    """A stream that cannot tell its size, gives little at a time, and may break."""

    def __init__(self, content: bytes, breaks_at: int | None = None) -> None:
        super().__init__()
        self._content = io.BytesIO(content)
        self._breaks_at = breaks_at

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        if self._breaks_at is not None and self._content.tell() >= self._breaks_at:
            raise ConnectionResetError
        return self._content.read(min(size, 70_000))


def _rows(engine: Engine) -> tuple[int, int]:
    pieces, whole = engine.execute("SELECT (SELECT count(*) FROM blob_piece), (SELECT count(*) FROM blob)")[0]
    return int(pieces), int(whole)


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * BATCH + 17])
def test_an_attachment_comes_back_byte_for_byte(engine: Engine, size: int) -> None:
    content = os.urandom(size)
    reports: list[int] = []
    ref = blobs.put(engine, io.BytesIO(content), LIMIT, progress=reports.append)
    assert ref == BlobRef(sha256=hashlib.sha256(content).digest(), size=size)
    assert blobs.read(engine, ref.sha256) == content
    assert blobs.has(engine, ref.sha256)
    assert reports == sorted(reports)
    assert (reports or [0])[-1] == size


def test_the_same_bytes_are_filed_once(engine: Engine) -> None:
    content = os.urandom(PIECE_BYTES + 5)
    ref = blobs.put(engine, io.BytesIO(content), LIMIT)
    assert blobs.put(engine, Pipe(content), LIMIT) == ref
    assert blobs.put(engine, Pipe(b"not even read"), LIMIT, expected=ref.sha256) == ref
    assert _rows(engine) == (2, 1)
    assert blobs.all_refs(engine) == [ref]


def test_a_file_over_the_limit_is_refused_before_a_byte_is_read(engine: Engine, tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb+") as huge:
        huge.truncate(10 << 30)
        with pytest.raises(AttachmentTooLarge):
            blobs.put(engine, huge, LIMIT)
        assert huge.tell() == 0
    assert _rows(engine) == (0, 0)


def test_a_stream_over_the_limit_is_refused_on_the_way_and_nothing_is_kept(engine: Engine) -> None:
    with pytest.raises(AttachmentTooLarge):
        blobs.put(engine, Pipe(bytes(3 * BATCH)), 2 * BATCH)
    assert _rows(engine) == (0, 0)


def test_a_cut_attachment_is_taken_up_where_it_was_cut(engine: Engine) -> None:
    content = os.urandom(3 * BATCH + 100)
    expected = hashlib.sha256(content).digest()
    with pytest.raises(ConnectionResetError):
        blobs.put(engine, Pipe(content, breaks_at=2 * BATCH + 5), LIMIT, expected=expected)
    assert not blobs.has(engine, expected)
    assert blobs.sweep(engine) == 0
    reports: list[int] = []
    blobs.put(engine, Pipe(content), LIMIT, expected=expected, progress=reports.append)
    assert reports == [3 * BATCH, 3 * BATCH + 100]
    assert blobs.read(engine, expected) == content


def test_a_cut_attachment_that_nobody_can_take_up_is_swept(engine: Engine) -> None:
    with pytest.raises(ConnectionResetError):
        blobs.put(engine, Pipe(bytes(3 * BATCH), breaks_at=BATCH + 5), LIMIT)
    assert _rows(engine) == (4, 1)
    assert blobs.sweep(engine) == 1
    assert _rows(engine) == (0, 0)


def test_bytes_that_are_not_the_announced_ones_are_refused(engine: Engine) -> None:
    with pytest.raises(BadInput):
        blobs.put(engine, io.BytesIO(b"other"), LIMIT, expected=bytes(32))
    assert _rows(engine) == (0, 0)


def test_bytes_that_are_not_those_begun_are_refused(engine: Engine) -> None:
    content = os.urandom(2 * BATCH)
    expected = hashlib.sha256(content).digest()
    with pytest.raises(ConnectionResetError):
        blobs.put(engine, Pipe(content, breaks_at=BATCH), LIMIT, expected=expected)
    with pytest.raises(BadInput):
        blobs.put(engine, Pipe(b"x" + content[1:]), LIMIT, expected=expected)
    assert _rows(engine) == (0, 0)


def test_what_is_not_referenced_goes_and_what_is_stays(engine: Engine) -> None:
    refs = [blobs.put(engine, io.BytesIO(bytes([number])), LIMIT) for number in range(4)]
    assert blobs.drop_unreferenced(engine, {refs[0].sha256, refs[2].sha256}) == 2
    assert blobs.all_refs(engine) == [refs[0], refs[2]]
    with pytest.raises(BlobMissing):
        blobs.open(engine, refs[1].sha256)


def test_an_attachment_that_is_not_what_was_filed_is_damage(engine: Engine) -> None:
    ref = blobs.put(engine, io.BytesIO(os.urandom(PIECE_BYTES + 9)), LIMIT)
    engine.execute("UPDATE blob_piece SET content = :content WHERE number = 1", {"content": b"123456789"})
    with pytest.raises(VaultDamaged):
        blobs.read(engine, ref.sha256)


def test_a_large_attachment_needs_little_memory(sqlite: SqlCipherEngine) -> None:
    content = random.Random(1).randbytes(30 << 20)
    tracemalloc.start()
    try:
        ref = blobs.put(sqlite, io.BytesIO(content), LIMIT)
        assert sum(map(len, blobs.open(sqlite, ref.sha256))) == len(content)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()
