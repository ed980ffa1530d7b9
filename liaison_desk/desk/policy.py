"""The policy in force: what headquarters decided, over what the program ships; data, never a constant."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk
from liaison_desk.host.paths import resource
from liaison_desk.model.canonical import loads
from liaison_desk.model.deadlines import Calendar, Calendars
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Agency,
    Assessment,
    Consent,
    Equivalence,
    Handover,
    Holiday,
    Post,
    Profile,
    Term,
)
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.policy import ThirdPartyRule
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Marking, Purpose
from liaison_desk.model.profiles import Agreement, agreement
from liaison_desk.model.release import Cleared, GrantedConsent, Item, Policy, covers, is_foreign, may_release
from liaison_desk.model.ruling import Decision, Reason, Ruling
from liaison_desk.model.vocabulary import Vocabularies, overlaid, read_vocabularies

USUAL_PROFILE = "BILAT-2026"
_NAMED: Final = re.compile(r"([A-Z]{4}-[A-Z]{3}-\d{2}-\d{4,}-[0-9A-Z])(?: point (\d+))?")
"""A record that a consent names in its scope, and which part of it."""


@cache
def shipped_vocabularies() -> Vocabularies:
    """Return the code lists as shipped."""
    _, lists = read_vocabularies(resource("policy", "vocabularies.json").read_bytes(), "vocabularies.json")
    return lists


def vocabularies(desk: Desk) -> Vocabularies:
    """Return the code lists in force."""
    return overlaid(shipped_vocabularies(), desk.store.records.standing(Term))


def profiles(desk: Desk) -> Mapping[str, Agreement]:
    """Return the agreement profiles in force by code."""
    return {
        **_shipped_profiles(),
        **{record.code: _agreement(record) for record in desk.store.records.standing(Profile)},
    }


def calendars(desk: Desk) -> Calendars:
    """Return both sides' calendars, with the hour at which this post closes."""
    holidays = desk.store.records.standing(Holiday)
    host = {holiday.day: holiday.reason for holiday in holidays if holiday.side in {Side.HOST, Side.JOINT}}
    home = {holiday.day: holiday.reason for holiday in holidays if holiday.side in {Side.HOME, Side.JOINT}}
    post = desk.store.records.standing(Post, {"code": desk.setup.post})
    closes = post[0].close_of_business if post else Calendars().close_of_business
    return Calendars(host=Calendar(holidays=host), home=Calendar(holidays=home), close_of_business=closes)


def policy_for(
    desk: Desk, item: Item, audience: Audience, purpose: Purpose, *, stale: bool = False, about: str = ""
) -> Policy:
    """Return what is known about an audience and an item's originators; `about` is the record that was assessed."""
    agencies = {agency.code: agency for agency in desk.store.records.standing(Agency)}
    ceilings = {
        f"HOST:{code}": agency.ceiling.value
        for code, agency in agencies.items()
        if _is_host(agency) and agency.ceiling
    }
    host = [agency.ceiling for agency in agencies.values() if _is_host(agency) and agency.ceiling]
    if host:
        ceilings["JOINT"] = min(host, key=lambda ceiling: ceiling.rank).value
    body = agencies.get(audience.partition(":")[2])
    return Policy(
        today=desk.now().there().date(),
        home_scheme=desk.setup.scheme,
        ceilings=ceilings,
        equivalences={row.theirs: row.ours for row in desk.store.records.standing(Equivalence)},
        third_party_rule=_third_party_rule(item.marking, agencies),
        consents=tuple(
            _granted(consent)
            for consent in desk.store.records.standing(Consent)
            if _applies(desk, consent, about, purpose)
        ),
        assessment=_cleared(desk, audience, purpose, about),
        entity_risk=body.entity_risk if body else EntityRisk.UNRATED,
        document_stale=stale,
    )


def rule_for(desk: Desk, item: Item, audience: Audience, purpose: Purpose, *, about: str = "") -> Ruling:
    """Rule on one item for one audience and purpose under the policy in force."""
    ruling = may_release(item, audience, purpose, policy_for(desk, item, audience, purpose, about=about))
    if ruling.allowed and is_foreign(audience) and _discrepancy_open(desk, about):
        return Ruling(decision=Decision.DENY, reason=Reason.DISCREPANCY_OPEN)
    return ruling


def rule_for_headquarters(desk: Desk, item: Item) -> Ruling:
    """Rule on whether a record may go home in a bundle, for the purpose it was marked for."""
    return may_release(item, INTERNAL_HQ, own_purpose(item.marking), Policy(today=desk.now().there().date()))


def own_purpose(marking: Marking | None) -> Purpose:
    """Return the purpose an item was marked for: carrying it in a report does not change what it is for."""
    return min((marking and marking.purposes) or {Purpose.POLICY})


def _discrepancy_open(desk: Desk, about: str) -> bool:
    """Tell whether a seal or hash of a request's material is in question (domain.md §4.9, CY-5)."""
    open_ones = {"request": about, "status": HandoverStatus.DISCREP}
    return bool(about) and bool(desk.store.records.standing(Handover, open_ones))


def _is_host(agency: Agency) -> bool:
    return agency.side is Side.HOST


def _third_party_rule(marking: Marking | None, agencies: Mapping[str, Agency]) -> bool:
    if marking is None:
        return True
    known = [agencies[code] for code in marking.originators if code in agencies]
    return any(agency.third_party_rule for agency in known) or not known


def _granted(consent: Consent) -> GrantedConsent:
    return GrantedConsent(originator=consent.originator, to=consent.audience, expires=consent.expires)


def _applies(desk: Desk, consent: Consent, about: str, purpose: Purpose) -> bool:
    """Tell whether a consent counts for a record and purpose.

    It names the record or what that is a part of, in its field or by reference in its scope; one that names
    nothing is for a class of items.
    """
    if consent.purpose not in {"", purpose.value}:
        return False
    record = desk.store.records.get(RecordId(about)) if about else None
    parent = desk.store.records.get(record.parent) if record and record.parent else None
    if consent.covers:
        return consent.covers in {about, parent.id if parent else about}
    named = _NAMED.findall(consent.scope)
    number = str(getattr(record, "number", ""))
    return not named or any(
        (record and ref == record.ref) or (parent and ref == parent.ref and point in {"", number})
        for ref, point in named
    )


def assessments_of(desk: Desk, about: str, audience: Audience) -> list[Assessment]:
    """Return the assessments of a record, or that name it among their items, for an audience; the newest last."""
    found = [
        record
        for record in desk.store.records.standing(Assessment)
        if about in {record.about, *record.items} and covers(record.audience, audience)
    ]
    return sorted(found, key=lambda record: record.id)


def _cleared(desk: Desk, audience: Audience, purpose: Purpose, about: str) -> Cleared | None:
    """Return the newest assessment of a record for an audience and purpose; of other content it has run out (GT-7)."""
    if not about:
        return None
    found = [record for record in assessments_of(desk, about, audience) if _is_for(desk, record, purpose)]
    if not found:
        return None
    newest = found[-1]
    changed = newest.content_hash and newest.content_hash != covered_hash(desk, newest.about)
    denied = newest.outcome is GateOutcome.HQ_DENY
    outcome = GateOutcome.EXPIRED if changed and not denied else newest.outcome
    return Cleared(outcome=outcome, expires=newest.expires)


def _is_for(desk: Desk, assessment: Assessment, purpose: Purpose) -> bool:
    """Tell whether an assessment was made for a purpose, or for what its record is for now."""
    about = desk.store.records.get(assessment.about)
    return assessment.purpose in {"", purpose.value, getattr(about, "purpose", "")}


@cache
def _shipped_profiles() -> Mapping[str, Agreement]:
    found: Any = loads(resource("policy", "profiles.json").read_bytes(), what="profiles.json")
    return {
        row["code"]: agreement(
            row["code"], row["name"], frozenset(row["limits"]), ThirdPartyRule(row["third_party_rule"])
        )
        for row in found["profiles"]
    }


def _agreement(record: Profile) -> Agreement:
    return agreement(record.code, record.name, record.limits, record.third_party_rule)
