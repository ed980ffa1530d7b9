"""Finding records by what they say."""

from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import Record
from liaison_desk.store import search


@dataclass(frozen=True, kw_only=True)
class Found:
    """A record that was found."""

    record: Record
    score: float


def find(desk: Desk, text: str, limit: int = 50) -> list[Found]:
    """Return the records that hold every word of `text`, the last one perhaps only begun; best first."""
    hits = search.find(desk.store.engine, text, limit=limit)
    records = ((desk.store.records.get(RecordId(hit.record)), hit.score) for hit in hits)
    return [Found(record=record, score=score) for record, score in records if record]
