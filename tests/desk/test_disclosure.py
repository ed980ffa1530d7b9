"""The disclosure gate at work: who clears what, what is referred, what runs out, and what is chased afterwards."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from liaison_desk.desk.commands.disclosure import (
    CannotClearAlone,
    ContentMoved,
    NotAtThisStep,
    answer_assessment,
    clear_assessment,
    countersign_assessment,
    decide_assessment,
    open_assessment,
    record_consent,
    refer_assessment,
)
from liaison_desk.desk.commands.filing import correct, file_record
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.sieve import rule_on
from liaison_desk.desk.guarding import ClearedAlone
from liaison_desk.desk.policy import rule_for
from liaison_desk.desk.queries.clocks import clocks_of
from liaison_desk.desk.queries.disclosure import assessment_view, waiting_at_gate
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Action, Agency, Assessment, Assurance, Consent, Item
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.model.kinds.subject import ItemKind
from liaison_desk.model.markings import HOME_SIDE, Audience, Classification, Marking, PersonalData, Purpose
from liaison_desk.model.release import Item as Releasable
from liaison_desk.model.roles import NotYourRole
from liaison_desk.model.ruling import Decision, Reason, Ruling
from tests.desk.sampled import sits

RCMP = Audience("HOST:RCMP")
SAFE: Any = {"yes": {"G1", "G2", "G8", "G9", "G11"}, "no": {"G3", "G4", "G5", "G6", "G7", "G10"}}


@pytest.fixture
def item(desk: Desk) -> Item:
    marking = Marking(
        classification=Classification.RESTRICTED,
        scheme="IN",
        personal_data=PersonalData.ORDINARY,
        source_evaluation="B",
        information_evaluation="2",
    )
    found = desk.new(Item, text="He flew on 3 March.", marking=marking, releasable_to=HOME_SIDE | {RCMP})
    return put_record(desk, found)


def ruling(desk: Desk, item: Item, audience: Audience = RCMP, purpose: Purpose = Purpose.INVEST) -> Ruling:
    found = Releasable(marking=item.marking, releasable_to=item.releasable_to)
    return rule_for(desk, found, audience, purpose, about=item.id)


def assessed(desk: Desk, item: Item, **answers: Any) -> Assessment:
    opened = open_assessment(desk, item, RCMP, purpose="INVEST")
    return answer_assessment(desk, opened, **{"basis": "Needed for the case.", **SAFE, **answers})


def test_an_unanswered_question_counts_against_clearing(desk: Desk, item: Item) -> None:
    opened = open_assessment(desk, item, RCMP)
    with pytest.raises(CannotClearAlone) as refused:
        clear_assessment(desk, opened)
    for code in ("G3", "G5", "G6", "G7", "G10", "G8", "G9", "G11"):
        assert code in refused.value.sentence
    assert "refer it" in refused.value.remedy


def test_the_post_clears_alone_what_is_safe_and_the_rule_then_allows_it(desk: Desk, item: Item) -> None:
    assert ruling(desk, item).reason is Reason.DISCLOSURE_ASSESSMENT_MISSING
    cleared = clear_assessment(desk, assessed(desk, item))
    assert (cleared.outcome, cleared.decided_by) == (GateOutcome.CLEARED, "P01")
    assert ruling(desk, item).allowed
    assert ruling(desk, item, Audience("HOST:CBSA")).reason is Reason.NOT_RELEASABLE_TO
    other = ruling(desk, item, purpose=Purpose.JUDICIAL)
    assert (other.decision, other.reason) == (Decision.NEEDS_GATE, Reason.DISCLOSURE_ASSESSMENT_MISSING)


def test_a_changed_word_or_marking_ends_an_assessment(desk: Desk, item: Item) -> None:
    clear_assessment(desk, assessed(desk, item))
    changed = put_record(desk, replace(item, text="He flew on 4 March."))
    assert ruling(desk, changed).reason is Reason.DISCLOSURE_ASSESSMENT_EXPIRED
    put_record(desk, item)
    assert ruling(desk, item).allowed
    assert item.marking is not None
    put_record(desk, replace(item, marking=replace(item.marking, note="seen")))
    assert ruling(desk, item).reason is Reason.DISCLOSURE_ASSESSMENT_EXPIRED


def test_an_assessment_runs_out_after_six_months(desk: Desk, item: Item) -> None:
    cleared = clear_assessment(desk, assessed(desk, item))
    assert str(cleared.expires) == "2026-09-20"
    assert cleared.expires is not None
    clock: Any = desk.clock
    clock.ms += int(timedelta(days=185).total_seconds() * 1000)
    assert ruling(desk, item).reason is Reason.DISCLOSURE_ASSESSMENT_EXPIRED
    assert not assessment_view(desk, cleared).is_live


@pytest.mark.parametrize("question", ["G3", "G5", "G6", "G7", "G10"])
def test_each_grave_question_answered_yes_keeps_the_post_from_clearing(
    desk: Desk,
    item: Item,
    question: str,
) -> None:
    opened = assessed(desk, item, no=SAFE["no"] - {question}, yes=SAFE["yes"] | {question})
    with pytest.raises(CannotClearAlone, match=question):
        clear_assessment(desk, opened)


@pytest.mark.parametrize("risk", [EntityRisk.MEDIUM, EntityRisk.HIGH, EntityRisk.UNRATED])
def test_a_body_that_is_not_rated_low_keeps_the_post_from_clearing(
    desk: Desk,
    item: Item,
    risk: EntityRisk,
) -> None:
    put_record(desk, desk.new(Agency, code="OPP", name="OPP", side=Side.HOST, entity_risk=risk))
    opened = open_assessment(desk, item, Audience("HOST:OPP"))
    answered = answer_assessment(desk, opened, basis="x", **SAFE)
    with pytest.raises(CannotClearAlone, match="not rated low"):
        clear_assessment(desk, answered)


def test_a_body_nobody_knows_is_unrated(desk: Desk, item: Item) -> None:
    assert open_assessment(desk, item, Audience("HOST:XYZ")).entity_risk is EntityRisk.UNRATED


def test_nobody_clears_by_typing_the_outcome(desk: Desk, item: Item) -> None:
    opened = open_assessment(desk, item, RCMP)
    with pytest.raises(BadInput, match="by its steps"):
        correct(desk, opened, {"outcome": "CLEARED"})
    with pytest.raises(BadInput, match="by its steps"):
        file_record(desk, replace(opened, id=desk.new_id(), ref="", outcome=GateOutcome.CLEARED))
    with pytest.raises(ClearedAlone):
        put_record(desk, replace(opened, outcome=GateOutcome.CLEARED))


def test_conditions_are_cleared_with_and_chased_as_assurances(desk: Desk, item: Item) -> None:
    opened = assessed(
        desk, item, conditions="Use in this case only\nNo onward passing", mitigations={"CAVEAT"}
    )
    cleared = clear_assessment(desk, opened)
    assert cleared.outcome is GateOutcome.CLEARED_COND
    chased = desk.store.records.standing(Assurance, {"assessment": cleared.id})
    assert {one.text for one in chased} == {"Use in this case only", "No onward passing"}
    assert ruling(desk, item).reason is Reason.CONDITIONS


def test_the_reliability_statement_tells_facts_from_opinion(desk: Desk, item: Item) -> None:
    opinion = put_record(desk, replace(item, item_kind=ItemKind.ASSESSMENT))
    cleared = clear_assessment(desk, assessed(desk, opinion))
    assert cleared.reliability.startswith(f"1. {item.ref}: B (")
    assert "opinion" in cleared.reliability


def test_a_threat_to_life_is_released_at_once_and_countersigned_by_another(desk: Desk, item: Item) -> None:
    opened = open_assessment(desk, item, RCMP, purpose="INVEST", life_threat=True)
    answered = answer_assessment(desk, opened, yes={"G3", "G8"}, no={"G6"}, basis="Told P03 by telephone.")
    cleared = clear_assessment(desk, answered)
    (clock,) = clocks_of(desk, cleared.id)
    assert clock.in_words.startswith("in 23 h")
    (task,) = desk.store.records.standing(Action, {"source": cleared.id})
    assert not task.done
    with pytest.raises(NotYourRole):
        countersign_assessment(desk, cleared)
    sits(desk, "P01", Role.SUPERVISOR)
    with pytest.raises(BadInput, match="countersignature"):
        countersign_assessment(desk, cleared)
    sits(desk, "P03", Role.SUPERVISOR)
    assert countersign_assessment(desk, cleared).countersigned_by == "P03"
    assert clocks_of(desk, cleared.id)[0].is_met
    assert desk.get(Action, task.id).done


def test_what_was_changed_after_it_was_referred_cannot_be_decided(desk: Desk, item: Item) -> None:
    referred = refer_assessment(desk, assessed(desk, item))
    assert [view.assessment.id for view in waiting_at_gate(desk)][-1] == referred.id
    with pytest.raises(NotYourRole, match="Decide about a disclosure"):
        decide_assessment(desk, referred, allow=True, basis="yes")
    put_record(desk, replace(item, text="Another fact."))
    sits(desk, "P05", Role.DISCLOSURE)
    with pytest.raises(ContentMoved):
        decide_assessment(desk, referred, allow=True, basis="yes")


def test_headquarters_decides_once_and_its_no_is_a_no(desk: Desk, item: Item) -> None:
    referred = refer_assessment(desk, assessed(desk, item))
    sits(desk, "P05", Role.HEADQUARTERS)
    decided = decide_assessment(desk, referred, allow=False, basis="The risk stays.")
    assert ruling(desk, item).reason is Reason.DISCLOSURE_DENIED
    with pytest.raises(NotAtThisStep):
        decide_assessment(desk, decided, allow=True, basis="On reflection")
    put_record(desk, replace(item, text="A narrower fact."))
    assert ruling(desk, item).reason is Reason.DISCLOSURE_DENIED, "a changed word does not undo a no"


def test_a_question_cannot_be_answered_both_ways_nor_one_that_is_not_asked(desk: Desk, item: Item) -> None:
    opened = open_assessment(desk, item, RCMP)
    with pytest.raises(BadInput, match="both yes and no"):
        answer_assessment(desk, opened, yes={"G1"}, no={"G1"})
    with pytest.raises(BadInput, match="G12"):
        answer_assessment(desk, opened, yes={"G12"})
    with pytest.raises(BadInput, match="HOPE"):
        answer_assessment(desk, opened, mitigations={"HOPE"})


def test_a_consent_lets_an_originator_s_item_go_to_the_body_it_names(desk: Desk, item: Item) -> None:
    assert item.marking is not None
    theirs = put_record(
        desk,
        replace(
            item,
            marking=replace(item.marking, originators=frozenset({"CBSA"}), personal_data=PersonalData.NONE),
        ),
    )
    assert ruling(desk, theirs).decision is Decision.NEEDS_CONSENT
    record_consent(
        desk, desk.new(Consent, originator="CBSA", audience=RCMP, covers=theirs.id, scope="this one")
    )
    assert ruling(desk, theirs).allowed


def test_a_consent_that_names_records_in_its_scope_covers_those_and_nothing_else(desk: Desk) -> None:
    """OTTA-ASM-26-0005-T of the sample is for point 3 of a meeting and for a handover."""
    meeting = desk.find("OTTA-MTG-26-0003-G")
    points = {point.number: point for point in points_of(desk, meeting.id)}
    assert rule_on(desk, points[3], RCMP).allowed
    foreign = replace(points[3], id=desk.new_id(), number=5)
    put_record(desk, foreign)
    assert rule_on(desk, foreign, RCMP).decision is Decision.NEEDS_CONSENT
