"""`make bench`: measure the program against its budgets, print a table, write JSON.

Usage: python -m tests.bench [--json FILE] [--quick] [--only WORD]
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tests.bench import drawing, exchanging, posting, storing, windows
from tests.bench.measuring import Measured, report, scratch, write_json

PARTS = ("window", "store", "search", "posting", "exchange", "attachment", "readout")


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--quick", action="store_true", help="small sizes only")
    parser.add_argument("--only", choices=PARTS, action="append")
    given = parser.parse_args()
    rows = report(measured(quick=given.quick, only=tuple(given.only or PARTS)))
    missed = [row for row in rows if not row.is_met]
    print(f"{len(rows) - len(missed)} of {len(rows)} figures within budget")
    if given.json:
        write_json(rows, given.json)


def measured(*, quick: bool = False, only: tuple[str, ...] = PARTS) -> Iterator[Measured]:
    """Every figure, part by part."""
    if "window" in only:
        yield from windows.all_rows(quick=quick)
    if "store" in only:
        yield from _store(quick=quick)
    if "search" in only:
        for notes in (500,) if quick else (1_000, 10_000, 100_000):
            with scratch() as folder:
                yield from storing.searching(folder / "notes", notes)
    if "posting" in only:
        with scratch() as folder:
            yield from posting.postings(folder, (25,) if quick else (25, 5, 1))
    if "exchange" in only:
        yield from exchanging.bundles((300,) if quick else (100, 1_000, 10_000))
    if "attachment" in only:
        yield from exchanging.attachments((4,) if quick else (10, 30, 100))
    if "readout" in only:
        yield from drawing.readouts(quick=quick)


def _store(*, quick: bool) -> Iterator[Measured]:
    """On an empty desk, and on full ones of growing size: 100,000 records are some 700,000 operations."""
    with scratch() as folder, storing.small(folder / "desk") as opened:
        yield from storing.saving(opened, 20 if quick else 100)
    for records in (300,) if quick else (1_000, 10_000, 100_000):
        with scratch() as folder:
            desk = storing.filled(folder / "desk", records)
            yield from storing.unlocking(desk, records)
            with desk.open() as opened:
                yield from storing.listing(opened, records)
                yield from storing.saving(opened, 20 if quick else 100)
                if records <= 10_000:
                    yield from storing.importing(opened, records)
                yield from storing.making_again(opened)


if __name__ == "__main__":
    main()
