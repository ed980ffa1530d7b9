import pytest

from tests.i18n.words import english_in, is_the_same_in_french


@pytest.mark.parametrize("language", ["fr", "hi", "ur"])
def test_an_english_sentence_is_found_in_any_language(language: str) -> None:
    assert english_in("The meeting was saved", language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On ne peut plus rien y écrire ; ouvrez Liaison Desk avec « hq init ».", "fr"),
        ("यह Base64 में नहीं है: OTTA-RFI-26-0001-1, Ctrl L", "hi"),
        ("ڈیٹابیس کو LC_COLLATE C کے ساتھ --store سے بنائیں", "ur"),
    ],
)
def test_names_codes_and_options_are_of_no_language(text: str, language: str) -> None:
    assert not english_in(text, language)


def test_one_english_word_in_an_indian_text_is_found() -> None:
    assert english_in("यह Bundle है", "hi") == ["Bundle"]


def test_only_words_that_french_shares_may_stay_as_they_are() -> None:
    assert is_the_same_in_french("Code 7")
    assert not is_the_same_in_french("Readout")
