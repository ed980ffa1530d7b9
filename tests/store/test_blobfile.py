"""An attachment read as a file gives the bytes a file would, from any place, in either database."""

import io
import random

import pytest

from liaison_desk.store import blobs
from liaison_desk.store.blobfile import BlobFile
from liaison_desk.store.blobs import PIECE_BYTES, BlobMissing
from liaison_desk.store.engine import Engine

CONTENT = random.Random(7).randbytes(2 * PIECE_BYTES + 100)


def test_any_part_of_an_attachment_reads_as_from_a_file(engine: Engine) -> None:
    kept = blobs.put(engine, io.BytesIO(CONTENT), 10 * PIECE_BYTES)
    file, plain = BlobFile(engine, kept.sha256), io.BytesIO(CONTENT)
    chance = random.Random(8)
    for whence in (io.SEEK_SET, io.SEEK_CUR, io.SEEK_END) * 20:
        offset = (
            chance.randrange(-100, len(CONTENT)) if whence == io.SEEK_SET else chance.randrange(-5000, 5000)
        )
        assert file.seek(max(offset, 0) if whence == io.SEEK_SET else offset, whence) == plain.seek(
            max(0, {0: 0, 1: plain.tell(), 2: len(CONTENT)}[whence] + offset)
        )
        size = chance.randrange(1, 70_000)
        assert io.BufferedReader(file).read(size) == plain.read(size)
        file = BlobFile(engine, kept.sha256)
        file.seek(plain.tell())
        assert file.tell() == plain.tell()


def test_all_of_it_can_be_read_at_once(engine: Engine) -> None:
    kept = blobs.put(engine, io.BytesIO(CONTENT), 10 * PIECE_BYTES)
    file = BlobFile(engine, kept.sha256)
    assert file.readable()
    assert file.seekable()
    assert file.readall() == CONTENT


def test_an_attachment_that_is_not_here_has_no_file(engine: Engine) -> None:
    with pytest.raises(BlobMissing):
        BlobFile(engine, bytes(32))
