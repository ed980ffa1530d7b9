"""Handing a post over: signed out by one officer, checked item by item, signed in by the next (domain.md §4.4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from liaison_desk.desk.commands.handovers import (
    HandoverStopped,
    move_handover,
    prepare_handover,
    sign_handover,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import custody_record
from liaison_desk.desk.queries.takeover import PACK, TakeoverPack, takeover_pack, waiting_takeover
from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.custody import Obstacle, Party
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Contact, Handover, HandoverItem
from liaison_desk.model.kinds.material import HandoverKind, HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.words import N_

_SEAL_LETTERS: Final = 16
"""How much of the pack's digest is read out as its seal."""


class NotOfThisPost(Refused):
    """Somebody who is not an officer of the home side, or not the one who is meant."""

    code = "NOT_OF_THIS_POST"
    title = N_("{name} cannot sign this takeover: {why}.")
    advice = N_("The one who hands over signs out, the one who was named signs in.")


@dataclass(frozen=True, kw_only=True)
class SignedOut:
    """A takeover that waits for the successor, and the pack that was signed."""

    handover: Handover
    pack: TakeoverPack
    digest: str


@dataclass(frozen=True, kw_only=True)
class SignedIn:
    """A takeover that is done, and who sits at the desk now: it is to be enrolled again for them."""

    handover: Handover
    officer: str


def sign_out(desk: Desk, successor: Contact) -> SignedOut:
    """Make the pack of the desk as it stands and sign it out to a successor, with everything in its custody."""
    own = _officer(desk)
    if successor.side is not Side.HOME:
        raise NotOfThisPost(name=successor.name, why="only the home side takes the post over")
    if successor.id == own.id:
        raise NotOfThisPost(name=successor.name, why="nobody takes over from themselves")
    if standing := waiting_takeover(desk):
        raise BadInput(what=standing.ref, why="another takeover waits to be signed in")
    pack = takeover_pack(desk)
    digest = pack_digest(pack)
    handover = desk.new(
        Handover,
        subject=f"Takeover of {pack.post}",
        handover_kind=HandoverKind.POST,
        given_by=own.id,
        taken_by=successor.id,
        at=desk.now(),
    )
    with desk.together():
        handover = prepare_handover(desk, handover, _items(desk, handover, pack, digest))
        for target in (HandoverStatus.SEALED, HandoverStatus.OFFERED):
            handover = move_handover(desk, handover, target)
        handover = sign_handover(desk, handover, Party.GIVER)
    return SignedOut(handover=handover, pack=pack, digest=digest)


def sign_in(desk: Desk, handover: Handover, successor: Contact) -> SignedIn:
    """Sign a takeover in: every seal was checked, the desk is the successor's, and is to be enrolled again."""
    if handover.handover_kind is not HandoverKind.POST:
        raise BadInput(what=handover.ref, why="it is not a takeover")
    if handover.taken_by != successor.id:
        raise NotOfThisPost(name=successor.name, why="somebody else was named")
    unchecked = [line for line in custody_record(desk, handover).items if line.check is None or line.differs]
    if unchecked:
        what = f"{handover.ref}, item {unchecked[0].item.number}"
        raise HandoverStopped(
            what=what,
            old=handover.status.label,
            new=HandoverStatus.ACCEPTED.label,
            obstacles=[*(unchecked[0].differs or (Obstacle.NOT_CHECKED,))],
        )
    before, after = desk.setup, replace(desk.setup, officer=successor.code or successor.name)
    try:
        with desk.together():
            handover = sign_handover(desk, handover, Party.TAKER)
            handover = move_handover(desk, handover, HandoverStatus.ACCEPTED)
            desk.setup = after
            after.save(desk.keys)
            for target in (HandoverStatus.RECEIVED, HandoverStatus.VERIFIED):
                handover = move_handover(desk, handover, target)
    except BaseException:
        desk.setup = before
        before.save(desk.keys)
        raise
    return SignedIn(handover=handover, officer=after.officer)


def pack_digest(pack: TakeoverPack) -> str:
    """Return the SHA-256 of what a pack lists, so that both can see that they signed the same."""
    listed: Json = {
        "post": pack.post,
        "officer": pack.officer,
        "as_of": pack.as_of.isoformat(),
        "requests": [[one.request.id, one.request.status.value] for one in pack.requests],
        "commitments": [[record.id, record.status.value, str(record.due)] for record, _ in pack.commitments],
        "holdings": [[held.handover.id, *(line.item.seal for line in held.items)] for held in pack.holdings],
        "assurances": [assurance.id for assurance in pack.assurances],
        "contacts": [[known.contact.id, known.uses] for known in pack.contacts],
        "sensitivities": [record.id for record in pack.sensitivities],
    }
    return sha256(dumps(listed)).hexdigest()


def _items(desk: Desk, handover: Handover, pack: TakeoverPack, digest: str) -> Sequence[HandoverItem]:
    """Return the lines of the form: the pack, and everything in the post's custody with its seal."""
    lines = [
        desk.new(
            HandoverItem,
            handover=handover.id,
            number=1,
            what=PACK,
            seal=digest[:_SEAL_LETTERS],
            digest=digest,
        )
    ]
    for held in pack.holdings:
        lines += [
            desk.new(
                HandoverItem,
                handover=handover.id,
                number=len(lines) + 1,
                what=f"{held.handover.ref}/{line.item.number} {line.item.what}",
                quantity=line.item.quantity,
                condition=line.item.condition,
                seal=line.item.seal or "none",
                storage=line.item.storage,
                marking=line.item.marking,
                releasable_to=line.item.releasable_to,
            )
            for line in held.items
        ]
    return lines


def _officer(desk: Desk) -> Contact:
    """Return the record of the officer at this desk."""
    home = desk.store.records.standing(Contact, {"side": Side.HOME})
    name = desk.setup.officer
    found = next((contact for contact in home if name and name in {contact.code, contact.name}), None)
    if found is None:
        raise NotOfThisPost(
            name=name or "the officer", why="there is no contact of the home side of that name"
        )
    return found
