"""Which fields were written on two desks unknown to each other, as the projection noted them."""

from typing import NamedTuple

from liaison_desk.model.ids import RecordId
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import FieldKey


class Fork(NamedTuple):
    """A field with more than one head; `blocks` tells whether a person must decide before anything leaves."""

    at: FieldKey
    blocks: bool


def forks(engine: Engine) -> list[Fork]:
    """Return every fork, in order of record and field."""
    rows = engine.execute("SELECT record, field, element, conflict FROM fork ORDER BY record, field, element")
    return [Fork(FieldKey(RecordId(row[0]), row[1], row[2]), bool(row[3])) for row in rows]


def is_blocked(engine: Engine, record: RecordId) -> bool:
    """Tell whether a record has a fork that a person must decide."""
    found = engine.execute("SELECT 1 FROM fork WHERE record = :record AND conflict = 1", {"record": record})
    return found.one() is not None
