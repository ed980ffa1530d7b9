"""Working on requests: every step has its guards and its effects, and nothing gets round them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from liaison_desk.desk.commands.assessments import answer_assessment, open_assessment, open_use
from liaison_desk.desk.commands.clocks import extend
from liaison_desk.desk.commands.disclosure import (
    CannotClearAlone,
    clear_assessment,
    decide_assessment,
    refer_assessment,
)
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.moving import Step, StepRefused, countersign_request, move_request
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.requests import answer_question, open_request, record_exchange
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, clocks_of, reply_clock
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.queries.today import today
from liaison_desk.desk.setup import Role
from liaison_desk.desk.situation import newest_assessment
from liaison_desk.desk.undo import HasLeft, can_undo, undo
from liaison_desk.model.errors import BadInput
from liaison_desk.model.gate import holds_back_use
from liaison_desk.model.kinds import Action, Agency, Contact, Item, Readout, Request
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.request import (
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    QuestionStatus,
    RequestStatus,
    Urgency,
    Way,
)
from liaison_desk.model.lifecycle import Obstacle
from liaison_desk.model.markings import HOME_SIDE, Audience, Classification, Marking
from liaison_desk.model.moment import Moment
from tests.desk.sampled import request_at, sits

S = RequestStatus
SILENT = Step()
RCMP = Audience("HOST:RCMP")
OPEN = Marking(classification=Classification.UNCLASSIFIED, scheme="IN")


def agency(desk: Desk, code: str = "RCMP") -> Agency:
    return desk.store.records.standing(Agency, {"code": code})[0]


def outgoing(desk: Desk, **values: Any) -> Request:
    """Open a request that may go to the RCMP and asks about nobody."""
    said = {
        "subject": "Pill presses",
        "facts": "Presses came by sea.",
        "believed_held": "Customs hold it.",
        "direction": Direction.OUT,
        "urgency": Urgency.BR,
        "host_agency": agency(desk).id,
        "purpose": "INVEST",
        "marking": OPEN,
        "releasable_to": HOME_SIDE | {RCMP},
    }
    return open_request(desk, desk.new(Request, **{**said, **values}), ["Who imported them?"])


def clock(desk: Desk, request: Request, kind: DeadlineKind) -> Clock:
    return next(one for one in clocks_of(desk, request.id) if one.deadline.deadline_kind is kind)


def stopped(desk: Desk, request: Request, target: S, step: Step = SILENT) -> tuple[Obstacle, ...]:
    with pytest.raises(StepRefused) as refused:
        move_request(desk, request, target, step)
    assert refused.value.sentence.endswith(".")
    return refused.value.obstacles


def cleared(desk: Desk, request: Request) -> Request:
    """Bring a request that needs no gate as far as cleared, by two people."""
    reviewed = move_request(desk, request, S.REVIEW, Step(duplicates_seen=True))
    sits(desk, "P03", Role.SUPERVISOR)
    found = move_request(desk, reviewed, S.CLEARED)
    sits(desk, "P01")
    return found


def newest_change(desk: Desk) -> int:
    """Return the number of what this desk wrote last."""
    last = desk.store.log.last(desk.setup.desk)
    assert last is not None
    return last[0]


def test_a_request_goes_out_by_two_people_and_starts_its_clocks(desk: Desk) -> None:
    sent = move_request(desk, cleared(desk, outgoing(desk)), S.SENT, Step(recipient="C01"))
    reply = clock(desk, sent, DeadlineKind.REPLY)
    assert not reply.deadline.owed_by_us
    assert clock(desk, sent, DeadlineKind.ACK).due
    assert request_view(desk, sent.id).exchanges[-1].act is ExchangeAct.SEND
    acknowledged = record_exchange(
        desk, sent, ExchangeAct.ACKNOWLEDGE, Way.FROM_HOST, Medium.MAIL, "Received."
    )
    assert acknowledged.about == sent.id
    assert move_request(desk, request_at(desk, sent.ref), S.ACK).status is S.ACK
    assert clock(desk, sent, DeadlineKind.ACK).is_met


def test_nobody_answers_what_was_not_sent(desk: Desk) -> None:
    request = outgoing(desk)
    record_exchange(desk, request, ExchangeAct.NOTE, Way.FROM_HOST, Medium.CALL, "They expect it.")
    for act in (ExchangeAct.ACKNOWLEDGE, ExchangeAct.REPLY, ExchangeAct.REFUSE):
        with pytest.raises(BadInput, match="not been sent yet"):
            record_exchange(desk, request, act, Way.FROM_HOST, Medium.MAIL, "Received.")


def test_what_was_sent_cannot_be_called_back_by_undo(desk: Desk) -> None:
    ready = cleared(desk, outgoing(desk))
    before = newest_change(desk)
    assert can_undo(desk, before)
    sent = move_request(desk, ready, S.SENT, Step(recipient="C01"))
    step = newest_change(desk)
    assert not can_undo(desk, step)
    with pytest.raises(HasLeft, match="Withdraw it, or send a correction") as refused:
        undo(desk, step)
    assert sent.ref in refused.value.sentence
    assert (newest_change(desk), request_at(desk, sent.ref).status) == (step, S.SENT)


def test_what_the_other_side_answered_can_be_undone_and_our_answer_cannot(desk: Desk) -> None:
    theirs = outgoing(desk)
    with desk.change("move_request") as change:
        change.put(replace(theirs, status=S.ANSW), seen=theirs)
    assert can_undo(desk, newest_change(desk))
    given = open_request(desk, desk.new(Request, subject="Plates", direction=Direction.IN))
    assert can_undo(desk, newest_change(desk)), "an entry that was received is ours to take off again"
    with desk.change("move_request") as change:
        change.put(replace(given, status=S.REFUSED), seen=given)
    with pytest.raises(HasLeft):
        undo(desk, newest_change(desk))


def test_nobody_clears_his_own_work_and_nothing_is_sent_uncleared(desk: Desk) -> None:
    drafted = outgoing(desk)
    assert Obstacle.DUPLICATES_UNSEEN in stopped(desk, drafted, S.REVIEW)
    reviewed = move_request(desk, drafted, S.REVIEW, Step(duplicates_seen=True))
    assert stopped(desk, reviewed, S.CLEARED) == (Obstacle.OWN_WORK,)
    assert stopped(desk, reviewed, S.SENT, Step(recipient="C01")) == (Obstacle.NOT_NEXT,)
    with pytest.raises(StepRefused, match="From here it goes to: DRAFT, GATE, CLEARED, REFUSED"):
        move_request(desk, reviewed, S.SENT)
    assert stopped(desk, reviewed, S.GATE) == (Obstacle.GATE_NOT_NEEDED,)


def test_a_post_of_one_officer_clears_the_most_urgent_alone_and_is_countersigned(desk: Desk) -> None:
    for contact in desk.store.records.standing(Contact, {"side": "HOME"}):
        if contact.code not in {"", "P01"}:
            put_record(desk, replace(contact, gone=True))
    routine = move_request(desk, outgoing(desk), S.REVIEW, Step(duplicates_seen=True))
    assert stopped(desk, routine, S.CLEARED) == (Obstacle.OWN_WORK,)
    urgent = outgoing(desk, urgency=Urgency.U8, urgency_ground="THREAT_LIFE")
    urgent = move_request(desk, urgent, S.REVIEW, Step(duplicates_seen=True))
    urgent = move_request(desk, urgent, S.CLEARED)
    assert clock(desk, urgent, DeadlineKind.COUNTERSIGN).in_words.startswith("in 23 h")
    (task,) = desk.store.records.standing(Action, {"source": urgent.id})
    sits(desk, "P03", Role.SUPERVISOR)
    countersign_request(desk, urgent)
    assert desk.get(Action, task.id).done
    assert clock(desk, urgent, DeadlineKind.COUNTERSIGN).is_met
    with pytest.raises(BadInput, match="nothing of another officer"):
        countersign_request(desk, urgent)


@pytest.mark.parametrize(
    ("field", "value"), [("facts", "Other facts."), ("releasable_to", ["INTERNAL_HQ", "HOST:RCMP"])]
)
def test_what_was_changed_after_it_was_cleared_is_not_sent(desk: Desk, field: str, value: Any) -> None:
    ready = cleared(desk, outgoing(desk))
    correct(desk, ready, {field: value})
    assert Obstacle.CONTENT_CHANGED in stopped(
        desk, request_at(desk, ready.ref), S.SENT, Step(recipient="C01")
    )


def test_an_item_that_may_not_go_holds_back_the_request_it_belongs_to_and_is_named(desk: Desk) -> None:
    request = outgoing(desk)
    item = put_record(desk, desk.new(Item, text="Ours alone.", about=request.id, marking=OPEN))
    ready = cleared(desk, request)
    with pytest.raises(StepRefused, match=f"{item.ref}: Its marking does not name this audience"):
        move_request(desk, ready, S.SENT, Step(recipient="C01"))


def test_a_request_about_a_person_goes_through_the_gate(desk: Desk) -> None:
    person = desk.store.records.get(next(iter(request_at(desk, "OTTA-INQ-26-0003-N").subjects)))
    assert person is not None
    request = outgoing(desk, subjects=frozenset({person.id}))
    reviewed = move_request(desk, request, S.REVIEW, Step(duplicates_seen=True))
    sits(desk, "P03", Role.SUPERVISOR)
    assert stopped(desk, reviewed, S.CLEARED) == (Obstacle.GATE_NEEDED,)
    at_gate = move_request(desk, reviewed, S.GATE)
    assert stopped(desk, at_gate, S.CLEARED) == (Obstacle.GATE_NOT_PASSED,)
    (assessment,) = request_view(desk, request.id).assessments
    assert assessment.subjects == {person.id}
    answered = answer_assessment(
        desk,
        assessment,
        yes={"G1", "G2", "G8", "G9", "G11"},
        no={"G3", "G4", "G5", "G6", "G7", "G10"},
        basis="Only the name is asked about.",
    )
    clear_assessment(desk, answered)
    ready = move_request(desk, at_gate, S.CLEARED)
    assert move_request(desk, ready, S.SENT, Step(recipient="C01")).status is S.SENT


def test_what_was_cleared_for_one_body_lets_nothing_pass_to_another(desk: Desk) -> None:
    person = request_at(desk, "OTTA-INQ-26-0003-N").subjects
    request = move_request(desk, outgoing(desk, subjects=person), S.REVIEW, Step(duplicates_seen=True))
    sits(desk, "P03", Role.SUPERVISOR)
    at_gate = move_request(desk, request, S.GATE)
    harmless = put_record(
        desk, replace(agency(desk, "CBSA"), entity_risk=EntityRisk.LOW), seen=agency(desk, "CBSA")
    )
    for_another = answer_assessment(
        desk,
        open_assessment(desk, at_gate, Audience(f"HOST:{harmless.code}")),
        yes={"G1", "G2", "G8", "G9", "G11"},
        no={"G3", "G4", "G5", "G6", "G7", "G10"},
        basis="Only the name is asked about.",
    )
    clear_assessment(desk, for_another)
    assert stopped(desk, at_gate, S.CLEARED) == (Obstacle.GATE_NOT_PASSED,)


def test_what_may_stem_from_mistreatment_is_used_only_once_headquarters_decided(desk: Desk) -> None:
    sent = move_request(desk, cleared(desk, outgoing(desk)), S.SENT, Step(recipient="C01"))
    record_exchange(desk, sent, ExchangeAct.ACKNOWLEDGE, Way.FROM_HOST, Medium.MAIL, "Received.")
    worked = move_request(desk, move_request(desk, sent, S.ACK), S.WORK)
    (question,) = request_view(desk, sent.id).questions
    answer_question(desk, question, QuestionStatus.ANSWERED, "He said it in custody.")
    answered = correct(desk, move_request(desk, worked, S.ANSW), {"usefulness": 2, "outcome": "A lead"})
    assert isinstance(answered, Request)
    opened = open_use(desk, answered)
    assert opened.entity_risk is agency(desk).entity_risk
    assert stopped(desk, answered, S.ASSESSED) == (Obstacle.USE_NOT_DECIDED,)
    answer: Any = {"yes": {"G7", "G8", "G9", "G11"}, "no": {"G1", "G2", "G3", "G4", "G5", "G6", "G10"}}
    doubted = answer_assessment(desk, opened, basis="He was beaten.", **answer)
    with pytest.raises(CannotClearAlone):
        clear_assessment(desk, doubted)
    referred = refer_assessment(desk, doubted)
    sits(desk, "H01", Role.HEADQUARTERS)
    decide_assessment(desk, referred, allow=True, basis="As a lead only, never as evidence.")
    sits(desk, "P01")
    assert newest_assessment(request_view(desk, answered.id)) is None, "it lets nothing go out"
    assert move_request(desk, answered, S.ASSESSED).status is S.ASSESSED


def test_what_does_not_stem_from_mistreatment_is_used_without_a_decision(desk: Desk) -> None:
    request = request_at(desk, "OTTA-INQ-26-0003-N")
    opened = open_use(desk, request)
    assert holds_back_use(opened), "a missing answer counts as yes"
    assert not holds_back_use(answer_assessment(desk, opened, no={"G7"}))


def test_who_wrote_a_request_or_a_readout_is_not_typed_over_once_others_look_at_it(desk: Desk) -> None:
    drafted = correct(desk, outgoing(desk), {"author": "P02"})
    assert isinstance(drafted, Request)
    reviewed = move_request(desk, drafted, S.REVIEW, Step(duplicates_seen=True))
    sits(desk, "P02", Role.SUPERVISOR)
    with pytest.raises(BadInput, match="author"):
        correct(desk, reviewed, {"author": "P01"})
    assert stopped(desk, request_at(desk, reviewed.ref), S.CLEARED) == (Obstacle.OWN_WORK,)
    with pytest.raises(BadInput, match="author"):
        correct(desk, desk.store.records.standing(Readout)[0], {"author": "P09"})


def test_a_status_is_reached_by_steps_only(desk: Desk) -> None:
    request = outgoing(desk)
    for name, value in (("status", "SENT"), ("cleared_hash", "0"), ("reviewer", "P03")):
        with pytest.raises(BadInput, match="steps"):
            correct(desk, request, {name: value})


def test_asked_back_by_the_other_side_their_clock_stands_and_ours_runs(desk: Desk) -> None:
    sent = move_request(desk, cleared(desk, outgoing(desk)), S.SENT, Step(recipient="C01"))
    record_exchange(desk, sent, ExchangeAct.ACKNOWLEDGE, Way.FROM_HOST, Medium.MAIL, "Received.")
    working = move_request(desk, move_request(desk, sent, S.ACK), S.WORK)
    assert stopped(desk, working, S.CLAR) == (Obstacle.TEXT_MISSING,)
    asked = move_request(desk, working, S.CLAR, Step(text="Which port?"))
    reply = reply_clock(desk, sent.id)
    assert reply is not None
    assert reply.due is None
    assert clock(desk, sent, DeadlineKind.CLARIFY).deadline.owed_by_us
    move_request(desk, asked, S.WORK, Step(text="Halifax."))
    assert clock(desk, sent, DeadlineKind.CLARIFY).is_met
    assert clock(desk, sent, DeadlineKind.REPLY).due
    again = move_request(desk, request_at(desk, sent.ref), S.CLAR, Step(text="Which month?"))
    assert stopped(desk, again, S.WORK) == (Obstacle.NO_CLARIFICATION,)


def test_an_authorisation_needs_its_length_and_moves_the_due_time(desk: Desk) -> None:
    working = request_at(desk, "OTTA-RFI-26-0003-Y")
    assert stopped(desk, working, S.AUTH, Step(text="A judge must sign.")) == (Obstacle.LENGTH_MISSING,)
    until = Moment.parse("2026-04-10T21:00:00Z[America/Toronto]")
    step = Step(text="A judge must sign.", until=until, values={"authorisation_expected": date(2026, 4, 10)})
    move_request(desk, working, S.AUTH, step)
    reply = reply_clock(desk, working.id)
    assert reply is not None
    assert reply.due == until
    assert not reply.is_late


def test_a_refusal_for_form_comes_after_a_question(desk: Desk) -> None:
    working = request_at(desk, "OTTA-INQ-26-0001-R")
    assert stopped(desk, working, S.REFUSED) == (Obstacle.GROUND_OF_REFUSAL,)
    for_form = Step(values={"refusal_ground": "b"}, text="Not in form")
    assert stopped(desk, working, S.REFUSED, for_form) == (Obstacle.CLARIFY_FIRST,)
    with pytest.raises(BadInput, match="refusal_ground"):
        move_request(desk, working, S.REFUSED, Step(values={"refusal_ground": "zz"}))
    refused = move_request(desk, working, S.REFUSED, Step(values={"refusal_ground": "a"}, text="No."))
    assert refused.refusal_ground == "a"
    assert clock(desk, refused, DeadlineKind.REPLY).is_met


def test_a_request_moves_to_a_channel_that_is_named_with_its_reference_or_whose_it_is_to_supply(
    desk: Desk,
) -> None:
    request = request_at(desk, "OTTA-INQ-26-0001-R")
    silent = stopped(desk, request, S.MOVED)
    assert set(silent) == {Obstacle.CHANNEL_MISSING, Obstacle.CHANNEL_REFERENCE_MISSING}
    unnumbered = Step(values={"moved_to": "MLA", "moved_ref": "  "})
    assert stopped(desk, request, S.MOVED, unnumbered) == (Obstacle.CHANNEL_REFERENCE_MISSING,)
    moved = move_request(
        desk, request, S.MOVED, Step(values={"moved_to": "MLA", "moved_ref": "HQ to supply"})
    )
    assert (moved.status, moved.moved_to, moved.moved_ref) == (S.MOVED, "MLA", "HQ to supply")


def test_only_what_belongs_to_a_step_is_said_with_it(desk: Desk) -> None:
    with pytest.raises(BadInput, match="not said with a step"):
        move_request(
            desk,
            request_at(desk, "OTTA-INQ-26-0001-R"),
            S.REFUSED,
            Step(values={"cleared_hash": "x"}),
        )


def test_a_question_is_answered_alone_and_an_answer_says_something(desk: Desk) -> None:
    (*_, fourth) = request_view(desk, request_at(desk, "OTTA-INQ-26-0001-R").id).questions
    with pytest.raises(BadInput, match="empty"):
        answer_question(desk, fourth, QuestionStatus.ANSWERED, " ")
    assert answer_question(desk, fourth, QuestionStatus.NEGATIVE, "").answered_at
    assert [one.question for one in today(desk).due_now if one.question] == []


def test_an_extension_says_who_agreed_and_why(desk: Desk) -> None:
    working = request_at(desk, "OTTA-RFI-26-0003-Y")
    until = Moment.parse("2026-03-30T21:00:00Z[America/Toronto]")
    with pytest.raises(BadInput, match="who agreed"):
        extend(desk, working, until, "More time", "")
    extend(desk, working, until, "More time", "C05")
    reply = reply_clock(desk, working.id)
    assert reply is not None
    assert reply.due == until
    assert "It was moved to" in reply.why
    for earlier in (until, Moment(until.at - timedelta(days=1), until.zone)):
        with pytest.raises(BadInput, match="is due then, or later"):
            extend(desk, working, earlier, "More time", "C05")
    with pytest.raises(BadInput, match="no answer is owed"):
        extend(desk, desk.new(Request, subject="x", direction=Direction.OUT), until, "More time", "C05")
    assert working.ref not in [one.record.ref for one in today(desk).due_now if one.record]
