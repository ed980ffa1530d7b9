"""Putting any record on the desk, and taking it off: what every kind has in common."""

from liaison_desk.desk.desk import AnyRecord, Desk
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record, field_specs


def put_record(desk: Desk, record: AnyRecord, *, seen: Record | None = None) -> AnyRecord:
    """Put a record on the desk, new or corrected, and return it with its reference."""
    check_complete(record)
    with desk.change(f"put_{record.kind}") as change:
        return change.put(record, seen=seen)


def remove_record(desk: Desk, record: Record) -> None:
    """Take a record off the desk; its history stays, and undo brings it back."""
    with desk.change(f"remove_{record.kind}") as change:
        change.remove(record)


def decide(desk: Desk, record: Record, field: str, value: Json, element: str = "") -> None:
    """Settle a conflict: `value` is what the field says from now on, over everything that was written."""
    spec = field_specs(type(record)).get(field)
    if spec is None:
        raise BadInput(what=f"field {field}", why=f"a {record.kind} has no such field")
    if element:
        value = bool(value)
    else:
        spec.decode(value)
    with desk.change("decide") as change:
        change.write(record, field, value, element=element)


def check_complete(record: Record) -> None:
    """Refuse a record in which a field it cannot be without is empty."""
    for name, spec in field_specs(type(record)).items():
        value = getattr(record, name)
        if spec.required and (value is None or (isinstance(value, str) and not value.strip())):
            raise BadInput(what=f"{spec.field.label.lower()} of the {record.kind}", why="it is empty")
