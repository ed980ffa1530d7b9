"""A story that touches every part of the log, told once on a fast file, to be taken in by the database under test."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from liaison_desk.model.ids import RecordId
from liaison_desk.model.wire import Sent, read_lines, write_lines
from tests.property import oracle
from tests.property.kinds import Grade
from tests.property.world import Party, world


@dataclass(frozen=True, kw_only=True)
class Story:
    """The lines before and after the erasure, and what a desk shows that has taken them in."""

    before: tuple[bytes, ...]
    after: tuple[bytes, ...]
    shown: str
    heads: int
    erased: RecordId
    forked: RecordId

    @property
    def told_early(self) -> list[Sent]:
        return list(read_lines(self.before, "before"))

    @property
    def told_late(self) -> list[Sent]:
        return list(read_lines(self.after, "after"))


@cache
def story() -> Story:
    with world(("P1", "PPP", 0), ("P2", "PPP", 9000)) as made:
        first, second = made.posts
        notes = [
            first.create(subject=f"note {n}", text=f"text {n}", due=date(2026, 3, 1 + n)) for n in range(12)
        ]
        made.settle(2)
        forked, erased, removed, *_ = (note.id for note in notes)
        first.edit(forked, verdict="yes", grade=Grade.HIGH, tags=frozenset({"a"}), text="one", due=None)
        second.edit(forked, verdict="no", grade=Grade.MIDDLE, releasable_to=frozenset(), text="other")
        first.remove(removed)
        second.edit(removed, count=4)
        made.settle(2)
        made.hq.decide(forked, "verdict", "no")
        made.settle(2)
        before = _lines(made.hq)
        made.hq.erase(erased)
        made.settle(3)
        after = _lines(made.hq)
        count = sum(len(found) for found in oracle.heads(made.hq).values())
        shown = made.hq.store.digest()
    return Story(before=before, after=after, shown=shown, heads=count, erased=erased, forked=forked)


def _lines(party: Party) -> tuple[bytes, ...]:
    return tuple(write_lines(enumerate(party.changes(), 1)))
