"""The two kinds of key to which a file can be sealed, as age writes them, and how each wraps a file key."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar, Final, TypeAlias

from liaison_desk.model.errors import BadInput
from liaison_desk.sync import bech32, provider
from liaison_desk.sync.age_header import Stanza, decode_base64, encode_base64
from liaison_desk.sync.refusals import NotSealed

FILE_KEY_SIZE: Final = 16
_NONCE = bytes(12)
_WRAPPED_SIZE = FILE_KEY_SIZE + provider.TAG_SIZE
_SEED_SIZE = 32


@dataclass(frozen=True, kw_only=True)
class X25519Recipient:
    """A classical recipient, `age1…`, which every age tool can seal to."""

    kind: ClassVar[str] = "X25519"
    public: bytes

    def __str__(self) -> str:
        """Give the key as age writes it."""
        return bech32.encode("age", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal the file key to this recipient under a fresh ephemeral key."""
        ephemeral = provider.random_bytes(_SEED_SIZE)
        share = provider.x25519_public(ephemeral)
        shared = provider.x25519_shared(ephemeral, self.public)
        if shared is None:
            raise BadInput(what="recipient", why="its point has low order")
        return Stanza(
            kind=self.kind,
            arguments=(encode_base64(share),),
            body=_x25519_cipher(shared, share, self.public).seal(_NONCE, file_key),
        )


@dataclass(frozen=True, kw_only=True)
class X25519Identity:
    """The private half of an `age1…` recipient."""

    kind: ClassVar[str] = X25519Recipient.kind
    seed: bytes = field(repr=False)

    def __str__(self) -> str:
        """Give the key as age writes it."""
        return bech32.encode("age-secret-key-", self.seed).upper()

    @property
    def recipient(self) -> X25519Recipient:
        """The public half."""
        return X25519Recipient(public=provider.x25519_public(self.seed))

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Find the file key, None when it is sealed to someone else; NotSealed for a malformed stanza."""
        share = _argument(stanza, 32)
        shared = provider.x25519_shared(self.seed, share)
        if shared is None:
            raise NotSealed(why="a share has low order")
        return _x25519_cipher(shared, share, self.recipient.public).open(_NONCE, stanza.body)


@dataclass(frozen=True, kw_only=True)
class HybridRecipient:
    """A post-quantum recipient, `age1pq…`: ML-KEM-768 and X25519 together (X-Wing)."""

    kind: ClassVar[str] = "mlkem768x25519"
    info: ClassVar[bytes] = b"age-encryption.org/mlkem768x25519"
    public: bytes

    def __str__(self) -> str:
        """Give the key as age writes it."""
        return bech32.encode("age1pq", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal the file key to this recipient."""
        try:
            encapsulation, body = provider.xwing_seal(self.public, file_key, self.info)
        except ValueError:
            raise BadInput(what="recipient", why="it is not an X-Wing key") from None
        return Stanza(kind=self.kind, arguments=(encode_base64(encapsulation),), body=body)


@dataclass(frozen=True, kw_only=True)
class HybridIdentity:
    """The private half of an `age1pq…` recipient."""

    kind: ClassVar[str] = HybridRecipient.kind
    seed: bytes = field(repr=False)

    def __str__(self) -> str:
        """Give the key as age writes it."""
        return bech32.encode("age-secret-key-pq-", self.seed).upper()

    @property
    def recipient(self) -> HybridRecipient:
        """The public half."""
        return HybridRecipient(public=provider.xwing_public(self.seed))

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Find the file key, None when it is sealed to someone else; NotSealed for a malformed stanza."""
        encapsulation = _argument(stanza, provider.XWING_ENCAPSULATION_SIZE)
        if provider.xwing_is_low_order(self.seed, encapsulation):
            raise NotSealed(why="a share has low order")
        return provider.xwing_open(self.seed, encapsulation, stanza.body, HybridRecipient.info)


Recipient: TypeAlias = X25519Recipient | HybridRecipient
AgeIdentity: TypeAlias = X25519Identity | HybridIdentity
KINDS: Final = frozenset({X25519Recipient.kind, HybridRecipient.kind})


def _x25519_cipher(shared: bytes, share: bytes, public: bytes) -> provider.Aead:
    key = provider.hkdf_sha256(shared, salt=share + public, info=b"age-encryption.org/v1/X25519")
    return provider.Aead(key)


def _argument(stanza: Stanza, size: int) -> bytes:
    """Give the one argument of a stanza of ours, after checking every size."""
    if len(stanza.arguments) != 1:
        raise NotSealed(why=f"a stanza {stanza.kind} has {len(stanza.arguments)} arguments")
    argument = decode_base64(stanza.arguments[0])
    if len(argument) != size or len(stanza.body) != _WRAPPED_SIZE:
        raise NotSealed(why=f"a stanza {stanza.kind} has the wrong size")
    return argument


@lru_cache(maxsize=1024)
def parse_recipient(text: str) -> Recipient:
    """Read `age1…` or `age1pq…`; BadInput for anything else."""
    prefix, payload = _decoded(text, "recipient")
    match prefix, len(payload):
        case "age", 32:
            return X25519Recipient(public=payload)
        case "age1pq", provider.XWING_PUBLIC_SIZE:
            return HybridRecipient(public=payload)
    raise BadInput(what="recipient", why=f"keys of the kind {prefix[:32]} are not used here")


def parse_identity(text: str) -> AgeIdentity:
    """Read `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…`; BadInput for anything else."""
    prefix, payload = _decoded(text, "private key")
    match prefix, len(payload):
        case "AGE-SECRET-KEY-", 32:
            return X25519Identity(seed=payload)
        case "AGE-SECRET-KEY-PQ-", 32:
            return HybridIdentity(seed=payload)
    raise BadInput(what="private key", why=f"keys of the kind {prefix[:32]} are not used here")


def _decoded(text: str, what: str) -> tuple[str, bytes]:
    try:
        return bech32.decode(text)
    except ValueError as fault:
        raise BadInput(what=what, why=str(fault)) from None


def new_hybrid_identity() -> HybridIdentity:
    """Make a fresh post-quantum key."""
    return HybridIdentity(seed=provider.random_bytes(_SEED_SIZE))


def new_x25519_identity() -> X25519Identity:
    """Make a fresh classical key, for partners whose tools know no other."""
    return X25519Identity(seed=provider.random_bytes(_SEED_SIZE))
