"""What a day's edits weigh on the wire: signed twice, sealed, padded."""

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import OpId, record_id
from liaison_desk.model.ops import Change, Op
from liaison_desk.model.wire import write_lines
from liaison_desk.sync.bundle import Member
from liaison_desk.sync.receipts import Intervals

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange

WORDS = ("request", "witness", "ledger", "harbour", "cargo", "bank", "transfer", "officer", "reply", "notice")


def edits(exchange: "Exchange", count: int) -> bytes:
    """`count` changes of one field each, of records strewn over a store of 100,000, as JSON Lines."""
    rng = random.Random(count)
    records = [record_id(1_790_000_000_000 + number * 40_000, rng.randbytes(10)) for number in range(100_000)]
    desk, ms = exchange.post.desk, 1_795_500_000_000
    changes = []
    for seq in range(100_001, 100_001 + count):
        ms += rng.randrange(2_000, 60_000)
        op = Op(
            record=rng.choice(records),
            kind="request",
            field=rng.choice(["subject", "summary", "priority", "due", "notes"]),
            value=" ".join(rng.choices(WORDS, k=4)),
            over=(OpId(desk, rng.randrange(1, seq), 0),),
        )
        changes.append(
            Change(
                desk=desk,
                seq=seq,
                prev=bytes(48),
                stamp=Stamp(ms, 0, desk),
                author="r.sharma",
                label="request.edit",
                reason="",
                program="0.1.0",
                entries=(op,),
            )
        )
    return b"".join(write_lines(enumerate(changes, 100_001)))


@pytest.mark.parametrize(("count", "most"), [(1_000, 64_000), (10_000, 600_000)])
def test_edits_stay_small_on_the_wire(hybrid_exchange: "Exchange", count: int, most: int) -> None:
    lines = edits(hybrid_exchange, count)
    numbers = Intervals([(100_001, 100_000 + count)])
    manifest = replace(hybrid_exchange.manifest, entries=numbers, last=numbers.highest)
    size = len(hybrid_exchange.write(manifest, [Member.of("changes/1.jsonl", lines)]))
    print(f"{count} edits: {len(lines)} bytes of JSON Lines, {size} on the wire")
    assert size <= most


def test_a_receipt_alone_is_a_small_bundle(hybrid_exchange: "Exchange") -> None:
    assert len(hybrid_exchange.write(members=[])) <= 8_000
