"""The reply: each question with its answer and how reliable it is, on what terms, and what follows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.model.kinds.request import QuestionStatus
from liaison_desk.readouts.content import Block, Bullets, Entry, Numbered, Paragraph
from liaison_desk.readouts.documents.correspondence import (
    Asked,
    Correspondence,
    Told,
    assurances,
    confirms,
    contact,
    facts,
    gate,
    register,
    reliability,
    signature,
    title,
    told,
)
from liaison_desk.readouts.documents.sentences import conditions, paragraphs
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A question with what is answered, in words and in items of information."""

    asked: Asked
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReplyPaper(Correspondence):
    """Everything a reply says; `further` is what is passed on beside the answers."""

    answers: tuple[Answer, ...] = ()
    further: tuple[Told, ...] = ()
    ground: str = ""
    follows: tuple[int, ...] = ()


def _answers(paper: ReplyPaper, words: Words) -> Iterator[Block]:
    for answer in paper.answers:
        asked = answer.asked
        entry = Entry(text=asked.text.text, mark=asked.text.mark, lang=asked.text.lang)
        yield Numbered(entries=(entry,), first=asked.number)
        if asked.status is not QuestionStatus.ANSWERED:
            yield Paragraph(text=words[f"answer.{asked.status}"], mark=paper.head.open_mark)
        for information in answer.told:
            text = information.text
            yield Bullets(entries=(Entry(text=text.text, mark=text.mark, lang=text.lang),))
            yield reliability(information.evaluation, text.mark, words)


def _further(paper: ReplyPaper, words: Words) -> Iterator[Block]:
    for information in paper.further:
        yield from told(information, words)


def _refusal(paper: ReplyPaper, words: Words) -> Iterator[Block]:
    if paper.ground:
        yield Paragraph(text=words.code("refusal_ground", paper.ground), mark=paper.head.open_mark)


def _follows(paper: ReplyPaper, words: Words) -> Iterator[Block]:
    """Say which questions are still open and when they are answered, then what the officer adds."""
    if not paper.follows:
        said = words["follows_nothing"]
    else:
        numbers = words["list_join"].join(map(str, paper.follows))
        day = words.day(paper.new_date) if paper.new_date else ""
        said = words["follows_by" if day else "follows"].format_map({"numbers": numbers, "day": day})
    yield Paragraph(text=said, mark=paper.head.open_mark)
    yield from paragraphs(paper.lines)


REPLY: Final = Form[ReplyPaper](
    name="reply",
    title=title,
    facts=facts,
    parts={
        "confirms": confirms,
        "answers": _answers,
        "further": _further,
        "refusal": _refusal,
        "conditions": conditions,
        "assurances": assurances,
        "follows": _follows,
        "contact": contact,
        "signature": signature,
        "gate": gate,
        "register": register,
    },
)
