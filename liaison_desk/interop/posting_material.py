"""Handovers, consents, assurances, holidays, agreement profiles and bundles of a posting."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from liaison_desk.interop.posting_requests import request_id
from liaison_desk.interop.source import Placed, Source, marking_of
from liaison_desk.model.ids import RecordId


def consents(source: Source) -> Iterator[Placed]:
    """Read the consents; one whose scope is a single request covers that request."""
    for consent in source.each("consents"):
        yield source.record(
            "consent",
            consent["ref"],
            ref=consent["ref"],
            originator=consent["originator"],
            audience=consent["to"],
            covers=_covered(source, consent["scope"]),
            scope=consent["scope"],
            granted=consent["granted"],
            expires=consent["expires"],
        )


def assurances(source: Source) -> Iterator[Placed]:
    """Read the assurances that were asked for."""
    for assurance in source.each("assurances"):
        yield source.record(
            "assurance",
            assurance["ref"],
            ref=assurance["ref"],
            agency=source.id("agency", assurance["agency"]),
            text=assurance["text"],
            status=assurance["status"],
            given_at=assurance["given"],
            expires=assurance["expires"],
        )


def handovers(source: Source) -> Iterator[Placed]:
    """Read the handovers with their items and the events of their custody, which are chained when they come in."""
    for handover in source.each("handovers"):
        starts = datetime.fromisoformat(handover["chain"][0]["utc"])
        marking = marking_of(handover["marking"])
        parent = source.id("handover", handover["ref"], starts)
        for part in (_handover, _items, _events):
            for place, record in part(source, handover, parent, starts):
                yield (
                    place,
                    {**record, "marking": marking, "releasable_to": handover["marking"]["releasable_to"]},
                )


def _handover(
    source: Source, handover: Mapping[str, Any], parent: RecordId, starts: datetime
) -> Iterator[Placed]:
    del parent
    chain = handover["chain"]
    yield source.record(
        "handover",
        handover["ref"],
        starts,
        ref=handover["ref"],
        subject=handover["items"][0]["what"],
        handover_kind=handover["kind"],
        status=handover["status"],
        request=_covered(source, handover["request"]),
        at=_moment(chain[0]["utc"]),
        purpose=handover["marking"]["purpose"],
        given_by=source.contacts.get(chain[0]["by"]),
        given_signed=_moment(chain[0]["utc"]),
        taken_by=source.contacts.get(chain[1]["by"]),
        taken_signed=_moment(chain[1]["utc"]),
        discrepancy=chain[-1].get("note", "") if handover["status"] == "DISCREP" else "",
    )


def _items(
    source: Source, handover: Mapping[str, Any], parent: RecordId, starts: datetime
) -> Iterator[Placed]:
    for item in handover["items"]:
        yield source.record(
            "handover_item",
            f"{handover['ref']}/{item['n']}",
            starts,
            handover=parent,
            number=item["n"],
            what=item["what"],
            quantity=item["qty"],
            seal=item["seal"],
            digest=item["sha256"],
        )


def _events(
    source: Source, handover: Mapping[str, Any], parent: RecordId, starts: datetime
) -> Iterator[Placed]:
    items = [
        source.id("handover_item", f"{handover['ref']}/{item['n']}", starts) for item in handover["items"]
    ]
    for number, event in enumerate(handover["chain"], 1):
        yield source.record(
            "custody_event",
            f"{handover['ref']}/event/{number}",
            starts,
            handover=parent,
            number=number,
            act=event["event"],
            item=items[0] if len(items) == 1 and event["event"] == "VERIFY" else None,
            at=_moment(event["utc"]),
            by=event["by"],
            note=event.get("note", ""),
        )


def _moment(utc: str) -> str:
    return f"{datetime.fromisoformat(utc):%Y-%m-%dT%H:%M:%SZ}[America/Toronto]"


def holidays(source: Source) -> Iterator[Placed]:
    """Read the days on which each side does not work."""
    for holiday in source.each("holidays"):
        yield source.record(
            "holiday",
            f"{holiday['side']}/{holiday['day']}",
            side=holiday["side"],
            day=holiday["day"],
            reason=holiday["reason"],
        )


def _covered(source: Source, scope: str) -> RecordId | None:
    found = [request for request in source.found.get("requests", ()) if request["ref"] == scope]
    return request_id(source, found[0]) if found else None


def profiles(source: Source) -> Iterator[Placed]:
    """Read the agreement profiles: a limit for each urgency, of an answer and of an acknowledgement."""
    for profile in source.each("agreement_profiles"):
        stated = [("REPLY", rule) for rule in profile["rules"]]
        stated += [("ACK", {**rule, "urgency": urgency}) for urgency, rule in profile.get("ack", {}).items()]
        yield source.record(
            "profile",
            profile["code"],
            code=profile["code"],
            name=profile["name"],
            limits=sorted(_limit(kind, rule) for kind, rule in stated if rule["amount"] is not None),
            third_party_rule=profile["third_party_rule"],
        )


def _limit(kind: str, rule: Mapping[str, Any]) -> str:
    calendar = rule.get("calendar") or "NONE"
    return f"{kind} {rule['urgency']} {rule['amount']} {rule['unit']} {calendar}"


def dispatches(source: Source) -> Iterator[Placed]:
    """Read the register of bundles: those that other programs made before the posting came here."""
    for bundle in source.each("bundles"):
        made = datetime.fromisoformat(bundle["made_utc"])
        receipt = bundle["receipt_utc"]
        yield source.record(
            "dispatch",
            bundle["ref"],
            made,
            ref=bundle["ref"],
            number=bundle["number"],
            made_at=_moment(bundle["made_utc"]),
            medium=bundle["medium"],
            records=bundle["records"],
            receipt_at=_moment(receipt) if receipt else None,
        )
