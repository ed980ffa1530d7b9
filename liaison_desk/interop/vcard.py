"""Contacts as vCard 4.0 (RFC 6350), written here: the one kept library writes version 3.0 only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 75
"""Bytes of a line before it is folded (RFC 6350, 3.2)."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """What a contact's card says; `banner` is its marking."""

    id: str
    name: str
    banner: str
    original_name: str = ""
    agency: str = ""
    unit: str = ""
    title: str = ""
    role: str = ""
    telephone: str = ""
    mail: str = ""


def write_cards(cards: Iterable[Card]) -> bytes:
    """Write one card after another."""
    lines = (line for card in sorted(cards, key=lambda card: card.id) for line in _lines(card))
    return b"".join(_folded(line) for line in lines)


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{card.id}"
    yield f"FN:{_text(card.name)}"
    if card.original_name:
        yield f"NICKNAME:{_text(card.original_name)}"
    if card.agency:
        yield f"ORG:{_text(card.agency)}{';' + _text(card.unit) if card.unit else ''}"
    for name, value in (("TITLE", card.title), ("ROLE", card.role), ("EMAIL", card.mail)):
        if value:
            yield f"{name}:{_text(value)}"
    if card.telephone:
        yield f"TEL;VALUE=text:{_text(card.telephone)}"
    yield f"NOTE:{_text(card.banner)}"
    yield "END:VCARD"


def _text(value: str) -> str:
    """Escape a text (RFC 6350, 3.4): nothing in a name can begin a property of its own."""
    escaped = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return "\\n".join(escaped.splitlines())


def _folded(line: str) -> bytes:
    """Fold a line after 75 bytes, never inside a character."""
    parts, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += width
    return "\r\n".join(parts).encode() + b"\r\n"
