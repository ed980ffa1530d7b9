"""Moving a request on, step by step, with everything that follows from a step (domain.md §4.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.assessments import put_assessment
from liaison_desk.desk.commands.clocks import clock_event, start_clarify, start_clocks, stop_clock
from liaison_desk.desk.commands.preserving import keep_preservation
from liaison_desk.desk.commands.records import check_codes
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.requests import RequestView, request_view
from liaison_desk.desk.situation import audience_of, newest_assessment, situation_of, unreleasable
from liaison_desk.desk.tasks import (
    ask_countersign,
    child,
    countersigned,
    meet,
    open_countersigns,
)
from liaison_desk.model.covered import request_hash
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.gate import is_live
from liaison_desk.model.kinds import Exchange, Request
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.request import (
    ClockAct,
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    RequestStatus,
    Way,
)
from liaison_desk.model.lifecycle import Obstacle, obstacles, steps
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_

REVIEW_AFTER: Final = timedelta(days=183)
"""When a closed request is looked at again (domain.md §4.11, RT-1)."""
SELF_CLEARED: Final = "Self-cleared at a post of one officer"
SAID: Final = frozenset(
    {
        *("authorisation_expected", "refusal_ground", "refusal_note", "usefulness", "outcome", "feedback"),
        *("moved_to", "moved_ref", "moved_reason", "preservation_expires"),
    }
)
"""What may be said of a request together with a step."""


class StepRefused(Refused):
    """A step of a request that something stands in the way of."""

    code = "STEP_REFUSED"
    title = N_("{what} cannot go from “{old}” to “{new}”: {why}")
    advice = N_("Put that right first; nothing was changed.")

    def __init__(self, *, obstacles: Sequence[Obstacle] = (), **particulars: object) -> None:
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
    values: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the request, of those in SAID, that the step fills in."""


def move_request(desk: Desk, request: Request, target: RequestStatus, step: Step = Step()) -> Request:
    """Move a request on, if nothing stands in the way, with everything that follows from it."""
    check(desk.setup.role, Power.REVIEW if target is RequestStatus.CLEARED else Power.DRAFT)
    standing = request_view(desk, request.id)
    view = replace(standing, request=_filled(desk, standing.request, step))
    situation = situation_of(desk, view, step.text, step.recipient, duplicates_seen=step.duplicates_seen)
    found = tuple(obstacles(situation, target))
    if found:
        more = (*_held_back(desk, view, found), *_onward(view.request, found))
        why = " ".join([*(obstacle.label for obstacle in found), *more])
        raise StepRefused(
            what=request.ref, old=request.status.label, new=target.label, why=why, obstacles=found
        )
    moved = _moved(desk, view, target, step)
    with desk.change("move_request") as change:
        moved = change.put(moved, seen=standing.request)
        _effects(desk, change, view, moved, step, self_cleared=situation.self_clears)
        keep_preservation(desk, change, moved, step.at)
    return moved


def _onward(request: Request, found: Sequence[Obstacle]) -> list[str]:
    """Name the steps there are, where one was asked for that is none."""
    if Obstacle.NOT_NEXT not in found:
        return []
    return [f"From here it goes to: {', '.join(steps(request)) or 'nowhere'}."]


def _held_back(desk: Desk, view: RequestView, found: Sequence[Obstacle]) -> list[str]:
    """Say what may not go to the audience, and why."""
    if Obstacle.NOT_RELEASABLE not in found:
        return []
    return [f"{name}: {reason}" for name, reason in unreleasable(desk, view)]


def countersign_request(desk: Desk, request: Request) -> None:
    """Countersign what an officer cleared alone; nobody countersigns his own clearance."""
    check(desk.setup.role, Power.COUNTERSIGN)
    if request.reviewer == desk.setup.officer or not list(open_countersigns(desk, request.id)):
        raise BadInput(what="countersignature", why="there is nothing of another officer to countersign")
    with desk.change("countersign_request") as change:
        countersigned(desk, change, request.id, desk.now())


def _filled(desk: Desk, request: Request, step: Step) -> Request:
    for name in step.values:
        if name not in SAID:
            raise BadInput(what=f"field {name}", why="it is not said with a step")
    filled = replace(request, **step.values)
    check_codes(desk, filled, request)
    return filled


def _moved(desk: Desk, view: RequestView, target: RequestStatus, step: Step) -> Request:
    request, at = view.request, step.at or desk.now()
    moved = replace(request, status=target)
    match target:
        case RequestStatus.CLEARED:
            hashed = request_hash(request, view.questions, view.items)
            return replace(moved, reviewer=desk.setup.officer, cleared_hash=hashed)
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
        change.put(child(desk, moved, Exchange, with_whom=step.recipient, **values))
    match view.request.status, moved.status:
        case _, RequestStatus.SENT:
            start_clocks(desk, change, moved, spoken=False)
        case _, RequestStatus.ACK:
            meet(desk, change, moved.id, DeadlineKind.ACK, at)
        case _, RequestStatus.GATE:
            _assess(desk, change, view)
        case _, RequestStatus.CLAR:
            stop_clock(desk, change, moved, at, step.text, stop=True)
            start_clarify(desk, change, moved, at)
        case _, RequestStatus.AUTH if step.until:
            change.put(clock_event(desk, moved, ClockAct.DEVIATE, at, step.text, until=step.until))
        case RequestStatus.CLAR, RequestStatus.WORK:
            stop_clock(desk, change, moved, at, step.text or "clarification answered", stop=False)
            meet(desk, change, moved.id, DeadlineKind.CLARIFY, at)
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
            ask_countersign(desk, change, moved, at, SELF_CLEARED)


def _assess(desk: Desk, change: Changing, view: RequestView) -> None:
    """Open the assessment that the gate asks for, unless one is open or still covers what goes out."""
    newest = newest_assessment(view)
    hashed = request_hash(view.request, view.questions, view.items)
    waits = newest is not None and newest.outcome in {GateOutcome.OPEN, GateOutcome.REFERRED}
    if newest is None or not (waits or is_live(newest, desk.now().there().date(), hashed)):
        items = frozenset(item.id for item in view.items)
        put_assessment(desk, change, view.request, audience_of(view), items=items)


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
