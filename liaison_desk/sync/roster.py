"""The roster: which desks exist and what each may do, as headquarters last said (The Update Framework)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import DeskId
from liaison_desk.model.markings import Classification
from liaison_desk.model.words import N_
from liaison_desk.sync.age_keys import parse_recipient
from liaison_desk.sync.certified import NO_CERTIFICATES, Certified
from liaison_desk.sync.enrolment import DEVICE_LETTER, POST_CODE, ROLE, Enrolment
from liaison_desk.sync.fields import Fields, written_moment
from liaison_desk.sync.identity import DESK_ID, KEY_TEXT, Addressee, PublicIdentity
from liaison_desk.sync.signed import SignedDocument, sign_document
from liaison_desk.sync.signers import Signers
from liaison_desk.sync.signing import SigningKey

CONTEXT: Final = "liaison-desk/roster"
LARGEST: Final = 8 * 1024 * 1024


class RosterForged(Refused):
    """Not enough of headquarters' keys have signed it."""

    code = "ROSTER_FORGED"
    title = N_("The roster is refused: it does not bear headquarters' signatures.")
    advice = N_("The roster in force stays. Report it to headquarters.")


class RosterOlder(Refused):
    """A lower version than the one in force."""

    code = "ROSTER_OLDER"
    title = N_("The roster is refused: it is version {offered}, and version {held} is in force.")
    advice = N_("The roster in force stays. If headquarters did not send an old file by mistake, report it.")


class RosterForked(Refused):
    """Another roster under the same version, or one that does not follow the one in force."""

    code = "ROSTER_FORKED"
    title = N_("The roster is refused: version {offered} does not follow the roster in force.")
    advice = N_("The roster in force stays. Report it to headquarters: two rosters are going around.")


class Purpose(StrEnum):
    """Why bundles for headquarters are sealed to a key."""

    PRIMARY = "primary"
    ESCROW = "escrow"


class RosterWarning(StrEnum):
    """What a person should know about a roster that is accepted all the same."""

    EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True)
class Member:
    """A desk on the roster; `fingerprint` ties it to the keys it enrolled with.

    `revoked_from_seq` is the first change of a revoked desk that is no longer believed.
    """

    desk: DeskId
    fingerprint: str
    post: str
    device: str
    role: str
    ceiling: Classification
    revoked_from_seq: int | None = None

    @classmethod
    def enrolled(cls, enrolment: Enrolment, ceiling: Classification) -> Self:
        """Make the member that an approved enrolment becomes."""
        return cls(
            desk=enrolment.identity.desk,
            fingerprint=enrolment.identity.fingerprint.hex(),
            post=enrolment.post,
            device=enrolment.device,
            role=enrolment.role,
            ceiling=ceiling,
        )

    def believes(self, seq: int) -> bool:
        """Whether change `seq` of this desk counts, its loss or dismissal considered."""
        return self.revoked_from_seq is None or seq < self.revoked_from_seq

    def to_json(self) -> Json:
        """Write it down."""
        return {
            "desk": self.desk,
            "fingerprint": self.fingerprint,
            "post": self.post,
            "device": self.device,
            "role": self.role,
            "ceiling": self.ceiling,
            "revoked_from_seq": self.revoked_from_seq,
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written, Member.__dataclass_fields__)
        return cls(
            desk=DeskId(fields.text("desk", DESK_ID)),
            fingerprint=fields.digest("fingerprint"),
            post=fields.text("post", POST_CODE),
            device=fields.text("device", DEVICE_LETTER),
            role=fields.text("role", ROLE),
            ceiling=Classification(fields.text("ceiling")),
            revoked_from_seq=fields.whole("revoked_from_seq", 1)
            if fields.present("revoked_from_seq")
            else None,
        )


@dataclass(frozen=True, kw_only=True)
class Destination:
    """A key to which bundles for headquarters are sealed."""

    addressee: Addressee
    purpose: Purpose

    def to_json(self) -> Json:
        """Write it down."""
        return {
            "desk": self.addressee.desk,
            "recipient": str(self.addressee.recipient),
            "purpose": self.purpose,
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError or BadInput names what is wrong."""
        fields = Fields(written, ("desk", "recipient", "purpose"))
        return cls(
            addressee=Addressee(
                desk=DeskId(fields.text("desk", DESK_ID)),
                recipient=parse_recipient(fields.text("recipient", KEY_TEXT)),
            ),
            purpose=Purpose(fields.text("purpose")),
        )


@dataclass(frozen=True, kw_only=True)
class Roster:
    """One version of the roster; `previous` is the digest of the version before it."""

    version: int
    issued_at: datetime
    expires_at: datetime
    previous: str | None
    signers: Signers
    headquarters: tuple[PublicIdentity, ...]
    destinations: tuple[Destination, ...]
    members: tuple[Member, ...]
    certificates: Certified = NO_CERTIFICATES

    def member(self, desk: DeskId) -> Member | None:
        """Find the member with that id."""
        return next((member for member in self.members if member.desk == desk), None)

    def to_bytes(self) -> bytes:
        """Write the body that headquarters signs."""
        return dumps(
            {
                "format": CONTEXT,
                "format_version": 1,
                "version": self.version,
                "issued_at": written_moment(self.issued_at),
                "expires_at": written_moment(self.expires_at),
                "previous": self.previous,
                "signers": self.signers.to_json(),
                "headquarters": [desk.to_json() for desk in self.headquarters],
                "destinations": [destination.to_json() for destination in self.destinations],
                "members": [member.to_json() for member in self.members],
                "certificates": self.certificates.to_json(),
            }
        )

    @classmethod
    def from_bytes(cls, body: bytes) -> Self:
        """Read a body; ValueError or BadInput names what is wrong."""
        fields = Fields(
            loads(body, what="roster", limit=LARGEST),
            ("format", "format_version", *Roster.__dataclass_fields__),
        )
        if fields.text("format") != CONTEXT or fields.whole("format_version", 1) != 1:
            raise ValueError("it is no roster that this version of the program knows")
        members = tuple(map(Member.from_json, fields.items("members")))
        if len({member.desk for member in members}) != len(members):
            raise ValueError("a desk stands on it twice")
        return cls(
            version=fields.whole("version", 1),
            issued_at=fields.moment("issued_at"),
            expires_at=fields.moment("expires_at"),
            previous=fields.digest("previous") if fields.present("previous") else None,
            signers=Signers.from_json(fields.inner("signers")),
            headquarters=tuple(map(PublicIdentity.from_json, fields.items("headquarters"))),
            destinations=tuple(map(Destination.from_json, fields.items("destinations"))),
            members=members,
            certificates=Certified.from_json(fields.inner("certificates")),
        )


@dataclass(frozen=True, kw_only=True)
class HeldRoster:
    """A roster in force, with the digest the next one must name and what a person should know."""

    roster: Roster
    digest: str
    warnings: tuple[RosterWarning, ...] = ()


def sign_roster(roster: Roster, keys: Sequence[SigningKey]) -> bytes:
    """Write the roster's file, signed with headquarters' `keys`."""
    Roster.from_bytes(roster.to_bytes())
    return sign_document(roster.to_bytes(), keys, CONTEXT).to_bytes()


def accept_roster(current: HeldRoster | Signers, new: bytes, now: datetime) -> HeldRoster:
    """Find the roster in force once `new` has been looked at.

    `current` is the one in force, or the signers that an officer has compared by fingerprint when there
    is none. Both the signers in force and those the new roster names must have signed it, so that keys
    can change hands. An expired roster is accepted with a warning, because work must go on.
    RosterForged, RosterOlder, RosterForked or BadInput otherwise; then `current` stays in force.
    """
    try:
        document = SignedDocument.read(new, CONTEXT, 2 * LARGEST)
        offered = Roster.from_bytes(document.body)
    except ValueError as fault:
        raise BadInput(what="roster", why=str(fault)) from None
    trusted = current.roster.signers if isinstance(current, HeldRoster) else current
    if not trusted.have_signed(document) or not offered.signers.have_signed(document):
        raise RosterForged
    if isinstance(current, HeldRoster):
        _check_succession(current, offered, document.digest)
    expired = (RosterWarning.EXPIRED,) if now > offered.expires_at else ()
    return HeldRoster(roster=offered, digest=document.digest, warnings=expired)


def _check_succession(current: HeldRoster, offered: Roster, digest: str) -> None:
    """Versions only rise; a version left out is forgiven, because a post may have been away."""
    held = current.roster.version
    if offered.version < held:
        raise RosterOlder(offered=offered.version, held=held)
    same_version_other_text = offered.version == held and digest != current.digest
    next_without_tie = offered.version == held + 1 and offered.previous != current.digest
    if same_version_other_text or next_without_tie:
        raise RosterForked(offered=offered.version)
