"""Reading the work plan: a board of workstreams, each commitment with its colour today."""

from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Commitment, Workstream
from liaison_desk.model.kinds.workplan import Rag


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
