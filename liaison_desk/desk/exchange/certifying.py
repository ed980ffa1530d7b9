"""Certificates for signing pages: the desk's own key, and headquarters' root, each in its own vault."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.errors import NotHeadquarters
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.store import meta
from liaison_desk.sync.certificates import (
    Authority,
    Certificate,
    Holder,
    new_key,
    public_key,
    request,
    requested_key,
)
from liaison_desk.sync.certified import Certified
from liaison_desk.sync.enrolment import Enrolment
from liaison_desk.sync.fields import Fields, base64_text

KEY: Final = "page_key"
_AUTHORITY: Final = "authority"
_LARGEST: Final = 8 * 1024


def page_key(desk: Desk) -> bytes:
    """Return the key that this desk signs pages with; one is made where there is none."""
    written = meta.get(desk.keys, KEY)
    if written is None:
        key = new_key()
        meta.put(desk.keys, KEY, base64_text(key))
        return key
    return Fields({KEY: written}).octets(KEY, _LARGEST)


def own_request(desk: Desk) -> bytes:
    """Write this desk's request for a certificate."""
    return request(page_key(desk))


def authority_of(desk: Desk, now: datetime) -> Authority:
    """Return headquarters' root; it is made where there is none, as at desks founded by an earlier version."""
    if desk.setup.role is not Role.HEADQUARTERS:
        raise NotHeadquarters
    written = meta.get(desk.keys, _AUTHORITY)
    if written is None:
        made = Authority.found(f"Headquarters {desk.setup.desk}", now)
        kept = {"key": base64_text(made.key), "certificate": base64_text(made.certificate)}
        meta.put(desk.keys, _AUTHORITY, dumps(kept).decode())
        return made
    found = loads(written.encode(), what="root certificate")
    fields = Fields(found if isinstance(found, Mapping) else {})
    return Authority(key=fields.octets("key", _LARGEST), certificate=fields.octets("certificate", _LARGEST))


def certified_first(desk: Desk, now: datetime) -> Certified:
    """Return the root with the certificate of headquarters' own desk."""
    root = authority_of(desk, now)
    setup = desk.setup
    holder = Holder(
        code=setup.officer or "officer",
        name=name_of(desk, setup.officer) or setup.officer or setup.place,
        post=setup.place,
        role=setup.role,
    )
    own = root.issue(public_key(page_key(desk)), holder, now)
    return Certified(root=root.certificate).with_issued(own, setup.desk)


def certified_with(desk: Desk, certified: Certified, enrolment: Enrolment, now: datetime) -> Certified:
    """Return what the roster says of certificates once a desk is enrolled: its own is among them, if it asked.

    A desk that asks again with the same key gets a new certificate, with a new date of expiry.
    """
    known = certified if certified.root else certified_first(desk, now)
    if not enrolment.certificate_request:
        return known
    try:
        key = requested_key(enrolment.certificate_request)
    except ValueError as fault:
        raise BadInput(what="enrolment", why=str(fault)) from None
    holder = Holder(
        code=enrolment.officer,
        name=enrolment.name or name_of(desk, enrolment.officer) or enrolment.officer,
        post=f"{enrolment.post}{enrolment.device}",
        role=enrolment.role,
    )
    made = authority_of(desk, now).issue(key, holder, now)
    return known.with_issued(made, enrolment.identity.desk)


def with_withdrawals(desk: Desk, certified: Certified, now: datetime, until: datetime) -> Certified:
    """Return the same with a fresh signed list of what was withdrawn."""
    serials = [Certificate(one.certificate).serial for one in certified.issued if one.withdrawn_at]
    return replace(certified, withdrawn=authority_of(desk, now).revocations(serials, now, until))


def name_of(desk: Desk, code: str) -> str:
    """Return the name of the one person of the home side who has a code; nothing where there is not exactly one."""
    found = [
        person.name
        for person in desk.store.records.standing(Contact, {"side": Side.HOME})
        if code and person.code == code
    ]
    return found[0] if len(found) == 1 else ""
