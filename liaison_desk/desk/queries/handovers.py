"""Reading handovers: the custody record of each, its chain checked, and what is in the post's hands."""

from collections.abc import Sequence
from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.model.custody import STEPS, Obstacle, broken, discrepancies, obstacles
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact, CustodyEvent, Deadline, Handover, HandoverItem, Request
from liaison_desk.model.kinds.material import CustodyAct, HandoverKind, HandoverStatus
from liaison_desk.model.kinds.request import DeadlineKind

S = HandoverStatus
GIVEN_OUT = frozenset({HandoverKind.EVID_OUT, HandoverKind.POST})
"""What is no longer in the post's hands once it is accepted."""
OVER = frozenset({S.RETURNED, S.DISPOSED, S.REFUSED, S.CLOSED})


@dataclass(frozen=True, kw_only=True)
class ItemCheck:
    """An item, the last check of its seal and hash, and how that differed from the form."""

    item: HandoverItem
    check: CustodyEvent | None
    differs: tuple[Obstacle, ...]


@dataclass(frozen=True, kw_only=True)
class CustodyRecord:
    """A handover with everything that happened to its material, and whether the chain of it holds."""

    handover: Handover
    request: Request | None
    giver: Contact | None
    taker: Contact | None
    items: tuple[ItemCheck, ...]
    events: tuple[CustodyEvent, ...]
    deadlines: tuple[Deadline, ...]
    broken: tuple[int, ...]

    @property
    def holds(self) -> bool:
        """Whether no event was changed, removed or slipped in."""
        return not self.broken


def custody_record(desk: Desk, handover: Handover) -> CustodyRecord:
    """Return the custody record of a handover, its chain checked now."""
    records = desk.store.records
    events = events_of(desk, handover.id)
    people = [desk.store.records.get(who) if who else None for who in (handover.given_by, handover.taken_by)]
    giver, taker = (who if isinstance(who, Contact) else None for who in people)
    request = records.get(handover.request) if handover.request else None
    return CustodyRecord(
        handover=handover,
        request=request if isinstance(request, Request) else None,
        giver=giver,
        taker=taker,
        items=tuple(_checked(item, events) for item in items_of(desk, handover.id)),
        events=events,
        deadlines=tuple(deadlines_of(desk, handover.id)),
        broken=broken(events),
    )


def items_of(desk: Desk, handover: RecordId) -> tuple[HandoverItem, ...]:
    """Return the items of a handover by number."""
    found = desk.store.records.standing(HandoverItem, {"handover": handover})
    return tuple(sorted(found, key=lambda item: item.number))


def events_of(desk: Desk, handover: RecordId) -> tuple[CustodyEvent, ...]:
    """Return the events of a handover in the order of its chain."""
    found = desk.store.records.where(CustodyEvent, {"handover": handover})
    return tuple(sorted(found, key=lambda event: (event.number, event.id)))


def deadlines_of(desk: Desk, handover: RecordId) -> list[Deadline]:
    """Return the days by which a handover's material is to be returned or disposed of."""
    found = desk.store.records.standing(Deadline, {"subject_of": handover})
    return [deadline for deadline in found if deadline.deadline_kind is DeadlineKind.CUSTODY_RETURN]


def next_steps(desk: Desk, handover: Handover) -> dict[HandoverStatus, tuple[Obstacle, ...]]:
    """Return every status a handover may go to next, each with what stands in the way of it now."""
    items, events = items_of(desk, handover.id), events_of(desk, handover.id)
    return {status: tuple(obstacles(handover, items, events, status)) for status in STEPS[handover.status]}


def open_discrepancies(desk: Desk, request: RecordId) -> list[Handover]:
    """Return the handovers of a request whose seal or hash differs: until it is decided, its items stay."""
    found = desk.store.records.standing(Handover, {"request": request})
    return [handover for handover in found if handover.status is HandoverStatus.DISCREP]


def holdings(desk: Desk) -> list[CustodyRecord]:
    """Return the custody record of everything that is in the post's hands."""
    held = [handover for handover in desk.store.records.standing(Handover) if _is_held(handover)]
    return [custody_record(desk, handover) for handover in held]


def _is_held(handover: Handover) -> bool:
    """Tell whether the material is here: what comes in once it was taken, what goes out until it is."""
    if handover.status in OVER:
        return False
    if handover.handover_kind is HandoverKind.POST:
        return False
    if handover.handover_kind in GIVEN_OUT:
        return handover.taken_signed is None
    return handover.taken_signed is not None


def _checked(item: HandoverItem, events: Sequence[CustodyEvent]) -> ItemCheck:
    checks = [event for event in events if event.act is CustodyAct.VERIFY and event.item == item.id]
    last = checks[-1] if checks else None
    return ItemCheck(item=item, check=last, differs=discrepancies(item, last) if last else ())
