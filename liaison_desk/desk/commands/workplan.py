"""Keeping the work plan: workstreams, commitments, and dates that slip instead of being edited."""

from dataclasses import replace

from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Commitment

WHOLE = 100


def record_commitment(desk: Desk, commitment: Commitment, *, seen: Commitment | None = None) -> Commitment:
    """Put a commitment on record; a due date that was agreed and moves counts as a slip (domain.md §4.5)."""
    check_complete(commitment)
    if not 0 <= commitment.percent <= WHOLE:
        raise BadInput(what="per cent done", why="it is not between 0 and 100")
    if seen and seen.due and commitment.due != seen.due:
        commitment = replace(commitment, slips=seen.slips + 1)
    with desk.change("record_commitment") as change:
        return change.put(commitment, seen=seen)
