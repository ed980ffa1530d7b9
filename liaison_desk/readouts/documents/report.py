"""What reports have in common: records of the desk as lines of a table, and how their times are said in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from liaison_desk.model.canonical import Json
from liaison_desk.readouts.content import Block, Box, Entry, Fact, Paragraph, Table
from liaison_desk.readouts.documents.sentences import Marked, entry
from liaison_desk.readouts.enclosure import Count
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

MOST: Final = 20
"""How many rows of a list a report prints; the data that headquarters gets have them all."""
_HOUR: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Matter:
    """One record as a line: which, what it says under its portion mark, with whom, by when, how it stands.

    `state` is a key of the words, such as `request_status.CLAR`; `stands` says that its clock does; of a
    request answered in part, `question` is the one that is meant. How late it is, is counted up to `seen_from`,
    or else to the moment of the document.
    """

    text: str
    mark: str
    reference: str = ""
    lang: str | None = None
    who: str = ""
    state: str = ""
    note: str = ""
    day: date | None = None
    due: datetime | None = None
    seen_from: datetime | None = None
    stands: bool = False
    question: int | None = None


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table of matters: the key of its heading, its share of the line, what stands in it."""

    heading: str
    width: float
    cell: Callable[[Matter, Head, Words], str | Entry]


def _reference(matter: Matter, _head: Head, words: Words) -> str:
    if matter.question is None:
        return matter.reference
    return words["question_of"].format(reference=matter.reference, number=matter.question)


def _who(matter: Matter, _head: Head, words: Words) -> str:
    return words.optional(matter.who) or matter.who


def _day(matter: Matter, _head: Head, words: Words) -> str:
    return words.short_day(matter.day) if matter.day else words["open"]


def _due(matter: Matter, head: Head, words: Words) -> str:
    if matter.due:
        return words.moment(matter.due, head.zones)
    return words.short_day(matter.day) if matter.day else words["open"]


def _state(matter: Matter, _head: Head, words: Words) -> str:
    return words.optional(matter.state) or matter.state.rpartition(".")[2]


def _standing(matter: Matter, head: Head, words: Words) -> str:
    """Say how late it is, or how long there is: of a day of a date, of a moment to the minute."""
    if matter.stands:
        return words["clock_stands"]
    if matter.due:
        return distance(matter.due - (matter.seen_from or head.moment), words)
    return _state(matter, head, words)


def _note(matter: Matter, _head: Head, _words: Words) -> str:
    return matter.note


REFERENCE: Final = Column(heading="reference", width=3.8, cell=_reference)
WHAT: Final = Column(heading="what", width=5.4, cell=lambda one, _head, _words: entry(one))
WITH: Final = Column(heading="with_whom", width=2.3, cell=_who)
OWNER: Final = Column(heading="owner", width=1.6, cell=_who)
DAY: Final = Column(heading="day", width=2.8, cell=_day)
BY: Final = Column(heading="due", width=2.9, cell=_day)
DUE: Final = Column(heading="due", width=4.6, cell=_due)
STATE: Final = Column(heading="status", width=2.9, cell=_state)
STANDING: Final = Column(heading="status", width=2.2, cell=_standing)
NOTE: Final = Column(heading="note", width=3.0, cell=_note)


def listed(
    matters: Sequence[Matter], columns: tuple[Column, ...], head: Head, words: Words, most: int = MOST
) -> Iterator[Block]:
    """Set matters as a table, and say how many more there are than a page should hold.

    Where there are none there is nothing, and `nothing_in` says so.
    """
    rows = tuple(tuple(column.cell(matter, head, words) for column in columns) for matter in matters[:most])
    if rows:
        yield Table(
            header=tuple(words[column.heading] for column in columns),
            rows=rows,
            widths=tuple(column.width for column in columns),
        )
    if len(matters) > most:
        more = words["more_rows"].format(count=len(matters) - most)
        yield Paragraph(text=more, mark=head.open_mark, note=True)


def nothing_in(headings: Iterable[str], head: Head, words: Words) -> Iterator[Block]:
    """Say in one line which lists are empty, by the keys of their headings."""
    named = words["figure_lines"].join(words[heading] for heading in headings)
    if named:
        yield Paragraph(text=words["nothing_in"].format(lists=named), mark=head.open_mark, note=True)


def distance(left: timedelta, words: Words) -> str:
    """Say how long there is, or how late it is, in days and hours or in hours and minutes."""
    span = abs(left)
    hours, rest = divmod(span, _HOUR)
    days, hours_of_day = divmod(hours, 24)
    key, values = (
        ("span_days", {"days": days, "hours": hours_of_day})
        if days
        else ("span_hours", {"hours": hours, "minutes": rest // _MINUTE})
    )
    return words["late_by" if left < timedelta() else "time_left"].format(span=words[key].format(**values))


def completeness(omitted: int, words: Words) -> Fact:
    """Say in one line whether anything is left out for this reader."""
    said = words["points_omitted"].format(count=omitted) if omitted else words["nothing_omitted"]
    return Fact(label=words["completeness"], value=said, wide=True)


def judgement(lines: tuple[Marked, ...], title: str, head: Head, words: Words) -> Iterator[Block]:
    """Set the officer's own sentences apart, named as a judgement."""
    said = tuple(Paragraph(text=line.text, mark=line.mark, lang=line.lang) for line in lines)
    nothing = Paragraph(text=words["no_judgement"], mark=head.open_mark)
    yield Box(title=words[title], paragraphs=said or (nothing,))


def period(first: date, last: date, words: Words) -> str:
    """Say from which day to which."""
    return words["period_of"].format(first=words.day(first), last=words.day(last))


def as_row(matter: Matter) -> Mapping[str, Json]:
    """Return a matter as headquarters' copy encloses it: what it has, under names that stay."""
    written: dict[str, Json] = {
        "reference": matter.reference,
        "text": matter.text,
        "mark": matter.mark,
        "who": matter.who,
        "state": matter.state.rpartition(".")[2],
        "note": matter.note,
        "day": matter.day.isoformat() if matter.day else None,
        "due": matter.due.isoformat() if matter.due else None,
        "stands": matter.stands or None,
        "question": matter.question,
    }
    return {name: value for name, value in written.items() if value}


def counted(part: str, matters: tuple[Matter, ...]) -> Count:
    """Return how many matters a part lists, as a figure with their references."""
    references = tuple(sorted({matter.reference for matter in matters if matter.reference}))
    return Count(measure="LIST", what=part, value=str(len(matters)), records=references)
