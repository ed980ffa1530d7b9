"""Attachments: original bytes in 256 KiB pieces, filed once by their SHA-256."""

import hashlib
import io
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from liaison_desk.model.errors import BadInput, Refused, VaultDamaged
from liaison_desk.model.words import N_
from liaison_desk.store.engine import Engine

PIECE_BYTES = 256 * 1024
LARGEST_ATTACHMENT = 500 * 1024 * 1024
PIECES_PER_TRANSACTION = 4

TABLES = (
    "CREATE TABLE blob (id {serial}, sha256 {blob}, size {int} NOT NULL, complete {int} NOT NULL){strict}",
    "CREATE UNIQUE INDEX blob_by_sha256 ON blob (sha256, complete)",
    """CREATE TABLE blob_piece (
        blob {int} NOT NULL, number {int} NOT NULL, content {blob} NOT NULL, PRIMARY KEY (blob, number)
    ){strict}""",
)


class Stream(Protocol):
    """Bytes to read, from a file or from a bundle."""

    def read(self, size: int, /) -> bytes:
        """Give at most `size` bytes, and none at the end."""
        ...

    def seekable(self) -> bool:
        """Tell whether the next two work."""
        ...

    def tell(self) -> int:
        """Give the place that is read next."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go elsewhere and give that place."""
        ...


class AttachmentTooLarge(Refused):
    """A file over the size that policy allows."""

    code = "ATTACHMENT_TOO_LARGE"
    title = N_("The file is larger than the {limit} bytes that are allowed.")
    advice = N_("Nothing was kept of it. Choose a smaller file or ask who sets the limit.")


class BlobMissing(Refused):
    """An attachment that this desk does not hold (yet)."""

    code = "BLOB_MISSING"
    title = N_("The attachment is not on this desk.")
    advice = N_("It may come with the next bundle.")


@dataclass(frozen=True, kw_only=True)
class BlobRef:
    """An attachment by the SHA-256 of its bytes, and how many they are."""

    sha256: bytes
    size: int


def put(
    engine: Engine,
    stream: Stream,
    limit: int,
    *,
    expected: bytes | None = None,
    progress: Callable[[int], None] | None = None,
) -> BlobRef:
    """File what is left to read of a stream, in short transactions that let others write in between.

    Where the SHA-256 is known beforehand (`expected`), an attempt that was cut off is taken up again.
    `progress` is called with the bytes filed so far. Raises AttachmentTooLarge, before reading where
    the stream can tell its size; BadInput where the bytes are not the expected ones.
    """
    _refuse_large(stream, limit)
    if expected is not None and (known := _complete(engine, expected)) is not None:
        return known[1]
    staged = _stage(engine, expected)
    digest = hashlib.sha256()
    try:
        size = _skip_staged(engine, staged, stream, digest)
        number = -(-size // PIECE_BYTES)
        while pieces := _read_pieces(stream):
            size += sum(map(len, pieces))
            if size > limit:
                raise AttachmentTooLarge(limit=limit)
            _add_pieces(engine, staged, number, pieces)
            number += len(pieces)
            for piece in pieces:
                digest.update(piece)
            if progress is not None:
                progress(size)
        if expected not in (None, digest.digest()):
            raise BadInput(what="The attachment", why="its bytes are not those that were announced")
    except Refused:
        _drop(engine, staged)
        raise
    return _complete_staged(engine, staged, BlobRef(sha256=digest.digest(), size=size))


def open(engine: Engine, sha256: bytes) -> Iterator[bytes]:  # noqa: A001 - read as blobs.open()
    """Give the pieces of an attachment; raises VaultDamaged after the last if they are not its bytes."""
    known = _complete(engine, sha256)
    if known is None:
        raise BlobMissing
    return _pieces(engine, known[0], sha256)


def read(engine: Engine, sha256: bytes) -> bytes:
    """Give a small attachment whole, verified."""
    return b"".join(open(engine, sha256))


def has(engine: Engine, sha256: bytes) -> bool:
    """Tell whether the attachment is here, whole."""
    return _complete(engine, sha256) is not None


def all_refs(engine: Engine) -> list[BlobRef]:
    """Give every whole attachment."""
    rows = engine.execute("SELECT sha256, size FROM blob WHERE complete = 1 ORDER BY id")
    return [BlobRef(sha256=sha256, size=size) for sha256, size in rows]


def drop_unreferenced(engine: Engine, keep: AbstractSet[bytes]) -> int:
    """Erase every attachment, begun or whole, whose SHA-256 is not to be kept; tell how many went."""
    rows = engine.execute("SELECT id, sha256 FROM blob").all()
    gone = [row_id for row_id, sha256 in rows if sha256 not in keep]
    for row_id in gone:
        _drop(engine, row_id)
    return len(gone)


def drop(engine: Engine, sha256: bytes) -> None:
    """Erase one attachment; having none is fine."""
    known = _complete(engine, sha256)
    if known is not None:
        _drop(engine, known[0])


def sweep(engine: Engine) -> int:
    """Erase what a crash left half-filed, unless it can be taken up again; tell how many."""
    rows = engine.execute("SELECT id FROM blob WHERE complete = 0 AND sha256 IS NULL").all()
    for (row_id,) in rows:
        _drop(engine, row_id)
    return len(rows)


def _refuse_large(stream: Stream, limit: int) -> None:
    if stream.seekable():
        here = stream.tell()
        size = stream.seek(0, io.SEEK_END) - here
        stream.seek(here)
        if size > limit:
            raise AttachmentTooLarge(limit=limit)


def _complete(engine: Engine, sha256: bytes) -> tuple[int, BlobRef] | None:
    sql = "SELECT id, size FROM blob WHERE sha256 = :sha256 AND complete = 1"
    row = engine.execute(sql, {"sha256": sha256}).one()
    return None if row is None else (row[0], BlobRef(sha256=sha256, size=row[1]))


def _stage(engine: Engine, expected: bytes | None) -> int:
    values = {"sha256": expected}
    with engine.transaction():
        row = None
        if expected is not None:
            row = engine.execute("SELECT id FROM blob WHERE sha256 = :sha256 AND complete = 0", values).one()
        if row is None:
            sql = "INSERT INTO blob (sha256, size, complete) VALUES (:sha256, 0, 0) RETURNING id"
            row = engine.execute(sql, values).one()
    return int(row[0]) if row is not None else 0


def _skip_staged(engine: Engine, staged: int, stream: Stream, digest: "hashlib._Hash") -> int:
    """Compare what an earlier attempt filed with the stream; what differs is erased and filed anew."""
    size = 0
    for piece in _pieces(engine, staged, None):
        again = _read_exactly(stream, len(piece))
        digest.update(again)
        size += len(again)
        if again != piece:
            raise BadInput(what="The attachment", why="its bytes are not those that were begun")
    return size


def _read_pieces(stream: Stream) -> list[bytes]:
    pieces = (_read_exactly(stream, PIECE_BYTES) for _ in range(PIECES_PER_TRANSACTION))
    return [piece for piece in pieces if piece]


def _read_exactly(stream: Stream, wanted: int) -> bytes:
    """Read that much or to the end: an unbuffered stream may give less at a time."""
    parts: list[bytes] = []
    while wanted and (part := stream.read(wanted)):
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


def _add_pieces(engine: Engine, staged: int, number: int, pieces: list[bytes]) -> None:
    with engine.transaction():
        engine.executemany(
            "INSERT INTO blob_piece (blob, number, content) VALUES (:blob, :number, :content)",
            [
                {"blob": staged, "number": number + place, "content": piece}
                for place, piece in enumerate(pieces)
            ],
        )


def _complete_staged(engine: Engine, staged: int, ref: BlobRef) -> BlobRef:
    known = _complete(engine, ref.sha256)
    if known is not None:
        _drop(engine, staged)
        return known[1]
    with engine.transaction():
        engine.execute(
            "UPDATE blob SET sha256 = :sha256, size = :size, complete = 1 WHERE id = :id",
            {"sha256": ref.sha256, "size": ref.size, "id": staged},
        )
    return ref


def _pieces(engine: Engine, row_id: int, sha256: bytes | None) -> Iterator[bytes]:
    digest = hashlib.sha256()
    sql = "SELECT content FROM blob_piece WHERE blob = :blob AND number = :number"
    number = 0
    while row := engine.execute(sql, {"blob": row_id, "number": number}).one():
        piece = bytes(row[0])
        digest.update(piece)
        yield piece
        number += 1
    if sha256 not in (None, digest.digest()):
        raise VaultDamaged(folder="", why="an attachment is not what was filed")


def _drop(engine: Engine, row_id: int) -> None:
    values = {"id": row_id}
    with engine.transaction():
        engine.execute("DELETE FROM blob_piece WHERE blob = :id", values)
        engine.execute("DELETE FROM blob WHERE id = :id", values)
