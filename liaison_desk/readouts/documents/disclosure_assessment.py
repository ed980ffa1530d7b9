"""The disclosure assessment: what was asked at the gate, what it weighs, who decided, and for which content (§4.6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from liaison_desk.readouts.content import (
    Block,
    Bullets,
    Entry,
    Fact,
    Facts,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.material import in_groups
from liaison_desk.readouts.documents.sentences import Marked, entries, paragraphs
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


class Reply(StrEnum):
    """How a question of the gate was answered: yes, no, or not (which counts as yes)."""

    YES = "yes"
    NO = "no"
    MISSING = "missing"


class Weight(StrEnum):
    """What an answer weighs: it calls for an assessment, keeps the post from clearing alone, or must be yes (GT-2)."""

    NONE = "none"
    GATE = "gate"
    ALONE = "alone"
    NEEDED = "needed"


class Seat(StrEnum):
    """Where it was decided."""

    NOWHERE = "nowhere"
    POST = "post"
    HEADQUARTERS = "headquarters"


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One question of the gate with its answer."""

    code: str
    question: str
    reply: Reply
    weight: Weight


@dataclass(frozen=True, kw_only=True)
class Promise:
    """An assurance that was asked for: its reference, its words, and how it stands."""

    reference: str
    text: Marked
    status: str
    expires: date | None = None


@dataclass(frozen=True, kw_only=True)
class AssessmentPages:
    """Everything the record of an assessment says; it stays on the home side."""

    head: Head
    assessment_reference: str
    about_reference: str
    about: str
    gate: str
    audience: str
    outcome: str
    risk: str
    mark: str
    answers: tuple[Answered, ...]
    seat: Seat
    purpose: str = ""
    life_threat: bool = False
    is_stale: bool = False
    mitigations: tuple[str, ...] = ()
    basis: tuple[Marked, ...] = ()
    decided_by: str = ""
    decided_at: datetime | None = None
    countersigned_by: str = ""
    expires: date | None = None
    conditions: tuple[Marked, ...] = ()
    promises: tuple[Promise, ...] = ()
    reliability: tuple[Marked, ...] = ()
    subjects: tuple[Marked, ...] = ()
    covered: tuple[Marked, ...] = ()
    content_hash: str = ""


def _facts(pages: AssessmentPages, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["assessment"], value=pages.assessment_reference)
    yield Fact(label=words["about"], value=pages.about_reference or words["thing.none"])
    yield Fact(label=words["gate"], value=pages.gate)
    yield Fact(label=words["purpose"], value=pages.purpose or words["thing.none"])
    yield Fact(label=words["receiver"], value=pages.audience, wide=True)


def _answers(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    if pages.life_threat:
        yield Paragraph(text=words["life_threat"], mark=pages.head.open_mark)
    yield Table(
        header=(words["number"], words["question"], words["answer"], words["weighs"]),
        rows=tuple(
            (one.code, one.question, words[f"answer.{one.reply}"], words[f"weighs.{one.weight}"])
            for one in pages.answers
        ),
        widths=(1.0, 7.0, 2.8, 4.2),
    )


def _outcome(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    """Say how the receiving body was rated, what came out, and where it was decided."""
    told = (
        Fact(label=words["risk"], value=pages.risk, wide=True),
        Fact(label=words["outcome"], value=pages.outcome or words["thing.none"], wide=True),
        Fact(label=words["seat"], value=words[f"seat.{pages.seat}"], wide=True),
    )
    yield Facts(facts=told)
    if pages.is_stale:
        yield Paragraph(text=words["stale"], mark=pages.mark)


def _mitigations(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    if pages.mitigations:
        yield Bullets(entries=tuple(Entry(text=text, mark=pages.mark) for text in pages.mitigations))
    else:
        yield Paragraph(text=words["no_mitigations"], mark=pages.head.open_mark)


def _basis(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    yield from paragraphs(pages.basis) or (Paragraph(text=words["no_basis"], mark=pages.head.open_mark),)


def _decision(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    none = words["thing.none"]
    decided = words.moment(pages.decided_at, pages.head.zones) if pages.decided_at else none
    told = [
        Fact(label=words["decided_by"], value=pages.decided_by or none),
        Fact(label=words["expires"], value=words.day(pages.expires) if pages.expires else none),
        Fact(label=words["decided_at"], value=decided, wide=True),
    ]
    if pages.countersigned_by:
        told.append(Fact(label=words["countersigned_by"], value=pages.countersigned_by, wide=True))
    yield Facts(facts=tuple(told))


def _conditions(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    if pages.conditions:
        yield Bullets(entries=entries(pages.conditions))
    else:
        yield Paragraph(text=words["no_conditions"], mark=pages.head.open_mark)
    if pages.promises:
        header = ("reference", "assurance", "status", "expires")
        yield Table(
            header=tuple(words[key] for key in header),
            rows=tuple(_promise(one, words) for one in pages.promises),
            widths=(3.4, 6.0, 2.6, 3.0),
        )


def _promise(one: Promise, words: Words) -> tuple[str | Entry, ...]:
    text = Entry(text=one.text.text, mark=one.text.mark, lang=one.text.lang)
    expires = words.day(one.expires) if one.expires else words["thing.none"]
    return (one.reference, text, words[f"assurance_status.{one.status}"], expires)


def _reliability(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    missing = Paragraph(text=words["no_reliability"], mark=pages.head.open_mark)
    yield from paragraphs(pages.reliability) or (missing,)


def _covered(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    """Say which words it covers and whom they are about, and the hash that binds the decision to them."""
    if pages.covered:
        yield Bullets(entries=entries(pages.covered))
    if pages.subjects:
        yield Paragraph(text=words["about_whom"], mark=pages.head.open_mark)
        yield Bullets(entries=entries(pages.subjects))
    digest = in_groups(pages.content_hash) or words["no_hash"]
    yield Facts(facts=(Fact(label=words["content_hash"], value=digest, wide=True),))


def _signatures(pages: AssessmentPages, words: Words) -> Iterator[Block]:
    if not pages.decided_by:
        return
    places = [Signature(who=pages.decided_by, role=words["decided_by"], field=Signatory.OFFICER)]
    if pages.countersigned_by:
        role = words["countersigned_by"]
        places.append(Signature(who=pages.countersigned_by, role=role, field=Signatory.SUPERVISOR))
    yield Signatures(places=tuple(places))


DISCLOSURE_ASSESSMENT: Final = Form[AssessmentPages](
    name="assessment",
    title=lambda pages, _: pages.about,
    facts=_facts,
    parts={
        "answers": _answers,
        "outcome": _outcome,
        "mitigations": _mitigations,
        "basis": _basis,
        "decision": _decision,
        "conditions": _conditions,
        "reliability": _reliability,
        "covered": _covered,
        "signatures": _signatures,
    },
)
