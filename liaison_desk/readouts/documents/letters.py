"""Short letters about one request: acknowledgement, reminder, clarification, refusal (domain.md §2.2, 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from liaison_desk.model.codes import Code
from liaison_desk.model.words import N_
from liaison_desk.readouts.content import (
    Banner,
    Block,
    Bullets,
    Document,
    Entry,
    Fact,
    Heading,
    Numbered,
    Paragraph,
    Signature,
    Signatures,
)
from liaison_desk.readouts.wording import Words, words_for


class LetterKind(Code):
    """Which letter it is."""

    ACK = "ack", N_("Acknowledgement")
    CHASER = "chaser", N_("Reminder")
    CLARIFICATION = "clarification", N_("Clarification")
    REFUSAL = "refusal", N_("Refusal")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A numbered question that this reader may see, under its portion mark."""

    number: int
    text: str
    mark: str
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class Letter:
    """Everything one letter says; it holds only what its reader may see.

    `due` is None where no limit was agreed, or where the clock `stands`; `lines` are what the officer writes.
    """

    kind: LetterKind
    reference: str
    language: str
    audience: str
    banner: Banner
    mark: str
    subject: str = ""
    their_reference: str = ""
    due: datetime | None = None
    stands: bool = False
    zones: tuple[str, ...]
    questions: tuple[Asked, ...] = ()
    lines: tuple[Entry, ...] = ()
    ground: str = ""
    new_date: date | None = None
    sender: str = ""
    role: str = ""
    as_of: datetime


def letter(content: Letter) -> Document:
    """Return the letter as a document."""
    words = words_for(content.language)
    return Document(
        reference=content.reference,
        variant=content.kind.value,
        audience=content.audience,
        banner=content.banner,
        language=content.language,
        kind=words[f"letter.{content.kind}"],
        title=content.subject or f"{words['request']} {content.reference}",
        moment=content.as_of,
        zones=content.zones,
        facts=tuple(_facts(content, words)),
        blocks=tuple(_blocks(content, words)),
    )


def _facts(content: Letter, words: Words) -> Iterator[Fact]:
    if content.their_reference:
        yield Fact(label=words["their_reference"], value=content.their_reference)
    if content.due:
        due = words.moment(content.due, content.zones)
    else:
        due = words["clock_stands"] if content.stands else words["no_limit"]
    yield Fact(label=words["answer_due"], value=due, wide=True)
    if content.new_date:
        yield Fact(label=words["letter.new_date"], value=words.day(content.new_date))


def _blocks(content: Letter, words: Words) -> Iterator[Block]:
    yield Heading(text=words[f"letter.{content.kind}"])
    yield Paragraph(text=words[f"letter.{content.kind}.text"], mark=content.mark)
    if content.kind is LetterKind.REFUSAL:
        yield Heading(text=words["letter.ground"])
        yield Paragraph(text=words.code("refusal_ground", content.ground), mark=content.mark)
    yield from _written(content, words)
    if content.questions:
        still_open = content.kind is LetterKind.CHASER
        yield Heading(text=words["letter.open" if still_open else "letter.asked"])
        for asked in content.questions:
            entry = Entry(text=asked.text, mark=asked.mark, lang=asked.lang)
            yield Numbered(entries=(entry,), first=asked.number)
    if content.sender:
        yield Signatures(places=(Signature(who=content.sender, role=content.role),))


def _written(content: Letter, words: Words) -> Iterator[Block]:
    """Set what the officer writes: of a clarification what is missing, of the others a note."""
    if not content.lines:
        return
    missing = content.kind is LetterKind.CLARIFICATION
    yield Heading(text=words["letter.missing" if missing else "letter.note"])
    yield Bullets(entries=content.lines)
    if missing:
        yield Paragraph(text=words["letter.clock"], mark=content.mark)
