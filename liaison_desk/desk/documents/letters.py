"""What letters about a request say: where its reader may not see the request, its number alone stands for it."""

from dataclasses import replace
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.drafting import Drafting
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.documents.terms import common, confirmed, owed
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Request
from liaison_desk.model.kinds.request import Direction, ExchangeAct
from liaison_desk.readouts.documents.correspondence import Asked
from liaison_desk.readouts.documents.letters import Letter

_OTHER: Final = "z"
"""The ground of refusal that has to be put into words."""


def gather_acknowledgement(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the letter that says we have their request."""
    return _letter(desk, request, order, sieve, ExchangeAct.ACKNOWLEDGE, ExchangeAct.SEND)


def gather_chaser(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the letter that asks for what is still open of our request."""
    return _letter(desk, request, order, sieve, ExchangeAct.CHASE, open_only=True)


def gather_clarification(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the letter that asks for what is missing in their request."""
    if not order.lines:
        raise BadInput(what=request.ref, why="a clarification says what is missing")
    return _letter(desk, request, order, sieve, ExchangeAct.ASK)


def gather_refusal(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the letter that refuses their request, with its ground."""
    if not request.refusal_ground:
        raise BadInput(what=request.ref, why="a refusal needs its ground; move the request to REFUSED first")
    if request.refusal_ground == _OTHER and not order.lines:
        raise BadInput(what=request.ref, why="a refusal on another ground says which")
    return _letter(desk, request, order, sieve, ExchangeAct.REFUSE)


def gather_delay(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the notice that the answer is late, such as for a judicial authorisation: until when, and why."""
    until = order.readout.new_date or request.authorisation_expected
    if not until or not order.lines:
        raise BadInput(what=request.ref, why="a notice of delay says until when and why")
    letter = _letter(desk, request, order, sieve, ExchangeAct.DEVIATE, open_only=True)
    return replace(letter, new_date=until)


def gather_feedback(desk: Desk, request: Request, order: Order, sieve: Sieve) -> Letter:
    """Gather the letter that tells what came of their answer."""
    if not request.feedback.strip() and not order.lines:
        raise BadInput(what=request.ref, why="it does not say what came of the answer")
    return _letter(desk, request, order, sieve, ExchangeAct.FEEDBACK, says=request.feedback)


def is_ours(request: Request) -> bool:
    """Tell whether we asked the other side: only that is chased."""
    return request.direction is Direction.OUT


def is_from_them(request: Request) -> bool:
    """Tell whether it came from the other side."""
    return request.direction in {Direction.IN, Direction.SPI}


def _letter(
    desk: Desk,
    request: Request,
    order: Order,
    sieve: Sieve,
    *acts: ExchangeAct,
    open_only: bool = False,
    says: str = "",
) -> Letter:
    """Gather a letter that confirms such `acts`; it `says` this before what the officer adds."""
    draft = Drafting(desk, request, order, sieve, items=False)
    letter = Letter(
        questions=tuple(
            Asked(number=one.number, text=draft.says(one.text, draft.inheriting(one).marking))
            for one in draft.questions
            if not (open_only and one.status.is_settled)
        ),
        owed=owed(draft),
        confirms=confirmed(draft, *acts),
        ground=request.refusal_ground,
        status=request.status,
        **common(draft),
    )
    return replace(letter, lines=(*draft.lines_of(says if draft.sees else ""), *letter.lines))
