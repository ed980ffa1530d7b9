"""The day of the sample posting: exactly what is owed, and what drops out of it when it is done."""

from dataclasses import replace
from datetime import date

from liaison_desk.desk.commands.disclosure import decide_assessment, refer_assessment
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.moving import Step, move_request
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import profiles
from liaison_desk.desk.queries.disclosure import waiting_at_gate
from liaison_desk.desk.queries.today import today
from liaison_desk.desk.setup import Role
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Action, Dispatch, Profile
from liaison_desk.model.kinds.request import RequestStatus
from tests.desk.sampled import request_at, sits


def test_the_sample_day_is_as_the_first_scenario_says(desk: Desk) -> None:
    day = today(desk)
    assert [(one.name, one.clock.in_words) for one in day.due_now] == [
        ("OTTA-INQ-26-0001-R question 4", "20 d 17 h late"),
        ("OTTA-RFI-26-0003-Y", "5 d 16 h late"),
    ]
    assert [one.name for one in day.stopped] == ["OTTA-INQ-26-0002-P"]
    assert [one.ref for one in day.discrepancies] == ["OTTA-HND-26-0002-I"]
    assert [one.ref for one in day.red] == ["OTTA-CMT-26-0011-L", "OTTA-CMT-26-0018-7"]
    assert day.due_soon == ()
    assert day.conflicts == ()


def test_each_open_request_waits_for_one_side_only(desk: Desk) -> None:
    day = today(desk)
    ours = {one.ref for one in day.waiting_for_us}
    theirs = {one.ref for one in day.waiting_for_them}
    assert ours == {"OTTA-INQ-26-0001-R", "OTTA-INQ-26-0003-N", "OTTA-SPN-26-0001-G"}
    assert theirs == {"OTTA-RFI-26-0001-1", "OTTA-RFI-26-0003-Y", "OTTA-INQ-26-0002-P"}


def test_a_clarification_that_came_starts_the_clock_and_hands_us_the_ball(desk: Desk) -> None:
    move_request(
        desk, request_at(desk, "OTTA-INQ-26-0002-P"), RequestStatus.WORK, Step(text="Originals came")
    )
    day = today(desk)
    assert day.stopped == ()
    assert "OTTA-INQ-26-0002-P" in {one.ref for one in day.waiting_for_us}


def test_a_decision_of_headquarters_stands_in_the_day_until_the_request_moves_on(desk: Desk) -> None:
    found = next(
        view.assessment
        for view in waiting_at_gate(desk)
        if view.about and view.about.ref == "OTTA-INQ-26-0003-N"
    )
    assert today(desk).gate_answers == ()
    referred = refer_assessment(desk, found)
    sits(desk, "P05", Role.HEADQUARTERS)
    decide_assessment(desk, referred, allow=True, basis="Agreed.")
    sits(desk, "P01")
    ((_, about),) = today(desk).gate_answers
    assert about is not None
    move_request(desk, request_at(desk, about.ref), RequestStatus.CLEARED)
    assert today(desk).gate_answers == ()


def test_actions_and_what_was_brought_forward_come_on_their_day(desk: Desk) -> None:
    put_record(desk, desk.new(Action, what="Call C01", due=date(2026, 3, 20)))
    put_record(desk, desk.new(Action, what="Call C02", due=date(2026, 3, 21)))
    request = request_at(desk, "OTTA-RFI-26-0003-Y")
    put_record(desk, replace(request, bring_forward=date(2026, 3, 19)))
    day = today(desk)
    assert [one.what for one in day.actions] == ["Call C01"]
    assert [one.ref for one in day.bring_forward] == ["OTTA-RFI-26-0003-Y"]
    assert ("OTTA-RFI-26-0003-Y", "5 d 16 h late") in [
        (one.name, one.clock.in_words) for one in day.due_now
    ], "a bring-forward date moves no deadline"


def test_a_bundle_of_the_register_waits_for_its_receipt_until_that_is_noted(desk: Desk) -> None:
    (waiting,) = today(desk).without_receipt
    assert (waiting.ref, waiting.number, waiting.records) == ("OTTA-BND-26-0003-0", 3, 19)
    assert desk.numbered(desk.new(Dispatch, number=4, made_at=desk.now())).ref.startswith("OTTA-BND-26-0004-")
    correct(desk, desk.find(waiting.ref), {"receipt_at": "2026-03-21T04:00:00Z[Asia/Kolkata]"})
    assert today(desk).without_receipt == ()


def test_profiles_of_a_posting_that_say_the_same_are_not_kept_and_others_are(desk: Desk) -> None:
    content = resource("sample", "posting.json").read_bytes()
    found = import_file(desk, content, "posting.json")
    assert (found.left, found.agreed) == ({}, {"profile": 4})
    assert not desk.store.records.standing(Profile)
    before = profiles(desk)["BILAT-2026"].lines
    longer = import_file(desk, content.replace(b'"amount": 10', b'"amount": 12'), "posting.json")
    assert (longer.kinds["profile"], longer.agreed) == (1, {"profile": 3})
    changed = profiles(desk)["BILAT-2026"].lines
    assert set(changed) - set(before) == {"REPLY BR 12 WORKING_DAYS BOTH"}
    assert set(before) - set(changed) == {"REPLY BR 10 WORKING_DAYS BOTH"}
