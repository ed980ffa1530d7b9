"""A desk's fingerprint as two people compare it: eight words by voice, or one QR code on paper."""

import io
from functools import cache
from typing import Final

from mnemonic import Mnemonic

from liaison_desk.sync.identity import PublicIdentity

WORDS: Final = 8
_WORD_BITS = 11


@cache
def _wordlist() -> tuple[str, ...]:
    return tuple(Mnemonic("english").wordlist)


def fingerprint_words(public: PublicIdentity) -> tuple[str, ...]:
    """Eight words of the BIP 39 English list, 88 bits of the fingerprint."""
    spare = len(public.fingerprint) * 8 - WORDS * _WORD_BITS
    number = int.from_bytes(public.fingerprint) >> spare
    places = range(WORDS - 1, -1, -1)
    return tuple(_wordlist()[number >> _WORD_BITS * place & (1 << _WORD_BITS) - 1] for place in places)


def fingerprint_line(public: PublicIdentity) -> str:
    """Give the whole fingerprint in the capitals and digits that a QR code packs best."""
    return f"LIAISON-DESK/{public.desk}/{public.fingerprint.hex().upper()}"


def fingerprint_matches(public: PublicIdentity, scanned: str) -> bool:
    """Whether a scanned code is that of `public`."""
    return scanned.strip() == fingerprint_line(public)


def fingerprint_qr(public: PublicIdentity, kind: str = "svg", scale: int = 8) -> bytes:
    """Draw the fingerprint as a QR code, a file of `kind` svg or png."""
    import segno  # noqa: PLC0415 - it brings what reads XML and mail, for one picture that few ask for

    picture = io.BytesIO()
    segno.make_qr(fingerprint_line(public), error="q").save(picture, kind=kind, scale=scale, border=4)
    return picture.getvalue()
