"""An instant, with the zone in which the officer meant it, and a day, as they are written (domain.md §4.2)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from liaison_desk.model.errors import BadInput

FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 9998
"""Between them every instant has four digits of year, in every zone."""


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """Return the IANA time zone `name`; BadInput when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(what=f"time zone {name!r}", why="it is not an IANA zone name") from None


def day_named(text: str, what: str) -> date:
    """Read a day like 2026-04-01; BadInput says what it is for."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInput(what=f"{what} {text!r}", why="it is not a day like 2026-04-01") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadInput(what=f"{what} {text!r}", why="its year is out of reach")
    return day


@dataclass(frozen=True, order=True)
class Moment:
    """A UTC instant to the second, and the IANA zone in which it was entered.

    Written `2026-02-06T20:00:00Z[America/Toronto]` (RFC 9557), so that text order is time order.
    """

    at: datetime
    zone: str = "UTC"

    def __post_init__(self) -> None:
        """Keep the instant in UTC, without microseconds."""
        if self.at.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        object.__setattr__(self, "at", self.at.astimezone(UTC).replace(microsecond=0))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form; the bracketed zone may be left out for UTC."""
        instant, _, zone = text.removesuffix("]").partition("[")
        try:
            at = datetime.fromisoformat(instant)
        except ValueError:
            raise BadInput(
                what=f"time {text!r}", why="it is not like 2026-02-06T20:00:00Z[America/Toronto]"
            ) from None
        if at.tzinfo is None:
            raise BadInput(what=f"time {text!r}", why="it has no offset from UTC")
        zone_named(zone or "UTC")
        return cls(_in_reach(at, text), zone or "UTC")

    @classmethod
    def from_ms(cls, ms: int, zone: str = "UTC") -> Self:
        """Return the moment `ms` milliseconds after 1970 in UTC."""
        return cls(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms), zone)

    @classmethod
    def local(cls, wall: datetime, zone: str) -> Self:
        """Return the moment at which a clock on the wall in `zone` shows `wall`; the first of two in autumn."""
        return cls(_in_reach(wall.replace(tzinfo=zone_named(zone)), wall.isoformat()), zone)

    def there(self) -> datetime:
        """Return the local time in the zone it was entered in."""
        return self.at.astimezone(zone_named(self.zone))

    def __str__(self) -> str:
        """Return the written form."""
        return f"{self.at:%Y-%m-%dT%H:%M:%SZ}[{self.zone}]"


def _in_reach(at: datetime, text: str) -> datetime:
    """Return the instant in UTC; BadInput where it could not be read again as it would be written."""
    try:
        instant = at.astimezone(UTC)
    except OverflowError:
        instant = datetime.max.replace(tzinfo=UTC)
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise BadInput(what=f"time {text!r}", why="its year is out of reach")
    return instant
