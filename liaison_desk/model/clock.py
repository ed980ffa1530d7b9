"""The hybrid logical clock: it orders the display and breaks ties, and never decides what is concurrent (log.md §1)."""

from typing import NamedTuple

from liaison_desk.model.ids import DeskId

FURTHEST_AHEAD_MS = 24 * 3600 * 1000
"""A stamp further ahead of our own time than this is kept, but does not drag our clock along."""


class Stamp(NamedTuple):
    """Milliseconds since 1970 UTC, a counter within the millisecond, and the desk that stamped."""

    ms: int
    counter: int
    desk: DeskId


class HybridClock:
    """One desk's clock, started from the newest stamp in its log."""

    def __init__(self, desk: DeskId, newest: Stamp | None = None) -> None:
        """Start at `newest`, the log's newest stamp, or at the beginning of time."""
        self._desk = desk
        self._ms, self._counter = (newest.ms, newest.counter) if newest else (0, 0)

    def tick(self, now_ms: int) -> Stamp:
        """Return a stamp later than every one made or seen, near `now_ms`."""
        if now_ms > self._ms:
            self._ms, self._counter = now_ms, 0
        else:
            self._counter += 1
        return Stamp(self._ms, self._counter, self._desk)

    def see(self, stamp: Stamp, now_ms: int) -> bool:
        """Take note of another desk's stamp; False when it is too far ahead to be believed."""
        if stamp.ms > now_ms + FURTHEST_AHEAD_MS:
            return False
        self._ms, self._counter = max((self._ms, self._counter), (stamp.ms, stamp.counter))
        return True
