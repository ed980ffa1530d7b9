"""What one party holds of a link, in intervals, and how it says so in the next bundle back."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Self

from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import DeskId
from liaison_desk.sync.fields import Fields
from liaison_desk.sync.identity import DESK_ID


class Intervals:
    """A set of numbers from 1 up, kept as the fewest runs; it never changes once made."""

    __slots__ = ("_runs",)

    def __init__(self, runs: Iterable[tuple[int, int]] = ()) -> None:
        """Take runs (first, last) in any order, overlapping or not."""
        joined: list[tuple[int, int]] = []
        for first, last in sorted(runs):
            if first < 1 or last < first:
                raise ValueError(f"{first} to {last} is not a run of numbers from 1 up")
            if joined and first <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(joined[-1][1], last))
            else:
                joined.append((first, last))
        self._runs = tuple(joined)

    @classmethod
    def of(cls, numbers: Iterable[int]) -> Self:
        """Make the set of `numbers`."""
        return cls((number, number) for number in numbers)

    @property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """The runs (first, last), ascending, with a gap between any two."""
        return self._runs

    @property
    def contiguous(self) -> int:
        """How far the numbers go from 1 without a gap; 0 if 1 is missing."""
        return self._runs[0][1] if self._runs and self._runs[0][0] == 1 else 0

    @property
    def highest(self) -> int:
        """The highest number; 0 for none."""
        return self._runs[-1][1] if self._runs else 0

    def add(self, number: int) -> "Intervals":
        """Make the set with one number more."""
        return Intervals((*self._runs, (number, number)))

    def gaps(self, last: int) -> "Intervals":
        """Give the numbers from 1 to `last` that are missing."""
        missing: list[tuple[int, int]] = []
        expected = 1
        for first, end in self._runs:
            if first > last:
                break
            if first > expected:
                missing.append((expected, first - 1))
            expected = end + 1
        if expected <= last:
            missing.append((expected, last))
        return Intervals(missing)

    def dump(self) -> list[list[int]]:
        """Write it down, as in `[[1, 4], [7, 7]]`."""
        return [[first, last] for first, last in self._runs]

    @classmethod
    def load(cls, written: Iterable[Json]) -> Self:
        """Read the written form; ValueError unless it is the one that `dump` writes."""
        runs = [
            tuple(run) for run in written if isinstance(run, list) and all(type(end) is int for end in run)
        ]
        pairs = [(run[0], run[1]) for run in runs if len(run) == 2]  # noqa: PLR2004 - a run has two ends
        found = cls(pairs)
        if found.dump() != list(written):
            raise ValueError("the intervals are not in order")
        return found

    def __or__(self, other: "Intervals") -> "Intervals":
        return Intervals((*self._runs, *other._runs))

    def __sub__(self, other: "Intervals") -> "Intervals":
        return (self.gaps(self.highest) | other).gaps(self.highest)

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._runs, number, key=lambda run: run[0]) - 1
        return place >= 0 and number <= self._runs[place][1]

    def __iter__(self) -> Iterator[int]:
        for first, last in self._runs:
            yield from range(first, last + 1)

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self._runs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Intervals) and self._runs == other._runs

    def __hash__(self) -> int:
        return hash(self._runs)

    def __repr__(self) -> str:
        return f"Intervals({list(self._runs)})"


class Link(NamedTuple):
    """One direction between two desks; it has its own numbers, from 1 up."""

    sender: DeskId
    receiver: DeskId

    @property
    def reverse(self) -> "Link":
        """The other direction."""
        return Link(self.receiver, self.sender)

    def __str__(self) -> str:
        return f"{self.sender}>{self.receiver}"

    @classmethod
    def parse(cls, text: str) -> "Link":
        """Read `D…>D…`; ValueError for anything else."""
        sender, _, receiver = text.partition(">")
        if not DESK_ID.fullmatch(sender) or not DESK_ID.fullmatch(receiver) or sender == receiver:
            raise ValueError("a link is not between two desks")
        return cls(DeskId(sender), DeskId(receiver))


class Standing(StrEnum):
    """What became of something that arrived and is more than simply there."""

    WAITING = "waiting"
    TO_DECIDE = "decide"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, kw_only=True)
class Note:
    """How some numbers of a link stand at the receiver, with the reason as a stable code."""

    standing: Standing
    numbers: Intervals
    reason: str = ""

    def to_json(self) -> Json:
        """Write it down."""
        return {"standing": self.standing, "numbers": self.numbers.dump(), "reason": self.reason or None}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written)
        return cls(
            standing=Standing(fields.text("standing")),
            numbers=Intervals.load(fields.items("numbers")),
            reason=fields.text("reason") if fields.present("reason") else "",
        )


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What the receiver of a link has committed: numbers, bundles, and how some of them stand."""

    link: Link
    last: int
    acknowledged: Intervals
    bundles: Intervals = field(default_factory=Intervals)
    notes: tuple[Note, ...] = ()

    @property
    def missing(self) -> Intervals:
        """The numbers that the sender has announced and the receiver lacks."""
        return self.acknowledged.gaps(self.last)

    def to_json(self) -> Json:
        """Write it down."""
        return {
            "link": str(self.link),
            "last": self.last,
            "acknowledged": self.acknowledged.dump(),
            "bundles": self.bundles.dump(),
            "notes": [note.to_json() for note in self.notes],
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written)
        receipt = cls(
            link=Link.parse(fields.text("link")),
            last=fields.whole("last"),
            acknowledged=Intervals.load(fields.items("acknowledged")),
            bundles=Intervals.load(fields.items("bundles")),
            notes=tuple(map(Note.from_json, fields.items("notes"))),
        )
        if receipt.acknowledged.highest > receipt.last:
            raise ValueError("a receipt acknowledges more than there is")
        return receipt
