"""Bundles and attachments: bytes on the wire, CPU and memory."""

import hashlib
import io
import json
import resource
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.model.kinds import Contact
from liaison_desk.store import blobs
from liaison_desk.store.records import Page
from tests.bench.filling import fill
from tests.bench.measuring import Measured, program, scratch, seconds
from tests.fakes.vaults import new_file
from tests.fault.desks import Founded, bundle_for, found_pair

WIRE = {1_000: 64.0, 10_000: 600.0}
"""Edits of one field each, and the most kilobytes they may weigh, signed and sealed."""
LIMIT = 1 << 30


def bundles(edits: tuple[int, ...]) -> Iterator[Measured]:
    """Edits of one field each out of a post and into headquarters, the import in a process of its own."""
    for count in edits:
        with scratch() as folder:
            yield from _bundle(folder, count)


def _bundle(folder: Path, count: int) -> Iterator[Measured]:
    pair = found_pair(folder)
    with pair.post.open() as post, pair.headquarters.open() as headquarters:
        fill(post.desk, count)
        accept_bundle(headquarters.desk, io.BytesIO(bundle_for(post, "HQ")))
        records = post.desk.store.records.standing(Contact, page=Page(limit=count))
        with post.desk.together():
            for record in records:
                with post.desk.change("put_contact") as change:
                    change.put(replace(record, role=f"Deputy {record.name[7:]}"), seen=record)
        sealed: list[bytes] = []
        out = seconds(lambda: sealed.append(bundle_for(post, "HQ", incremental=True)))
    (folder / "bundle").write_bytes(sealed[0])
    (folder / "words").write_text(" ".join(pair.headquarters.words), encoding="utf-8")
    took = _imported(pair.headquarters, folder)
    shape = Measured(size=f"{count:,} edits", work=count, raw=None)
    size = len(sealed[0]) / 1000
    limit = next(most for edits, most in WIRE.items() if count <= edits)
    allowed = 0.3 + 2.7 * count / 10_000
    yield replace(shape, operation="bundle, weight", peer="(limit)", ours=size, unit="kB", budget=limit)
    yield replace(shape, operation="bundle, making", peer="(limit)", ours=out, unit="CPU s", budget=allowed)
    yield replace(
        shape,
        operation="bundle, import",
        peer="(limit)",
        ours=took["cpu"],
        unit="CPU s",
        budget=allowed,
    )
    yield replace(
        shape, operation="bundle, import, memory", peer="(limit)", ours=took["peak"], unit="MiB", budget=250
    )


def _imported(headquarters: Founded, folder: Path) -> dict[str, float]:
    words = [
        "-m",
        "tests.bench.exchanging",
        str(headquarters.folder),
        str(folder / "words"),
        str(folder / "bundle"),
    ]
    found: dict[str, float] = json.loads(program(words).said)
    return found


def attachments(sizes: tuple[int, ...]) -> Iterator[Measured]:
    """A file into the vault and out, against copying and hashing it."""
    for mib in sizes:
        with scratch() as folder:
            yield from _attachment(folder, mib)


def _attachment(folder: Path, mib: int) -> Iterator[Measured]:
    file, copy = folder / "file", folder / "copy"
    with file.open("wb") as output:
        for number in range(mib):
            output.write(hashlib.shake_128(bytes([number % 256])).digest(1 << 20))
    engine = new_file(folder)
    refs: list[blobs.BlobRef] = []

    def put() -> None:
        with file.open("rb") as source:
            refs.append(blobs.put(engine, source, LIMIT))

    def copy_and_hash() -> None:
        shutil.copyfile(file, copy)
        with copy.open("rb") as source:
            hashlib.file_digest(source, "sha256")

    base = _peak()
    shape = Measured(size=f"{mib} MiB", work=mib, peer="copy and SHA-256", unit="CPU s")
    least = seconds(copy_and_hash)
    yield replace(shape, operation="attachment in", ours=seconds(put), raw=least, budget=8)

    def read() -> None:
        with copy.open("wb") as output:
            for piece in blobs.open(engine, refs[0].sha256):
                output.write(piece)

    yield replace(shape, operation="attachment out", ours=seconds(read), raw=least, budget=3)
    shape = replace(shape, peer="(limit over baseline)", unit="MiB")
    yield replace(shape, operation="attachment, memory", ours=_peak() - base, raw=None, budget=16)
    engine.close()


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _import_here(folder: str, words: str, bundle: str) -> None:
    desk = Founded(Path(folder), tuple(Path(words).read_text(encoding="utf-8").split()))
    with desk.open() as headquarters, Path(bundle).open("rb") as source:
        cpu = seconds(lambda: accept_bundle(headquarters.desk, source))
    print(json.dumps({"cpu": cpu, "peak": _peak()}))


if __name__ == "__main__":
    _import_here(*sys.argv[1:])
