"""The clearance sheet of a joint text: both wordings, and who agreed; the record of confirmation (domain.md §6.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.readouts.content import (
    Block,
    Entry,
    Fact,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence of the text; `theirs` is empty where they take our wording, `agreed` None where nobody asked yet."""

    ours: str
    mark: str
    lang: str | None = None
    theirs: str = ""
    agreed: bool | None = None
    agreed_on: date | None = None
    agreed_by: str = ""
    channel: str = ""


@dataclass(frozen=True, kw_only=True)
class ClearanceSheet:
    """Where the wording of one joint text stands; `confirmed_by` are the names of both sides once it is confirmed."""

    head: Head
    text_reference: str
    text_version: int
    title: str
    sentences: tuple[Sentence, ...]
    home_name: str
    host_name: str
    confirmed_by: str = ""


def _facts(sheet: ClearanceSheet, words: Words) -> Iterator[Fact]:
    text = words["text_version"].format(reference=sheet.text_reference, version=sheet.text_version)
    yield Fact(label=words["joint_text"], value=text, wide=True)
    agreed = sum(bool(sentence.agreed) for sentence in sheet.sentences)
    stands = words["agreed_of"].format(agreed=agreed, all=len(sheet.sentences))
    yield Fact(label=words["stands"], value=stands, wide=True)
    if sheet.confirmed_by:
        yield Fact(label=words["confirmed_by"], value=sheet.confirmed_by, wide=True)


def _wording(sheet: ClearanceSheet, words: Words) -> Iterator[Block]:
    rows = tuple(_row(number, sentence, words) for number, sentence in enumerate(sheet.sentences, 1))
    if not rows:
        yield Paragraph(text=words["no_sentence"], mark=sheet.head.open_mark)
        return
    head = (words["number"], words["ours"], words["theirs"], words["agreed"], words["who"])
    yield Table(header=head, rows=rows, widths=(0.8, 6.2, 3.8, 1.8, 2.8))


def _row(number: int, sentence: Sentence, words: Words) -> tuple[str | Entry, ...]:
    answers = {True: words["yes"], False: words["no"], None: words["asked_not"]}
    theirs = sentence.theirs or (words["as_ours"] if sentence.agreed else "")
    day = words.short_day(sentence.agreed_on) if sentence.agreed_on else ""
    who = words["list_join"].join(part for part in (sentence.agreed_by, day, sentence.channel) if part)
    ours = Entry(text=sentence.ours, mark=sentence.mark, lang=sentence.lang)
    other = Entry(text=theirs, mark=sentence.mark) if sentence.theirs else theirs
    return str(number), ours, other, answers[sentence.agreed], who


def _signatures(sheet: ClearanceSheet, _words: Words) -> Iterator[Block]:
    yield Signatures(places=(Signature(who=sheet.home_name), Signature(who=sheet.host_name)))


CLEARANCE: Final = Form[ClearanceSheet](
    name="clearance",
    title=lambda sheet, _: sheet.title,
    facts=_facts,
    parts={"wording": _wording, "signatures": _signatures},
)
