"""The life of a request: which step may follow which, and what stands in the way of one (domain.md §4.5)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from liaison_desk.model.codes import Code
from liaison_desk.model.gate import PASSED
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.request import (
    Direction,
    Question,
    QuestionStatus,
    Request,
    RequestStatus,
    Urgency,
)
from liaison_desk.model.words import N_

DRAFT, REVIEW, GATE, CLEARED = (
    RequestStatus.DRAFT,
    RequestStatus.REVIEW,
    RequestStatus.GATE,
    RequestStatus.CLEARED,
)
SENT, ACK, WORK, CLAR, AUTH = (
    RequestStatus.SENT,
    RequestStatus.ACK,
    RequestStatus.WORK,
    RequestStatus.CLAR,
    RequestStatus.AUTH,
)
PART, ANSW, ASSESSED, CLOSED = (
    RequestStatus.PART,
    RequestStatus.ANSW,
    RequestStatus.ASSESSED,
    RequestStatus.CLOSED,
)

ENDED: Final = frozenset(
    {RequestStatus.REFUSED, RequestStatus.MOVED, RequestStatus.WDRN, RequestStatus.LAPSED, CLOSED}
)
LEAVING: Final = (RequestStatus.REFUSED, RequestStatus.MOVED, RequestStatus.WDRN, RequestStatus.LAPSED)
"""Where a request may go from any open state."""

Steps: TypeAlias = Mapping[RequestStatus, tuple[RequestStatus, ...]]

_WORKING: Final[Steps] = {WORK: (CLAR, AUTH), CLAR: (WORK,), AUTH: (WORK,)}
STEPS: Final[Mapping[Direction, Steps]] = {
    Direction.OUT: {
        DRAFT: (REVIEW,),
        REVIEW: (DRAFT, GATE, CLEARED),
        GATE: (REVIEW, CLEARED),
        CLEARED: (REVIEW, SENT),
        SENT: (ACK,),
        ACK: (WORK,),
        **_WORKING,
        WORK: (CLAR, AUTH, PART, ANSW),
        PART: (CLAR, AUTH, PART, ANSW),
        CLAR: (WORK,),
        AUTH: (WORK, PART, ANSW),
        ANSW: (ASSESSED,),
        ASSESSED: (CLOSED,),
        CLOSED: (WORK,),
    },
    Direction.IN: {
        SENT: (ACK,),
        ACK: (WORK,),
        WORK: (CLAR, AUTH, REVIEW),
        CLAR: (WORK,),
        AUTH: (WORK,),
        REVIEW: (WORK, GATE, CLEARED),
        GATE: (REVIEW, CLEARED),
        CLEARED: (REVIEW, PART, ANSW),
        PART: (CLAR, AUTH, REVIEW),
        ANSW: (ASSESSED,),
        ASSESSED: (CLOSED,),
        CLOSED: (WORK,),
    },
    Direction.SPO: {
        DRAFT: (REVIEW,),
        REVIEW: (DRAFT, GATE, CLEARED),
        GATE: (REVIEW, CLEARED),
        CLEARED: (REVIEW, SENT),
        SENT: (CLOSED,),
    },
    Direction.SPI: {SENT: (WORK,), WORK: (ASSESSED,), ASSESSED: (CLOSED,), CLOSED: (WORK,)},
    Direction.TSK: {SENT: (ACK,), ACK: (WORK,), WORK: (ANSW,), ANSW: (CLOSED,), CLOSED: (WORK,)},
}
"""From which status a request of a direction may go to which, leaving aside."""

OPENING: Final[Mapping[Direction, RequestStatus]] = {
    Direction.OUT: DRAFT,
    Direction.SPO: DRAFT,
    Direction.IN: SENT,
    Direction.SPI: SENT,
    Direction.TSK: SENT,
}
"""In which status a request of a direction begins: received ones have been sent."""


class Obstacle(Code):
    """What stands in the way of a step, as a code and a sentence."""

    NOT_NEXT = "NOT_NEXT", N_("That is not the next step.")
    FIELDS_MISSING = (
        "FIELDS_MISSING",
        N_("Facts, purpose, and why the other side is believed to hold it must be filled in."),
    )
    NO_QUESTION = "NO_QUESTION", N_("It asks no question.")
    DUPLICATES_UNSEEN = "DUPLICATES_UNSEEN", N_("The check for similar requests has not been looked at.")
    GROUND_MISSING = "GROUND_MISSING", N_("An urgent request needs one of the four grounds of urgency.")
    GATE_NOT_NEEDED = (
        "GATE_NOT_NEEDED",
        N_("No personal data goes to a foreign body: there is nothing to assess."),
    )
    GATE_NEEDED = (
        "GATE_NEEDED",
        N_("It holds personal data for a foreign body and must pass the disclosure gate."),
    )
    GATE_NOT_PASSED = (
        "GATE_NOT_PASSED",
        N_("The disclosure gate has not been passed, or its decision has run out."),
    )
    OWN_WORK = "OWN_WORK", N_("Nobody clears his own work, except an urgent one at a post of one officer.")
    RECIPIENT_MISSING = "RECIPIENT_MISSING", N_("It does not say to whom and how it goes.")
    CONTENT_CHANGED = "CONTENT_CHANGED", N_("It was changed after it was cleared.")
    NOT_RELEASABLE = "NOT_RELEASABLE", N_("Something in it may not be released to this audience.")
    NO_ACKNOWLEDGEMENT = "NO_ACKNOWLEDGEMENT", N_("No acknowledgement has been recorded.")
    TEXT_MISSING = "TEXT_MISSING", N_("It does not say what is missing.")
    NO_CLARIFICATION = "NO_CLARIFICATION", N_("No answer to the clarification has been recorded.")
    LENGTH_MISSING = "LENGTH_MISSING", N_("It does not say how long the authorisation will take and why.")
    NOTHING_ANSWERED = "NOTHING_ANSWERED", N_("No question has been answered yet.")
    NOTHING_OPEN = "NOTHING_OPEN", N_("No question is open: it is answered in full.")
    QUESTION_OPEN = "QUESTION_OPEN", N_("A question is still open.")
    GROUND_OF_REFUSAL = "GROUND_OF_REFUSAL", N_("A refusal needs one of the listed grounds.")
    CLARIFY_FIRST = "CLARIFY_FIRST", N_("Before refusing for form, clarification must be asked.")
    CHANNEL_MISSING = "CHANNEL_MISSING", N_("It does not say to which channel it moves.")
    CHANNEL_REFERENCE_MISSING = (
        "CHANNEL_REFERENCE_MISSING",
        N_("It has no reference in that channel: give it, or write “HQ to supply”."),
    )
    NOT_ASSESSED = "NOT_ASSESSED", N_("Usefulness from 0 to 3 and the outcome must be recorded.")
    USE_NOT_DECIDED = (
        "USE_NOT_DECIDED",
        N_("What was received may stem from mistreatment, and its use has not been decided."),
    )
    ACTION_OPEN = "ACTION_OPEN", N_("An action is still open.")
    RECEIPT_UNSIGNED = "RECEIPT_UNSIGNED", N_("Material moved, and its receipt is not signed by both.")
    REASON_MISSING = "REASON_MISSING", N_("It does not say why.")


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A request, everything around it, and what the person who moves it has said."""

    request: Request
    questions: Sequence[Question] = ()
    actor: str = ""
    one_officer_post: bool = False
    duplicates_seen: bool = False
    needs_gate: bool = False
    gate: GateOutcome | None = None
    gate_is_live: bool = False
    use_held_back: bool = False
    content_hash: str = ""
    releasable: bool = True
    recipient: str = ""
    text: str = ""
    acknowledged: bool = False
    clarification_asked: bool = False
    clarified: bool = False
    open_actions: int = 0
    receipts_signed: bool = True

    @property
    def self_clears(self) -> bool:
        """Whether the actor clears his own work, which an urgent matter at a post of one officer allows."""
        return self.actor == self.request.author

    @property
    def may_self_clear(self) -> bool:
        """Whether he may: then a supervisor countersigns within 24 hours."""
        return self.one_officer_post and self.request.urgency is Urgency.U8


Check: TypeAlias = Callable[[Situation], Obstacle | None]


def steps(request: Request) -> tuple[RequestStatus, ...]:
    """Return where a request may go from its status, whether or not something stands in the way."""
    onward = STEPS[request.direction].get(request.status, ())
    return onward if request.status in ENDED else (*onward, *LEAVING)


def obstacles(situation: Situation, target: RequestStatus) -> Iterator[Obstacle]:
    """Yield everything that stands in the way of a step; nothing means that it may be taken."""
    request = situation.request
    if target not in steps(request):
        yield Obstacle.NOT_NEXT
        return
    for check in (*_CHECKS.get((request.status, target), ()), *_CHECKS.get((None, target), ())):
        found = check(situation)
        if found is not None:
            yield found


def _stands(obstacle: Obstacle, test: Callable[[Situation], bool]) -> Check:
    """Return the check that names `obstacle` where `test` says that it stands in the way."""
    return lambda situation: obstacle if test(situation) else None


def _answered(situation: Situation) -> int:
    touched = (question.status is not QuestionStatus.OPEN for question in situation.questions)
    return sum(touched)


def _open(situation: Situation) -> int:
    return sum(not question.status.is_settled for question in situation.questions)


def _unfilled(situation: Situation) -> bool:
    request = situation.request
    wanted = [request.facts, request.purpose]
    if request.direction is Direction.OUT:
        wanted.append(request.believed_held)
    return not all(text.strip() for text in wanted)


_TO_GO: Final = (
    _stands(Obstacle.RECIPIENT_MISSING, lambda s: not s.recipient),
    _stands(Obstacle.CONTENT_CHANGED, lambda s: s.content_hash != s.request.cleared_hash),
    _stands(Obstacle.NOT_RELEASABLE, lambda s: not s.releasable),
)
_GATE_PASSED: Final = _stands(Obstacle.GATE_NOT_PASSED, lambda s: s.gate not in PASSED or not s.gate_is_live)
_OTHER_EYES: Final = _stands(Obstacle.OWN_WORK, lambda s: s.self_clears and not s.may_self_clear)
_OTHER_EYES_OR_HEADQUARTERS: Final = _stands(
    Obstacle.OWN_WORK,
    lambda s: s.self_clears and not s.may_self_clear and s.gate is not GateOutcome.HQ_ALLOW,
)
_ANY_ANSWER: Final = _stands(Obstacle.NOTHING_ANSWERED, lambda s: not _answered(s))
_ANY_OPEN: Final = _stands(Obstacle.NOTHING_OPEN, lambda s: not _open(s))
_NONE_OPEN: Final = _stands(Obstacle.QUESTION_OPEN, lambda s: bool(_open(s)))
_SAYS_WHY: Final = _stands(Obstacle.REASON_MISSING, lambda s: not s.text.strip())

_CHECKS: Final[Mapping[tuple[RequestStatus | None, RequestStatus], tuple[Check, ...]]] = {
    (DRAFT, REVIEW): (
        _stands(Obstacle.FIELDS_MISSING, _unfilled),
        _stands(Obstacle.NO_QUESTION, lambda s: s.request.direction is Direction.OUT and not s.questions),
        _stands(Obstacle.DUPLICATES_UNSEEN, lambda s: not s.duplicates_seen),
        _stands(
            Obstacle.GROUND_MISSING, lambda s: s.request.urgency.is_urgent and not s.request.urgency_ground
        ),
    ),
    (WORK, REVIEW): (_ANY_ANSWER,),
    (PART, REVIEW): (_ANY_ANSWER,),
    (REVIEW, GATE): (_stands(Obstacle.GATE_NOT_NEEDED, lambda s: not s.needs_gate),),
    (REVIEW, CLEARED): (_stands(Obstacle.GATE_NEEDED, lambda s: s.needs_gate), _OTHER_EYES),
    (GATE, CLEARED): (_GATE_PASSED, _OTHER_EYES_OR_HEADQUARTERS),
    (CLEARED, SENT): _TO_GO,
    (CLEARED, PART): (*_TO_GO, _ANY_ANSWER, _ANY_OPEN),
    (CLEARED, ANSW): (*_TO_GO, _NONE_OPEN),
    (SENT, ACK): (_stands(Obstacle.NO_ACKNOWLEDGEMENT, lambda s: not s.acknowledged),),
    (None, CLAR): (_stands(Obstacle.TEXT_MISSING, lambda s: not s.text.strip()),),
    (CLAR, WORK): (_stands(Obstacle.NO_CLARIFICATION, lambda s: not s.clarified),),
    (None, AUTH): (
        _stands(
            Obstacle.LENGTH_MISSING, lambda s: not s.text.strip() or s.request.authorisation_expected is None
        ),
    ),
    (WORK, PART): (_ANY_ANSWER, _ANY_OPEN),
    (PART, PART): (_ANY_OPEN,),
    (AUTH, PART): (_ANY_ANSWER, _ANY_OPEN),
    (WORK, ANSW): (_NONE_OPEN,),
    (PART, ANSW): (_NONE_OPEN,),
    (AUTH, ANSW): (_NONE_OPEN,),
    (None, RequestStatus.REFUSED): (
        _stands(Obstacle.GROUND_OF_REFUSAL, lambda s: not s.request.refusal_ground),
        _stands(
            Obstacle.CLARIFY_FIRST, lambda s: s.request.refusal_ground == "b" and not s.clarification_asked
        ),
    ),
    (None, RequestStatus.MOVED): (
        _stands(Obstacle.CHANNEL_MISSING, lambda s: not s.request.moved_to),
        _stands(Obstacle.CHANNEL_REFERENCE_MISSING, lambda s: not s.request.moved_ref.strip()),
    ),
    (None, RequestStatus.WDRN): (_SAYS_WHY,),
    (None, RequestStatus.LAPSED): (_SAYS_WHY,),
    (None, ASSESSED): (
        _stands(
            Obstacle.NOT_ASSESSED, lambda s: s.request.usefulness is None or not s.request.outcome.strip()
        ),
        _stands(Obstacle.USE_NOT_DECIDED, lambda s: s.use_held_back),
    ),
    (None, CLOSED): (
        _stands(Obstacle.ACTION_OPEN, lambda s: s.open_actions > 0),
        _stands(Obstacle.RECEIPT_UNSIGNED, lambda s: not s.receipts_signed),
    ),
    (CLOSED, WORK): (_SAYS_WHY,),
}
