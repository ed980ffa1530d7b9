"""Bundles in the hand: made, altered as only someone with the keys could, and taken in."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, BinaryIO

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange import sending
from liaison_desk.desk.exchange.enrolling import now_of, public_of
from liaison_desk.desk.exchange.receiving import Accepted, accept_bundle
from liaison_desk.desk.opening import OpenDesk, identity_of
from liaison_desk.model.ids import DeskId
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.ops import Change
from liaison_desk.model.wire import write_lines
from liaison_desk.sync.bundle import Member, write_bundle
from liaison_desk.sync.manifest import Manifest
from liaison_desk.sync.receipts import Intervals, Link


def contact(desk: Desk, name: str = "Marie Tremblay", **values: Any) -> Contact:
    """Put somebody on record."""
    return put_record(desk, desk.new(Contact, name=name, side=Side.HOST, **values))


def pack(opened: OpenDesk, name: str, **options: Any) -> bytes:
    """Make a bundle for the peer of that name."""
    sealed = io.BytesIO()

    @contextmanager
    def sink() -> Iterator[BinaryIO]:
        yield sealed

    peer = sending.peer_named(opened.desk, name)
    sending.make_bundle(opened.desk, peer, sink(), **options)
    return sealed.getvalue()


def accept(opened: OpenDesk, sealed: bytes) -> Accepted:
    """Take a bundle in."""
    return accept_bundle(opened.desk, io.BytesIO(sealed))


def forge(
    sender: OpenDesk,
    receiver: DeskId,
    numbered: Sequence[tuple[int, Change]],
    *,
    number: int = 1,
    alter: Callable[[Manifest], Manifest] = lambda manifest: manifest,
    more: Sequence[Member] = (),
) -> bytes:
    """Make a bundle as a desk can whose program does not keep the rules: well sealed, well signed, and false."""
    desk = sender.desk
    manifest = Manifest(
        link=Link(desk.setup.desk, receiver),
        number=number,
        previous=None if number == 1 else "0" * 64,
        entries=Intervals.of(place for place, _ in numbered),
        last=max((place for place, _ in numbered), default=0),
        created_at=now_of(desk),
        program="false",
        schema=1,
    )
    public = public_of(desk, receiver)
    assert public is not None
    members = [Member.of("changes/00000001.jsonl", b"".join(write_lines(numbered))), *more]
    sealed = io.BytesIO()
    write_bundle(sealed, alter(manifest), members, identity_of(desk), [public.addressee])
    return sealed.getvalue()


def log_of(opened: OpenDesk) -> list[Change]:
    """Return every change a desk holds."""
    return [change for _, change in opened.desk.store.log.all_changes()]


def as_if_by(change: Change, desk: DeskId, seq: int = 1) -> Change:
    """Return a change under another desk's name."""
    return replace(change, desk=desk, seq=seq, prev=bytes(48), stamp=change.stamp._replace(desk=desk))
