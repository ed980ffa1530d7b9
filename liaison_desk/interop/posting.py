"""A whole posting as one JSON document, such as the sample: read into records with ids that follow from it.

The same document gives the same records, so that importing it twice changes nothing the second time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId, record_id

LARGEST: Final = 64 * 1024 * 1024
READ: Final = ("posts", "people", "public_figures", "agencies", "meetings", "workplan", "readouts")
NOT_RECORDS: Final = ("as_of_utc", "note")
_HOME: Final = ["INTERNAL_POST", "INTERNAL_HQ"]


@dataclass(frozen=True, kw_only=True)
class Posting:
    """The records of a posting as JSON, each with the place it stood, and what was not read."""

    as_of: datetime
    records: tuple[tuple[str, dict[str, Any]], ...]
    left: dict[str, int]


def is_posting(content: bytes) -> bool:
    """Tell a posting from JSON Lines: it is one object that names its posts."""
    return content.lstrip().startswith(b"{") and b'"posts"' in content


def read_posting(content: bytes, file: str) -> Posting:
    """Read a posting; BadInput names the file and the place in it."""
    found = loads(content, what=file, limit=LARGEST)
    if not isinstance(found, dict) or not isinstance(found.get("posts"), list):
        raise BadInput(what=file, why="it names no posts")
    reader = _Reader(found, file)
    try:
        records = tuple(reader.records())
        as_of = datetime.fromisoformat(str(found["as_of_utc"]))
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise BadInput(
            what=f"{file}, {reader.place}", why=f"{fault} is missing or not as it should be"
        ) from None
    left = {
        name: len(items)
        for name, items in found.items()
        if name not in (*READ, *NOT_RECORDS) and isinstance(items, list)
    }
    return Posting(as_of=as_of, records=records, left=left)


class _Reader:
    """Walks through a posting and remembers where it is."""

    def __init__(self, found: Mapping[str, Any], file: str) -> None:
        self._found = found
        self._file = file
        self.place = "the beginning"
        self._post = str(found["posts"][0]["code"])
        self._start = datetime(2026, 1, 1, tzinfo=UTC)
        self._contacts: dict[str, RecordId] = {}

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        yield from self._posts()
        yield from self._agencies()
        yield from self._people()
        yield from self._meetings()
        yield from self._workplan()
        yield from self._readouts()

    def _each(self, section: str) -> Iterator[Any]:
        for index, item in enumerate(self._found.get(section, ())):
            self.place = f"{section}[{index}]"
            yield item

    def _record(
        self, kind: str, key: str, at: datetime | None = None, **values: Json
    ) -> tuple[str, dict[str, Any]]:
        made = at or self._start
        record: dict[str, Any] = {
            "kind": kind,
            "id": self._id(kind, key, made),
            "post": self._post,
            "created_at": f"{made:%Y-%m-%dT%H:%M:%SZ}[UTC]",
            "releasable_to": _HOME,
        }
        record |= {name: value for name, value in values.items() if value not in (None, "", [])}
        return f"{self._file}, {self.place}", record

    def _id(self, kind: str, key: str, at: datetime | None = None) -> RecordId:
        moment = at or self._start
        return record_id(
            int(moment.timestamp() * 1000), sha256(f"{self._post}/{kind}/{key}".encode()).digest()
        )

    def _posts(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for post in self._each("posts"):
            yield self._record(
                "post",
                post["code"],
                code=post["code"],
                name=post["name"],
                zone=post["zone"],
                close_of_business=post["close_of_business"],
                store_ceiling=post["store_ceiling"],
                devices=post["devices"],
            )

    def _agencies(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for agency in self._each("agencies"):
            yield self._record(
                "agency",
                agency["code"],
                code=agency["code"],
                name=agency["name"],
                side=agency["side"],
                ceiling=agency["ceiling"],
                entity_risk=agency["risk"],
                third_party_rule=agency["third_party_rule"],
            )

    def _people(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for person in self._each("people"):
            self._contacts[person["id"]] = self._id("contact", person["id"])
            agency = self._id("agency", person["agency"]) if person.get("agency") else None
            yield self._record(
                "contact",
                person["id"],
                code=person["id"],
                name=person["name"],
                role=person["role"],
                side=person["side"],
                agency=agency,
                named_in_readouts=True,
            )
        for person in self._each("public_figures"):
            self._contacts[person["name"]] = self._id("contact", person["name"])
            yield self._record(
                "contact",
                person["name"],
                name=person["name"],
                role=person["role"],
                side=self._side_of(person["name"]),
                office_holder=True,
            )

    def _side_of(self, name: str) -> str:
        home = any(name in meeting.get("home_side", ()) for meeting in self._found["meetings"])
        return "HOME" if home else "HOST"

    def _meetings(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for meeting in self._each("meetings"):
            starts = datetime.fromisoformat(meeting["start_utc"])
            key = meeting["ref"]
            yield self._record(
                "meeting",
                key,
                starts,
                ref=key,
                subject=meeting["subject"],
                meeting_kind=meeting["kind"],
                status=meeting["status"],
                starts=f"{starts:%Y-%m-%dT%H:%M:%SZ}[{meeting['zone']}]",
                place=meeting["place"],
                home_side=[self._contacts[name] for name in meeting["home_side"]],
                host_side=[self._contacts[name] for name in meeting["host_side"]],
                agencies=[self._id("agency", code) for code in meeting["agencies"]],
                summary=meeting.get("summary", ""),
                decisions=meeting.get("decisions", ""),
                next_contact=meeting.get("next_contact", ""),
                public_record=meeting["from_public_record"],
            )
            for point in meeting["points"]:
                self.place = f"{self.place.partition('.')[0]}.points[{point['n'] - 1}]"
                yield self._point(key, starts, point)

    def _point(self, meeting: str, starts: datetime, point: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        place, record = self._record(
            "point",
            f"{meeting}/{point['n']}",
            starts,
            meeting=self._id("meeting", meeting, starts),
            number=point["n"],
            point_kind=point["kind"],
            text=point["text"],
            creates=str(point["creates"]).split(",") if point.get("creates") else [],
            public_record=point["from_public_record"],
        )
        marking = point["marking"]
        record["marking"] = _marking(marking) if marking else None
        record["releasable_to"] = list(marking["releasable_to"]) if marking else []
        return place, record

    def _workplan(self) -> Iterator[tuple[str, dict[str, Any]]]:
        plan = self._found.get("workplan", {"workstreams": []})
        for index, workstream in enumerate(plan["workstreams"]):
            self.place = f"workplan.workstreams[{index}]"
            code = workstream["code"]
            yield self._record(
                "workstream",
                code,
                code=code,
                name=workstream["title"],
                public_basis=workstream["public_basis"],
            )
            for commitment in workstream["commitments"]:
                yield self._record(
                    "commitment",
                    commitment["ref"],
                    ref=commitment["ref"],
                    workstream=self._id("workstream", code),
                    text=commitment["text"],
                    owner=commitment["owner"],
                    due=commitment["due"],
                    status=commitment["status"],
                    percent=commitment["percent"],
                    slips=commitment["slips"],
                    evidence=self._meeting_ids(commitment["evidence"]),
                )

    def _meeting_ids(self, refs: Sequence[str]) -> list[RecordId]:
        starts = {m["ref"]: datetime.fromisoformat(m["start_utc"]) for m in self._found["meetings"]}
        return [self._id("meeting", ref, starts[ref]) for ref in refs if ref in starts]

    def _readouts(self) -> Iterator[tuple[str, dict[str, Any]]]:
        meetings = {m["ref"]: m for m in self._found["meetings"]}
        for readout in self._each("readouts"):
            meeting = meetings[readout["source"]]
            (source,) = self._meeting_ids([readout["source"]])
            starts = datetime.fromisoformat(meeting["start_utc"])
            yield self._record(
                "readout",
                readout["ref"],
                starts,
                ref=readout["ref"],
                source=source,
                subject=meeting["subject"],
                readout_kind=readout["kind"],
                audience=readout["variant"],
                status=readout["status"],
                author=readout["author"],
                approver=readout["approver"],
                confirmed_by=readout.get("confirmed_by", ""),
                points=[self._id("point", f"{readout['source']}/{n}", starts) for n in readout["points"]],
                omitted=[f"{item['point']}:{item['reason']}" for item in readout["omitted"]],
            )


def _marking(marking: Mapping[str, Any]) -> dict[str, Any]:
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
