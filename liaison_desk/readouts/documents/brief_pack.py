"""The brief pack before a meeting: who they are, what each side owes, what is open, what to raise (domain.md §2.2)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from liaison_desk.readouts.content import Block, Entry, Fact, Facts, Numbered, Table
from liaison_desk.readouts.documents.report import (
    BY,
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
    nothing_in,
)
from liaison_desk.readouts.documents.sentences import Marked
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
    both_owe: tuple[Matter, ...] = ()
    at_gate: tuple[Matter, ...] = ()
    last_meetings: tuple[Matter, ...] = ()
    to_raise: tuple[Marked, ...] = ()
    omitted: int = 0


def _facts(pack: BriefPack, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["when"], value=words.moment(pack.starts, pack.zones), wide=True)
    yield Fact(label=words["meeting"], value=pack.meeting_reference)
    yield Fact(label=words["place"], value=pack.place)
    yield Fact(label=words["agencies"], value=pack.agencies, wide=True)


def _glance(pack: BriefPack, words: Words) -> Iterator[Block]:
    yield Facts(facts=(completeness(pack.omitted, words),))


def _people(pack: BriefPack, words: Words) -> Iterator[Block]:
    if not pack.people:
        return
    columns: list[tuple[str, float, tuple[str | Entry, ...]]] = [
        ("name", 4.2, tuple(_named(person, words) for person in pack.people)),
        ("role", 4.4, tuple(person.role for person in pack.people)),
        ("agency", 2.2, tuple(person.agency for person in pack.people)),
        ("met_before", 1.4, tuple(str(person.met) for person in pack.people)),
        ("note", 3.4, tuple(_noted(person) for person in pack.people)),
    ]
    shown = [column for column in columns if any(column[2])]
    yield Table(
        header=tuple(words[key] for key, _, _ in shown),
        rows=tuple(zip(*(cells for _, _, cells in shown), strict=True)),
        widths=tuple(width for _, width, _ in shown),
    )


def _noted(person: Counterpart) -> str | Entry:
    return Entry(text=person.note, mark=person.mark, lang=person.lang) if person.note else ""


def _named(person: Counterpart, words: Words) -> str:
    name = f"{person.name} ({person.original_name})" if person.original_name else person.name
    if not person.address_as:
        return name
    return words["addressed_as"].format(name=name, address=person.address_as)


def _list(name: str, columns: tuple[Column, ...]) -> Callable[[BriefPack, Words], Iterable[Block]]:
    return lambda pack, words: listed(getattr(pack, name), columns, pack.head, words)


def _to_raise(pack: BriefPack, _words: Words) -> Iterator[Block]:
    if pack.to_raise:
        entries = (Entry(text=line.text, mark=line.mark, lang=line.lang) for line in pack.to_raise)
        yield Numbered(entries=tuple(entries))


def _empty(pack: BriefPack, words: Words) -> Iterator[Block]:
    names = (heading for name, heading in _HEADINGS.items() if not getattr(pack, name))
    return nothing_in(names, pack.head, words)


_HEADINGS: Final = {
    "people": "who_they_are",
    "we_owe": "we_owe",
    "they_owe": "they_owe",
    "both_owe": "both_owe",
    "at_gate": "open_assessments",
    "last_meetings": "last_meetings",
    "to_raise": "to_raise",
}
_OWED: Final = (REFERENCE, WHAT, DUE, STANDING)

_PROMISED: Final = (REFERENCE, WHAT, BY, STATE)

BRIEF_PACK: Final = Form[BriefPack](
    name="brief",
    title=lambda pack, _: pack.subject,
    facts=_facts,
    parts={
        "glance": _glance,
        "people": _people,
        "we_owe": _list("we_owe", _OWED),
        "they_owe": _list("they_owe", _OWED),
        "both_owe": _list("both_owe", _PROMISED),
        "assessments": _list("at_gate", (REFERENCE, WHAT, WITH, STATE)),
        "last_meetings": _list("last_meetings", (REFERENCE, WHAT, DAY, NOTE)),
        "to_raise": _to_raise,
        "empty": _empty,
    },
)
