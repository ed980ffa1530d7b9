"""Custody: a chain of events that cannot be changed unseen, and the checks a handover must pass (domain.md §4.9)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha384
from typing import Final

from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.codes import Code
from liaison_desk.model.kinds.material import CustodyAct, CustodyEvent, Handover, HandoverItem, HandoverStatus
from liaison_desk.model.words import N_

S = HandoverStatus
STEPS: Final[Mapping[HandoverStatus, tuple[HandoverStatus, ...]]] = {
    S.PREPARED: (S.SEALED, S.REFUSED),
    S.SEALED: (S.OFFERED, S.DISCREP),
    S.OFFERED: (S.ACCEPTED, S.REFUSED, S.DISCREP),
    S.ACCEPTED: (S.TRANSIT, S.RECEIVED, S.DISCREP),
    S.TRANSIT: (S.RECEIVED, S.DISCREP),
    S.RECEIVED: (S.VERIFIED, S.DISCREP),
    S.VERIFIED: (S.STORED, S.RETURNED, S.DISCREP),
    S.STORED: (S.RETURNED, S.DISPOSED, S.DISCREP),
    S.RETURNED: (S.CLOSED,),
    S.DISPOSED: (S.CLOSED,),
    S.DISCREP: (S.RECEIVED, S.RETURNED, S.DISPOSED),
    S.REFUSED: (S.CLOSED,),
    S.CLOSED: (),
}
"""From which status a handover may go to which (domain.md §4.5)."""


class Obstacle(Code):
    """What stands in the way of a step of a handover."""

    NOT_NEXT = "NOT_NEXT", N_("That is not the next step.")
    NO_ITEM = "NO_ITEM", N_("Nothing is listed that could be handed over.")
    UNSEALED = "UNSEALED", N_("An item has no seal number.")
    NOT_SIGNED = "NOT_SIGNED", N_("Both parties must have signed.")
    SEAL_DIFFERS = "SEAL_DIFFERS", N_("A seal is not the one on the form.")
    HASH_DIFFERS = "HASH_DIFFERS", N_("A hash is not the one on the form.")
    NOT_CHECKED = "NOT_CHECKED", N_("Seal and hash of an item have not been checked.")
    NOT_DESCRIBED = "NOT_DESCRIBED", N_("The discrepancy is not described.")
    NOT_DECIDED = "NOT_DECIDED", N_("The supervisor has not decided about the discrepancy.")
    ONE_PERSON = "ONE_PERSON", N_("Sealing again takes two people.")


def obstacles(
    handover: Handover, items: Sequence[HandoverItem], events: Sequence[CustodyEvent], target: HandoverStatus
) -> Iterator[Obstacle]:
    """Yield what stands in the way of a step."""
    if target not in STEPS[handover.status]:
        yield Obstacle.NOT_NEXT
        return
    if not items:
        yield Obstacle.NO_ITEM
    if target is S.SEALED and any(not item.seal for item in items):
        yield Obstacle.UNSEALED
    if target is S.ACCEPTED and not (handover.given_signed and handover.taken_signed):
        yield Obstacle.NOT_SIGNED
    if target is S.VERIFIED:
        yield from _check_seals(items, events)
    if target is S.DISCREP and not handover.discrepancy.strip():
        yield Obstacle.NOT_DESCRIBED
    if handover.status is S.DISCREP and not handover.supervisor_decision.strip():
        yield Obstacle.NOT_DECIDED


def check_event(event: CustodyEvent) -> Obstacle | None:
    """Return what is wrong with an event on its own: sealing again takes two (CY-4)."""
    alone = event.act is CustodyAct.RESEAL and (not event.second or event.second == event.by)
    return Obstacle.ONE_PERSON if alone else None


def discrepancies(item: HandoverItem, event: CustodyEvent) -> tuple[Obstacle, ...]:
    """Return how a check differs from the form (CY-5)."""
    found = []
    if event.seal_seen and event.seal_seen != item.seal:
        found.append(Obstacle.SEAL_DIFFERS)
    if event.digest_seen and item.digest and event.digest_seen != item.digest:
        found.append(Obstacle.HASH_DIFFERS)
    return tuple(found)


def chained(event: CustodyEvent, before: CustodyEvent | None) -> CustodyEvent:
    """Return an event with the hash of the one before and its own (CY-2)."""
    numbered = replace(
        event, number=before.number + 1 if before else 1, previous=before.hash if before else "", hash=""
    )
    return replace(numbered, hash=event_hash(numbered))


def event_hash(event: CustodyEvent) -> str:
    """Return the SHA-384 of an event in canonical JSON, the hash of the event before within it."""
    covered: Json = {
        "handover": event.handover,
        "number": event.number,
        "act": event.act,
        "at": str(event.at),
        "item": event.item,
        "by": event.by,
        "second": event.second,
        "to": event.handed_to,
        "place": event.place,
        "seal_seen": event.seal_seen,
        "digest_seen": event.digest_seen,
        "note": event.note,
        "previous": event.previous,
    }
    return sha384(dumps(covered)).hexdigest()


def broken(events: Sequence[CustodyEvent]) -> tuple[int, ...]:
    """Return the numbers of events at which the chain does not hold."""
    wrong: list[int] = []
    before: CustodyEvent | None = None
    for event in sorted(events, key=lambda event: event.number):
        expected = before.hash if before else ""
        number = before.number + 1 if before else 1
        if event.previous != expected or event.number != number or event.hash != event_hash(event):
            wrong.append(event.number)
        before = event
    return tuple(wrong)


def _check_seals(items: Sequence[HandoverItem], events: Sequence[CustodyEvent]) -> Iterator[Obstacle]:
    """Every item must have been checked last with the seal and hash of the form."""
    in_order = sorted(events, key=lambda event: event.number)
    checks = {event.item: event for event in in_order if event.act is CustodyAct.VERIFY and event.item}
    for item in items:
        check = checks.get(item.id)
        if check is None or (item.digest and not check.digest_seen) or not check.seal_seen:
            yield Obstacle.NOT_CHECKED
        else:
            yield from discrepancies(item, check)
