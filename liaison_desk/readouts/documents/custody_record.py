"""The custody record of a handover: every event in order, with the hash that chains it to the one before (CY-2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from liaison_desk.readouts.content import Block, Box, Entry, Fact, Paragraph, Signature, Signatures, Table
from liaison_desk.readouts.documents.material import (
    Signer,
    Thing,
    differences,
    in_groups,
    shortened,
    signature,
    things_table,
)
from liaison_desk.readouts.documents.sentences import Marked, entry
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Event:
    """One event; `sound` says that its hash is that of what it says, and that it follows what it names."""

    number: int
    act: str
    at: datetime
    hash: str
    sound: bool
    thing: int | None = None
    by: str = ""
    second: str = ""
    to: str = ""
    place: str = ""
    seal: str = ""
    digest: str = ""
    note: Marked | None = None


@dataclass(frozen=True, kw_only=True)
class CustodyPages:
    """Everything a custody record says; its events are all there are, or there is no record."""

    head: Head
    handover_reference: str
    subject: str
    kind: str
    status: str
    things: tuple[Thing, ...]
    events: tuple[Event, ...]
    ends: tuple[str, ...]
    case_reference: str = ""
    giver: Signer | None = None
    taker: Signer | None = None
    keeper: Signer | None = None
    discrepancy: tuple[Marked, ...] = ()

    @property
    def unsound(self) -> tuple[int, ...]:
        """The numbers of the events at which the chain does not hold."""
        return tuple(event.number for event in self.events if not event.sound)


def _facts(pages: CustodyPages, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["handover"], value=pages.handover_reference)
    yield Fact(label=words["thing.kind"], value=pages.kind)
    if pages.case_reference:
        yield Fact(label=words["request"], value=pages.case_reference)
    yield Fact(label=words["status"], value=pages.status)
    for key, signer in (("from", pages.giver), ("to", pages.taker)):
        if signer:
            who = words["list_join"].join(part for part in (signer.name, signer.agency) if part)
            yield Fact(label=words[key], value=who)


def _chain(pages: CustodyPages, words: Words) -> Iterator[Block]:
    """Say first whether the chain holds, then what its last hash is, in full."""
    if not pages.events:
        said = words["no_events"]
    elif pages.unsound:
        numbers = words["list_join"].join(map(str, pages.unsound))
        said = words["chain_broken"].format(numbers=numbers)
    else:
        said = words["chain_holds"].format(count=len(pages.events))
    lines = [said, *(words["chain_end"].format(hash=in_groups(end)) for end in pages.ends)]
    mark = pages.head.open_mark
    yield Box(title=words["chain"], paragraphs=tuple(Paragraph(text=line, mark=mark) for line in lines))


def _things(pages: CustodyPages, words: Words) -> Iterator[Block]:
    if pages.things:
        yield things_table(pages.things, words)


def _discrepancy(pages: CustodyPages, words: Words) -> Iterator[Block]:
    yield from differences(pages.things, pages.discrepancy, pages.head, words)


def _events(pages: CustodyPages, words: Words) -> Iterator[Block]:
    if not pages.events:
        return
    keys = ("number", "thing.when", "event", "event.note", "event.hash")
    yield Table(
        header=tuple(words[key] for key in keys),
        rows=tuple(_row(event, pages.head, words) for event in pages.events),
        widths=(0.8, 4.2, 4.6, 3.4, 2.8),
    )
    yield Paragraph(text=words["how_hashed"], mark=pages.head.open_mark, note=True)


def _row(event: Event, head: Head, words: Words) -> tuple[str | Entry, ...]:
    note = event.note and entry(event.note)
    hashed = shortened(event.hash)
    return (
        str(event.number),
        "\n".join(words.moment(event.at, (zone,)) for zone in head.zones),
        "\n".join(_happened(event, words)),
        note or words["thing.none"],
        hashed if event.sound else f"{hashed}\n{words['event.unsound']}",
    )


def _happened(event: Event, words: Words) -> Iterator[str]:
    yield words["event.did"].format(act=event.act, by=event.by) if event.by else event.act
    if event.thing is not None:
        yield words["event.thing"].format(number=event.thing)
    told = {
        "event.second": event.second,
        "event.to": event.to,
        "event.place": event.place,
        "event.seal": event.seal,
        "event.digest": in_groups(event.digest),
    }
    yield from (words[key].format(what=value) for key, value in told.items() if value)


def _signatures(pages: CustodyPages, words: Words) -> Iterator[Block]:
    keeper = pages.keeper
    place = signature(keeper, words["keeper"]) if keeper else Signature(who=words["keeper"])
    yield Signatures(places=(place,))


CUSTODY_RECORD: Final = Form[CustodyPages](
    name="custody",
    title=lambda pages, _: pages.subject,
    facts=_facts,
    parts={
        "chain": _chain,
        "things": _things,
        "discrepancy": _discrepancy,
        "events": _events,
        "signatures": _signatures,
    },
)
