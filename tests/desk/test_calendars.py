"""The public list of holidays fills a calendar once, and never goes over what somebody decided."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.desk.commands.calendars import load_holidays
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import calendars
from liaison_desk.desk.setup import Role
from liaison_desk.interop.holiday_lists import public_holidays
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Holiday
from liaison_desk.model.kinds.posting import Side
from tests.desk.sampled import sits

CANADA_DAY = date(2027, 7, 1)


def _days(desk: Desk) -> dict[date, str]:
    return {
        holiday.day: holiday.reason
        for holiday in desk.store.records.standing(Holiday)
        if holiday.day.year == 2027
    }


def test_the_list_of_a_country_makes_its_side_rest(desk: Desk) -> None:
    assert calendars(desk).host.works(CANADA_DAY)
    found = load_holidays(desk, "CA", 2027, Side.HOST)
    assert len(found.added) == len(public_holidays("CA", 2027)) > 4
    assert not calendars(desk).host.works(CANADA_DAY)
    assert calendars(desk).home.works(CANADA_DAY)
    assert _days(desk)[CANADA_DAY] == "Canada Day"


def test_loading_again_adds_nothing_and_leaves_what_was_edited_or_removed(desk: Desk) -> None:
    added = {holiday.day: holiday for holiday in load_holidays(desk, "CA", 2027, Side.HOST).added}
    sits(desk, "P04", Role.HEADQUARTERS)
    edited = added[CANADA_DAY]
    put_record(desk, replace(edited, reason="Canada Day, duty officer only"), seen=edited)
    removed = added[date(2027, 1, 1)]
    remove_record(desk, removed)
    again = load_holidays(desk, "CA", 2027, Side.HOST)
    assert (again.added, again.left) == ((), len(added))
    assert _days(desk)[CANADA_DAY] == "Canada Day, duty officer only"
    assert removed.day not in _days(desk)


def test_a_region_has_days_of_its_own(desk: Desk) -> None:
    assert date(2027, 2, 15) in public_holidays("CA", 2027, "ON")
    assert date(2027, 2, 15) not in public_holidays("CA", 2027)


@pytest.mark.parametrize(("country", "region"), [("XX", ""), ("CA", "ZZ"), ("canada", "")])
def test_a_country_or_region_without_a_list_is_refused(desk: Desk, country: str, region: str) -> None:
    with pytest.raises(BadInput):
        load_holidays(desk, country, 2027, Side.HOST, region)
    assert _days(desk) == {}
