"""What may leave for a peer: record by record, with the reason where it may not (bundle.md §3, log.md §4)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import EVERYTHING, held_roster
from liaison_desk.desk.policy import rule_for_headquarters
from liaison_desk.desk.setup import Role
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.ops import Change, Entry, Op, Withheld
from liaison_desk.model.record import Record
from liaison_desk.model.release import Item
from liaison_desk.store.links import Peer

ANOTHER_POST = "it belongs to another post"
ABOVE_CEILING = "it is marked above what that desk may keep"


@dataclass(kw_only=True)
class Leaving:
    """What a bundle for one peer would carry."""

    numbered: list[tuple[int, Change]] = field(default_factory=list)
    records: dict[RecordId, Record] = field(default_factory=dict)
    excluded: dict[RecordId, str] = field(default_factory=dict)
    blobs: list[str] = field(default_factory=list)

    @property
    def marking(self) -> Marking | None:
        """The highest classification that leaves."""
        markings = [record.marking for record in self.records.values() if record.marking]
        return max(markings, key=lambda marking: marking.classification.rank, default=None)


class Reader:
    """The desk on the other side, and which records it may see."""

    def __init__(self, desk: Desk, peer: Peer) -> None:
        """Look at the records of `desk` with the eyes of `peer`."""
        self._desk = desk
        self._peer = peer
        held = held_roster(desk)
        member = held.roster.member(peer.desk) if held else None
        self._ceiling = member.ceiling if member else None

    def why_not(self, record_id: RecordId) -> tuple[Record | None, str]:
        """Return a record, and why it may not go there, or nothing; an erased one goes without its values anyway."""
        record = self._desk.store.records.get(record_id)
        owner = self._desk.store.log.posts([record_id]).get(record_id, "")
        if self._peer.post not in (EVERYTHING, owner):
            return record, ANOTHER_POST
        return record, self._barred(record) if record else ""

    def _barred(self, record: Record) -> str:
        if self._desk.setup.role is not Role.HEADQUARTERS:
            item = Item(marking=record.marking, releasable_to=record.releasable_to)
            ruling = rule_for_headquarters(self._desk, item)
            return "" if ruling.allowed else ruling.reason.label
        above = self._ceiling and record.marking and record.marking.classification.rank > self._ceiling.rank
        return ABOVE_CEILING if above else ""


def leaving(desk: Desk, peer: Peer, numbers: Iterable[tuple[int, int]]) -> Leaving:
    """Gather the changes under (link number, local number), with what the peer may not see withheld."""
    pairs = list(numbers)
    changes = dict(desk.store.log.numbered(local for _, local in pairs))
    reader, found = Reader(desk, peer), Leaving()
    known: dict[RecordId, str] = {}
    for number, local in pairs:
        change = changes[local]
        for _, op in change.ops:
            if op.record not in known:
                record, known[op.record] = reader.why_not(op.record)
                _list(found, op.record, record, known[op.record])
        entries = tuple(_seen(entry, known) for entry in change.entries)
        found.numbered.append((number, replace(change, entries=entries)))
        found.blobs += files_of(entries)
    return found


def _list(found: Leaving, record_id: RecordId, record: Record | None, why: str) -> None:
    if record is not None and why:
        found.excluded[record_id] = why
    elif record is not None:
        found.records[record_id] = record


def offer_again(desk: Desk, peer: Peer) -> int:
    """Put the history of what was withheld and may now be seen into the outbox, under new numbers; how many records."""
    links, log = desk.store.links, desk.store.log
    reader = Reader(desk, peer)
    free = [record for record in links.withheld(peer.desk) if not reader.why_not(record)[1]]
    if free:
        found = {local: change for record in free for local, change in log.touching(record)}
        with desk.store.engine.transaction():
            links.enqueue(peer.desk, sorted(local for local in found if found[local].desk != peer.desk))
            links.forget_withheld(peer.desk, free)
    return len(free)


def _seen(entry: Entry, known: dict[RecordId, str]) -> Entry:
    return Withheld(entry.leaf) if isinstance(entry, Op) and known[entry.record] else entry


def files_of(entries: Iterable[Entry]) -> list[str]:
    """Return the files that the operations name by their SHA-256."""
    fields = {("attachment", "sha256"), ("readout", "pdf")}
    return [
        str(entry.value)
        for entry in entries
        if isinstance(entry, Op) and (entry.kind, entry.field) in fields and entry.value
    ]
