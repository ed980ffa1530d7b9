"""Code lists: a code that is stored, and the words a person reads for it."""

from enum import StrEnum
from typing import Self


class Code(StrEnum):
    """A code of a closed list; its order of declaration is its order of rank, lowest first."""

    label: str

    def __new__(cls, code: str, label: str = "") -> Self:
        """Make the member, with the English words for it."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label or code.capitalize()
        return member

    @property
    def rank(self) -> int:
        """The place in the list, 0 for the lowest."""
        return list(type(self)).index(self)
