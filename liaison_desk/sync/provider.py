"""Every cryptographic primitive of the exchange in one place, where a validated provider can stand in."""

import hashlib
import hmac
import secrets
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Octets: TypeAlias = bytes | bytearray | memoryview

TAG_SIZE: Final = 16
XWING_PUBLIC_SIZE: Final = 1216
XWING_ENCAPSULATION_SIZE: Final = 1120
MLDSA65_SIGNATURE_SIZE: Final = 3309
MLDSA65_PUBLIC_SIZE: Final = 1952
_MLKEM768_PUBLIC_SIZE = 1184
_HYBRID = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def random_bytes(size: int) -> bytes:
    """`size` bytes from the operating system's generator."""
    return secrets.token_bytes(size)


def sha256(data: Octets) -> bytes:
    """SHA-256 (FIPS 180-4)."""
    return hashlib.sha256(data).digest()


def blake2b512(data: Octets) -> bytes:
    """BLAKE2b with 64 bytes of output (RFC 7693)."""
    return hashlib.blake2b(data).digest()


def hkdf_sha256(secret: bytes, *, salt: bytes, info: bytes) -> bytes:
    """32 bytes of HKDF-SHA-256 (RFC 5869)."""
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(secret)


def hmac_sha256(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA-256 (RFC 2104)."""
    return hmac.digest(key, data, "sha256")


def same(left: bytes, right: bytes) -> bool:
    """Compare in a time that depends on the lengths only."""
    return hmac.compare_digest(left, right)


class Aead:
    """ChaCha20-Poly1305 (RFC 8439) under one key."""

    def __init__(self, key: bytes) -> None:
        """Take the 32-byte key."""
        self._cipher = ChaCha20Poly1305(key)

    def seal(self, nonce: bytes, plain: Octets) -> bytes:
        """Encrypt; the ciphertext with its 16-byte tag."""
        return self._cipher.encrypt(nonce, plain, None)

    def open(self, nonce: bytes, sealed: Octets) -> bytes | None:
        """Decrypt; the plaintext, or None when the tag does not match."""
        try:
            return self._cipher.decrypt(nonce, sealed, None)
        except InvalidTag:
            return None


def x25519_public(seed: bytes) -> bytes:
    """Derive the public key of a 32-byte X25519 private key (RFC 7748)."""
    return X25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def x25519_shared(seed: bytes, public: bytes) -> bytes | None:
    """Derive the shared secret, or None when `public` is a point of low order."""
    try:
        return X25519PrivateKey.from_private_bytes(seed).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return None


def _xwing_private(seed: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    expanded = hashlib.shake_256(seed).digest(96)
    return MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(
        expanded[64:]
    )


def xwing_public(seed: bytes) -> bytes:
    """Derive the X-Wing public key of a 32-byte seed: ML-KEM-768, then X25519 (X-Wing draft)."""
    lattice, curve = _xwing_private(seed)
    return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()


def xwing_seal(public: bytes, plain: bytes, info: bytes) -> tuple[bytes, bytes]:
    """HPKE single shot (RFC 9180): the 1,120-byte encapsulation and the sealed text."""
    lattice = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM768_PUBLIC_SIZE])
    curve = X25519PublicKey.from_public_bytes(public[_MLKEM768_PUBLIC_SIZE:])
    sealed = _HYBRID.encrypt(plain, hpke.MLKEM768X25519PublicKey(lattice, curve), info)
    return sealed[:XWING_ENCAPSULATION_SIZE], sealed[XWING_ENCAPSULATION_SIZE:]


def xwing_is_low_order(seed: bytes, encapsulation: bytes) -> bool:
    """Whether the X25519 part of `encapsulation` is a point of low order."""
    expanded = hashlib.shake_256(seed).digest(96)
    return x25519_shared(expanded[64:], encapsulation[-32:]) is None


def xwing_open(seed: bytes, encapsulation: bytes, sealed: bytes, info: bytes) -> bytes | None:
    """Open the text sealed by `xwing_seal`, or None when it is not for this key."""
    key = hpke.MLKEM768X25519PrivateKey(*_xwing_private(seed))
    try:
        return _HYBRID.decrypt(encapsulation + sealed, key, info)
    except InvalidTag:
        return None


def ed25519_public(seed: bytes) -> bytes:
    """Derive the public key of a 32-byte Ed25519 seed (RFC 8032)."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def ed25519_sign(seed: bytes, message: bytes) -> bytes:
    """Make a 64-byte Ed25519 signature."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def ed25519_verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `signature` is that of `message` under `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def mldsa65_public(seed: bytes) -> bytes:
    """Derive the 1,952-byte public key of a 32-byte ML-DSA-65 seed (FIPS 204)."""
    return MLDSA65PrivateKey.from_seed_bytes(seed).public_key().public_bytes_raw()


def mldsa65_sign(seed: bytes, message: bytes, context: bytes) -> bytes:
    """Make a 3,309-byte ML-DSA-65 signature of `message` in `context`."""
    return MLDSA65PrivateKey.from_seed_bytes(seed).sign(message, context)


def mldsa65_verifies(public: bytes, signature: bytes, message: bytes, context: bytes) -> bool:
    """Whether `signature` is that of `message` in `context` under `public`."""
    try:
        MLDSA65PublicKey.from_public_bytes(public).verify(signature, message, context)
    except (InvalidSignature, ValueError):
        return False
    return True
