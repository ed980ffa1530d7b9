"""With what the officer signs a document when it is made: keys, moment, who else is to sign, whose timestamps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.signable import signable

if TYPE_CHECKING:
    from datetime import datetime

    from liaison_desk.readouts.content import Document
    from liaison_desk.readouts.signed.means import Means, Timestamping


@dataclass(frozen=True, kw_only=True)
class Signing:
    """Everything signing needs besides the document; `who` are all who are to sign it, the officer among them.

    `code` is the officer's, for the record.
    """

    means: Means
    code: str
    at: datetime
    who: tuple[Signatory, ...] = (Signatory.OFFICER,)
    timestamping: Timestamping | None = None

    def prepared(self, document: Document) -> Document:
        """Return the document with its fields."""
        return signable(document, self.who)

    def signed(self, pdf: bytes) -> bytes:
        """Return the file with the officer's signature."""
        return sign_file(pdf, self.means, Signatory.OFFICER, at=self.at, timestamping=self.timestamping)


def sign_file(
    pdf: bytes, means: Means, who: Signatory, *, at: datetime, timestamping: Timestamping | None = None
) -> bytes:
    """Return a file with one more signature; the refusals are those of readouts.signing."""
    from liaison_desk.readouts.signed.signing import sign  # noqa: PLC0415 - it loads slowly, and many sign nothing

    return sign(pdf, means, who, at=at, timestamping=timestamping)


def unsigned(document: Document) -> Document:
    """Return the document without fields: its places are for pens."""
    return signable(document, ())


def noted(who: str, code: str) -> str:
    """Return how the record of a readout names one signature: the field, and the code of the person."""
    return f"{who}:{code}"
