"""One change while it is being put together: what a command says, turned into field operations."""

import secrets
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, replace
from typing import Any, Final, TypeVar

from liaison_desk import __version__
from liaison_desk.desk.numbering import Numbering
from liaison_desk.model.canonical import Json
from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import BORN, ERASED, NO_DIGEST, RECORD_KEY_BYTES, Change, Op, committed
from liaison_desk.model.record import FieldSpec, Record, field_specs
from liaison_desk.store.heads import FieldKey
from liaison_desk.store.intake import Intake
from liaison_desk.store.store import Store

AnyRecord = TypeVar("AnyRecord", bound=Record)
EDGE: Final = ""


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

    def put(self, record: AnyRecord, *, seen: Record | None = None) -> AnyRecord:
        """Put a record on the log, new or corrected, and return it with its reference.

        Only fields that differ from `seen`, the record as its editor saw it, are written; without
        `seen`, from the record as it stands.
        """
        numbered = self._numbering.numbered(self._with_standing_ref(record))
        self._wanted.append(_Put(record=numbered, seen=seen))
        return numbered

    def _with_standing_ref(self, record: AnyRecord) -> AnyRecord:
        """Return a record that stands keeps its number even where its new form does not say it."""
        if record.ref or not record.reference_type:
            return record
        standing = self._store.records.get(record.id)
        return replace(record, ref=standing.ref) if standing else record

    def write(self, record: Record, field: str, value: Json, *, element: str = EDGE) -> None:
        """Write one field over everything that stands there, whether or not it differs: a decision."""
        self._wanted.append(
            _Write(record=record.id, kind=record.kind, field=field, element=element, value=value)
        )

    def remove(self, record: Record) -> None:
        """Take a record off the desk; its history stays."""
        self.write(record, "gone", value=True)

    def compose(self, intake: Intake, desk: DeskId, stamp: Stamp, author: str) -> Change | None:
        """Turn what is wanted into a change on top of the log as it stands; None where nothing differs."""
        ops = [op for wanted in self._wanted for op in self._ops(intake, wanted)]
        if not ops:
            return None
        seq, digest = self._store.log.last(desk) or (0, NO_DIGEST)
        change = Change(
            desk=desk,
            seq=seq + 1,
            prev=digest,
            stamp=stamp,
            author=author,
            label=self._label,
            reason=self._reason,
            program=__version__,
            entries=tuple(ops),
        )
        born = {op.record: bytes.fromhex(str(op.value)) for op in ops if op.field == BORN}
        known = {op.record: intake.key_of(op.record) for op in ops if op.record not in born}
        return committed(change, born | {record: key for record, key in known.items() if key})

    def _ops(self, intake: Intake, wanted: _Put | _Write) -> Iterator[Op]:
        if isinstance(wanted, _Write):
            intake.heads.know([wanted.record])
            yield _op(intake, wanted.record, wanted.kind, wanted.field, wanted.element, wanted.value)
            return
        record = wanted.record
        stands = self._store.records.kind_of(record.id) is not None
        if not stands:
            intake.heads.know((), born=[record.id])
            key = secrets.token_hex(RECORD_KEY_BYTES)
            yield Op(record=record.id, kind=record.kind, field=BORN, value=key)
        seen = wanted.seen or (self._store.records.get(record.id) if stands else None)
        for field, element, value in _differences(record, seen):
            yield _op(intake, record.id, record.kind, field, element, value)


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
    return None if spec.default is MISSING else spec.default


def _op(intake: Intake, record: RecordId, kind: str, field: str, element: str, value: Json) -> Op:
    over = tuple(sorted(head.op for head in intake.heads.at(FieldKey(record, field, element))))
    if field in {"gone", ERASED} and value:
        over = tuple(sorted(_all_heads(intake, record)))
    return Op(record=record, kind=kind, field=field, element=element or None, value=value, over=over)


def _all_heads(intake: Intake, record: RecordId) -> set[OpId]:
    """Return every head: a removal knows all that stands, so that a later edit shows as one it did not know."""
    return {op for found in intake.heads.of(record).values() for op in found}
