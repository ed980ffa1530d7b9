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
    CHAIN_BROKEN = "CHAIN_BROKEN", N_("The chain of custody does not hold.")
    FORM_CHANGED = "FORM_CHANGED", N_("The form is not the one that was signed.")
    NOT_OFFERED = "NOT_OFFERED", N_("It has not been offered.")
    SIGNED_ALREADY = "SIGNED_ALREADY", N_("That party has signed already.")
    SAME_PERSON = "SAME_PERSON", N_("One person cannot sign for both parties.")
    NOT_NAMED = "NOT_NAMED", N_("Nobody is named who signs for that party.")
    NOT_OPEN = "NOT_OPEN", N_("There is no discrepancy to decide about.")
    OUT_OF_HANDS = "OUT_OF_HANDS", N_("It is no longer in anybody's custody.")


def obstacles(
    handover: Handover, items: Sequence[HandoverItem], events: Sequence[CustodyEvent], target: HandoverStatus
) -> Iterator[Obstacle]:
    """Yield what stands in the way of a step."""
    if target not in STEPS[handover.status]:
        yield Obstacle.NOT_NEXT
        return
    if not items:
        yield Obstacle.NO_ITEM
    if target is not S.DISCREP and broken(events):
        yield Obstacle.CHAIN_BROKEN
    if target is S.SEALED and any(not item.seal for item in items):
        yield Obstacle.UNSEALED
    if target is S.ACCEPTED:
        yield from _check_signatures(handover, items)
    if target is S.VERIFIED:
        yield from _check_seals(items, events)
    if target is S.DISCREP and not handover.discrepancy.strip():
        yield Obstacle.NOT_DESCRIBED
    if handover.status is S.DISCREP and not handover.supervisor_decision.strip():
        yield Obstacle.NOT_DECIDED


class Party(Code):
    """For whom somebody signs."""

    GIVER = "GIVER", N_("Giver")
    TAKER = "TAKER", N_("Taker")


def signing_obstacles(handover: Handover, items: Sequence[HandoverItem], party: Party) -> Iterator[Obstacle]:
    """Yield what keeps a party, named on the form, from signing it."""
    giver = party is Party.GIVER
    if handover.status is not S.OFFERED:
        yield Obstacle.NOT_OFFERED
    if handover.given_signed if giver else handover.taken_signed:
        yield Obstacle.SIGNED_ALREADY
    who = handover.given_by if giver else handover.taken_by
    if who is None:
        yield Obstacle.NOT_NAMED
    elif handover.given_by == handover.taken_by:
        yield Obstacle.SAME_PERSON
    if handover.signed_form and handover.signed_form != form_hash(handover, items):
        yield Obstacle.FORM_CHANGED


def form_hash(handover: Handover, items: Sequence[HandoverItem]) -> str:
    """Return the SHA-384 of what both parties sign: the items with their seals, and on what terms (CY-3)."""
    covered: Json = {
        "ref": handover.ref,
        "kind": handover.handover_kind,
        "given_by": handover.given_by,
        "taken_by": handover.taken_by,
        "purpose": handover.purpose,
        "conditions": handover.conditions,
        "return_by": str(handover.return_by or ""),
        "items": [
            [item.number, item.what, item.quantity, item.seal, item.digest, item.algorithm]
            for item in sorted(items, key=lambda item: item.number)
        ],
    }
    return sha384(dumps(covered)).hexdigest()


def _check_signatures(handover: Handover, items: Sequence[HandoverItem]) -> Iterator[Obstacle]:
    """Both have signed, and what they signed is what the form says (CY-6)."""
    if not (handover.given_signed and handover.taken_signed):
        yield Obstacle.NOT_SIGNED
    if handover.signed_form and handover.signed_form != form_hash(handover, items):
        yield Obstacle.FORM_CHANGED


def check_event(event: CustodyEvent) -> Obstacle | None:
    """Return what is wrong with an event on its own: sealing again takes two (CY-4)."""
    alone = event.act is CustodyAct.RESEAL and (not event.second or event.second == event.by)
    return Obstacle.ONE_PERSON if alone else None


def discrepancies(item: HandoverItem, event: CustodyEvent) -> tuple[Obstacle, ...]:
    """Return how a check differs from the form (CY-5)."""
    found = []
    if event.seal_seen and event.seal_seen != item.seal:
        found.append(Obstacle.SEAL_DIFFERS)
    if event.digest_seen and item.digest and event.digest_seen.casefold() != item.digest.casefold():
        found.append(Obstacle.HASH_DIFFERS)
    return tuple(found)


def chained(event: CustodyEvent, before: Sequence[CustodyEvent]) -> CustodyEvent:
    """Return an event with its number, the hashes of those before that nothing follows yet, and its own (CY-2).

    Usually that is one; two where two desks added an event without knowing of each other.
    """
    ends = tips(before)
    number = max((end.number for end in ends), default=0) + 1
    previous = " ".join(sorted(end.hash for end in ends))
    numbered = replace(event, number=number, previous=previous, hash="")
    return replace(numbered, hash=event_hash(numbered))


def tips(events: Sequence[CustodyEvent]) -> tuple[CustodyEvent, ...]:
    """Return the events that no other follows."""
    followed = {hashed for event in events for hashed in event.previous.split()}
    return tuple(event for event in events if event.hash not in followed)


def event_hash(event: CustodyEvent) -> str:
    """Return the SHA-384 of an event in canonical JSON, the hash of the event before within it."""
    covered: Json = {
        "id": event.id,
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
    numbers = {event.hash: event.number for event in events}
    return tuple(
        event.number
        for event in sorted(events, key=lambda event: (event.number, event.id))
        if event.hash != event_hash(event) or not _follows(event, numbers)
    )


def _follows(event: CustodyEvent, numbers: Mapping[str, int]) -> bool:
    """Tell whether all that an event says it follows is there, and it is numbered after it."""
    previous = event.previous.split()
    if not all(hashed in numbers for hashed in previous):
        return False
    return event.number == max((numbers[hashed] for hashed in previous), default=0) + 1


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
