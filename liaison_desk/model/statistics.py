"""Figures that stand on records: each knows the records behind it (domain.md §4.12)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number of one measure: what it counts, of which group, and the records it counts."""

    measure: str
    what: str
    group: str = ""
    value: str
    records: tuple[RecordId, ...] = ()


def counted(
    measure: str, what: str, records: Iterable[AnyRecord], group: Callable[[AnyRecord], str] = lambda _: ""
) -> list[Figure]:
    """Return how many records fall into each group, by name of group."""
    groups: dict[str, list[RecordId]] = {}
    for record in records:
        groups.setdefault(group(record), []).append(record.id)
    return [
        Figure(measure=measure, what=what, group=name, value=str(len(ids)), records=tuple(sorted(ids)))
        for name, ids in sorted(groups.items())
    ]


def total(measure: str, what: str, records: Iterable[Record], group: str = "") -> Figure:
    """Return how many records there are, also where there are none."""
    ids = tuple(sorted(record.id for record in records))
    return Figure(measure=measure, what=what, group=group, value=str(len(ids)), records=ids)


def share(
    measure: str, what: str, part: Sequence[Record], whole: Sequence[Record], group: str = ""
) -> Figure:
    """Return a part of a whole as `3 / 4`; the records are those of the whole."""
    ids = tuple(sorted(record.id for record in whole))
    return Figure(measure=measure, what=what, group=group, value=f"{len(part)} / {len(whole)}", records=ids)


def hours(span: timedelta) -> str:
    """Write a span in hours with one decimal place."""
    tenths = round(span / _HOUR * 10)
    return f"{tenths // 10}.{tenths % 10} h"


def quantile(spans: Sequence[timedelta], percent: int) -> timedelta:
    """Return the nearest-rank quantile of spans, which may not be empty."""
    ordered = sorted(spans)
    rank = -(-percent * len(ordered) // 100)
    return ordered[max(rank, 1) - 1]
