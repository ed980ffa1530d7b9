"""Answering by hand for what the release rule cannot see (RL-8, RL-10): a restriction told, office-holders only."""

from collections.abc import Iterable

from liaison_desk.desk.covering import covered_hash, items_of
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.tasks import child
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Acknowledgement, Contact, Item, Request, Subject
from liaison_desk.model.kinds.disclosure import Acknowledged
from liaison_desk.model.kinds.subject import Standing
from liaison_desk.model.markings import Audience, Handling
from liaison_desk.model.record import Record
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_


class NothingToAcknowledge(Refused):
    """A record that carries no special restriction."""

    code = "NOTHING_TO_ACKNOWLEDGE"
    title = N_("{what} carries no special restriction (H3).")
    advice = N_("Mark it H3 and say the restriction in words first, if there is one.")


class NotAnOfficeHolder(Refused):
    """Somebody who may not be named in public."""

    code = "NOT_AN_OFFICE_HOLDER"
    title = N_("{name} is not on file as a public office-holder.")
    advice = N_("Take the name out; only who holds a public office may be named, and in that role only.")


def acknowledge_restriction(desk: Desk, record: Record, audience: Audience, said: str) -> Acknowledgement:
    """Put on record that an audience was told a special restriction, and how (RL-8, H3).

    It holds for this audience and for the record as it stands: a changed word asks for it again.
    """
    if record.marking is None or Handling.H3 not in record.marking.handling:
        raise NothingToAcknowledge(what=record.ref or record.title)
    return _acknowledge(desk, record, audience, Acknowledged.SPECIAL_HANDLING, said)


def acknowledge_office_holders(
    desk: Desk, record: Record, audience: Audience, said: str, persons: Iterable[Contact]
) -> Acknowledgement:
    """Put on record that a record names nobody but these office-holders, in their role (RL-10)."""
    named = tuple(persons)
    if not named:
        raise BadInput(what="office-holders", why="nobody is named")
    for person in named:
        if not person.office_holder:
            raise NotAnOfficeHolder(name=person.name)
    for subject in _subjects(desk, record):
        if subject.standing is not Standing.OFFICIAL:
            raise NotAnOfficeHolder(name=subject.name)
    return _acknowledge(
        desk, record, audience, Acknowledged.OFFICE_HOLDERS, said, frozenset(person.id for person in named)
    )


def _acknowledge(
    desk: Desk,
    record: Record,
    audience: Audience,
    what: Acknowledged,
    said: str,
    persons: frozenset[RecordId] = frozenset(),
) -> Acknowledgement:
    check(desk.setup.role, Power.ASSESS)
    acknowledgement = child(
        desk,
        record,
        Acknowledgement,
        covers=record.id,
        what=what,
        audience=audience,
        said=required(said, "how it was acknowledged"),
        persons=persons,
        by=desk.setup.officer,
        at=desk.now(),
        content_hash=covered_hash(desk, record.id),
    )
    with desk.change("acknowledge", reason=said) as change:
        return change.put(acknowledgement)


def _subjects(desk: Desk, record: Record) -> list[Subject]:
    """Return the subjects that a record and its items are tied to."""
    items = items_of(desk, record.id) if isinstance(record, Request) else []
    tied = {
        subject for one in (record, *items) if isinstance(one, Request | Item) for subject in one.subjects
    }
    found = (desk.store.records.get(subject) for subject in sorted(tied))
    return [subject for subject in found if isinstance(subject, Subject)]
