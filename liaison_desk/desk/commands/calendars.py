"""Filling a side's calendar from the public list, without touching a day that somebody has decided on."""

from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.interop.holiday_lists import public_holidays
from liaison_desk.model.kinds import Holiday
from liaison_desk.model.kinds.posting import Side


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """The holidays that were added, and how many days were left as they stand."""

    added: tuple[Holiday, ...]
    left: int


def load_holidays(desk: Desk, country: str, year: int, side: Side, region: str = "") -> Loaded:
    """Add the holidays of a country and year to a side's calendar; the reason of each is its name.

    A day that has a record stays as it is: edited, moved, or removed because that side does work on it.
    """
    listed = public_holidays(country, year, region)
    decided = {
        holiday.day for holiday in desk.store.records.where(Holiday) if holiday.side in {side, Side.JOINT}
    }
    new = [
        desk.new(Holiday, side=side, day=day, reason=name)
        for day, name in listed.items()
        if day not in decided
    ]
    with desk.change("load_holidays", reason=f"{country} {year} {region}".strip()) as change:
        added = tuple(change.put(holiday) for holiday in new)
    return Loaded(added=added, left=len(listed) - len(added))
