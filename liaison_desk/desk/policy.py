"""The policy in force: what headquarters decided, over what the program ships; data, never a constant."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import Any, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.known import Known
from liaison_desk.host.paths import resource
from liaison_desk.model.canonical import loads
from liaison_desk.model.deadlines import Calendar, Calendars
from liaison_desk.model.kinds import Agency, Assessment, Consent, Holiday, Post, Profile, Term
from liaison_desk.model.kinds.disclosure import Acknowledged, GateOutcome
from liaison_desk.model.kinds.policy import ThirdPartyRule
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Marking, Purpose
from liaison_desk.model.moment import Moment
from liaison_desk.model.profiles import Agreement, agreement
from liaison_desk.model.release import Cleared, GrantedConsent, Item, Policy, is_foreign, may_release
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


def close_of(desk: Desk, day: date, zone: str) -> Moment:
    """Return the moment at which a day's business closes in a zone."""
    return Moment.local(datetime.combine(day, time(calendars(desk).close_of_business)), zone)


def policy_for(
    desk: Desk,
    item: Item,
    audience: Audience,
    purpose: Purpose,
    *,
    stale: bool = False,
    about: str = "",
    known: Known | None = None,
) -> Policy:
    """Return what is known about an audience and an item's originators; `about` is the record that was assessed.

    Whoever asks about many records reads what is `known` once.
    """
    known = known or Known(desk)
    body = known.agencies.get(audience.partition(":")[2])
    told = known.is_acknowledged(about, Acknowledged.SPECIAL_HANDLING, audience)
    return Policy(
        today=desk.now().there().date(),
        home_scheme=desk.setup.scheme,
        ceilings=known.ceilings,
        equivalences=known.equivalences,
        third_party_rule=_third_party_rule(item.marking, known.agencies),
        consents=tuple(
            _granted(consent) for consent in known.consents if _applies(known, consent, about, purpose)
        ),
        acknowledged=frozenset({audience}) if told else frozenset(),
        assessment=_cleared(known, audience, purpose, about),
        entity_risk=body.entity_risk if body else EntityRisk.UNRATED,
        document_stale=stale,
    )


def rule_for(
    desk: Desk,
    item: Item,
    audience: Audience,
    purpose: Purpose,
    *,
    about: str = "",
    known: Known | None = None,
) -> Ruling:
    """Rule on one item for one audience and purpose under the policy in force."""
    known = known or Known(desk)
    if known.is_acknowledged(about, Acknowledged.OFFICE_HOLDERS, audience):
        item = replace(item, names_office_holders_only=True)
    ruling = may_release(
        item, audience, purpose, policy_for(desk, item, audience, purpose, about=about, known=known)
    )
    if ruling.allowed and is_foreign(audience) and about in known.in_question:
        return Ruling(decision=Decision.DENY, reason=Reason.DISCREPANCY_OPEN)
    return ruling


def rule_for_headquarters(desk: Desk, item: Item) -> Ruling:
    """Rule on whether a record may go home in a bundle, for the purpose it was marked for."""
    return may_release(item, INTERNAL_HQ, own_purpose(item.marking), Policy(today=desk.now().there().date()))


def own_purpose(marking: Marking | None) -> Purpose:
    """Return the purpose an item was marked for: carrying it in a report does not change what it is for."""
    return min((marking and marking.purposes) or {Purpose.POLICY})


def _third_party_rule(marking: Marking | None, agencies: Mapping[str, Agency]) -> bool:
    if marking is None:
        return True
    known = [agencies[code] for code in marking.originators if code in agencies]
    return any(agency.third_party_rule for agency in known) or not known


def _granted(consent: Consent) -> GrantedConsent:
    return GrantedConsent(originator=consent.originator, to=consent.audience, expires=consent.expires)


def _applies(known: Known, consent: Consent, about: str, purpose: Purpose) -> bool:
    """Tell whether a consent counts for a record and purpose.

    It names the record or what that is a part of, in its field or by reference in its scope; one that names
    nothing is for a class of items.
    """
    if consent.purpose not in {"", purpose.value}:
        return False
    record = known.record(about)
    parent = known.record(record.parent) if record and record.parent else None
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
    return Known(desk).assessments_of(about, audience)


def _cleared(known: Known, audience: Audience, purpose: Purpose, about: str) -> Cleared | None:
    """Return the newest assessment of a record for an audience and purpose; of other content it has run out (GT-7)."""
    found = [one for one in known.assessments_of(about, audience) if _is_for(known, one, purpose)]
    if not found:
        return None
    newest = found[-1]
    changed = newest.content_hash and newest.content_hash != known.hash_of(newest.about)
    denied = newest.outcome is GateOutcome.HQ_DENY
    outcome = GateOutcome.EXPIRED if changed and not denied else newest.outcome
    return Cleared(outcome=outcome, expires=newest.expires)


def _is_for(known: Known, assessment: Assessment, purpose: Purpose) -> bool:
    """Tell whether an assessment was made for a purpose, or for what its record is for now."""
    about = known.record(assessment.about)
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
