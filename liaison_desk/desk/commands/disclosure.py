"""Deciding at the disclosure gate: clear alone, refer, decide for headquarters, countersign (domain.md §4.6)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.assessments import check_step, named, risk_of
from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.disclosure import AssessmentView, assessment_view
from liaison_desk.desk.reliability import evaluated, statement
from liaison_desk.desk.tasks import ask_countersign, child, countersigned
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.gate import NOT_RATED_LOW, RISK, expiry, may_clear_alone
from liaison_desk.model.kinds import Agency, Assessment, Assurance
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.readouts.wording import Words

REFERENCE_LANGUAGE: Final = "en"
LIFE_THREAT_RULE: Final = "Released on a threat to life"
_CLEARED: Final = frozenset({GateOutcome.CLEARED, GateOutcome.CLEARED_COND})
_REFERABLE: Final = frozenset({GateOutcome.OPEN, GateOutcome.REFERRED, GateOutcome.EXPIRED})


class CannotClearAlone(Refused):
    """The post may not clear this without headquarters."""

    code = "CANNOT_CLEAR_ALONE"
    title = N_("The post cannot clear this alone: {why}.")
    advice = N_("Answer what is missing, or refer it to headquarters.")

    def __init__(self, *, against: Sequence[str] = (), **particulars: object) -> None:
        """Keep the codes of what stands against it, so that a window can say them in its own language."""
        super().__init__(**particulars)
        self.against = tuple(against)


class ContentMoved(Refused):
    """What was referred is no longer what stands on the desk."""

    code = "CONTENT_MOVED"
    title = N_("{what} was changed after it was referred.")
    advice = N_("Ask the post to refer it again: a decision covers the exact content only.")


def clear_assessment(desk: Desk, assessment: Assessment) -> Assessment:
    """Clear at the post, where it may decide alone (GT-2); a threat to life is countersigned afterwards (GT-5)."""
    check(desk.setup.role, Power.ASSESS)
    check_step(desk, assessment, GateOutcome.OPEN)
    current = replace(assessment, entity_risk=risk_of(desk, assessment))
    against = may_clear_alone(current)
    if against:
        raise CannotClearAlone(why=", ".join(_said(desk, code) for code in against), against=against)
    required(assessment.basis, "basis")
    conditions = bool(assessment.conditions.strip() or assessment.mitigations)
    cleared = _decided(desk, current, GateOutcome.CLEARED_COND if conditions else GateOutcome.CLEARED)
    with desk.change("clear_assessment") as change:
        cleared = change.put(cleared, seen=assessment)
        _chase_conditions(desk, change, cleared)
        if cleared.life_threat:
            ask_countersign(desk, change, cleared, desk.now(), LIFE_THREAT_RULE)
    return cleared


def refer_assessment(desk: Desk, assessment: Assessment) -> Assessment:
    """Refer to headquarters: from now on the assessment names the exact content it is about (GT-4).

    What was decided is referred again where its content has moved or its time has run out (GT-7): what was
    decided before stands in the history.
    """
    check(desk.setup.role, Power.REFER)
    view = assessment_view(desk, assessment)
    if not (assessment.outcome in _REFERABLE or view.is_stale or view.has_run_out):
        check_step(desk, assessment, GateOutcome.OPEN)
    required(assessment.basis, "basis")
    referred = replace(
        assessment,
        outcome=GateOutcome.REFERRED,
        decided_by="",
        decided_at=None,
        countersigned_by="",
        expires=None,
        entity_risk=risk_of(desk, assessment),
        **_reliability(desk, view),
        content_hash=covered_hash(desk, assessment.about),
    )
    with desk.change("refer_assessment") as change:
        return change.put(referred, seen=assessment)


def decide_assessment(
    desk: Desk,
    assessment: Assessment,
    *,
    allow: bool,
    basis: str,
    conditions: str = "",
    expires: date | None = None,
) -> Assessment:
    """Decide for headquarters what a post referred; the decision covers the content it was referred with (GT-4)."""
    check(desk.setup.role, Power.DECIDE_GATE)
    check_step(desk, assessment, GateOutcome.REFERRED)
    if not assessment.content_hash or assessment.content_hash != covered_hash(desk, assessment.about):
        raise ContentMoved(what=named(desk, assessment))
    outcome = GateOutcome.HQ_ALLOW if allow else GateOutcome.HQ_DENY
    said = "\n".join(part for part in (assessment.conditions.strip(), conditions.strip()) if part)
    decided = replace(
        _decided(desk, replace(assessment, conditions=said), outcome),
        basis="\n".join(part for part in (assessment.basis, required(basis, "basis")) if part),
    )
    if expires is not None:
        decided = replace(decided, expires=expires)
    with desk.change("decide_assessment") as change:
        decided = change.put(decided, seen=assessment)
        if allow:
            _chase_conditions(desk, change, decided)
    return decided


def countersign_assessment(desk: Desk, assessment: Assessment) -> Assessment:
    """Countersign what an officer released alone; nobody countersigns his own decision."""
    check(desk.setup.role, Power.COUNTERSIGN)
    if assessment.outcome not in _CLEARED or assessment.countersigned_by:
        check_step(desk, assessment, GateOutcome.CLEARED)
    if assessment.decided_by == desk.setup.officer or assessment.countersigned_by:
        raise BadInput(what="countersignature", why="it is by whoever decided, or there is one already")
    signed = replace(assessment, countersigned_by=desk.setup.officer)
    with desk.change("countersign_assessment") as change:
        signed = change.put(signed, seen=assessment)
        countersigned(desk, change, assessment.id, desk.now())
    return signed


def _decided(desk: Desk, assessment: Assessment, outcome: GateOutcome) -> Assessment:
    """Return an assessment decided now, with the content it covers and the reliability statement (GT-7, GT-8)."""
    now = desk.now()
    view = assessment_view(desk, assessment)
    return replace(
        assessment,
        outcome=outcome,
        decided_by=desk.setup.officer,
        decided_at=now,
        expires=expiry(now.there().date()),
        content_hash=covered_hash(desk, assessment.about),
        **_reliability(desk, view),
    )


def _reliability(desk: Desk, view: AssessmentView) -> dict[str, Any]:
    """Return the reliability statement of an assessment: its facts, and their words in English for the log."""
    facts = evaluated(view.about, view.items)
    return {
        "evaluated": frozenset(map(str, facts)),
        "reliability": "\n".join(statement(desk, facts, Words(REFERENCE_LANGUAGE))),
    }


def _chase_conditions(desk: Desk, change: Changing, assessment: Assessment) -> None:
    """Make each condition an assurance to be asked for, where a body is there to give it (GT-6)."""
    code = assessment.audience.partition(":")[2]
    agencies = desk.store.records.standing(Agency, {"code": code}) if code else []
    held = {row.text for row in desk.store.records.standing(Assurance, {"assessment": assessment.id})}
    for text in filter(None, (line.strip() for line in assessment.conditions.splitlines())):
        if agencies and text not in held:
            change.put(
                child(
                    desk,
                    assessment,
                    Assurance,
                    agency=agencies[0].id,
                    text=text,
                    assessment=assessment.id,
                    scope=named(desk, assessment),
                    expires=assessment.expires,
                )
            )


def _said(desk: Desk, code: str) -> str:
    """Say what stands against clearing alone, in words."""
    if code == RISK:
        return NOT_RATED_LOW
    return f"{code} {vocabularies(desk)['gate_question'].label(code)}"
