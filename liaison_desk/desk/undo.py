"""Undo: a new change that writes what an earlier one wrote over, where nothing was written since (log.md §6)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import Refused
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.kinds import Request
from liaison_desk.model.kinds.request import Direction, RequestStatus
from liaison_desk.model.ops import BORN, Change, Op
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.words import N_
from liaison_desk.store.heads import FieldKey, Heads

UNDO: Final = "undo"
FINAL_LABELS: Final = frozenset({"issue_readout", "erase"})
"""Changes that have left the desk or destroyed something: they are corrected, not undone."""

_ANSWERED: Final = frozenset({RequestStatus.PART, RequestStatus.ANSW, RequestStatus.REFUSED})
_LEAVING: Final = {
    Direction.OUT: frozenset({RequestStatus.SENT}),
    Direction.SPO: frozenset({RequestStatus.SENT}),
    Direction.IN: _ANSWERED,
    Direction.TSK: _ANSWERED,
}
"""With which steps of a request, by its direction, something of ours goes to somebody else."""


class CannotUndo(Refused):
    """Something that has been written over, or that has left the desk."""

    code = "CANNOT_UNDO"
    title = N_("This cannot be undone: {why}.")
    advice = N_("Correct the record instead; the history keeps both.")


class HasLeft(CannotUndo):
    """A step with which something was sent to somebody: they have it now."""

    code = "HAS_LEFT"
    title = N_("The step of {what} to “{state}” cannot be undone: what was sent is with the recipient.")
    advice = N_("Withdraw it, or send a correction; the history keeps both.")


def can_undo(desk: Desk, seq: int) -> bool:
    """Tell whether a change of this desk is of those that can be undone, as long as nothing is written over it."""
    change = _change(desk, desk.setup.desk, seq)
    return change.label not in FINAL_LABELS | {UNDO} and next(_sent(desk, change), None) is None


def undo(desk: Desk, seq: int) -> None:
    """Undo the change that this desk made under `seq`."""
    change = _change(desk, desk.setup.desk, seq)
    if change.label in FINAL_LABELS:
        raise CannotUndo(why="it has left the desk")
    for request, status in _sent(desk, change):
        raise HasLeft(what=request.ref or request.subject, state=status.label)
    heads = Heads(desk.store.engine)
    ops = [(index, op) for index, op in change.ops if op.field != BORN]
    for index, op in ops:
        standing = {head.op for head in heads.at(FieldKey(op.record, op.field, op.element or ""))}
        if standing != {OpId(change.desk, change.seq, index)}:
            raise CannotUndo(why="something was written over it since")
    born = {op.record for _, op in change.ops if op.field == BORN}
    for record in born | {op.record for _, op in ops if op.field == "gone"}:
        _check_untouched(desk, heads, change, record)
    with desk.change(UNDO) as changing:
        for record in born:
            changing.remove(_standing(desk, record))
        for _, op in ops:
            if op.record not in born:
                found = _standing(desk, op.record)
                if found.gone and op.field != "gone":
                    raise CannotUndo(why="the record was removed since")
                changing.write(found, op.field, _before(desk, found, op), element=op.element or "")


def _sent(desk: Desk, change: Change) -> Iterator[tuple[Request, RequestStatus]]:
    """Yield the requests that a change took to a status in which something of ours has gone to somebody else."""
    born = {op.record for _, op in change.ops if op.field == BORN}
    for _, op in change.ops:
        if op.field == "status" and op.record not in born and op.value in set(RequestStatus):
            found, status = desk.store.records.get(op.record), RequestStatus(str(op.value))
            if isinstance(found, Request) and status in _LEAVING.get(found.direction, ()):
                yield found, status


def _check_untouched(desk: Desk, heads: Heads, change: Change, record: RecordId) -> None:
    """Refuse where removing the record, or bringing it back, would meet writes that the change did not know of."""
    known: set[OpId] = set()
    for index, op in change.ops:
        if op.record == record:
            older = [found for found in map(desk.store.log.op, op.over) if found and op.field == "gone"]
            known |= {
                OpId(change.desk, change.seq, index),
                *op.over,
                *(at for found in older for at in found.over),
            }
    if not {at for found in heads.of(record).values() for at in found} <= known:
        raise CannotUndo(why="something was written to the record since")


def _standing(desk: Desk, record: RecordId) -> Record:
    found = desk.store.records.get(record)
    if found is None:
        raise CannotUndo(why="the record was erased")
    return found


def _before(desk: Desk, record: Record, op: Op) -> Json:
    """Return the value the operation wrote over, or the default where it was the first."""
    older = [known for known in map(desk.store.log.op, op.over) if known and _same(known, op)]
    if op.element is not None:
        return any(bool(known.value) for known in older)
    if older:
        return older[-1].value
    spec = field_specs(type(record))[op.field]
    return spec.unwritten


def _same(first: Op, second: Op) -> bool:
    return (first.field, first.element) == (second.field, second.element)


def _change(desk: Desk, author: DeskId, seq: int) -> Change:
    found = desk.store.log.find(author, seq)
    if found is None:
        raise CannotUndo(why="there is no such change")
    ((_, change),) = desk.store.log.numbered([found[0]])
    return change
