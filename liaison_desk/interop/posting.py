"""A whole posting as one JSON document, such as the sample: read into records with ids that follow from it.

The same document gives the same records, so that importing it twice changes nothing the second time.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from liaison_desk.interop.posting_material import (
    assurances,
    consents,
    dispatches,
    handovers,
    holidays,
    profiles,
)
from liaison_desk.interop.posting_requests import requests
from liaison_desk.interop.source import Placed, Source, marking_of
from liaison_desk.model.canonical import loads
from liaison_desk.model.errors import BadInput

LARGEST: Final = 64 * 1024 * 1024
READ: Final = (
    *("posts", "people", "public_figures", "agencies", "meetings", "workplan", "readouts"),
    *("requests", "consents", "assurances", "handovers", "holidays", "agreement_profiles", "bundles"),
)
NOT_RECORDS: Final = ("as_of_utc", "note")


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
    source = Source(found, file)
    try:
        records = tuple(record for section in SECTIONS for record in section(source))
        as_of = datetime.fromisoformat(str(found["as_of_utc"]))
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise BadInput(
            what=f"{file}, {source.place}", why=f"{fault} is missing or not as it should be"
        ) from None
    left = {
        name: len(items)
        for name, items in found.items()
        if name not in (*READ, *NOT_RECORDS) and isinstance(items, list)
    }
    return Posting(as_of=as_of, records=records, left=left)


def _posts(source: Source) -> Iterator[Placed]:
    for post in source.each("posts"):
        yield source.record(
            "post",
            post["code"],
            code=post["code"],
            name=post["name"],
            zone=post["zone"],
            close_of_business=post["close_of_business"],
            store_ceiling=post["store_ceiling"],
            devices=post["devices"],
        )


def _agencies(source: Source) -> Iterator[Placed]:
    for agency in source.each("agencies"):
        yield source.record(
            "agency",
            agency["code"],
            code=agency["code"],
            name=agency["name"],
            side=agency["side"],
            ceiling=agency["ceiling"],
            entity_risk=agency["risk"],
            third_party_rule=agency["third_party_rule"],
        )


def _people(source: Source) -> Iterator[Placed]:
    for person in source.each("people"):
        source.contacts[person["id"]] = source.id("contact", person["id"])
        agency = source.id("agency", person["agency"]) if person.get("agency") else None
        yield source.record(
            "contact",
            person["id"],
            code=person["id"],
            name=person["name"],
            role=person["role"],
            side=person["side"],
            agency=agency,
            named_in_readouts=True,
        )
    for person in source.each("public_figures"):
        source.contacts[person["name"]] = source.id("contact", person["name"])
        yield source.record(
            "contact",
            person["name"],
            name=person["name"],
            role=person["role"],
            side=_side_of(source, person["name"]),
            office_holder=True,
        )


def _side_of(source: Source, name: str) -> str:
    home = any(name in meeting.get("home_side", ()) for meeting in source.found["meetings"])
    return "HOME" if home else "HOST"


def _meetings(source: Source) -> Iterator[Placed]:
    for meeting in source.each("meetings"):
        starts = datetime.fromisoformat(meeting["start_utc"])
        key = meeting["ref"]
        yield source.record(
            "meeting",
            key,
            starts,
            ref=key,
            subject=meeting["subject"],
            meeting_kind=meeting["kind"],
            status=meeting["status"],
            starts=f"{starts:%Y-%m-%dT%H:%M:%SZ}[{meeting['zone']}]",
            place=meeting["place"],
            home_side=[source.contacts[name] for name in meeting["home_side"]],
            host_side=[source.contacts[name] for name in meeting["host_side"]],
            agencies=[source.id("agency", code) for code in meeting["agencies"]],
            summary=meeting.get("summary", ""),
            decisions=meeting.get("decisions", ""),
            next_contact=meeting.get("next_contact", ""),
            public_record=meeting["from_public_record"],
        )
        for point in meeting["points"]:
            source.place = f"{source.place.partition('.')[0]}.points[{point['n'] - 1}]"
            yield _point(source, key, starts, point)


def _point(source: Source, meeting: str, starts: datetime, point: Mapping[str, Any]) -> Placed:
    place, record = source.record(
        "point",
        f"{meeting}/{point['n']}",
        starts,
        meeting=source.id("meeting", meeting, starts),
        number=point["n"],
        point_kind=point["kind"],
        text=point["text"],
        creates=str(point["creates"]).split(",") if point.get("creates") else [],
        public_record=point["from_public_record"],
    )
    marking = point["marking"]
    record["marking"] = marking_of(marking) if marking else None
    record["releasable_to"] = list(marking["releasable_to"]) if marking else []
    return place, record


def _workplan(source: Source) -> Iterator[Placed]:
    plan = source.found.get("workplan", {"workstreams": []})
    for index, workstream in enumerate(plan["workstreams"]):
        source.place = f"workplan.workstreams[{index}]"
        code = workstream["code"]
        yield source.record(
            "workstream",
            code,
            code=code,
            name=workstream["title"],
            public_basis=workstream["public_basis"],
            **_marked(workstream),
        )
        for commitment in workstream["commitments"]:
            yield source.record(
                "commitment",
                commitment["ref"],
                ref=commitment["ref"],
                workstream=source.id("workstream", code),
                text=commitment["text"],
                owner=commitment["owner"],
                due=commitment["due"],
                status=commitment["status"],
                percent=commitment["percent"],
                slips=commitment["slips"],
                evidence=source.meeting_ids(commitment["evidence"]),
                **_marked(commitment),
            )


def _marked(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return the marking of what has one of its own; without, it is marked as the post marks what is new."""
    marking = found.get("marking")
    return {"marking": marking_of(marking), "releasable_to": marking["releasable_to"]} if marking else {}


def _readouts(source: Source) -> Iterator[Placed]:
    meetings = {m["ref"]: m for m in source.found["meetings"]}
    for readout in source.each("readouts"):
        meeting = meetings[readout["source"]]
        (origin,) = source.meeting_ids([readout["source"]])
        starts = datetime.fromisoformat(meeting["start_utc"])
        yield source.record(
            "readout",
            readout["ref"],
            starts,
            ref=readout["ref"],
            source=origin,
            subject=meeting["subject"],
            readout_kind=readout["kind"],
            audience=readout["variant"],
            status=readout["status"],
            author=readout["author"],
            approver=readout["approver"],
            confirmed_by=readout.get("confirmed_by", ""),
            points=[source.id("point", f"{readout['source']}/{n}", starts) for n in readout["points"]],
            omitted=[f"{item['point']}:{item['reason']}" for item in readout["omitted"]],
        )


SECTIONS: Final[tuple[Callable[[Source], Iterator[Placed]], ...]] = (
    *(_posts, _agencies, _people, _meetings, _workplan, _readouts),
    *(consents, assurances, requests, handovers, holidays, profiles, dispatches),
)
"""What is read, in the order in which records refer to each other."""
