"""The release rule: the published cases, its order, and that no family of markings excuses another."""

import json
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.markings import (
    INTERNAL_HQ,
    INTERNAL_POST,
    Audience,
    Classification,
    Handling,
    Marking,
    Pap,
    PersonalData,
    Purpose,
    Tlp,
)
from liaison_desk.model.release import (
    JOINT,
    PUBLIC,
    Cleared,
    GrantedConsent,
    Item,
    Policy,
    covers,
    is_foreign,
    may_release,
)
from liaison_desk.model.ruling import Decision, Reason, Ruling

Case: TypeAlias = dict[str, Any]
FILE: Case = json.loads((Path(__file__).parents[1] / "_files/vectors/release.json").read_text())
TODAY = date.fromisoformat(FILE["today"])
RCMP = Audience("HOST:RCMP")
NCB = Audience("HOME_PARTNER:NCB-IN")
CEILINGS = {"HOST:RCMP": "RESTRICTED", "HOST:CBSA": "RESTRICTED", "JOINT": "RESTRICTED"}


def marking_of(found: Case | None) -> Marking | None:
    if found is None:
        return None
    scheme, _, level = found["classification"].rpartition(":")
    return Marking(
        classification=Classification(level),
        scheme=scheme,
        handling=frozenset(map(Handling, found["handling"])),
        tlp=Tlp(found["tlp"]) if found["tlp"] else None,
        originators=frozenset({found["originator"]}),
        personal_data=PersonalData.ORDINARY if found["personal_data"] else PersonalData.NONE,
        valid_until=date.fromisoformat(found["valid_until"]) if found.get("valid_until") else None,
    )


def policy_of(context: Case) -> Policy:
    consents = [
        GrantedConsent(
            originator=row["originator"], to=Audience(row["to"]), expires=date.fromisoformat(row["expires"])
        )
        for row in context.get("consents", ())
    ]
    found = context.get("assessment")
    cleared = found and Cleared(
        outcome=GateOutcome(found["outcome"]), expires=date.fromisoformat(found["expires"])
    )
    return Policy(
        today=TODAY,
        ceilings=context["ceiling"],
        third_party_rule=context["third_party_rule"],
        consents=consents,
        assessment=cleared or None,
        entity_risk=EntityRisk(context.get("entity_risk", "LOW")),
        document_stale=context.get("document_stale", False),
    )


@pytest.mark.parametrize("case", FILE["vectors"], ids=lambda case: case["id"])
def test_every_published_case_is_ruled_as_it_says(case: Case) -> None:
    found = case["item"]["marking"] or case["context"].get("parent_marking")
    item = Item(marking=marking_of(found), releasable_to=frozenset((found or {}).get("releasable_to", ())))
    ruling = may_release(
        item, Audience(case["audience"]), Purpose(case["purpose"]), policy_of(case["context"])
    )
    assert (ruling.decision.value, ruling.reason.value) == (case["expect"], case["reason"])


def rule(item: Item, audience: Audience = RCMP, purpose: Purpose = Purpose.INTEL, **policy: Any) -> Ruling:
    return may_release(item, audience, purpose, Policy(**{"today": TODAY, "ceilings": CEILINGS, **policy}))


def an_item(*to: str, **marking: Any) -> Item:
    level = marking.pop("level", Classification.RESTRICTED)
    return Item(
        marking=Marking(classification=level, **marking),
        releasable_to=frozenset(map(Audience, to or ("HOST",))),
    )


PERSONAL: Any = {"personal_data": PersonalData.ORDINARY}


@pytest.mark.parametrize(
    ("item", "policy", "decision", "reason"),
    [
        (Item(marking=None), {}, Decision.DENY, Reason.UNMARKED),
        (
            Item(marking=Marking(classification=Classification.RESTRICTED), is_erased=True),
            {},
            Decision.DENY,
            Reason.ERASED,
        ),
        (an_item(), {"document_stale": True}, Decision.DENY, Reason.APPROVAL_STALE),
        (an_item(), {"ceilings": {}}, Decision.DENY, Reason.NO_EQUIVALENCE),
        (an_item(level=Classification.SECRET), {}, Decision.DENY, Reason.ABOVE_CEILING),
        (an_item(level=Classification.PROTECTED_B), {}, Decision.DENY, Reason.NO_EQUIVALENCE),
        (an_item(originators=frozenset({"CBSA"})), {}, Decision.NEEDS_CONSENT, Reason.THIRD_PARTY_RULE),
        (an_item("INTERNAL_HQ"), {}, Decision.DENY, Reason.NOT_RELEASABLE_TO),
        (an_item(handling=frozenset({Handling.H3})), {}, Decision.DENY, Reason.H3_NOT_ACKNOWLEDGED),
        (an_item(tlp=Tlp.RED), {}, Decision.DENY, Reason.TLP_RED),
        (an_item(tlp=Tlp.AMBER_STRICT), {}, Decision.DENY, Reason.TLP_AMBER_STRICT),
        (an_item(**PERSONAL), {}, Decision.NEEDS_GATE, Reason.DISCLOSURE_ASSESSMENT_MISSING),
        (
            an_item(**PERSONAL),
            {"assessment": Cleared(outcome=GateOutcome.HQ_DENY)},
            Decision.DENY,
            Reason.DISCLOSURE_DENIED,
        ),
        (
            an_item(**PERSONAL),
            {"assessment": Cleared(outcome=GateOutcome.CLEARED, expires=date(2026, 3, 19))},
            Decision.NEEDS_GATE,
            Reason.DISCLOSURE_ASSESSMENT_EXPIRED,
        ),
        (
            an_item(**PERSONAL),
            {"assessment": Cleared(outcome=GateOutcome.REFERRED)},
            Decision.NEEDS_GATE,
            Reason.DISCLOSURE_ASSESSMENT_OPEN,
        ),
        (
            an_item(**PERSONAL),
            {"assessment": Cleared(outcome=GateOutcome.CLEARED), "entity_risk": EntityRisk.UNRATED},
            Decision.NEEDS_GATE,
            Reason.HQ_DECISION_REQUIRED,
        ),
        (
            an_item(**PERSONAL),
            {"assessment": Cleared(outcome=GateOutcome.HQ_ALLOW), "entity_risk": EntityRisk.HIGH},
            Decision.ALLOW,
            Reason.NONE,
        ),
        (an_item(purposes=frozenset({Purpose.POLICY})), {}, Decision.DENY, Reason.PURPOSE),
        (an_item(), {}, Decision.ALLOW, Reason.NONE),
    ],
)
def test_each_line_of_the_rule_answers_for_itself(
    item: Item, policy: dict[str, Any], decision: Decision, reason: Reason
) -> None:
    assert rule(item, **policy) == Ruling(decision=decision, reason=reason)


def test_an_equivalence_row_lets_another_scheme_be_judged_by_ours() -> None:
    item = an_item(level=Classification.PROTECTED_B, scheme="CA")
    assert rule(item, equivalences={"CA:PROTECTED B": "RESTRICTED"}).allowed
    assert rule(item, equivalences={"CA:PROTECTED B": "SECRET"}).reason is Reason.ABOVE_CEILING


def test_a_consent_that_has_run_out_is_said_to_have_run_out() -> None:
    old = GrantedConsent(originator="CBSA", to=RCMP, expires=date(2026, 3, 19))
    assert rule(an_item(originators=frozenset({"CBSA"})), consents=[old]).reason is Reason.CONSENT_EXPIRED


def test_a_comment_never_leaves_the_home_side_even_if_it_is_marked_so() -> None:
    item = Item(
        marking=Marking(classification=Classification.UNCLASSIFIED), releasable_to={PUBLIC}, is_comment=True
    )
    assert rule(item).reason is Reason.COMMENT
    assert rule(item, INTERNAL_HQ).allowed


def test_an_officeholder_may_be_named_in_public_and_a_private_person_never() -> None:
    marking = Marking(classification=Classification.UNCLASSIFIED, **PERSONAL)
    named = Item(marking=marking, releasable_to={PUBLIC}, names_office_holders_only=True)
    assert rule(named, PUBLIC).allowed
    assert rule(Item(marking=marking, releasable_to={PUBLIC}), PUBLIC).reason is Reason.PERSONAL_DATA_PUBLIC


@pytest.mark.parametrize(("tlp", "reason"), [(Tlp.AMBER, Reason.TLP_AMBER), (Tlp.GREEN, Reason.TLP_GREEN)])
def test_amber_and_green_are_not_for_the_public(tlp: Tlp, reason: Reason) -> None:
    assert rule(an_item("PUBLIC", level=Classification.UNCLASSIFIED, tlp=tlp), PUBLIC).reason is reason


def test_pap_red_stops_what_the_other_side_could_notice() -> None:
    item = an_item(pap=Pap.RED)
    assert rule(item, purpose=Purpose.INVEST).reason is Reason.PAP_RED
    assert rule(item, purpose=Purpose.INTEL).allowed
    assert rule(an_item(pap=Pap.AMBER), purpose=Purpose.INVEST).allowed


def test_for_the_public_the_ceiling_is_unclassified() -> None:
    assert rule(an_item("PUBLIC"), PUBLIC).reason is Reason.ABOVE_CEILING


def test_a_whole_kind_is_held_to_the_lowest_of_its_rows() -> None:
    host = Audience("HOST")
    assert rule(an_item(), host, ceilings=CEILINGS).allowed
    assert (
        rule(an_item(), host, ceilings={**CEILINGS, "HOST:CAFC": "UNCLASSIFIED"}).reason
        is Reason.ABOVE_CEILING
    )
    assert rule(an_item("THIRD:X"), Audience("THIRD:X")).reason is Reason.NO_EQUIVALENCE


def test_several_originators_must_all_agree() -> None:
    item = an_item(str(NCB), originators=frozenset({"CBSA", "RCMP"}))
    one = GrantedConsent(originator="CBSA", to=NCB)
    both = [one, GrantedConsent(originator="RCMP", to=NCB)]
    assert rule(item, NCB, consents=[one]).decision is Decision.NEEDS_CONSENT
    assert rule(item, NCB, consents=both).allowed


@pytest.mark.parametrize(
    ("named", "audience", "covered"),
    [
        ("HOST", "HOST:RCMP", True),
        ("HOST:RCMP", "HOST", False),
        ("JOINT", "HOST:RCMP", True),
        ("JOINT", "INTERNAL_HQ", True),
        ("JOINT", "INTERNAL_POST", False),
        ("PUBLIC", "THIRD:X", True),
        ("INTERNAL_HQ", "INTERNAL_POST", False),
        ("THIRD:X", "THIRD:Y", False),
    ],
)
def test_nothing_widens_but_what_the_rule_names(named: str, audience: str, *, covered: bool) -> None:
    assert covers(Audience(named), Audience(audience)) is covered


markings = st.builds(
    Marking,
    classification=st.sampled_from(Classification),
    handling=st.frozensets(st.sampled_from(Handling)),
    tlp=st.none() | st.sampled_from(Tlp),
    originators=st.frozensets(st.sampled_from(["HOME", "RCMP", "CBSA"]), min_size=1),
    personal_data=st.sampled_from(PersonalData),
    purposes=st.none() | st.frozensets(st.sampled_from(Purpose)),
)
audiences = st.sampled_from(
    [INTERNAL_POST, INTERNAL_HQ, NCB, RCMP, Audience("HOST:CBSA"), JOINT, PUBLIC, Audience("THIRD:X")]
)


@given(markings, audiences, st.frozensets(audiences), st.sampled_from(Purpose))
def test_what_any_single_family_forbids_is_never_allowed(
    marking: Marking, audience: Audience, to: frozenset[Audience], purpose: Purpose
) -> None:
    item = Item(marking=marking, releasable_to=to)
    ruling = may_release(item, audience, purpose, Policy(today=TODAY, ceilings=CEILINGS))
    if not ruling.allowed:
        return
    own = marking.originators == {audience.partition(":")[2]}
    assert own or any(covers(named, audience) for named in to)
    assert own or marking.tlp is not Tlp.RED
    assert not (audience == PUBLIC and marking.personal_data is not PersonalData.NONE)
    assert not (is_foreign(audience) and marking.personal_data is not PersonalData.NONE)
    assert marking.purposes is None or purpose in marking.purposes
    assert own or Handling.H3 not in marking.handling
    foreign = marking.originators - {"HOME", audience.partition(":")[2]}
    assert own or not foreign or audience in {INTERNAL_POST, INTERNAL_HQ}
