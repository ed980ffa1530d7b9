"""With what pages are signed: a key from the vault or a file, or a card; and where timestamps come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from liaison_desk.readouts.signed.cards import Card

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper


class Level(StrEnum):
    """What a signature carries beside itself (ETSI EN 319 142-1)."""

    BASIC = "B-B"
    LONG_TERM = "B-LT"
    ARCHIVE = "B-LTA"


@dataclass(frozen=True, kw_only=True)
class Credentials:
    """A private key (PKCS #8) with its certificate and those above it up to the root, all in DER."""

    key: bytes = field(repr=False)
    certificate: bytes
    chain: tuple[bytes, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Timestamping:
    """Where timestamps come from, and the roots under which they are believed, beside headquarters'.

    `crls` are lists of withdrawn certificates, to be kept in the file. `source` stands in for the address.
    """

    url: str = ""
    roots: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    level: Level = Level.LONG_TERM
    source: TimeStamper | None = None


Means: TypeAlias = Credentials | Card
"""With what somebody signs: a key from the vault or a file, or a card."""
