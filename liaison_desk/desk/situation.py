"""What a step of a request is judged by: everything around it, gathered from the desk."""

from datetime import date

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.desk.queries.requests import RequestView
from liaison_desk.desk.setup import Role
from liaison_desk.model.covered import request_hash
from liaison_desk.model.gate import holds_back_use, is_live, needs_gate
from liaison_desk.model.kinds import Assessment, Contact
from liaison_desk.model.kinds.disclosure import Gate
from liaison_desk.model.kinds.request import ExchangeAct
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.lifecycle import Situation
from liaison_desk.model.markings import Audience
from liaison_desk.model.release import Item as Releasable
from liaison_desk.model.release import covers


def situation_of(
    desk: Desk, view: RequestView, text: str, recipient: str, *, duplicates_seen: bool
) -> Situation:
    """Gather what the step of a request is judged by."""
    hashed = request_hash(view.request, view.questions, view.items)
    newest = newest_assessment(view)
    today = desk.now().there().date()
    acts = {exchange.act for exchange in view.exchanges}
    return Situation(
        request=view.request,
        questions=view.questions,
        actor=desk.setup.officer,
        one_officer_post=one_officer_post(desk),
        duplicates_seen=duplicates_seen,
        needs_gate=gate_needed(view),
        gate=newest.outcome if newest else None,
        gate_is_live=newest is not None and is_live(newest, today, hashed),
        use_held_back=_use_held_back(view, today, hashed),
        content_hash=hashed,
        releasable=not unreleasable(desk, view),
        recipient=recipient,
        text=text,
        acknowledged=ExchangeAct.ACKNOWLEDGE in acts,
        clarification_asked=ExchangeAct.ASK in acts,
        clarified=bool(text.strip()) or _is_clarified(view),
        open_actions=sum(not action.done for action in view.actions),
        receipts_signed=all(handover.given_signed and handover.taken_signed for handover in view.handovers),
    )


def _is_clarified(view: RequestView) -> bool:
    """Tell whether what was asked last has been answered."""
    turns = [one for one in view.exchanges if one.act in {ExchangeAct.ASK, ExchangeAct.CLARIFY}]
    last = max(turns, key=lambda exchange: (exchange.at.at, exchange.id), default=None)
    return last is not None and last.act is ExchangeAct.CLARIFY


def newest_assessment(view: RequestView) -> Assessment | None:
    """Return the assessment that was made last for whoever is to receive what goes out."""
    audience = audience_of(view)
    found = (one for one in view.assessments if one.gate is not Gate.USE and covers(one.audience, audience))
    return max(found, key=lambda assessment: assessment.id, default=None)


def _use_held_back(view: RequestView, today: date, hashed: str) -> bool:
    """Tell whether the newest assessment of its use keeps what was received from being used (GT-1)."""
    found = [one for one in view.assessments if one.gate is Gate.USE]
    newest = max(found, key=lambda assessment: assessment.id, default=None)
    return newest is not None and holds_back_use(newest) and not is_live(newest, today, hashed)


def audience_of(view: RequestView) -> Audience:
    """Return who is to receive what goes out: the host agency of the request."""
    return Audience(f"HOST:{view.host.code}") if view.host else Audience("HOST")


def gate_needed(view: RequestView) -> bool:
    """Tell whether what goes out must pass the gate: the request itself, or the answer to it."""
    person = any(subject.subject_kind is SubjectKind.PERSON for subject in view.subjects)
    markings = [view.request.marking, *(item.marking for item in view.items)]
    return needs_gate(markings, audience_of(view), asks_about_person=person)


def unreleasable(desk: Desk, view: RequestView) -> list[tuple[str, str]]:
    """Return what may not go to the audience, by name, with the reason."""
    audience = audience_of(view)
    found = []
    for record in (view.request, *view.items):
        item = Releasable(marking=record.marking, releasable_to=record.releasable_to)
        ruling = rule_for(desk, item, audience, own_purpose(record.marking), about=view.request.id)
        if not ruling.allowed:
            found.append((record.ref or record.title, ruling.reason.label))
    return found


def one_officer_post(desk: Desk) -> bool:
    """Tell whether nobody else at this post could review (domain.md §4.5)."""
    others = [
        contact
        for contact in desk.store.records.standing(Contact, {"side": "HOME"})
        if contact.code and contact.code != desk.setup.officer and not contact.office_holder
    ]
    return desk.setup.role is Role.OFFICER and not others
