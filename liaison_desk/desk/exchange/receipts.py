"""Receipts: what we say we hold of a peer's link, and what its receipts tell about ours (bundle.md §3)."""

from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.ids import DeskId
from liaison_desk.store.links import Links, Peer
from liaison_desk.sync.receipts import Intervals, Link, Note, Receipt, Standing


def received(peer: Peer) -> Intervals:
    """Return the numbers of the peer's link that are committed here."""
    return Intervals.load(list(loads(peer.received.encode())))  # type: ignore[arg-type]


def receipt_for(desk: Desk, peer: Peer) -> tuple[Receipt, ...]:
    """Return our receipt for the peer's link; nothing before anything came."""
    bundles = [row for row in desk.store.links.bundles(peer.desk) if row.direction == "in"]
    if not bundles:
        return ()
    held = [row.number for row in bundles if row.state == "held"]
    applied = [row.number for row in bundles if row.state == "applied"]
    notes = tuple(
        Note(standing=Standing.QUARANTINED, numbers=Intervals(), reason=f"{row[0]} {row[1]}: {row[2]}")
        for row in desk.store.aside.quarantined()
        if row[0] == peer.desk
    )
    waiting = (
        (Note(standing=Standing.WAITING, numbers=Intervals.of(held), reason="bundles held"),) if held else ()
    )
    return (
        Receipt(
            link=Link(peer.desk, desk.setup.desk),
            last=peer.last_in,
            acknowledged=received(peer),
            bundles=Intervals.of(applied),
            notes=(*notes, *waiting),
        ),
    )


def take_receipts(links: Links, own: DeskId, peer: Peer, receipts: tuple[Receipt, ...], at: str) -> Peer:
    """Note what the peer acknowledges of our link; returns the peer as it is now. Never goes back."""
    last = links.last_number(peer.desk)
    acked = Intervals.load(list(loads(peer.acked.encode())))  # type: ignore[arg-type]
    for receipt in receipts:
        if receipt.link != Link(own, peer.desk):
            continue
        acked = acked | Intervals(
            (first, min(end, last)) for first, end in receipt.acknowledged.runs if first <= last
        )
        for number in receipt.bundles:
            row = links.bundle(peer.desk, "out", number)
            if row and row.receipt_at is None:
                links.put_bundle(replace(row, state="received", receipt_at=at))
    after = replace(peer, acked=dumps(acked.dump()).decode())
    links.put(after)
    return after
