"""Making a bundle: everything a peer has not acknowledged and may have, sealed for it (bundle.md §3)."""

import io
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO, Final

from liaison_desk import __version__
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import held_roster, now_of, public_of, roster_file
from liaison_desk.desk.exchange.errors import BundleOvertaken, NoPeer, PeerRevoked
from liaison_desk.desk.exchange.leaving import Leaving, files_of, leaving, offer_again
from liaison_desk.desk.exchange.receipts import receipt_for
from liaison_desk.desk.numbering import Numbering
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.errors import VaultDamaged
from liaison_desk.model.wire import write_lines
from liaison_desk.store import blobs, integrity
from liaison_desk.store.blobfile import BlobFile
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.sync.bundle import Member, new_file_name, write_bundle
from liaison_desk.sync.identity import Addressee
from liaison_desk.sync.manifest import Manifest
from liaison_desk.sync.receipts import Intervals, Link

SCHEMA: Final = 1
CHECKED_FROM: Final = 64 * 1024 * 1024
"""A bundle that holds more bytes than this is made only of a vault whose every page checks."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """A bundle that was made: its reference, its number on the link, what is in it."""

    ref: str
    number: int
    to: str
    entries: int
    records: int
    excluded: int
    size: int


def peer_named(desk: Desk, name: str) -> Peer:
    """Return the peer of a name such as HQ or OTTA, or of a desk id; NoPeer lists those there are."""
    peers = desk.store.links.peers()
    found = [peer for peer in peers if name in {peer.name, peer.desk}]
    if not found:
        raise NoPeer(name=name, known=", ".join(peer.name for peer in peers) or "no other desk yet")
    return found[0]


def acknowledged(peer: Peer) -> Intervals:
    """Return the numbers of our link that the peer has acknowledged."""
    return Intervals.load(list(loads(peer.acked.encode())))  # type: ignore[arg-type]


def to_send(desk: Desk, peer: Peer, *, incremental: bool = False) -> list[tuple[int, int]]:
    """Return (link number, local number) of what is to go: unacknowledged, or only what was never sent."""
    acked = acknowledged(peer)
    after = peer.sent_to if incremental else acked.contiguous
    return [pair for pair in desk.store.links.outbox(peer.desk, after) if pair[0] not in acked]


def preview(desk: Desk, peer: Peer, *, incremental: bool = False) -> Leaving:
    """Return what a bundle made now would carry, and what it would leave out and why."""
    offer_again(desk, peer)
    return leaving(desk, peer, to_send(desk, peer, incremental=incremental))


def file_name() -> str:
    """Return a neutral name for a bundle's file."""
    return new_file_name()


def make_bundle(
    desk: Desk,
    peer: Peer,
    sink: AbstractContextManager[BinaryIO],
    *,
    incremental: bool = False,
    budget: int | None = None,
) -> Made:
    """Write a bundle for a peer into `sink`, whose end makes the file appear; `budget` cuts it, in unpacked bytes.

    The number is taken before the file appears: a crash in between costs a number, never a second bundle under one.
    BundleOvertaken where another program took the number meanwhile.
    """
    peer = peer_named(desk, peer.desk)
    found = preview(desk, peer, incremental=incremental)
    if budget is not None and (fits := _fitting(desk, found, budget)) < len(found.numbered):
        found = leaving(desk, peer, to_send(desk, peer, incremental=incremental)[:fits])
    manifest = Manifest(
        link=Link(desk.setup.desk, peer.desk),
        number=peer.bundles_out + 1,
        previous=peer.digest_out.hex() if peer.digest_out else None,
        entries=Intervals.of(number for number, _ in found.numbered),
        last=desk.store.links.last_number(peer.desk),
        created_at=now_of(desk),
        program=__version__,
        schema=SCHEMA,
        full=not incremental and budget is None,
        receipts=receipt_for(desk, peer),
    )
    lines = b"".join(write_lines(found.numbered))
    members = [Member.of("changes/00000001.jsonl", lines), *_files(desk, found.blobs)]
    if desk.setup.role is Role.HEADQUARTERS:
        members.append(Member.of("roster.json", roster_file(desk)))
    _check_health(desk, sum(member.size for member in members))
    with sink as output:
        counting = _Counting(output)
        digest = write_bundle(counting, manifest, members, identity_of(desk), _readers(desk, peer))
        return _note(desk, manifest, digest, found, counting.size)


def _check_health(desk: Desk, size: int) -> None:
    """Let nothing large leave a vault whose pages do not check: a query does not see damage it does not touch."""
    if size > CHECKED_FROM and (faults := integrity.health(desk.store.engine)):
        raise VaultDamaged(folder=desk.setup.place, why=faults[0])


def _readers(desk: Desk, peer: Peer) -> list[Addressee]:
    """Return the keys to seal to: for headquarters those that the roster names, its escrow among them.

    PeerRevoked for a desk that the roster has revoked.
    """
    held = held_roster(desk)
    member = held.roster.member(peer.desk) if held else None
    if member and member.revoked_from_seq is not None:
        raise PeerRevoked(name=peer.name)
    if held and any(identity.desk == peer.desk for identity in held.roster.headquarters):
        return [destination.addressee for destination in held.roster.destinations]
    public = public_of(desk, peer.desk)
    if public is None:
        raise NoPeer(name=peer.name, known="")
    return [public.addressee]


def _note(desk: Desk, manifest: Manifest, digest: str, found: Leaving, size: int) -> Made:
    numbering = Numbering(desk.store.engine, desk.setup, desk.now().there().year)
    ref = str(numbering.next("BND"))
    with desk.store.engine.transaction():
        peer = peer_named(desk, manifest.link.receiver)
        if peer.bundles_out >= manifest.number:
            raise BundleOvertaken(name=peer.name)
        row = BundleRow(
            peer=peer.desk,
            direction="out",
            number=manifest.number,
            ref=ref,
            digest=bytes.fromhex(digest),
            made_at=str(desk.now()),
            entries=dumps(manifest.entries.dump()).decode(),
            records=len(found.records),
            size=size,
            state="made",
        )
        numbering.save()
        desk.store.links.put_bundle(row)
        desk.store.links.withhold(peer.desk, found.excluded)
        desk.store.links.put(
            replace(
                peer,
                bundles_out=manifest.number,
                digest_out=bytes.fromhex(digest),
                sent_to=max(peer.sent_to, manifest.entries.highest),
            )
        )
    return Made(
        ref=ref,
        number=manifest.number,
        to=peer.name,
        entries=len(manifest.entries),
        records=len(found.records),
        excluded=len(found.excluded),
        size=size,
    )


def _fitting(desk: Desk, found: Leaving, budget: int) -> int:
    """Return how many of the changes, each with its files, fit the budget; one at least."""
    sizes = _sizes(desk)
    used, counted = 0, set[str]()
    for place, (line, (_, change)) in enumerate(
        zip(write_lines(found.numbered), found.numbered, strict=True)
    ):
        files = set(files_of(change.entries)) - counted
        counted |= files
        used += len(line) + sum(sizes.get(file, 0) for file in files)
        if used > budget and place:
            return place
    return len(found.numbered)


def _files(desk: Desk, digests: Iterable[str]) -> Iterator[Member]:
    sizes = _sizes(desk)
    for digest in dict.fromkeys(digests):
        if digest in sizes:
            opener = partial(_opened, desk, digest)
            yield Member(name=f"blobs/{digest}", content=opener, size=sizes[digest], sha256=digest)


def _sizes(desk: Desk) -> dict[str, int]:
    return {ref.sha256.hex(): ref.size for ref in blobs.all_refs(desk.store.engine)}


def _opened(desk: Desk, digest: str) -> BinaryIO:
    return io.BufferedReader(BlobFile(desk.store.engine, bytes.fromhex(digest)), blobs.PIECE_BYTES)


class _Counting:
    """A sink that knows how much went through it."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self.size = 0

    def write(self, data: bytes) -> int:
        self.size += len(data)
        return self._sink.write(data)
