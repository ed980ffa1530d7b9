"""Canonical JSON: one byte string for one value, and strict reading (RFC 8785)."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.canonical import DEEPEST, LARGEST_INTEGER, dumps, loads
from liaison_desk.model.errors import BadInput

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST_INTEGER, LARGEST_INTEGER) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_is_read_back_and_written_the_same(value: Any) -> None:
    assert loads(dumps(value)) == value
    assert dumps(loads(dumps(value))) == dumps(value)
    assert json.loads(dumps(value)) == value


def test_keys_are_sorted_by_utf_16_as_in_the_example_of_the_standard() -> None:
    names = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    written = json.loads(
        dumps(dict.fromkeys(names, 1)), object_pairs_hook=lambda pairs: [key for key, _ in pairs]
    )
    assert written == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_strings_and_literals_are_written_as_in_the_example_of_the_standard() -> None:
    value = {"string": '€$\u000f\nA\'B"\\\\"/', "literals": [None, True, False]}
    expected = '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    assert dumps(value) == expected.encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xff", "it is not UTF-8 at byte 1"),
        (b'{"a":1,}', "it is not JSON at character 8"),
        (b"1 2", "it is not JSON at character 3"),
        (b"NaN", "the number NaN is not a whole number"),
        (b"-Infinity", "the number -Infinity is not a whole number"),
        (b"1.5", "the number 1.5 is not a whole number"),
        (b"1e3", "the number 1e3 is not a whole number"),
        (b"9007199254740992", "a number is too large"),
        (b"1" * 5000, "a number is too large"),
        (b'{"a":1,"a":2}', "a key stands twice in one object"),
        (b"[" * (DEEPEST + 2) + b"]" * (DEEPEST + 2), "it is nested too deeply"),
        (b"[" * 100_000 + b"]" * 100_000, "it is nested too deeply"),
        (b'"\\ud800"', "it holds half a character (lone surrogate) or a null character"),
        (b'{"\\udfff":1}', "it holds half a character (lone surrogate) or a null character"),
        (b'["\\u0000"]', "it holds half a character (lone surrogate) or a null character"),
        (b'"' + b"a" * 40 + b'"', "it is larger than 40 bytes"),
    ],
)
def test_anything_doubtful_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(BadInput) as caught:
        loads(data, what="this", limit=40 if b"aaa" in data else 10**6)
    assert caught.value.particulars == {"what": "this", "why": why}


@pytest.mark.parametrize(
    "value", ["\ud800", "a\0b", {"\udc00": 1}, LARGEST_INTEGER + 1, -LARGEST_INTEGER - 1]
)
def test_what_could_not_be_read_back_is_not_written(value: Any) -> None:
    with pytest.raises(ValueError, match=r"surrogate|too large"):
        dumps(value)


def test_nesting_that_could_not_be_read_back_is_not_written() -> None:
    value: Any = 1
    for _ in range(DEEPEST):
        value = [value]
    assert loads(dumps(value)) == value
    with pytest.raises(ValueError, match="deeply"):
        dumps([value])


@pytest.mark.parametrize("value", [1.5, {1}, object()])
def test_what_has_no_place_in_json_is_a_bug(value: Any) -> None:
    with pytest.raises(TypeError, match="no place"):
        dumps(value)


def test_any_sequence_is_written_as_a_list() -> None:
    assert dumps({"a": range(3), "b": ("x",)}) == b'{"a":[0,1,2],"b":["x"]}'
