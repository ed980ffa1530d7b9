"""The tools with which a posting is read: where we are in it, and records whose ids follow from what they are."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final, TypeAlias

from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import RecordId, record_id

Placed: TypeAlias = tuple[str, dict[str, Any]]
"""Where a record stood in its file, and the record as JSON."""

_HOME: Final = ["INTERNAL_POST", "INTERNAL_HQ"]


class Source:
    """A posting that is being read, and the place we are at."""

    def __init__(self, found: Mapping[str, Any], file: str) -> None:
        self.found = found
        self.file = file
        self.place = "the beginning"
        self.post = str(found["posts"][0]["code"])
        self._start = datetime(2026, 1, 1, tzinfo=UTC)
        self.contacts: dict[str, RecordId] = {}

    def each(self, section: str) -> Iterator[Any]:
        """Yield the items of a section, each as the place we are at."""
        for index, item in enumerate(self.found.get(section, ())):
            self.place = f"{section}[{index}]"
            yield item

    def record(self, kind: str, key: str, made: datetime | None = None, **values: Json) -> Placed:
        """Return a record of this posting under a key that names it within its kind."""
        moment = made or self._start
        record: dict[str, Any] = {
            "kind": kind,
            "id": self.id(kind, key, moment),
            "post": self.post,
            "created_at": f"{moment:%Y-%m-%dT%H:%M:%SZ}[UTC]",
            "releasable_to": _HOME,
        }
        record |= {name: value for name, value in values.items() if value not in (None, "", [])}
        return f"{self.file}, {self.place}", record

    def id(self, kind: str, key: str, at: datetime | None = None) -> RecordId:
        """Return the id that follows from post, kind, key and the moment it was made."""
        moment = at or self._start
        return record_id(
            int(moment.timestamp() * 1000), sha256(f"{self.post}/{kind}/{key}".encode()).digest()
        )

    def meeting_ids(self, refs: Sequence[str]) -> list[RecordId]:
        """Return the ids of meetings by their references; references of nothing in this posting are left out."""
        starts = {m["ref"]: datetime.fromisoformat(m["start_utc"]) for m in self.found["meetings"]}
        return [self.id("meeting", ref, starts[ref]) for ref in refs if ref in starts]


def marking_of(marking: Mapping[str, Any]) -> dict[str, Any]:
    """Return a marking of a posting in its written form."""
    written = {
        "classification": marking["classification"],
        "scheme": "IN",
        "handling": marking["handling"],
        "tlp": marking["tlp"],
        "originators": [marking["originator"]],
        "personal_data": "ORDINARY" if marking["personal_data"] else None,
        "source_evaluation": marking["source_eval"],
        "information_evaluation": marking["info_eval"],
        "note": marking["note"],
    }
    kept = {name: value for name, value in written.items() if value}
    return {**kept, "purposes": [marking["purpose"]]} if marking.get("purpose") else kept
