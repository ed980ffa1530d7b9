"""Saving, listing, searching, importing, making again: what the vault costs over the database it is made of."""

import secrets
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.kinds import Contact
from liaison_desk.store import search, search_sql
from liaison_desk.store.cipher import SqlCipherEngine
from liaison_desk.store.records import Page
from liaison_desk.store.vault import Vault
from tests.bench.filling import WORDS, contact, fill
from tests.bench.measuring import Measured, in_turn, percentile, program, seconds
from tests.fakes.vaults import KEY
from tests.fault.desks import Founded, Ticking

LIST = "SELECT * FROM rec_contact WHERE gone = 0 ORDER BY name, id LIMIT 100"
NEXT = "SELECT * FROM rec_contact WHERE gone = 0 AND (name, id) > (:name, :id) ORDER BY name, id LIMIT 100"


def filled(folder: Path, records: int) -> Founded:
    """A desk with so many records."""
    ended = program(["-m", "tests.bench.filling", "desk", str(folder), str(records)])
    return Founded(folder, tuple(ended.said.split()))


def operations(opened: OpenDesk) -> int:
    return int(opened.vault.engine.execute("SELECT count(*) FROM op")[0][0])


def unlocking(desk: Founded, records: int) -> Iterator[Measured]:
    """From the key on: the file, the tables, the first page; over the file and the bare query."""

    def ours() -> None:
        with desk.open() as opened:
            opened.desk.store.records.standing(Contact, page=Page(order="name", limit=100))

    with Vault.open(desk.folder, recovery_words=desk.words) as vault:
        key, path = vault.subkey("db"), vault.engine.path

    def raw() -> None:
        engine = SqlCipherEngine(path, key)
        engine.execute(LIST)
        engine.close()

    took, least = in_turn(ours, raw, 5)
    yield Measured(
        operation="unlock to a usable page, over it",
        peer="(opening the file and one query taken off)",
        size=f"{records:,}",
        work=records,
        ours=took - least,
        raw=None,
        unit="CPU s",
        budget=0.35,
    )


def listing(opened: OpenDesk, records: int) -> Iterator[Measured]:
    """A page in the middle of a list."""
    engine, store = opened.vault.engine, opened.desk.store
    first = store.records.standing(Contact, page=Page(order="name", limit=min(1000, records // 2)))[-1]
    page = Page(order="name", after=(first.name, first.id), limit=100)
    after = {"name": first.name, "id": first.id}
    took, least = in_turn(
        lambda: store.records.standing(Contact, page=page), lambda: engine.execute(NEXT, after), 40
    )
    yield Measured(
        operation="list page of 100, sorted",
        peer="the keyset query",
        size=f"{records:,}",
        work=records,
        ours=took * 1000,
        raw=least * 1000,
        unit="CPU ms",
        budget=3,
    )


def saving(opened: OpenDesk, rounds: int) -> Iterator[Measured]:
    """One correction of one record, synchronous FULL, against a commit of one row."""
    desk, engine = opened.desk, opened.vault.engine
    size = operations(opened)
    engine.execute("CREATE TABLE IF NOT EXISTS bench_row (id TEXT PRIMARY KEY, value TEXT) STRICT")
    records = desk.store.records.standing(Contact, page=Page(limit=rounds)) or [_one(desk)]
    ours: list[float] = []
    raw: list[float] = []
    for number in range(rounds):
        seen = records[number % len(records)]
        changed = replace(seen, role=f"role {number} {secrets.token_hex(4)}")
        ours.append(seconds(partial(put_record, desk, changed, seen=seen), time.perf_counter))
        records[number % len(records)] = changed
        raw.append(seconds(partial(_commit_row, engine), time.perf_counter))
    engine.execute("DROP TABLE bench_row")
    shape = Measured(
        operation="one save", peer="a commit of one row", size=f"{size:,} ops", work=max(size, 1)
    )
    median, least = statistics.median(ours) * 1000, statistics.median(raw) * 1000
    yield replace(shape, ours=median, raw=least, unit="ms", budget=3)
    late = percentile(ours, 0.95) * 1000
    shape = replace(shape, operation="one save, p95", peer="(limit)")
    yield replace(shape, ours=late, raw=None, unit="ms", budget=50)


def _one(desk: Desk) -> Contact:
    return put_record(desk, contact(desk, 0))


def _commit_row(engine: SqlCipherEngine) -> None:
    with engine.transaction():
        engine.execute("INSERT INTO bench_row VALUES (:id, 'x')", {"id": secrets.token_hex(16)})


def searching(folder: Path, notes: int) -> Iterator[Measured]:
    """The words of an officer who types, in notes of 150 words each."""
    folder.mkdir()
    program(["-m", "tests.bench.filling", "notes", str(folder), str(notes)])
    engine = SqlCipherEngine(folder / "vault.db", KEY)
    ranked = "SELECT rowid FROM plain WHERE plain MATCH :words ORDER BY bm25(plain, 5.0, 1.0) LIMIT 50"
    newest = "SELECT rowid FROM plain WHERE plain MATCH :words ORDER BY rowid DESC LIMIT 50"
    typed = {
        "rare word": "rare77",
        "two words": f"{WORDS[3]} {WORDS[40]}",
        "begun word": WORDS[7][:5],
        "a letter": "h",
    }
    for name, text in typed.items():
        question = search_sql.QUESTIONS[engine.dialect](
            [(term.words, term.is_begun) for term in search.terms(text)]
        )
        peer, plain = ("plain FTS5, ranked", ranked) if name != "a letter" else ("plain FTS5, newest", newest)
        took, least = in_turn(
            lambda text=text: search.find(engine, text),  # type: ignore[misc]
            lambda plain=plain, question=question: engine.execute(plain, {"words": question}),  # type: ignore[misc]
            9,
        )
        shape = Measured(operation=f"search, {name}", size=f"{notes:,}", work=notes)
        yield replace(shape, peer=peer, ours=took * 1000, raw=least * 1000, unit="CPU ms", budget=1.5)
        if name != "a letter":
            yield replace(
                shape,
                operation=f"search, {name}, itself",
                peer="(limit)",
                ours=took * 1000,
                raw=None,
                unit="ms",
                budget=16,
            )
    engine.close()


def importing(opened: OpenDesk, records: int) -> Iterator[Measured]:
    """Records in one by one as operations, against the same operations in a plain table, in the same file."""
    desk, engine = opened.desk, opened.vault.engine
    before = operations(opened)

    def ours() -> None:
        with desk.together():
            fill(desk, records)

    took = seconds(ours)
    rows = [
        {"record": row[0], "field": row[1], "value": row[2]}
        for row in engine.execute("SELECT record, field, value FROM op")
    ][before:]
    engine.execute("CREATE TABLE bench_op (record TEXT, field TEXT, value TEXT) STRICT")
    least = seconds(lambda: _insert_all(engine, rows))
    engine.execute("DROP TABLE bench_op")
    yield Measured(
        operation="bulk import",
        peer="executemany of the operations",
        size=f"{len(rows):,} ops",
        work=records,
        ours=took,
        raw=least,
        unit="CPU s",
        budget=8,
    )


def _insert_all(engine: SqlCipherEngine, rows: Sequence[dict[str, str]]) -> None:
    with engine.transaction():
        engine.executemany("INSERT INTO bench_op VALUES (:record, :field, :value)", rows)


def making_again(opened: OpenDesk) -> Iterator[Measured]:
    """Rebuild and verify, against reading the log from its beginning to its end."""
    store, size = opened.desk.store, operations(opened)

    def read() -> None:
        for _ in store.log.all_changes():
            pass

    least = seconds(read)
    shape = Measured(peer="reading the log once", size=f"{size:,} ops", work=size, raw=least, unit="CPU s")
    yield replace(shape, operation="rebuild", ours=seconds(store.rebuild), budget=5)
    yield replace(shape, operation="verify", ours=seconds(store.verify), budget=5)


def small(folder: Path) -> OpenDesk:
    """An empty desk."""
    desk = filled(folder, 1)
    return desk.open(Ticking())
