"""The record of an assurance: what the other side promised, who gave it, until when, and for which condition."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.model.kinds.posting import Side
from liaison_desk.readouts.content import Block, Bullets, Fact, Facts, Paragraph, Signatures
from liaison_desk.readouts.documents.material import Signer, signature
from liaison_desk.readouts.documents.sentences import Marked, entries, paragraphs
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class AssurancePages:
    """Everything the record of an assurance says to one reader."""

    head: Head
    assurance_reference: str
    agency: str
    text: tuple[Marked, ...]
    status: str
    officer: Signer
    case_reference: str = ""
    given_by: str = ""
    given_on: date | None = None
    expires: date | None = None
    lapsed: bool = False
    scope: tuple[Marked, ...] = ()
    conditions: tuple[Marked, ...] = ()


def _facts(pages: AssurancePages, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["assurance"], value=pages.assurance_reference)
    yield Fact(label=words["status"], value=words[f"assurance_status.{pages.status}"])
    if pages.case_reference:
        yield Fact(label=words["about"], value=pages.case_reference, wide=True)


def _text(pages: AssurancePages, _words: Words) -> Iterator[Block]:
    yield from paragraphs(pages.text)


def _giver(pages: AssurancePages, words: Words) -> Iterator[Block]:
    none = words["thing.none"]
    told = [Fact(label=words["agency"], value=pages.agency, wide=True)]
    if pages.given_by:
        told.append(Fact(label=words["given_by"], value=pages.given_by, wide=True))
    given = words.day(pages.given_on) if pages.given_on else none
    expires = words.day(pages.expires) if pages.expires else none
    label = words["offered_on" if pages.status == "OFFERED" else "given_on"]
    told += [Fact(label=label, value=given), Fact(label=words["expires"], value=expires)]
    yield Facts(facts=tuple(told))
    if pages.lapsed:
        yield Paragraph(text=words["run_out"], mark=pages.head.open_mark)


def _scope(pages: AssurancePages, words: Words) -> Iterator[Block]:
    yield from paragraphs(pages.scope) or (Paragraph(text=words["no_scope"], mark=pages.head.open_mark),)


def _condition(pages: AssurancePages, _words: Words) -> Iterator[Block]:
    if pages.conditions:
        yield Bullets(entries=entries(pages.conditions))


def _signatures(pages: AssurancePages, words: Words) -> Iterator[Block]:
    giver = Signer(name=pages.given_by or pages.agency, side=Side.HOST)
    places = (signature(giver, words["given_by"]), signature(pages.officer, words["recorded_by"]))
    yield Signatures(places=places)


ASSURANCE_RECORD: Final = Form[AssurancePages](
    name="assurance",
    title=lambda pages, words: words["assurance_of"].format(agency=pages.agency),
    facts=_facts,
    parts={
        "text": _text,
        "giver": _giver,
        "scope": _scope,
        "condition": _condition,
        "signatures": _signatures,
    },
)
