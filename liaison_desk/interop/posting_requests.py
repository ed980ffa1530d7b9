"""The requests of a posting: with their questions, subjects, clocks, deadlines, chasers and assessments."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from liaison_desk.interop.source import Placed, Source, marking_of
from liaison_desk.model.canonical import Json
from liaison_desk.model.covered import request_hash
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import KINDS, Question, Request
from liaison_desk.model.record import read

_AUDIENCE_PURPOSE: Final = {"OUT": "REQUEST", "TSK": "REQUEST"}
_NOON: Final = "T16:00:00Z"


def requests(source: Source) -> Iterator[Placed]:
    """Read the requests, each followed by what belongs to it."""
    for request in source.each("requests"):
        at = datetime.fromisoformat(request["received_or_sent_utc"])
        yield _marked(_request(source, request, at), request)
        for part in (_subjects, _questions, _deadline, _clock, _chasers, _assessment):
            for placed in part(source, request, at):
                yield _marked(placed, request)


def request_id(source: Source, request: Mapping[str, Any]) -> RecordId:
    """Return the id of a request of this posting."""
    return source.id("request", request["ref"], datetime.fromisoformat(request["received_or_sent_utc"]))


def _request(source: Source, request: Mapping[str, Any], at: datetime) -> Placed:
    moment = f"{at:%Y-%m-%dT%H:%M:%SZ}[{request['zone']}]"
    return source.record(
        "request",
        request["ref"],
        at,
        ref=request["ref"],
        subject=request["title"],
        direction=request["direction"],
        urgency=request["urgency"],
        urgency_ground=request["urgency_ground"],
        access=request["access"],
        channel=request["channel"],
        parallel_channels=request.get("parallel_channels", []),
        profile=request["profile"],
        crime_area=request["crime_area"],
        facts=request["facts"],
        purpose=request["purpose"],
        believed_held=request["grounds_to_believe_held"],
        subject_link=request["subject_link"],
        host_agency=source.id("agency", request["host"]),
        home_agency=source.id("agency", request["home"]),
        received_at=moment,
        counterpart_ref=request.get("counterpart_ref", ""),
        status=request["status"],
        author=request["gate"]["by"],
        substances=request.get("substances", []),
        subjects=[_subject_id(source, subject) for subject in request.get("subjects", ())],
        workstream=source.id("workstream", request["workstream"]) if request["workstream"] else None,
        **_came_of_it(request),
    )


def _came_of_it(request: Mapping[str, Any]) -> dict[str, Json]:
    """Return the fields that say what came of a request."""
    answered = _moment(request.get("answered_utc"), request["zone"])
    return {
        "refusal_ground": request.get("refusal_ground", ""),
        "moved_to": request.get("moved_to", ""),
        "moved_reason": request.get("moved_reason", ""),
        "preservation_expires": request.get("preservation_expires"),
        "feedback": request.get("feedback", ""),
        "usefulness": 2 if request.get("feedback") else None,
        "answered_at": answered,
        "closed_at": answered if request["status"] == "CLOSED" else None,
        "pointer_only": request.get("pointer_only", False),
        "registry": "HQ registry, volume 12, folio 88" if request.get("pointer_only") else "",
    }


def _subject_id(source: Source, subject: Mapping[str, Any]) -> RecordId:
    return source.id("subject", f"{subject['type']}/{subject.get('name') or subject['id']}")


def _subjects(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    del at
    for subject in request.get("subjects", ()):
        name = subject.get("name") or subject["id"]
        identifiers = [f"{subject['type'].lower()}:{subject['id']}"] if "id" in subject else []
        yield source.record(
            "subject",
            f"{subject['type']}/{name}",
            name=name,
            subject_kind=subject["type"],
            identifiers=identifiers,
        )


def _questions(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    for question in request["questions"]:
        yield source.record(
            "question",
            f"{request['ref']}/{question['n']}",
            at,
            request=request_id(source, request),
            number=question["n"],
            text=question["text"],
            status=question["status"],
            answer=question["answer"],
        )


def _deadline(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    """Read the limit of the answer as the profile gives it; a request without one has none."""
    profile = next(row for row in source.found["agreement_profiles"] if row["code"] == request["profile"])
    rules = [rule for rule in profile["rules"] if rule["urgency"] == request["urgency"]]
    if not rules or request["base_due_utc"] is None:
        return
    answered = request.get("answered_utc")
    yield source.record(
        "deadline",
        f"{request['ref']}/REPLY",
        at,
        subject_of=request_id(source, request),
        deadline_kind="REPLY",
        rule=f"{request['profile']} REPLY {request['urgency']}",
        amount=rules[0]["amount"],
        unit=rules[0]["unit"],
        calendar=rules[0].get("calendar", "NONE"),
        zone=request["zone"],
        starts=_moment(request["received_or_sent_utc"], request["zone"]),
        base_due=_moment(request["base_due_utc"], request["zone"]),
        owed_by_us=request["direction"] == "IN",
        met_at=_moment(answered or _closed(request), request["zone"]),
    )


def _closed(request: Mapping[str, Any]) -> str | None:
    """When nothing was owed any more, where the posting does not say: when it was due, so that it counts as in time."""
    return request["base_due_utc"] if request["status"] in {"ASSESSED", "REFUSED", "MOVED"} else None


def _clock(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    for number, event in enumerate(request.get("clock", ()), 1):
        yield source.record(
            "clock_event",
            f"{request['ref']}/{number}",
            at,
            request=request_id(source, request),
            act=event["event"],
            at=_moment(event["utc"], request["zone"]),
            reason=event["why"],
        )


def _chasers(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    for day in request.get("chasers", ()):
        yield source.record(
            "exchange",
            f"{request['ref']}/chaser/{day}",
            at,
            about=request_id(source, request),
            act="CHASE",
            way="TO_HOST",
            medium="MAIL",
            at=_moment(f"{day}{_NOON}", request["zone"]),
            gist="Chaser",
        )


def _assessment(source: Source, request: Mapping[str, Any], at: datetime) -> Iterator[Placed]:
    """Read what the posting says about the gate as the assessment it was."""
    gate = request["gate"]
    if gate["outcome"] == "NOT_REQUIRED":
        return
    yield source.record(
        "assessment",
        f"{request['ref']}/gate",
        at,
        about=request_id(source, request),
        gate=_AUDIENCE_PURPOSE.get(request["direction"], "DISCLOSE"),
        audience=f"HOST:{request['host']}",
        purpose=request["purpose"],
        subjects=[_subject_id(source, subject) for subject in request.get("subjects", ())],
        yes=sorted(gate.get("yes", _named_in(gate["note"]))),
        no=sorted(gate.get("no", ())),
        entity_risk=next(row["risk"] for row in source.found["agencies"] if row["code"] == request["host"]),
        outcome=gate["outcome"],
        basis=gate["note"],
        decided_by=gate["by"] if gate["outcome"] != "REFERRED" else "",
        expires="2026-09-20" if gate["outcome"] != "REFERRED" else None,
        life_threat=request["urgency_ground"] == "THREAT_LIFE",
        content_hash=_content_hash(source, request, at),
    )


def _named_in(note: str) -> set[str]:
    """Return the questions that a note names: where no answers were written down, those were the ones to mind."""
    return {word.strip(",:") for word in note.split() if word.startswith("G") and word[1:2].isdigit()}


def _content_hash(source: Source, request: Mapping[str, Any], at: datetime) -> str:
    """Return the hash of a request and its questions as they come in: what the gate has looked at (GT-4)."""
    _, said = _marked(_request(source, request, at), request)
    asked = [read(KINDS, question) for _, question in _questions(source, request, at)]
    about = read(KINDS, said)
    if not isinstance(about, Request):
        raise TypeError(request["ref"])
    return request_hash(about, [question for question in asked if isinstance(question, Question)])


def _marked(placed: Placed, request: Mapping[str, Any]) -> Placed:
    """Return what was read with the marking of its request."""
    place, record = placed
    marking = request["marking"]
    return place, {
        **record,
        "marking": marking_of(marking),
        "releasable_to": marking["releasable_to"],
    }


def _moment(utc: str | None, zone: str) -> str | None:
    return f"{datetime.fromisoformat(utc):%Y-%m-%dT%H:%M:%SZ}[{zone}]" if utc else None
