"""Reading subjects: everything that is tied to one, and how goods stand under the law of the day they left."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.host.paths import resource
from liaison_desk.model.controls import (
    ControlRow,
    Judgement,
    controls_on,
    countries,
    in_force,
    read_controls,
    substances_named,
)
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Case, Consignment, Control, Item, Link, Request, Subject
from liaison_desk.model.record import Record
from liaison_desk.model.vocabulary import Term


@dataclass(frozen=True, kw_only=True)
class Tie:
    """A link seen from one of its ends: what is at the other, and whether it is said of this one or of that."""

    link: Link
    other: Record | None
    outward: bool


@dataclass(frozen=True, kw_only=True)
class SubjectView:
    """A subject with everything that is tied to it."""

    subject: Subject
    ties: tuple[Tie, ...]
    items: tuple[Item, ...]
    requests: tuple[Request, ...]
    cases: tuple[Case, ...]
    consignments: tuple[tuple[Consignment, tuple[Judgement, ...]], ...]


def subject_view(desk: Desk, subject: Subject) -> SubjectView:
    """Return a subject with everything that is tied to it."""
    records = desk.store.records
    goods = records.standing(Consignment, {"subject_of": subject.id})
    return SubjectView(
        subject=subject,
        ties=tuple(ties_of(desk, subject.id)),
        items=tuple(item for item in records.standing(Item) if subject.id in item.subjects),
        requests=tuple(request for request in records.standing(Request) if subject.id in request.subjects),
        cases=tuple(case for case in records.standing(Case) if subject.id in case.subjects),
        consignments=tuple((found, judge_consignment(desk, found)) for found in goods),
    )


def ties_of(desk: Desk, record: RecordId) -> list[Tie]:
    """Return the links of a record, from either end."""
    records = desk.store.records
    outward = records.standing(Link, {"first": record})
    inward = records.standing(Link, {"second": record})
    return [
        *(Tie(link=link, other=records.get(link.second), outward=True) for link in outward),
        *(Tie(link=link, other=records.get(link.first), outward=False) for link in inward),
    ]


def controls(desk: Desk) -> tuple[ControlRow, ...]:
    """Return the table of controlled substances in force: headquarters' lines over the shipped ones."""
    return in_force(_shipped(), desk.store.records.standing(Control))


def judge(desk: Desk, substance: str, country: str, day: date) -> Judgement:
    """Judge a substance, by any of its names, under the law of a country on a day."""
    found = substances(desk, substance)
    if len(found) != 1:
        raise BadInput(what=f"substance {substance!r}", why="it names none, or several, of the table")
    return controls_on(controls(desk), found[0].code, country, day)


def substances(desk: Desk, name: str) -> tuple[Term, ...]:
    """Return the substances that go by a name, a synonym, a CAS number or an HS code."""
    return substances_named(vocabularies(desk)["substance"], name)


def judge_consignment(desk: Desk, consignment: Consignment) -> tuple[Judgement, ...]:
    """Judge goods by the law of every country in the table on the day they left; nothing without day and substance."""
    if not consignment.substance or consignment.shipped_on is None:
        return ()
    rows = controls(desk)
    day = consignment.shipped_on
    return tuple(controls_on(rows, consignment.substance, country, day) for country in countries(rows))


@cache
def _shipped() -> tuple[ControlRow, ...]:
    return read_controls(resource("policy", "controls.json").read_bytes(), "controls.json")
