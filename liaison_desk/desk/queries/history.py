"""Reading what happened to a record, field by field, and what still has to be decided about it."""

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
    """One field written once: from what to what, when, by whom, in which change."""

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
    lines: list[Line] = []
    for _, change in desk.store.log.touching(record):
        for _, op in change.ops:
            if op.record == record and op.field != BORN:
                lines.append(
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
                    )
                )
    return lines[::-1]


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
