"""One bundle of every released format is kept, with throw-away keys, and opened for ever."""

import hashlib
import json
from pathlib import Path
from typing import BinaryIO

import pytest

from liaison_desk.sync.bundle import read_bundle
from liaison_desk.sync.identity import Identity, PublicIdentity
from liaison_desk.sync.receipts import Intervals, Standing

KEPT = Path(__file__).parent / "bundles"
BLOB = b"A blob that every later version must still find.\n"


@pytest.mark.parametrize("name", ["format_1_hybrid", "format_1_classical"])
def test_a_vector_of_a_released_bundle_still_opens(name: str) -> None:
    keys = json.loads((KEPT / f"{name}.json").read_text(encoding="utf-8"))
    sender = PublicIdentity.from_json(keys["sender"])
    reader = Identity.from_json(json.dumps(keys["reader"]).encode())
    found: dict[str, bytes] = {}

    def keep(member: str, stream: BinaryIO) -> None:
        found[member] = stream.read()

    with (KEPT / f"{name}.ldb").open("rb") as bundle:
        manifest = read_bundle(bundle, reader, {sender.desk: sender}.get, keep).manifest
    assert found == {"changes/1.jsonl": b'{"n":1}\n', f"blobs/{hashlib.sha256(BLOB).hexdigest()}": BLOB}
    assert list(manifest.entries.gaps(manifest.last)) == [2, 3]
    (receipt,) = manifest.receipts
    assert receipt.link == manifest.link.reverse
    assert receipt.acknowledged == Intervals([(1, 3), (5, 5)])
    assert [(note.standing, list(note.numbers), note.reason) for note in receipt.notes] == [
        (Standing.WAITING, [5], "MISSING")
    ]
