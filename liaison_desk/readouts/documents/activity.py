"""What an activity report is made from, and the parts that the weekly and the monthly one share (domain.md §6.5)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from liaison_desk.readouts.content import Block, Entry, Fact, Facts, Numbered, Paragraph
from liaison_desk.readouts.documents.colours import ColouredStream
from liaison_desk.readouts.documents.report import (
    BY,
    DAY,
    DUE,
    NOTE,
    OWNER,
    REFERENCE,
    STANDING,
    STATE,
    WHAT,
    WITH,
    Column,
    Matter,
    as_row,
    completeness,
    counted,
    judgement,
    listed,
    nothing_in,
    period,
)
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.enclosure import Count, Enclosure
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

LISTS: Final[Mapping[str, tuple[Column, ...]]] = {
    "deadlines": (REFERENCE, WHAT, OWNER, DUE, STANDING),
    "promises": (REFERENCE, WHAT, OWNER, BY, STATE),
    "came": (REFERENCE, WHAT, WITH, STATE),
    "answered": (REFERENCE, WHAT, WITH, STATE),
    "moved": (REFERENCE, WHAT, WITH, NOTE),
    "at_gate": (REFERENCE, WHAT, WITH, STATE),
    "meetings": (REFERENCE, WHAT, DAY, NOTE),
    "gained": (WHAT, WITH, DAY),
    "lost": (WHAT, WITH, DAY, STATE),
}
"""The lists of records in a report, and the columns of each."""
HEADINGS: Final[Mapping[str, str]] = {
    **{name: name for name in LISTS},
    "promises": "promises_made",
    "meetings": "meetings_changed",
    "gained": "contacts_gained",
    "lost": "contacts_lost",
}
"""The key of the heading under which each list stands."""


@dataclass(frozen=True, kw_only=True)
class ActivityReport:
    """What was done in a span of days, as its reader may see it; nothing here is filtered again.

    `seen_from` is the end of days that are past: what was late is told as of then.
    """

    head: Head
    post: str
    author: str
    first_day: date
    last_day: date
    decisions: tuple[Marked, ...] = ()
    lists: Mapping[str, tuple[Matter, ...]]
    late: int = 0
    seen_from: datetime | None = None
    judgement: tuple[Marked, ...] = ()
    omitted: int = 0
    figures: tuple[Count, ...] = ()
    streams: tuple[ColouredStream, ...] = ()


def facts(report: ActivityReport, words: Words) -> Iterator[Fact]:
    """Say over which days, from which post and by whom."""
    yield Fact(
        label=words["period"],
        value=period(report.first_day, report.last_day, words),
        wide=True,
        name="period",
    )
    yield Fact(label=words["post"], value=report.post)
    yield Fact(label=words["author"], value=report.author)


def glance(report: ActivityReport, words: Words) -> Iterator[Block]:
    """Answer on the first page what a supervisor asks: needed, late, promised, complete."""
    numbers = (
        ("glance_decisions", len(report.decisions)),
        ("glance_late", report.late),
        ("glance_promises", len(report.lists.get("promises", ()))),
        ("glance_gate", len(report.lists.get("at_gate", ()))),
    )
    said = tuple(Fact(label=words[key], value=str(number)) for key, number in numbers)
    reader = Fact(
        label=words["glance_reader"],
        value=f"{report.head.banner.text} · {report.head.audience}",
        wide=True,
    )
    yield Facts(facts=(*said, reader, completeness(report.omitted, words)))


def decisions(report: ActivityReport, words: Words) -> Iterator[Block]:
    """Set what is to be decided as a numbered list."""
    if report.decisions:
        entries = (Entry(text=line.text, mark=line.mark, lang=line.lang) for line in report.decisions)
        yield Numbered(entries=tuple(entries))
    else:
        yield Paragraph(text=words["no_decisions"], mark=report.head.open_mark)


def weighed(report: ActivityReport, words: Words) -> Iterator[Block]:
    """Set the officer's lines, named as what they are: a judgement."""
    return judgement(report.judgement, "judgement_of", report.head, words)


def part(name: str) -> Callable[[ActivityReport, Words], Iterable[Block]]:
    """Return the part that prints one of the lists."""
    return lambda report, words: listed(report.lists.get(name, ()), LISTS[name], report.head, words)


def deadlines(report: ActivityReport, words: Words) -> Iterator[Block]:
    """Print what is late and what falls due; of days that are past, as it was when they ended."""
    said = tuple(part("deadlines")(report, words))
    yield from said
    if said and report.seen_from:
        moment = words.moment(report.seen_from, report.head.zones)
        yield Paragraph(text=words["late_as_of"].format(moment=moment), mark=report.head.open_mark, note=True)


PARTS: Final = {**{name: part(name) for name in LISTS}, "deadlines": deadlines}
"""The part that prints each list."""


def empty(report: ActivityReport, words: Words) -> Iterator[Block]:
    """Name the lists in which there is nothing."""
    names = (HEADINGS[name] for name, matters in report.lists.items() if not matters)
    return nothing_in(names, report.head, words)


def enclosure(report: ActivityReport) -> Enclosure:
    """Return what headquarters' copy encloses: every figure with its records, every list as rows."""
    lists = {name: matters for name, matters in report.lists.items() if name in LISTS}
    return Enclosure(
        figures=(
            *(counted(name, matters) for name, matters in sorted(lists.items())),
            *report.figures,
            *(count for stream in report.streams for count in stream.counts()),
        ),
        lists={name: tuple(as_row(matter) for matter in matters) for name, matters in lists.items()},
        first_day=report.first_day,
        last_day=report.last_day,
    )
