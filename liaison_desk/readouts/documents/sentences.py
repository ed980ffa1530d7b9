"""Sentences of records under their portion marks, in each of the shapes in which documents set them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from liaison_desk.readouts.content import Block, Box, Entry, Paragraph
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A sentence under its portion mark."""

    text: str
    mark: str
    lang: str | None = None


class Sentence(Protocol):
    """What is printed under a portion mark, in the language it was written in."""

    @property
    def text(self) -> str:
        """What it says."""

    @property
    def mark(self) -> str:
        """Its portion mark."""

    @property
    def lang(self) -> str | None:
        """Its language, where it is not that of the document."""


class Added(Protocol):
    """What a document says where an officer may add to it."""

    @property
    def lines(self) -> tuple[Marked, ...]:
        """What the officer adds."""


class OnTerms(Protocol):
    """What a document says where it is given on conditions."""

    @property
    def conditions(self) -> tuple[Marked, ...]:
        """The conditions of use and handling."""


def paragraphs(lines: Iterable[Sentence]) -> tuple[Paragraph, ...]:
    """Return sentences as paragraphs under their portion marks."""
    return tuple(Paragraph(text=line.text, mark=line.mark, lang=line.lang) for line in lines)


def entry(line: Sentence) -> Entry:
    """Return a sentence as it stands in a list or in a cell."""
    return Entry(text=line.text, mark=line.mark, lang=line.lang)


def entries(lines: Iterable[Sentence]) -> tuple[Entry, ...]:
    """Return sentences as they stand in a list."""
    return tuple(map(entry, lines))


def note(content: Added, _words: Words) -> Iterator[Block]:
    """Set what the officer adds."""
    yield from paragraphs(content.lines)


def conditions(content: OnTerms, words: Words) -> Iterator[Block]:
    """Set the conditions of use and handling in their panel."""
    if content.conditions:
        yield Box(title=words["conditions"], paragraphs=paragraphs(content.conditions))
