"""Reading what retention asks: reviews that are due, what an erasure would take with it, and orders on their way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import events_of
from liaison_desk.host.paths import resource
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    KINDS,
    Case,
    Handover,
    Item,
    Link,
    Meeting,
    Request,
    RetentionTask,
    Subject,
    Tally,
)
from liaison_desk.model.kinds.policy import RetentionDecision
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.retention import DueReview, Schedule, read_schedule, review_of
from liaison_desk.store import erasure, search
from liaison_desk.store.erasure import Order
from liaison_desk.sync.receipts import Intervals

REVIEWED: Final = tuple(sorted({"request", "case", "subject", "item", "handover", "meeting", "contact"}))
PARENT_ERASED: Final = "PARENT_ERASED"
"""The rule of what is left of an erased record."""
SHORTEST_NAME: Final = 3
_MOST_HITS: Final = 1000


@dataclass(frozen=True, kw_only=True)
class Review:
    """A record to be looked at again: by which rule and day, what was decided last, and what holds it."""

    record: Record
    due: DueReview
    last: RetentionTask | None
    held_by: tuple[Record, ...]


@dataclass(frozen=True, kw_only=True)
class DryRun:
    """What an erasure would do, before it is ordered (RT-4)."""

    records: tuple[Record, ...]
    held_by: tuple[Record, ...]
    mentions: tuple[Record, ...]
    """Records that would be left and still say a name of what goes."""


@dataclass(frozen=True, kw_only=True)
class Travelling:
    """An erasure order, and the desks that have acknowledged it or not yet."""

    order: Order
    acknowledged: tuple[str, ...]
    waiting: tuple[str, ...]


def schedule() -> Schedule:
    """Return the rules of retention in force."""
    return _shipped()


def reviews(desk: Desk, until: date) -> list[Review]:
    """Return what is to be looked at by a day, the longest due first."""
    tasks = _newest_tasks(desk)
    # To ask of every subject which matters name it takes long on a large desk, and most desks hold nothing.
    any_held = _marked(desk) or any(task.decision is RetentionDecision.HOLD for task in tasks.values())
    found = []
    for kind in REVIEWED:
        for record in desk.store.records.standing(KINDS[kind]):
            if kind == Item.kind and record.parent:
                continue
            due = due_review(desk, record, tasks.get(record.id))
            if due and due.day <= until:
                held = tuple(holders(desk, [record])) if any_held else ()
                found.append(Review(record=record, due=due, last=tasks.get(record.id), held_by=held))
    found += [_orphan(desk, record) for record in orphans(desk)]
    return sorted(found, key=lambda review: (review.due.day, review.record.id))


def review_for(desk: Desk, record: Record) -> Review | None:
    """Return when one record is to be looked at; None where no rule speaks of it."""
    last = newest_task(desk, record.id)
    due = due_review(desk, record, last)
    held = tuple(holders(desk, [record]))
    return Review(record=record, due=due, last=last, held_by=held) if due else None


def on_hold(desk: Desk) -> list[Record]:
    """Return what is under legal hold itself, the hold placed last at the head."""
    tasks = sorted(desk.store.records.standing(RetentionTask), key=lambda task: task.id)
    named = {task.record for task in tasks} | _marked(desk)
    found = (desk.store.records.get(record) for record in named)
    held = [record for record in found if record and not record.gone and _is_held(desk, record)]
    newest = {task.record: task.id for task in tasks}
    return sorted(held, key=lambda record: (newest.get(record.id, ""), record.id), reverse=True)


def decisions(desk: Desk, record: RecordId) -> list[RetentionTask]:
    """Return what was decided about a record, the newest first."""
    tasks = desk.store.records.standing(RetentionTask, {"record": record})
    return sorted(tasks, key=lambda task: task.id, reverse=True)


def orphans(desk: Desk) -> list[Record]:
    """Return what another desk added to a record that was being erased: it is to be looked at now."""
    erased = {order.record for order in erasure.orders(desk.store.engine)}
    kinds = [kind for kind in KINDS.values() if kind.parent_field and kind is not RetentionTask]
    return [
        record
        for kind in kinds
        for parent in sorted(erased)
        for record in desk.store.records.standing(kind, {kind.parent_field: parent})
    ]


def _orphan(desk: Desk, record: Record) -> Review:
    due = DueReview(rule=PARENT_ERASED, day=desk.now().there().date())
    held = tuple(holders(desk, [record]))
    return Review(record=record, due=due, last=newest_task(desk, record.id), held_by=held)


def due_review(desk: Desk, record: Record, last: RetentionTask | None) -> DueReview | None:
    """Return when a record is to be looked at again: by what was decided last, or by its rule."""
    events = events_of(desk, record.id) if isinstance(record, Handover) else ()
    last_event = max((event.at.there().date() for event in events), default=None)
    due = review_of(schedule(), record, last_event=last_event)
    if last and last.decision is RetentionDecision.KEEP and last.due:
        kept = DueReview(rule=last.rule, day=last.due)
        return min(kept, due, key=lambda one: one.day) if due and due.rule == "ORIGINATOR" else kept
    return due


def newest_task(desk: Desk, record: RecordId) -> RetentionTask | None:
    """Return what was decided about a record last."""
    tasks = desk.store.records.standing(RetentionTask, {"record": record})
    return max(tasks, key=lambda task: task.id, default=None)


def dry_run(desk: Desk, records: Iterable[Record]) -> DryRun:
    """Return everything that would go with these records, what holds any of it, and who would still be named."""
    whole = with_parts(desk, records)
    return DryRun(
        records=whole,
        held_by=tuple(holders(desk, whole)),
        mentions=tuple(mentions(desk, whole)),
    )


def with_parts(desk: Desk, records: Iterable[Record]) -> tuple[Record, ...]:
    """Return records with everything that is a part of them, and of a subject what is written of nobody else."""
    found: dict[RecordId, Record] = {}
    left = list(records)
    while left:
        record = left.pop(0)
        if record.id not in found:
            found[record.id] = record
            left += _parts(desk, record)
    return tuple(found.values())


def holders(desk: Desk, records: Sequence[Record]) -> Iterator[Record]:
    """Yield whatever is under legal hold among records, what they are part of, and the matters that name them."""
    seen: set[RecordId] = set()
    for record in records:
        for found in (record, *_matters_of(desk, record)):
            if found.id not in seen and _is_held(desk, found):
                yield found
            seen.add(found.id)


def mentions(desk: Desk, records: Sequence[Record]) -> Iterator[Record]:
    """Yield what is left and still says the name or an identifier of a subject that goes."""
    going = {record.id for record in records}
    names = {name for record in records if isinstance(record, Subject) for name in names_of(record)}
    seen: set[RecordId] = set()
    for name in sorted(names):
        for hit in search.find(desk.store.engine, name, limit=_MOST_HITS):
            record = desk.store.records.get(RecordId(hit.record))
            if record and record.id not in going | seen and _says(record, name):
                seen.add(record.id)
                yield record


def names_of(subject: Subject) -> set[str]:
    """Return everything a subject is called and identified by."""
    numbers = (identifier.partition(":")[2] or identifier for identifier in subject.identifiers)
    names = {subject.name, subject.original_name, *subject.other_names, *numbers}
    return {name.strip() for name in names if len(name.strip()) >= SHORTEST_NAME}


def travelling(desk: Desk) -> list[Travelling]:
    """Return every erasure order, and which desks have acknowledged it (RT-6)."""
    return [_travelling(desk, order) for order in erasure.orders(desk.store.engine)]


def certificates(desk: Desk, record: RecordId) -> list[Json]:
    """Return the certificates that name an erased record."""
    tasks = desk.store.records.standing(RetentionTask)
    return [loads(task.certificate.encode()) for task in tasks if record in task.certificate]


def tallies(desk: Desk) -> list[Tally]:
    """Return what the statistics keep of records that are gone."""
    return desk.store.records.standing(Tally)


def _travelling(desk: Desk, order: Order) -> Travelling:
    acknowledged: list[str] = []
    waiting: list[str] = []
    for peer in desk.store.links.peers():
        numbers = {number for number, change in desk.store.links.outbox(peer.desk) if change == order.change}
        if numbers:
            acked = Intervals.load(list(loads(peer.acked.encode())))  # type: ignore[arg-type]
            (acknowledged if numbers <= set(acked) else waiting).append(peer.name)
    return Travelling(order=order, acknowledged=tuple(acknowledged), waiting=tuple(waiting))


def _parts(desk: Desk, record: Record) -> Iterator[Record]:
    records = desk.store.records
    for kind in KINDS.values():
        if kind.parent_field:
            yield from records.where(kind, {kind.parent_field: record.id})
    yield from records.where(Link, {"second": record.id})
    if isinstance(record, Subject):
        yield from (item for item in records.where(Item) if item.subjects == {record.id})


def _matters_of(desk: Desk, record: Record) -> Iterator[Record]:
    """Yield what a record is a part of, and the requests and cases that a hold on would reach it through."""
    parent = desk.store.records.get(record.parent) if record.parent else None
    if parent:
        yield parent
        yield from _matters_of(desk, parent)
    if isinstance(record, Request | Meeting) and record.dossier:
        found = desk.store.records.get(record.dossier)
        yield from [found] if found else []
    if isinstance(record, Subject):
        records = desk.store.records
        yield from (found for found in records.standing(Request) if record.id in found.subjects)
        yield from (found for found in records.standing(Case) if record.id in found.subjects)


def _is_held(desk: Desk, record: Record) -> bool:
    task = newest_task(desk, record.id)
    return bool(getattr(record, "hold", False)) or (task and task.decision) is RetentionDecision.HOLD


def _marked(desk: Desk) -> set[RecordId]:
    records = desk.store.records
    marked: list[Request | Case | Subject] = [
        *records.where(Request),
        *records.where(Case),
        *records.where(Subject),
    ]
    return {record.id for record in marked if record.hold}


def _newest_tasks(desk: Desk) -> dict[RecordId, RetentionTask]:
    tasks = sorted(desk.store.records.standing(RetentionTask), key=lambda task: task.id)
    return {task.record: task for task in tasks}


def _says(record: Record, name: str) -> bool:
    """Tell whether any text of a record has a name in it: the search forgives more than that."""
    texts = (getattr(record, field) for field, spec in field_specs(type(record)).items() if spec.searched)
    return any(name.casefold() in str(text).casefold() for text in texts)


@cache
def _shipped() -> Schedule:
    return read_schedule(resource("policy", "retention.json").read_bytes(), "retention.json")
