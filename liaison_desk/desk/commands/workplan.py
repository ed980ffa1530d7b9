"""Keeping the work plan: workstreams, commitments, and dates that slip instead of being edited."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.desk import Desk, required
from liaison_desk.model.commitments import Obstacle, obstacles
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Slip
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_

WHOLE: Final = 100


class CommitmentStopped(Refused):
    """A step of a commitment that something stands in the way of; `obstacles` names everything that does."""

    code = "COMMITMENT_STOPPED"
    title = N_("{what} cannot go from “{old}” to “{new}”: {why}")
    advice = N_("Put that right first; nothing was changed.")

    def __init__(self, *, obstacles: Iterable[Obstacle] = (), **particulars: object) -> None:
        """Keep what stands in the way, so that a window can say it in its own language."""
        self.obstacles = tuple(obstacles)
        why = " ".join(obstacle.label for obstacle in self.obstacles)
        super().__init__(**{"why": why, **particulars})


class DateWouldSlip(Refused):
    """A new due date that was typed over the old one: dates slip with a reason, they are not edited."""

    code = "DATE_WOULD_SLIP"
    title = N_("The date of {what} does not move from {old} to {new} without a reason.")
    advice = N_("Use “Move the date”, or “commitment slip”, and say why and who of the other side agreed.")


def record_commitment(
    desk: Desk, commitment: Commitment, *, seen: Commitment | None = None, reason: str = ""
) -> Commitment:
    """Put a commitment on record; a new status is a step, a date that was given only slips (domain.md §4.5)."""
    check_commitment(desk, commitment, seen, reason)
    with desk.change("record_commitment", reason) as change:
        return change.put(commitment, seen=seen)


def check_commitment(
    desk: Desk, commitment: Commitment, seen: Commitment | None = None, reason: str = ""
) -> None:
    """Refuse a commitment that cannot stand as it is, new or corrected."""
    check_complete(commitment)
    if not 0 <= commitment.percent <= WHOLE:
        raise BadInput(what="per cent done", why="it is not between 0 and 100")
    if seen and commitment.status is not seen.status:
        _stop(desk, replace(commitment, status=seen.status), commitment.status, reason)
    if seen is None and commitment.status is CommitmentStatus.VERIFIED:
        _stop(desk, replace(commitment, status=CommitmentStatus.DELIVERED), commitment.status, reason)
    check_date(commitment, seen)


def check_date(commitment: Commitment, seen: Commitment | None) -> None:
    """Refuse a date that is typed over the one that was given."""
    if seen and seen.due and commitment.due != seen.due:
        new = commitment.due.isoformat() if commitment.due else "—"
        raise DateWouldSlip(what=seen.ref or seen.text, old=seen.due.isoformat(), new=new)


def move_commitment(
    desk: Desk,
    commitment: Commitment,
    target: CommitmentStatus,
    *,
    reason: str = "",
    evidence: Iterable[Record] = (),
    superseded_by: RecordId | None = None,
) -> Commitment:
    """Move a commitment one step; `evidence` is what the step rests on, and stays with the commitment."""
    ids = frozenset(record.id for record in evidence)
    successor = superseded_by or commitment.superseded_by
    ready = replace(commitment, evidence=commitment.evidence | ids, superseded_by=successor)
    _stop(desk, ready, target, reason)
    with desk.change("move_commitment", reason.strip()) as change:
        return change.put(replace(ready, status=target), seen=commitment)


def slip_commitment(desk: Desk, commitment: Commitment, due: date, reason: str, agreed_by: str) -> Commitment:
    """Move the date of a commitment: why, and who of the other side agreed, is kept for good."""
    if due == commitment.due:
        raise BadInput(what="new date", why="it is the one that stands")
    why, who = required(reason, "reason of the slip"), required(agreed_by, "who agreed")
    if commitment.due is None:
        raise BadInput(what="date of the commitment", why="it has none that could slip")
    with desk.change("slip_commitment") as change:
        _slip(desk, change, commitment, due, why, who)
        return change.put(replace(commitment, due=due, slips=commitment.slips + 1), seen=commitment)


def add_evidence(desk: Desk, commitment: Commitment, evidence: Record) -> Commitment:
    """Tie a record to a commitment as evidence of how it stands."""
    if evidence.id == commitment.id:
        raise BadInput(what="evidence", why="a commitment is no evidence of itself")
    with desk.change("add_evidence") as change:
        return change.put(replace(commitment, evidence=commitment.evidence | {evidence.id}), seen=commitment)


def _stop(desk: Desk, commitment: Commitment, target: CommitmentStatus, reason: str) -> None:
    """Refuse a step that anything stands in the way of, naming all of it."""
    found = (desk.store.records.get(known) for known in sorted(commitment.evidence))
    named = tuple(obstacles(commitment, target, [record for record in found if record], reason))
    if named:
        what = commitment.ref or commitment.text
        raise CommitmentStopped(what=what, old=commitment.status.label, new=target.label, obstacles=named)


def _slip(desk: Desk, change: Changing, seen: Commitment, due: date, reason: str, agreed_by: str) -> None:
    slip = desk.new(
        Slip,
        post=seen.post,
        commitment=seen.id,
        from_due=seen.due,
        to_due=due,
        at=desk.now(),
        reason=reason,
        agreed_by=agreed_by,
        marking=seen.marking,
        releasable_to=seen.releasable_to,
    )
    change.put(slip)
