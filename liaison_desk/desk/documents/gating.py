"""What the papers of the disclosure gate say: the record of an assessment, and that of an assurance."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.handovers import their_reference
from liaison_desk.desk.documents.order import Order, reader_named
from liaison_desk.desk.documents.sieve import OPEN, Pseudonyms, Sieve, names_of, rule_on
from liaison_desk.desk.documents.speaking import contact_named, language_of
from liaison_desk.desk.documents.wholes import must_take
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.disclosure import AssessmentView, assessment_view
from liaison_desk.desk.reliability import statement_of
from liaison_desk.model.gate import NO_ALONE, YES_NEEDED, answered_yes, questions
from liaison_desk.model.kinds import Agency, Assessment, Assurance, Contact, Request, Subject
from liaison_desk.model.kinds.disclosure import AssuranceStatus, GateOutcome
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import Record
from liaison_desk.readouts.documents.assurance_record import AssurancePages
from liaison_desk.readouts.documents.disclosure_assessment import (
    Answered,
    AssessmentPages,
    Promise,
    Reply,
    Seat,
    Weight,
)
from liaison_desk.readouts.documents.material import Signer
from liaison_desk.readouts.documents.sentences import Marked

_GATING = frozenset({"G1", "G2", "G4"})
_BY_HEADQUARTERS = frozenset({GateOutcome.HQ_ALLOW, GateOutcome.HQ_DENY})
_BY_THE_POST = frozenset({GateOutcome.CLEARED, GateOutcome.CLEARED_COND, GateOutcome.NOT_REQUIRED})


def gather_assessment(desk: Desk, assessment: Assessment, order: Order, sieve: Sieve) -> AssessmentPages:
    """Gather the record of an assessment: the answers, what was decided and by whom, and what it covers."""
    must_take(sieve, (assessment,), assessment)
    view = assessment_view(desk, assessment)
    lists = vocabularies(desk)
    language = order.language
    about = view.about if view.about and sieve.takes(view.about) else None
    return AssessmentPages(
        assessment_reference=assessment.ref,
        about_reference=about.ref if about else "",
        about=about.title if about else assessment.ref,
        gate=order.words[f"gate.{assessment.gate}"],
        audience=reader_named(desk, assessment.audience, order.words),
        outcome=_outcome(desk, assessment, language),
        risk=lists["entity_risk"].label(assessment.entity_risk, language),
        mark=(assessment.marking or OPEN).portion,
        answers=tuple(_answers(desk, assessment, language)),
        seat=_seat(assessment),
        purpose=lists["purpose"].label(assessment.purpose, language),
        life_threat=assessment.life_threat,
        is_stale=view.is_stale,
        mitigations=tuple(
            lists["mitigation"].label(code, language) for code in sorted(assessment.mitigations)
        ),
        basis=_lines(assessment.basis, assessment, language),
        decided_by=contact_named(desk, assessment.decided_by),
        decided_at=assessment.decided_at.at if assessment.decided_at else None,
        countersigned_by=contact_named(desk, assessment.countersigned_by),
        expires=assessment.expires,
        conditions=_lines(assessment.conditions, assessment, language),
        promises=tuple(_promises(view, sieve, language)),
        reliability=_lines("\n".join(statement_of(desk, assessment, order.words)), assessment, language),
        subjects=tuple(_subject(one, language) for one in _kept_subjects(view, sieve)),
        covered=tuple(_covered(view, sieve, language)),
        content_hash=assessment.content_hash,
        head=order.head(sieve.marking),
    )


def _outcome(desk: Desk, assessment: Assessment, language: str) -> str:
    """Return the outcome in words; while it is open there is none to name."""
    if assessment.outcome is GateOutcome.OPEN:
        return ""
    return vocabularies(desk)["gate_outcome"].label(assessment.outcome, language)


def _answers(desk: Desk, assessment: Assessment, language: str) -> Iterator[Answered]:
    asked = vocabularies(desk)["gate_question"]
    for code in questions(life_threat=assessment.life_threat):
        yield Answered(
            code=code,
            question=asked.label(code, language),
            reply=_reply(assessment, code),
            weight=_weight(assessment, code),
        )


def _reply(assessment: Assessment, code: str) -> Reply:
    if code in assessment.yes:
        return Reply.YES
    return Reply.NO if code in assessment.no else Reply.MISSING


def _weight(assessment: Assessment, code: str) -> Weight:
    """Say what an answer weighs: what keeps the post from clearing, and what must be yes (GT-2)."""
    if code in YES_NEEDED:
        return Weight.NONE if code in assessment.yes else Weight.NEEDED
    if not answered_yes(assessment, code):
        return Weight.NONE
    if code in NO_ALONE:
        return Weight.ALONE
    return Weight.GATE if code in _GATING else Weight.NONE


def _seat(assessment: Assessment) -> Seat:
    if assessment.outcome in _BY_HEADQUARTERS:
        return Seat.HEADQUARTERS
    return Seat.POST if assessment.outcome in _BY_THE_POST else Seat.NOWHERE


def _promises(view: AssessmentView, sieve: Sieve, language: str) -> Iterator[Promise]:
    for one in sieve.keep(view.assurances):
        text = Marked(text=one.text, mark=(one.marking or OPEN).portion, lang=language_of(one.text, language))
        yield Promise(reference=one.ref, text=text, status=one.status, expires=one.expires)


def _kept_subjects(view: AssessmentView, sieve: Sieve) -> Iterator[Subject]:
    """Yield whom it is about; of one who is held back no name and no identifier may show."""
    for subject in view.subjects:
        if sieve.takes(subject, text=subject.name):
            yield subject
        else:
            sieve.hide(subject.ref or subject.kind, names=names_of(subject))


def _subject(subject: Subject, language: str) -> Marked:
    said = f"{subject.ref}: {subject.name}"
    mark = (subject.marking or OPEN).portion
    return Marked(text=said, mark=mark, lang=language_of(subject.name, language))


def _covered(view: AssessmentView, sieve: Sieve, language: str) -> Iterator[Marked]:
    """Yield the very words the decision covers: the questions of a request, and the items that go out."""
    about = view.about
    if about is not None and about in sieve.kept:
        for question in view.questions:
            sieve.also(question.marking, question.text)
            yield Marked(
                text=f"{question.number}. {question.text}",
                mark=(question.marking or about.marking or OPEN).portion,
                lang=language_of(question.text, language),
            )
    for item in sieve.keep(view.items):
        said = f"{item.ref}: {item.text}" if item.ref else item.text
        yield Marked(text=said, mark=(item.marking or OPEN).portion, lang=language_of(item.text, language))


def gather_assurance(desk: Desk, assurance: Assurance, order: Order, sieve: Sieve) -> AssurancePages:
    """Gather the record of an assurance; which assessment it answers is told where the reader may have that."""
    must_take(sieve, (assurance,), assurance)
    language = order.language
    assessment = desk.store.records.get(assurance.assessment) if assurance.assessment else None
    known = isinstance(assessment, Assessment) and sieve.takes(assessment)
    about = desk.store.records.get(assessment.about) if isinstance(assessment, Assessment) else None
    sieve.also(None, assurance.text, assurance.scope, assurance.given_by)
    if isinstance(assessment, Assessment) and known:
        sieve.also(None, assessment.conditions)
    names = Pseudonyms(sieve, desk.store.records.standing(Subject), order.words["subject"])
    agency = desk.store.records.get(assurance.agency)
    today = order.moment.astimezone(ZoneInfo(order.zones[0])).date()
    return AssurancePages(
        assurance_reference=assurance.ref,
        agency=agency.name if isinstance(agency, Agency) else "",
        text=_told(names, _lines(assurance.text, assurance, language)),
        status=assurance.status,
        officer=_officer(desk),
        case_reference=_case(desk, about, assessment if known else None, sieve),
        given_by=names.told(contact_named(desk, assurance.given_by)),
        given_on=assurance.given_at,
        expires=assurance.expires,
        lapsed=assurance.status is AssuranceStatus.LAPSED
        or (assurance.expires is not None and assurance.expires < today),
        scope=_told(names, _lines(assurance.scope, assurance, language)),
        conditions=_told(names, _lines(assessment.conditions, assessment, language))
        if known and isinstance(assessment, Assessment)
        else (),
        head=order.head(sieve.marking),
    )


def promisers_of(desk: Desk, assurance: Assurance) -> tuple[Agency, ...]:
    """Return the host body that gives an assurance."""
    agency = desk.store.records.get(assurance.agency)
    return (agency,) if isinstance(agency, Agency) and agency.side is Side.HOST else ()


def _told(names: Pseudonyms, lines: tuple[Marked, ...]) -> tuple[Marked, ...]:
    return tuple(Marked(text=names.told(one.text), mark=one.mark, lang=one.lang) for one in lines)


def _case(desk: Desk, about: Record | None, assessment: Record | None, sieve: Sieve) -> str:
    """Return what it is about by reference: the request as this reader knows it, and the assessment where they may."""
    found = [assessment.ref] if assessment else []
    if about is not None and rule_on(desk, about, sieve.audience).allowed:
        found.append(about.ref)
    elif isinstance(about, Request):
        found.append(their_reference(desk, about, sieve.audience))
    return " · ".join(ref for ref in found if ref)


def _officer(desk: Desk) -> Signer:
    found = desk.store.records.standing(Contact, {"code": desk.setup.officer})
    name = found[0].name if found else desk.setup.officer
    return Signer(name=name, side=Side.HOME)


def _lines(text: str, record: Record, language: str) -> tuple[Marked, ...]:
    mark = (record.marking or OPEN).portion
    return tuple(
        Marked(text=line.strip(), mark=mark, lang=language_of(line, language))
        for line in text.splitlines()
        if line.strip()
    )
