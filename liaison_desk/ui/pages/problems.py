"""What is wrong with a PDF, in the window's language: the check says it in English, whole or put together."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from liaison_desk.model.words import N_

_PLACE: Final = re.compile(r"\\\{(\w+)\\\}")


class Problems:
    """Every sentence the check may say, translated with this class's name as context."""

    SAID = (
        N_("the text is not the text that the printed code was made from"),
        N_("page {number} does not carry the code"),
        N_("page {number} carries an annotation"),
        N_("page {number} was added to it"),
        N_("page {number} carries a field that its form does not list"),
        N_("page {number} is not the page that was signed"),
        N_("it carries {what}, which readouts never do"),
        N_("its form carries {what}, which readouts never do"),
        N_("its form has a field “{name}”, which readouts never have"),
        N_("its form has two fields of one name"),
        N_("its review form says what no review form does"),
        N_("a passage shows other letters than it says aloud"),
        N_("the reference in the metadata is not the one printed"),
        N_("a file is attached to it"),
        N_("its page speaks of data that this reader never gets"),
        N_("it lacks the data that its page names, or has more files than those"),
        N_("its data are not those that its page names"),
        N_("it carries the remains of a signature"),
        N_("its signatures cannot be read: the file was changed or is damaged"),
        N_("the signature of the {who} does not hold: {problem}"),
        N_("the {who}'s field is signed by one who is “{role}”"),
        N_("the same person signed as officer and as supervisor"),
        N_("the officer's signature does not seal the file"),
        N_("what it signed was changed afterwards"),
        N_("the place it stands in was changed afterwards"),
        N_("something other than its fields was changed after it"),
        N_("something was added to the file after it"),
        N_("its certificate was not valid on {day}, when it was signed"),
        N_("it is dated {day}, which is yet to come"),
        N_("its certificate is not of this headquarters"),
        N_("fields were filled in after the last signature"),
        N_("fields were filled in after all had signed"),
        N_("a signature names bytes that the file does not have"),
        N_("the file that was signed first cannot be read any more"),
        N_("it had {before} pages when it was signed, and has {after} now"),
        N_("parts of it that no signature touches were changed after it was signed"),
        N_("its form or its catalogue was changed after it was signed"),
        N_("its metadata were changed after it was signed"),
        N_("the fields of its form are not those that were signed"),
    )
    NAMED = (N_("officer"), N_("supervisor"), N_("counterpart"))


def problem_words(problem: str) -> str:
    """Return a problem as a sentence in the window's language; one that is not known stays as it is."""
    said = _words(problem)
    return f"{said[:1].upper()}{said[1:]}"


def _words(problem: str) -> str:
    for template, shape in _shapes():
        found = shape.fullmatch(problem)
        if found is not None:
            named = {name: _words(value) for name, value in found.groupdict().items()}
            return _translated(template).format(**named)
    return _translated(problem) if problem in Problems.NAMED else problem


def _translated(text: str) -> str:
    return QCoreApplication.translate(Problems.__name__, text)


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (template, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(template)))) for template in Problems.SAID
    )
