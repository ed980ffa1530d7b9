"""Moments: instants with the zone in which they were meant, over the change of clocks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.errors import BadInput
from liaison_desk.model.moment import Moment, zone_named

OTTAWA = "America/Toronto"
ZONES = st.sampled_from(["UTC", OTTAWA, "Asia/Kolkata", "Australia/Lord_Howe", "America/Vancouver"])
INSTANTS = st.datetimes(datetime(1000, 1, 2), datetime(9998, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - given a zone


@given(INSTANTS, ZONES)
def test_what_is_written_is_read_back(at: datetime, zone: str) -> None:
    moment = Moment(at, zone)
    assert Moment.parse(str(moment)) == moment
    assert moment.at == at.replace(microsecond=0)


@given(INSTANTS, INSTANTS)
def test_the_order_of_the_text_is_the_order_of_time(one: datetime, other: datetime) -> None:
    if one.replace(microsecond=0) != other.replace(microsecond=0):
        assert (str(Moment(one)) < str(Moment(other))) == (one < other)


def test_a_clock_that_went_forward_skips_an_hour() -> None:
    before = Moment.local(datetime(2026, 3, 8, 1, 59), OTTAWA)  # noqa: DTZ001 - the time on the wall
    after = Moment.local(datetime(2026, 3, 8, 3, 0), OTTAWA)  # noqa: DTZ001 - the time on the wall
    assert after.at - before.at == timedelta(minutes=1)
    assert str(after) == "2026-03-08T07:00:00Z[America/Toronto]"


def test_an_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    twice = Moment.local(datetime(2026, 11, 1, 1, 30), OTTAWA)  # noqa: DTZ001 - the time on the wall
    assert twice.at == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    later = Moment.local(datetime(2026, 11, 1, 1, 30, fold=1), OTTAWA)  # noqa: DTZ001 - the time on the wall
    assert later.at - twice.at == timedelta(hours=1)
    assert later.there().replace(fold=0) == twice.there()


def test_the_local_time_is_that_of_the_zone_it_was_entered_in() -> None:
    moment = Moment.parse("2026-02-06T20:00:00Z[America/Toronto]")
    assert (moment.there().hour, moment.zone) == (15, OTTAWA)
    assert Moment.parse("2026-02-06T15:00:00-05:00").at == moment.at
    assert Moment.from_ms(1_770_408_000_999, OTTAWA) == moment


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment(datetime(2026, 2, 6))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("yesterday", "it is not like 2026-02-06T20:00:00Z[America/Toronto]"),
        ("2026-02-30T00:00:00Z", "it is not like 2026-02-06T20:00:00Z[America/Toronto]"),
        ("2026-02-06T20:00:00", "it has no offset from UTC"),
        ("2026-02-06T20:00:00Z[Mars/Olympus]", "it is not an IANA zone name"),
        ("2026-02-06T20:00:00Z[../../etc/passwd]", "it is not an IANA zone name"),
        ("0001-01-01T00:00:00+14:00", "its year is out of reach"),
        ("9999-12-31T23:59:59-12:00", "its year is out of reach"),
        ("9998-12-31T23:59:59-12:00", "its year is out of reach"),
    ],
)
def test_a_time_that_is_not_one_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(BadInput) as caught:
        Moment.parse(text)
    assert caught.value.particulars["why"] == why


@pytest.mark.parametrize("year", [1, 998, 9999])
def test_a_wall_clock_that_could_not_be_read_again_is_refused(year: int) -> None:
    with pytest.raises(BadInput, match="out of reach"):
        Moment.local(datetime(year, 12, 31, 23, 59), OTTAWA)  # noqa: DTZ001 - the time on the wall


def test_a_zone_is_looked_up_once() -> None:
    assert zone_named("Asia/Kolkata") is zone_named("Asia/Kolkata")
