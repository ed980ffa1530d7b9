"""A program that fills a desk, or an index of notes, with many records; without memory security, to be done sooner.

Usage: filling desk FOLDER RECORDS | filling notes FOLDER NOTES. It says the recovery words of the desk.
"""

import random
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Marking
from liaison_desk.store import migrations, search, vault
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.search import Filing
from tests.fakes.vaults import KEY
from tests.fault.desks import found_post

PER_CHANGE = 500
PLAIN = "CREATE VIRTUAL TABLE plain USING fts5(title, body)"
WORDS = [f"{first}{last}" for first in ("har", "lan", "cop", "vio", "mea", "qui", "tra", "bel") for last in (
    "bour", "tern", "per", "let", "dow", "ver", "mont", "ford", "wick", "ton", "ley", "gate", "stead", "field",
)]  # fmt: skip
"""A small vocabulary is the hard case: every word is in very many notes."""


def fill(desk: Desk, count: int) -> None:
    """Put so many contacts on a desk, each of eight operations."""
    for start in range(0, count, PER_CHANGE):
        with desk.change("import") as change:
            for number in range(start, min(start + PER_CHANGE, count)):
                change.put(contact(desk, number))


def contact(desk: Desk, number: int) -> Contact:
    """A small record, of the least that may leave for headquarters."""
    marking = Marking(classification=desk.setup.lowest_restricted)
    return Contact(
        id=desk.new_id(),
        post="OTT",
        name=f"Person {number}",
        side=Side.HOST,
        role=f"Officer {number % 97}",
        marking=marking,
        releasable_to=frozenset({INTERNAL_HQ}),
    )


def notes(count: int) -> Iterator[tuple[str, str]]:
    """Titles and bodies of 150 words."""
    chance = random.Random(1)
    for number in range(count):
        words = chance.choices(WORDS, k=150)
        words[number % 150] = f"rare{number % 1000}"
        yield f"Note {number}", " ".join(words)


def _desk(folder: Path, count: int) -> None:
    setattr(vault, "SqlCipherEngine", partial(SqlCipherEngine, memory_security=False))  # noqa: B010 - not its to give
    opened, words = found_post(folder)
    with opened:
        fill(opened.desk, count)
    print(" ".join(words))


def _notes(folder: Path, count: int) -> None:
    make_private(folder / "vault.db")
    engine = SqlCipherEngine(folder / "vault.db", KEY, memory_security=False)
    migrations.migrate(engine)
    engine.execute(PLAIN)
    with engine.transaction():
        for number, (title, body) in enumerate(notes(count)):
            search.add(engine, [Filing(f"{number:032d}", "note", title, body)])
            engine.execute("INSERT INTO plain VALUES (:title, :body)", {"title": title, "body": body})
    engine.close()


if __name__ == "__main__":
    {"desk": _desk, "notes": _notes}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
