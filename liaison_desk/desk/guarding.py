"""What no change may do, whoever made it: exceed its role, or bring what this desk may not hold."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from liaison_desk.desk.setup import Role, Setup
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.gate import may_clear_alone
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Assessment, Post
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.ops import BORN, Change, Op
from liaison_desk.model.record import Record
from liaison_desk.model.roles import NotYourRole, Power, may, powers_to_write
from liaison_desk.model.words import N_
from liaison_desk.store.store import Store

BODIES: Final[Mapping[str, str]] = {
    "attachment": "sha256",
    "exchange": "gist",
    "item": "text",
    "meeting": "summary",
    "point": "text",
    "question": "text",
    "request": "facts",
}
"""The kinds that hold what is marked, and the field that holds it."""
POINTER: Final = "POINTER ONLY"
"""How the body of a pointer record begins: it says where the text is kept, and nothing of the text."""
SEE_FILE: Final = "See file"
"""All that a part of a pointer record may say."""
_CLEARED: Final = frozenset({"CLEARED", "CLEARED_COND"})
_PARENTS: Final = {"question": "request", "exchange": "about"}


class AboveCeiling(Refused):
    """Something is marked higher than this desk may hold."""

    code = "ABOVE_STORE_CEILING"
    title = N_("{what} is marked {level}; this desk may hold nothing above {ceiling}.")
    advice = N_("Keep the text in the paper registry, and file a pointer record that says where it is.")


class ClearedAlone(Refused):
    """An assessment was cleared that only headquarters may clear."""

    code = "CLEARED_ALONE"
    title = N_("{what} cannot be cleared by a post: {why}.")
    advice = N_("Refer it to headquarters.")

    def __init__(self, *, against: Sequence[str] = (), **particulars: object) -> None:
        """Keep the codes of what stands against it, so that a window can say them in its own language."""
        super().__init__(**particulars)
        self.against = tuple(against)


def refusal(store: Store, setup: Setup, role: str, change: Change) -> Refused | None:
    """Return why a change may not be made by a role, or may not be held at the desk of `setup`; None where it may."""
    return (
        _beyond_role(role, change)
        or _cleared_alone(store, role, change)
        or _above_ceiling(store, setup, change)
    )


def store_ceiling(store: Store, setup: Setup) -> Classification | None:
    """Return the highest level a desk may hold: its post's, the lowest restricted where nobody said."""
    posts = store.records.standing(Post, {"code": setup.post}) if Post.kind in store.kinds else []
    if posts:
        return min((post.store_ceiling for post in posts), key=lambda ceiling: ceiling.rank)
    return None if setup.role is Role.HEADQUARTERS else setup.lowest_restricted


def _beyond_role(role: str, change: Change) -> Refused | None:
    born = {op.record for _, op in change.ops if op.field == BORN}
    for _, op in change.ops:
        if op.field == BORN or op.erased:
            continue
        powers = powers_to_write(op.kind, op.field, op.value, new=op.record in born)
        if not any(may(role, power) for power in powers):
            named = Role(role).label if role in set(Role) else role
            return NotYourRole(role=named, power=min(powers).label)
    return None


def _cleared_alone(store: Store, role: str, change: Change) -> Refused | None:
    """Refuse an assessment that is cleared where only headquarters may (GT-2), by whatever way it was written."""
    born = {op.record for _, op in change.ops if op.field == BORN}
    for _, op in change.ops:
        cleared = (op.kind, op.field) == ("assessment", "outcome") and op.value in _CLEARED
        standing = store.records.get(op.record) if cleared and op.record not in born else None
        if not isinstance(standing, Assessment) or may(role, Power.DECIDE_GATE):
            continue
        against = may_clear_alone(_as_written(standing, change))
        if against:
            return ClearedAlone(what=standing.ref or standing.kind, why=", ".join(against), against=against)
    return None


def _as_written(standing: Assessment, change: Change) -> Assessment:
    """Return an assessment as it stands after a change, in what the gate looks at."""
    answers = {"yes": set(standing.yes), "no": set(standing.no)}
    risk, life_threat = standing.entity_risk, standing.life_threat
    for _, op in change.ops:
        if op.record == standing.id and op.element is not None and op.field in answers:
            answers[op.field] = answers[op.field] - {op.element} | ({op.element} if op.value else set())
        elif op.record == standing.id and op.field == "entity_risk":
            risk = EntityRisk(str(op.value)) if op.value in set(EntityRisk) else EntityRisk.UNRATED
        elif op.record == standing.id and op.field == "life_threat":
            life_threat = bool(op.value)
    return replace(
        standing,
        yes=frozenset(answers["yes"]),
        no=frozenset(answers["no"]),
        entity_risk=risk,
        life_threat=life_threat,
    )


def _above_ceiling(store: Store, setup: Setup, change: Change) -> Refused | None:
    """Refuse what is marked above the ceiling, unless it is a pointer, or a part of one, that says nothing."""
    born = {op.record for _, op in change.ops if op.field == BORN}
    written: dict[RecordId, dict[str, Op]] = {}
    for _, op in change.ops:
        if op.element is None and not op.erased:
            written.setdefault(op.record, {})[op.field] = op
    marked = {record: ops for record, ops in written.items() if _bears_marking(ops)}
    ceiling = store_ceiling(store, setup) if marked else None
    if ceiling is None:
        return None
    for record, ops in marked.items():
        kind = next(iter(ops.values())).kind
        standing = None if record in born else store.records.get(record)
        marking = _marking(ops, standing)
        level = marking.classification if marking else None
        if level and level.rank > ceiling.rank and not _says_nothing(store, written, record, kind):
            what = str(_said(ops, standing, "ref") or kind)
            return AboveCeiling(what=what, level=level.value, ceiling=ceiling.value)
    return None


def _bears_marking(ops: Mapping[str, Op]) -> bool:
    """Tell whether something is written to a record that a ceiling may forbid."""
    kind = next(iter(ops.values())).kind
    return kind in BODIES and not ops.keys().isdisjoint({"marking", "pointer_only", BODIES[kind]})


def _says_nothing(
    store: Store, written: Mapping[RecordId, Mapping[str, Op]], record: RecordId, kind: str
) -> bool:
    """Tell whether a record is a pointer, or a part of one, that says no more than where the file is."""
    ops, standing = written[record], store.records.get(record)
    body = str(_said(ops, standing, BODIES[kind]) or "")
    if _said(ops, standing, "pointer_only"):
        return not body or body.startswith(POINTER)
    parent = _said(ops, standing, _PARENTS.get(kind, ""))
    return bool(parent) and body.startswith(SEE_FILE) and _is_pointer(store, written, RecordId(str(parent)))


def _is_pointer(store: Store, written: Mapping[RecordId, Mapping[str, Op]], record: RecordId) -> bool:
    return bool(_said(written.get(record, {}), store.records.get(record), "pointer_only"))


def _said(ops: Mapping[str, Op], standing: Record | None, field: str) -> Any:
    return ops[field].value if field in ops else getattr(standing, field, None)


def _marking(ops: Mapping[str, Op], standing: Record | None) -> Marking | None:
    """Return the marking it would have; one that cannot be read here counts as none, as it is shown."""
    if "marking" not in ops:
        return standing.marking if standing else None
    value = ops["marking"].value
    try:
        return Marking.from_json(value) if value else None
    except BadInput:
        return None
