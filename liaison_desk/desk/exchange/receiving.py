"""Taking a bundle in: checked to its last byte first, then applied in one transaction, or not at all (bundle.md §3)."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO, Final, cast

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import held_roster, keep_roster, weigh_roster
from liaison_desk.desk.exchange.errors import BundleForked, PeerQuarantined
from liaison_desk.desk.exchange.judging import judge_of
from liaison_desk.desk.exchange.looking import Looked, inspect_bundle, look
from liaison_desk.desk.exchange.notices import Notice
from liaison_desk.desk.exchange.receipts import keep_notes, received, take_receipts
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import dumps
from liaison_desk.model.clock import FURTHEST_AHEAD_MS
from liaison_desk.model.errors import Refused
from liaison_desk.model.ids import DeskId
from liaison_desk.store import blobs
from liaison_desk.store.blobfile import BlobFile
from liaison_desk.store.blobs import LARGEST_ATTACHMENT
from liaison_desk.store.erasure import drop_unnamed_files
from liaison_desk.store.intake import Outcome
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.sync.receipts import Intervals
from liaison_desk.sync.roster import HeldRoster

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
    roster_refused: Refused | None = None
    then_applied: list[int] = field(default_factory=list)


def accept_bundle(desk: Desk, source: BinaryIO) -> Accepted:
    """Take a bundle in; a BundleRefused changes nothing. `source` must be seekable: it is read twice."""
    looked = look(desk, source)
    number = looked.manifest.number
    links = desk.store.links
    peer = links.peer(looked.manifest.sender)
    if peer is None or peer.state != "active":
        raise PeerQuarantined(desk=looked.manifest.sender, why="its bundles contradict each other")
    came = {row.number: row for row in _came(desk, peer.desk)}
    known = came.get(number)
    if (known and known.digest != looked.digest) or not _follows(looked, came.get(number - 1)):
        links.put(replace(peer, state="quarantined"))
        raise BundleForked(desk=peer.name, number=number if known else number - 1)
    if known and known.state == "applied":
        followed = _apply_held(desk, peer.desk)
        return Accepted(peer=peer.name, number=number, state="duplicate", then_applied=followed)
    source.seek(0)
    if _gaps(desk, peer, looked):
        return _hold(desk, peer, looked, source)
    accepted = _apply(desk, peer, looked, source, sealed=known.sealed if known else None)
    if looked.manifest.last < peer.last_in and number > max(came, default=0):
        accepted.warnings.append(Notice.SENDER_WENT_BACK.label)
    accepted.then_applied = _apply_held(desk, peer.desk)
    return accepted


def _follows(looked: Looked, before: BundleRow | None) -> bool:
    """Whether a bundle names the one before it, where that is known here."""
    return before is None or looked.manifest.previous == before.digest.hex()


def _gaps(desk: Desk, peer: Peer, looked: Looked) -> Intervals:
    """Return the numbers before the bundle's last that never came; a change that waits for others has come."""
    entries = looked.manifest.entries
    here = received(peer) | Intervals.of(desk.store.aside.numbers_waiting(peer.desk)) | entries
    return here.gaps(entries.highest)


def _apply(desk: Desk, peer: Peer, looked: Looked, source: BinaryIO, sealed: str | None) -> Accepted:
    accepted = Accepted(peer=peer.name, number=looked.manifest.number, state="applied")
    roster = _weighed(desk, looked.roster, accepted)
    files = _keep_files(desk, source)

    def also(outcome: Outcome) -> None:
        _note(desk, peer, looked, outcome, accepted)
        if not desk.store.aside.any_waiting():
            drop_unnamed_files(desk.store.engine, files)
        if roster is not None and looked.roster is not None:
            keep_roster(desk, looked.roster)
        desk.store.links.put_bundle(_row(desk, looked, "applied", sealed))

    headquarters = desk.setup.role is Role.HEADQUARTERS
    judge = judge_of(desk, peer.desk, roster or held_roster(desk))
    outcome = desk.accept(looked.changes, peer=peer.desk, judge=judge, whole_runs=headquarters, also=also)
    accepted.applied, accepted.known = len(outcome.applied), len(outcome.known)
    accepted.waiting = len(outcome.waiting)
    accepted.quarantined = [f"{change.desk} {change.seq}: {reason}" for change, reason in outcome.quarantined]
    believed = desk.clock.now() + FURTHEST_AHEAD_MS
    if any(change.stamp.ms > believed for change in outcome.applied):
        accepted.warnings.append(Notice.CLOCK_AHEAD.label)
    return accepted


def _weighed(desk: Desk, roster: bytes | None, accepted: Accepted) -> HeldRoster | None:
    """Return the roster that a bundle brings, if it may be in force, and note what a person should know."""
    if roster is None:
        return None
    try:
        weighed = weigh_roster(desk, roster)
    except Refused as refusal:
        accepted.warnings.append(str(refusal))
        accepted.roster_refused = refusal
        return None
    if weighed.warnings:
        accepted.warnings.append(Notice.ROSTER_EXPIRED.label)
    own = weighed.roster.member(desk.setup.desk)
    if own is None or own.revoked_from_seq is not None:
        accepted.warnings.append(Notice.NOT_ON_ROSTER.label)
    return weighed


def _keep_files(desk: Desk, source: BinaryIO) -> list[str]:
    """Read a bundle that has been checked once more, keeping its files in the vault; their digests.

    One that belongs to nothing but an erased record is dropped again once the changes are applied.
    """
    kept: list[str] = []

    def on_member(name: str, content: BinaryIO) -> None:
        if name.startswith("blobs/"):
            expected = bytes.fromhex(name.removeprefix("blobs/"))
            blobs.put(desk.store.engine, content, LARGEST_ATTACHMENT, expected=expected)
            kept.append(expected.hex())

    inspect_bundle(desk, source, on_member)
    return kept


def _note(desk: Desk, peer: Peer, looked: Looked, outcome: Outcome, accepted: Accepted) -> None:
    """Inside the transaction that applies the changes: what is held now, and what the receipts say."""
    links, manifest = desk.store.links, looked.manifest
    taken: dict[str, list[int]] = {}
    for name, number in outcome.taken:
        taken.setdefault(name or peer.desk, []).append(number)
    for name, numbers in taken.items():
        other = links.peer(name) or peer
        held = received(other) | Intervals.of(numbers)
        links.put(replace(other, received=dumps(held.dump()).decode()))
    now = links.peer(peer.desk) or peer
    now = replace(now, last_in=max(now.last_in, manifest.last))
    if any(receipt.last > links.last_number(peer.desk) for receipt in manifest.receipts) or any(
        receipt.bundles.highest > now.bundles_out for receipt in manifest.receipts
    ):
        accepted.warnings.append(Notice.WE_WENT_BACK.label)
    take_receipts(links, desk.setup.desk, now, manifest.receipts, str(desk.now()))
    if manifest.number > max(
        (row.number for row in _came(desk, peer.desk) if row.state == "applied"), default=0
    ):
        keep_notes(desk, peer, manifest.receipts)
    accepted.receipts = len(manifest.receipts)


def _row(desk: Desk, looked: Looked, state: str, sealed: str | None) -> BundleRow:
    manifest = looked.manifest
    return BundleRow(
        peer=manifest.sender,
        direction="in",
        number=manifest.number,
        ref="",
        digest=looked.digest,
        made_at=str(desk.now()),
        entries=dumps(manifest.entries.dump()).decode(),
        records=len(manifest.entries),
        size=manifest.size,
        state=state,
        sealed=sealed,
    )


def _hold(desk: Desk, peer: Peer, looked: Looked, source: BinaryIO) -> Accepted:
    """Keep a sealed bundle in the vault until the ones before it have come."""
    blob = blobs.put(desk.store.engine, source, LARGEST_SEALED)
    manifest, links = looked.manifest, desk.store.links
    with desk.store.engine.transaction():
        links.put_bundle(_row(desk, looked, "held", blob.sha256.hex()))
        links.put(replace(peer, last_in=max(peer.last_in, manifest.last)))
    came = {row.number: row.state for row in _came(desk, peer.desk)}
    whole = max((number for number, state in came.items() if state == "applied"), default=0)
    missing = [number for number in range(whole + 1, manifest.number) if number not in came]
    return Accepted(peer=peer.name, number=manifest.number, state="held", missing=missing)


def _apply_held(desk: Desk, sender: DeskId) -> list[int]:
    """Apply the bundles that were held and now follow; their numbers. What is applied is not kept sealed."""
    applied: list[int] = []
    for row in _sealed(desk, sender):
        peer = desk.store.links.peer(sender)
        if peer is None or row.state != "held":
            continue
        source = cast("BinaryIO", io.BufferedReader(_file(desk, row), blobs.PIECE_BYTES))
        looked = look(desk, source)
        if not _gaps(desk, peer, looked):
            source.seek(0)
            _apply(desk, peer, looked, source, row.sealed)
            applied.append(row.number)
    for row in _sealed(desk, sender):
        if row.state == "applied" and row.sealed is not None:
            blobs.drop(desk.store.engine, bytes.fromhex(row.sealed))
            desk.store.links.put_bundle(replace(row, sealed=None))
    return applied


def _file(desk: Desk, row: BundleRow) -> BlobFile:
    return BlobFile(desk.store.engine, bytes.fromhex(row.sealed or ""))


def _sealed(desk: Desk, sender: DeskId) -> Sequence[BundleRow]:
    """Return the bundles of a sender that lie sealed in the vault, in their order."""
    return sorted((row for row in _came(desk, sender) if row.sealed), key=lambda row: row.number)


def _came(desk: Desk, sender: DeskId) -> list[BundleRow]:
    return [row for row in desk.store.links.bundles(sender) if row.direction == "in"]
