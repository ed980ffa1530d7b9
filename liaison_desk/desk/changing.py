"""One change while it is being put together: what a command says, turned into field operations."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from liaison_desk import __version__
from liaison_desk.desk.numbering import Numbering
from liaison_desk.model.canonical import Json
from liaison_desk.model.clock import Stamp
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.kinds import APPEND_ONLY
from liaison_desk.model.ops import BORN, ERASED, NO_DIGEST, RECORD_KEY_BYTES, Change, Op, committed
from liaison_desk.model.record import FieldSpec, Record, field_specs
from liaison_desk.model.words import N_
from liaison_desk.store.heads import FieldKey
from liaison_desk.store.intake import Intake
from liaison_desk.store.store import Store

AnyRecord = TypeVar("AnyRecord", bound=Record)
EDGE: Final = ""


class RecordErased(Refused):
    """Something was to be written to a record that was erased."""

    code = "RECORD_ERASED"
    title = N_("The record was erased; nothing can be written to it.")
    advice = N_("Make a new one if the work goes on.")


class OnlyAddedTo(Refused):
    """Something that happened was to be written differently, or taken off."""

    code = "ONLY_ADDED_TO"
    title = N_("What happened to {what} stays as it was written.")
    advice = N_("Add another event that says what was wrong with it.")


@dataclass(frozen=True, kw_only=True)
class _Put:
    record: Record
    seen: Record | None


@dataclass(frozen=True, kw_only=True)
class _Write:
    record: RecordId
    kind: str
    field: str
    element: str
    value: Json


class Changing:
    """What one command wants written; nothing is, until the desk commits it."""

    def __init__(self, store: Store, numbering: Numbering, label: str, reason: str) -> None:
        """Collect under a stable label, with the reason the officer gave if the command asks for one."""
        self._store = store
        self._numbering = numbering
        self._label = label
        self._reason = reason
        self._wanted: list[_Put | _Write] = []
        self._taken: dict[str, RecordId] = {}

    def put(self, record: AnyRecord, *, seen: Record | None = None) -> AnyRecord:
        """Put a record on the log, new or corrected, and return it with its reference.

        Only fields that differ from `seen`, the record as its editor saw it, are written; without
        `seen`, from the record as it stands. BadInput where another record bears the reference it brings.
        """
        if record.kind in APPEND_ONLY and self._store.records.get(record.id) not in {None, record}:
            raise OnlyAddedTo(what=record.kind)
        numbered = self._numbering.numbered(self._with_standing_ref(record))
        self._take(numbered)
        self._wanted.append(_Put(record=numbered, seen=seen))
        return numbered

    def _with_standing_ref(self, record: AnyRecord) -> AnyRecord:
        """Return a record that stands keeps its number even where its new form does not say it."""
        if record.ref or not record.reference_type:
            return record
        standing = self._store.records.get(record.id)
        return replace(record, ref=standing.ref) if standing else record

    def _take(self, record: Record) -> None:
        """See that nobody can mean two records by one reference."""
        if not record.ref:
            return
        standing = self._store.records.bearing(type(record), record.ref)
        if {self._taken.setdefault(record.ref, record.id), *standing} != {record.id}:
            raise BadInput(what=f"reference {record.ref}", why="another record bears it")

    def write(self, record: Record, field: str, value: Json, *, element: str = EDGE) -> None:
        """Write one field over everything that stands there, whether or not it differs: a decision."""
        if record.kind in APPEND_ONLY and field != ERASED:
            raise OnlyAddedTo(what=record.kind)
        self._wanted.append(
            _Write(record=record.id, kind=record.kind, field=field, element=element, value=value)
        )

    def remove(self, record: Record) -> None:
        """Take a record off the desk; its history stays."""
        self.write(record, "gone", value=True)

    def compose(self, intake: Intake, desk: DeskId, stamp: Stamp, author: str) -> Change | None:
        """Turn what is wanted into a change on top of the log as it stands; None where nothing differs."""
        ops = _Ops(self._store, intake)
        for wanted in self._wanted:
            ops.want(wanted)
        seq, digest = self._store.log.last(desk) or (0, NO_DIGEST)
        entries = ops.entries(desk, seq + 1)
        if not entries:
            return None
        change = Change(
            desk=desk,
            seq=seq + 1,
            prev=digest,
            stamp=stamp,
            author=author,
            label=self._label,
            reason=self._reason,
            program=__version__,
            entries=entries,
        )
        return committed(change, ops.keys)


class _Ops:
    """The operations of one change while it is composed: one for each field, whatever was wanted of it first."""

    def __init__(self, store: Store, intake: Intake) -> None:
        self._store = store
        self._intake = intake
        self._ops: dict[FieldKey, Op] = {}
        self._put: dict[RecordId, Record] = {}
        self.keys: dict[RecordId, bytes] = {}

    def want(self, wanted: _Put | _Write) -> None:
        """Add what is wanted, on top of what was wanted before."""
        record = wanted.record.id if isinstance(wanted, _Put) else wanted.record
        begun = record in self.keys or self._begun(record)
        if isinstance(wanted, _Write):
            self._add(record, wanted.kind, wanted.field, wanted.element, wanted.value)
            return
        if not begun:
            self._begin(record, wanted.record.kind)
        standing = self._put.get(record) or (self._store.records.get(record) if begun else None)
        for field, element, value in _differences(wanted.record, wanted.seen or standing):
            key = self._add(record, wanted.record.kind, field, element, value)
            if wanted.seen and standing and element == EDGE:
                self._forget_unseen(key, wanted.seen, standing)
        self._put[record] = wanted.record

    def entries(self, desk: DeskId, seq: int) -> tuple[Op, ...]:
        """Give the operations in order; those that end a record come last and know all that stands in it."""
        ordered = sorted(self._ops.values(), key=_ends_record)
        entries: list[Op] = []
        for op in ordered:
            if _ends_record(op):
                known = {head for found in self._intake.heads.of(op.record).values() for head in found}
                known |= {OpId(desk, seq, at) for at, own in enumerate(entries) if own.record == op.record}
                entries.append(replace(op, over=tuple(sorted(known))))
            else:
                entries.append(op)
        return tuple(entries)

    def _begun(self, record: RecordId) -> bool:
        try:
            key = self._intake.key_of(record)
        except KeyError:
            return False
        if key is None:
            raise RecordErased
        self.keys[record] = key
        return True

    def _begin(self, record: RecordId, kind: str) -> None:
        self._intake.heads.know((), born=[record])
        self.keys[record] = secrets.token_bytes(RECORD_KEY_BYTES)
        self._add(record, kind, BORN, EDGE, self.keys[record].hex())

    def _add(self, record: RecordId, kind: str, field: str, element: str, value: Json) -> FieldKey:
        key = FieldKey(record, field, element)
        over = tuple(sorted(head.op for head in self._intake.heads.at(key)))
        self._ops[key] = Op(
            record=record, kind=kind, field=field, element=element or None, value=value, over=over
        )
        return key

    def _forget_unseen(self, key: FieldKey, seen: Record, standing: Record) -> None:
        """Put the operation over what its editor saw, so that what came in meanwhile stands against it."""
        if getattr(seen, key.field) == getattr(standing, key.field):
            return
        spec = field_specs(type(seen))[key.field]
        old = spec.codec.encode(getattr(seen, key.field))
        written = self._store.log.written_to(*key)
        known = [op_id for op_id, op in written.items() if op.value == old]
        self._ops[key] = replace(self._ops[key], over=tuple(known[-1:]))


def _ends_record(op: Op) -> bool:
    """Tell whether it is a removal or an erasure: it must know all that stands, so that a later edit is told."""
    return op.field == ERASED or (op.field == "gone" and op.value is True)


def _differences(record: Record, seen: Record | None) -> Iterator[tuple[str, str, Json]]:
    """Field, element and new value of everything in which a record differs from what was seen."""
    for name, spec in field_specs(type(record)).items():
        new, old = getattr(record, name), _old(spec, seen)
        if new == old:
            continue
        if spec.codec.element is None:
            yield name, EDGE, spec.codec.encode(new)
            continue
        for element in sorted(map(str, new - old)):
            yield name, element, True
        for element in sorted(map(str, old - new)):
            yield name, element, False


def _old(spec: FieldSpec, seen: Record | None) -> Any:
    if seen is not None:
        return getattr(seen, spec.name)
    return None if spec.required else spec.default
