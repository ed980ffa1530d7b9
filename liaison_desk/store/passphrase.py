"""What a passphrase must be, a guess at its strength, and good ones to offer first."""

import math
import re
import secrets
import unicodedata
from functools import lru_cache
from itertools import pairwise

from mnemonic import Mnemonic

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_

SHORTEST = 15  # NIST SP 800-63B-4, §3.1.1.2: a passphrase used alone
FEWEST_BITS = 60
SUGGESTED_WORDS = 7
_WORD_BITS = 11.0  # 2,048 words
_LETTER_BITS = 3.0  # letters that people choose, between English text (about 1.5) and random ones (4.7)
_MIXED_LETTER_BITS = 4.7  # letters among digits and signs are no words
_MIXED = 4  # so many runs of letters, digits or signs without a space
_DIGIT_BITS = math.log2(10)
_SIGN_BITS = 4.0
_FOLLOWING_BITS = 0.5  # a repeated or next character: aaaa, 1234, qwerty
_KNOWN_BITS = 5.0
_KNOWN = frozenset(
    {"password", "passphrase", "passwort", "letmein", "welcome", "admin", "administrator", "secret"}
    | {
        "liaison",
        "officer",
        "embassy",
        "iloveyou",
        "dragon",
        "monkey",
        "football",
        "master",
        "login",
        "hello",
    }
)
_PART = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "1234567890")


class WeakPassphrase(Refused):
    """A passphrase that a finder of the computer could guess."""

    code = "WEAK_PASSPHRASE"
    title = N_("This passphrase is too easy to guess.")
    advice = N_("Use at least {shortest} characters; six or seven random words are best.")


def check_passphrase(text: str) -> None:
    """Raise WeakPassphrase unless the text is long enough and hard enough to guess."""
    if len(unicodedata.normalize("NFKC", text)) < SHORTEST or estimate_bits(text) < FEWEST_BITS:
        raise WeakPassphrase(shortest=SHORTEST)


def suggest_passphrase() -> str:
    """Draw seven words at random: 77 bits."""
    return " ".join(secrets.choice(word_list()) for _ in range(SUGGESTED_WORDS))


def estimate_bits(text: str) -> float:
    """Guess, low rather than high, how many bits a guesser must try."""
    seen: set[str] = set()
    bits = 0.0
    for chunk in unicodedata.normalize("NFKC", text).split():
        parts = _PART.findall(chunk)
        letter_bits = _MIXED_LETTER_BITS if len(parts) >= _MIXED else _LETTER_BITS
        for part in parts:
            plain = part.casefold()
            bits += 1.0 if plain in seen else _part_bits(part, plain, letter_bits)
            seen.add(plain)
    return bits


def _part_bits(part: str, plain: str, letter_bits: float) -> float:
    if plain in _KNOWN:
        return _KNOWN_BITS
    if plain in _word_set():
        return _WORD_BITS
    each = _DIGIT_BITS if part.isdecimal() else letter_bits if part.isalpha() else _SIGN_BITS
    following = sum(_follows(before, after) for before, after in pairwise(plain))
    inner_capitals = sum(letter.isupper() for letter in part[1:])
    odd_capitals = min(inner_capitals, len(part) - 1 - inner_capitals)
    return each * (len(plain) - following) + _FOLLOWING_BITS * following + odd_capitals


def _follows(before: str, after: str) -> bool:
    return abs(ord(after) - ord(before)) <= 1 or any(before + after in row for row in _ROWS)


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Give the 2,048 English words of BIP-39."""
    return tuple(Mnemonic("english").wordlist)


@lru_cache(maxsize=1)
def _word_set() -> frozenset[str]:
    return frozenset(word_list())
