"""The review form at the end of a page that is offered: what is asked, and where each answer goes."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from liaison_desk.readouts import content, look, sheet
from liaison_desk.readouts.fields import REVIEW
from liaison_desk.readouts.lines import break_lines
from liaison_desk.readouts.pieces import Answer, Answers, Bookmark, Question
from liaison_desk.readouts.wording import LANGUAGES, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaison_desk.readouts.hand import Hand
    from liaison_desk.readouts.layout import Flow
    from liaison_desk.readouts.tagging import Node

_TICK = 11.0
_LINE = 18.0
_LINES = 46.0
_ASIDE = 0.3 * look.LINE
_AFTER = 7.0


class Asked(StrEnum):
    """What is asked; the value is the last part of the name of its field."""

    APPROVE = "approve"
    RETURN = "return"
    BY = "by"
    AT = "at"
    COMMENT = "comment"


def field_name(asked: Asked, number: int | None = None) -> str:
    """Return the name of a field; comments have the number of their section, 0 for the whole."""
    return f"{REVIEW}-{asked}" if number is None else f"{REVIEW}-{asked}-{number}"


def with_review_form(document: content.Document) -> content.Document:
    """Return a document with the form for its reviewer on a page of its own; its content hash stays as it is."""
    sections = tuple(title for block in document.blocks for title in _titles(block))
    form = content.ReviewForm(sections=sections)
    return replace(document, blocks=(*document.blocks, content.PageBreak(), form))


def _titles(block: content.Block) -> Iterator[str]:
    match block:
        case content.Heading(level=2):
            yield block.text
        case content.SideBySide():
            yield from (pair.first.text for pair in block.pairs if pair.level == 2)


def set_review_form(hand: Hand, root: Node, block: content.ReviewForm) -> Answers:
    """Set the form: a table with a question in each row; all of its words stand apart from the content hash."""
    words = hand.words
    at = root.add("Sect", lang=words.language)
    title = hand.text(at.add("H2", name=REVIEW), words["review"], look.HEADING)
    title.bookmark = Bookmark(key=REVIEW, title=title.plain, level=1)
    table = at.add("Table")
    how = hand.line(table.add("Caption", name=REVIEW), words["review_how"], look.NOTE)
    body = table.add("TBody")
    comments = [words["review_whole"]]
    comments += [words["review_on"].format(section=section) for section in block.sections]
    questions = [
        _question(hand, body, words["review_decision"], Asked.APPROVE, Asked.RETURN),
        _question(hand, body, words["review_by"], Asked.BY),
        _question(hand, body, words["review_at"], Asked.AT),
        *(_question(hand, body, text, Asked.COMMENT, number=i) for i, text in enumerate(comments)),
    ]
    return Answers(title=title, how=how, questions=questions)


def _question(hand: Hand, body: Node, text: str, *asked: Asked, number: int | None = None) -> Question:
    row = body.add("TR")
    label = hand.beside(
        row.add("TH", name=REVIEW, attributes={"O": "Table", "Scope": "Row"}), text, look.CELL
    )
    cell = row.add("TD")
    answers = []
    for one in asked:
        ticked = one in {Asked.APPROVE, Asked.RETURN}
        said = hand.words[f"review_{one}"] if ticked else ""
        form = cell.add("Form", alt=hand.words.labelled(label.plain, said) if said else label.plain)
        beside = hand.beside(cell.add("Span", name=REVIEW), said, look.CELL) if said else None
        name = field_name(one, number)
        answers.append(Answer(node=form, name=name, label=beside, long=one is Asked.COMMENT))
    return Question(label=label, answers=tuple(answers))


def set_answers(flow: Flow, piece: Answers) -> None:
    """Put the form on as many pages as it needs; a question is never parted from its answer."""
    flow.text(piece.title)
    flow.text(piece.how)
    for question in piece.questions:
        if any(answer.long for answer in question.answers):
            _comment(flow, question)
        else:
            _short(flow, question)


def _comment(flow: Flow, question: Question) -> None:
    """Set a question over the box for its answer."""
    lines = break_lines(question.label, look.LINE)
    flow.want(len(lines) * question.label.leading + _LINES + _AFTER)
    flow.ink(question.label, lines, 0.0, look.LINE)
    (answer,) = question.answers
    flow.put(sheet.Answerable(answer, 0.0, flow.y + 1, look.LINE, _LINES))
    flow.y += _LINES + _AFTER


def _short(flow: Flow, question: Question) -> None:
    """Set a question before its answers, on one line."""
    lines = break_lines(question.label, _ASIDE - 8)
    tall = max(len(lines) * question.label.leading, _LINE)
    flow.want(tall + _AFTER)
    top, x = flow.y, _ASIDE
    flow.ink(question.label, lines, 0.0, _ASIDE - 8)
    for answer in question.answers:
        if answer.label is None:
            flow.put(sheet.Answerable(answer, x, top, look.LINE - x, _LINE))
            continue
        flow.put(sheet.Answerable(answer, x, top + 1, _TICK, _TICK))
        flow.y = top
        width = (look.LINE - _ASIDE) / len(question.answers) - _TICK - 6
        flow.ink(answer.label, break_lines(answer.label, width), x + _TICK + 5, width)
        tall = max(tall, flow.y - top)
        x += (look.LINE - _ASIDE) / len(question.answers)
    flow.y = top + tall + _AFTER


_FIXED: Final = ("how", "decision", "approve", "return", "by", "at", "whole")


def says_only_what_it_asks(said: frozenset[str], titles: frozenset[str]) -> bool:
    """Say whether the words that stand apart as a review form are its own in any language.

    Such words are no part of the content hash, so nothing else may pass for them.
    """
    for language in LANGUAGES:
        words = words_for(language)
        own = {words["review"], *(words[f"review_{key}"] for key in _FIXED)}
        own |= {words["review_on"].format(section=title) for title in titles}
        if said <= {" ".join(text.split()) for text in own}:
            return True
    return False
