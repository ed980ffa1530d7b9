"""The receipt for what changes hands: what it is, sealed how, from whom to whom, and both their signatures (CY-3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from liaison_desk.readouts.content import (
    Block,
    Box,
    Fact,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.material import Signer, Thing, differences, signature, things_table
from liaison_desk.readouts.documents.sentences import Marked, conditions, paragraphs
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words

_HOST: Final = "host"
ON_THE_PAGE: Final = 4
"""How many things the first page holds; more of them stand in the annex."""


@dataclass(frozen=True, kw_only=True)
class HandoverReceipt:
    """Everything a receipt says; the things are all that were handed over, or there is no receipt."""

    head: Head
    handover_reference: str
    subject: str
    kind: str
    things: tuple[Thing, ...]
    giver: Signer | None = None
    taker: Signer | None = None
    witness: str = ""
    case_reference: str = ""
    their_reference: str = ""
    at: datetime | None = None
    place: str = ""
    purpose: str = ""
    return_by: date | None = None
    conditions: tuple[Marked, ...] = ()
    discrepancy: tuple[Marked, ...] = ()
    decision: tuple[Marked, ...] = ()


def facts(receipt: HandoverReceipt, words: Words) -> Iterator[Fact]:
    """Say which handover it was, of which case, where, and when in both zones."""
    yield Fact(label=words["handover"], value=receipt.handover_reference)
    yield Fact(label=words["thing.kind"], value=receipt.kind)
    if receipt.case_reference:
        yield Fact(label=words["request"], value=receipt.case_reference)
    if receipt.their_reference:
        key = "their_reference" if receipt.head.variant == _HOST else "counterpart_reference"
        yield Fact(label=words[key], value=receipt.their_reference)
    when = words.moment(receipt.at, receipt.head.zones) if receipt.at else words["open"]
    yield Fact(label=words["thing.when"], value=when, wide=True)
    if receipt.place:
        yield Fact(label=words["place"], value=receipt.place, wide=True)


def _things(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    if not receipt.things:
        yield Paragraph(text=words["nothing_listed"], mark=receipt.head.open_mark)
    elif len(receipt.things) <= ON_THE_PAGE:
        yield things_table(receipt.things, words)
    else:
        text = words["in_annex"].format(count=len(receipt.things))
        yield Paragraph(text=text, mark=receipt.head.open_mark)


def _discrepancy(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    yield from differences(receipt.things, receipt.discrepancy, receipt.head, words)
    if receipt.decision:
        yield Box(title=words["decision_taken"], paragraphs=paragraphs(receipt.decision))


def _purpose(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    told = [Fact(label=words["purpose"], value=receipt.purpose or words["thing.none"], wide=True)]
    if receipt.return_by:
        told.append(Fact(label=words["return_by"], value=words.day(receipt.return_by), wide=True))
    yield Facts(facts=tuple(told))


def _parties(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    rows = [
        _party(words[key], signer, receipt.head, words)
        for key, signer in (("from", receipt.giver), ("to", receipt.taker))
    ]
    if receipt.witness:
        rows.append((words["witness"], receipt.witness, words["thing.none"], words["below"]))
    keys = ("party", "party.name", "agency", "party.signed")
    yield Table(header=tuple(words[key] for key in keys), rows=tuple(rows), widths=(1.5, 4.8, 3.9, 6.4))


def _party(capacity: str, signer: Signer | None, head: Head, words: Words) -> tuple[str, ...]:
    """Say who it is on one side: name, rank and number, agency, and when the signature was recorded."""
    blank = words["thing.none"]
    if signer is None:
        return (capacity, blank, blank, words["below"])
    name = f"{signer.name} ({signer.original_name})" if signer.original_name else signer.name
    parts = (signer.rank, signer.role, signer.number and words["party.number"].format(number=signer.number))
    standing = words["list_join"].join(part for part in parts if part)
    signed = "\n".join(words.moment(signer.signed, (zone,)) for zone in head.zones) if signer.signed else ""
    who = f"{name}\n{standing}" if standing else name
    return (capacity, who, signer.agency or blank, signed or words["below"])


def _signatures(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    places = [
        signature(signer, words[key]) if signer else Signature(who=words[key])
        for key, signer in (("from", receipt.giver), ("to", receipt.taker))
    ]
    if receipt.witness:
        places.append(Signature(who=receipt.witness, role=words["witness"]))
    yield Paragraph(text=words["both_agree"], mark=receipt.head.open_mark, note=True)
    yield Signatures(places=tuple(places))


def _annex(receipt: HandoverReceipt, words: Words) -> Iterator[Block]:
    if len(receipt.things) > ON_THE_PAGE:
        yield PageBreak()
        yield Heading(text=words["annex"])
        yield things_table(receipt.things, words)


HANDOVER_RECEIPT: Final = Form[HandoverReceipt](
    name="receipt",
    title=lambda receipt, _: receipt.subject,
    facts=facts,
    parts={
        "things": _things,
        "discrepancy": _discrepancy,
        "purpose": _purpose,
        "parties": _parties,
        "conditions": conditions,
        "signatures": _signatures,
        "annex": _annex,
    },
)
