"""One release case as headquarters writes it to try its policy, and the ruling on it (domain.md §4.7)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from liaison_desk.interop.written_case import WrittenCase
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.markings import (
    Audience,
    Classification,
    Handling,
    Marking,
    Pap,
    PersonalData,
    Purpose,
    Tlp,
    audience_named,
)
from liaison_desk.model.release import Cleared, GrantedConsent, Item, Policy, covers, may_release
from liaison_desk.model.ruling import Ruling

HOME_SCHEME: Final = "IN"
"""From whose side a case is written that does not say it: the sample posting's."""

_OFFICE_HOLDERS: Final = (
    "names_office_holders_only",
    "office_holders_only",
    "office_holders",
    "office_holder",
)
_ACKNOWLEDGED: Final = ("h3_acknowledged", "acknowledged")
_CEILINGS: Final = ("ceiling", "ceilings")
_EQUIVALENCES: Final = ("equivalence", "equivalences")


def rule_on_case(found: object) -> Ruling:
    """Rule on a release case; BadInput names what is missing in it or not as it should be."""
    case = WrittenCase(found, "release case")
    audience = _audience(case.text("audience"), "audience")
    purpose = case.code(Purpose, "purpose")
    context = case.part("context", required=False)
    policy = _policy(context, case.day("today"), audience, purpose)
    return may_release(_item(case.part("item"), context), audience, purpose, policy)


def _item(item: WrittenCase, context: WrittenCase) -> Item:
    marking = item.part("marking", required=False) if item.has("marking") else None
    if marking is None and context.has("parent_marking"):
        marking = context.part("parent_marking")
    named = [flag for part in (item, context, marking) if part for flag in map(part.flag, _OFFICE_HOLDERS)]
    return Item(
        marking=_marking(marking) if marking else None,
        releasable_to=frozenset(_audience(name, "releasable_to") for name in marking.texts("releasable_to"))
        if marking
        else frozenset(),
        is_comment=item.flag("is_comment") or item.flag("comment") or item.text("kind", "") == "COMMENT",
        is_erased=item.flag("is_erased") or item.flag("erased") or context.flag("erased"),
        names_office_holders_only=any(named),
    )


def _marking(found: WrittenCase) -> Marking | None:
    """Read a marking; one without a classification is none."""
    if not found.has("classification"):
        return None
    scheme, _, level = found.text("classification").rpartition(":")
    originators = found.texts("originators") or found.texts("originator") or ["HOME"]
    return Marking(
        classification=found.read(Classification, level, "classification"),
        scheme=scheme or found.text("scheme", ""),
        handling=frozenset(found.read(Handling, code, "handling") for code in found.texts("handling")),
        tlp=found.code(Tlp, "tlp") if found.has("tlp") else None,
        pap=found.code(Pap, "pap") if found.has("pap") else None,
        originators=frozenset(originators),
        personal_data=_personal_data(found),
        purposes=_purposes(found),
        valid_until=found.day("valid_until") if found.has("valid_until") else None,
    )


def _personal_data(found: WrittenCase) -> PersonalData:
    said = found.value("personal_data")
    if said in (None, False):
        return PersonalData.NONE
    return (
        PersonalData.ORDINARY
        if said is True
        else found.read(PersonalData, str(said).upper(), "personal_data")
    )


def _purposes(found: WrittenCase) -> frozenset[Purpose] | None:
    for name in ("purposes", "purpose"):
        if found.has(name):
            return frozenset(found.read(Purpose, code, name) for code in found.texts(name))
    return None


def _policy(context: WrittenCase, today: date, audience: Audience, purpose: Purpose) -> Policy:
    return Policy(
        today=today,
        home_scheme=context.text("home_scheme", HOME_SCHEME),
        ceilings=_levels(context, _CEILINGS),
        equivalences=_equivalences(context),
        third_party_rule=context.flag("third_party_rule", default=True),
        consents=tuple(
            consent for part in context.parts("consents") for consent in [_consent(part, purpose)] if consent
        ),
        acknowledged=_acknowledged(context, audience),
        assessment=_assessment(context, audience, purpose),
        entity_risk=context.code(EntityRisk, "entity_risk") if context.has("entity_risk") else EntityRisk.LOW,
        document_stale=context.flag("document_stale"),
    )


def _levels(context: WrittenCase, names: tuple[str, ...]) -> Mapping[str, str]:
    part = next((context.part(name) for name in names if context.has(name)), None)
    return {name: part.text(name) for name in part.names if part.has(name)} if part else {}


def _equivalences(context: WrittenCase) -> Mapping[str, str]:
    """Read rows of two levels, or an object of theirs to ours."""
    for name in _EQUIVALENCES:
        if context.has(name) and isinstance(context.value(name), list):
            return {row.text("theirs"): row.text("ours") for row in context.parts(name)}
    return _levels(context, _EQUIVALENCES)


def _consent(found: WrittenCase, purpose: Purpose) -> GrantedConsent | None:
    """Read a consent; one that was given for another purpose does not count."""
    if found.has("purpose") and found.code(Purpose, "purpose") is not purpose:
        return None
    to = found.text("to") if found.has("to") else found.text("audience")
    expires = found.day("expires") if found.has("expires") else None
    return GrantedConsent(originator=found.text("originator"), to=_audience(to, "to"), expires=expires)


def _acknowledged(context: WrittenCase, audience: Audience) -> frozenset[Audience]:
    """Read for whom a special restriction was acknowledged: yes means for this very audience."""
    for name in _ACKNOWLEDGED:
        said = context.value(name)
        if said is True:
            return frozenset({audience})
        if said not in (None, False):
            return frozenset(_audience(one, name) for one in context.texts(name))
    return frozenset()


def _assessment(context: WrittenCase, audience: Audience, purpose: Purpose) -> Cleared | None:
    """Read an assessment; one that was made for another audience or purpose is none for this."""
    if not context.has("assessment"):
        return None
    found = context.part("assessment")
    to = _audience(found.text("audience"), "audience") if found.has("audience") else audience
    meant = found.code(Purpose, "purpose") if found.has("purpose") else purpose
    if not covers(to, audience) or meant is not purpose:
        return None
    return Cleared(
        outcome=found.code(GateOutcome, "outcome"),
        expires=found.day("expires") if found.has("expires") else None,
    )


def _audience(name: Any, where: str) -> Audience:
    return audience_named(name, f"{where} of the release case")
