"""Handing material over: the form, both signatures, every event of its custody, discrepancies and return dates."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from liaison_desk.desk.chaining import Chaining
from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.records import STEPPED, check_codes, check_complete
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.policy import close_of
from liaison_desk.desk.queries.handovers import deadlines_of, events_of, items_of
from liaison_desk.model.custody import (
    STEPS,
    Obstacle,
    Party,
    check_event,
    discrepancies,
    form_hash,
    obstacles,
    signing_obstacles,
)
from liaison_desk.model.deadlines import Unit
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Contact, CustodyEvent, Deadline, Handover, HandoverItem
from liaison_desk.model.kinds.material import CustodyAct, HandoverStatus
from liaison_desk.model.kinds.request import DeadlineKind
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_

S = HandoverStatus
RETURN_RULE: Final = "Return by the day on the form"
DISPOSAL_RULE: Final = "Dispose of after the day on the form"
_ACTS: Final[Mapping[HandoverStatus, CustodyAct]] = {
    S.SEALED: CustodyAct.SEAL,
    S.TRANSIT: CustodyAct.MOVE,
    S.RECEIVED: CustodyAct.RECEIVE,
    S.STORED: CustodyAct.MOVE,
    S.RETURNED: CustodyAct.RETURN,
    S.DISPOSED: CustodyAct.DISPOSE,
}
"""What a step does to the material: each is an event of its custody."""

_PAST: Final = frozenset({S.RETURNED, S.DISPOSED, S.CLOSED, S.REFUSED})


class HandoverStopped(Refused):
    """A step of a handover that something stands in the way of; `obstacles` names everything that does."""

    code = "HANDOVER_STOPPED"
    title = N_("{what} cannot go from “{old}” to “{new}”: {why}")
    advice = N_("Put that right first; nothing was changed.")

    def __init__(self, *, obstacles: Sequence[Obstacle] = (), **particulars: object) -> None:
        """Keep what stands in the way, so that a window can say it in its own language."""
        why = " ".join(obstacle.label for obstacle in obstacles)
        super().__init__(**{"why": why, **particulars})
        self.obstacles = tuple(obstacles)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What somebody found when they checked an item: its seal, its hash, and who looked."""

    seal: str = ""
    digest: str = ""
    by: str = ""
    second: str = ""
    place: str = ""
    note: str = ""


def prepare_handover(
    desk: Desk, handover: Handover, items: Sequence[HandoverItem], removed: Sequence[HandoverItem] = ()
) -> Handover:
    """Put the form of a handover on record with its items, numbered in this order; not once it was signed."""
    check_complete(handover)
    check_codes(desk, handover)
    standing = desk.store.records.get(handover.id)
    if isinstance(standing, Handover):
        _unsigned(standing)
    with desk.change("prepare_handover") as change:
        handover = change.put(handover)
        for number, item in enumerate(items, 1):
            check_complete(item)
            if item.handover != handover.id:
                raise BadInput(what=f"item {item.number}", why="it belongs to another handover")
            change.put(replace(item, number=number))
        for item in removed:
            change.remove(item)
        _keep_dates(desk, change, handover)
    return handover


def correct_handover(desk: Desk, handover: Handover, *, seen: Handover) -> Handover:
    """Correct what a form says; its status, signatures and decisions change by steps only."""
    check_complete(handover)
    check_codes(desk, handover, seen)
    if any(getattr(handover, name) != getattr(seen, name) for name in STEPPED[Handover.kind]):
        raise BadInput(
            what="status of the handover", why="a handover moves by steps, signatures and decisions"
        )
    if seen.signed_form and form_hash(handover, items_of(desk, handover.id)) != seen.signed_form:
        _unsigned(seen)
    with desk.change("correct_handover") as change:
        handover = change.put(handover, seen=seen)
        _keep_dates(desk, change, handover)
    return handover


def correct_item(desk: Desk, item: HandoverItem, *, seen: HandoverItem | None = None) -> HandoverItem:
    """Put an item on a form, or correct it, as long as nobody has signed."""
    check_complete(item)
    handover = desk.get(Handover, item.handover)
    if seen is None or replace(item, storage=seen.storage) != seen:
        _unsigned(handover)
    with desk.change("correct_item") as change:
        return change.put(item, seen=seen)


def move_handover(desk: Desk, handover: Handover, target: HandoverStatus, seen: Seen = Seen()) -> Handover:
    """Move a handover one step, if nothing stands in the way of it; the step is an event of its custody."""
    described = handover
    if target is S.DISCREP and seen.note.strip():
        described = replace(handover, discrepancy=seen.note, supervisor_decision="")
    items, events = items_of(desk, handover.id), events_of(desk, handover.id)
    _stop(handover, target, obstacles(described, items, events, target))
    with desk.change("move_handover") as change:
        moved = change.put(replace(described, status=target), seen=handover)
        if act := _ACTS.get(target):
            change.put(Chaining(desk).join(_event(desk, handover, act, seen)))
        if target in {S.RETURNED, S.DISPOSED}:
            for deadline in deadlines_of(desk, handover.id):
                change.put(replace(deadline, met_at=desk.now()), seen=deadline)
    return moved


def sign_handover(desk: Desk, handover: Handover, party: Party, at: Moment | None = None) -> Handover:
    """Note that a party, named on the form, signed it; what is signed does not change any more."""
    items = items_of(desk, handover.id)
    _stop(handover, S.ACCEPTED, signing_obstacles(handover, items, party))
    giver = party is Party.GIVER
    when = at or desk.now()
    who = desk.get(Contact, (handover.given_by if giver else handover.taken_by) or handover.id)
    field = {"given_signed": when} if giver else {"taken_signed": when}
    signed = replace(handover, signed_form=form_hash(handover, items), at=handover.at or when, **field)  # type: ignore[arg-type]
    act = CustodyAct.RELEASE if giver else CustodyAct.RECEIVE
    event = _event(desk, handover, act, Seen(by=who.code or who.name))
    with desk.change("sign_handover") as change:
        change.put(Chaining(desk).join(replace(event, at=when)))
        return change.put(signed, seen=handover)


def add_event(desk: Desk, event: CustodyEvent) -> CustodyEvent:
    """Add an event to the custody of a handover; it is joined to the chain and never changed (CY-1, CY-2)."""
    check_complete(event)
    handover = desk.get(Handover, event.handover)
    if obstacle := check_event(event):
        _stop(handover, handover.status, [obstacle])
    if event.item and event.item not in {item.id for item in items_of(desk, handover.id)}:
        raise BadInput(what="item of the event", why="it is not on the form")
    with desk.change("add_custody_event") as change:
        return change.put(Chaining(desk).join(replace(event, by=event.by or desk.setup.officer)))


def verify_item(desk: Desk, handover: Handover, item: HandoverItem, seen: Seen) -> tuple[Obstacle, ...]:
    """Check an item against its form; a difference opens a discrepancy and is returned (CY-5)."""
    if S.DISCREP not in STEPS[handover.status] and handover.status is not S.DISCREP:
        _stop(
            handover, S.VERIFIED, [Obstacle.OUT_OF_HANDS if handover.status in _PAST else Obstacle.NOT_NEXT]
        )
    required(seen.seal, "seal as found")
    event = replace(
        _event(desk, handover, CustodyAct.VERIFY, seen),
        item=item.id,
        seal_seen=seen.seal.strip(),
        digest_seen=seen.digest.strip(),
    )
    found = discrepancies(item, event)
    with desk.change("verify_item") as change:
        change.put(Chaining(desk).join(event))
        if found:
            what = _difference(item, event, found)
            before = f"{handover.discrepancy}\n" if handover.status is S.DISCREP else ""
            opened = replace(handover, status=S.DISCREP, discrepancy=before + what, supervisor_decision="")
            change.put(opened, seen=handover)
    return found


def decide_discrepancy(desk: Desk, handover: Handover, decision: str) -> Handover:
    """Note the supervisor's decision about a discrepancy; only a supervisor's or headquarters' desk may."""
    check(desk.setup.role, Power.SETTLE_DISCREPANCY)
    if handover.status is not S.DISCREP:
        _stop(handover, S.DISCREP, [Obstacle.NOT_OPEN])
    decided = replace(handover, supervisor_decision=required(decision, "supervisor's decision"))
    with desk.change("decide_discrepancy") as change:
        return change.put(decided, seen=handover)


def _event(desk: Desk, handover: Handover, act: CustodyAct, seen: Seen) -> CustodyEvent:
    return desk.new(
        CustodyEvent,
        post=handover.post,
        handover=handover.id,
        number=0,
        act=act,
        at=desk.now(),
        by=seen.by or desk.setup.officer,
        second=seen.second,
        place=seen.place,
        note=seen.note,
        marking=handover.marking,
        releasable_to=handover.releasable_to,
    )


def _difference(item: HandoverItem, event: CustodyEvent, found: Sequence[Obstacle]) -> str:
    seal = f"seal found {event.seal_seen}, on the form {item.seal}"
    digest = f"hash found {event.digest_seen}, on the form {item.digest}"
    parts = {Obstacle.SEAL_DIFFERS: seal, Obstacle.HASH_DIFFERS: digest}
    return f"Item {item.number}: {'; '.join(parts[obstacle] for obstacle in found)}"


def _unsigned(handover: Handover) -> None:
    """Refuse to change a form that a party has signed."""
    if handover.given_signed or handover.taken_signed:
        _stop(handover, handover.status, [Obstacle.FORM_CHANGED])


def _stop(handover: Handover, target: HandoverStatus, found: Iterable[Obstacle]) -> None:
    """Refuse a step that anything stands in the way of, naming all of it."""
    named = tuple(found)
    if named:
        raise HandoverStopped(
            what=handover.ref or handover.subject,
            old=handover.status.label,
            new=target.label,
            obstacles=named,
        )


def _keep_dates(desk: Desk, change: Changing, handover: Handover) -> None:
    """Keep the days of return and disposal as deadlines, which are chased like any other."""
    standing = {deadline.rule: deadline for deadline in deadlines_of(desk, handover.id)}
    for rule, day in ((RETURN_RULE, handover.return_by), (DISPOSAL_RULE, handover.dispose_after)):
        known = standing.get(rule)
        if day is None and known:
            change.remove(known)
        elif day is not None:
            due = close_of(desk, day, desk.setup.zone)
            fresh = known or _deadline(desk, handover, rule, day)
            change.put(replace(fresh, base_due=due), seen=known)


def _deadline(desk: Desk, handover: Handover, rule: str, day: date) -> Deadline:
    return desk.new(
        Deadline,
        post=handover.post,
        subject_of=handover.id,
        deadline_kind=DeadlineKind.CUSTODY_RETURN,
        rule=rule,
        amount=max((day - desk.now().there().date()).days, 0),
        unit=Unit.CALENDAR_DAYS.value,
        zone=desk.setup.zone,
        marking=handover.marking,
        releasable_to=handover.releasable_to,
    )
