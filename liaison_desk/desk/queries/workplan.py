"""Reading the work plan: a board of workstreams, each commitment with its colour today."""

from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.model.commitments import STEPS, Obstacle, obstacles
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Meeting, Point, Slip, Workstream
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record

_NO_PROMISE: Final = frozenset({CommitmentStatus.PROPOSED, CommitmentStatus.DROPPED})


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One workstream of the board, its commitments by due date, each with its colour."""

    workstream: Workstream
    commitments: tuple[tuple[Commitment, Rag], ...]


def board(desk: Desk) -> list[Lane]:
    """Return the work plan by workstream code, coloured as of today at the post."""
    today = desk.now().there().date()
    lanes: dict[str, list[Commitment]] = {}
    for commitment in desk.store.records.standing(Commitment):
        lanes.setdefault(commitment.workstream, []).append(commitment)
    workstreams = sorted(desk.store.records.standing(Workstream), key=lambda workstream: workstream.code)
    return [
        Lane(
            workstream=workstream,
            commitments=tuple(
                (commitment, commitment.colour(today))
                for commitment in sorted(
                    lanes.get(workstream.id, []), key=lambda item: (str(item.due), item.ref)
                )
            ),
        )
        for workstream in workstreams
    ]


@dataclass(frozen=True, kw_only=True)
class CommitmentView:
    """A commitment with its colour today, how often and why its date moved, and what is known of how it stands."""

    commitment: Commitment
    colour: Rag
    slips: tuple[Slip, ...]
    evidence: tuple[Record, ...]
    steps: dict[CommitmentStatus, tuple[Obstacle, ...]]


def commitment_view(desk: Desk, commitment: Commitment) -> CommitmentView:
    """Return a commitment with everything around it, and what stands in the way of each next step."""
    slips = desk.store.records.where(Slip, {"commitment": commitment.id})
    found = (desk.store.records.get(known) for known in sorted(commitment.evidence))
    evidence = tuple(record for record in found if record)
    return CommitmentView(
        commitment=commitment,
        colour=commitment.colour(desk.now().there().date()),
        slips=tuple(sorted(slips, key=lambda slip: (str(slip.at), slip.id))),
        evidence=evidence,
        steps={target: tuple(obstacles(commitment, target, evidence)) for target in STEPS[commitment.status]},
    )


def promised_in(desk: Desk, period: Period) -> list[Commitment]:
    """Return what was promised in our name in a period, or given another date in it, by due date.

    What came from a meeting was promised on its day, anything else on the day it was noted.
    """
    ours = [
        commitment
        for commitment in desk.store.records.standing(Commitment)
        if commitment.owner is not Side.HOST and commitment.status not in _NO_PROMISE
    ]
    moved = {slip.commitment for slip in desk.store.records.standing(Slip) if period.holds(slip.at)}
    found = [one for one in ours if one.id in moved or period.holds(_promised_at(desk, one))]
    return sorted(found, key=lambda one: (str(one.due), one.ref))


def _promised_at(desk: Desk, commitment: Commitment) -> Moment | None:
    point = desk.store.records.get(commitment.source_point or RecordId(""))
    meeting = desk.store.records.get(point.meeting) if isinstance(point, Point) else None
    return meeting.starts if isinstance(meeting, Meeting) else commitment.created_at
