"""The brief pack before a meeting: who they are, what each side owes, what is open, what to raise (domain.md §2.2)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from liaison_desk.readouts.content import Block, Entry, Fact, Facts, Numbered, Paragraph, Table
from liaison_desk.readouts.documents.meeting import Marked
from liaison_desk.readouts.documents.report import (
    DAY,
    DUE,
    NOTE,
    REFERENCE,
    STANDING,
    STATE,
    WHAT,
    WITH,
    Column,
    Matter,
    completeness,
    listed,
)
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Counterpart:
    """Someone to be met: how to address them, what they do, and since when they are known."""

    name: str
    original_name: str = ""
    address_as: str = ""
    role: str = ""
    agency: str = ""
    met: int = 0
    note: str = ""
    mark: str = ""
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class BriefPack:
    """What to know before one meeting, as the desk holds it."""

    head: Head
    meeting_reference: str
    subject: str
    starts: datetime
    zones: tuple[str, ...]
    place: str
    agencies: str
    people: tuple[Counterpart, ...] = ()
    we_owe: tuple[Matter, ...] = ()
    they_owe: tuple[Matter, ...] = ()
    at_gate: tuple[Matter, ...] = ()
    last_meetings: tuple[Matter, ...] = ()
    to_raise: tuple[Marked, ...] = ()
    omitted: int = 0


def _facts(pack: BriefPack, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["held"], value=words.moment(pack.starts, pack.zones), wide=True)
    yield Fact(label=words["meeting"], value=pack.meeting_reference)
    yield Fact(label=words["place"], value=pack.place)
    yield Fact(label=words["agencies"], value=pack.agencies, wide=True)


def _glance(pack: BriefPack, words: Words) -> Iterator[Block]:
    numbers = (
        ("we_owe", len(pack.we_owe)),
        ("they_owe", len(pack.they_owe)),
        ("open_assessments", len(pack.at_gate)),
        ("to_raise", len(pack.to_raise)),
    )
    said = tuple(Fact(label=words[key], value=str(number)) for key, number in numbers)
    yield Facts(facts=(*said, completeness(pack.omitted, words)))


def _people(pack: BriefPack, words: Words) -> Iterator[Block]:
    if not pack.people:
        yield Paragraph(text=words["none_here"], mark=pack.head.open_mark)
        return
    yield Table(
        header=tuple(words[key] for key in ("name", "role", "agency", "met_before", "note")),
        rows=tuple(
            (
                _named(person, words),
                person.role,
                person.agency,
                str(person.met),
                Entry(text=person.note, mark=person.mark, lang=person.lang) if person.note else "",
            )
            for person in pack.people
        ),
        widths=(4.2, 4.4, 2.2, 1.4, 3.4),
    )


def _named(person: Counterpart, words: Words) -> str:
    name = f"{person.name} ({person.original_name})" if person.original_name else person.name
    if not person.address_as:
        return name
    return words["addressed_as"].format(name=name, address=person.address_as)


def _list(name: str, columns: tuple[Column, ...]) -> Callable[[BriefPack, Words], Iterable[Block]]:
    return lambda pack, words: listed(getattr(pack, name), columns, pack.head, words)


def _to_raise(pack: BriefPack, words: Words) -> Iterator[Block]:
    if pack.to_raise:
        entries = (Entry(text=line.text, mark=line.mark, lang=line.lang) for line in pack.to_raise)
        yield Numbered(entries=tuple(entries))
    else:
        yield Paragraph(text=words["none_here"], mark=pack.head.open_mark)


_OWED: Final = (REFERENCE, WHAT, DUE, STANDING)

BRIEF_PACK: Final = Form[BriefPack](
    name="brief",
    title=lambda pack, words: words["brief_for"].format(subject=pack.subject),
    facts=_facts,
    parts={
        "glance": _glance,
        "people": _people,
        "we_owe": _list("we_owe", _OWED),
        "they_owe": _list("they_owe", _OWED),
        "assessments": _list("at_gate", (REFERENCE, WHAT, WITH, STATE)),
        "last_meetings": _list("last_meetings", (REFERENCE, WHAT, DAY, NOTE)),
        "to_raise": _to_raise,
    },
)
