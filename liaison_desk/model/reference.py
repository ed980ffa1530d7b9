"""References people can read out: `PPPD-TTT-YY-NNNN-C` with an ISO 7064 MOD 37,36 check character (domain.md §4.1)."""

import re
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_

_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHAPE: Final = re.compile(r"([A-Z]{3})([A-Z])-([A-Z]{3})-(\d{2})-(\d{4,})-([0-9A-Z])")
_START: Final = len(_ALPHABET)

TYPES: Final = frozenset(
    {
        "RFI",
        "INQ",
        "SPN",
        "TSK",
        "CAS",
        "MTG",
        "CMT",
        "ACT",
        "HND",
        "TKO",
        "RDO",
        "ASM",
        "ITM",
        "SUB",
        "BND",
        "CON",
        "AUD",
    }
)


class WrongReference(Refused):
    """A reference that was mistyped."""

    code: ClassVar[str] = "WRONG_REFERENCE"
    title = N_("The reference {reference} is not right: {why}.")
    advice = N_("Compare it with the paper, character by character.")


def check_character(text: str) -> str:
    """Return the ISO 7064 MOD 37,36 check character over the letters and digits of `text`."""
    remainder = _START
    for character in text:
        if character == "-":
            continue
        remainder = (remainder + _ALPHABET.index(character)) % _START or _START
        remainder = remainder * 2 % (_START + 1)
    return _ALPHABET[(_START + 1 - remainder) % _START]


@dataclass(frozen=True, order=True)
class Reference:
    """One reference: post, device, type, year, serial; the check character follows from them."""

    post: str
    device: str
    type: str
    year: int
    serial: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a reference; WrongReference says what does not fit."""
        shape = _SHAPE.fullmatch(text.strip().upper())
        if shape is None:
            raise WrongReference(reference=text, why="it is not like OTTA-RFI-26-0001-1")
        post, device, kind, year, serial, check = shape.groups()
        if kind not in TYPES:
            raise WrongReference(reference=text, why=f"{kind} is not a type of reference")
        reference = cls(post, device, kind, int(year), int(serial))
        if check != reference.check:
            raise WrongReference(reference=text, why="the check character does not fit")
        return reference

    @property
    def body(self) -> str:
        """The reference without its check character."""
        return f"{self.post}{self.device}-{self.type}-{self.year:02}-{self.serial:04}"

    @property
    def check(self) -> str:
        """The check character."""
        return check_character(self.body)

    def __str__(self) -> str:
        """Return the reference as written."""
        return f"{self.body}-{self.check}"
