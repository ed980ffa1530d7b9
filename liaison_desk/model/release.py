"""May this item go to this audience, for this purpose, today? The ordered rule RL-1 … RL-11 (domain.md §4.7).

The first line that fails answers, and one family of markings never excuses another. What the rule needs to know
beyond the item (ceilings, consents, an assessment) is data that headquarters signs: a missing row means no.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.markings import (
    HOME_SIDE,
    INTERNAL_HQ,
    Audience,
    Handling,
    Marking,
    Pap,
    PersonalData,
    Purpose,
    Tlp,
)
from liaison_desk.model.ruling import Decision, Reason, Ruling

PUBLIC: Final = Audience("PUBLIC")
JOINT: Final = Audience("JOINT")
ACTIVE: Final = frozenset({Purpose.INVEST, Purpose.PREVENT, Purpose.JUDICIAL})
"""The purposes that lead to acts the other side could notice (RL-9, PAP)."""
HOME: Final = "HOME"
"""The originator of everything of our own side."""

LEVELS: Final = ("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET")
"""The levels a ceiling is stated in, lowest first; every other name needs an equivalence row."""


@dataclass(frozen=True, kw_only=True)
class GrantedConsent:
    """An originator's consent to pass its items on to one audience, up to and including a day; None is for good."""

    originator: str
    to: Audience
    expires: date | None = None

    def is_live(self, today: date) -> bool:
        """Tell whether it still holds."""
        return self.expires is None or today <= self.expires


@dataclass(frozen=True, kw_only=True)
class Cleared:
    """What a disclosure assessment of this item, for this audience and purpose, came to."""

    outcome: GateOutcome
    expires: date | None = None


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What is known beyond the item: about the audience, the originator, and what was decided.

    `ceilings` name the highest level each outside audience may hold; `equivalences` map levels of other
    schemes than `home_scheme` to ours. `acknowledged` are audiences for which an H3 restriction was
    acknowledged by hand.
    """

    today: date
    home_scheme: str = ""
    ceilings: Mapping[str, str] = field(default_factory=dict)
    equivalences: Mapping[str, str] = field(default_factory=dict)
    third_party_rule: bool = True
    consents: Sequence[GrantedConsent] = ()
    acknowledged: AbstractSet[Audience] = frozenset()
    assessment: Cleared | None = None
    entity_risk: EntityRisk = EntityRisk.LOW
    document_stale: bool = False


@dataclass(frozen=True, kw_only=True)
class Item:
    """What is to be released: its marking, or that of the record it is a part of, and to whom it may go."""

    marking: Marking | None
    releasable_to: AbstractSet[Audience] = frozenset()
    is_comment: bool = False
    is_erased: bool = False
    names_office_holders_only: bool = False


@dataclass(frozen=True, kw_only=True)
class _Case:
    """One item for one audience, with everything the lines of the rule look at."""

    marking: Marking
    item: Item
    audience: Audience
    purpose: Purpose
    policy: Policy

    @property
    def is_foreign(self) -> bool:
        return is_foreign(self.audience)

    @property
    def is_originator(self) -> bool:
        """The audience is the one body everything in the item comes from."""
        return self.marking.originators == {self.audience.partition(":")[2]} or (
            self.audience in HOME_SIDE and self.marking.originators == {HOME}
        )

    @property
    def foreign_originators(self) -> frozenset[str]:
        return self.marking.originators - {HOME}

    def consent(self, originator: str, *, live: bool = True) -> bool:
        today = self.policy.today
        return any(
            consent.originator == originator
            and covers(consent.to, self.audience)
            and (consent.is_live(today) if live else True)
            for consent in self.policy.consents
        )


def is_foreign(audience: Audience) -> bool:
    """Tell whether an audience is outside the home side."""
    return audience.partition(":")[0] not in {"INTERNAL_POST", "INTERNAL_HQ", "HOME_PARTNER"}


def covers(named: Audience, audience: Audience) -> bool:
    """Tell whether a releasable-to entry covers an audience: nothing else widens (domain.md §4.7)."""
    if named in {audience, PUBLIC}:
        return True
    kind, _, _ = audience.partition(":")
    if named == JOINT:
        return kind == "HOST" or audience == INTERNAL_HQ
    return ":" not in named and named == "HOST" == kind


def may_release(item: Item, audience: Audience, purpose: Purpose, policy: Policy) -> Ruling:
    """Rule on one item for one audience and purpose; RL-4 lets the originator skip from RL-5 to RL-10."""
    if item.marking is None:
        return _deny(Reason.UNMARKED)
    case = _Case(marking=item.marking, item=item, audience=audience, purpose=purpose, policy=policy)
    own = case.is_originator and audience not in HOME_SIDE
    for line in (*_ALWAYS, *(() if own else _OTHERS), *_LAST):
        ruling = line(case)
        if ruling is not None:
            return ruling
    return Ruling(reason=_remark(case))


def _deny(reason: Reason) -> Ruling:
    return Ruling(decision=Decision.DENY, reason=reason)


def _still_valid(case: _Case) -> Ruling | None:
    """RL-2."""
    if case.item.is_erased:
        return _deny(Reason.ERASED)
    until = case.marking.valid_until
    return _deny(Reason.EXPIRED) if until is not None and case.policy.today > until else None


def _not_stale(case: _Case) -> Ruling | None:
    """RL-3."""
    return _deny(Reason.APPROVAL_STALE) if case.policy.document_stale else None


def _comment_stays(case: _Case) -> Ruling | None:
    """Keep an officer's comment on the home side, whatever its marking says (domain.md §4.4, point kinds)."""
    return _deny(Reason.COMMENT) if case.item.is_comment and case.is_foreign else None


def _within_ceiling(case: _Case) -> Ruling | None:
    """RL-5: those who were present heard it themselves; for the public the ceiling is unclassified."""
    kind, _, _ = case.audience.partition(":")
    if not case.is_foreign or kind == "ATTENDEES":
        return None
    level = _level(case.marking, case.policy)
    ceiling = LEVELS[0] if case.audience == PUBLIC else _ceiling(case)
    if level is None or ceiling not in LEVELS:
        return _deny(Reason.NO_EQUIVALENCE)
    return _deny(Reason.ABOVE_CEILING) if LEVELS.index(level) > LEVELS.index(ceiling) else None


def _level(marking: Marking, policy: Policy) -> str | None:
    name = marking.classification.value
    for known in (f"{marking.scheme}:{name}", name):
        if known in policy.equivalences:
            return policy.equivalences[known]
    own = marking.scheme in {"", policy.home_scheme}
    return name if own and name in LEVELS else None


def _ceiling(case: _Case) -> str | None:
    """Return the audience's own row; for a whole kind without one, the lowest row of its kind."""
    ceilings = case.policy.ceilings
    if case.audience in ceilings:
        return ceilings[case.audience]
    if ":" in case.audience:
        return None
    rows = [ceiling for name, ceiling in ceilings.items() if name.startswith(f"{case.audience}:")]
    known = [ceiling for ceiling in rows if ceiling in LEVELS]
    return min(known, key=LEVELS.index) if known and len(known) == len(rows) else None


def _originators_agree(case: _Case) -> Ruling | None:
    """RL-6: the post and headquarters are the home of what was given to them."""
    if case.audience in HOME_SIDE or not case.policy.third_party_rule:
        return None
    for originator in sorted(case.foreign_originators - {case.audience.partition(":")[2]}):
        if case.consent(originator):
            continue
        if case.consent(originator, live=False):
            return _deny(Reason.CONSENT_EXPIRED)
        return Ruling(decision=Decision.NEEDS_CONSENT, reason=Reason.THIRD_PARTY_RULE)
    return None


def _named(case: _Case) -> Ruling | None:
    """RL-7."""
    named = any(covers(entry, case.audience) for entry in case.item.releasable_to)
    agreed = any(case.consent(originator) for originator in case.marking.originators)
    return None if named or agreed else _deny(Reason.NOT_RELEASABLE_TO)


def _handled(case: _Case) -> Ruling | None:
    """RL-8."""
    handling = case.marking.handling
    agreed = any(case.consent(originator) for originator in case.marking.originators)
    if Handling.H1 in handling and case.purpose is Purpose.JUDICIAL and not agreed:
        return Ruling(decision=Decision.NEEDS_CONSENT, reason=Reason.H1_JUDICIAL)
    if Handling.H3 in handling and case.audience not in case.policy.acknowledged:
        return _deny(Reason.H3_NOT_ACKNOWLEDGED)
    return None


def _light(case: _Case) -> Ruling | None:
    """RL-9 (FIRST TLP 2.0, MISP PAP)."""
    kind, _, _ = case.audience.partition(":")
    match case.marking.tlp:
        case Tlp.RED if kind != "ATTENDEES":
            return _deny(Reason.TLP_RED)
        case Tlp.AMBER_STRICT if case.audience not in HOME_SIDE and kind != "ATTENDEES":
            return _deny(Reason.TLP_AMBER_STRICT)
        case Tlp.AMBER if case.audience == PUBLIC:
            return _deny(Reason.TLP_AMBER)
        case Tlp.GREEN if case.audience == PUBLIC:
            return _deny(Reason.TLP_GREEN)
    noticed = case.marking.pap is Pap.RED and case.purpose in ACTIVE
    return _deny(Reason.PAP_RED) if noticed else None


def _gate(case: _Case) -> Ruling | None:
    """RL-10: confirming personal data even to its originator is a disclosure."""
    if case.marking.personal_data is PersonalData.NONE or not case.is_foreign:
        return None
    if case.audience == PUBLIC:
        return None if case.item.names_office_holders_only else _deny(Reason.PERSONAL_DATA_PUBLIC)
    found = case.policy.assessment
    if found is None:
        return _needs_gate(Reason.DISCLOSURE_ASSESSMENT_MISSING)
    if found.outcome is GateOutcome.HQ_DENY:
        return _deny(Reason.DISCLOSURE_DENIED)
    if found.outcome is GateOutcome.EXPIRED or (found.expires and case.policy.today > found.expires):
        return _needs_gate(Reason.DISCLOSURE_ASSESSMENT_EXPIRED)
    if found.outcome is GateOutcome.HQ_ALLOW:
        return None
    if case.policy.entity_risk in {EntityRisk.HIGH, EntityRisk.UNRATED}:
        return _needs_gate(Reason.HQ_DECISION_REQUIRED)
    cleared = found.outcome in {GateOutcome.CLEARED, GateOutcome.CLEARED_COND}
    return None if cleared else _needs_gate(Reason.DISCLOSURE_ASSESSMENT_OPEN)


def _needs_gate(reason: Reason) -> Ruling:
    return Ruling(decision=Decision.NEEDS_GATE, reason=reason)


def _for_purpose(case: _Case) -> Ruling | None:
    """RL-11."""
    purposes = case.marking.purposes
    return None if purposes is None or case.purpose in purposes else _deny(Reason.PURPOSE)


def _remark(case: _Case) -> Reason:
    """Return what is printed with an item that may go."""
    found = case.policy.assessment
    gated = case.is_foreign and case.marking.personal_data is not PersonalData.NONE
    if gated and found and found.outcome is GateOutcome.CLEARED_COND:
        return Reason.CONDITIONS
    return Reason.H1_WARNING if Handling.H1 in case.marking.handling else Reason.NONE


_Line = Callable[[_Case], Ruling | None]
_ALWAYS: Final[tuple[_Line, ...]] = (_still_valid, _not_stale, _comment_stays)
_OTHERS: Final[tuple[_Line, ...]] = (_within_ceiling, _originators_agree, _named, _handled, _light)
_LAST: Final[tuple[_Line, ...]] = (_gate, _for_purpose)
