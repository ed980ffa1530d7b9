"""Pointer records: what is kept where the text may not be (domain.md §1, point 9)."""

from dataclasses import replace
from typing import Any, Final, TypeVar

from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.guarding import POINTER, store_ceiling
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Item, Point, Request
from liaison_desk.model.record import Record, field_specs

AnyPointer = TypeVar("AnyPointer", Item, Point, Request)
_BODY: Final[dict[type[Record], str]] = {Item: "text", Point: "text", Request: "facts"}
_KEPT: Final = frozenset({"subject", "registry", "language"})
"""Texts of a record that its pointer keeps: what it is called, and where it lies."""


def is_above_ceiling(desk: Desk, record: Record) -> bool:
    """Tell whether a record is marked higher than this desk may hold."""
    ceiling = store_ceiling(desk.store, desk.setup)
    level = record.marking.classification if record.marking else None
    return ceiling is not None and level is not None and level.rank > ceiling.rank


def pointer_of(record: AnyPointer, registry: str) -> AnyPointer:
    """Return a record without what it says: only that it exists, how it is marked, and where the paper lies."""
    place = required(registry, "paper registry")
    emptied: dict[str, Any] = {
        name: "" for name, spec in field_specs(type(record)).items() if spec.field.long and name not in _KEPT
    }
    body = {_BODY[type(record)]: f"{POINTER}: {place}"}
    return replace(record, **{**emptied, **body, "pointer_only": True, "registry": place})


def pointer_to(record: Record, registry: str) -> Record:
    """Return the pointer of any record that can have one; BadInput where its kind cannot."""
    match record:
        case Item():
            return pointer_of(record, registry)
        case Point():
            return pointer_of(record, registry)
        case Request():
            return pointer_of(record, registry)
    raise BadInput(what=record.kind, why="only items, points and requests can be pointers to paper")
