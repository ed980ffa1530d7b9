"""Bech32 (BIP 173) without its length limit, in which age writes its keys."""

from collections.abc import Iterable
from typing import Final

LONGEST: Final = 4096
_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6
_LETTER_BITS = 5


def encode(prefix: str, payload: bytes) -> str:
    """Write `payload` under a lower-case `prefix`."""
    values = _regroup(payload, 8, 5)
    checksum = _remainder([*_expanded(prefix), *values, *[0] * _CHECKSUM_LETTERS]) ^ 1
    values += [checksum >> 5 * (_CHECKSUM_LETTERS - 1 - place) & 31 for place in range(_CHECKSUM_LETTERS)]
    return f"{prefix}1" + "".join(_ALPHABET[value] for value in values)


def decode(text: str) -> tuple[str, bytes]:
    """Give the prefix, in the case it is written in, and the payload.

    ValueError for mixed case, a character outside the alphabet, a wrong checksum or loose bits at the end.
    """
    if len(text) > LONGEST:
        raise ValueError("the key is too long")
    if text not in (text.lower(), text.upper()):
        raise ValueError("the key mixes capitals and small letters")
    prefix, separator, letters = text.rpartition("1")
    values = [_VALUES.get(letter, -1) for letter in letters.lower()]
    if not separator or not prefix or len(values) < _CHECKSUM_LETTERS or -1 in values or not prefix.isascii():
        raise ValueError("this is not a Bech32 key")
    if _remainder([*_expanded(prefix.lower()), *values]) != 1:
        raise ValueError("the key does not match its checksum")
    payload = _regroup(values[:-_CHECKSUM_LETTERS], 5, 8)
    loose = (len(values) - _CHECKSUM_LETTERS) * 5 % 8
    if loose and (loose >= _LETTER_BITS or payload.pop()):
        raise ValueError("the key has loose bits at its end")
    return prefix, bytes(payload)


def _expanded(prefix: str) -> list[int]:
    codes = [ord(letter) for letter in prefix]
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                rest ^= generator
    return rest


def _regroup(values: Iterable[int], width: int, new_width: int) -> list[int]:
    """Cut a run of `width`-bit values into `new_width`-bit ones, the last filled with zero bits."""
    held, bits, found = 0, 0, []
    for value in values:
        held = held << width | value
        bits += width
        while bits >= new_width:
            bits -= new_width
            found.append(held >> bits & (1 << new_width) - 1)
        held &= (1 << bits) - 1
    if bits:
        found.append(held << new_width - bits & (1 << new_width) - 1)
    return found
