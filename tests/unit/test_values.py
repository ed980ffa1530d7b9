"""Values: one codec for each type, the same in both directions."""

from datetime import date
from typing import Any

import pytest

from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.values import codec

MARKING = Marking(classification=Classification.SECRET, note="n")
MOMENT = Moment.parse("2026-02-06T20:00:00Z[America/Toronto]")


@pytest.mark.parametrize(
    ("hint", "value", "written", "cell"),
    [
        (str, "é", "é", "é"),
        (RecordId, "r", "r", "r"),
        (int, 7, 7, 7),
        (bool, True, True, 1),
        (date, date(2026, 2, 6), "2026-02-06", "2026-02-06"),
        (Moment, MOMENT, str(MOMENT), str(MOMENT)),
        (Classification, Classification.SECRET, "SECRET", "SECRET"),
        (Marking, MARKING, MARKING.to_json(), None),
        (int | None, None, None, None),
        (Moment | None, MOMENT, str(MOMENT), str(MOMENT)),
        (frozenset[str], frozenset({"b", "a"}), ["a", "b"], '["a","b"]'),
        (frozenset[Classification], frozenset({Classification.SECRET}), ["SECRET"], '["SECRET"]'),
    ],
)
def test_a_value_is_read_back_as_it_was_written(hint: Any, value: Any, written: Any, cell: Any) -> None:
    found = codec(hint)
    assert found.encode(value) == written
    assert found.decode(written) == value
    assert found.reads(written)
    if cell is not None or value is None:
        assert found.cell(value) == cell


def test_an_object_in_a_cell_is_canonical_json() -> None:
    assert (
        codec(Marking | None).cell(MARKING) == '{"classification":"SECRET","note":"n","originators":["HOME"]}'
    )
    assert codec(Marking | None).structured
    assert codec(Marking | None).optional
    assert codec(bool).decode(1) is True


@pytest.mark.parametrize(
    ("hint", "written", "why"),
    [
        (str, 1, "it is not text"),
        (int, True, "it is not a whole number"),
        (int, "7", "it is not a whole number"),
        (bool, 2, "it is not true or false"),
        (bool, "1", "it is not true or false"),
        (bool, [], "it is not true or false"),
        (date, "6 Feb", "it is not a day like 2026-04-01"),
        (date, "9999-12-31", "its year is out of reach"),
        (date, "0001-01-01", "its year is out of reach"),
        (date, 20260206, "it is not text"),
        (Moment, 5, "it is not text"),
        (Moment, "soon", "it is not like 2026-02-06T20:00:00Z[America/Toronto]"),
        (Classification, 3, "it is not text"),
        (frozenset[str], "abc", "it is not a list"),
        (frozenset[str], [1], "it is not text"),
        (Marking, [], "it is not an object"),
    ],
)
def test_what_is_of_another_type_is_refused_with_the_reason(hint: Any, written: Any, why: str) -> None:
    with pytest.raises(BadInput) as caught:
        codec(hint).decode(written)
    assert caught.value.particulars["why"] == why
    assert not codec(hint).reads(written)


def test_an_unknown_code_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadInput, match="none of UNCLASSIFIED, PROTECTED A"):
        codec(Classification).decode("COSMIC")


@pytest.mark.parametrize("hint", [float, dict[str, str], "str"])
def test_a_type_without_a_codec_is_a_bug(hint: Any) -> None:
    with pytest.raises(TypeError, match="no codec"):
        codec(hint)
