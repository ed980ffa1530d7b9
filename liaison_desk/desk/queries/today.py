"""Reading the day: late, due, waiting, stopped, back from headquarters, red, to be decided (domain.md §2.1)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, open_clocks
from liaison_desk.desk.queries.exchange import bundles_without_receipt
from liaison_desk.desk.queries.history import Conflict, conflicts
from liaison_desk.desk.queries.workplan import board
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action, Assessment, Commitment, Handover, Question, Request
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.request import DeadlineKind, Direction, QuestionStatus, RequestStatus
from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.record import Record
from liaison_desk.store.links import BundleRow

SOON: Final = timedelta(hours=24)
_DONE: Final = ENDED | {RequestStatus.ANSW, RequestStatus.ASSESSED}
_OPEN: Final = tuple(status.value for status in RequestStatus if status not in ENDED)
"""Those that a day is about; of what has ended only a clock may still run, and it brings its request."""
_THEIR_TURN: Final = frozenset(
    {
        *(RequestStatus.SENT, RequestStatus.ACK, RequestStatus.WORK),
        *(RequestStatus.AUTH, RequestStatus.PART),
    }
)
_DECIDED: Final = frozenset({GateOutcome.HQ_ALLOW, GateOutcome.HQ_DENY})


@dataclass(frozen=True, kw_only=True)
class Owed:
    """One thing with a clock: the record it belongs to, and the question where only one is still open."""

    clock: Clock
    record: Record | None
    question: int | None = None

    @property
    def name(self) -> str:
        """How a line names it: the reference, and the number of the question."""
        named = (self.record.ref or self.record.title) if self.record else self.clock.deadline.rule
        return f"{named} question {self.question}" if self.question else named


@dataclass(frozen=True, kw_only=True)
class Today:
    """Everything the start of a day asks about, each list in the order in which it should be looked at."""

    due_now: tuple[Owed, ...]
    due_soon: tuple[Owed, ...]
    stopped: tuple[Owed, ...]
    waiting_for_us: tuple[Request, ...]
    waiting_for_them: tuple[Request, ...]
    gate_answers: tuple[tuple[Assessment, Record | None], ...]
    red: tuple[Commitment, ...]
    discrepancies: tuple[Handover, ...]
    actions: tuple[Action, ...]
    conflicts: tuple[Conflict, ...]
    without_receipt: tuple[BundleRow, ...]
    bring_forward: tuple[Request, ...]


def today(desk: Desk) -> Today:
    """Return the day as it stands at this moment at the post."""
    now, day = desk.now(), desk.now().there().date()
    requests = desk.store.records.standing(Request, {"status": _OPEN})
    every = list(owed(desk, {request.id: request for request in requests}))
    running = [one for one in every if one.clock.due is not None and not one.clock.stands]
    late = [one for one in running if one.clock.is_late]
    soon = [one for one in running if not one.clock.is_late and _is_within(one.clock, now.at + SOON)]
    return Today(
        due_now=tuple(late),
        due_soon=tuple(soon),
        stopped=tuple(one for one in every if one.clock.due is None),
        waiting_for_us=tuple(_in_order(request for request in requests if _is_ours(request))),
        waiting_for_them=tuple(_in_order(request for request in requests if _is_theirs(request))),
        gate_answers=tuple(_gate_answers(desk, requests)),
        red=tuple(
            commitment for lane in board(desk) for commitment, colour in lane.commitments if colour is Rag.RED
        ),
        discrepancies=tuple(desk.store.records.standing(Handover, {"status": HandoverStatus.DISCREP.value})),
        actions=tuple(_actions(desk, day)),
        conflicts=tuple(conflicts(desk)),
        without_receipt=tuple(bundles_without_receipt(desk)),
        bring_forward=tuple(
            request
            for request in requests
            if request.bring_forward and request.bring_forward <= day and request.status not in ENDED
        ),
    )


def _is_within(clock: Clock, at: datetime) -> bool:
    return clock.due is not None and clock.due.at <= at


def owed(desk: Desk, requests: Mapping[RecordId, Request]) -> Iterator[Owed]:
    """Yield every clock that is not met; of a request answered in part, one line for each question not yet touched."""
    for clock in open_clocks(desk, requests.values()):
        subject = clock.deadline.subject_of
        record = requests.get(subject) or desk.store.records.get(subject)
        request = record if isinstance(record, Request) else None
        reply = clock.deadline.deadline_kind is DeadlineKind.REPLY
        if request and reply and request.status is RequestStatus.PART:
            for number in _untouched(desk, request):
                yield Owed(clock=clock, record=record, question=number)
        elif not (request and request.status in _DONE and reply):
            yield Owed(clock=clock, record=record)


def _untouched(desk: Desk, request: Request) -> list[int]:
    found = desk.store.records.standing(
        Question, {"request": request.id, "status": QuestionStatus.OPEN.value}
    )
    return sorted(question.number for question in found)


def _is_ours(request: Request) -> bool:
    """Tell whether the next step is ours: it is open, and nobody else owes one."""
    return request.status not in _DONE and not _is_theirs(request)


def _is_theirs(request: Request) -> bool:
    """Tell whether the other side owes the next step: an answer, or what we asked back."""
    if request.status is RequestStatus.CLAR:
        return request.direction is Direction.IN
    return request.direction is Direction.OUT and request.status in _THEIR_TURN


def _gate_answers(desk: Desk, requests: Iterable[Request]) -> Iterator[tuple[Assessment, Record | None]]:
    """Give the decisions of headquarters on what still stands at the gate."""
    at_gate = {request.id: request for request in requests if request.status is RequestStatus.GATE}
    for assessment in desk.store.records.standing(Assessment):
        about = at_gate.get(assessment.about)
        if about and assessment.outcome in _DECIDED:
            yield assessment, about


def _actions(desk: Desk, day: date) -> list[Action]:
    found = desk.store.records.standing(Action, {"done": 0})
    return sorted(
        (action for action in found if action.due and action.due <= day),
        key=lambda action: (action.due or day, action.id),
    )


def _in_order(requests: Iterable[Request]) -> list[Request]:
    return sorted(
        requests, key=lambda request: (request.urgency.rank, str(request.received_at or ""), request.id)
    )
