"""One term for one thing: the glossary, the catalogues and the words of documents agree."""

import json
import re
from collections.abc import Iterator
from typing import Final

import pytest

from liaison_desk.host.paths import resource
from tests.i18n.catalogues import FOLDER, LANGUAGES, catalogue, messages
from tests.i18n.test_catalogues import PLACE
from tests.i18n.words import english_in

GLOSSARY: Final = (FOLDER / "GLOSSARY.md").read_text(encoding="utf-8")
IN_ANOTHER_SENSE: Final = frozenset(
    {
        "Choose a meeting, or record a new one.",  # to record
        "Choose a request, or record a new one.",
        "Choose a subject, or record a new one.",
        "Record a consent",
        "Record it as it begins, and take its steps one by one.",
        "Record the check",
        "Locked on {when} because nobody was at the desk.",  # the one of wood
        "Records as of",  # a line that French begins with the date
        "its point has low order",  # on a curve
        "This is a proposal. It is not published before a press officer has cleared it.",
    }
)
_NOT_A_TERM: Final = re.compile(r"“[^”]*”|--\S+|[\w-]+\.\w+|Liaison Desk")
Wording = dict[str, str]


def _forms(cell: str) -> list[str]:
    return [form.strip() for form in cell.split(",")]


def terms() -> Iterator[tuple[list[str], dict[str, list[str]]]]:
    """Yield each term of the glossary that is in use: its English forms, and those of every language."""
    used = GLOSSARY.partition("chosen beforehand")[0]
    for line in used.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[0] not in {"English", "---"}:
            yield _forms(cells[0]), dict(zip(LANGUAGES, map(_forms, cells[1:]), strict=True))


def wording(language: str) -> Wording:
    """Return the words of documents, shared and of each template, without the names of days and months."""
    found = json.loads(resource("wording", f"{language}.json").read_text(encoding="utf-8"))
    for path in sorted(resource("templates").glob("*.json")):
        words = json.loads(path.read_text(encoding="utf-8"))["words"][language]
        found |= {f"{path.stem}/{key}": text for key, text in words.items()}
    return {key: text for key, text in found.items() if isinstance(text, str)}


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Yield every English text and its translation, of the window and of the documents."""
    for message in messages(catalogue(language)):
        for form in message.forms:
            yield message.source, form
    english = wording("en")
    yield from ((english[key], text) for key, text in wording(language).items() if key in english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_the_glossary_is_used_wherever_the_english_has_it(language: str) -> None:
    strangers = []
    for english, forms in terms():
        has_term = re.compile(rf"\b(?:{'|'.join(english)})\b(?![-/])", re.IGNORECASE)
        for source, translation in pairs(language):
            plain = _NOT_A_TERM.sub("", PLACE.sub(" ", source.replace("&", "")))
            if source in IN_ANOTHER_SENSE:
                continue
            said = translation.replace("&", "").casefold()
            if has_term.search(plain) and not any(form.casefold() in said for form in forms[language]):
                strangers.append((english[0], source, translation))
    assert not strangers


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_has_the_same_words_in_the_window_and_in_documents(language: str) -> None:
    window = {
        (message.context, message.source): message.forms[0] for message in messages(catalogue(language))
    }
    english = wording("en")
    compared, differing = 0, []
    for key, text in wording(language).items():
        family, dot, _ = key.partition(".")
        said = window.get((family.title().replace("_", ""), english.get(key, "")))
        if dot and said is not None:
            compared += 1
            if said != text:
                differing.append((key, said, text))
    assert not differing
    assert compared > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_have_every_word_in_every_language_with_its_places(language: str) -> None:
    english, here = wording("en"), wording(language)
    assert english.keys() <= here.keys()
    assert here.keys() - english.keys() <= {"first_day"}
    for key, text in english.items():
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(here[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_the_words_of_documents(language: str) -> None:
    assert not {
        key: text for key, text in wording(language).items() if english_in(PLACE.sub(" ", text), language)
    }
