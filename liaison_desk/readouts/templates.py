"""Templates of documents: which parts in which order for which reader, and the words between them; data, not code."""

import json
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Never

from liaison_desk.model.canonical import loads
from liaison_desk.model.errors import BadInput
from liaison_desk.readouts.shelf import resource
from liaison_desk.readouts.wording import LANGUAGES, Words, words_for

FORMAT: Final = "liaison-desk/template"
FORMAT_VERSION: Final = 1
LARGEST: Final = 256 * 1024
_KEYS: Final = frozenset({"format", "format_version", "document", "version", "variants", "words"})
_PLACE: Final = re.compile(r"{(\w*)}")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a document: its name, the key of its heading, and how many words it should not pass (0: any)."""

    name: str
    heading: str = ""
    limit: int = 0


@dataclass(frozen=True, kw_only=True)
class Template:
    """How one document is put together for each of its readers, and its words in each language."""

    document: str
    version: int
    variants: Mapping[str, tuple[Part, ...]]
    words: Mapping[str, Mapping[str, str]]

    def parts(self, variant: str) -> tuple[Part, ...]:
        """Return the parts for one reader; BadInput where the document is not made for that reader."""
        if variant not in self.variants:
            readers = ", ".join(sorted(self.variants))
            raise BadInput(what=f"variant {variant}", why=f"{self.document} is made for {readers} only")
        return self.variants[variant]

    def words_in(self, language: str) -> Words:
        """Return the fixed words of a language with those of this template over them."""
        words = words_for(language)
        return words.over(self.words[words.language])


def read_template(content: bytes, what: str, known: AbstractSet[str] | None = None) -> Template:
    """Read a template strictly; BadInput names the line and what is wrong there.

    `known` are the parts that the program can write for this document.
    """
    found = loads(content, what=what, limit=LARGEST)
    page = _Lines(what, content.decode("utf-8"))
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        page.refuse("format", f"its format is not {FORMAT}")
    version = found.get("format_version")
    if version != FORMAT_VERSION:
        page.refuse("format_version", f"it is of version {version}, and this program reads {FORMAT_VERSION}")
    if found.keys() != _KEYS:
        odd = min(found.keys() ^ _KEYS)
        page.refuse(odd, f"the field {odd} is missing, or there is no such field")
    if not isinstance(found["document"], str):
        page.refuse("document", "the document has no name")
    if type(found["version"]) is not int or found["version"] < 1:
        page.refuse("version", "its version is no number from 1")
    words = _words(found["words"], page)
    variants = found["variants"]
    if not isinstance(variants, dict) or not variants:
        page.refuse("variants", "it names no reader")
    return Template(
        document=found["document"],
        version=found["version"],
        variants={
            reader: tuple(_part(row, reader, page, known, words) for row in _rows(rows, reader, page))
            for reader, rows in variants.items()
        },
        words=words,
    )


@cache
def shipped(document: str) -> Template:
    """Return the template of a document as the program ships it."""
    return read_template(content_of(document), f"{document}.json")


def content_of(document: str) -> bytes:
    """Return the template of a document as the program ships it, as a file."""
    return resource("templates", f"{document}.json").read_bytes()


class _Lines:
    """The lines of a template, to say where something is wrong."""

    def __init__(self, what: str, text: str) -> None:
        self.what = what
        self.lines = text.splitlines()

    def refuse(self, token: str, why: str, after: str = "") -> Never:
        """Refuse the template at the line where `token` stands, at or after the one where `after` does."""
        begin = self._line(after, 0) if after else 0
        line = self._line(token, begin)
        raise BadInput(what=f"{self.what}, line {line + 1}", why=why)

    def _line(self, token: str, begin: int) -> int:
        quoted = json.dumps(token, ensure_ascii=False)
        return next((i for i in range(begin, len(self.lines)) if quoted in self.lines[i]), begin)


def _rows(rows: Any, reader: str, page: _Lines) -> Iterable[Any]:
    if not isinstance(rows, list) or not rows:
        page.refuse(reader, f"the parts for {reader} are no list, or an empty one", after="variants")
    return rows


def _part(
    row: Any,
    reader: str,
    page: _Lines,
    known: AbstractSet[str] | None,
    words: Mapping[str, Mapping[str, str]],
) -> Part:
    if not isinstance(row, dict) or not {"part"} <= row.keys() <= {"part", "heading", "words"}:
        page.refuse(
            reader, f"a part for {reader} has a name, and may have a heading and words", after="variants"
        )
    name, heading, limit = row["part"], row.get("heading", ""), row.get("words", 0)
    if not isinstance(name, str) or (known is not None and name not in known):
        page.refuse(str(name), f"there is no part {name}", after=reader)
    if not isinstance(heading, str) or (heading and heading not in words["en"] and not _shared(heading)):
        page.refuse(str(heading), f"the heading {heading} has no words", after=reader)
    if type(limit) is not int or limit < 0:
        page.refuse(name, f"the words of {name} are no number", after=reader)
    return Part(name=name, heading=heading, limit=limit)


def _shared(key: str) -> bool:
    return isinstance(words_for("en").entries.get(key), str)


def _words(found: Any, page: _Lines) -> Mapping[str, Mapping[str, str]]:
    if not isinstance(found, dict) or found.keys() != set(LANGUAGES):
        page.refuse("words", f"its words are not in exactly {', '.join(LANGUAGES)}")
    english = found["en"]
    for language in LANGUAGES:
        texts = found[language]
        if not isinstance(texts, dict) or not all(isinstance(text, str) and text for text in texts.values()):
            page.refuse(language, f"the words in {language} are not all texts", after="words")
        for key in sorted(english.keys() ^ texts.keys()):
            page.refuse(language, f"{key} is not in both English and {language}", after="words")
        for key, text in texts.items():
            if sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(english[key])):
                page.refuse(key, f"{key} has other {{places}} in {language} than in English", after=language)
    return found
