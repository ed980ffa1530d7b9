"""Markings: what they say, and that joining them never loosens (domain.md §4.7)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.errors import BadInput
from liaison_desk.model.markings import (
    Classification,
    Handling,
    Marking,
    Pap,
    PersonalData,
    Purpose,
    Tlp,
    join,
)

WORDS = st.sampled_from(["", "a", "b", "c; a", "b; b", "a; c; b"])
MARKINGS = st.builds(
    Marking,
    classification=st.sampled_from(Classification),
    scheme=st.sampled_from(["", "IN", "CA"]),
    handling=st.frozensets(st.sampled_from(Handling)),
    h3_text=WORDS,
    tlp=st.none() | st.sampled_from(Tlp),
    pap=st.none() | st.sampled_from(Pap),
    originators=st.frozensets(st.sampled_from(["HOME", "RCMP", "CBSA"])),
    personal_data=st.sampled_from(PersonalData),
    purposes=st.none() | st.frozensets(st.sampled_from(Purpose)),
    source_evaluation=st.sampled_from(["", "A", "B"]),
    information_evaluation=st.sampled_from(["", "1", "2"]),
    valid_until=st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 5)),
    note=WORDS,
)


@given(MARKINGS, MARKINGS, MARKINGS)
def test_joining_is_commutative_associative_and_idempotent(
    one: Marking, two: Marking, three: Marking
) -> None:
    assert join(one, two) == join(two, one)
    assert join(join(one, two), three) == join(one, join(two, three))
    assert join(one, one) == one
    assert join(join(one, two), two) == join(one, two)


@given(MARKINGS, MARKINGS)
def test_what_is_joined_is_never_less_strict_than_either(one: Marking, two: Marking) -> None:
    whole = join(one, two)
    for part in (one, two):
        assert whole.classification.rank >= part.classification.rank
        assert whole.handling >= part.handling
        assert whole.originators >= part.originators
        assert whole.personal_data.rank >= part.personal_data.rank
        assert part.tlp is None or (whole.tlp is not None and whole.tlp.rank >= part.tlp.rank)
        assert part.purposes is None or (whole.purposes is not None and whole.purposes <= part.purposes)
        assert part.valid_until is None or (
            whole.valid_until is not None and whole.valid_until <= part.valid_until
        )
        assert set(filter(None, part.h3_text.split("; "))) <= set(whole.h3_text.split("; "))


@given(MARKINGS)
def test_a_marking_is_read_back_as_it_was_written(marking: Marking) -> None:
    assert Marking.from_json(marking.to_json()) == marking


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("SECRET", "it is not an object"),
        ({"classification": "SECRET", "colour": "red"}, "colour is not part of a marking"),
        ({}, "'' is not a valid Classification"),
        ({"classification": ["SECRET"]}, "['SECRET'] is not a valid Classification"),
        ({"classification": "SECRET", "handling": 1}, "'int' object is not iterable"),
        ({"classification": "SECRET", "valid_until": "soon"}, "Invalid isoformat string: 'soon'"),
    ],
)
def test_what_is_not_a_marking_is_refused_with_the_reason(written: Any, why: str) -> None:
    with pytest.raises(BadInput) as caught:
        Marking.from_json(written)
    assert caught.value.particulars == {"what": "marking", "why": why}


def test_a_banner_and_a_portion_mark_show_what_counts() -> None:
    marking = Marking(
        classification=Classification.TOP_SECRET,
        tlp=Tlp.AMBER_STRICT,
        handling=frozenset({Handling.H3, Handling.H1}),
    )
    assert marking.banner == "TOP SECRET // TLP:AMBER+STRICT // H1 H3"
    assert marking.portion == "(TS // AMBER+STRICT)"
    assert Marking(classification=Classification.RESTRICTED).banner == "RESTRICTED"
    assert Marking(classification=Classification.RESTRICTED).portion == "(R)"
