"""Reading the gate: what a referral brings to headquarters, what is at the gate, and what the reliability is."""

from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.covering import covered_hash, items_of, questions_of
from liaison_desk.desk.desk import Desk
from liaison_desk.model.gate import is_live, may_clear_alone
from liaison_desk.model.kinds import Assessment, Assurance, Item, Question, Subject
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.record import Record

_WAITING: Final = frozenset({GateOutcome.OPEN, GateOutcome.REFERRED})


@dataclass(frozen=True, kw_only=True)
class AssessmentView:
    """An assessment with all that is looked at: this is also the packet that headquarters gets (GT-4)."""

    assessment: Assessment
    about: Record | None
    questions: tuple[Question, ...]
    items: tuple[Item, ...]
    subjects: tuple[Subject, ...]
    assurances: tuple[Assurance, ...]
    against: tuple[str, ...]
    """What keeps the post from clearing alone."""
    is_live: bool
    is_stale: bool
    has_run_out: bool

    @property
    def state(self) -> str:
        """How it stands, in a word: a decision on other content is STALE."""
        return "STALE" if self.is_stale else self.assessment.outcome.value


def assessment_view(desk: Desk, assessment: Assessment) -> AssessmentView:
    """Return an assessment with the exact items, the questions, the persons and the assurances it is about."""
    about = desk.store.records.get(assessment.about)
    hashed = covered_hash(desk, assessment.about)
    stale = bool(assessment.content_hash) and assessment.content_hash != hashed
    subjects = (desk.store.records.get(subject) for subject in sorted(assessment.subjects))
    return AssessmentView(
        assessment=assessment,
        about=about,
        questions=questions_of(desk, assessment.about),
        items=_items(desk, assessment, about),
        subjects=tuple(subject for subject in subjects if isinstance(subject, Subject)),
        assurances=tuple(desk.store.records.standing(Assurance, {"assessment": assessment.id})),
        against=may_clear_alone(assessment),
        is_live=is_live(assessment, desk.now().there().date(), hashed),
        is_stale=stale,
        has_run_out=assessment.expires is not None and desk.now().there().date() > assessment.expires,
    )


def waiting_at_gate(desk: Desk) -> list[AssessmentView]:
    """Return the assessments that nobody has decided yet, the oldest first."""
    found = (record for record in desk.store.records.standing(Assessment) if record.outcome in _WAITING)
    return [assessment_view(desk, record) for record in sorted(found, key=lambda record: record.id)]


def _items(desk: Desk, assessment: Assessment, about: Record | None) -> tuple[Item, ...]:
    named = (desk.store.records.get(item) for item in sorted(assessment.items))
    found = {item.id: item for item in named if isinstance(item, Item)}
    found |= {item.id: item for item in items_of(desk, assessment.about)}
    if isinstance(about, Item):
        found[about.id] = about
    return tuple(found[key] for key in sorted(found))
