"""Promises: dates slip and are never edited, and nobody confirms that they kept their own word."""

import json
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from liaison_desk.desk.changing import OnlyAddedTo
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.importing import apply_corrections, import_file
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.commands.workplan import (
    CommitmentStopped,
    DateWouldSlip,
    add_evidence,
    move_commitment,
    record_commitment,
    slip_commitment,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.workplan import commitment_view
from liaison_desk.model.commitments import STEPS, Obstacle
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Commitment, Exchange, Point
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import ExchangeAct, Medium, Way
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.model.record import written
from tests.desk.conftest import Both

S = CommitmentStatus
DUE = date(2026, 6, 1)


@pytest.fixture
def desk(both: Both) -> Desk:
    return both.post.desk


def _promised(desk: Desk, status: CommitmentStatus = S.PROPOSED, **values: object) -> Commitment:
    fields = {"owner": Side.HOME, "due": DUE, "percent": 60, **values}
    return put_record(
        desk, desk.new(Commitment, workstream=desk.new_id(), text="Send the list", status=status, **fields)
    )


def _point(desk: Desk, kind: PointKind) -> Point:
    return put_record(
        desk, desk.new(Point, meeting=desk.new_id(), number=1, point_kind=kind, text="Received")
    )


def _exchange(desk: Desk, way: Way) -> Exchange:
    said = desk.new(
        Exchange,
        about=desk.new_id(),
        act=ExchangeAct.CONFIRM,
        way=way,
        medium=Medium.MAIL,
        at=desk.now(),
        gist="Yes",
    )
    return put_record(desk, said)


def test_a_commitment_goes_its_whole_way(desk: Desk) -> None:
    commitment = _promised(desk)
    for target in (S.AGREED, S.WORK, S.BLOCKED, S.WORK, S.DELIVERED):
        commitment = move_commitment(desk, commitment, target, reason="Budget")
    point = _point(desk, PointKind.AGREED)
    commitment = move_commitment(desk, commitment, S.VERIFIED, evidence=[point])
    view = commitment_view(desk, commitment)
    assert (view.colour, view.evidence, view.steps) == (Rag.BLUE, (point,), {})


def test_no_step_but_the_next_is_taken_from_anywhere(desk: Desk) -> None:
    evidence = [_point(desk, PointKind.AGREED)]
    for old, new in product(S, S):
        commitment = _promised(desk, old)
        successor = desk.new_id()
        if new in STEPS[old]:
            moved = move_commitment(
                desk, commitment, new, reason="r", evidence=evidence, superseded_by=successor
            )
            assert moved.status is new
        else:
            with pytest.raises(CommitmentStopped) as refusal:
                move_commitment(desk, commitment, new, reason="r", evidence=evidence, superseded_by=successor)
            assert refusal.value.obstacles == (Obstacle.NOT_NEXT,)


@pytest.mark.parametrize(
    ("old", "new", "values", "obstacle"),
    [
        (S.PROPOSED, S.AGREED, {"due": None}, Obstacle.NO_DUE_DATE),
        (S.WORK, S.BLOCKED, {}, Obstacle.NO_REASON),
        (S.WORK, S.DROPPED, {}, Obstacle.NO_REASON),
        (S.WORK, S.SUPERSEDED, {}, Obstacle.NO_SUCCESSOR),
        (S.DELIVERED, S.VERIFIED, {}, Obstacle.NOT_CONFIRMED),
    ],
)
def test_every_guard_of_a_commitment_blocks(
    desk: Desk, old: CommitmentStatus, new: CommitmentStatus, values: dict[str, object], obstacle: Obstacle
) -> None:
    commitment = _promised(desk, old, **values)
    with pytest.raises(CommitmentStopped) as refusal:
        move_commitment(desk, commitment, new)
    assert refusal.value.obstacles == (obstacle,)
    assert obstacle.label in refusal.value.sentence
    with pytest.raises(CommitmentStopped):
        correct(desk, commitment, {"status": new.value})
    assert desk.get(Commitment, commitment.id).status is old


@pytest.mark.parametrize(
    ("owner", "evidence", "enough"),
    [
        (Side.HOME, Way.FROM_HOST, True),
        (Side.JOINT, Way.FROM_HOST, True),
        (Side.HOME, Way.TO_HOST, False),
        (Side.HOME, Way.FROM_HOME, False),
        (Side.HOST, Way.FROM_HOST, False),
        (Side.HOST, Way.TO_HOST, True),
        (Side.HOME, PointKind.HOST_POSITION, True),
        (Side.HOME, PointKind.HOME_POSITION, False),
        (Side.HOST, PointKind.HOME_POSITION, True),
        (Side.HOST, PointKind.HOST_POSITION, False),
        (Side.JOINT, PointKind.AGREED, True),
        (Side.HOME, PointKind.COMMENT, False),
    ],
)
def test_only_the_other_side_confirms_what_one_side_promised(
    desk: Desk, owner: Side, evidence: Way | PointKind, *, enough: bool
) -> None:
    commitment = _promised(desk, S.DELIVERED, owner=owner)
    record = _exchange(desk, evidence) if isinstance(evidence, Way) else _point(desk, evidence)
    commitment = add_evidence(desk, commitment, record)
    assert (commitment_view(desk, commitment).steps[S.VERIFIED] == ()) is enough


def test_what_a_promise_came_from_does_not_show_that_it_was_kept(desk: Desk) -> None:
    point = _point(desk, PointKind.AGREED)
    commitment = _promised(desk, S.DELIVERED, source_point=point.id)
    with pytest.raises(CommitmentStopped, match="other side confirmed"):
        move_commitment(desk, commitment, S.VERIFIED, evidence=[point])
    with pytest.raises(CommitmentStopped, match="other side confirmed"):
        record_commitment(desk, replace(commitment, id=desk.new_id(), ref="", status=S.VERIFIED))
    other = _point(desk, PointKind.AGREED)
    remove_record(desk, other)
    with pytest.raises(CommitmentStopped):
        move_commitment(desk, commitment, S.VERIFIED, evidence=[other])


def test_a_date_that_moves_is_a_slip_with_its_reason(desk: Desk) -> None:
    commitment = _promised(desk, S.WORK)
    commitment = slip_commitment(desk, commitment, date(2026, 7, 1), "Translator ill", "RCMP")
    commitment = slip_commitment(desk, commitment, date(2026, 8, 1), "Still ill", "RCMP")
    view = commitment_view(desk, commitment)
    assert [(slip.from_due, slip.to_due, slip.reason, slip.agreed_by) for slip in view.slips] == [
        (DUE, date(2026, 7, 1), "Translator ill", "RCMP"),
        (date(2026, 7, 1), date(2026, 8, 1), "Still ill", "RCMP"),
    ]
    assert (commitment.slips, view.colour) == (2, Rag.RED)
    with pytest.raises(OnlyAddedTo):
        correct(desk, view.slips[0], {"reason": "Never mind"})


@pytest.mark.parametrize("due", ["2026-08-01", None])
def test_a_date_is_not_typed_over(desk: Desk, due: str | None) -> None:
    commitment = _promised(desk, S.WORK)
    with pytest.raises(DateWouldSlip, match="commitment slip") as refused:
        correct(desk, commitment, {"due": due, "percent": 70})
    assert DUE.isoformat() in refused.value.sentence
    assert commitment_view(desk, commitment).slips == ()
    assert desk.get(Commitment, commitment.id).percent == 60
    line = json.dumps({"ref": commitment.ref, "field": "due", "value": "2026-08-01"})
    with pytest.raises(BadInput, match=r"line 1, field due .* “commitment slip”"):
        apply_corrections(desk, line.encode(), "moved.jsonl")
    whole = json.dumps({**written(commitment), "due": "2026-08-01"})
    with pytest.raises(BadInput, match="without a reason"):
        import_file(desk, whole.encode(), "again.jsonl")
    undated = _promised(desk, S.WORK, due=None)
    assert correct(desk, undated, {"due": "2026-08-01"}) == replace(undated, due=date(2026, 8, 1))


def test_a_slip_without_reason_agreement_or_another_date_is_refused(desk: Desk) -> None:
    commitment = _promised(desk, S.WORK)
    for due, reason, who in ((DUE, "r", "w"), (date(2026, 7, 1), " ", "w"), (date(2026, 7, 1), "r", "")):
        with pytest.raises(BadInput):
            slip_commitment(desk, commitment, due, reason, who)
    with pytest.raises(BadInput, match="none that could slip"):
        slip_commitment(desk, _promised(desk, due=None), DUE, "r", "w")
    with pytest.raises(BadInput, match="no evidence of itself"):
        add_evidence(desk, commitment, commitment)
    assert commitment_view(desk, commitment).slips == ()
