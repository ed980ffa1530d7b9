"""Two signatures on all that leaves a desk: minisign (Ed25519, pre-hashed) and, beside it, ML-DSA-65."""

import base64
from dataclasses import dataclass, field
from typing import Final

from liaison_desk.sync import provider

LONGEST_MINISIG: Final = 4096
SEED_SIZE: Final = 32
_KEY_ID_SIZE = 8
_SIGNATURE_SIZE = 64
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "
_OUR_LINE = f"{_UNTRUSTED}signature of a liaison desk\n".encode()


@dataclass(frozen=True, kw_only=True)
class Signatures:
    """What stands beside signed bytes: a minisign file and an ML-DSA-65 signature."""

    minisig: bytes
    mldsa65: bytes


@dataclass(frozen=True, kw_only=True)
class VerifyingKey:
    """The public half of a signing key."""

    ed25519: bytes
    mldsa65: bytes

    @property
    def minisign_text(self) -> str:
        """The key as `minisign -P` takes it."""
        return _base64(b"Ed" + self.key_id + self.ed25519)

    @property
    def key_id(self) -> bytes:
        """The 8 bytes by which minisign tells keys apart."""
        return provider.sha256(self.ed25519)[:_KEY_ID_SIZE]

    def accepts(self, message: bytes, signatures: Signatures, context: str) -> bool:
        """Whether both signatures are those of exactly these bytes."""
        return (
            signatures.minisig.startswith(_OUR_LINE)
            and minisign_comment(self.ed25519, self.key_id, message, signatures.minisig) is not None
            and provider.mldsa65_verifies(self.mldsa65, signatures.mldsa65, message, context.encode("ascii"))
        )


@dataclass(frozen=True, kw_only=True)
class SigningKey:
    """The seeds of an Ed25519 and an ML-DSA-65 key that sign together."""

    ed25519: bytes = field(repr=False)
    mldsa65: bytes = field(repr=False)

    @property
    def public(self) -> VerifyingKey:
        """The half that others hold."""
        return VerifyingKey(
            ed25519=provider.ed25519_public(self.ed25519), mldsa65=provider.mldsa65_public(self.mldsa65)
        )

    def sign(self, message: bytes, context: str, comment: str) -> Signatures:
        """Sign `message` twice; `comment` is signed with it and shown by minisign."""
        return Signatures(
            minisig=minisign(self, message, comment),
            mldsa65=provider.mldsa65_sign(self.mldsa65, message, context.encode("ascii")),
        )


def new_signing_key() -> SigningKey:
    """Make a fresh pair of seeds."""
    return SigningKey(ed25519=provider.random_bytes(SEED_SIZE), mldsa65=provider.random_bytes(SEED_SIZE))


def minisign(key: SigningKey, message: bytes, comment: str) -> bytes:
    """Make a minisign signature file of `message`, its trusted comment `comment` (one line)."""
    if not comment.isprintable():
        raise ValueError("a trusted comment is one line of text")
    signature = provider.ed25519_sign(key.ed25519, provider.blake2b512(message))
    overall = provider.ed25519_sign(key.ed25519, signature + comment.encode())
    tagged = b"ED" + key.public.key_id + signature
    return _OUR_LINE + f"{_base64(tagged)}\n{_TRUSTED}{comment}\n{_base64(overall)}\n".encode()


def minisign_comment(public: bytes, key_id: bytes, message: bytes, minisig: bytes) -> str | None:
    """Find the trusted comment of a minisign file that is this key's signature of `message`; else None."""
    try:
        untrusted, first, trusted, second, rest = minisig.decode().split("\n")
        tagged = base64.b64decode(first, validate=True)
        overall = base64.b64decode(second, validate=True)
    except ValueError:
        return None
    head, signature = tagged[:-_SIGNATURE_SIZE], tagged[-_SIGNATURE_SIZE:]
    comment = trusted.removeprefix(_TRUSTED)
    if (
        len(minisig) <= LONGEST_MINISIG
        and (first, second, rest) == (_base64(tagged), _base64(overall), "")
        and untrusted.startswith(_UNTRUSTED)
        and trusted.startswith(_TRUSTED)
        and head == b"ED" + key_id
        and provider.ed25519_verifies(public, signature, provider.blake2b512(message))
        and provider.ed25519_verifies(public, overall, signature + comment.encode())
    ):
        return comment
    return None


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
