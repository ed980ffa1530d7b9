"""Whether the log is what was written, and the tables what the log says (log.md §7)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from liaison_desk.model.canonical import dumps, reread
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import (
    BORN,
    ERASED,
    NO_DIGEST,
    NONE_OVER,
    RECORD_KEY_BYTES,
    commit,
    leaf,
    payload,
)
from liaison_desk.model.record import Kinds
from liaison_desk.store import entries, statements
from liaison_desk.store.engine import Engine, Row
from liaison_desk.store.histories import Histories, histories
from liaison_desk.store.log import Log
from liaison_desk.store.projection import Projection, table_name

_CHANGES: Final = "SELECT * FROM change WHERE id > :after AND id <= :upto ORDER BY id"
_OPS: Final = "SELECT * FROM op WHERE change > :after AND change <= :upto ORDER BY change, idx"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing that does not check: which part, and where."""

    part: str
    where: str


def check_chains(engine: Engine) -> Iterator[Fault]:
    """Recompute every commitment and every chain in the log, from the rows as they lie there."""
    last: dict[DeskId, tuple[int, bytes]] = {}
    keys: dict[RecordId, bytes | None] = {}
    for stretch in Log(engine).stretches():
        rows = engine.execute(_OPS, stretch)
        ops = {number: list(found) for number, found in groupby(rows, itemgetter(0))}
        for row in engine.execute(_CHANGES, stretch):
            held = ops.get(row[0], [])
            change = entries.change_of(row, ())
            where = f"change {change.seq} of desk {change.desk}"
            digest = change.digest_over(map(_leaf, held))
            if digest != bytes(row[3]):
                yield Fault(part="digest", where=where)
            seq, before = last.get(change.desk, (0, NO_DIGEST))
            if change.seq == seq + 1 and change.prev != before:
                yield Fault(part="chain", where=where)
            last[change.desk] = (change.seq, digest)
            keys |= _keys_born(held)
            for place in _false(change.desk, change.seq, held, keys):
                yield Fault(part="value", where=f"{where}, operation {place}")


def check_tables(engine: Engine, kinds: Kinds) -> Iterator[Fault]:
    """Work out every row of the tables and the heads from the log, and name each table that says something else."""
    projection, rows, different = Projection(engine, kinds), Counter[str](), set[str]()
    with engine.transaction():
        for told in histories(engine):
            these = {"these": dumps(sorted(told.kind_of)).decode()}
            for table, wanted in _wanted(projection, told).items():
                key = "id" if table.startswith("rec_") else "record"
                found = engine.execute(statements.of_these(table, key, engine.dialect), these)
                rows[table] += len(wanted)
                if set(found) != wanted:
                    different.add(table)
        names = [*map(table_name, kinds), "member", "fork", "head"]
        different |= {name for name in names if engine.execute(statements.count(name))[0] != (rows[name],)}
    yield from (Fault(part="table", where=name) for name in names if name in different)


def _wanted(projection: Projection, told: Histories) -> dict[str, set[Row]]:
    """Return the rows of some records in every table that is to have any, or may have."""
    sheet = projection.sheet(told, told.kind_of, told.born)
    wanted: dict[str, set[Row]] = {"head": set(told.rows()), "member": set(sheet.members_in)}
    wanted["fork"] = {(*key, int(conflict)) for key, conflict in sheet.forked.items()}
    for kind, row in projection.cells(sheet, told.kind_of, told.born):
        wanted.setdefault(table_name(kind), set()).add(tuple(row.values()))
    return wanted


def _leaf(row: Sequence[Any]) -> bytes:
    _, _, record, kind, field, _, _, over, commitment, state = row
    if state == entries.WITHHELD:
        return bytes(commitment)
    return leaf(record, kind, field, over or NONE_OVER, bytes(commitment))


def _keys_born(rows: Sequence[Sequence[Any]]) -> dict[RecordId, bytes | None]:
    return {
        RecordId(row[2]): bytes.fromhex(str(reread(row[6]))) if row[9] == entries.LIVE else None
        for row in rows
        if row[4] == BORN
    }


def _false(
    desk: DeskId, seq: int, rows: Sequence[Sequence[Any]], keys: Mapping[RecordId, bytes | None]
) -> Iterator[int]:
    """Yield the operations whose value is not what they are committed to."""
    for _, index, record, _, field, element, value, _, commitment, state in rows:
        key = bytes(RECORD_KEY_BYTES) if field == ERASED else keys.get(record)
        if state != entries.LIVE or key is None:
            continue
        if commit(key, OpId(desk, seq, index), payload(element, value or "")) != commitment:
            yield index
