"""The fixed words of documents in each language, and how dates and moments are written out."""

import functools
import json
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date, datetime
from typing import Self
from zoneinfo import ZoneInfo

from liaison_desk.readouts.shelf import resource

LANGUAGES = ("en", "fr", "hi", "ur")
_RIGHT_TO_LEFT = frozenset({"ur", "ar", "fa"})


class Words:
    """The fixed words of one language."""

    def __init__(self, language: str) -> None:
        """Read the words of that language."""
        self.language = language
        self.rtl = language in _RIGHT_TO_LEFT
        text = resource("wording", f"{language}.json").read_text(encoding="utf-8")
        self.entries: dict[str, str | list[str]] = json.loads(text)

    def __getitem__(self, key: str) -> str:
        """Return one fixed word or phrase; a missing one is a fault of the program."""
        entry = self.entries[key]
        if not isinstance(entry, str):
            raise KeyError(key)
        return entry

    def over(self, texts: Mapping[str, str]) -> Self:
        """Return these words with others laid over them."""
        laid = copy(self)
        laid.entries = {**self.entries, **texts}
        return laid

    def optional(self, key: str) -> str:
        """Return a fixed word that not every document has, or nothing."""
        entry = self.entries.get(key, "")
        return entry if isinstance(entry, str) else ""

    def code(self, kind: str, code: str) -> str:
        """Return the word for a code of a list, such as a kind of point, or the code itself."""
        entry = self.entries.get(f"{kind}.{code}", code)
        return entry if isinstance(entry, str) else code

    def labelled(self, label: str, value: str) -> str:
        """Set what something is before it, with the colon as the language writes it."""
        return self["labelled"].format(label=label, value=value)

    def day(self, day: date) -> str:
        """Write out a date with its weekday."""
        first = self.entries.get("first_day") if day.day == 1 else None
        return self["date"].format(
            weekday=self.entries["weekdays"][day.weekday()],
            day=first or day.day,
            month=self.entries["months"][day.month - 1],
            year=day.year,
        )

    def short_day(self, day: date) -> str:
        """Write out a date without its weekday, for where there is little room."""
        first = self.entries.get("first_day") if day.day == 1 else None
        return self["short_date"].format(
            day=first or day.day, month=self.entries["months"][day.month - 1], year=day.year
        )

    def moment(self, moment: datetime, zones: Sequence[str]) -> str:
        """Write out a moment in each zone, one after another: weekday, date, time, zone."""
        return " · ".join(self._moment(moment, zone) for zone in zones)

    def _moment(self, moment: datetime, zone: str) -> str:
        local = moment.astimezone(ZoneInfo(zone))
        time = self["time"].format(hour=f"{local:%H}", minute=f"{local:%M}")
        return self["moment"].format(date=self.day(local.date()), time=time, zone=zone_name(local))


def zone_name(local: datetime) -> str:
    """Return the letters of a zone (EST, IST), or its distance from UTC where it has none."""
    letters = local.tzname() or ""
    if letters.isalpha():
        return letters
    offset = f"{local:%z}"
    return f"UTC{offset[:3]}:{offset[3:5]}"


@functools.cache
def words_for(language: str) -> Words:
    """Return the words of a language (`en`, `fr`, `hi`, `ur`, or a tag that begins with one)."""
    return Words(language.partition("-")[0].lower())
