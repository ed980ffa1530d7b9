"""What requests, replies and spontaneous information say to one reader; what may not go, goes nowhere."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.drafting import Drafting
from liaison_desk.desk.documents.order import Order, every_host
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.documents.terms import asked_for, common, confirmed, owed
from liaison_desk.desk.documents.wholes import NotForThisReader
from liaison_desk.desk.policy import profiles
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Question, Request
from liaison_desk.model.kinds.request import Direction, ExchangeAct, QuestionStatus
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.documents.correspondence import Asked, Told
from liaison_desk.readouts.documents.reply import Answer, ReplyPaper
from liaison_desk.readouts.documents.request import RequestPaper
from liaison_desk.readouts.documents.spontaneous import SpontaneousPaper

_SPONTANEOUS: Final = frozenset({Direction.SPO, Direction.SPI})


def gather_request(desk: Desk, request: Request, order: Order, sieve: Sieve) -> RequestPaper:
    """Gather a request for information: ours for the other side, or theirs for our own."""
    if request.direction is Direction.IN and is_foreign(sieve.audience):
        raise BadInput(what=request.ref, why="it is their own request; they get a reply or a letter")
    draft = _draft(desk, request, order, sieve, items=False)
    asking = draft.view.home if request.direction is Direction.OUT else draft.view.host
    return RequestPaper(
        urgency=draft.label("urgency", request.urgency),
        ground=draft.label("urgency_ground", request.urgency_ground),
        ground_reason=draft.says(request.urgency_reason).text,
        facts=draft.lines_of(request.facts),
        offence=draft.says(request.offence).text,
        crime_area=draft.label("crime_area", request.crime_area),
        purpose=draft.label("purpose", request.purpose),
        believed_held=draft.lines_of(request.believed_held),
        subject_link=draft.lines_of(request.subject_link),
        concerned=draft.concerned(),
        use_limits=draft.lines_of(request.use_limits),
        asked_by=asking.name if asking else "",
        written_in=order.words.code("language", request.language),
        legal_base=draft.says(request.legal_base or _agreement(desk, request)).text,
        questions=tuple(_asked(draft, question) for question in draft.questions),
        owed=asked_for(draft),
        confirms=confirmed(draft, ExchangeAct.SEND),
        **common(draft),
    )


def gather_reply(desk: Desk, request: Request, order: Order, sieve: Sieve) -> ReplyPaper:
    """Gather the reply to their request: every question with its answer, and each item that may go."""
    draft = _draft(desk, request, order, sieve, items=True)
    if not any(question.status is not QuestionStatus.OPEN for question in draft.questions):
        raise BadInput(what=request.ref, why="no question has been answered yet")
    answering = {item for question in draft.questions for item in question.items}
    return ReplyPaper(
        answers=tuple(
            Answer(asked=_asked(draft, question), told=tuple(_answers(draft, question)))
            for question in draft.questions
            if question.status is not QuestionStatus.OPEN
        ),
        further=tuple(draft.item(item) for item in draft.items if item.id not in answering),
        ground=request.refusal_ground,
        follows=tuple(question.number for question in draft.view.questions if not question.status.is_settled),
        owed=owed(draft),
        confirms=confirmed(draft, ExchangeAct.REPLY),
        **common(draft),
    )


def gather_spontaneous(desk: Desk, request: Request, order: Order, sieve: Sieve) -> SpontaneousPaper:
    """Gather what is passed on without being asked for: our own, or what was given to us if its giver agrees."""
    draft = _draft(desk, request, order, sieve, items=True)
    given = request.direction is Direction.SPI and not is_foreign(sieve.audience)
    host = draft.view.host
    return SpontaneousPaper(
        told=(
            *(draft.told(line.text, request.marking) for line in draft.lines_of(request.facts)),
            *(draft.item(item) for item in draft.items),
        ),
        concerned=draft.concerned(),
        subject_link=draft.lines_of(request.subject_link),
        purpose=draft.label("purpose", request.purpose),
        use_limits=draft.lines_of(request.use_limits),
        origin=host.name if given and host else "",
        confirms=confirmed(draft, ExchangeAct.SEND),
        **common(draft),
    )


def hosts_of_request(desk: Desk, request: Request) -> tuple[Agency, ...]:
    """Return the host body that a request is with; what was given to us may go to any of the others."""
    bodies = every_host(desk)
    if request.direction is Direction.SPI:
        return tuple(body for body in bodies if body.id != request.host_agency)
    return tuple(body for body in bodies if body.id == request.host_agency) or bodies


def is_asked(request: Request) -> bool:
    """Tell whether something is asked, in either direction."""
    return request.direction in {Direction.OUT, Direction.IN}


def is_theirs(request: Request) -> bool:
    """Tell whether the other side asks us."""
    return request.direction is Direction.IN


def is_spontaneous(request: Request) -> bool:
    """Tell whether it is information that nobody asked for."""
    return request.direction in _SPONTANEOUS


def _draft(desk: Desk, request: Request, order: Order, sieve: Sieve, *, items: bool) -> Drafting:
    """Begin a paper that would be nothing without its request."""
    draft = Drafting(desk, request, order, sieve, items=items)
    if not draft.sees:
        why = sieve.omitted[0].ruling.reason.label
        raise NotForThisReader(what=request.ref, reader=sieve.audience, why=why)
    return draft


def _asked(draft: Drafting, question: Question) -> Asked:
    marking = draft.inheriting(question).marking
    return Asked(number=question.number, text=draft.says(question.text, marking), status=question.status)


def _answers(draft: Drafting, question: Question) -> Iterator[Told]:
    """Yield the answer in words, then the items that carry it and may go."""
    if question.answer.strip():
        yield draft.told(question.answer, draft.inheriting(question).marking)
    yield from (draft.item(item) for item in draft.items if item.id in question.items)


def _agreement(desk: Desk, request: Request) -> str:
    profile = profiles(desk).get(request.profile)
    return profile.name if profile else ""
