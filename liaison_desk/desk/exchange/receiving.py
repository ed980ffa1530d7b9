"""Taking a bundle in: checked to its last byte first, then applied in one transaction, or not at all (bundle.md §3)."""

import io
from dataclasses import dataclass, field, replace
from typing import BinaryIO, Final

from liaison_desk.desk.commands.attachments import LARGEST_ATTACHMENT
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import public_of, renew_roster
from liaison_desk.desk.exchange.errors import BundleContentRefused, BundleForked, PeerQuarantined
from liaison_desk.desk.exchange.judging import judge_of
from liaison_desk.desk.exchange.receipts import received, take_receipts
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import dumps
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import DeskId
from liaison_desk.model.wire import Sent, read_lines
from liaison_desk.store import blobs
from liaison_desk.store.intake import Outcome
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.sync.bundle import ReadBundle, read_bundle
from liaison_desk.sync.receipts import Intervals

LARGEST_SEALED: Final = 2 * 1024**3


@dataclass(kw_only=True)
class Accepted:
    """What became of a bundle: applied, held until an earlier one comes, or a duplicate that changed nothing."""

    peer: str
    number: int
    state: str
    applied: int = 0
    known: int = 0
    waiting: int = 0
    quarantined: list[str] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    receipts: int = 0
    warnings: list[str] = field(default_factory=list)
    then_applied: list[int] = field(default_factory=list)


def inspect_bundle(desk: Desk, source: BinaryIO) -> ReadBundle:
    """Read a bundle to its end and check everything, changing nothing; a BundleRefused otherwise."""
    return read_bundle(source, identity_of(desk), lambda sender: public_of(desk, sender))


def accept_bundle(desk: Desk, source: BinaryIO) -> Accepted:
    """Take a bundle in; a BundleRefused changes nothing. `source` must be seekable: it is read twice."""
    found = inspect_bundle(desk, source)
    manifest = found.manifest
    peer = desk.store.links.peer(manifest.sender)
    if peer is None or peer.state != "active":
        raise PeerQuarantined(desk=manifest.sender, why="its bundles contradict each other")
    known = desk.store.links.bundle(peer.desk, "in", manifest.number)
    if known and known.digest.hex() != found.digest:
        _quarantine(desk, peer)
        raise BundleForked(desk=peer.name, number=manifest.number)
    if known and known.state == "applied":
        return Accepted(peer=peer.name, number=manifest.number, state="duplicate")
    gaps = (received(peer) | manifest.entries).gaps(manifest.entries.highest)
    source.seek(0)
    if gaps:
        return _hold(desk, peer, found, source)
    accepted = _apply(desk, peer, found, source)
    accepted.then_applied = _apply_held(desk, peer.desk)
    return accepted


def _apply(desk: Desk, peer: Peer, found: ReadBundle, source: BinaryIO) -> Accepted:
    staged = _stage(desk, source)
    sent = _sent(staged.changes)
    numbers = {item.number for item in sent}
    if numbers != set(found.manifest.entries):
        raise BundleContentRefused(why="its changes are not those its manifest lists")
    accepted = Accepted(peer=peer.name, number=found.manifest.number, state="applied")

    def also(outcome: Outcome) -> None:
        _note(desk, peer, found, outcome, accepted)

    headquarters = desk.setup.role is Role.HEADQUARTERS
    judge = judge_of(desk, peer.desk)
    outcome = desk.accept(sent, peer=peer.desk, judge=judge, whole_runs=headquarters, also=also)
    accepted.applied, accepted.known = len(outcome.applied), len(outcome.known)
    accepted.waiting = len(outcome.waiting)
    accepted.quarantined = [f"{change.desk} {change.seq}: {reason}" for change, reason in outcome.quarantined]
    if staged.roster is not None:
        try:
            accepted.warnings += renew_roster(desk, staged.roster)
        except Refused as refusal:
            accepted.warnings.append(str(refusal))
    return accepted


@dataclass(kw_only=True)
class _Staged:
    changes: list[tuple[str, bytes]] = field(default_factory=list)
    roster: bytes | None = None


def _stage(desk: Desk, source: BinaryIO) -> _Staged:
    """Read a bundle that has been checked once more, keeping its changes in memory and its files in the vault."""
    staged = _Staged()

    def on_member(name: str, content: BinaryIO) -> None:
        if name.startswith("changes/"):
            staged.changes.append((name, content.read()))
        elif name.startswith("blobs/"):
            expected = bytes.fromhex(name.removeprefix("blobs/"))
            blobs.put(desk.store.engine, content, LARGEST_ATTACHMENT, expected=expected)
        else:
            staged.roster = content.read()

    read_bundle(source, identity_of(desk), lambda sender: public_of(desk, sender), on_member)
    return staged


def _sent(changes: list[tuple[str, bytes]]) -> list[Sent]:
    try:
        return [sent for name, lines in changes for sent in read_lines(lines.splitlines(keepends=True), name)]
    except BadInput as fault:
        raise BundleContentRefused(why=fault.sentence.rstrip(".")) from None


def _note(desk: Desk, peer: Peer, found: ReadBundle, outcome: Outcome, accepted: Accepted) -> None:
    """Inside the transaction that applies the changes: what is held now, what the receipts say, the bundle itself."""
    links, manifest = desk.store.links, found.manifest
    taken: dict[str, list[int]] = {}
    for name, number in outcome.taken:
        taken.setdefault(name or peer.desk, []).append(number)
    for name, numbers in taken.items():
        other = links.peer(name) or peer
        held = received(other) | Intervals.of(numbers)
        links.put(replace(other, received=dumps(held.dump()).decode()))
    now = links.peer(peer.desk) or peer
    links.put(replace(now, last_in=max(now.last_in, manifest.last)))
    now = links.peer(peer.desk) or peer
    take_receipts(links, desk.setup.desk, now, manifest.receipts, str(desk.now()))
    accepted.receipts = len(manifest.receipts)
    links.put_bundle(_row(desk, peer, found, "applied"))


def _row(desk: Desk, peer: Peer, found: ReadBundle, state: str, sealed: str | None = None) -> BundleRow:
    manifest = found.manifest
    return BundleRow(
        peer=peer.desk,
        direction="in",
        number=manifest.number,
        ref="",
        digest=bytes.fromhex(found.digest),
        made_at=str(desk.now()),
        entries=dumps(manifest.entries.dump()).decode(),
        records=len(manifest.entries),
        size=manifest.size,
        state=state,
        sealed=sealed,
    )


def _hold(desk: Desk, peer: Peer, found: ReadBundle, source: BinaryIO) -> Accepted:
    """Keep a sealed bundle in the vault until the ones before it have come."""
    blob = blobs.put(desk.store.engine, source, LARGEST_SEALED)
    manifest = found.manifest
    links = desk.store.links
    with desk.store.engine.transaction():
        links.put_bundle(_row(desk, peer, found, "held", blob.sha256.hex()))
        links.put(replace(peer, last_in=max(peer.last_in, manifest.last)))
    missing = [
        number for number in range(1, manifest.number) if links.bundle(peer.desk, "in", number) is None
    ]
    return Accepted(peer=peer.name, number=manifest.number, state="held", missing=missing)


def _apply_held(desk: Desk, sender: DeskId) -> list[int]:
    """Apply the bundles that were held and now follow; their numbers."""
    applied: list[int] = []
    for row in sorted(_held(desk, sender), key=lambda row: row.number):
        peer = desk.store.links.peer(sender)
        if peer is None or row.sealed is None:
            continue
        source = io.BytesIO(blobs.read(desk.store.engine, bytes.fromhex(row.sealed)))
        found = inspect_bundle(desk, source)
        entries = found.manifest.entries
        if (received(peer) | entries).gaps(entries.highest):
            continue
        source.seek(0)
        _apply(desk, peer, found, source)
        applied.append(row.number)
    return applied


def _held(desk: Desk, sender: DeskId) -> list[BundleRow]:
    return [row for row in desk.store.links.bundles(sender) if row.direction == "in" and row.state == "held"]


def _quarantine(desk: Desk, peer: Peer) -> None:
    desk.store.links.put(replace(peer, state="quarantined"))
