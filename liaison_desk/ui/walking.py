"""Long lists a stretch at a time: records walked page by page in the order of their kind."""

from collections.abc import Callable, Iterator
from heapq import merge
from itertools import islice
from typing import Any, Final, TypeVar

from liaison_desk.desk.desk import Desk
from liaison_desk.model.record import Record, field_specs
from liaison_desk.store.records import Page
from liaison_desk.ui.widgets.rows import Row

STRETCH: Final = 200
AnyRecord = TypeVar("AnyRecord", bound=Record)


def walk(desk: Desk, kind: type[AnyRecord], *, descending: bool = False, **equal: str) -> Iterator[AnyRecord]:
    """Give the records of a kind that stand, in the kind's own order, reading them as they are asked for."""
    order = kind.order_field or "id"
    cell = field_specs(kind)[order].codec.cell if order != "id" else str
    after = None
    while True:
        page = Page(order=order, descending=descending, after=after, limit=STRETCH)
        found = desk.store.records.standing(kind, equal, page)
        yield from found
        if len(found) < STRETCH:
            return
        after = (cell(getattr(found[-1], order)), found[-1].id)


def walk_merged(
    walks: list[Iterator[AnyRecord]], key: Callable[[AnyRecord], Any], *, descending: bool = False
) -> Iterator[AnyRecord]:
    """Give the records of several walks as one, in the order of `key`."""
    return merge(*walks, key=key, reverse=descending)


class Stretches:
    """Rows of a walk, a stretch at a time; a list asks for the next when its end comes into view."""

    def __init__(self, records: Iterator[AnyRecord], row: Callable[[AnyRecord], Row]) -> None:
        """Make each record a row with `row`."""
        self._rows = map(row, records)

    def __call__(self) -> list[Row]:
        """Return the next stretch; none is left when it is empty."""
        return list(islice(self._rows, STRETCH))
