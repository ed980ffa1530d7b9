"""The time zones to choose from, read from the system once."""

from functools import cache
from zoneinfo import available_timezones


@cache
def zone_names() -> frozenset[str]:
    """Return every IANA zone this machine knows."""
    return frozenset(available_timezones())


@cache
def places() -> tuple[str, ...]:
    """Return the zones that are named after places, in order."""
    return tuple(sorted(name for name in zone_names() if "/" in name and not name.startswith("Etc")))
