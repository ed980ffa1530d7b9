"""The day as last read: pages and badges share it until something changes or a minute has passed."""

from datetime import datetime, timedelta
from typing import Final

from liaison_desk.desk.desk import Announcement, Desk
from liaison_desk.desk.queries.today import Today, today

FRESH: Final = timedelta(minutes=1)


class Day:
    """Reads the day of a desk no more often than is needed."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing yet."""
        self._desk = desk
        self._read: tuple[datetime, Today] | None = None
        self._heard: Announcement | None = None

    def now(self) -> Today:
        """Return the day, as it stood less than a minute ago and with every change since."""
        at = self._desk.now().at
        if self._read is None or at - self._read[0] > FRESH:
            self._read = (at, today(self._desk))
        return self._read[1]

    def forget(self, announcement: Announcement) -> None:
        """Read anew after a change; several pages may tell of the same one."""
        if announcement is not self._heard:
            self._heard, self._read = announcement, None
