"""Opening and correcting requests, answering their questions, and noting what was said (domain.md §4.5)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from liaison_desk.desk.commands.clocks import start_clocks
from liaison_desk.desk.commands.moving import StepRefused
from liaison_desk.desk.commands.preserving import keep_preservation
from liaison_desk.desk.commands.records import STEPPED, check_codes, check_complete, check_steps
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.tasks import child, meet
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Exchange, Question, Request
from liaison_desk.model.kinds.request import (
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    QuestionStatus,
    RequestStatus,
    Way,
)
from liaison_desk.model.lifecycle import OPENING, Obstacle
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import field_specs
from liaison_desk.model.words import N_

_SENT_BY_US: Final = frozenset({Direction.OUT, Direction.SPO})
_UNSENT: Final = frozenset(
    {RequestStatus.DRAFT, RequestStatus.REVIEW, RequestStatus.GATE, RequestStatus.CLEARED}
)
_AFTER_SENDING: Final = frozenset(ExchangeAct) - {ExchangeAct.NOTE, ExchangeAct.SEND, ExchangeAct.CONFIRM}
"""What can only be said of a request that the other side has."""
_BESIDES_STATUS: Final = tuple(name for name in STEPPED[Request.kind] if name != "status")


class BeginsOtherwise(Refused):
    """A new record that says it is in the middle of its life already."""

    code = "BEGINS_OTHERWISE"
    title = N_("{what} cannot begin as “{new}”; it begins as “{old}”.")
    advice = N_("Record it as it begins, and take its steps one by one.")


def open_request(
    desk: Desk, request: Request, questions: Sequence[str] = (), *, medium: Medium = Medium.MAIL
) -> Request:
    """Put a new request on record with its numbered questions; one that was received starts its clocks at once."""
    check_complete(request)
    check_codes(desk, request)
    _check_beginning(request)
    if request.urgency.is_urgent and not request.urgency_ground and request.direction is not Direction.OUT:
        raise StepRefused(
            what=request.subject,
            old="—",
            new=request.urgency.label,
            why=Obstacle.GROUND_MISSING.label,
            obstacles=[Obstacle.GROUND_MISSING],
        )
    status = OPENING[request.direction]
    begun = replace(request, status=status, author=request.author or desk.setup.officer)
    if status is RequestStatus.SENT:
        begun = replace(begun, received_at=begun.received_at or desk.now())
    with desk.change("open_request") as change:
        begun = change.put(begun)
        for number, text in enumerate(questions, 1):
            change.put(child(desk, begun, Question, request=begun.id, number=number, text=text))
        if status is RequestStatus.SENT:
            start_clocks(desk, change, begun, spoken=medium in {Medium.CALL, Medium.VISIT})
        keep_preservation(desk, change, begun)
    return begun


def _check_beginning(request: Request) -> None:
    """Refuse a new request that is further than the beginning of its life, or brings what only steps give."""
    usual: RequestStatus = field_specs(Request)["status"].default
    begins = OPENING[request.direction]
    if request.status not in {usual, begins}:
        raise BeginsOtherwise(what=request.subject, new=request.status.label, old=begins.label)
    check_steps(request, None, {request.kind: _BESIDES_STATUS})


def correct_request(desk: Desk, request: Request, *, seen: Request) -> Request:
    """Correct what a request says; its status changes by steps only."""
    check_complete(request)
    check_codes(desk, request, seen)
    check_steps(request, seen)
    if request.author != seen.author and seen.status is not RequestStatus.DRAFT:
        raise BadInput(what="field author", why="it is locked once others look at the request")
    with desk.change("correct_request") as change:
        request = change.put(request, seen=seen)
        keep_preservation(desk, change, request)
    return request


def answer_question(desk: Desk, question: Question, status: QuestionStatus, answer: str) -> Question:
    """Answer one question, in part or in full, or say that nothing is held."""
    if status in {QuestionStatus.ANSWERED, QuestionStatus.PARTLY} and not answer.strip():
        raise BadInput(what=f"answer to question {question.number}", why="it is empty")
    answered = replace(
        question, status=status, answer=answer, answered_at=desk.now() if status.is_settled else None
    )
    with desk.change("answer_question") as change:
        return change.put(answered, seen=question)


def record_exchange(
    desk: Desk,
    request: Request,
    act: ExchangeAct,
    way: Way,
    medium: Medium,
    gist: str,
    at: Moment | None = None,
) -> Exchange:
    """Put something said or sent on record; an acknowledgement or a confirmation meets its deadline."""
    if not gist.strip():
        raise BadInput(what="gist", why="it is empty")
    if act in _AFTER_SENDING and request.direction in _SENT_BY_US and request.status in _UNSENT:
        raise BadInput(what=request.ref or request.subject, why="the request has not been sent yet")
    with desk.change("record_exchange") as change:
        exchange = change.put(
            child(
                desk,
                request,
                Exchange,
                about=request.id,
                act=act,
                way=way,
                medium=medium,
                gist=gist,
                at=at or desk.now(),
            )
        )
        met = {ExchangeAct.ACKNOWLEDGE: DeadlineKind.ACK, ExchangeAct.CONFIRM: DeadlineKind.CONFIRM}.get(act)
        if met:
            meet(desk, change, request.id, met, exchange.at)
    return exchange
