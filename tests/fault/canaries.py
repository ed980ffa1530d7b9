"""Secrets that a test can look for, in the forms in which a program could leave them behind."""

import base64
import binascii
from enum import StrEnum
from urllib.parse import quote_plus


class Secret(StrEnum):
    """One phrase for each way into the desk; none is a phrase of this program or of its libraries."""

    FIELD = "Quillback Vanterpool"
    NOTE = "zymurgist at the Fernbach pier"
    UNDONE = "Okefenokee tramontane"
    REPLACED = "gallimaufry by night train"
    DRAFT = "half-typed widdershins"
    ATTACHED = "sesquipedalian manifest "
    FILE_NAME = "crwth-and-psaltery"
    IMPORTED = "Thistlewood Abernethy"
    REFUSED = "ultracrepidarian"
    SEARCHED = "borborygmus"
    MEETING = "Xanthippe dossier review"
    OURS = "ourside mumpsimus"
    THEIRS = "theirside sumpsimus"


def forms(secret: str) -> dict[str, bytes]:
    """The secret as it could stand in a file, by the name of the encoding."""
    plain = secret.encode()
    return {
        "utf-8": plain,
        "lower case": secret.casefold().encode(),
        "utf-16-le": secret.encode("utf-16-le"),
        "utf-16-be": secret.encode("utf-16-be"),
        "hex": binascii.hexlify(plain),
        "HEX": binascii.hexlify(plain).upper(),
        "percent": quote_plus(secret).encode(),
        **{f"base64 at {shift}": _base64_inside(plain, shift) for shift in range(3)},
    }


def _base64_inside(plain: bytes, shift: int) -> bytes:
    """What of the secret's base64 does not depend on its neighbours, when it begins `shift` bytes into a group."""
    whole = base64.b64encode(bytes(shift) + plain).rstrip(b"=")
    first = -(-shift * 8 // 6)
    last = (shift + len(plain)) // 3 * 4
    return whole[first + (1 if shift else 0) : last]


def found_in(content: bytes) -> set[tuple[Secret, str]]:
    """Which secrets stand in the content, and in which form."""
    return {
        (secret, form)
        for secret in Secret
        for form, needle in forms(secret.value).items()
        if needle in content
    }
