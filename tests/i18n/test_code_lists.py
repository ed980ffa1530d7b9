"""Every code of every list has its words in all four languages."""

import re

import pytest

from liaison_desk.host.paths import resource
from liaison_desk.model.controls import substances_named
from liaison_desk.model.vocabulary import Term, read_vocabularies
from tests.i18n.catalogues import LANGUAGES
from tests.i18n.words import english_in, is_the_same_in_french

FILE = resource("policy", "vocabularies.json")
_, LISTS = read_vocabularies(FILE.read_bytes(), FILE.name)
SCRIPTS = {"hi": re.compile(r"[\u0900-\u097f]"), "ur": re.compile(r"[\u0600-\u06ff]")}


def _each() -> list[tuple[str, Term]]:
    return [(name, term) for name, found in LISTS.items() for term in found.terms.values()]


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_code_has_words_of_its_own_in_every_language(language: str) -> None:
    assert len(_each()) > 250
    assert not [(name, term.code) for name, term in _each() if not term.labels.get(language, "").strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_the_words_of_a_code(language: str) -> None:
    found = [
        (name, term.code, term.labels[language])
        for name, term in _each()
        if english_in(term.labels[language], language)
    ]
    assert not found


def test_french_words_of_a_code_are_not_those_of_english() -> None:
    assert not [
        (name, term.code)
        for name, term in _each()
        if term.labels["fr"] == term.labels["en"] and not is_the_same_in_french(term.labels["fr"])
    ]


@pytest.mark.parametrize("language", ["hi", "ur"])
def test_the_words_of_a_code_are_in_the_script_of_their_language(language: str) -> None:
    script = SCRIPTS[language]
    assert not [(name, term.code) for name, term in _each() if not script.search(term.labels[language])]


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_two_codes_of_one_list_have_the_same_words(language: str) -> None:
    for name, found in LISTS.items():
        words = [term.label(language) for term in found.terms.values()]
        assert sorted(set(words)) == sorted(words), name


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_substance_is_found_by_its_name_in_any_language_and_by_no_part_of_it(language: str) -> None:
    substances = LISTS["substance"]
    for term in substances.terms.values():
        assert substances_named(substances, term.labels[language].upper()) == (term,)
    assert not substances_named(substances, "4")
