"""Who a desk is: the keys it signs and opens with, its epoch, and the half that others hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Self

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId
from liaison_desk.sync import provider
from liaison_desk.sync.age_keys import (
    AgeIdentity,
    Recipient,
    new_hybrid_identity,
    new_x25519_identity,
    parse_identity,
    parse_recipient,
)
from liaison_desk.sync.bech32 import LONGEST as LONGEST_KEY
from liaison_desk.sync.fields import Fields, base64_text
from liaison_desk.sync.signing import SEED_SIZE, SigningKey, VerifyingKey, new_signing_key

DESK_ID: Final = re.compile(r"D[A-Z2-7]{20}")
EPOCH_SIZE: Final = 16
KEY_TEXT: Final = re.compile(rf"[A-Za-z0-9-]{{1,{LONGEST_KEY}}}")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_PUBLIC_FIELDS = ("desk", "ed25519", "mldsa65", "recipient", "epoch_hash")
_PRIVATE_FIELDS = ("format", "ed25519", "mldsa65", "keys", "epoch")
_PRIVATE_FORMAT = "liaison-desk/identity/1"


class Profile(StrEnum):
    """With what kind of key bundles are sealed to a desk."""

    HYBRID = "mlkem768x25519"
    CLASSICAL = "X25519"


def desk_id(key: VerifyingKey) -> DeskId:
    """Derive the id of the desk that signs with `key`: `D` and 100 bits of a digest over both public keys."""
    digest = provider.sha256(b"liaison-desk/desk-id\n" + key.ed25519 + key.mldsa65)
    number = int.from_bytes(digest[:13]) >> 4
    return DeskId("D" + "".join(_ALPHABET[number >> 5 * place & 31] for place in range(19, -1, -1)))


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """A desk and the key under which a bundle is sealed to it."""

    desk: DeskId
    recipient: Recipient

    @property
    def recipient_hash(self) -> str:
        """SHA-256 of the recipient as age writes it."""
        return provider.sha256(str(self.recipient).encode("ascii")).hex()


@dataclass(frozen=True, kw_only=True)
class PublicIdentity:
    """What others hold of a desk."""

    key: VerifyingKey
    recipient: Recipient
    epoch_hash: str

    @property
    def desk(self) -> DeskId:
        """The desk's id, which its signing keys fix."""
        return desk_id(self.key)

    @property
    def addressee(self) -> Addressee:
        """Where bundles for this desk go."""
        return Addressee(desk=self.desk, recipient=self.recipient)

    @property
    def fingerprint(self) -> bytes:
        """32 bytes that stand for all of it."""
        return provider.sha256(b"liaison-desk/fingerprint\n" + dumps(self.to_json()))

    def to_json(self) -> Json:
        """Write it down."""
        return {
            "desk": self.desk,
            "ed25519": base64_text(self.key.ed25519),
            "mldsa65": base64_text(self.key.mldsa65),
            "recipient": str(self.recipient),
            "epoch_hash": self.epoch_hash,
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong, also when the id is not that of the keys."""
        fields = Fields(written, _PUBLIC_FIELDS)
        found = cls(
            key=VerifyingKey(
                ed25519=fields.binary("ed25519", SEED_SIZE),
                mldsa65=fields.binary("mldsa65", provider.MLDSA65_PUBLIC_SIZE),
            ),
            recipient=_recipient(fields.text("recipient", KEY_TEXT)),
            epoch_hash=fields.digest("epoch_hash"),
        )
        if fields.text("desk", DESK_ID) != found.desk:
            raise ValueError("the desk's id is not that of its keys")
        return found


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The private keys of a desk; they live in its vault and nowhere else.

    `keys` are the newest first: bundles are sealed to the first, and the others are kept until every peer has
    acknowledged it.
    """

    signing: SigningKey
    keys: tuple[AgeIdentity, ...]
    epoch: bytes = field(repr=False)

    @property
    def desk(self) -> DeskId:
        """The desk's id."""
        return desk_id(self.signing.public)

    @property
    def public(self) -> PublicIdentity:
        """The half that others hold."""
        return PublicIdentity(
            key=self.signing.public,
            recipient=self.keys[0].recipient,
            epoch_hash=provider.sha256(b"liaison-desk/epoch\n" + self.epoch).hex(),
        )

    def with_new_key(self) -> Self:
        """Put a fresh key of the same kind in front; the old ones still open what comes late."""
        return replace(self, keys=(_new_key(Profile(self.keys[0].kind)), *self.keys))

    def without_old_keys(self) -> Self:
        """Drop all keys but the newest, once every peer has acknowledged it."""
        return replace(self, keys=self.keys[:1])

    def to_json(self) -> bytes:
        """Write it down, for the vault."""
        return dumps(
            {
                "format": _PRIVATE_FORMAT,
                "ed25519": base64_text(self.signing.ed25519),
                "mldsa65": base64_text(self.signing.mldsa65),
                "keys": [str(key) for key in self.keys],
                "epoch": base64_text(self.epoch),
            }
        )

    @classmethod
    def from_json(cls, written: bytes) -> Self:
        """Read the written form; BadInput when it is not one."""
        try:
            fields = Fields(loads(written, what="identity"), _PRIVATE_FIELDS)
            fields.text("format", re.compile(re.escape(_PRIVATE_FORMAT)))
            return cls(
                signing=SigningKey(
                    ed25519=fields.binary("ed25519", SEED_SIZE), mldsa65=fields.binary("mldsa65", SEED_SIZE)
                ),
                keys=_private_keys(fields.items("keys")),
                epoch=fields.binary("epoch", EPOCH_SIZE),
            )
        except ValueError as fault:
            raise BadInput(what="identity", why=str(fault)) from None


def new_identity(profile: Profile = Profile.HYBRID) -> Identity:
    """Make a desk that has never existed before."""
    return Identity(
        signing=new_signing_key(), keys=(_new_key(profile),), epoch=provider.random_bytes(EPOCH_SIZE)
    )


def _new_key(profile: Profile) -> AgeIdentity:
    return new_hybrid_identity() if profile is Profile.HYBRID else new_x25519_identity()


def _private_keys(written: Sequence[Json]) -> tuple[AgeIdentity, ...]:
    if not written:
        raise ValueError("it has no keys")
    return tuple(parse_identity(str(key)) for key in written)


def _recipient(text: str) -> Recipient:
    try:
        return parse_recipient(text)
    except BadInput as refusal:
        raise ValueError(refusal.sentence) from None
