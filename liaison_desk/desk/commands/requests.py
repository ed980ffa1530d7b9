"""Working on requests: opening, asking and answering, saying things, and moving on (domain.md §4.5)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.clocks import start_clocks, stop_clock
from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.desk import AnyRecord, Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.requests import RequestView, content_hash, request_view
from liaison_desk.desk.situation import situation_of
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action, Deadline, Exchange, Question, Request
from liaison_desk.model.kinds.request import (
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    QuestionStatus,
    RequestStatus,
    Way,
)
from liaison_desk.model.lifecycle import OPENING, Obstacle, obstacles
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.words import N_

REVIEW_AFTER: Final = timedelta(days=183)
"""When a closed request is looked at again (domain.md §4.11, RT-1)."""
COUNTERSIGN_WITHIN_HOURS: Final = 24


class StepRefused(Refused):
    """A step of a request that something stands in the way of."""

    code = "STEP_REFUSED"
    title = N_("{what} cannot go from “{old}” to “{new}”: {why}")
    advice = N_("Put that right first; nothing was changed.")

    def __init__(self, *, obstacles: Sequence[Obstacle], **particulars: object) -> None:
        """Keep what stands in the way, so that a window can say it in its own language."""
        super().__init__(**particulars)
        self.obstacles = tuple(obstacles)


@dataclass(frozen=True, kw_only=True)
class Step:
    """What the person who moves a request says with it."""

    text: str = ""
    recipient: str = ""
    medium: Medium = Medium.MAIL
    at: Moment | None = None
    duplicates_seen: bool = False
    until: Moment | None = None


def open_request(
    desk: Desk, request: Request, questions: Sequence[str] = (), *, medium: Medium = Medium.MAIL
) -> Request:
    """Put a new request on record with its numbered questions; one that was received starts its clocks at once."""
    check_complete(request)
    check_codes(desk, request)
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
            change.put(_child(desk, begun, Question, request=begun.id, number=number, text=text))
        if status is RequestStatus.SENT:
            start_clocks(desk, change, begun, spoken=medium in {Medium.CALL, Medium.VISIT})
    return begun


def correct_request(desk: Desk, request: Request, *, seen: Request) -> Request:
    """Correct what a request says; its status changes by steps only."""
    check_complete(request)
    check_codes(desk, request, seen)
    if request.status is not seen.status:
        raise BadInput(what="status", why="a request moves by steps")
    with desk.change("correct_request") as change:
        return change.put(request, seen=seen)


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
    with desk.change("record_exchange") as change:
        exchange = change.put(
            _child(
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


def move_request(desk: Desk, request: Request, target: RequestStatus, step: Step = Step()) -> Request:
    """Move a request on, if nothing stands in the way, with everything that follows from it."""
    view = request_view(desk, request.id)
    situation = situation_of(desk, view, step.text, step.recipient, duplicates_seen=step.duplicates_seen)
    found = tuple(obstacles(situation, target))
    if found:
        why = " ".join(obstacle.label for obstacle in found)
        raise StepRefused(
            what=request.ref, old=request.status.label, new=target.label, why=why, obstacles=found
        )
    moved = _moved(desk, view, target, step)
    with desk.change("move_request") as change:
        moved = change.put(moved, seen=view.request)
        _effects(desk, change, view, moved, step, self_cleared=situation.self_clears)
    return moved


def _moved(desk: Desk, view: RequestView, target: RequestStatus, step: Step) -> Request:
    request, at = view.request, step.at or desk.now()
    moved = replace(request, status=target)
    match target:
        case RequestStatus.CLEARED:
            return replace(
                moved, reviewer=desk.setup.officer, cleared_hash=content_hash(request, view.questions)
            )
        case RequestStatus.SENT:
            return replace(moved, received_at=at)
        case RequestStatus.ANSW:
            return replace(moved, answered_at=at)
        case RequestStatus.CLOSED:
            return replace(moved, closed_at=at, review_on=at.there().date() + REVIEW_AFTER)
    return moved


def _effects(
    desk: Desk, change: Changing, view: RequestView, moved: Request, step: Step, *, self_cleared: bool
) -> None:
    """Write what follows from a step: exchanges, clocks started, stopped or met, tasks."""
    at = step.at or desk.now()
    act = _ACTS.get((view.request.status, moved.status)) or _ACTS.get((None, moved.status))
    if act:
        gist = step.text or step.recipient or moved.status.label
        way = Way.TO_HOST if _outward(moved, act) else Way.FROM_HOST
        values = {"about": moved.id, "act": act, "way": way, "medium": step.medium, "gist": gist, "at": at}
        change.put(_child(desk, moved, Exchange, with_whom=step.recipient, **values))
    match view.request.status, moved.status:
        case _, RequestStatus.SENT:
            start_clocks(desk, change, moved, spoken=False)
        case _, RequestStatus.ACK:
            meet(desk, change, moved.id, DeadlineKind.ACK, at)
        case _, RequestStatus.CLAR:
            stop_clock(desk, change, moved, at, step.text, stop=True)
        case RequestStatus.CLAR, RequestStatus.WORK:
            stop_clock(desk, change, moved, at, step.text or "clarification answered", stop=False)
        case (
            _,
            RequestStatus.ANSW
            | RequestStatus.REFUSED
            | RequestStatus.MOVED
            | RequestStatus.WDRN
            | RequestStatus.LAPSED,
        ):
            meet(desk, change, moved.id, DeadlineKind.REPLY, at)
        case _, RequestStatus.CLEARED if self_cleared:
            _ask_countersign(desk, change, moved, at)


_ACTS: Final = {
    (None, RequestStatus.SENT): ExchangeAct.SEND,
    (None, RequestStatus.CLAR): ExchangeAct.ASK,
    (RequestStatus.CLAR, RequestStatus.WORK): ExchangeAct.CLARIFY,
    (None, RequestStatus.AUTH): ExchangeAct.DEVIATE,
    (None, RequestStatus.PART): ExchangeAct.REPLY,
    (None, RequestStatus.ANSW): ExchangeAct.REPLY,
    (None, RequestStatus.REFUSED): ExchangeAct.REFUSE,
}


def _outward(request: Request, act: ExchangeAct) -> bool:
    """Tell whether the act goes to the host side: what the answering side says goes out for what came in."""
    incoming = request.direction in {Direction.IN, Direction.SPI}
    asker = {ExchangeAct.SEND, ExchangeAct.CLARIFY}
    return (act in asker) is not incoming


def _ask_countersign(desk: Desk, change: Changing, request: Request, at: Moment) -> None:
    """Open the task of the supervisor who was not asked beforehand (domain.md §4.5)."""
    until = Moment(at.at + timedelta(hours=COUNTERSIGN_WITHIN_HOURS), at.zone)
    change.put(
        _child(
            desk,
            request,
            Action,
            what=f"Countersign {request.ref}",
            source=request.id,
            owner="SUPERVISOR",
            due=until.there().date(),
        )
    )
    change.put(
        _child(
            desk,
            request,
            Deadline,
            subject_of=request.id,
            deadline_kind=DeadlineKind.COUNTERSIGN,
            rule="Self-cleared at a post of one officer",
            amount=COUNTERSIGN_WITHIN_HOURS,
            unit="ELAPSED_HOURS",
            zone=at.zone,
            starts=at,
            base_due=until,
            owed_by_us=True,
        )
    )


def meet(desk: Desk, change: Changing, record: RecordId, kind: DeadlineKind, at: Moment) -> None:
    """Note that the open deadlines of a kind have been met."""
    for deadline in desk.store.records.standing(
        Deadline, {"subject_of": record, "deadline_kind": kind.value}
    ):
        if deadline.met_at is None:
            change.put(replace(deadline, met_at=at), seen=deadline)


def check_codes(desk: Desk, record: Record, seen: Record | None = None) -> None:
    """Refuse a code that is in no list in force, unless it stood there before."""
    lists = vocabularies(desk)
    for name, spec in field_specs(type(record)).items():
        vocabulary = lists.get(spec.field.vocabulary)
        if vocabulary is None:
            continue
        value, before = getattr(record, name), getattr(seen, name) if seen else ()
        for code in [value] if isinstance(value, str) else sorted(value):
            stood = before if isinstance(before, str) else code if code in before else ""
            vocabulary.check(code, before=stood)


def _child(desk: Desk, parent: Record, kind: type[AnyRecord], **values: object) -> AnyRecord:
    """Make a record that belongs to a request and is marked as it is."""
    return desk.new(kind, **{"marking": parent.marking, "releasable_to": parent.releasable_to, **values})
