"""Handing material over: nobody signs alone, nothing that happened is rewritten, and a difference stops everything."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.desk.changing import OnlyAddedTo, _Write
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.commands.handovers import (
    DISPOSAL_RULE,
    RETURN_RULE,
    HandoverStopped,
    Seen,
    add_event,
    correct_handover,
    correct_item,
    decide_discrepancy,
    move_handover,
    prepare_handover,
    sign_handover,
    verify_item,
)
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import rule_for
from liaison_desk.desk.queries.handovers import custody_record, holdings, next_steps, open_discrepancies
from liaison_desk.desk.undo import undo
from liaison_desk.host.paths import resource
from liaison_desk.model.custody import Obstacle, Party, broken, chained, event_hash
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact, CustodyEvent, Deadline, Handover, HandoverItem
from liaison_desk.model.kinds.material import CustodyAct, HandoverKind, HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import Audience, Classification, Marking, Purpose
from liaison_desk.model.release import Item
from liaison_desk.model.roles import NotYourRole
from liaison_desk.model.ruling import Reason
from tests.desk.carrying import accept, forge, log_of
from tests.desk.conftest import Both

S = HandoverStatus
DIGEST = "7776dba35e5661921c633b8f9b72449a73fb089bda862e2b43e86b1124c0eb76"


@pytest.fixture
def desk(both: Both) -> Desk:
    return both.post.desk


def _person(desk: Desk, name: str) -> RecordId:
    return put_record(desk, desk.new(Contact, name=name, side=Side.HOST)).id


def _prepared(desk: Desk, **values: object) -> tuple[Handover, HandoverItem]:
    handover = desk.new(
        Handover,
        subject="Evidence drive",
        handover_kind=HandoverKind.EVID_IN,
        **{"given_by": _person(desk, "Giver"), "taken_by": _person(desk, "Taker"), **values},
    )
    item = desk.new(
        HandoverItem, handover=handover.id, number=1, what="Drive", seal="S-8841", digest=DIGEST.upper()
    )
    return prepare_handover(desk, handover, [item]), item


def _moved(desk: Desk, handover: Handover, *targets: HandoverStatus) -> Handover:
    for target in targets:
        handover = move_handover(desk, handover, target)
    return handover


def _accepted(desk: Desk, **values: object) -> tuple[Handover, HandoverItem]:
    handover, item = _prepared(desk, **values)
    handover = _moved(desk, handover, S.SEALED, S.OFFERED)
    for party in Party:
        handover = sign_handover(desk, handover, party)
    return _moved(desk, handover, S.ACCEPTED), item


def _stopped(refusal: pytest.ExceptionInfo[HandoverStopped]) -> set[Obstacle]:
    return set(refusal.value.obstacles)


def test_material_goes_the_whole_way_and_its_custody_record_holds(desk: Desk) -> None:
    handover, item = _accepted(desk, return_by=date(2026, 4, 1))
    handover = _moved(desk, handover, S.TRANSIT, S.RECEIVED)
    assert verify_item(desk, handover, item, Seen(seal="S-8841", digest=DIGEST)) == ()
    handover = _moved(desk, handover, S.VERIFIED, S.STORED, S.RETURNED, S.CLOSED)
    record = custody_record(desk, handover)
    assert [event.act for event in record.events] == [
        *(CustodyAct.SEAL, CustodyAct.RELEASE, CustodyAct.RECEIVE, CustodyAct.MOVE, CustodyAct.RECEIVE),
        *(CustodyAct.VERIFY, CustodyAct.MOVE, CustodyAct.RETURN),
    ]
    assert [event.number for event in record.events] == list(range(1, 9))
    assert record.holds
    assert record.giver
    assert record.giver.name == "Giver"
    assert all(deadline.met_at for deadline in record.deadlines)


def test_without_both_signatures_a_handover_stays_offered(desk: Desk) -> None:
    handover, _ = _prepared(desk)
    handover = _moved(desk, handover, S.SEALED, S.OFFERED)
    handover = sign_handover(desk, handover, Party.GIVER)
    with pytest.raises(HandoverStopped, match="Both parties must have signed") as refusal:
        move_handover(desk, handover, S.ACCEPTED)
    assert _stopped(refusal) == {Obstacle.NOT_SIGNED}
    assert desk.get(Handover, handover.id).status is S.OFFERED


def test_a_refusal_names_everything_that_stands_in_the_way(desk: Desk) -> None:
    handover = desk.new(Handover, subject="Nothing", handover_kind=HandoverKind.DOC)
    handover = prepare_handover(desk, handover, [])
    for target, expected in ((S.SEALED, {Obstacle.NO_ITEM}), (S.CLOSED, {Obstacle.NOT_NEXT})):
        with pytest.raises(HandoverStopped) as refusal:
            move_handover(desk, handover, target)
        assert _stopped(refusal) == expected
    bare = desk.new(HandoverItem, handover=handover.id, number=1, what="Paper")
    prepare_handover(desk, handover, [bare])
    assert next_steps(desk, handover)[S.SEALED] == (Obstacle.UNSEALED,)


def test_one_person_cannot_sign_for_both_and_nobody_signs_twice_or_unnamed(desk: Desk) -> None:
    who = _person(desk, "Both")
    alone = _moved(desk, _prepared(desk, given_by=who, taken_by=who)[0], S.SEALED, S.OFFERED)
    nobody = _moved(desk, _prepared(desk, taken_by=None)[0], S.SEALED, S.OFFERED)
    signed = sign_handover(desk, _moved(desk, _prepared(desk)[0], S.SEALED, S.OFFERED), Party.GIVER)
    early = _prepared(desk)[0]
    cases = (
        (alone, Party.GIVER, Obstacle.SAME_PERSON),
        (nobody, Party.TAKER, Obstacle.NOT_NAMED),
        (signed, Party.GIVER, Obstacle.SIGNED_ALREADY),
        (early, Party.TAKER, Obstacle.NOT_OFFERED),
    )
    for handover, party, expected in cases:
        with pytest.raises(HandoverStopped) as refusal:
            sign_handover(desk, handover, party)
        assert _stopped(refusal) == {expected}


def test_what_was_signed_does_not_change_any_more(desk: Desk) -> None:
    handover, item = _prepared(desk)
    handover = _moved(desk, handover, S.SEALED, S.OFFERED)
    item = correct_item(desk, replace(item, quantity="2"), seen=item)
    handover = sign_handover(desk, handover, Party.GIVER)
    with pytest.raises(HandoverStopped, match="not the one that was signed"):
        correct_item(desk, replace(item, quantity="3"), seen=item)
    with pytest.raises(HandoverStopped, match="not the one that was signed"):
        correct_handover(desk, replace(handover, conditions="Keep it"), seen=handover)
    with pytest.raises(HandoverStopped, match="not the one that was signed"):
        prepare_handover(desk, handover, [item])
    assert correct_item(desk, replace(item, storage="Safe 2"), seen=item).storage == "Safe 2"
    assert correct_handover(desk, replace(handover, witness="W"), seen=handover).witness == "W"
    put_record(desk, replace(item, seal="S-OTHER"))
    with pytest.raises(HandoverStopped) as refusal:
        sign_handover(desk, handover, Party.TAKER)
    assert _stopped(refusal) == {Obstacle.FORM_CHANGED}


def test_status_signatures_and_decisions_are_not_typed_over(desk: Desk) -> None:
    handover, _ = _prepared(desk)
    for values in ({"status": "ACCEPTED"}, {"supervisor_decision": "fine"}):
        with pytest.raises(BadInput, match="moves by steps"):
            correct(desk, handover, values)


def test_an_event_is_never_changed_or_removed_or_undone(desk: Desk) -> None:
    handover, _ = _prepared(desk)
    event = add_event(
        desk,
        desk.new(CustodyEvent, handover=handover.id, number=9, act=CustodyAct.NOTE, at=desk.now(), note="a"),
    )
    assert event.number == 1
    last = desk.store.log.last(desk.setup.desk)
    with pytest.raises(OnlyAddedTo):
        put_record(desk, replace(event, note="b"))
    with pytest.raises(OnlyAddedTo):
        correct(desk, event, {"note": "b"})
    with pytest.raises(OnlyAddedTo):
        remove_record(desk, event)
    with pytest.raises(OnlyAddedTo):
        undo(desk, last[0] if last else 0)
    assert put_record(desk, event) == event, "the same again is nothing new"
    assert desk.store.log.last(desk.setup.desk) == last


def test_a_change_to_an_event_that_another_desk_sends_is_kept_out(both: Both) -> None:
    desk = both.post.desk
    handover, _ = _prepared(desk)
    event = add_event(
        desk,
        desk.new(CustodyEvent, handover=handover.id, number=0, act=CustodyAct.NOTE, at=desk.now(), note="a"),
    )
    falsified = _Write(record=event.id, kind=event.kind, field="note", element="", value="b")
    with desk.change("falsify") as change:
        change._wanted.append(falsified)
    sent = log_of(both.post)
    false = sent[-1]
    accepted = accept(both.hq, forge(both.post, both.hq.desk.setup.desk, list(enumerate(sent, 1))))
    assert accepted.quarantined == [
        f"{false.desk} {false.seq}: it changes a custody_event, which is only added to"
    ]
    assert both.hq.desk.get(CustodyEvent, event.id).note == "a"


def test_sealing_again_takes_two_people_and_events_are_of_items_on_the_form(desk: Desk) -> None:
    handover, item = _prepared(desk)
    blank = desk.new(
        CustodyEvent, handover=handover.id, number=0, act=CustodyAct.RESEAL, at=desk.now(), by="P01"
    )
    for second in ("", "P01"):
        with pytest.raises(HandoverStopped, match="two people"):
            add_event(desk, replace(blank, second=second))
    assert add_event(desk, replace(blank, second="P02", item=item.id)).hash
    with pytest.raises(BadInput, match="not on the form"):
        add_event(desk, replace(blank, id=desk.new_id(), second="P02", item=handover.id))


def test_a_chain_shows_what_was_changed_removed_or_slipped_in(desk: Desk) -> None:
    chain: list[CustodyEvent] = []
    for note in "abc":
        blank = desk.new(CustodyEvent, handover=desk.new_id(), number=0, act=CustodyAct.NOTE, at=desk.now())
        chain.append(chained(replace(blank, note=note), chain))
    first, second, third = chain
    assert broken(chain) == ()
    assert broken([first, replace(second, note="x"), third]) == (2,)
    assert broken([first, third]) == (3,)
    rewritten = replace(second, note="x", hash="")
    rewritten = replace(rewritten, hash=event_hash(rewritten))
    assert broken([first, rewritten, third]) == (3,)
    assert 7 in broken([*chain, replace(third, id=desk.new_id(), number=7)])


def test_events_added_on_two_desks_without_knowing_of_each_other_join_again(desk: Desk) -> None:
    def event(note: str, before: list[CustodyEvent]) -> CustodyEvent:
        blank = desk.new(CustodyEvent, handover=desk.new_id(), number=0, act=CustodyAct.NOTE, at=desk.now())
        return chained(replace(blank, note=note), before)

    first = event("first", [])
    here, there = event("here", [first]), event("there", [first])
    both = event("both", [first, here, there])
    assert broken([first, here, there, both]) == ()
    assert broken([first, here, both]) == (3,), "neither can go without being missed"


def test_a_difference_opens_a_discrepancy_that_only_a_supervisor_ends(both: Both) -> None:
    desk = both.post.desk
    request = desk.new_id()
    handover, item = _accepted(desk, request=request)
    handover = _moved(desk, handover, S.RECEIVED)
    found = verify_item(desk, handover, item, Seen(seal="S-OTHER", digest="00"))
    assert found == (Obstacle.SEAL_DIFFERS, Obstacle.HASH_DIFFERS)
    handover = desk.get(Handover, handover.id)
    assert handover.status is S.DISCREP
    assert "S-OTHER" in handover.discrepancy
    assert [open_one.id for open_one in open_discrepancies(desk, request)] == [handover.id]
    with pytest.raises(HandoverStopped, match="has not decided"):
        move_handover(desk, handover, S.RECEIVED)
    with pytest.raises(NotYourRole):
        decide_discrepancy(desk, handover, "Copying error on the form")
    both.up()
    hq = both.hq.desk
    decide_discrepancy(hq, hq.get(Handover, handover.id), "Copying error on the form")
    both.down()
    handover = move_handover(desk, desk.get(Handover, handover.id), S.RECEIVED)
    with pytest.raises(HandoverStopped) as refusal:
        move_handover(desk, handover, S.VERIFIED)
    assert _stopped(refusal) == {Obstacle.SEAL_DIFFERS, Obstacle.HASH_DIFFERS}
    with pytest.raises(HandoverStopped, match="no discrepancy"):
        decide_discrepancy(hq, handover, "Again")


def test_an_open_discrepancy_blocks_the_release_of_the_request_s_items(desk: Desk) -> None:
    request = desk.new_id()
    marking = Marking(classification=Classification.UNCLASSIFIED, purposes=frozenset({Purpose.INVEST}))
    item = Item(marking=marking, releasable_to=frozenset({Audience("PUBLIC")}))
    handover, _ = _accepted(desk, request=request)
    before = rule_for(desk, item, Audience("PUBLIC"), Purpose.INVEST, about=request)
    move_handover(desk, handover, S.DISCREP, Seen(note="The box is wet"))
    after = rule_for(desk, item, Audience("PUBLIC"), Purpose.INVEST, about=request)
    assert before.allowed
    assert (after.allowed, after.reason) == (False, Reason.DISCREPANCY_OPEN)


def test_return_and_disposal_dates_are_deadlines(desk: Desk) -> None:
    handover, _ = _prepared(desk, return_by=date(2026, 4, 1), dispose_after=date(2027, 1, 1))
    found = {deadline.rule: deadline for deadline in desk.store.records.standing(Deadline)}
    assert str(found[RETURN_RULE].base_due) == "2026-04-01T21:00:00Z[America/Toronto]"
    assert found.keys() == {RETURN_RULE, DISPOSAL_RULE}
    correct_handover(desk, replace(handover, return_by=date(2026, 4, 8), dispose_after=None), seen=handover)
    (left,) = desk.store.records.standing(Deadline)
    assert left.id == found[RETURN_RULE].id
    assert str(left.base_due).startswith("2026-04-08")


def test_the_sample_s_events_are_chained_as_they_come_in_and_once_only(desk: Desk) -> None:
    posting = resource("sample", "posting.json").read_bytes()
    import_file(desk, posting, "posting.json")
    digest, last = desk.store.digest(), desk.store.log.last(desk.setup.desk)
    records = [custody_record(desk, handover) for handover in desk.store.records.standing(Handover)]
    assert all(record.holds and len(record.events) == 3 for record in records)
    assert {holding.handover.ref for holding in holdings(desk)} == {
        "OTTA-HND-26-0001-K",
        "OTTA-HND-26-0002-I",
    }
    import_file(desk, posting, "posting.json")
    assert (desk.store.digest(), desk.store.log.last(desk.setup.desk)) == (digest, last)
    event = desk.new(
        CustodyEvent,
        handover=records[0].handover.id,
        number=0,
        act=CustodyAct.MOVE,
        at=desk.now(),
        place="Safe",
    )
    assert add_event(desk, event).number == 4
    import_file(desk, posting, "posting.json")
    assert custody_record(desk, records[0].handover).holds
