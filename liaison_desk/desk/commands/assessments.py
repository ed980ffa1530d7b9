"""Opening an assessment for the disclosure gate and answering its questions (domain.md §4.6)."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.covering import items_of
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.tasks import child
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.gate import questions
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Assessment, Item, Request
from liaison_desk.model.kinds.disclosure import Gate, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.markings import INTERNAL_POST, Audience
from liaison_desk.model.record import Record
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_


class NotAtThisStep(Refused):
    """An assessment that is not where this step begins."""

    code = "ASSESSMENT_STEP"
    title = N_("The assessment of {what} is “{state}”; this cannot be done to it.")
    advice = N_("Open a new assessment if the matter has changed.")


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
    opened = child(
        desk,
        about,
        Assessment,
        about=about.id,
        gate=gate or gate_of(about),
        audience=audience,
        purpose=purpose or str(getattr(about, "purpose", "")),
        subjects=subjects,
        items=items,
        life_threat=life_threat,
    )
    return change.put(replace(opened, entity_risk=risk_of(desk, opened)))


def open_use(desk: Desk, request: Request) -> Assessment:
    """Open an assessment of the use of what a request brought in, which stays with the post (GT-1, question G7)."""
    items = frozenset(item.id for item in items_of(desk, request.id))
    return open_assessment(desk, request, INTERNAL_POST, items=items, gate=Gate.USE)


def risk_of(desk: Desk, assessment: Assessment) -> EntityRisk:
    """Return headquarters' rating of who receives, or in use gave; a body nobody rated is UNRATED (GT-3)."""
    body = _giver(desk, assessment) if assessment.gate is Gate.USE else _receiver(desk, assessment)
    return body.entity_risk if body else EntityRisk.UNRATED


def _receiver(desk: Desk, assessment: Assessment) -> Agency | None:
    code = assessment.audience.partition(":")[2]
    found = desk.store.records.standing(Agency, {"code": code}) if code else []
    return found[0] if found else None


def _giver(desk: Desk, assessment: Assessment) -> Agency | None:
    about = desk.store.records.get(assessment.about)
    giver = about.host_agency if isinstance(about, Request) else None
    found = desk.store.records.get(giver) if giver else None
    return found if isinstance(found, Agency) else None


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
    check_step(desk, assessment, GateOutcome.OPEN)
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


def check_step(desk: Desk, assessment: Assessment, expected: GateOutcome) -> None:
    """Refuse a step on an assessment that is not where the step begins."""
    if assessment.outcome is not expected:
        raise NotAtThisStep(what=named(desk, assessment), state=assessment.outcome.label)


def named(desk: Desk, assessment: Assessment) -> str:
    """Return what people call the record that an assessment is about."""
    about = desk.store.records.get(assessment.about)
    return (about.ref or about.title) if about else assessment.ref
