"""On what terms a paper about a request goes out: when an answer is due, conditions, assurances, whom to call."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from liaison_desk.desk.documents.drafting import Drafting
from liaison_desk.desk.documents.meetings import conditions
from liaison_desk.desk.documents.order import reader_named
from liaison_desk.desk.documents.sieve import OPEN, rule_on
from liaison_desk.desk.policy import assessments_of
from liaison_desk.desk.queries.clocks import agreed, reply_clock
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.deadlines import Unit
from liaison_desk.model.gate import is_live
from liaison_desk.model.kinds import Assessment, Assurance, Contact, Post
from liaison_desk.model.kinds.disclosure import AssuranceStatus
from liaison_desk.model.kinds.request import DeadlineKind, Direction, ExchangeAct, Medium, Way
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.documents.correspondence import Behind, HeldBack, Owed, Promise, Sender, Spoken
from liaison_desk.readouts.documents.sentences import Marked

SPOKEN: Final = frozenset({Medium.CALL, Medium.VISIT})
_STANDING: Final = frozenset({AssuranceStatus.GIVEN, AssuranceStatus.OFFERED})


def common(draft: Drafting) -> Mapping[str, Any]:
    """Return what every paper says: gathered last, once everything else that is printed has passed the sieve."""
    request, gate = draft.request, _passed(draft)
    lines = draft.own_lines()
    terms, promises = _conditions(draft, gate), _promises(draft, gate)
    printed = {term.text for term in terms}
    offered = [one for one in promises if not one.given]
    return {
        "head": draft.order.head(draft.sieve.marking),
        "mark": ((request.marking if draft.sees else None) or OPEN).portion,
        "our_reference": request.ref,
        "their_reference": request.counterpart_ref,
        "subject": draft.says(request.subject).text if draft.sees else "",
        "lines": lines,
        "new_date": draft.order.readout.new_date,
        "conditions": terms,
        "assurances": tuple(one for one in promises if one.given or one.text.text not in printed),
        "to_confirm": any(one.text.text in printed for one in offered),
        "sender": _sender(draft),
        "behind": _behind(draft, gate),
    }


def asked_for(draft: Drafting) -> Owed:
    """Return by when an answer is asked for, whether or not the clock stands at the moment."""
    clock = reply_clock(draft.desk, draft.request.id)
    at = (clock.due or clock.first_due) if clock else None
    return Owed(at=at.at) if at else owed(draft)


def owed(draft: Drafting) -> Owed:
    """Return when the answer is due; of what has not gone out yet, how long after receipt."""
    request = draft.request
    clock = reply_clock(draft.desk, request.id)
    if clock:
        return Owed(stands=True) if clock.stands else Owed(at=clock.due.at if clock.due else None)
    begun = replace(request, received_at=request.received_at or draft.desk.now())
    limit = agreed(draft.desk, begun, DeadlineKind.REPLY)
    return Owed(amount=limit.amount, unit=Unit(limit.unit)) if limit else Owed()


def confirmed(draft: Drafting, *acts: ExchangeAct) -> Spoken | None:
    """Return the newest conversation that such a paper confirms in writing."""
    spoken = [one for one in draft.view.exchanges if one.act in acts and one.medium in SPOKEN]
    if spoken:
        return Spoken(
            at=spoken[-1].at.at,
            by_telephone=spoken[-1].medium is Medium.CALL,
            ours=spoken[-1].way in {Way.TO_HOST, Way.TO_HOME},
        )
    return _asked_aloud(draft) if ExchangeAct.SEND in acts else None


def _asked_aloud(draft: Drafting) -> Spoken | None:
    """Return when they asked, where that was only spoken: then it is owed to confirm it in writing."""
    at = draft.request.received_at
    theirs = draft.request.direction in {Direction.IN, Direction.SPI}
    owed = any(clock.deadline.deadline_kind is DeadlineKind.CONFIRM for clock in draft.view.clocks)
    return Spoken(at=at.at, by_telephone=False, ours=False) if at and theirs and owed else None


def _outside(draft: Drafting) -> Audience:
    """Return the reader, or for a copy that stays at home the other side it is a copy for."""
    audience = draft.sieve.audience
    return audience if is_foreign(audience) else audience_of(draft.view)


def _passed(draft: Drafting) -> Assessment | None:
    """Return the newest decision of the gate that lets it pass to the other side."""
    today = draft.desk.now().there().date()
    found = assessments_of(draft.desk, draft.request.id, _outside(draft))
    live = [one for one in found if is_live(one, today)]
    return live[-1] if live else None


def _conditions(draft: Drafting, gate: Assessment | None) -> tuple[Marked, ...]:
    """Return the conditions of handling, with what the gate asks for in words and in mitigations (GT-6)."""
    found = list(conditions(draft.sieve.marking, draft.order.words))
    if gate:
        texts = [line for line in gate.conditions.splitlines() if line.strip()]
        texts += [draft.label("mitigation", code) for code in sorted(gate.mitigations)]
        found += [draft.says(text, OPEN) for text in texts]
    return tuple(found)


def _promises(draft: Drafting, gate: Assessment | None) -> tuple[Promise, ...]:
    """Return the assurances that the gate's decision rests on, given or asked for."""
    if gate is None:
        return ()
    found = draft.desk.store.records.standing(Assurance, {"assessment": gate.id})
    standing = sorted((one for one in found if one.status in _STANDING), key=lambda one: one.id)
    return tuple(
        Promise(
            text=draft.says(one.text, OPEN),
            given=one.given_at if one.status is AssuranceStatus.GIVEN else None,
            expires=one.expires,
        )
        for one in standing
    )


def _sender(draft: Drafting) -> Sender:
    """Return who writes and how to reach them; the number for the night is that of the home agency."""
    desk, code = draft.desk, draft.order.readout.author
    people = desk.store.records.standing(Contact, {"code": code}) if code else []
    posts = desk.store.records.standing(Post, {"code": desk.setup.post})
    return Sender(
        name=people[0].name if people else code,
        role=people[0].role if people else "",
        post=posts[0].name if posts else desk.setup.post,
        telephone=people[0].telephone if people else "",
        mail=people[0].mail if people else "",
        duty_number=draft.view.home.duty_number if draft.view.home else "",
    )


def _behind(draft: Drafting, gate: Assessment | None) -> Behind | None:
    """Return what the home side alone reads: the gate's decision, and what the other side does not see.

    What the other side gave us it has, and there is nothing to say.
    """
    if not draft.order.variant.is_home or draft.request.direction is Direction.SPI:
        return None
    said = _decision(draft, gate) if gate else ""
    return Behind(gate=said, left_out=tuple(_left_out(draft)))


def _left_out(draft: Drafting) -> Iterator[HeldBack]:
    """Yield what the other side does not see: all of it at once, or part by part."""
    outside, about = _outside(draft), draft.request.id
    named = reader_named(draft.desk, outside, draft.order.words)
    whole = rule_on(draft.desk, draft.request, outside)
    if not whole.allowed:
        yield HeldBack(what=draft.request.ref, audience=named, reason=whole.reason)
        return
    parts: tuple[Record, ...] = (*draft.questions, *draft.items, *draft.subjects)
    for part in parts:
        ruling = rule_on(draft.desk, draft.inheriting(part), outside, about)
        if not ruling.allowed:
            yield HeldBack(what=_which(draft, part), audience=named, reason=ruling.reason)


def _decision(draft: Drafting, gate: Assessment) -> str:
    words = draft.order.words
    outcome = draft.label("gate_outcome", gate.outcome)
    said = words["gate_says"].format(outcome=outcome)
    return f"{said} {words['gate_until'].format(day=words.day(gate.expires))}" if gate.expires else said


def _which(draft: Drafting, record: Record) -> str:
    number = getattr(record, "number", 0)
    return f"{draft.order.words['question']} {number}" if number else record.ref or record.title
