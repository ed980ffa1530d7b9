"""One desk: one store, one clock, one way to change anything."""

import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.guarding import refusal
from liaison_desk.desk.numbering import Numbering
from liaison_desk.desk.setup import Setup
from liaison_desk.model.clock import FURTHEST_AHEAD_MS, HybridClock
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import DeskId, RecordId, record_id
from liaison_desk.model.markings import HOME_SIDE, Handling, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.ops import Change
from liaison_desk.model.record import Record
from liaison_desk.model.reference import Reference
from liaison_desk.model.wire import Sent
from liaison_desk.model.words import N_
from liaison_desk.store.engine import Engine
from liaison_desk.store.intake import Judge, Outcome
from liaison_desk.store.store import Store

AnyRecord = TypeVar("AnyRecord", bound=Record)


_LIKE_REFERENCE: Final = re.compile(r"[A-Za-z]{4}-[A-Za-z]{3}-")
"""How a reference begins, and no id."""


class Clock(Protocol):
    """Where a desk gets the time from."""

    def now(self) -> int:
        """Return milliseconds since 1970 UTC."""
        ...

    def zone(self) -> str:
        """Return the IANA name of the zone the officer lives in."""
        ...


class NotFound(Refused):
    """No record bears the reference or id that was given."""

    code = "NOT_FOUND"
    title = N_("There is no {what} on this desk.")
    advice = N_("Check the reference, or search for it.")


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """What just became different: the label of the change, the desk that made it, and the records it touched."""

    label: str
    desk: DeskId
    seq: int
    records: frozenset[RecordId]


class Desk:
    """An officer's, a supervisor's or headquarters' desk, open."""

    def __init__(self, store: Store, setup: Setup, clock: Clock, keys: Engine | None = None) -> None:
        """Work on `store` as the person and post of `setup`; `keys` holds the identity where the store does not."""
        self.store = store
        self.keys = keys or store.engine
        self.setup = setup
        self.clock = clock
        believed = clock.now() + FURTHEST_AHEAD_MS
        self._hybrid = HybridClock(setup.desk, store.log.newest_stamp(setup.desk, believed))
        self._listeners: list[Callable[[Announcement], None]] = []
        self._held_back: list[Announcement] | None = None

    def now(self) -> Moment:
        """Return the present moment, in the zone of the post."""
        return Moment.from_ms(self.clock.now(), self.setup.zone)

    def new(self, kind: type[AnyRecord], **values: Any) -> AnyRecord:
        """Make a record not on the log yet: of this post, by this officer, marked by default (domain.md §4.3)."""
        setup = self.setup
        marking = Marking(
            classification=setup.lowest_restricted, scheme=setup.scheme, handling=frozenset({Handling.H2})
        )
        defaults = {
            "id": self.new_id(),
            "post": setup.post,
            "created_at": self.now(),
            "created_by": setup.officer,
            "marking": marking,
            "releasable_to": HOME_SIDE,
        }
        return kind(**{**defaults, **values})

    def new_id(self) -> RecordId:
        """Make an id for a record."""
        return record_id(self.clock.now(), secrets.token_bytes(10))

    def numbered(self, record: AnyRecord) -> AnyRecord:
        """Return the record with the reference it would get now; it is taken only when the record is put."""
        return Numbering(self.store.engine, self.setup, self.now().there().year).numbered(record)

    def get(self, kind: type[AnyRecord], record: RecordId) -> AnyRecord:
        """Return a record of a kind; NotFound where there is none."""
        found = self.store.records.get(record)
        if not isinstance(found, kind):
            raise NotFound(what=f"{kind.kind} {record}")
        return found

    def find(self, name: str) -> Record:
        """Return the record with this reference or id; NotFound, or WrongReference where it was mistyped."""
        name = required(name, "reference")
        found = self.store.records.by_ref(name) or self.store.records.get(RecordId(name))
        if found is None:
            if _LIKE_REFERENCE.match(name):
                Reference.parse(name)
            raise NotFound(what=name)
        return found

    @contextmanager
    def change(self, label: str, reason: str = "") -> Iterator[Changing]:
        """Put a change together; it is committed when the block ends, or not at all if it raises."""
        moment = self.now()
        numbering = Numbering(self.store.engine, self.setup, moment.there().year)
        changing = Changing(self.store, numbering, label, reason)
        yield changing
        stamp = self._hybrid.tick(self.clock.now())

        def compose(intake: Any) -> Change | None:
            numbering.save()
            composed = changing.compose(intake, self.setup.desk, stamp, self.setup.officer)
            found = composed and refusal(self.store, self.setup, self.setup.role, composed)
            if found:
                raise found
            return composed

        change = self.store.write(compose)
        if change is not None:
            self._announce(change)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Commit the changes of the block at once, or none of them; they are announced when that is done."""
        held_back: list[Announcement] = []
        self._held_back = held_back
        try:
            with self.store.together():
                yield
        finally:
            self._held_back = None
        for announcement in held_back:
            self._tell(announcement)

    def accept(
        self,
        sent: Sequence[Sent],
        *,
        peer: DeskId,
        judge: Judge,
        whole_runs: bool,
        also: Callable[[Outcome], None],
    ) -> Outcome:
        """Commit what another desk sent, in one transaction with what `also` writes; there is no third way in."""
        outcome = self.store.accept(sent, peer=peer, judge=judge, whole_runs=whole_runs, also=also)
        for change in outcome.applied:
            self._hybrid.see(change.stamp, self.clock.now())
        if outcome.records:
            self._tell(Announcement(label="accept", desk=peer, seq=0, records=outcome.records))
        return outcome

    def subscribe(self, listener: Callable[[Announcement], None]) -> Callable[[], None]:
        """Call `listener` after every commit; returns how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _announce(self, change: Change) -> None:
        records = frozenset(op.record for _, op in change.ops)
        self._tell(Announcement(label=change.label, desk=change.desk, seq=change.seq, records=records))

    def _tell(self, announcement: Announcement) -> None:
        if self._held_back is not None:
            self._held_back.append(announcement)
            return
        for listener in tuple(self._listeners):
            listener(announcement)


def required(value: str, what: str) -> str:
    """Return `value` without blanks around it; BadInput where nothing is left."""
    if not value.strip():
        raise BadInput(what=what, why="it is empty")
    return value.strip()
