"""The disclosure gate at work: who clears what, what is referred, what runs out, and what is chased afterwards."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.commands.acknowledging import (
    NotAnOfficeHolder,
    NothingToAcknowledge,
    acknowledge_office_holders,
    acknowledge_restriction,
)
from liaison_desk.desk.commands.assessments import NotAtThisStep, answer_assessment, open_assessment
from liaison_desk.desk.commands.consents import record_consent
from liaison_desk.desk.commands.disclosure import (
    CannotClearAlone,
    ContentMoved,
    clear_assessment,
    countersign_assessment,
    decide_assessment,
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
from liaison_desk.desk.queries.history import history
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.desk.reliability import statement_of
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Action, Agency, Assessment, Assurance, Consent, Contact, Item, Subject
from liaison_desk.model.kinds.disclosure import Acknowledged, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.model.kinds.subject import ItemKind, SubjectKind
from liaison_desk.model.markings import (
    HOME_SIDE,
    Audience,
    Classification,
    Handling,
    Marking,
    PersonalData,
    Purpose,
)
from liaison_desk.model.release import Item as Releasable
from liaison_desk.model.roles import NotYourRole
from liaison_desk.model.ruling import Decision, Reason, Ruling
from liaison_desk.readouts.wording import Words
from tests.desk.carrying import accept, pack
from tests.desk.sampled import request_at, sits
from tests.fakes.postings import Folders

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
    assert cleared.evaluated == {f"1 {item.ref} B 2 ASSESSMENT"}
    assert cleared.reliability == (
        f"1. {item.ref}: source B (Reliable in most instances), "
        "information 2 (Known personally to the source, not to the official passing it on); opinion, not fact."
    )
    (french,) = statement_of(desk, cleared, Words("fr"))
    assert "opinion, non un fait" in french
    assert "opinion, not fact" not in french
    for language in ("hi", "ur"):
        (said,) = statement_of(desk, cleared, Words(language))
        assert item.ref in said
        assert "opinion" not in said


def test_a_statement_that_came_without_its_facts_stands_as_it_was_written(desk: Desk, item: Item) -> None:
    opened = replace(open_assessment(desk, item, RCMP), reliability="1. As told.")
    assert statement_of(desk, opened, Words("fr")) == ("1. As told.",)


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


def test_a_purpose_that_is_no_code_is_refused_and_the_codes_are_named(desk: Desk, item: Item) -> None:
    with pytest.raises(BadInput, match=r"CURIOSITY.*INVEST"):
        open_assessment(desk, item, RCMP, purpose="CURIOSITY")
    with pytest.raises(BadInput, match=r"CURIOSITY.*INVEST"):
        record_consent(desk, desk.new(Consent, originator="RCMP", audience=RCMP, purpose="CURIOSITY"))


def test_what_moved_after_a_decision_is_referred_again_and_what_did_not_is_not(
    desk: Desk, item: Item
) -> None:
    decided = clear_assessment(desk, assessed(desk, item))
    with pytest.raises(NotAtThisStep):
        refer_assessment(desk, decided)
    put_record(desk, replace(item, text="He flew on 4 March."), seen=item)
    again = refer_assessment(desk, decided)
    assert (again.outcome, again.decided_by, again.expires) == (GateOutcome.REFERRED, "", None)
    assert again.content_hash != decided.content_hash
    assert ruling(desk, item).reason is Reason.DISCLOSURE_ASSESSMENT_OPEN
    sits(desk, "P05", Role.HEADQUARTERS)
    decide_assessment(desk, again, allow=True, basis="Seen as it stands now.")
    assert ruling(desk, item).allowed


def test_what_ran_out_is_referred_again(desk: Desk, item: Item) -> None:
    cleared = clear_assessment(desk, assessed(desk, item))
    clock: Any = desk.clock
    clock.ms += int(timedelta(days=185).total_seconds() * 1000)
    assert refer_assessment(desk, cleared).outcome is GateOutcome.REFERRED


def test_the_gate_of_the_sample_posting_covers_what_came_in(desk: Desk) -> None:
    found = desk.store.records.standing(Assessment)
    assert len(found) > 3
    assert not [one.ref for one in found if assessment_view(desk, one).is_stale or not one.content_hash]


def test_a_special_restriction_goes_to_whom_it_was_told_and_only_as_it_stands(desk: Desk) -> None:
    marking = Marking(
        classification=Classification.RESTRICTED,
        scheme="IN",
        handling=frozenset({Handling.H3}),
        h3_text="Not to be shown to the defence.",
    )
    found = put_record(
        desk, desk.new(Item, text="A lead.", marking=marking, releasable_to=HOME_SIDE | {Audience("HOST")})
    )
    assert ruling(desk, found).reason is Reason.H3_NOT_ACKNOWLEDGED
    told = acknowledge_restriction(desk, found, RCMP, "Read out to Insp. Roy, who agreed.")
    assert (told.by, told.what) == ("P01", Acknowledged.SPECIAL_HANDLING)
    assert history(desk, told.id)[0].reason == "Read out to Insp. Roy, who agreed."
    assert ruling(desk, found).allowed
    assert ruling(desk, found, Audience("HOST:CBSA")).reason is Reason.H3_NOT_ACKNOWLEDGED
    put_record(desk, replace(found, text="Another lead."), seen=found)
    assert ruling(desk, found).reason is Reason.H3_NOT_ACKNOWLEDGED


def test_a_restriction_that_is_not_there_is_not_acknowledged(desk: Desk, item: Item) -> None:
    with pytest.raises(NothingToAcknowledge):
        acknowledge_restriction(desk, item, RCMP, "Told.")


def test_office_holders_are_named_in_public_once_an_officer_answers_for_it(desk: Desk) -> None:
    marking = Marking(
        classification=Classification.UNCLASSIFIED, scheme="IN", personal_data=PersonalData.ORDINARY
    )
    public = Audience("PUBLIC")
    found = put_record(
        desk, desk.new(Item, text="The Minister spoke.", marking=marking, releasable_to=frozenset({public}))
    )
    people = desk.store.records.standing(Contact)
    holder = next(person for person in people if person.office_holder)
    other = next(person for person in people if not person.office_holder)
    assert ruling(desk, found, public, Purpose.POLICY).reason is Reason.PERSONAL_DATA_PUBLIC
    with pytest.raises(NotAnOfficeHolder, match=other.name):
        acknowledge_office_holders(desk, found, public, "In role.", [holder, other])
    with pytest.raises(BadInput, match="nobody is named"):
        acknowledge_office_holders(desk, found, public, "In role.", [])
    acknowledge_office_holders(desk, found, public, "As minister.", [holder])
    assert ruling(desk, found, public, Purpose.POLICY).allowed
    person = put_record(desk, desk.new(Subject, name="N. N.", subject_kind=SubjectKind.PERSON))
    tied = put_record(desk, replace(found, subjects=frozenset({person.id})), seen=found)
    assert ruling(desk, tied, public, Purpose.POLICY).reason is Reason.PERSONAL_DATA_PUBLIC
    with pytest.raises(NotAnOfficeHolder, match=r"N\. N\."):
        acknowledge_office_holders(desk, tied, public, "In role.", [holder])


def test_headquarters_decides_what_came_in_with_the_posting_as_referred(
    posting_once: Folders, tmp_path: Path
) -> None:
    folders = posting_once.copied(tmp_path)
    with folders.open_post() as post, folders.open_headquarters() as hq:
        accept(hq, pack(post, "HQ"))
        request = request_at(hq.desk, "OTTA-INQ-26-0003-N")
        (referred,) = hq.desk.store.records.standing(Assessment, {"about": request.id})
        decide_assessment(hq.desk, referred, allow=False, basis="The risk to the subjects stays.")
        accept(post, pack(hq, "OTTA"))
        denied = post.desk.get(Assessment, referred.id)
        assert denied.outcome is GateOutcome.HQ_DENY
        with pytest.raises(NotAtThisStep):
            refer_assessment(post.desk, denied)
        correct(post.desk, request_at(post.desk, request.ref), {"facts": "Shop owners in three cities."})
        assert refer_assessment(post.desk, denied).outcome is GateOutcome.REFERRED
