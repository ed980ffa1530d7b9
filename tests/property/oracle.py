"""What must be so, worked out from the log alone and without the program's own merge."""

from collections import defaultdict
from datetime import date
from typing import Any

from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import OpId, RecordId
from liaison_desk.model.ops import BORN, ERASED, Op
from tests.property.kinds import Grade, Note
from tests.property.world import Party

Key = tuple[str, str, str]


def written(party: Party) -> dict[Key, dict[OpId, Op]]:
    """Every operation that can be read, by record, field and element."""
    found: dict[Key, dict[OpId, Op]] = defaultdict(dict)
    for change in party.changes():
        for index, op in change.ops:
            if op.field != ERASED:
                found[op.record, op.field, op.element or ""][OpId(change.desk, change.seq, index)] = op
    return found


def heads(party: Party) -> dict[Key, set[OpId]]:
    """The operations of each field that no other is over."""
    found: dict[Key, set[OpId]] = {}
    for key, ops in written(party).items():
        replaced = {older for op in ops.values() for older in op.over}
        standing = {op_id for op_id, op in ops.items() if not op.erased} - replaced
        if standing:
            found[key] = standing
    return found


def stored_heads(party: Party) -> dict[Key, set[OpId]]:
    """The heads as the program keeps them."""
    found: dict[Key, set[OpId]] = defaultdict(set)
    statement = """SELECT h.record, h.field, h.element, c.desk, c.seq, h.idx FROM head h
        JOIN change c ON c.id = h.change"""
    for record, field, element, desk, seq, idx in party.engine.execute(statement):
        found[record, field, element].add(OpId(desk, seq, idx))
    return dict(found)


def erased(party: Party) -> set[RecordId]:
    """The records for which an erasure order is in the log."""
    return {op.record for change in party.changes() for _, op in change.ops if op.field == ERASED}


def check_heads(party: Party) -> None:
    """No write is lost, and none that was written over stands."""
    assert stored_heads(party) == heads(party)


def check_guarded(party: Party) -> None:
    """No guarded field shows less restrictively than any of its heads, and every disagreement is a conflict."""
    ops = written(party)
    conflicts = party.conflicts()
    for (record, field, element), standing in heads(party).items():
        note = party.note(RecordId(record))
        values = [ops[record, field, element][op_id].value for op_id in standing]
        if note is None or field in {BORN, "gone"}:
            continue
        forked = any(value != values[0] for value in values)
        _check_shown(note, field, element, values)
        guarded = field in {"marking", "releasable_to", "due", "grade", "ceiling", "verdict", "text"}
        assert ((record, field, element) in conflicts) == (forked and guarded)


def check_removals(party: Party) -> None:
    """A record is gone only if its removals knew of everything that stands in it; otherwise that is a conflict."""
    ops, standing = written(party), heads(party)
    conflicts = party.conflicts()
    for record, field, element in [key for key in standing if key[1] == "gone"]:
        note = party.note(RecordId(record))
        said = {op_id: ops[record, field, element][op_id] for op_id in standing[record, field, element]}
        known = set(said).union(*(op.over for op in said.values()))
        agreed = all(op.value is True for op in said.values())
        everything = {op_id for key, found in standing.items() if key[0] == record for op_id in found}
        if note is not None:
            assert note.gone == (agreed and everything <= known)
            unsettled = len({op.value for op in said.values()}) > 1 or (agreed and not everything <= known)
            assert ((record, field, element) in conflicts) == unsettled


def _check_shown(note: Note, field: str, element: str, values: list[Json]) -> None:
    shown: Any = getattr(note, field)
    forked = any(value != values[0] for value in values)
    match field:
        case "due":
            days = [date.fromisoformat(str(value)) for value in values if value is not None]
            assert shown == min(days, default=None)
        case "grade":
            assert shown.rank == min(Grade(str(value)).rank for value in values)
        case "ceiling" if any(value is None for value in values):
            assert shown is None
        case "ceiling":
            assert shown.rank == min(Grade(str(value)).rank for value in values)
        case "releasable_to":
            assert (element in shown) == all(value is True for value in values)
        case "tags":
            assert (element in shown) == any(value is True for value in values)
        case "verdict" if forked:
            assert shown not in values or values.count(shown) < len(values)
        case "text" | "subject" | "count" | "verdict":
            assert shown in values


def fingerprint(party: Party) -> dict[str, Any]:
    """Everything a desk holds and shows, independent of the order in which it came."""
    tables = {
        "rec_note": "SELECT * FROM rec_note",
        "member": "SELECT * FROM member",
        "fork": "SELECT * FROM fork",
    }
    return {
        "changes": {(change.desk, change.seq): change for change in party.changes()},
        "heads": stored_heads(party),
        "waiting": {(row[0], row[1]) for row in party.store.aside.waiting()},
        **{name: sorted(map(repr, party.engine.execute(statement))) for name, statement in tables.items()},
    }
