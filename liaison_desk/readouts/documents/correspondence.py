"""What requests, replies and letters have in common: references, when it is due, on what terms, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeVar

from liaison_desk.model.deadlines import Unit
from liaison_desk.model.kinds.request import QuestionStatus
from liaison_desk.model.kinds.subject import ItemKind
from liaison_desk.readouts.content import (
    Block,
    Fact,
    Facts,
    Numbered,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.sentences import Marked, entry, paragraphs
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """How reliable something is, and whether it is fact or opinion; each code with its words."""

    source: str = ""
    source_says: str = ""
    information: str = ""
    information_says: str = ""
    nature: ItemKind = ItemKind.FACT


@dataclass(frozen=True, kw_only=True)
class Told:
    """One piece of information, under its portion mark; it cannot be told without how reliable it is (GT-8)."""

    text: Marked
    evaluation: Evaluation


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A numbered question."""

    number: int
    text: Marked
    status: QuestionStatus = QuestionStatus.OPEN


@dataclass(frozen=True, kw_only=True)
class Concerned:
    """Somebody or something that it is about."""

    name: str
    kind: str
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Owed:
    """When an answer is due: at a moment, so long after receipt, or not while the clock `stands`."""

    at: datetime | None = None
    stands: bool = False
    amount: int = 0
    unit: Unit | None = None


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What was said by mouth before, which this confirms in writing; `ours` if we called."""

    at: datetime
    by_telephone: bool
    ours: bool


@dataclass(frozen=True, kw_only=True)
class Promise:
    """An assurance of the other side: in whose words, and whether it was given."""

    text: Marked
    given: date | None = None
    expires: date | None = None


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who writes, and how to reach them by day and by night."""

    name: str = ""
    role: str = ""
    post: str = ""
    telephone: str = ""
    mail: str = ""
    duty_number: str = ""


@dataclass(frozen=True, kw_only=True)
class HeldBack:
    """A line of the omission register: what is left out, for which reader, for which reason."""

    what: str
    audience: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Behind:
    """What only the home side reads: how the disclosure gate stands, and what other readers do not see."""

    gate: str = ""
    left_out: tuple[HeldBack, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Correspondence:
    """What every paper about a request says; it holds only what its reader may see.

    `mark` is the portion mark of the words of the request itself; `lines` are what the officer adds.
    The reader is asked to confirm the conditions where he has yet `to_confirm` one of them.
    """

    head: Head
    mark: str
    our_reference: str
    their_reference: str = ""
    subject: str = ""
    owed: Owed = Owed()
    confirms: Spoken | None = None
    questions: tuple[Asked, ...] = ()
    lines: tuple[Marked, ...] = ()
    new_date: date | None = None
    conditions: tuple[Marked, ...] = ()
    assurances: tuple[Promise, ...] = ()
    to_confirm: bool = False
    sender: Sender = Sender()
    behind: Behind | None = None


Paper = TypeVar("Paper", bound=Correspondence)
KINDS: Final = {ItemKind.FACT: "fact", ItemKind.ASSESSMENT: "opinion", ItemKind.DOCUMENT: "document"}


def title(paper: Correspondence, words: Words) -> str:
    """Return what it is about, or only its number where the reader may not see that."""
    return paper.subject or f"{words['request']} {paper.our_reference}"


def references(paper: Correspondence, words: Words) -> Iterator[Fact]:
    """Give both sides' references."""
    yield Fact(label=words["our_reference"], value=paper.our_reference)
    if paper.their_reference:
        yield Fact(label=words["their_reference"], value=paper.their_reference)


def due(paper: Correspondence, words: Words) -> Iterator[Fact]:
    """Say when the answer is due: in both zones, or how long after receipt, or that no time runs."""
    owed = paper.owed
    if owed.stands:
        said = words["clock_stands"]
    elif owed.at:
        said = words.moment(owed.at, paper.head.zones)
    elif owed.unit:
        said = words[f"limit.{owed.unit}"].format(amount=owed.amount)
    else:
        said = words["no_limit"]
    yield Fact(label=words["answer_due"], value=said, wide=True)
    if paper.new_date:
        yield Fact(label=words["new_date"], value=words.day(paper.new_date), wide=True)


def facts(paper: Correspondence, words: Words) -> Iterator[Fact]:
    """Say what it answers, and until when an answer is due."""
    yield from references(paper, words)
    yield from due(paper, words)


def confirms(paper: Correspondence, words: Words) -> Iterator[Block]:
    """Say which conversation this confirms in writing."""
    spoken = paper.confirms
    if spoken:
        how = "call" if spoken.by_telephone else "talk"
        whose = "ours" if spoken.ours else "theirs"
        when = words.moment(spoken.at, paper.head.zones)
        said = words[f"confirms.{how}.{whose}"].format(when=when)
        yield Paragraph(text=said, mark=paper.head.open_mark)


def questions(paper: Correspondence, _words: Words) -> Iterator[Block]:
    """Set the questions, each under its own number."""
    for asked in paper.questions:
        yield Numbered(entries=(entry(asked.text),), first=asked.number)


def told(information: Told, words: Words) -> Iterator[Block]:
    """Set a piece of information with how reliable it is right below, so that nobody can part the two."""
    yield from paragraphs((information.text,))
    yield reliability(information.evaluation, information.text.mark, words)


def reliability(evaluation: Evaluation, mark: str, words: Words) -> Paragraph:
    """Return the reliability statement of one piece of information, in the language of the document."""
    rated = [
        words[f"rated.{what}"].format(code=code, says=says)
        for what, code, says in (
            ("source", evaluation.source, evaluation.source_says),
            ("information", evaluation.information, evaluation.information_says),
        )
        if code
    ]
    said = words["rated.join"].join(rated) or words["rated.none"]
    nature = words[f"nature.{KINDS[evaluation.nature]}"]
    return Paragraph(text=words["reliability"].format(rated=said, nature=nature), mark=mark, note=True)


def assurances(paper: Correspondence, words: Words) -> Iterator[Block]:
    """Set the assurances: those given, and those we ask the reader to give."""
    if paper.to_confirm:
        yield Paragraph(text=words["conditions_to_confirm"], mark=paper.head.open_mark)
    for promise in paper.assurances:
        yield from paragraphs((promise.text,))
        if promise.given:
            said = words["assurance_given"].format(day=words.day(promise.given))
        else:
            said = words["assurance_asked"]
        if promise.expires:
            said = f"{said} {words['assurance_until'].format(day=words.day(promise.expires))}"
        yield Paragraph(text=said, mark=paper.head.open_mark, note=True)


def contact(paper: Correspondence, words: Words) -> Iterator[Block]:
    """Say whom to call, by day and by night."""
    sender = paper.sender
    pairs = (
        ("author", words["list_join"].join(part for part in (sender.name, sender.role) if part)),
        ("post", sender.post),
        ("telephone", sender.telephone),
        ("mail", sender.mail),
        ("duty_number", sender.duty_number),
    )
    known = tuple(Fact(label=words[label], value=value) for label, value in pairs if value)
    if known:
        yield Facts(facts=known)


def signature(paper: Correspondence, _words: Words) -> Iterator[Block]:
    """Leave a place to sign."""
    sender = paper.sender
    if sender.name:
        yield Signatures(
            places=(Signature(who=sender.name, role=sender.role, field=Signatory.OFFICER, expected=False),)
        )


def gate(paper: Correspondence, words: Words) -> Iterator[Block]:
    """Say, to the home side only, how the disclosure gate stands."""
    if paper.behind:
        yield Paragraph(text=paper.behind.gate or words["gate_none"], mark=paper.mark)


def register(paper: Correspondence, words: Words) -> Iterator[Block]:
    """Set the omission register, for the home side only."""
    if paper.behind is None:
        return
    if not paper.behind.left_out:
        yield Paragraph(text=words["omitted_none"], mark=paper.head.open_mark)
        return
    yield Table(
        header=(words["part"], words["omitted_for"], words["omitted_reason"]),
        rows=tuple(
            (out.what, out.audience, words.code("reason", out.reason)) for out in paper.behind.left_out
        ),
        widths=(3, 3, 6),
    )
