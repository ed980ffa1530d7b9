"""References: the check character catches what fingers do (ISO 7064 MOD 37,36; domain.md §4.1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.reference import TYPES, Reference, WrongReference, check_character

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABET = "0123456789" + LETTERS
REFERENCES = st.builds(
    Reference,
    post=st.text(LETTERS, min_size=3, max_size=3),
    device=st.sampled_from(LETTERS),
    type=st.sampled_from(sorted(TYPES)),
    year=st.integers(0, 99),
    serial=st.integers(1, 99_999),
)


def test_the_published_example_has_its_check_character() -> None:
    assert check_character("A1-2425G-ABC1234002") == "M"


@pytest.mark.parametrize(
    "text",
    ["OTTA-RFI-26-0001-1", "OTTA-MTG-26-0001-K", "OTTA-MTG-26-0002-I", "OTTA-MTG-26-0003-G", "OTTA-RDO-26-0004-8"]
)  # fmt: skip
def test_the_references_of_the_specification_are_right(text: str) -> None:
    assert str(Reference.parse(text)) == text


@given(REFERENCES)
def test_a_reference_is_read_back_however_it_is_typed(reference: Reference) -> None:
    assert Reference.parse(f"  {str(reference).lower()} ") == reference


@given(REFERENCES, st.data())
def test_one_wrong_character_is_always_caught(reference: Reference, data: st.DataObject) -> None:
    text = str(reference)
    place = data.draw(st.sampled_from([at for at, character in enumerate(text) if character != "-"]))
    wrong = data.draw(st.sampled_from(ALPHABET.replace(text[place], "")))
    with pytest.raises(WrongReference):
        Reference.parse(text[:place] + wrong + text[place + 1 :])


def test_swapped_neighbours_are_caught_but_for_a_few_in_a_thousand() -> None:
    """ISO 7064 MOD 37,36 catches every single wrong character and nearly every swap: this is how nearly."""
    seen = missed = 0
    for serial in range(1, 1500):
        bare = str(Reference("OTT", "A", "INQ", 26, serial)).replace("-", "")
        for at in range(len(bare) - 1):
            if bare[at] != bare[at + 1]:
                swapped = bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :]
                seen += 1
                missed += check_character(swapped[:-1]) == swapped[-1]
    assert seen > 10_000
    assert missed / seen < 0.005


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("OTTA-INQ-26-0001-S", "the check character does not fit"),
        ("OTTA-XYZ-26-0001-S", "XYZ is not a type of reference"),
        ("OTTA-RFI-26-1-1", "it is not like OTTA-RFI-26-0001-1"),
        ("", "it is not like OTTA-RFI-26-0001-1"),
    ],
)
def test_a_wrong_reference_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(WrongReference) as caught:
        Reference.parse(text)
    assert caught.value.particulars == {"reference": text, "why": why}


def test_a_serial_past_9999_takes_five_digits() -> None:
    reference = Reference("OTT", "A", "RFI", 26, 10_000)
    assert reference.body == "OTTA-RFI-26-10000"
    assert Reference.parse(str(reference)) == reference
