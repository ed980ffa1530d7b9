"""Spelling habits do not hide a record, and different words stay different."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.store.fold import fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("क़ानून", "कानून", id="nukta"),
        pytest.param("क\u093cलम", "\u0958लम", id="nukta, one letter or two"),
        pytest.param("मन्त्रालय", "मंत्रालय", id="nasal"),
        pytest.param("सम्बन्ध", "संबंध", id="nasal before labial"),
        pytest.param("हाँ", "हां", id="candrabindu"),
        pytest.param("क्\u200dष", "क्ष", id="ZWJ"),
        pytest.param("می\u200cروم", "میروم", id="ZWNJ"),
        pytest.param("१२३", "123", id="Devanagari digits"),
        pytest.param("٤٥٦", "456", id="Arabic digits"),
        pytest.param("۴۵۶", "456", id="Urdu digits"),
        pytest.param("پاکستاني", "پاکستانی", id="ye"),
        pytest.param("كتاب", "کتاب", id="kaf"),
        pytest.param("ملاقاة", "ملاقاہ", id="he"),
        pytest.param("وزیرِ", "وزیر", id="zer"),
        pytest.param("مُلاقات", "ملاقات", id="pesh"),
        pytest.param("آب", "اب", id="alef madda"),
        pytest.param("cœur", "COEUR", id="œ"),
        pytest.param("Straße", "STRASSE", id="ß"),
        pytest.param("É\u0074é", "e\u0301te\u0301", id="NFD"),
        pytest.param("O’Brien", "o'brien", id="curly apostrophe"),
        pytest.param("ＡＢＣ１２", "abc12", id="full width"),
        pytest.param("İstanbul", "istanbul", id="dotted capital I"),
        pytest.param("Łódź", "lodz", id="Polish"),
        pytest.param("ﬁle", "file", id="ligature"),
        pytest.param("soft\u00adhyphen", "softhyphen", id="soft hyphen"),
    ],
)
def test_two_spellings_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert words(one) == words(other)


@pytest.mark.parametrize(("one", "other"), [("यात्रा", "यत्र"), ("कि", "की"), ("ka", "kā b"), ("ب", "پ")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_hindi_word_is_one_word() -> None:
    assert len(words("विदेश मन्त्रालय की यात्रा")) == 4
    assert words("visit-of the_minister, 9:30") == ["visit", "of", "the", "minister", "9", "30"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert words(" ".join(words(text))) == words(text)
