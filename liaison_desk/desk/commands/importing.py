"""Bringing records in from a file, all or nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from liaison_desk.desk.chaining import Chaining
from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.enclosures import taken_in
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.naming import check_audiences
from liaison_desk.desk.commands.preserving import keep_preservation
from liaison_desk.desk.commands.records import LETS_OUT, STEPPED, check_complete, check_steps
from liaison_desk.desk.commands.workplan import check_date
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import profiles
from liaison_desk.interop import complete, lines, posting
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput, DeskError, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, CustodyEvent, Post, Profile, Request
from liaison_desk.model.kinds.request import DeadlineKind
from liaison_desk.model.markings import Handling, Marking
from liaison_desk.model.record import Record, read

PER_CHANGE: Final = 200
_STATED: Final = frozenset({DeadlineKind.REPLY.value, DeadlineKind.ACK.value})
"""The kinds of limit that a posting states."""


@dataclass(frozen=True, kw_only=True)
class Imported:
    """How many records of each kind came in, and what of the file did not become records.

    `same` counts the records that stood here as the file has them, `left` what this program does not read,
    `agreed` what says the same as the policy in force; `files` is how many files came in with their records, and
    `missing` how many lay nowhere beside them.
    """

    kinds: Mapping[str, int]
    left: Mapping[str, int]
    agreed: Mapping[str, int] = field(default_factory=dict)
    as_of: datetime | None = None
    files: int = 0
    missing: int = 0
    same: int = 0


def import_file(
    desk: Desk, content: bytes, file: str, files: Mapping[str, Path] = MappingProxyType({})
) -> Imported:
    """Import a posting or JSON Lines of records; BadInput names file, line and field, and nothing is changed.

    `files` are those that lie beside a complete export, by SHA-256: they come in with the records that name them.
    """
    if posting.is_posting(content):
        found = posting.read_posting(content, file)
        records, agreed = _differing(desk, found.records)
        kinds, same = _import(desk, records)
        return Imported(kinds=kinds, same=same, left=found.left, agreed=agreed, as_of=found.as_of)
    if complete.is_export(content):
        return _restored(desk, list(complete.read_export(content, file)), files)
    kinds, same = _import(desk, lines.records(content, file), steps=LETS_OUT)
    return Imported(kinds=kinds, same=same, left={})


_Placed = tuple[str, dict[str, Any]]
_Counted = tuple[Mapping[str, int], int]
"""How many records of each kind became different, and how many were the same."""


def _differing(desk: Desk, found: Iterable[_Placed]) -> tuple[list[_Placed], Counter[str]]:
    """Return what a posting brings without the agreement profiles that say the same as those in force.

    A posting states the limits of answers and acknowledgements only; one that differs keeps the other limits.
    """
    in_force = profiles(desk)
    kept: list[_Placed] = []
    agreed: Counter[str] = Counter()
    for place, item in found:
        standing = in_force.get(item["code"]) if item["kind"] == Profile.kind else None
        if standing is None:
            kept.append((place, item))
            continue
        others = (line for line in standing.lines if line.partition(" ")[0] not in _STATED)
        limits = sorted({*item.get("limits", ()), *others})
        if standing.says(item["name"], limits, item["third_party_rule"]):
            agreed[Profile.kind] += 1
        else:
            kept.append((place, {**item, "limits": limits}))
    return kept, agreed


def apply_corrections(desk: Desk, content: bytes, file: str) -> int:
    """Apply corrections as an officer would, one change a line, all of them or none; how many there were."""
    count = 0
    with desk.together():
        for correction in lines.corrections(content, file):
            try:
                record = desk.find(correction.name)
                correct(desk, record, {correction.field: correction.value})
            except DeskError as fault:
                raise _placed(correction.line, fault, f"field {correction.field}") from None
            count += 1
    return count


def _import(
    desk: Desk,
    found: Iterable[tuple[str, dict[str, Any]]],
    *,
    steps: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> _Counted:
    """Put records on the desk; `steps` are the fields that none of them brings along.

    A posting tells a history whole, with how each matter stood. A list of records may tell how far something
    was, and nothing that would let it out.
    """
    chaining = Chaining(desk)
    counted: Counter[str] = Counter()

    def put(change: Changing, item: dict[str, Any]) -> Record:
        record = change.put(_read(desk, chaining, item, steps))
        if isinstance(record, Request):
            keep_preservation(desk, change, record)
        return record

    with desk.together():
        same = _put(desk, found, put, counted)
    return counted, same


def _restored(desk: Desk, found: list[_Placed], files: Mapping[str, Path]) -> Imported:
    with taken_in(desk, (item for _, item in found), files) as enclosed:
        kinds, same = _restore(desk, found)
    return Imported(kinds=kinds, same=same, left={}, files=enclosed.files, missing=enclosed.missing)


def _restore(desk: Desk, items: list[_Placed]) -> _Counted:
    """Put the records of a complete export on the desk as they are written, with no default of this desk added.

    Posts come first: what the desk may hold is said there.
    """
    counted: Counter[str] = Counter()
    same = 0
    with desk.together():
        for first in (True, False):
            chosen = (item for item in items if (item[1].get("kind") == Post.kind) is first)
            same += _put(desk, chosen, lambda change, item: change.put(_as_written(desk, item)), counted)
    return counted, same


def _put(
    desk: Desk,
    found: Iterable[tuple[str, dict[str, Any]]],
    put: Callable[[Changing, dict[str, Any]], Record],
    counted: Counter[str],
) -> int:
    """Put records in changes of some size, and count those that become different; how many are as they were."""
    same = 0
    items = iter(found)
    while part := list(islice(items, PER_CHANGE)):
        place = part[0][0]
        try:
            with desk.change("import") as change:
                for place, item in part:  # noqa: B007 - says where it went wrong
                    before = desk.store.records.get(RecordId(str(item.get("id", ""))))
                    record = put(change, item)
                    same += record == before
                    counted[record.kind] += record != before
        except Refused as fault:
            raise _placed(place, fault) from None
    return same


def _as_written(desk: Desk, item: dict[str, Any]) -> Record:
    record = read(desk.store.kinds, item)
    check_complete(record)
    return record


def _placed(place: str, fault: DeskError, field: str = "") -> BadInput:
    """Return a refusal as one of the place in the file that it comes from."""
    what, why = fault.particulars.get("what", ""), fault.particulars.get("why", "")
    if not isinstance(fault, BadInput):
        what, why = "", str(fault).removesuffix(".")
    named = [field] if field and not str(what).startswith(field) else []
    return BadInput(what=", ".join(filter(None, [place, *named, str(what)])), why=why)


def _read(
    desk: Desk, chaining: Chaining, item: dict[str, Any], steps: Mapping[str, tuple[str, ...]]
) -> Record:
    """Return the record of its JSON: what it does not say is as for a new record of this desk.

    Who made a record that stands already, and when, stays as it was. A custody event that
    brings no hash is joined to the chain of its handover.
    """
    own: dict[str, Any] = {"id": desk.new_id(), "post": desk.setup.post, "created_by": desk.setup.officer}
    own |= {"created_at": str(desk.now())} | _default_marking(desk, item)
    standing = desk.store.records.get(RecordId(str(item.get("id", ""))))
    if standing is not None:
        own["created_by"] = standing.created_by
        own["created_at"] = str(standing.created_at) if standing.created_at else None
    record = read(desk.store.kinds, own | item)
    check_complete(record)
    check_audiences(record, standing)
    check_steps(record, standing, steps if standing is None else STEPPED)
    if isinstance(record, Commitment) and isinstance(standing, Commitment):
        check_date(record, standing)
    return chaining.join(record) if isinstance(record, CustodyEvent) else record


def _default_marking(desk: Desk, item: Mapping[str, Any]) -> dict[str, Json]:
    setup = desk.setup
    if "marking" in item:
        return {}
    marking = Marking(
        classification=setup.lowest_restricted, scheme=setup.scheme, handling=frozenset({Handling.H2})
    )
    releasable = {} if "releasable_to" in item else {"releasable_to": ["INTERNAL_POST", "INTERNAL_HQ"]}
    return {"marking": marking.to_json(), **releasable}
