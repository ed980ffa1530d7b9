"""Reading why a document is stale: what it rests on and was written after it was approved."""

from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import Line, history
from liaison_desk.model.kinds import Readout
from liaison_desk.model.record import Record

_BINDING: Final = frozenset({"approve_readout", "issue_readout"})


@dataclass(frozen=True, kw_only=True)
class Since:
    """A source of a document, and the newest change to it since the document was approved."""

    source: Record
    line: Line


def changed_since(desk: Desk, readout: Readout) -> list[Since]:
    """Return what a document rests on and was changed after it was approved or issued, the newest change first."""
    bound = next((line for line in history(desk, readout.id) if line.label in _BINDING), None)
    if bound is None:
        return []
    found = []
    for source in sorted(readout.points):
        record = desk.store.records.get(source)
        newest = next(iter(history(desk, source)), None)
        if record is not None and newest is not None and _is_after(newest, bound):
            found.append(Since(source=record, line=newest))
    return sorted(found, key=lambda one: one.line.at.at, reverse=True)


def _is_after(line: Line, bound: Line) -> bool:
    """Tell whether one line was written after another; on one desk its own count is surer than any clock."""
    return line.seq > bound.seq if line.desk == bound.desk else line.at.at > bound.at.at
