"""Information passed on without being asked for: what it is, how reliable, on what terms, for what use."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.readouts.content import Block, Fact, Paragraph
from liaison_desk.readouts.documents.concerned import ConcerningPaper, limits, whom
from liaison_desk.readouts.documents.correspondence import (
    Told,
    assurances,
    confirms,
    contact,
    gate,
    references,
    register,
    title,
    told,
)
from liaison_desk.readouts.documents.sentences import paragraphs
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class SpontaneousPaper(ConcerningPaper):
    """Everything that is told without being asked; `origin` names who gave it, where the reader may know."""

    told: tuple[Told, ...] = ()
    purpose: str = ""
    origin: str = ""


def _facts(paper: SpontaneousPaper, words: Words) -> Iterator[Fact]:
    yield from references(paper, words)
    if paper.origin:
        yield Fact(label=words["origin"], value=paper.origin, wide=True)


def _information(paper: SpontaneousPaper, words: Words) -> Iterator[Block]:
    for information in paper.told:
        yield from told(information, words)


def _use(paper: SpontaneousPaper, words: Words) -> Iterator[Block]:
    """Say what it may be good for: what the officer suggests, or the purpose it is given for."""
    yield from paragraphs(paper.lines)
    if paper.purpose:
        yield Paragraph(text=words["for_purpose"].format(purpose=paper.purpose), mark=paper.head.open_mark)
    yield Paragraph(text=words["no_answer_expected"], mark=paper.head.open_mark)


SPONTANEOUS: Final = Form[SpontaneousPaper](
    name="spontaneous",
    title=title,
    facts=_facts,
    parts={
        "confirms": confirms,
        "information": _information,
        "concerned": whom,
        "limits": limits,
        "assurances": assurances,
        "use": _use,
        "contact": contact,
        "gate": gate,
        "register": register,
    },
)
