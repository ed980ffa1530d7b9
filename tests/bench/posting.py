"""A whole posting: the day and every list of the window, against one keyset page of the same columns."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import found_desk, unsaved
from liaison_desk.desk.queries.clocks import open_clocks
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.desk.queries.requests import alike, request_view, requests_page
from liaison_desk.desk.queries.statistics import statistics
from liaison_desk.desk.queries.today import today
from liaison_desk.desk.queries.workplan import board
from liaison_desk.model.canonical import dumps
from liaison_desk.model.kinds import Contact, Meeting, Request, Subject
from liaison_desk.store.engine import Engine
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.projection import columns
from liaison_desk.store.records import _MEMBERS, Page
from tests.bench.measuring import Measured, in_turn, seconds
from tests.fakes.large_postings import WHOLE, ZONE, Size, fill
from tests.fakes.postings import SteadyClock
from tests.fakes.vaults import PASSPHRASE

if TYPE_CHECKING:
    from liaison_desk.model.record import Record

PAGE: Final = 3
"""How many times the keyset query a page may cost (performance.md)."""
UNLOCKED_MS: Final = 350
"""What everything between the key and the painted Today page may cost; its query is a part of that."""


def postings(folder: Path, shares: tuple[int, ...]) -> Iterator[Measured]:
    """Measure postings of growing size, each a part of four years' work."""
    setup = replace(unsaved("OTT", officer="P01", zone=ZONE, home_zone="Asia/Kolkata"), scheme="IN")
    for share in shares:
        opened, _ = found_desk(folder / str(share), PASSPHRASE, setup, SteadyClock(), cost=FLOOR)
        with opened:
            size = WHOLE.part(share)
            fill(opened.desk, size)
            yield from _pages(opened.desk, size)
            yield from _whole(opened.desk, size)


def _pages(desk: Desk, size: Size) -> Iterator[Measured]:
    records = desk.store.records
    lists: tuple[tuple[str, type[Record], str, bool, Callable[[], object]], ...] = (
        ("requests", Request, "received_at", True, lambda: requests_page(desk)),
        ("meetings", Meeting, "starts", True, lambda: meetings_page(desk)),
        ("contacts", Contact, "name", False, lambda: records.standing(Contact, page=Page(order="name"))),
        ("subjects", Subject, "id", False, lambda: records.standing(Subject, page=Page())),
    )
    for name, kind, order, descending, page in lists:
        way = " DESC" if descending else ""
        query = (
            f"SELECT id, {', '.join(columns(kind))} FROM rec_{kind.kind} WHERE gone = 0"  # noqa: S608 - names of ours
            f" ORDER BY {order}{way} NULLS {'LAST' if descending else 'FIRST'}, id{way} LIMIT 100"
        )
        took, least = in_turn(page, partial(_raw, desk.store.engine, query), 20)
        yield Measured(
            operation=f"page of {name}",
            peer="the keyset query and that of its sets",
            size=f"{size.requests:,} requests",
            work=size.requests,
            ours=took * 1000,
            raw=least * 1000,
            unit="CPU ms",
            budget=PAGE,
        )


def _raw(engine: Engine, query: str) -> None:
    """Fetch the same cells as a page does: its rows, and the elements of their sets."""
    rows = engine.execute(query)
    engine.execute(_MEMBERS[engine.dialect], {"these": dumps([row[0] for row in rows]).decode()})


def _whole(desk: Desk, size: Size) -> Iterator[Measured]:
    first = requests_page(desk, limit=1)[0]
    works: tuple[tuple[str, float, Callable[[], object]], ...] = (
        ("today", UNLOCKED_MS / 3, lambda: today(desk)),
        ("open deadlines", UNLOCKED_MS / 3, lambda: open_clocks(desk)),
        ("work plan", 50, lambda: board(desk)),
        ("one request whole", 50, lambda: request_view(desk, first.id)),
        ("what looks alike, as you type", 150, lambda: alike(desk, "Trace of consignment 7")),
        ("every figure of the statistics", 3_000, lambda: statistics(desk)),
    )
    for name, budget, work in works:
        work()
        took = min(seconds(work) for _ in range(3))
        yield Measured(
            operation=name,
            size=f"{size.requests:,} requests",
            work=size.requests,
            ours=took * 1000,
            unit="CPU ms",
            budget=budget,
        )
