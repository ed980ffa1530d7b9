"""Identifiers: of desks, of records, of operations; records' ids sort by the time they were made (UUIDv7, RFC 9562)."""

from typing import NamedTuple, NewType

RecordId = NewType("RecordId", str)
"""A UUIDv7 in its canonical 36 characters."""

DeskId = NewType("DeskId", str)
"""An enrolled installation, derived from its public signing key."""


class OpId(NamedTuple):
    """Which operation: the `place`-th (from 0) of the `seq`-th change of `desk`."""

    desk: DeskId
    seq: int
    place: int


def record_id(ms: int, random: bytes) -> RecordId:
    """Return the UUIDv7 of `ms` (milliseconds since 1970 UTC) and 10 random bytes."""
    number = (ms & (1 << 48) - 1) << 80 | int.from_bytes(random[:10])
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0b11 << 62) | 0b10 << 62
    text = f"{number:032x}"
    return RecordId("-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:])))
