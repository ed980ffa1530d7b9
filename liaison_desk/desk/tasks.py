"""Tasks that follow from what somebody did alone: to be countersigned within a day (domain.md §4.5, §4.6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.desk import AnyRecord, Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action, Deadline
from liaison_desk.model.kinds.request import DeadlineKind
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record

COUNTERSIGN_WITHIN_HOURS: Final = 24
SUPERVISOR: Final = "SUPERVISOR"
"""The owner of a task that any supervisor may do."""


def child(desk: Desk, parent: Record, kind: type[AnyRecord], **values: object) -> AnyRecord:
    """Make a record that belongs to another and is marked as it is."""
    return desk.new(kind, **{"marking": parent.marking, "releasable_to": parent.releasable_to, **values})


def ask_countersign(desk: Desk, change: Changing, record: Record, at: Moment, rule: str) -> None:
    """Open the task of the supervisor who was not asked beforehand, with its deadline."""
    until = Moment(at.at + timedelta(hours=COUNTERSIGN_WITHIN_HOURS), at.zone)
    change.put(
        child(
            desk,
            record,
            Action,
            what=f"Countersign {record.ref or record.kind}",
            source=record.id,
            owner=SUPERVISOR,
            due=until.there().date(),
        )
    )
    change.put(
        child(
            desk,
            record,
            Deadline,
            subject_of=record.id,
            deadline_kind=DeadlineKind.COUNTERSIGN,
            rule=rule,
            amount=COUNTERSIGN_WITHIN_HOURS,
            unit="ELAPSED_HOURS",
            zone=at.zone,
            starts=at,
            base_due=until,
            owed_by_us=True,
        )
    )


def countersigned(desk: Desk, change: Changing, record: RecordId, at: Moment) -> None:
    """Note that a supervisor has looked at it: the task is done, its deadline met."""
    meet(desk, change, record, DeadlineKind.COUNTERSIGN, at)
    for action in open_countersigns(desk, record):
        change.put(replace(action, done=True, done_at=at), seen=action)


def open_countersigns(desk: Desk, record: RecordId) -> Iterator[Action]:
    """Give the open tasks to countersign a record."""
    for action in desk.store.records.standing(Action, {"source": record, "done": 0}):
        if action.owner == SUPERVISOR:
            yield action


def meet(desk: Desk, change: Changing, record: RecordId, kind: DeadlineKind, at: Moment) -> None:
    """Note that the open deadlines of a kind have been met."""
    found = desk.store.records.standing(Deadline, {"subject_of": record, "deadline_kind": kind.value})
    for deadline in found:
        if deadline.met_at is None:
            change.put(replace(deadline, met_at=at), seen=deadline)
