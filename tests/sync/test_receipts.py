"""Intervals of numbers, and what receipts say with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.ids import DeskId
from liaison_desk.sync.receipts import Intervals, Link, Receipt

NUMBERS = st.sets(st.integers(1, 60))


@given(NUMBERS, NUMBERS, st.integers(0, 70))
def test_intervals_are_sets_of_numbers(left: set[int], right: set[int], last: int) -> None:
    mine, theirs = Intervals.of(left), Intervals.of(right)
    assert list(mine) == sorted(left)
    assert set(mine | theirs) == left | right
    assert set(mine - theirs) == left - right
    assert set(mine.gaps(last)) == set(range(1, last + 1)) - left
    assert [number for number in range(70) if number in mine] == sorted(left)
    assert len(mine) == len(left)
    assert mine.highest == max(left, default=0)
    assert mine.contiguous == next(number for number in range(70) if number + 1 not in left)
    assert Intervals.load(mine.dump()) == mine
    assert (mine == theirs) == (left == right)
    assert hash(mine) == hash(Intervals.of(sorted(left, reverse=True)))


def test_one_number_joins_two_runs() -> None:
    assert Intervals([(1, 3), (5, 9)]).add(4).runs == ((1, 9),)
    assert repr(Intervals([(1, 3)])) == "Intervals([(1, 3)])"
    assert Intervals([(1, 3)]) != [[1, 3]]


@pytest.mark.parametrize("run", [(0, 3), (4, 3), (-1, -1)])
def test_a_run_begins_at_1_or_later_and_does_not_end_before_it_begins(run: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a run"):
        Intervals([run])


def test_intervals_over_astronomic_numbers_cost_nothing() -> None:
    wide = Intervals([(1, 2**50), (2**51, 2**52)])
    assert (wide - Intervals([(5, 2**52)])).runs == ((1, 4),)


@pytest.mark.parametrize("text", ["", ">", "D>D", "DAAAAAAAAAAAAAAAAAAAA>DAAAAAAAAAAAAAAAAAAAA"])
def test_a_link_is_between_two_desks(text: str) -> None:
    with pytest.raises(ValueError, match="two desks"):
        Link.parse(text)


def test_a_receipt_acknowledges_no_more_than_there_is() -> None:
    link = Link(DeskId("D" + "A" * 20), DeskId("D" + "B" * 20))
    assert link.reverse.reverse == link
    written = Receipt(link=link, last=3, acknowledged=Intervals([(1, 4)])).to_json()
    with pytest.raises(ValueError, match="more than there is"):
        Receipt.from_json(written)
