"""Joining custody events to the chain of their handover as they come in."""

from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.model.custody import chained
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import CustodyEvent


class Chaining:
    """The chains of the handovers that one command adds events to, with what it has added so far."""

    def __init__(self, desk: Desk) -> None:
        """Join to the chains as they stand on the desk."""
        self._desk = desk
        self._chains: dict[RecordId, list[CustodyEvent]] = {}

    def join(self, event: CustodyEvent) -> CustodyEvent:
        """Return an event with its place in the chain; one that stands keeps its own, one with a hash brings it."""
        chain = self._chain(event.handover)
        standing = next((known for known in chain if known.id == event.id), None)
        if standing:
            return replace(event, number=standing.number, previous=standing.previous, hash=standing.hash)
        joined = event if event.hash else chained(event, chain)
        chain.append(joined)
        return joined

    def _chain(self, handover: RecordId) -> list[CustodyEvent]:
        if handover not in self._chains:
            self._chains[handover] = self._desk.store.records.where(CustodyEvent, {"handover": handover})
        return self._chains[handover]
