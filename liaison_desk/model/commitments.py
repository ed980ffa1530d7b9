"""The life of a commitment: which step may follow which, and who can say that it was kept (domain.md §4.5)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from liaison_desk.model.codes import Code
from liaison_desk.model.kinds.meeting import Point, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import Exchange, Way
from liaison_desk.model.kinds.workplan import Commitment, CommitmentStatus
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_

S = CommitmentStatus
LEAVING: Final = (S.DROPPED, S.SUPERSEDED)
STEPS: Final[Mapping[CommitmentStatus, tuple[CommitmentStatus, ...]]] = {
    S.PROPOSED: (S.AGREED, *LEAVING),
    S.AGREED: (S.WORK, *LEAVING),
    S.WORK: (S.BLOCKED, S.DELIVERED, *LEAVING),
    S.BLOCKED: (S.WORK, *LEAVING),
    S.DELIVERED: (S.VERIFIED, S.WORK, *LEAVING),
    S.VERIFIED: (),
    S.DROPPED: (),
    S.SUPERSEDED: (),
}
"""From which status a commitment may go to which; what was delivered and does not pass is worked on again."""

_SAID_BY_HOST: Final = frozenset({Way.FROM_HOST})
_SAID_BY_HOME: Final = frozenset({Way.FROM_HOME, Way.TO_HOST})


class Obstacle(Code):
    """What stands in the way of a step of a commitment."""

    NOT_NEXT = "NOT_NEXT", N_("That is not the next step.")
    NO_REASON = "NO_REASON", N_("No reason is given.")
    NOT_CONFIRMED = (
        "NOT_CONFIRMED",
        N_("No meeting point or exchange shows that the other side confirmed it."),
    )
    NO_SUCCESSOR = "NO_SUCCESSOR", N_("The commitment that takes its place is not named.")
    NO_DUE_DATE = "NO_DUE_DATE", N_("What is agreed has a day by which it is due.")


def obstacles(
    commitment: Commitment, target: CommitmentStatus, evidence: Sequence[Record], reason: str = ""
) -> Iterator[Obstacle]:
    """Yield what stands in the way of a step; `evidence` are the records that the commitment names as such."""
    if target not in STEPS[commitment.status]:
        yield Obstacle.NOT_NEXT
        return
    if target is S.AGREED and commitment.due is None:
        yield Obstacle.NO_DUE_DATE
    if target in {S.BLOCKED, S.DROPPED} and not reason.strip():
        yield Obstacle.NO_REASON
    if target is S.SUPERSEDED and commitment.superseded_by in {None, commitment.id}:
        yield Obstacle.NO_SUCCESSOR
    if target is S.VERIFIED and not any(confirms(commitment, record) for record in evidence):
        yield Obstacle.NOT_CONFIRMED


def confirms(commitment: Commitment, evidence: Record) -> bool:
    """Tell whether a record shows that the other side says a commitment was kept.

    What the commitment came from shows that it was made, not that it was kept. What both promised, the
    host side confirms: the home side cannot confirm itself on its own desk.
    """
    if evidence.id == commitment.source_point or evidence.gone:
        return False
    by_host = commitment.owner is not Side.HOST
    match evidence:
        case Point():
            position = PointKind.HOST_POSITION if by_host else PointKind.HOME_POSITION
            return evidence.point_kind in {PointKind.AGREED, position}
        case Exchange():
            return evidence.way in (_SAID_BY_HOST if by_host else _SAID_BY_HOME)
    return False
