"""What a command line names: a record of one kind by its reference, a contact by code or name."""

from typing import TypeVar

from liaison_desk.desk.desk import Desk, NotFound
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Contact
from liaison_desk.model.record import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)


def found(desk: Desk, kind: type[AnyRecord], name: str) -> AnyRecord:
    """Return the record of a kind that a reference or id names; BadInput where it is another kind's."""
    record = desk.find(name)
    if not isinstance(record, kind):
        raise BadInput(what=name, why=f"it is a {record.kind}, not a {kind.kind}")
    return record


def contact(desk: Desk, name: str) -> Contact:
    """Return the contact of a code, a name or a reference."""
    for known in desk.store.records.standing(Contact):
        if name in {known.code, known.name, known.ref, known.id}:
            return known
    raise NotFound(what=f"contact {name}")
