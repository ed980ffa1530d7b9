"""Starting, stopping and extending the clocks of a request (domain.md §4.8)."""

from dataclasses import replace
from typing import Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import agreed, reply_clock
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import ClockEvent, Request
from liaison_desk.model.kinds.request import ClockAct, DeadlineKind, Direction
from liaison_desk.model.moment import Moment

STARTED: Final = (DeadlineKind.ACK, DeadlineKind.REPLY)


def start_clocks(desk: Desk, change: Changing, request: Request, *, spoken: bool) -> None:
    """Start what the agreement owes: acknowledgement, answer, and confirmation of what was only spoken."""
    kinds = (*STARTED, DeadlineKind.CONFIRM) if spoken else STARTED
    for kind in kinds:
        deadline = agreed(desk, request, kind)
        if deadline is not None:
            change.put(deadline)


def start_clarify(desk: Desk, change: Changing, request: Request, at: Moment) -> None:
    """Start our own limit where the other side asked us back about what we had asked (domain.md §4.5)."""
    if request.direction is Direction.OUT:
        deadline = agreed(desk, replace(request, received_at=at), DeadlineKind.CLARIFY)
        if deadline is not None:
            change.put(deadline)


def stop_clock(
    desk: Desk, change: Changing, request: Request, at: Moment, reason: str, *, stop: bool
) -> None:
    """Note that the clock of a request stopped, or goes on."""
    act = ClockAct.PAUSE if stop else ClockAct.RESUME
    change.put(clock_event(desk, request, act, at, reason))


def extend(desk: Desk, request: Request, until: Moment, reason: str, agreed_by: str) -> None:
    """Extend the answer of a request by agreement: with whom and why is kept."""
    if not reason.strip() or not agreed_by.strip():
        raise BadInput(what="extension", why="it does not say why, or who agreed")
    clock = reply_clock(desk, request.id)
    if clock is None or clock.is_met:
        raise BadInput(what="extension", why="no answer is owed")
    if clock.due is not None and until.at <= clock.due.at:
        raise BadInput(what="extension", why="the answer is due then, or later, as it is")
    with desk.change("extend_request") as change:
        change.put(
            clock_event(desk, request, ClockAct.EXTEND, desk.now(), reason, until=until, agreed_by=agreed_by)
        )


def clock_event(
    desk: Desk, request: Request, act: ClockAct, at: Moment, reason: str, **values: object
) -> ClockEvent:
    """Return an event of a request's clock, to be put into a change."""
    return desk.new(
        ClockEvent,
        marking=request.marking,
        releasable_to=request.releasable_to,
        request=request.id,
        act=act,
        at=at,
        reason=reason,
        **values,
    )
