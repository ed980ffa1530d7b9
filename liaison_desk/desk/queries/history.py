"""Reading what happened to a record, field by field, and what still has to be decided about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.moment import Moment
from liaison_desk.model.ops import BORN, Op
from liaison_desk.store.forks import forks
from liaison_desk.store.heads import FieldKey, Heads


@dataclass(frozen=True, kw_only=True)
class Line:
    """One field written once: from what to what, when, by whom, in which change.

    `both_changed` says that another desk wrote the same field without knowing of this.
    """

    at: Moment
    author: str
    desk: DeskId
    seq: int
    label: str
    reason: str
    field: str
    element: str | None
    old: Json
    new: Json
    both_changed: bool = False


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the values that stand against each other."""

    op: OpId
    at: Moment
    author: str
    value: Json


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A field that was written on several desks without knowing of each other."""

    record: RecordId
    kind: str
    field: str
    element: str
    blocks: bool
    sides: tuple[Side, ...]


def history(desk: Desk, record: RecordId) -> list[Line]:
    """Return everything written to a record, the newest first."""
    written = [
        (OpId(change.desk, change.seq, index), change, op)
        for _, change in desk.store.log.touching(record)
        for index, op in change.ops
        if op.record == record and op.field != BORN
    ]
    rivals = _rivals({op_id: op for op_id, _, op in written})
    return [
        Line(
            at=Moment.from_ms(change.stamp.ms, desk.setup.zone),
            author=change.author,
            desk=change.desk,
            seq=change.seq,
            label=change.label,
            reason=change.reason,
            field=op.field,
            element=op.element,
            old=_old(desk, op),
            new=op.value,
            both_changed=op_id in rivals,
        )
        for op_id, change, op in reversed(written)
    ]


def _rivals(ops: Mapping[OpId, Op]) -> set[OpId]:
    """Return the operations that wrote over the same as another of the same field and say something else."""
    over: dict[tuple[str, str | None, OpId | None], list[OpId]] = {}
    for op_id, op in ops.items():
        same: list[OpId | None] = [
            older for older in op.over if older in ops and ops[older].field == op.field
        ]
        for older in same or [None]:
            over.setdefault((op.field, op.element, older), []).append(op_id)
    return {
        op_id
        for found in over.values()
        for op_id in found
        if any(ops[other].value != ops[op_id].value for other in found)
    }


def _old(desk: Desk, op: Op) -> Json:
    older = [known for known in map(desk.store.log.op, op.over) if known and known.field == op.field]
    return older[-1].value if older else None


def conflicts(desk: Desk, record: RecordId | None = None) -> list[Conflict]:
    """Return every field in conflict, or that of one record; `blocks` says it stops issuing and disclosing."""
    heads = Heads(desk.store.engine)
    return [
        Conflict(
            record=fork.at.record,
            kind=desk.store.records.kind_of(fork.at.record) or "",
            field=fork.at.field,
            element=fork.at.element,
            blocks=fork.blocks,
            sides=_sides(desk, heads, fork.at),
        )
        for fork in forks(desk.store.engine)
        if record in {None, fork.at.record}
    ]


def _sides(desk: Desk, heads: Heads, key: FieldKey) -> tuple[Side, ...]:
    found = sorted(heads.at(key), key=lambda head: head.stamp)
    return tuple(
        Side(
            op=head.op,
            at=Moment.from_ms(head.stamp.ms, desk.setup.zone),
            author=_author(desk, head.op),
            value=head.value,
        )
        for head in found
    )


def _author(desk: Desk, op: OpId) -> str:
    found = desk.store.log.find(op.desk, op.seq)
    return desk.store.log.numbered([found[0]])[0][1].author if found else op.desk
