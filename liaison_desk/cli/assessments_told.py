"""How the terminal tells of an assessment: the packet that goes to headquarters, in lines and as JSON."""

from liaison_desk.cli.command import Answer
from liaison_desk.cli.output import facts, short
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.disclosure import AssessmentView, assessment_view
from liaison_desk.model.canonical import Json
from liaison_desk.model.gate import questions
from liaison_desk.model.kinds import Assessment
from liaison_desk.model.record import written


def told(desk: Desk, assessment: Assessment) -> Answer:
    """Tell of an assessment with all it is about, as it stands now."""
    view = assessment_view(desk, assessment)
    return Answer(json=view_json(view), lines=_lines(view))


def view_json(view: AssessmentView) -> dict[str, Json]:
    """Return an assessment with all it is about as JSON."""
    return {
        **written(view.assessment),
        "state": view.state,
        "live": view.is_live,
        "about_ref": view.about.ref if view.about else "",
        "against": list(view.against),
        "subjects_named": [subject.name for subject in view.subjects],
        "questions": [
            {"number": one.number, "text": one.text, "answer": one.answer} for one in view.questions
        ],
        "items": [written(item) for item in view.items],
        "assurances": [
            {"ref": one.ref, "text": one.text, "status": one.status.value} for one in view.assurances
        ],
    }


def _number(question: str) -> tuple[int, str]:
    """Return what sorts G2 before G10."""
    return len(question), question


def _lines(view: AssessmentView) -> list[str]:
    found = view.assessment
    asked = questions(life_threat=found.life_threat)
    state = "Stale: what it covers was changed" if view.is_stale else found.outcome.label
    said = [
        ("Assessment", f"{found.ref} of {about(view)}"),
        ("For", f"{found.audience}, {found.purpose or 'any purpose'}"),
        ("State", state),
        ("Risk", found.entity_risk.label),
        ("Yes", " ".join(sorted(found.yes, key=_number))),
        ("No", " ".join(sorted(found.no, key=_number))),
        ("Not answered", " ".join(code for code in asked if code not in found.yes | found.no)),
        ("Against", " ".join(sorted(view.against, key=_number))),
        ("Subjects", ", ".join(subject.name for subject in view.subjects)),
        ("Basis", found.basis),
        ("Conditions", found.conditions),
        ("Mitigations", ", ".join(sorted(found.mitigations))),
        ("Reliability", found.reliability),
        ("Decided", f"{found.decided_by} {found.decided_at or ''}".strip()),
        ("Countersigned", found.countersigned_by),
        ("Expires", str(found.expires or "")),
        ("Covers", found.content_hash[:16]),
    ]
    return facts((name, value) for name, value in said if value)


def about(view: AssessmentView) -> str:
    """Return what people call the record that an assessment is about."""
    return (view.about.ref or short(view.about.title)) if view.about else view.assessment.about
