"""Every text of the program in every language: complete, with its places, in words of that language."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from liaison_desk.host.paths import resource
from liaison_desk.ui.theme import fonts
from tests.i18n.catalogues import FOLDER, LANGUAGES, Message, catalogue, messages, texts
from tests.i18n.words import english_in, is_the_same_in_french

CATALOGUES = sorted(FOLDER.glob("*.ts"))
PLACE = re.compile(r"\{\w*\}|%L?(?:\d|n)")
ACCELERATOR = re.compile(r"&(?!&)\w")
_MARKED = re.compile(r"\(&\w\)")
INVISIBLE = frozenset("\n\u00a0\u2002\u200c\u200d\u200e\u200f")
FIRST_LETTER = re.compile(r"[A-Za-z\u0620-\u06ff{]")
RIGHT_TO_LEFT_MARK = "\u200f"


def _named(path: Path) -> str:
    return path.stem


def _faults(path: Path, is_wrong: object) -> list[str]:
    assert callable(is_wrong)
    return [
        f"{message.context}: {message.source!r} → {form!r}"
        for message in messages(path)
        for form in message.forms
        if is_wrong(message, form)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_every_text_of_the_program_and_no_other(language: str) -> None:
    held = {(message.context, message.source, message.counts) for message in messages(catalogue(language))}
    assert held == {(text.context, text.source, text.counts) for text in texts()}


def test_english_counts_one_and_many_in_every_text_that_counts() -> None:
    held = {(message.context, message.source) for message in messages(catalogue("en"))}
    assert held == {(text.context, text.source) for text in texts() if text.counts}


def test_a_text_with_a_number_in_it_is_asked_for_with_that_number() -> None:
    assert not [text for text in texts() if re.search(r"%L?n", text.source) and not text.counts]


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_nothing_is_unfinished_or_left_over(path: Path) -> None:
    assert not [message for message in messages(path) if message.kind or not all(message.forms)]
    assert not [message for message in messages(path) if not message.context]


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_a_text_that_counts_has_two_forms_and_any_other_one(path: Path) -> None:
    assert not [message for message in messages(path) if len(message.forms) != 1 + message.counts]


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_every_place_in_a_text_is_kept_exactly(path: Path) -> None:
    def differs(message: Message, form: str) -> bool:
        return sorted(PLACE.findall(message.source)) != sorted(PLACE.findall(form))

    assert not _faults(path, differs)


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_every_accelerator_is_kept_and_none_is_made_up(path: Path) -> None:
    def differs(message: Message, form: str) -> bool:
        return len(ACCELERATOR.findall(message.source)) != len(ACCELERATOR.findall(form))

    assert not _faults(path, differs)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_two_fields_of_one_form_have_the_same_accelerator(language: str) -> None:
    taken: dict[tuple[str, str], list[str]] = {}
    for context, source, shown in _shown(language):
        for letter in ACCELERATOR.findall(shown):
            taken.setdefault((context, letter.casefold()), []).append(source)
    assert taken
    assert not {key: sources for key, sources in taken.items() if len(sources) > 1}


def _shown(language: str) -> list[tuple[str, str, str]]:
    """Every text by its context, as it stands in the program and as it is shown in a language."""
    if language == "en":  # its catalogue has only what counts something
        return [(text.context, text.source, text.source) for text in texts()]
    return [(message.context, message.source, message.forms[0]) for message in messages(catalogue(language))]


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_a_text_ends_and_goes_on_as_the_english_does(path: Path) -> None:
    def differs(message: Message, form: str) -> bool:
        full_stop = message.source.endswith(".") and not form.endswith((".", "।", "۔", ")"))
        return full_stop or message.source.endswith("…") != form.endswith("…") or form != form.strip("\n\t")

    without_options = [fault for fault in _faults(path, differs) if "--" not in fault]
    assert not without_options


@pytest.mark.parametrize("path", [path for path in CATALOGUES if "_en" not in path.name], ids=_named)
def test_no_english_is_left_in_a_translation(path: Path) -> None:
    language = path.stem.rpartition("_")[2]

    def is_english(message: Message, form: str) -> bool:
        words = PLACE.sub(" ", form.replace("&", "") if language == "fr" else _MARKED.sub("", form))
        copied = form == message.source and not is_the_same_in_french(PLACE.sub(" ", form))
        return bool(english_in(words, language)) or (language == "fr" and copied)

    assert not _faults(path, is_english)


def test_an_urdu_text_that_does_not_begin_with_an_urdu_letter_says_that_it_runs_from_the_right() -> None:
    def runs_from_the_left(message: Message, form: str) -> bool:
        first = FIRST_LETTER.search(form)
        urdu = re.search(r"[\u0620-\u06ff]", form)
        mixed = first is not None and urdu is not None and first.start() < urdu.start()
        return mixed and not form.startswith(RIGHT_TO_LEFT_MARK)

    assert not _faults(catalogue("ur"), runs_from_the_left)


@pytest.mark.parametrize("path", CATALOGUES, ids=_named)
def test_every_character_has_a_glyph_in_the_shipped_faces(path: Path, qapp: QGuiApplication) -> None:
    regular = ("NotoSans-Regular", *fonts.DEVANAGARI[:1], *fonts.ARABIC[:1])
    faces = [QRawFont(str(resource("fonts", f"{name}.ttf")), 13) for name in regular]
    assert all(face.isValid() for face in faces)
    used = {character for message in messages(path) for form in message.forms for character in form}
    missing = {
        f"{character} U+{ord(character):04X}"
        for character in used - INVISIBLE
        if not any(face.supportsCharacter(ord(character)) for face in faces)
    }
    assert not missing
