"""What a reader is told of the signatures in a file."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

FILLED_LATE: Final = "fields were filled in after the last signature"
"""A note where somebody has yet to sign; where all have, it is a fault."""


@dataclass(frozen=True, kw_only=True)
class SignerFound:
    """One signature: in which field, by whom as the certificate says, when as the signer's clock says.

    `vouched` means that headquarters' root was at hand and stands behind the certificate; `timestamped` that a
    service, not only the signer's own clock, says when. An empty `problem` means that the signature holds.
    """

    field: str
    code: str
    name: str
    role: str
    post: str
    at: datetime
    timestamped: bool = False
    vouched: bool = False
    problem: str = ""
    serial: int = 0


@dataclass(frozen=True, kw_only=True)
class Signatures:
    """All signatures of a file, what is wrong with them, and what a reader should know besides."""

    signers: tuple[SignerFound, ...] = ()
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Trust:
    """Whom a check believes: headquarters' root and those of timestamp services, all in DER; and what time it is."""

    root: bytes | None
    services: tuple[bytes, ...] = ()
    now: datetime
