"""A JSON document with its signatures in one file, the signed bytes kept as they were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from liaison_desk.model.canonical import dumps, loads
from liaison_desk.sync import provider
from liaison_desk.sync.fields import Fields, base64_text
from liaison_desk.sync.signing import Signatures, SigningKey, VerifyingKey

_MOST_SIGNATURES = 16


@dataclass(frozen=True, kw_only=True)
class SignedDocument:
    """Bytes of JSON and the signatures that stand beside them; `context` says what kind of document it is."""

    context: str
    body: bytes
    signatures: tuple[Signatures, ...]

    @property
    def digest(self) -> str:
        """SHA-256 of the signed bytes."""
        return provider.sha256(self.body).hex()

    def signed_by(self, key: VerifyingKey) -> bool:
        """Whether one of the signatures is that of `key`."""
        return any(key.accepts(self.body, signatures, self.context) for signatures in self.signatures)

    def to_bytes(self) -> bytes:
        """Write the file."""
        return dumps(
            {
                "body": self.body.decode(),
                "signatures": [
                    {"minisig": one.minisig.decode(), "mldsa65": base64_text(one.mldsa65)}
                    for one in self.signatures
                ],
            }
        )

    @classmethod
    def read(cls, written: bytes, context: str, limit: int) -> Self:
        """Read a file, its signatures unchecked; ValueError or BadInput for any other document."""
        fields = Fields(loads(written, what=context, limit=limit), ("body", "signatures"))
        body = fields.inner("body")
        entries = [Fields(entry, ("minisig", "mldsa65")) for entry in fields.items("signatures")]
        if not isinstance(body, str) or len(entries) > _MOST_SIGNATURES:
            raise ValueError("it is not a signed document")
        return cls(
            context=context, body=body.encode(), signatures=tuple(_signatures(entry) for entry in entries)
        )


def sign_document(body: bytes, keys: Sequence[SigningKey], context: str) -> SignedDocument:
    """Sign `body` with every one of `keys`."""
    return SignedDocument(
        context=context, body=body, signatures=tuple(key.sign(body, context, context) for key in keys)
    )


def _signatures(entry: Fields) -> Signatures:
    minisig = entry.inner("minisig")
    if not isinstance(minisig, str):
        raise ValueError("a signature is missing")  # noqa: TRY004 - the text is wrong, not our types
    return Signatures(
        minisig=minisig.encode(), mldsa65=entry.binary("mldsa65", provider.MLDSA65_SIGNATURE_SIZE)
    )
