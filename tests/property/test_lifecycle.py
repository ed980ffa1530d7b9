"""No sequence of legal steps brings a request where it may not be, and every obstacle can stand in the way."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Question, Request
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.request import Direction, QuestionStatus, RequestStatus, Urgency
from liaison_desk.model.lifecycle import ENDED, OPENING, STEPS, Obstacle, Situation, obstacles, steps
from liaison_desk.model.moment import Moment

S = RequestStatus
LEFT = {
    Direction.OUT: {S.SENT, S.ACK, S.WORK, S.CLAR, S.AUTH, S.PART, S.ANSW, S.ASSESSED, S.CLOSED},
    Direction.SPO: {S.SENT, S.CLOSED},
    Direction.IN: {S.PART, S.ANSW, S.ASSESSED, S.CLOSED},
}
"""Where a request of ours, or an answer of ours, has gone out."""
PASSED = {GateOutcome.CLEARED, GateOutcome.CLEARED_COND, GateOutcome.HQ_ALLOW, GateOutcome.NOT_REQUIRED}
HASH = "what was cleared"


def a_request(draw: Any, direction: Direction) -> Request:
    return Request(
        id=RecordId("r"),
        subject="A matter",
        direction=direction,
        status=OPENING[direction],
        urgency=draw(st.sampled_from(Urgency)),
        urgency_ground=draw(st.sampled_from(["", "THREAT_LIFE"])),
        facts=draw(st.sampled_from(["", "Facts"])),
        purpose="INVEST",
        believed_held="Customs",
        author="P01",
        refusal_ground=draw(st.sampled_from(["", "a", "b"])),
        moved_to=draw(st.sampled_from(["", "MLA"])),
        moved_ref=draw(st.sampled_from(["", "HQ to supply"])),
        authorisation_expected=draw(st.sampled_from([None, date(2026, 4, 1)])),
        usefulness=draw(st.sampled_from([None, 2])),
        outcome=draw(st.sampled_from(["", "Found"])),
    )


@st.composite
def situations(draw: st.DrawFn, request: Request) -> Situation:
    statuses = draw(st.lists(st.sampled_from(QuestionStatus), max_size=3))
    questions = [
        Question(id=RecordId(f"q{number}"), request=request.id, number=number, text="?", status=status)
        for number, status in enumerate(statuses, 1)
    ]
    flag = st.booleans()
    return Situation(
        request=request,
        questions=questions,
        actor=draw(st.sampled_from(["P01", "P03"])),
        one_officer_post=draw(flag),
        duplicates_seen=draw(flag),
        needs_gate=draw(flag),
        gate=draw(st.sampled_from([None, *GateOutcome])),
        gate_is_live=draw(flag),
        use_held_back=draw(flag),
        content_hash=draw(st.sampled_from([HASH, "another"])),
        releasable=draw(flag),
        recipient=draw(st.sampled_from(["", "C01"])),
        text=draw(st.sampled_from(["", "Because"])),
        acknowledged=draw(flag),
        clarification_asked=draw(flag),
        clarified=draw(flag),
        open_actions=draw(st.integers(0, 1)),
        receipts_signed=draw(flag),
    )


def taken(request: Request, target: S) -> Request:
    """Return the request after a step, with what the desk writes then."""
    return replace(request, status=target, cleared_hash=HASH if target is S.CLEARED else request.cleared_hash)


@given(st.data(), st.sampled_from(Direction))
def test_nothing_goes_out_but_what_was_cleared_as_it_is_and_may_be_released(
    data: st.DataObject, direction: Direction
) -> None:
    request: Any = a_request(data.draw, direction)
    cleared_as = ""
    for _ in range(12):
        onward = steps(request)
        if not onward:
            break
        target = data.draw(st.sampled_from(onward))
        situation = data.draw(situations(request))
        if list(obstacles(situation, target)):
            continue
        if target is S.CLEARED:
            assert request.status in {S.REVIEW, S.GATE}
            assert request.status is S.GATE or not situation.needs_gate
            assert request.status is S.REVIEW or (situation.gate in PASSED and situation.gate_is_live)
            cleared_as = HASH
        if request.status is S.CLEARED and target in LEFT.get(direction, set()):
            assert situation.content_hash == cleared_as == request.cleared_hash
            assert situation.releasable
            assert situation.recipient
        if target in LEFT.get(direction, set()) and direction is not Direction.IN:
            assert cleared_as, "it went out without having been cleared"
        request = taken(request, target)


@given(st.data(), st.sampled_from(Direction), st.sampled_from(RequestStatus), st.sampled_from(RequestStatus))
def test_a_step_that_is_not_in_the_table_is_never_taken(
    data: st.DataObject, direction: Direction, status: RequestStatus, target: RequestStatus
) -> None:
    request = replace(a_request(data.draw, direction), status=status)
    situation = data.draw(situations(request))
    if target not in steps(request):
        assert list(obstacles(situation, target)) == [Obstacle.NOT_NEXT]


def test_what_has_ended_goes_nowhere_but_back_to_work() -> None:
    for direction in Direction:
        for status in ENDED:
            request = Request(id=RecordId("r"), subject="x", direction=direction, status=status)
            assert set(steps(request)) <= {S.WORK}


def test_every_status_of_a_direction_can_be_reached_from_its_beginning() -> None:
    for direction, table in STEPS.items():
        reached, waiting = {OPENING[direction]}, [OPENING[direction]]
        while waiting:
            for further in table.get(waiting.pop(), ()):
                if further not in reached:
                    reached.add(further)
                    waiting.append(further)
        assert set(table) <= reached, direction


def free(status: S, direction: Direction = Direction.OUT, **values: Any) -> Situation:
    """Return a situation in which nothing stands in the way of the usual step."""
    said = {
        "facts": "Facts",
        "purpose": "INVEST",
        "believed_held": "Customs",
        "author": "P01",
        "cleared_hash": HASH,
        "refusal_ground": "a",
        "moved_to": "MLA",
        "moved_ref": "HQ to supply",
        "usefulness": 2,
        "outcome": "x",
        "authorisation_expected": date(2026, 4, 1),
    }
    request = Request(
        id=RecordId("r"),
        subject="x",
        direction=direction,
        status=status,
        received_at=Moment(datetime(2026, 3, 1, tzinfo=UTC)),
        **{**said, **values.pop("said", {})},
    )
    answered = Question(
        id=RecordId("q"), request=request.id, number=1, text="?", status=QuestionStatus.ANSWERED
    )
    around = {
        "questions": [answered],
        "actor": "P03",
        "duplicates_seen": True,
        "gate": GateOutcome.CLEARED,
        "gate_is_live": True,
        "content_hash": HASH,
        "recipient": "C01",
        "text": "Because",
        "acknowledged": True,
        "clarification_asked": True,
        "clarified": True,
    }
    return Situation(request=request, **{**around, **values})


OPEN_QUESTION = Question(id=RecordId("q"), request=RecordId("r"), number=1, text="?")
BLOCKED = [
    (free(S.DRAFT, said={"facts": " "}), S.REVIEW, Obstacle.FIELDS_MISSING),
    (free(S.DRAFT, said={"believed_held": ""}), S.REVIEW, Obstacle.FIELDS_MISSING),
    (free(S.DRAFT, questions=[]), S.REVIEW, Obstacle.NO_QUESTION),
    (free(S.DRAFT, duplicates_seen=False), S.REVIEW, Obstacle.DUPLICATES_UNSEEN),
    (free(S.DRAFT, said={"urgency": Urgency.U3}), S.REVIEW, Obstacle.GROUND_MISSING),
    (free(S.REVIEW), S.GATE, Obstacle.GATE_NOT_NEEDED),
    (free(S.REVIEW, needs_gate=True), S.CLEARED, Obstacle.GATE_NEEDED),
    (free(S.REVIEW, actor="P01"), S.CLEARED, Obstacle.OWN_WORK),
    (free(S.GATE, gate=GateOutcome.REFERRED), S.CLEARED, Obstacle.GATE_NOT_PASSED),
    (free(S.GATE, gate=GateOutcome.HQ_DENY), S.CLEARED, Obstacle.GATE_NOT_PASSED),
    (free(S.GATE, gate_is_live=False), S.CLEARED, Obstacle.GATE_NOT_PASSED),
    (free(S.GATE, actor="P01"), S.CLEARED, Obstacle.OWN_WORK),
    (free(S.CLEARED, recipient=""), S.SENT, Obstacle.RECIPIENT_MISSING),
    (free(S.CLEARED, content_hash="another"), S.SENT, Obstacle.CONTENT_CHANGED),
    (free(S.CLEARED, releasable=False), S.SENT, Obstacle.NOT_RELEASABLE),
    (free(S.SENT, acknowledged=False), S.ACK, Obstacle.NO_ACKNOWLEDGEMENT),
    (free(S.WORK, text=""), S.CLAR, Obstacle.TEXT_MISSING),
    (free(S.CLAR, clarified=False), S.WORK, Obstacle.NO_CLARIFICATION),
    (free(S.WORK, said={"authorisation_expected": None}), S.AUTH, Obstacle.LENGTH_MISSING),
    (free(S.WORK, questions=[OPEN_QUESTION]), S.PART, Obstacle.NOTHING_ANSWERED),
    (free(S.WORK), S.PART, Obstacle.NOTHING_OPEN),
    (free(S.WORK, questions=[OPEN_QUESTION]), S.ANSW, Obstacle.QUESTION_OPEN),
    (free(S.WORK, said={"refusal_ground": ""}), S.REFUSED, Obstacle.GROUND_OF_REFUSAL),
    (
        free(S.WORK, said={"refusal_ground": "b"}, clarification_asked=False),
        S.REFUSED,
        Obstacle.CLARIFY_FIRST,
    ),
    (free(S.WORK, said={"moved_to": ""}), S.MOVED, Obstacle.CHANNEL_MISSING),
    (free(S.WORK, said={"moved_ref": " "}), S.MOVED, Obstacle.CHANNEL_REFERENCE_MISSING),
    (free(S.WORK, text=""), S.WDRN, Obstacle.REASON_MISSING),
    (free(S.WORK, text=""), S.LAPSED, Obstacle.REASON_MISSING),
    (free(S.ANSW, said={"usefulness": None}), S.ASSESSED, Obstacle.NOT_ASSESSED),
    (free(S.ANSW, use_held_back=True), S.ASSESSED, Obstacle.USE_NOT_DECIDED),
    (free(S.ASSESSED, open_actions=1), S.CLOSED, Obstacle.ACTION_OPEN),
    (free(S.ASSESSED, receipts_signed=False), S.CLOSED, Obstacle.RECEIPT_UNSIGNED),
    (free(S.CLOSED, text=""), S.WORK, Obstacle.REASON_MISSING),
    (free(S.DRAFT), S.SENT, Obstacle.NOT_NEXT),
]


def test_each_guard_stands_in_the_way_of_its_step_and_every_guard_is_tried() -> None:
    for situation, target, expected in BLOCKED:
        assert expected in list(obstacles(situation, target)), (situation.request.status, target, expected)
    assert {expected for _, _, expected in BLOCKED} == set(Obstacle)


def test_with_everything_in_order_the_usual_way_is_free() -> None:
    way = [
        *((S.DRAFT, S.REVIEW), (S.REVIEW, S.CLEARED), (S.GATE, S.CLEARED), (S.CLEARED, S.SENT)),
        *((S.SENT, S.ACK), (S.ACK, S.WORK), (S.WORK, S.CLAR), (S.CLAR, S.WORK), (S.WORK, S.AUTH)),
        *((S.WORK, S.ANSW), (S.ANSW, S.ASSESSED), (S.ASSESSED, S.CLOSED), (S.CLOSED, S.WORK)),
        *((S.WORK, S.REFUSED), (S.WORK, S.MOVED), (S.WORK, S.WDRN), (S.WORK, S.LAPSED)),
    ]
    for status, target in way:
        assert not list(obstacles(free(status), target)), (status, target)
