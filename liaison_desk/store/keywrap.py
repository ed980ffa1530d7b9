"""One key slot: how a secret wraps the vault's data key, and the slot's bytes."""

import hashlib
import secrets
import struct
import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"LDSLOT\x00\x01"
SUITE = 1  # Argon2id (RFC 9106), HKDF-SHA-512 (RFC 5869), AES-256-GCM (SP 800-38D)
KEY_BYTES = 32
_HEADER = struct.Struct(">8sHHQ16s16sIII")
_SEALED = struct.Struct(">12s48s")
_DIGEST_BYTES = 32
SLOT_LENGTH = _HEADER.size + _SEALED.size + _DIGEST_BYTES


class SlotKind(IntEnum):
    """What opens a slot."""

    PASSPHRASE = 1
    RECOVERY = 2
    PASSPHRASE_AND_KEYRING = 3


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one guess of a passphrase costs: memory in KiB, passes over it, lanes."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def is_allowed(self) -> bool:
        """True between floor and ceiling: cheaper gives guesses away, dearer is a trap in a hostile file."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.passes <= self.passes <= CEILING.passes
            and FLOOR.lanes <= self.lanes <= CEILING.lanes
        )


FLOOR = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
CEILING = Cost(memory_kib=1024 * 1024, passes=10, lanes=8)
NO_COST = Cost(memory_kib=0, passes=0, lanes=0)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A data key wrapped under one secret; everything but the box is authenticated with it."""

    kind: SlotKind
    generation: int
    vault_id: bytes
    salt: bytes
    cost: Cost
    nonce: bytes = b""
    box: bytes = b""

    @property
    def header(self) -> bytes:
        """The slot's open part: what it is, which vault's, and the cost."""
        cost = self.cost
        return _HEADER.pack(
            MAGIC,
            self.kind,
            SUITE,
            self.generation,
            self.vault_id,
            self.salt,
            cost.memory_kib,
            cost.passes,
            cost.lanes,
        )

    def to_bytes(self) -> bytes:
        """Write the slot, with a plain digest that tells a damaged slot from a wrong secret."""
        body = self.header + _SEALED.pack(self.nonce, self.box)
        return body + hashlib.sha256(body).digest()


def read_slot(copy: bytes) -> Slot | None:
    """Read one copy of a slot; None where it holds none or does not check, its cost included."""
    body, digest = copy[: SLOT_LENGTH - _DIGEST_BYTES], copy[SLOT_LENGTH - _DIGEST_BYTES : SLOT_LENGTH]
    if hashlib.sha256(body).digest() != digest or not body.startswith(MAGIC):
        return None
    _, kind, suite, generation, vault_id, salt, memory, passes, lanes = _HEADER.unpack_from(body)
    nonce, box = _SEALED.unpack_from(body, _HEADER.size)
    cost = Cost(memory_kib=memory, passes=passes, lanes=lanes)
    costs_nothing = kind == SlotKind.RECOVERY and cost == NO_COST
    if suite != SUITE or kind not in set(SlotKind) or not (cost.is_allowed or costs_nothing):
        return None
    return Slot(
        kind=SlotKind(kind),
        generation=generation,
        vault_id=vault_id,
        salt=salt,
        cost=cost,
        nonce=nonce,
        box=box,
    )


def looks_like_a_slot(copy: bytes) -> bool:
    """Tell a slot that may be damaged from a place that is free."""
    return copy.startswith(MAGIC)


def wrap(slot: Slot, kek: bytes, data_key: bytes | bytearray) -> Slot:
    """Give the slot again with the data key in its box."""
    nonce = secrets.token_bytes(12)
    box = AESGCM(kek).encrypt(nonce, bytes(data_key), slot.header)
    return Slot(
        kind=slot.kind,
        generation=slot.generation,
        vault_id=slot.vault_id,
        salt=slot.salt,
        cost=slot.cost,
        nonce=nonce,
        box=box,
    )


def unwrap(slot: Slot, kek: bytes) -> bytearray | None:
    """Take the data key out, or None where the secret is another's."""
    try:
        return bytearray(AESGCM(kek).decrypt(slot.nonce, slot.box, slot.header))
    except InvalidTag:
        return None


def passphrase_kek(slot: Slot, passphrase: str, share: bytes = b"") -> bytes:
    """Derive the slot's key from a passphrase (NFKC) and, where the slot wants it, the keyring's share."""
    if not slot.cost.is_allowed:
        message = "a cost outside the limits must never be computed"
        raise ValueError(message)
    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    stretched = Argon2id(
        salt=slot.salt,
        length=KEY_BYTES,
        iterations=slot.cost.passes,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory_kib,
    ).derive(text)
    return expand(stretched + share, f"slot {slot.kind.name}", slot.salt)


def secret_kek(slot: Slot, secret: bytes) -> bytes:
    """Derive the slot's key from a full-strength secret."""
    return expand(secret, f"slot {slot.kind.name}", slot.salt)


def expand(secret: bytes | bytearray, label: str, salt: bytes | None = None) -> bytes:
    """Derive 32 bytes for one purpose (HKDF-SHA-512)."""
    return HKDF(hashes.SHA512(), KEY_BYTES, salt, f"liaison-desk/1/{label}".encode()).derive(bytes(secret))
