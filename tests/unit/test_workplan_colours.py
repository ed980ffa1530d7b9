"""The colours of the work plan, as in the sample scenario and its rules (domain.md §4.5, §5.2)."""

from datetime import date
from typing import Any

import pytest

from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import Commitment, CommitmentStatus, Rag

TODAY = date(2026, 3, 20)
S = CommitmentStatus


def _colour(status: CommitmentStatus, due: date | None, percent: int = 0, slips: int = 0) -> Rag:
    made: dict[str, Any] = {
        "id": RecordId("c"),
        "workstream": RecordId("w"),
        "text": "t",
        "owner": Side.JOINT,
    }
    return Commitment(**made, status=status, due=due, percent=percent, slips=slips).colour(TODAY)


@pytest.mark.parametrize(
    ("status", "due", "percent", "slips", "expected"),
    [
        (S.VERIFIED, date(2026, 3, 6), 100, 0, Rag.BLUE),
        (S.WORK, date(2026, 3, 31), 60, 1, Rag.AMBER),
        (S.AGREED, date(2026, 5, 15), 0, 0, Rag.GREEN),
        (S.VERIFIED, date(2026, 2, 16), 100, 0, Rag.BLUE),
        (S.WORK, date(2026, 4, 30), 50, 0, Rag.GREEN),
        (S.DELIVERED, date(2026, 3, 20), 100, 0, Rag.GREEN),
        (S.WORK, date(2026, 3, 27), 70, 0, Rag.GREEN),
        (S.WORK, date(2026, 4, 15), 30, 0, Rag.GREEN),
        (S.WORK, date(2026, 4, 30), 40, 0, Rag.GREEN),
        (S.AGREED, date(2026, 5, 29), 0, 0, Rag.GREEN),
        (S.WORK, date(2026, 3, 13), 50, 1, Rag.RED),
        (S.WORK, date(2026, 3, 31), 20, 0, Rag.AMBER),
        (S.WORK, date(2026, 4, 10), 50, 0, Rag.GREEN),
        (S.PROPOSED, date(2026, 6, 30), 0, 0, Rag.GREY),
        (S.WORK, date(2026, 4, 17), 40, 0, Rag.GREEN),
        (S.WORK, date(2026, 4, 5), 30, 0, Rag.GREEN),
        (S.WORK, date(2026, 4, 30), 35, 0, Rag.GREEN),
        (S.BLOCKED, date(2026, 3, 18), 0, 0, Rag.RED),
    ],
)
def test_every_commitment_of_the_sample_has_its_colour(
    status: CommitmentStatus, due: date, percent: int, slips: int, expected: Rag
) -> None:
    assert _colour(status, due, percent, slips) is expected


@pytest.mark.parametrize(
    ("status", "due", "percent", "slips", "expected"),
    [
        (S.DROPPED, date(2026, 1, 1), 0, 3, Rag.GREY),
        (S.SUPERSEDED, None, 0, 0, Rag.GREY),
        (S.DELIVERED, date(2026, 3, 1), 100, 0, Rag.GREEN),
        (S.DELIVERED, date(2026, 3, 1), 100, 2, Rag.RED),
        (S.WORK, None, 0, 0, Rag.GREEN),
        (S.BLOCKED, None, 90, 0, Rag.AMBER),
        (S.WORK, date(2026, 4, 3), 49, 0, Rag.AMBER),
        (S.WORK, date(2026, 4, 3), 50, 0, Rag.GREEN),
        (S.WORK, date(2026, 4, 4), 49, 0, Rag.GREEN),
        (S.WORK, TODAY, 60, 0, Rag.GREEN),
        (S.PROPOSED, date(2026, 3, 19), 0, 0, Rag.RED),
        (S.PROPOSED, date(2026, 3, 21), 0, 0, Rag.AMBER),
    ],
)
def test_the_rules_hold_at_their_edges(
    status: CommitmentStatus, due: date | None, percent: int, slips: int, expected: Rag
) -> None:
    assert _colour(status, due, percent, slips) is expected
