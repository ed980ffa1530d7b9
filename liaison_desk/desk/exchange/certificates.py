"""Who may sign pages and answers: this desk's own credentials, those headquarters issues to persons, and their end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.certifying import authority_of, certified_first, name_of, page_key
from liaison_desk.desk.exchange.enrolling import NOBODY, held_roster, next_roster, now_of
from liaison_desk.desk.exchange.errors import NotHeadquarters
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.roles import Power, check
from liaison_desk.sync.certificates import Certificate, Holder, SigningKeys, new_key, public_key
from liaison_desk.sync.certified import Certified, Issued
from liaison_desk.sync.roster import HeldRoster


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A certificate on the roster: whose it is, until when it is good, and since when it is withdrawn."""

    holder: Holder
    serial: int
    fingerprint: str
    expires_at: datetime
    withdrawn_at: datetime | None
    is_desk: bool


def root_of(desk: Desk) -> bytes | None:
    """Return headquarters' root certificate in DER, as the roster in force has it."""
    held = held_roster(desk)
    return held.roster.certificates.root or None if held else None


def withdrawals_of(desk: Desk) -> bytes | None:
    """Return headquarters' signed list of withdrawn certificates."""
    held = held_roster(desk)
    return held.roster.certificates.withdrawn or None if held else None


def own_credentials(desk: Desk) -> SigningKeys | None:
    """Return what this desk signs with; None before the officer who sits here has a certificate that is good today.

    The certificate of whoever sat here before is not used: a new officer enrols the desk again.
    """
    held = held_roster(desk)
    certified = held.roster.certificates if held else None
    found = certified.of_desk(desk.setup.desk) if certified else None
    if certified is None or found is None:
        return None
    key, certificate = page_key(desk), Certificate(found)
    fits = certificate.public_key == public_key(key) and certificate.holder.code == (
        desk.setup.officer or NOBODY
    )
    if not fits or certificate.expires_at <= now_of(desk):
        return None
    return SigningKeys(key=key, certificate=found, chain=(certified.root,))


def standing_certificates(desk: Desk) -> Iterator[Standing]:
    """Yield every certificate on the roster in force, in the order in which they were issued."""
    held = held_roster(desk)
    for issued in held.roster.certificates.issued if held else ():
        certificate = Certificate(issued.certificate)
        yield Standing(
            holder=certificate.holder,
            serial=certificate.serial,
            fingerprint=certificate.fingerprint,
            expires_at=certificate.expires_at,
            withdrawn_at=issued.withdrawn_at,
            is_desk=issued.desk is not None,
        )


def is_certified(desk: Desk, code: str) -> bool:
    """Whether a person has a certificate that counts today, so that an answer without a signature is odd."""
    now = now_of(desk)
    return any(
        one.holder.code == code and one.withdrawn_at is None and one.expires_at > now
        for one in standing_certificates(desk)
    )


def withdrawn_before(desk: Desk, serial: int, at: datetime) -> bool:
    """Whether a certificate was withdrawn before it signed something at that moment."""
    return any(
        one.serial == serial and one.withdrawn_at is not None and one.withdrawn_at <= at
        for one in standing_certificates(desk)
    )


def certify_person(desk: Desk, code: str, role: Role, name: str = "") -> SigningKeys:
    """Issue a key and a certificate to a person who has no desk; the roster names it from now on.

    Without a `name` it is that of the home side's person with this code; BadInput where there is none.
    """
    held = _headquarters(desk)
    known = name or name_of(desk, code)
    if not known:
        raise BadInput(
            what=f"person {code}", why="the home side has nobody with this code; give the name as well"
        )
    now, key = now_of(desk), new_key()
    certified = held.roster.certificates
    if not certified.root:
        certified = certified_first(desk, now)
    holder = Holder(code=code, name=known, post=desk.setup.place, role=role)
    made = authority_of(desk, now).issue(public_key(key), holder, now)
    next_roster(desk, held, members=held.roster.members, certificates=certified.with_issued(made))
    return SigningKeys(key=key, certificate=made, chain=(certified.root,))


def withdraw_certificates(desk: Desk, code: str) -> int:
    """Withdraw every certificate of a person or a desk; return how many there were."""
    held = _headquarters(desk)
    now = now_of(desk)
    issued = [_withdrawn(one, code, now) for one in held.roster.certificates.issued]
    count = sum(new != old for new, old in zip(issued, held.roster.certificates.issued, strict=True))
    if not count:
        raise BadInput(what=f"person {code}", why="no certificate of theirs counts")
    certified: Certified = replace(held.roster.certificates, issued=tuple(issued))
    next_roster(desk, held, members=held.roster.members, certificates=certified)
    return count


def _withdrawn(issued: Issued, code: str, now: datetime) -> Issued:
    holder = Certificate(issued.certificate).holder
    if issued.withdrawn_at is None and code in {holder.code, holder.post if issued.desk else ""}:
        return replace(issued, withdrawn_at=now)
    return issued


def _headquarters(desk: Desk) -> HeldRoster:
    """Return the roster in force at headquarters; other desks issue nothing."""
    check(desk.setup.role, Power.ENROL)
    held = held_roster(desk)
    if held is None or desk.setup.role is not Role.HEADQUARTERS:
        raise NotHeadquarters
    return held
