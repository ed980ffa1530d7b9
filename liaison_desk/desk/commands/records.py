"""Putting any record on the desk, and taking it off: what every kind has in common."""

from collections.abc import Mapping
from typing import Final

from liaison_desk.desk.desk import AnyRecord, Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Deadline
from liaison_desk.model.moment import zone_named
from liaison_desk.model.record import Record, field_specs

STEPPED: Final[Mapping[str, tuple[str, ...]]] = {
    "request": ("status", "reviewer", "cleared_hash", "answered_at", "closed_at"),
    "assessment": ("outcome", "decided_by", "decided_at", "countersigned_by", "content_hash", "expires"),
    "readout": ("status", "author", "approver", "issued_at", "content_hash", "source_hash", "pdf"),
    "handover": ("status", "given_signed", "taken_signed", "signed_form", "supervisor_decision"),
}
"""What records of these kinds get by the commands of their steps, and by nothing else."""
LETS_OUT: Final[Mapping[str, tuple[str, ...]]] = {
    "request": ("reviewer", "cleared_hash"),
    "assessment": STEPPED["assessment"],
    "readout": ("approver", "content_hash", "source_hash", "pdf"),
}
"""What of it opens a way out: no list of records brings it along, whatever history that may tell."""


def put_record(desk: Desk, record: AnyRecord, *, seen: Record | None = None) -> AnyRecord:
    """Put a record on the desk, new or corrected, and return it with its reference."""
    check_complete(record)
    check_codes(desk, record, seen)
    with desk.change(f"put_{record.kind}") as change:
        return change.put(record, seen=seen)


def remove_record(desk: Desk, record: Record) -> None:
    """Take a record off the desk; its history stays, and undo brings it back."""
    with desk.change(f"remove_{record.kind}") as change:
        change.remove(record)


def decide(desk: Desk, record: Record, field: str, value: Json, element: str = "") -> None:
    """Settle a conflict: `value` is what the field says from now on, over everything that was written.

    A field that is in no conflict is corrected by the rules of its kind, and not decided. What a record gets by
    its steps can be settled with one of the sides only: a decision is no step.
    """
    spec = field_specs(type(record)).get(field)
    if spec is None:
        raise BadInput(what=f"field {field}", why=f"a {record.kind} has no such field")
    if element:
        value = bool(value)
    else:
        spec.decode(value)
    sides = _sides(desk, record, field, element)
    if not sides:
        raise BadInput(what=f"field {field}", why="there is nothing to decide about it")
    if comes_by_steps(record.kind, field) and value not in sides:
        raise BadInput(what=f"field {field}", why=f"a {record.kind} gets it by its steps")
    with desk.change("decide") as change:
        change.write(record, field, value, element=element)


def comes_by_steps(kind: str, field: str) -> bool:
    """Tell whether a field is written by the steps of a record only, or, like any status, by one of its steps."""
    return field == "status" or field in STEPPED.get(kind, ())


def _sides(desk: Desk, record: Record, field: str, element: str) -> list[Json]:
    found = (one for one in conflicts(desk, record.id) if (one.field, one.element) == (field, element))
    return [side.value for conflict in found for side in conflict.sides]


def check_steps(
    record: Record, standing: Record | None, steps: Mapping[str, tuple[str, ...]] = STEPPED
) -> None:
    """Refuse a record in which something is typed that its kind gets by its steps only."""
    for name in steps.get(record.kind, ()):
        usual = field_specs(type(record))[name].default
        if getattr(record, name) != (getattr(standing, name) if standing else usual):
            raise BadInput(what=f"field {name}", why=f"a {record.kind} gets it by its steps")


def check_complete(record: Record) -> None:
    """Refuse a record in which a field it cannot be without is empty, or a limit that runs in no zone."""
    for name, spec in field_specs(type(record)).items():
        value = getattr(record, name)
        if spec.required and (value is None or (isinstance(value, str) and not value.strip())):
            raise BadInput(what=f"{spec.field.label.lower()} of the {record.kind}", why="it is empty")
    if isinstance(record, Deadline):
        zone_named(record.zone)


def check_codes(desk: Desk, record: Record, seen: Record | None = None) -> None:
    """Refuse a code that is in no list in force, unless it stood there before."""
    named = {name: spec.field.vocabulary for name, spec in field_specs(type(record)).items()}
    lists = vocabularies(desk) if any(named.values()) else {}
    for name, vocabulary in named.items():
        if vocabulary not in lists:
            continue
        value, before = getattr(record, name), getattr(seen, name) if seen else ()
        for code in [value] if isinstance(value, str) else sorted(value):
            stood = before if isinstance(before, str) else code if code in before else ""
            lists[vocabulary].check(code, before=stood)
