"""Whose signatures a roster needs: headquarters' keys, and how many of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from liaison_desk.model.canonical import Json
from liaison_desk.sync import provider
from liaison_desk.sync.fields import Fields, base64_text
from liaison_desk.sync.identity import PublicIdentity
from liaison_desk.sync.signed import SignedDocument
from liaison_desk.sync.signing import SEED_SIZE, VerifyingKey


@dataclass(frozen=True, kw_only=True)
class Signers:
    """`threshold` of `keys` together speak for headquarters."""

    keys: tuple[VerifyingKey, ...]
    threshold: int = 1

    def __post_init__(self) -> None:
        """Refuse a threshold that cannot be met, or that one key could meet twice."""
        if not 1 <= self.threshold <= len(self.keys) or len(set(self.keys)) != len(self.keys):
            raise ValueError("the threshold does not fit the keys")

    @classmethod
    def of(cls, headquarters: PublicIdentity) -> Self:
        """Trust the one key of a desk whose fingerprint two people have compared."""
        return cls(keys=(headquarters.key,))

    def have_signed(self, document: SignedDocument) -> bool:
        """Whether enough of the keys have signed."""
        return sum(document.signed_by(key) for key in self.keys) >= self.threshold

    def to_json(self) -> Mapping[str, Json]:
        """Write it down."""
        keys = [
            {"ed25519": base64_text(key.ed25519), "mldsa65": base64_text(key.mldsa65)} for key in self.keys
        ]
        return {"threshold": self.threshold, "keys": keys}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written, ("threshold", "keys"))
        keys = [Fields(key, ("ed25519", "mldsa65")) for key in fields.items("keys")]
        return cls(
            threshold=fields.whole("threshold", 1),
            keys=tuple(
                VerifyingKey(
                    ed25519=key.binary("ed25519", SEED_SIZE),
                    mldsa65=key.binary("mldsa65", provider.MLDSA65_PUBLIC_SIZE),
                )
                for key in keys
            ),
        )
