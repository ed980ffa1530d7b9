"""Working at the disclosure gate: assess, clear alone, refer, decide, countersign, consent (domain.md §4.6)."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import Any, Final

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.disclosure import AssessmentView, assessment_view
from liaison_desk.desk.reliability import evaluated, statement
from liaison_desk.desk.tasks import ask_countersign, child, countersigned
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.gate import NOT_RATED_LOW, RISK, expiry, may_clear_alone, questions
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Assessment, Assurance, Consent, Item, Request
from liaison_desk.model.kinds.disclosure import Gate, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record
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


class NotAtThisStep(Refused):
    """An assessment that is not where this step begins."""

    code = "ASSESSMENT_STEP"
    title = N_("The assessment of {what} is “{state}”; this cannot be done to it.")
    advice = N_("Open a new assessment if the matter has changed.")


class ContentMoved(Refused):
    """What was referred is no longer what stands on the desk."""

    code = "CONTENT_MOVED"
    title = N_("{what} was changed after it was referred.")
    advice = N_("Ask the post to refer it again: a decision covers the exact content only.")


def gate_of(record: Record) -> Gate:
    """Return which gate a record passes when it goes out: a request asks, everything else discloses."""
    outgoing = isinstance(record, Request) and record.direction is Direction.OUT
    return Gate.REQUEST if outgoing else Gate.DISCLOSE


def open_assessment(
    desk: Desk,
    about: Record,
    audience: Audience,
    *,
    items: AbstractSet[RecordId] = frozenset(),
    purpose: str = "",
    gate: Gate | None = None,
    life_threat: bool = False,
) -> Assessment:
    """Open an assessment of a record for an audience; what nobody has answered counts against it (GT-3)."""
    if purpose:
        vocabularies(desk)["purpose"].check(purpose)
    with desk.change("open_assessment") as change:
        return put_assessment(
            desk, change, about, audience, items=items, purpose=purpose, gate=gate, life_threat=life_threat
        )


def put_assessment(  # noqa: PLR0913 - each is a fact of the assessment
    desk: Desk,
    change: Changing,
    about: Record,
    audience: Audience,
    *,
    items: AbstractSet[RecordId] = frozenset(),
    purpose: str = "",
    gate: Gate | None = None,
    life_threat: bool = False,
) -> Assessment:
    """Put an open assessment into a change, with the rating of the audience as it is now."""
    check(desk.setup.role, Power.DRAFT)
    subjects = about.subjects if isinstance(about, Request | Item) else frozenset()
    return change.put(
        child(
            desk,
            about,
            Assessment,
            about=about.id,
            gate=gate or gate_of(about),
            audience=audience,
            purpose=purpose or str(getattr(about, "purpose", "")),
            subjects=subjects,
            items=items,
            entity_risk=risk_of(desk, audience),
            life_threat=life_threat,
        )
    )


def risk_of(desk: Desk, audience: Audience) -> EntityRisk:
    """Return headquarters' rating of an audience; a body nobody rated is UNRATED (GT-3)."""
    code = audience.partition(":")[2]
    found = desk.store.records.standing(Agency, {"code": code}) if code else []
    return found[0].entity_risk if found else EntityRisk.UNRATED


def answer_assessment(
    desk: Desk,
    assessment: Assessment,
    *,
    yes: Iterable[str] = (),
    no: Iterable[str] = (),
    basis: str | None = None,
    conditions: str | None = None,
    mitigations: Iterable[str] | None = None,
) -> Assessment:
    """Answer questions of an open assessment; what is not named stays as it was."""
    _check_step(desk, assessment, GateOutcome.OPEN)
    said_yes, said_no = frozenset(yes), frozenset(no)
    asked = set(questions(life_threat=assessment.life_threat))
    unknown = (said_yes | said_no) - set(questions(life_threat=False))
    if unknown:
        raise BadInput(what=f"question {min(unknown)}", why=f"it is none of {', '.join(sorted(asked))}")
    if said_yes & said_no:
        raise BadInput(what=f"question {min(said_yes & said_no)}", why="it is answered both yes and no")
    chosen = assessment.mitigations if mitigations is None else frozenset(mitigations)
    for code in sorted(chosen):
        vocabularies(desk)["mitigation"].check(code)
    answered = replace(
        assessment,
        yes=(assessment.yes | said_yes) - said_no,
        no=(assessment.no | said_no) - said_yes,
        basis=assessment.basis if basis is None else basis,
        conditions=assessment.conditions if conditions is None else conditions,
        mitigations=chosen,
    )
    with desk.change("answer_assessment") as change:
        return change.put(answered, seen=assessment)


def clear_assessment(desk: Desk, assessment: Assessment) -> Assessment:
    """Clear at the post, where it may decide alone (GT-2); a threat to life is countersigned afterwards (GT-5)."""
    check(desk.setup.role, Power.ASSESS)
    _check_step(desk, assessment, GateOutcome.OPEN)
    current = replace(assessment, entity_risk=risk_of(desk, assessment.audience))
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
        _check_step(desk, assessment, GateOutcome.OPEN)
    required(assessment.basis, "basis")
    referred = replace(
        assessment,
        outcome=GateOutcome.REFERRED,
        decided_by="",
        decided_at=None,
        countersigned_by="",
        expires=None,
        entity_risk=risk_of(desk, assessment.audience),
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
    _check_step(desk, assessment, GateOutcome.REFERRED)
    if not assessment.content_hash or assessment.content_hash != covered_hash(desk, assessment.about):
        raise ContentMoved(what=_named(desk, assessment))
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
        _check_step(desk, assessment, GateOutcome.CLEARED)
    if assessment.decided_by == desk.setup.officer or assessment.countersigned_by:
        raise BadInput(what="countersignature", why="it is by whoever decided, or there is one already")
    signed = replace(assessment, countersigned_by=desk.setup.officer)
    with desk.change("countersign_assessment") as change:
        signed = change.put(signed, seen=assessment)
        countersigned(desk, change, assessment.id, desk.now())
    return signed


def record_consent(desk: Desk, consent: Consent) -> Consent:
    """Put an originator's consent on record."""
    check_complete(consent)
    if consent.purpose:
        vocabularies(desk)["purpose"].check(consent.purpose)
    with desk.change("record_consent") as change:
        return change.put(consent)


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
                    scope=_named(desk, assessment),
                    expires=assessment.expires,
                )
            )


def _check_step(desk: Desk, assessment: Assessment, expected: GateOutcome) -> None:
    if assessment.outcome is not expected:
        raise NotAtThisStep(what=_named(desk, assessment), state=assessment.outcome.label)


def _named(desk: Desk, assessment: Assessment) -> str:
    about = desk.store.records.get(assessment.about)
    return (about.ref or about.title) if about else assessment.ref


def _said(desk: Desk, code: str) -> str:
    """Say what stands against clearing alone, in words."""
    if code == RISK:
        return NOT_RATED_LOW
    return f"{code} {vocabularies(desk)['gate_question'].label(code)}"
