"""What may leave for a peer: record by record, with the reason where it may not (bundle.md §3, log.md §4)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import EVERYTHING
from liaison_desk.desk.policy import rule_for_headquarters
from liaison_desk.desk.setup import Role
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.ops import Change, Entry, Op, Withheld
from liaison_desk.model.record import Record
from liaison_desk.model.release import Item
from liaison_desk.store.links import Peer

ANOTHER_POST = "it belongs to another post"


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


def leaving(desk: Desk, peer: Peer, numbers: Iterable[tuple[int, int]]) -> Leaving:
    """Gather the changes under (link number, local number), with what the peer may not see withheld."""
    pairs = list(numbers)
    changes = dict(desk.store.log.numbered(local for _, local in pairs))
    found = Leaving()
    known: dict[RecordId, str] = {}
    for number, local in pairs:
        change = changes[local]
        for _, op in change.ops:
            if op.record not in known:
                known[op.record] = _why_not(desk, peer, op.record, found)
        entries = tuple(_seen(entry, known) for entry in change.entries)
        found.numbered.append((number, replace(change, entries=entries)))
        found.blobs += files_of(entries)
    return found


def _why_not(desk: Desk, peer: Peer, record_id: RecordId, found: Leaving) -> str:
    """Why a record may not go to the peer, or nothing; an erased one is sent without its values anyway."""
    record = desk.store.records.get(record_id)
    owner = desk.store.log.posts([record_id]).get(record_id, "")
    why = ANOTHER_POST if peer.post not in (EVERYTHING, owner) else ""
    if record is None:
        return why
    if not why and desk.setup.role is not Role.HEADQUARTERS:
        ruling = rule_for_headquarters(desk, Item(marking=record.marking, releasable_to=record.releasable_to))
        why = "" if ruling.allowed else ruling.reason.label
    if why:
        found.excluded[record_id] = why
    else:
        found.records[record_id] = record
    return why


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
