"""Identifiers sort by time, and a desk's clock never runs backwards."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.clock import FURTHEST_AHEAD_MS, HybridClock, Stamp
from liaison_desk.model.ids import DeskId, OpId, record_id

TIMES = st.integers(0, (1 << 48) - 1)
HERE, THERE = DeskId("here"), DeskId("there")


@given(TIMES, st.binary(min_size=10, max_size=10))
def test_an_id_is_a_uuid_of_version_7(ms: int, random: bytes) -> None:
    made = UUID(record_id(ms, random))
    assert (made.version, made.variant, made.int >> 80) == (7, "specified in RFC 4122", ms)
    assert str(made) == record_id(ms, random)


@given(TIMES, TIMES, st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_ids_sort_by_the_time_they_were_made(one: int, other: int, first: bytes, second: bytes) -> None:
    if one != other:
        assert (record_id(one, first) < record_id(other, second)) == (one < other)


@given(st.lists(st.tuples(TIMES, st.booleans()), min_size=2))
def test_stamps_only_rise_whatever_the_clock_on_the_wall_does(moments: list[tuple[int, bool]]) -> None:
    clock = HybridClock(HERE)
    made = []
    for ms, hears in moments:
        if hears:
            clock.see(Stamp(ms, 3, THERE), ms)
        made.append(clock.tick(ms))
    assert made == sorted(set(made))


def test_a_clock_starts_after_the_newest_stamp_it_knows() -> None:
    clock = HybridClock(HERE, Stamp(500, 2, THERE))
    assert clock.tick(400) == Stamp(500, 3, HERE)
    assert clock.tick(501) == Stamp(501, 0, HERE)


def test_a_stamp_is_heard_unless_it_is_too_far_ahead() -> None:
    clock = HybridClock(HERE)
    assert clock.see(Stamp(1000, 7, THERE), 10)
    assert clock.tick(20) == Stamp(1000, 8, HERE)
    assert clock.see(Stamp(5, 0, THERE), 10)
    assert not clock.see(Stamp(11 + FURTHEST_AHEAD_MS, 0, THERE), 10)
    assert clock.tick(20) == Stamp(1000, 9, HERE)


def test_operations_of_a_desk_are_ordered_by_change_and_place() -> None:
    assert OpId(HERE, 2, 0) > OpId(HERE, 1, 9) > OpId(HERE, 1, 8)
