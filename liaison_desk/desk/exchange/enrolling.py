"""Enrolment: a desk introduces itself, headquarters answers with a signed roster, both compare fingerprints."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.errors import FingerprintDiffers, NotEnrolled, NotHeadquarters
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId
from liaison_desk.model.markings import Classification
from liaison_desk.store import meta
from liaison_desk.store.links import Peer
from liaison_desk.sync.certified import Certified
from liaison_desk.sync.enrolment import Enrolment, read_enrolment, write_enrolment
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.sync.identity import PublicIdentity
from liaison_desk.sync.roster import (
    CONTEXT,
    LARGEST,
    Destination,
    HeldRoster,
    Member,
    Purpose,
    Roster,
    accept_roster,
    sign_roster,
)
from liaison_desk.sync.signed import SignedDocument
from liaison_desk.sync.signers import Signers

EVERYTHING: Final = "*"
NOBODY: Final = "officer"
"""How an officer is called who has given neither code nor name."""
VALID_FOR: Final = timedelta(days=365)
_ROSTER: Final = "roster"


def now_of(desk: Desk) -> datetime:
    """Return the present as an aware UTC datetime."""
    return datetime.fromtimestamp(desk.clock.now() // 1000, UTC)


def held_roster(desk: Desk) -> HeldRoster | None:
    """Return the roster in force; None before enrolment."""
    written = meta.get(desk.store.engine, _ROSTER)
    if written is None:
        return None
    document = SignedDocument.read(written.encode(), CONTEXT, 2 * LARGEST)
    return HeldRoster(roster=Roster.from_bytes(document.body), digest=document.digest)


def roster_file(desk: Desk) -> bytes:
    """Return the signed roster in force, as it travels; NotEnrolled before enrolment."""
    written = meta.get(desk.store.engine, _ROSTER)
    if written is None:
        raise NotEnrolled
    return written.encode()


def found_headquarters(desk: Desk) -> None:
    """Make this desk headquarters': sign the first roster, with nobody on it yet."""
    if desk.setup.role is not Role.HEADQUARTERS:
        raise NotHeadquarters
    from liaison_desk.desk.exchange.certifying import certified_first, with_withdrawals  # noqa: PLC0415 - certificates load slowly

    identity = identity_of(desk)
    now = now_of(desk)
    roster = Roster(
        version=1,
        issued_at=now_of(desk),
        expires_at=now_of(desk) + VALID_FOR,
        previous=None,
        signers=Signers.of(identity.public),
        headquarters=(identity.public,),
        destinations=(Destination(addressee=identity.public.addressee, purpose=Purpose.PRIMARY),),
        members=(),
        certificates=with_withdrawals(desk, certified_first(desk, now), now, now + VALID_FOR),
    )
    keep_roster(desk, sign_roster(roster, [identity.signing]))


def enrolment_file(desk: Desk) -> bytes:
    """Write the file with which this desk introduces itself."""
    from liaison_desk.desk.exchange.certifying import name_of, own_request  # noqa: PLC0415 - certificates load slowly

    identity = identity_of(desk)
    setup = desk.setup
    enrolment = Enrolment(
        identity=identity.public,
        post=setup.post,
        device=setup.device,
        officer=setup.officer or NOBODY,
        role=setup.role,
        created_at=now_of(desk),
        certificate_request=own_request(desk),
        name=name_of(desk, setup.officer),
    )
    return write_enrolment(enrolment, identity)


def enrol(
    desk: Desk,
    content: bytes,
    fingerprint: str | Iterable[str],
    ceiling: Classification = Classification.RESTRICTED,
) -> Member:
    """Enrol the desk of an enrolment file at headquarters, after its fingerprint was compared by voice or paper."""
    held = held_roster(desk)
    if held is None or desk.setup.role is not Role.HEADQUARTERS:
        raise NotHeadquarters
    enrolment = read_enrolment(content)
    _compare(enrolment.identity, fingerprint)
    member = Member.enrolled(enrolment, ceiling)
    others = tuple(other for other in held.roster.members if other.desk != member.desk)
    taken = [other for other in others if (other.post, other.device) == (member.post, member.device)]
    if taken:
        raise BadInput(what=f"device {member.post}{member.device}", why="another desk is enrolled under it")
    from liaison_desk.desk.exchange.certifying import certified_with  # noqa: PLC0415 - certificates load slowly

    certificates = certified_with(desk, held.roster.certificates, enrolment, now_of(desk))
    next_roster(desk, held, members=(*others, member), certificates=certificates)
    name = f"{member.post}{member.device}"
    desk.store.enrol(_peer(enrolment.identity, name=name, role=member.role, post=member.post))
    return member


def next_roster(
    desk: Desk, held: HeldRoster, *, members: tuple[Member, ...], certificates: Certified
) -> None:
    """Sign the roster that follows the one in force, and put it in force here."""
    from liaison_desk.desk.exchange.certifying import with_withdrawals  # noqa: PLC0415 - certificates load slowly

    now = now_of(desk)
    roster = replace(
        held.roster,
        version=held.roster.version + 1,
        issued_at=now,
        expires_at=now + VALID_FOR,
        previous=held.digest,
        members=members,
        certificates=with_withdrawals(desk, certificates, now, now + VALID_FOR),
    )
    keep_roster(desk, sign_roster(roster, [identity_of(desk).signing]))


def join(desk: Desk, roster: bytes, fingerprint: str | Iterable[str]) -> PublicIdentity:
    """Accept headquarters' first roster, after its fingerprint was compared; everything goes into its outbox."""
    try:
        offered = Roster.from_bytes(SignedDocument.read(roster, CONTEXT, 2 * LARGEST).body)
    except ValueError as fault:
        raise BadInput(what="roster", why=str(fault)) from None
    if not offered.headquarters:
        raise BadInput(what="roster", why="it names no headquarters")
    headquarters = offered.headquarters[0]
    _compare(headquarters, fingerprint)
    accept_roster(held_roster(desk) or Signers.of(headquarters), roster, now_of(desk))
    if offered.member(desk.setup.desk) is None:
        raise NotEnrolled
    keep_roster(desk, roster)
    desk.store.enrol(_peer(headquarters, name="HQ", role=Role.HEADQUARTERS, post=EVERYTHING))
    return headquarters


def weigh_roster(desk: Desk, roster: bytes) -> HeldRoster:
    """Return a newer roster as it would be in force, with its warnings; the refusals are those of `accept_roster`."""
    held = held_roster(desk)
    if held is None:
        raise NotEnrolled
    return accept_roster(held, roster, now_of(desk))


def keep_roster(desk: Desk, roster: bytes) -> None:
    """Put a roster in force that was weighed."""
    meta.put(desk.store.engine, _ROSTER, roster.decode())


def public_of(desk: Desk, peer: DeskId) -> PublicIdentity | None:
    """Return the public identity of a peer."""
    found = desk.store.links.peer(peer)
    return PublicIdentity.from_json(loads(found.identity, what="identity")) if found else None


def _compare(identity: PublicIdentity, fingerprint: str | Iterable[str]) -> None:
    heard = fingerprint.split() if isinstance(fingerprint, str) else list(fingerprint)
    if tuple(word.casefold() for word in heard) != fingerprint_words(identity):
        raise FingerprintDiffers


def _peer(identity: PublicIdentity, *, name: str, role: str, post: str) -> Peer:
    return Peer(desk=identity.desk, name=name, role=role, post=post, identity=dumps(identity.to_json()))
