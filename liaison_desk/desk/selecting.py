"""What may leave as data for one audience: record by record under the release rule, and why the rest stays."""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.known import Known
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Point
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.markings import INTERNAL_POST, Audience, Marking, Purpose
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.release import Item, is_foreign
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_

AnyRecord = TypeVar("AnyRecord", bound=Record)
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_REF: Final = re.compile(r"[A-Z]{4}-[A-Z]{3}-\d{2}-\d{4,}-[0-9A-Z]")
_INSIDE: Final = frozenset(
    {
        *(
            "created_at",
            "created_by",
            "tags",
            "author",
            "reviewer",
            "approver",
            "decided_by",
            "countersigned_by",
        ),
        *("trust_note", "introduced_by", "dossier", "bring_forward", "waiting_on", "review_on", "hold"),
    }
)
"""What the post notes for itself about any record; it never goes to the other side (security.md, P9)."""


class Tells(Code):
    """Why a record stays that the release rule would let go: it would tell of another that stays."""

    PART_OF_OMITTED = "PART_OF_OMITTED", N_("What it is a part of is left out.")
    NAMES_OMITTED = "NAMES_OMITTED", N_("It names something that is left out.")
    POINTS_AT_OMITTED = "POINTS_AT_OMITTED", N_("It cannot be told without something that is left out.")


@dataclass(frozen=True, kw_only=True)
class Omitted:
    """A record that stays, with the reason as a code and a sentence."""

    record: Record
    code: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What goes to one audience, each record as that audience may see it, and what stays."""

    audience: Audience
    kept: tuple[Record, ...]
    omitted: tuple[Omitted, ...]
    markings: Mapping[RecordId, Marking]
    """The marking each kept record carries, its own or that of what it is a part of."""

    def of(self, kind: type[AnyRecord]) -> list[AnyRecord]:
        """Return the kept records of a kind that stand."""
        return [record for record in self.kept if isinstance(record, kind) and not record.gone]


def select(desk: Desk, audience: Audience = INTERNAL_POST, purpose: Purpose | None = None) -> Selection:
    """Choose what may go to an audience; the post itself gets everything it holds, removed records included."""
    records = [record for kind in desk.store.kinds.values() for record in desk.store.records.where(kind)]
    by_id = {record.id: record for record in sorted(records, key=lambda record: record.id)}
    carried = {record.id: _carried(record, by_id) for record in by_id.values()}
    markings = {known: marking for known, (marking, _) in carried.items() if marking}
    if audience == INTERNAL_POST:
        return Selection(audience=audience, kept=tuple(by_id.values()), omitted=(), markings=markings)
    if is_foreign(audience):
        check(desk.setup.role, Power.ISSUE)
    kept: dict[RecordId, Record] = {}
    omitted: dict[RecordId, Omitted] = {}
    known = Known(desk)
    for record in by_id.values():
        if record.gone:
            continue
        found = _ruled(desk, known, record, carried[record.id], audience, purpose)
        if found:
            omitted[record.id] = found
        else:
            kept[record.id] = record
    _settle(kept, omitted, by_id, audience)
    return Selection(
        audience=audience, kept=tuple(kept.values()), omitted=tuple(omitted.values()), markings=markings
    )


def _carried(
    record: Record, by_id: Mapping[RecordId, Record]
) -> tuple[Marking | None, AbstractSet[Audience]]:
    """Return the marking and audiences of a record; a part without its own has those of its whole (RL-1)."""
    seen: set[RecordId] = set()
    whole: Record | None = record
    while whole and whole.marking is None and whole.id not in seen:
        seen.add(whole.id)
        whole = by_id.get(whole.parent or RecordId(""))
    return (whole.marking, whole.releasable_to) if whole else (None, frozenset())


def _ruled(
    desk: Desk,
    known: Known,
    record: Record,
    carried: tuple[Marking | None, AbstractSet[Audience]],
    audience: Audience,
    purpose: Purpose | None,
) -> Omitted | None:
    marking, releasable_to = carried
    comment = isinstance(record, Point) and record.point_kind is PointKind.COMMENT
    item = Item(marking=marking, releasable_to=releasable_to, is_comment=comment)
    ruling = rule_for(desk, item, audience, purpose or own_purpose(marking), about=record.id, known=known)
    if ruling.allowed:
        return None
    return Omitted(record=record, code=ruling.reason.value, reason=ruling.reason.label)


def _settle(
    kept: dict[RecordId, Record],
    omitted: dict[RecordId, Omitted],
    by_id: Mapping[RecordId, Record],
    audience: Audience,
) -> None:
    """Leave out whatever would tell of what stays, until nothing does; and strip what only the post may know."""
    refs = {record.ref: record.id for record in by_id.values() if record.ref}
    while True:
        stays = by_id.keys() - kept.keys()
        found = {
            record.id: told for record in kept.values() if (told := _tells(record, stays, refs, audience))
        }
        if not found:
            break
        for known, told in found.items():
            omitted[known] = Omitted(record=kept.pop(known), code=told.value, reason=told.label)
    for record in tuple(kept.values()):
        kept[record.id] = _seen(record, stays, audience)


def _tells(
    record: Record, stays: AbstractSet[RecordId], refs: Mapping[str, RecordId], audience: Audience
) -> Tells | None:
    """Return why a record would tell of one that stays."""
    if record.parent in stays:
        return Tells.PART_OF_OMITTED
    seen = _seen(record, stays, audience)
    for text in _texts(seen):
        ids = {RecordId(found) for found in _ID.findall(text)}
        if ids & stays:
            return Tells.POINTS_AT_OMITTED
        if {refs[found] for found in _REF.findall(text) if found in refs} & stays:
            return Tells.NAMES_OMITTED
    return None


def _seen(record: Record, stays: AbstractSet[RecordId], audience: Audience) -> Record:
    """Return a record without links to what stays, and for the other side without the notes of the post."""
    changed: dict[str, Any] = {}
    for name, spec in field_specs(type(record)).items():
        value = getattr(record, name)
        if is_foreign(audience) and (name in _INSIDE or spec.field.sensitive) and not spec.required:
            changed[name] = spec.default
        elif isinstance(value, frozenset):
            changed[name] = frozenset(element for element in value if str(element) not in stays)
        elif isinstance(value, str) and value in stays and not spec.required:
            changed[name] = spec.default
    return replace(record, **changed)


def _texts(record: Record) -> Iterator[str]:
    for name in field_specs(type(record)):
        value = getattr(record, name)
        values: Iterable[Any] = value if isinstance(value, frozenset) else (value,)
        if isinstance(value, Marking):
            values = (value.note, value.h3_text)
        yield from (text for text in values if isinstance(text, str))
