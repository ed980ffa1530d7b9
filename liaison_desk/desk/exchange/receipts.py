"""Receipts: what we say we hold of a peer's link, and what its receipts tell about ours (bundle.md §3)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.ids import DeskId
from liaison_desk.store import meta
from liaison_desk.store.links import BundleRow, Links, Peer
from liaison_desk.sync.receipts import Intervals, Link, Note, Receipt, Standing

_NOTES: Final = "notes of {desk}"
_WORST_FIRST: Final = (Standing.QUARANTINED, Standing.TO_DECIDE, Standing.WAITING)


def received(peer: Peer) -> Intervals:
    """Return the numbers of the peer's link that are committed here."""
    return _intervals(peer.received)


def receipt_for(desk: Desk, peer: Peer) -> tuple[Receipt, ...]:
    """Return our receipt for the peer's link; nothing before anything came."""
    bundles = [row for row in desk.store.links.bundles(peer.desk) if row.direction == "in"]
    if not bundles:
        return ()
    return (
        Receipt(
            link=Link(peer.desk, desk.setup.desk),
            last=peer.last_in,
            acknowledged=received(peer),
            bundles=Intervals.of(row.number for row in bundles if row.state == "applied"),
            notes=tuple(_notes(desk, peer, bundles)),
        ),
    )


def _notes(desk: Desk, peer: Peer, bundles: Iterable[BundleRow]) -> Iterator[Note]:
    """Tell what came and is not applied: what waits, in changes or in held bundles, and what is in quarantine."""
    waiting = Intervals.of(desk.store.aside.numbers_waiting(peer.desk))
    for row in bundles:
        if row.state == "held":
            waiting |= _intervals(row.entries)
    if waiting:
        yield Note(standing=Standing.WAITING, numbers=waiting)
    reasons: dict[str, list[int]] = {}
    for number, reason in desk.store.aside.numbers_quarantined(peer.desk).items():
        reasons.setdefault(reason, []).append(number)
    for reason, numbers in reasons.items():
        yield Note(standing=Standing.QUARANTINED, numbers=Intervals.of(numbers), reason=reason)


def take_receipts(links: Links, own: DeskId, peer: Peer, receipts: tuple[Receipt, ...], at: str) -> Peer:
    """Note what the peer acknowledges of our link; returns the peer as it is now. Never goes back."""
    last = links.last_number(peer.desk)
    acked = _intervals(peer.acked)
    for receipt in receipts:
        if receipt.link != Link(own, peer.desk):
            continue
        acked = acked | Intervals(
            (first, min(end, last)) for first, end in receipt.acknowledged.runs if first <= last
        )
        for row in links.bundles(peer.desk):
            if row.direction == "out" and row.receipt_at is None and row.number in receipt.bundles:
                links.put_bundle(replace(row, state="received", receipt_at=at))
    after = replace(peer, acked=dumps(acked.dump()).decode())
    links.put(after)
    return after


def keep_notes(desk: Desk, peer: Peer, receipts: Iterable[Receipt]) -> None:
    """Keep what the peer's newest receipt says of changes that it holds and has not applied."""
    notes = [note.to_json() for receipt in receipts for note in receipt.notes]
    meta.put(desk.store.engine, _NOTES.format(desk=peer.desk), dumps(notes).decode())


def standing_of(desk: Desk, peer: Peer, numbers: Iterable[int]) -> Standing | None:
    """Return how some numbers of our link stand at the peer, the worst first; None where they are simply there."""
    written = loads((meta.get(desk.store.engine, _NOTES.format(desk=peer.desk)) or "[]").encode())
    notes = [Note.from_json(note) for note in written]  # type: ignore[union-attr]
    wanted = set(numbers)
    found = {note.standing for note in notes if any(number in note.numbers for number in wanted)}
    return next((standing for standing in _WORST_FIRST if standing in found), None)


def _intervals(written: str) -> Intervals:
    return Intervals.load(list(loads(written.encode())))  # type: ignore[arg-type]
