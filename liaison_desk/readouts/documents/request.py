"""The request for information: what happened, what is asked and why, on what terms, and whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.readouts.content import Block, Fact, Facts, Paragraph
from liaison_desk.readouts.documents.concerned import ConcerningPaper, limits, whom
from liaison_desk.readouts.documents.correspondence import (
    assurances,
    confirms,
    contact,
    due,
    gate,
    questions,
    references,
    register,
    signature,
    title,
)
from liaison_desk.readouts.documents.sentences import Marked, note, paragraphs
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class RequestPaper(ConcerningPaper):
    """Everything a request for information says."""

    urgency: str = ""
    ground: str = ""
    ground_reason: str = ""
    facts: tuple[Marked, ...] = ()
    offence: str = ""
    crime_area: str = ""
    purpose: str = ""
    believed_held: tuple[Marked, ...] = ()
    asked_by: str = ""
    written_in: str = ""
    legal_base: str = ""


def _facts(paper: RequestPaper, words: Words) -> Iterator[Fact]:
    yield from references(paper, words)
    if paper.asked_by:
        yield Fact(label=words["asked_by"], value=paper.asked_by, wide=True)
    yield Fact(label=words["urgency"], value=paper.urgency, wide=True)
    ground = words["ground_reason"].format(ground=paper.ground, reason=paper.ground_reason)
    if paper.ground:
        said = ground if paper.ground_reason else paper.ground
        yield Fact(label=words["urgency_ground"], value=said, wide=True)
    yield from due(paper, words)


def _what_happened(paper: RequestPaper, words: Words) -> Iterator[Block]:
    yield from paragraphs(paper.facts)
    for key, value in (("offence", paper.offence), ("crime_area", paper.crime_area)):
        if value:
            yield Paragraph(text=words[key].format(what=value), mark=paper.mark)


def _purpose(paper: RequestPaper, _words: Words) -> Iterator[Block]:
    if paper.purpose:
        yield Paragraph(text=paper.purpose, mark=paper.mark)


def _held(paper: RequestPaper, _words: Words) -> Iterator[Block]:
    yield from paragraphs(paper.believed_held)


def _standing(paper: RequestPaper, words: Words) -> Iterator[Block]:
    pairs = (
        ("marking", paper.head.banner.text),
        ("language", paper.written_in),
        ("legal_base", paper.legal_base),
    )
    yield Facts(facts=tuple(Fact(label=words[label], value=value) for label, value in pairs if value))


REQUEST: Final = Form[RequestPaper](
    name="request",
    title=title,
    facts=_facts,
    parts={
        "confirms": confirms,
        "facts": _what_happened,
        "purpose": _purpose,
        "asked": questions,
        "held": _held,
        "concerned": whom,
        "limits": limits,
        "assurances": assurances,
        "note": note,
        "standing": _standing,
        "contact": contact,
        "signature": signature,
        "gate": gate,
        "register": register,
    },
)
