"""What time this machine says it is, in which zone, and whether its clock was put back while we ran."""

import os
import time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_UNKNOWN_ZONE = "UTC"
_TOLERANCE_MS = 2_000


class Clock(Protocol):
    """Where a desk gets the time from."""

    def now(self) -> int:
        """Return the time in milliseconds since 1970, UTC."""
        ...

    def zone(self) -> str:
        """Return the IANA name of the time zone in which the officer lives, such as `Asia/Kolkata`."""
        ...


class SystemClock:
    """The clock of this machine, watched for being put back."""

    def __init__(self) -> None:
        """Start watching."""
        self._watch = PutBackWatch()

    def now(self) -> int:
        """Return the machine's time in milliseconds since 1970, UTC."""
        wall_ms = time.time_ns() // 1_000_000
        self._watch.observe(wall_ms, time.monotonic_ns() // 1_000_000)
        return wall_ms

    def zone(self) -> str:
        """Return the zone the machine is set to, and `UTC` where it does not say."""
        return system_zone()

    @property
    def put_back_ms(self) -> int:
        """By how many milliseconds the clock was put back since it is watched; 0 for a steady clock."""
        return self._watch.put_back_ms


class ClockFrom:
    """A clock that began at a given time and goes on from there at the pace of this machine: for sample desks."""

    def __init__(self, start_ms: int, zone: str) -> None:
        """Begin at `start_ms` milliseconds since 1970, UTC, in `zone`."""
        self._start_ms = start_ms
        self._zone = zone
        self._began_ns = time.monotonic_ns()

    def now(self) -> int:
        """Return the time in milliseconds since 1970, UTC."""
        return self._start_ms + (time.monotonic_ns() - self._began_ns) // 1_000_000

    def zone(self) -> str:
        """Return the zone it was given."""
        return self._zone


class PutBackWatch:
    """A comparison of the wall clock with one that nobody can set.

    A sleeping machine makes the wall clock run ahead of the other, which is no fault; only a wall clock that
    falls behind was put back. Corrections below two seconds are the daily work of time servers.
    """

    def __init__(self) -> None:
        """Begin with nothing observed."""
        self.put_back_ms = 0
        self._last: tuple[int, int] | None = None

    def observe(self, wall_ms: int, steady_ms: int) -> None:
        """Take one reading of both clocks."""
        if self._last is not None:
            last_wall_ms, last_steady_ms = self._last
            missing_ms = last_wall_ms + (steady_ms - last_steady_ms) - wall_ms
            if missing_ms > _TOLERANCE_MS:
                self.put_back_ms += missing_ms
        self._last = (wall_ms, steady_ms)


def system_zone(root: Path = Path("/")) -> str:
    """Return the IANA name of the machine's zone, from TZ, /etc/localtime or /etc/timezone below `root`."""
    candidates = (
        os.environ.get("TZ", "").removeprefix(":"),
        _linked_zone(root / "etc" / "localtime"),
        _named_zone(root / "etc" / "timezone"),
    )
    return next((name for name in candidates if _is_zone(name)), _UNKNOWN_ZONE)


def _linked_zone(link: Path) -> str:
    """Return the part of a link's target that names a zone, or nothing."""
    if not link.is_symlink():
        return ""
    return os.readlink(link).partition("zoneinfo/")[2]  # noqa: PTH115 - the target as written, which may not exist


def _named_zone(file: Path) -> str:
    """Return the zone that Debian's file names, or nothing."""
    return file.read_text(encoding="ascii", errors="replace").strip() if file.is_file() else ""


def _is_zone(name: str) -> bool:
    """Tell whether `name` is a zone whose rules we have; an absolute path is none."""
    try:
        return bool(name) and bool(ZoneInfo(name).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
