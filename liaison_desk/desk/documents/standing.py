"""The desk as it reads at one moment: whatever asks it for the time is told that of the document."""

from dataclasses import dataclass
from datetime import datetime

from liaison_desk.desk.desk import Desk

_MILLISECONDS = 1000


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands at one moment."""

    moment: datetime
    place: str

    def now(self) -> int:
        """Return that moment in milliseconds since 1970 UTC."""
        return round(self.moment.timestamp() * _MILLISECONDS)

    def zone(self) -> str:
        """Return the zone of the post."""
        return self.place


def desk_at(desk: Desk, moment: datetime) -> Desk:
    """Return the desk with its clock stopped; the same records are read, so a report can be made again."""
    return Desk(desk.store, desk.setup, StoppedClock(moment, desk.setup.zone), desk.keys)
