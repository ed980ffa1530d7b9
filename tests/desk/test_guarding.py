"""What no change may do: exceed a role's powers, or bring what the desk may not hold, here or in a bundle."""

from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.desk.commands.records import decide, put_record
from liaison_desk.desk.guarding import AboveCeiling, store_ceiling
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Assessment, Item, Post, Profile, Question, Request
from liaison_desk.model.kinds.disclosure import Gate, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.markings import Audience, Classification, Marking
from liaison_desk.model.roles import NotYourRole
from tests.desk.carrying import accept, forge, log_of
from tests.desk.conftest import Both

SECRET = Marking(classification=Classification.SECRET, scheme="IN")
RAISED = Marking(classification=Classification.RESTRICTED, scheme="IN")


def as_role(opened: OpenDesk, role: Role) -> None:
    """Let somebody else sit down at a desk."""
    opened.desk.setup = replace(opened.desk.setup, role=role)


def unguarded(opened: OpenDesk, record: Any) -> None:
    """Write a record as a program would that does not keep the rules."""
    role = opened.desk.setup.role
    as_role(opened, Role.HEADQUARTERS)
    put_record(opened.desk, record)
    as_role(opened, role)


def assessment(opened: OpenDesk, outcome: GateOutcome = GateOutcome.REFERRED) -> Assessment:
    return opened.desk.new(
        Assessment,
        about=opened.desk.new_id(),
        gate=Gate.DISCLOSE,
        audience=Audience("HOST:RCMP"),
        outcome=outcome,
    )


def test_a_post_cannot_write_a_decision_of_headquarters(both: Both) -> None:
    found = put_record(both.post.desk, assessment(both.post))
    with pytest.raises(NotYourRole, match="Decide about a disclosure"):
        put_record(both.post.desk, replace(found, outcome=GateOutcome.HQ_ALLOW))
    with pytest.raises(NotYourRole):
        put_record(both.post.desk, assessment(both.post, GateOutcome.HQ_DENY))
    with pytest.raises(BadInput, match="nothing to decide"):
        decide(both.post.desk, found, "outcome", "HQ_ALLOW")
    as_role(both.post, Role.SUPERVISOR)
    with pytest.raises(NotYourRole):
        put_record(both.post.desk, replace(found, outcome=GateOutcome.HQ_ALLOW))


def test_a_decision_that_a_post_forged_is_kept_aside_at_headquarters(both: Both) -> None:
    unguarded(both.post, assessment(both.post, GateOutcome.HQ_ALLOW))
    accepted = both.up()
    assert len(accepted.quarantined) == 1
    assert "Decide about a disclosure" in accepted.quarantined[0]
    assert both.hq.desk.store.records.count(Assessment) == 0


def test_headquarters_decides_and_its_decision_comes_back(both: Both) -> None:
    found = put_record(both.post.desk, assessment(both.post))
    both.up()
    put_record(both.hq.desk, replace(both.hq.desk.get(Assessment, found.id), outcome=GateOutcome.HQ_ALLOW))
    assert not both.down().quarantined
    assert both.post.desk.get(Assessment, found.id).outcome is GateOutcome.HQ_ALLOW


def test_a_disclosure_officer_decides_and_drafts_nothing(both: Both) -> None:
    found = put_record(both.hq.desk, assessment(both.hq))
    as_role(both.hq, Role.DISCLOSURE)
    put_record(both.hq.desk, replace(found, outcome=GateOutcome.HQ_DENY, basis="no"))
    with pytest.raises(NotYourRole, match="Write records"):
        put_record(both.hq.desk, both.hq.desk.new(Item, text="A fact."))


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.DEVICE_ADMIN, Role.RECORDS])
def test_who_only_reads_or_keeps_writes_no_record(both: Both, role: Role) -> None:
    as_role(both.post, role)
    with pytest.raises(NotYourRole):
        put_record(both.post.desk, both.post.desk.new(Item, text="A fact."))


def test_an_officer_does_not_countersign(both: Both) -> None:
    found = put_record(both.post.desk, assessment(both.post, GateOutcome.CLEARED))
    with pytest.raises(NotYourRole, match="Countersign"):
        put_record(both.post.desk, replace(found, countersigned_by="P01"))


def test_a_post_rates_an_agency_once_and_headquarters_ever_after(both: Both) -> None:
    desk = both.post.desk
    agency = desk.new(Agency, code="X", name="X", side=Side.HOST, entity_risk=EntityRisk.HIGH)
    put_record(desk, agency)
    with pytest.raises(NotYourRole, match="risk ratings"):
        put_record(desk, replace(agency, entity_risk=EntityRisk.LOW))
    put_record(desk, replace(agency, name="Y"))


def test_a_post_does_not_change_the_policy_it_was_given(both: Both) -> None:
    profile = put_record(both.post.desk, both.post.desk.new(Profile, code="P", name="P"))
    with pytest.raises(NotYourRole):
        put_record(both.post.desk, replace(profile, limits=frozenset({"REPLY BR 99 WORKING_DAYS BOTH"})))


def test_what_is_marked_above_the_ceiling_is_refused_with_the_way_out(both: Both) -> None:
    desk = both.post.desk
    with pytest.raises(AboveCeiling, match="nothing above RESTRICTED") as refused:
        put_record(desk, desk.new(Item, text="A secret.", marking=SECRET))
    assert "pointer record" in refused.value.remedy
    assert desk.store.records.count(Item) == 0


def test_a_marking_cannot_be_raised_above_the_ceiling_afterwards(both: Both) -> None:
    desk = both.post.desk
    item = put_record(desk, desk.new(Item, text="A fact."))
    with pytest.raises(AboveCeiling):
        put_record(desk, replace(item, marking=SECRET))
    both.up()
    put_record(desk, replace(item, marking=None), seen=item)
    put_record(both.hq.desk, replace(item, marking=RAISED), seen=item)
    both.down()
    with pytest.raises(AboveCeiling):
        decide(desk, item, "marking", SECRET.to_json())


def test_a_pointer_may_stand_but_not_be_filled_in(both: Both) -> None:
    desk = both.post.desk
    pointer = put_record(
        desk, desk.new(Item, text="POINTER ONLY: volume 1", marking=SECRET, pointer_only=True, registry="1")
    )
    with pytest.raises(AboveCeiling):
        put_record(desk, replace(pointer, text="The secret itself."))
    with pytest.raises(AboveCeiling):
        put_record(desk, replace(pointer, pointer_only=False))


def test_a_question_of_a_pointer_says_nothing_but_see_file(both: Both) -> None:
    desk = both.post.desk
    request = put_record(
        desk,
        desk.new(Request, subject="A matter", direction=Direction.OUT, marking=SECRET, pointer_only=True),
    )
    question = desk.new(Question, request=request.id, number=1, text="See file", marking=SECRET)
    put_record(desk, question)
    with pytest.raises(AboveCeiling):
        put_record(desk, replace(question, text="Who is behind it?"))


def test_headquarters_cannot_put_on_a_post_what_it_may_not_hold(both: Both) -> None:
    item = both.hq.desk.new(Item, text="A secret.", marking=SECRET, post="OTT")
    put_record(both.hq.desk, item)
    (change,) = log_of(both.hq)
    false = forge(both.hq, both.post.desk.setup.desk, [(1, change)])
    quarantined = accept(both.post, false).quarantined
    assert len(quarantined) == 1
    assert "nothing above RESTRICTED" in quarantined[0]
    assert both.post.desk.store.records.get(item.id) is None


def test_the_ceiling_of_a_post_is_what_headquarters_says_it_is(both: Both) -> None:
    desk = both.hq.desk
    assert store_ceiling(desk.store, desk.setup) is None
    post = desk.new(
        Post, code="HQD", name="HQ", zone="UTC", store_ceiling=Classification.CONFIDENTIAL, post="HQD"
    )
    put_record(desk, post)
    assert store_ceiling(desk.store, replace(desk.setup, post="HQD")) is Classification.CONFIDENTIAL
    assert store_ceiling(both.post.desk.store, both.post.desk.setup) is both.post.desk.setup.lowest_restricted
