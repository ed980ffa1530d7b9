"""The 24 recovery words and the 256-bit secret they spell (BIP-39)."""

import re
import unicodedata
from collections.abc import Iterable

from mnemonic import Mnemonic

from liaison_desk.model.errors import WrongPassphrase
from liaison_desk.model.words import N_

WORDS = 24


class RecoveryWordsMistyped(WrongPassphrase):
    """Words that no recovery kit can have held: one is misspelt, missing or out of place."""

    code = "RECOVERY_WORDS_MISTYPED"
    title = N_("These are not the 24 words of a recovery kit.")
    advice = N_("Compare each word and their order with the printed kit.")


def to_words(secret: bytes) -> tuple[str, ...]:
    """Spell a 32-byte secret."""
    return tuple(Mnemonic("english").to_mnemonic(secret).split())


def to_secret(words: str | Iterable[str]) -> bytes:
    """Read the secret back from words typed with any spacing, capitals or numbering."""
    text = words if isinstance(words, str) else " ".join(words)
    typed = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", text).casefold())
    language = Mnemonic("english")
    if len(typed) != WORDS or not language.check(" ".join(typed)):
        raise RecoveryWordsMistyped
    return bytes(language.to_entropy(typed))
