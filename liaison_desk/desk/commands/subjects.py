"""Keeping subjects: tying them to what is written about them, to each other, and to the goods they move."""

from dataclasses import replace
from typing import TypeAlias, TypeVar

from liaison_desk.desk.commands.records import check_codes, check_complete
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.model.controls import substances_named
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Case, Consignment, Item, Link, Request, Subject
from liaison_desk.model.markings import Marking, PersonalData

Named: TypeAlias = Item | Request | Case
"""What names subjects."""
AnyNamed = TypeVar("AnyNamed", bound=Named)


def link_subject(desk: Desk, record: AnyNamed, subject: Subject) -> AnyNamed:
    """Tie a subject to what is written about it; a personal subject makes that hold personal data."""
    named = replace(record, subjects=record.subjects | {subject.id})
    with desk.change("link_subject") as change:
        return change.put(with_personal_data(desk, named), seen=record)


def unlink_subject(desk: Desk, record: AnyNamed, subject: Subject) -> AnyNamed:
    """Untie a subject; whether personal data is left, only a person can say, so the marking stays."""
    if subject.id not in record.subjects:
        raise BadInput(what=subject.ref or subject.name, why="it is not tied to this record")
    with desk.change("unlink_subject") as change:
        return change.put(replace(record, subjects=record.subjects - {subject.id}), seen=record)


def record_about_subjects(desk: Desk, record: AnyNamed, *, seen: AnyNamed | None = None) -> AnyNamed:
    """Put an item or a case on record; those who are personal among its subjects make it hold personal data."""
    check_complete(record)
    check_codes(desk, record, seen)
    if isinstance(record, Item):
        _check_pointer(record)
    with desk.change(f"put_{record.kind}") as change:
        return change.put(with_personal_data(desk, record), seen=seen)


def with_personal_data(desk: Desk, record: AnyNamed) -> AnyNamed:
    """Return a record marked as holding personal data where it names a person; an unmarked one stays unmarked."""
    subjects = (desk.store.records.get(known) for known in record.subjects)
    personal = any(isinstance(found, Subject) and found.subject_kind.is_personal for found in subjects)
    marking: Marking | None = record.marking
    if not personal or marking is None or marking.personal_data is not PersonalData.NONE:
        return record
    return replace(record, marking=replace(marking, personal_data=PersonalData.ORDINARY))


def record_link(desk: Desk, link: Link, *, seen: Link | None = None) -> Link:
    """Tie two records to each other, from when to when, and say on what evidence."""
    check_complete(link)
    if link.first == link.second:
        raise BadInput(what="link", why="it ties a record to itself")
    if link.from_date and link.to_date and link.to_date < link.from_date:
        raise BadInput(what="end of the link", why="it lies before its beginning")
    for end in (link.first, link.second, link.basis):
        if end is not None:
            _standing(desk, end)
    with desk.change("put_link") as change:
        return change.put(link, seen=seen)


def record_consignment(
    desk: Desk, consignment: Consignment, *, seen: Consignment | None = None
) -> Consignment:
    """Put goods that travel on record; the substance may be named by any of its names, CAS or HS number."""
    check_complete(consignment)
    with desk.change("put_consignment") as change:
        return change.put(replace(consignment, substance=_code_of(desk, consignment.substance)), seen=seen)


def _code_of(desk: Desk, substance: str) -> str:
    """Return the code of a substance by any of its names; BadInput where none or several go by it."""
    if not substance.strip():
        return ""
    found = substances_named(vocabularies(desk)["substance"], substance)
    if len(found) != 1:
        known = ", ".join(term.code for term in found) or "none in the table"
        raise BadInput(what=f"substance {substance!r}", why=f"it names {known}")
    return found[0].code


def _standing(desk: Desk, record: RecordId) -> None:
    """Refuse what is not on the desk; NotFound names it."""
    if (known := desk.store.records.get(record)) is None or known.gone:
        desk.find(record)
        raise BadInput(what=record, why="it was removed")


def _check_pointer(item: Item) -> None:
    """Refuse a pointer that does not say where the paper is (domain.md §4.13, 16)."""
    if item.pointer_only and not item.registry.strip():
        raise BadInput(what="paper registry", why="a pointer must say where the paper is")
