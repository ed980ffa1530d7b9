"""Stories of two desks at one post and a headquarters, each about one promise of the merge (log.md §2 to §5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.desk.changing import RecordErased
from liaison_desk.desk.exchange import receipts, sending
from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import BORN, Change, Op, Withheld, committed
from liaison_desk.model.wire import Sent, read_lines, write_lines
from tests.property import oracle
from tests.property.kinds import NEWER_KINDS, OLDER_KINDS, Grade, Invented, Note
from tests.property.world import HQ, Crash, Party, World, reader, world

ROUNDS = 2


@pytest.fixture
def made() -> Iterator[World]:
    with world(("P1", "PPP", -3_600_000), ("P2", "PPP", 86_400_000), ("Q1", "QQQ", 0)) as found:
        yield found


@pytest.fixture
def record(made: World) -> RecordId:
    note = made.posts[0].create(subject="harbour", text="first", grade=Grade.MIDDLE)
    made.settle(ROUNDS)
    return note.id


def _all_lines(party: Party) -> list[Sent]:
    return list(read_lines(write_lines(enumerate(party.changes(), 1)), "log"))


def test_the_same_value_on_both_sides_is_agreement(made: World, record: RecordId) -> None:
    for party in made.posts[:2]:
        party.edit(record, due=date(2026, 3, 6), text="agreed")
    made.settle(ROUNDS)
    assert all(not party.conflicts() for party in made.parties)
    assert made.hq._here(record).text == "agreed"


def test_two_texts_are_both_kept_and_both_can_be_found(made: World, record: RecordId) -> None:
    made.posts[0].edit(record, text="a lantern")
    made.posts[1].edit(record, text="a ladder")
    made.settle(ROUNDS)
    for party in (made.hq, *made.posts[:2]):
        assert party.conflicts() == {(record, "text", "")}
        rows = party.engine.execute(
            "SELECT count(*) FROM head WHERE record = :r AND field = 'text'", {"r": record}
        )
        assert rows.one() == (2,)
        text = party.text()
        assert b"a lantern" in text
        assert b"a ladder" in text


def test_a_decision_ends_a_conflict_and_rival_decisions_conflict_again(made: World, record: RecordId) -> None:
    made.posts[0].edit(record, verdict="yes")
    made.posts[1].edit(record, verdict="no")
    made.settle(ROUNDS)
    assert made.hq._here(record).verdict == "none yet"
    made.posts[0].decide(record, "verdict", "yes")
    made.posts[1].decide(record, "verdict", "later")
    made.settle(ROUNDS)
    assert made.hq.conflicts() == {(record, "verdict", "")}
    made.hq.decide(record, "verdict", "later")
    made.settle(ROUNDS)
    assert all(not party.conflicts() for party in made.parties)
    assert made.posts[0]._here(record).verdict == "later"


def test_an_edit_that_did_not_know_of_the_removal_keeps_the_record(made: World, record: RecordId) -> None:
    made.posts[0].remove(record)
    made.posts[1].edit(record, count=7)
    made.settle(ROUNDS)
    for party in (made.hq, *made.posts[:2]):
        assert not party._here(record).gone
        assert party.conflicts() == {(record, "gone", "")}
        assert party.store.records.count(Note) == 1
    made.hq.remove(record)
    made.settle(ROUNDS)
    assert all(party._here(record).gone and not party.conflicts() for party in (made.hq, *made.posts[:2]))


def test_a_removal_stays_in_conflict_until_somebody_decides(made: World, record: RecordId) -> None:
    made.posts[0].remove(record)
    made.posts[1].decide(record, "gone", value=False)
    made.settle(ROUNDS)
    made.hq.edit(record, count=9)
    assert made.hq.conflicts() == {(record, "gone", "")}
    assert made.hq.store.verify() == []


def test_tags_are_added_by_both_and_releases_are_withdrawn_by_either(made: World, record: RecordId) -> None:
    first, second = made.posts[:2]
    first.edit(record, tags=frozenset({"a"}))
    made.settle(ROUNDS)
    first.edit(record, tags=frozenset(), releasable_to=frozenset())
    second.decide_element(record, "tags", "a", value=True)
    second.decide_element(record, "releasable_to", "INTERNAL_HQ", value=True)
    made.settle(ROUNDS)
    note = made.hq._here(record)
    assert note.tags == {"a"}
    assert note.releasable_to == frozenset()
    assert made.hq.conflicts() == {(record, "releasable_to", "INTERNAL_HQ")}


def test_what_an_editor_did_not_see_is_not_written_over(made: World, record: RecordId) -> None:
    post = made.posts[0]
    seen = post._here(record)
    made.posts[1].edit(record, text="meanwhile", count=3)
    made.settle(ROUNDS)
    with post.desk.change("edit") as change:
        change.put(replace(seen, text="typed at leisure"), seen=seen)
    assert post.conflicts() == {(record, "text", "")}
    assert post._here(record).count == 3


def test_a_later_change_waits_for_the_one_it_rests_on(made: World, record: RecordId) -> None:
    made.hq.edit(record, count=1)
    made.hq.edit(record, count=2)
    with reader("P9") as party:
        sent = [Sent(number=n, change=change, follows=False) for n, change in enumerate(made.hq.changes(), 1)]
        party.accept([*sent[:-2], sent[-1]])
        assert party._here(record).count == 0
        assert party.store.aside.waiting() == [(HQ, 2, f"change 1 of desk {HQ}")]
        party.accept(sent[-2:-1])
        assert party._here(record).count == 2
        assert not party.is_waiting()
        assert not party.conflicts()


def test_headquarters_waits_where_a_run_has_a_gap(made: World) -> None:
    post = made.posts[0]
    for place in range(3):
        post.create(subject=f"note {place}")
    sent = _all_lines(post)
    with reader() as hq:
        hq.accept([sent[0], sent[2]])
        assert hq.store.aside.waiting() == [("P1", 3, "change 2 of desk P1")]
        assert hq.store.records.count(Note) == 1
        hq.accept([sent[1]])
        assert hq.store.records.count(Note) == 3
    with reader("P9") as post:
        unlinked = [replace(sent[2], change=replace(sent[2].change, prev=b"\1" * 48), follows=False)]
        post.accept(unlinked)
        assert post.store.records.count(Note) == 1


def test_a_desk_whose_chain_is_broken_is_closed(made: World) -> None:
    post = made.posts[0]
    for place in range(3):
        post.create(subject=f"note {place}")
    first, second, third = _all_lines(post)
    broken = Sent(number=2, change=replace(second.change, prev=b"\1" * 48), follows=False)
    with reader() as hq:
        outcome = hq.accept([first, broken, third])
        assert [(change.seq, reason) for change, reason in outcome.quarantined] == [
            (2, "its chain does not fit what is held"),
            (3, "its chain does not fit what is held"),
        ]
        assert hq.store.records.count(Note) == 1
        assert hq.store.aside.closed(DeskId("P1"), 2)
        assert not hq.store.aside.closed(DeskId("P1"), 1)


def test_a_desk_that_tells_two_stories_is_found_out(made: World, record: RecordId) -> None:
    post = made.posts[0]
    copy = _all_lines(post)
    last = copy[-1].change
    other = Sent(number=9, change=replace(last, label="another"), follows=False)
    follower = replace(last, seq=last.seq + 1, prev=last.digest)
    with reader() as hq:
        hq.accept(copy)
        outcome = hq.accept([other, Sent(number=10, change=follower, follows=False)])
        assert [reason for _, reason in outcome.quarantined] == ["another content under a used number"] * 2
        assert not outcome.applied
        assert hq.note(record) is not None
        assert len(hq.store.aside.quarantined()) == 2
        hq.reopen()
        assert hq.store.aside.closed(DeskId("P1"), 1) == "another content under a used number"


def test_the_rest_goes_on_after_a_change_that_nobody_had_the_right_to(made: World) -> None:
    post = made.posts[0]
    for place in range(3):
        post.create(subject=f"note {place}")

    def no_second(change: Change) -> str:
        return "no right to it" if change.seq == 2 else ""

    with reader() as hq:
        outcome = hq.desk.accept(
            _all_lines(post), peer=DeskId(""), judge=no_second, whole_runs=True, also=lambda _: None
        )
        assert [change.seq for change in outcome.applied] == [1, 3]
        assert [(row[1], row[2]) for row in hq.store.aside.quarantined()] == [(2, "no right to it")]
        assert not hq.is_waiting()
        assert ("", 2) in outcome.taken


def test_an_acknowledgement_is_not_given_for_what_only_waits(made: World) -> None:
    post = made.posts[0]
    for place in range(2):
        post.create(subject=f"note {place}")
    parcel = made.pack(post, made.hq)
    late = replace(parcel, lines=(), numbers=())
    made.deliver(late)
    second = list(read_lines(parcel.lines, "parcel"))[1]
    made.hq.accept([second], "P1")
    assert not receipts.received(made.hq.peer("P1"))
    made.deliver(parcel)
    assert receipts.received(made.hq.peer("P1")).runs == ((1, 2),)


def test_a_bundle_that_is_lost_costs_nothing_but_the_next_being_larger(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, count=1)
    made.pack(post, made.hq)
    post.edit(record, count=2)
    parcel = made.pack(post, made.hq)
    assert len(parcel.numbers) == 2
    made.deliver(parcel)
    assert made.hq._here(record).count == 2
    assert sending.acknowledged(post.peer(HQ)).contiguous < post.store.links.last_number(DeskId(HQ))
    made.exchange(post)
    assert sending.acknowledged(post.peer(HQ)).contiguous == post.store.links.last_number(DeskId(HQ))


def test_what_was_lost_is_asked_for_though_a_later_bundle_came(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, count=1)
    lost = made.pack(post, made.hq, incremental=True)
    theirs = post.create(subject="another")
    later = made.pack(post, made.hq, incremental=True)
    made.deliver(made.pack(post, made.hq, incremental=True))
    (edit,) = lost.numbers
    (creation,) = later.numbers
    with reader("P9") as other:
        other.store.enrol(replace(post.peer(HQ), desk=DeskId("P1")))
        made.posts.append(other)
        made.deliver(replace(later, receiver="P9"))
        made.posts.pop()
        assert other.note(theirs.id) is None or receipts.received(other.peer("P1")).runs == (
            (creation, creation),
        )
        assert edit not in receipts.received(other.peer("P1"))
    made.settle(ROUNDS)
    assert made.hq._here(record).count == 1


def test_a_crash_while_taking_in_leaves_nothing_half_done(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, text="after", tags=frozenset({"a"}))
    parcel = made.pack(post, made.hq)
    before = oracle.fingerprint(made.hq)
    for fuse in range(200):
        if made.deliver(parcel, fuse=fuse) is not None:
            break
        assert oracle.fingerprint(made.hq) == before
        assert receipts.received(made.hq.peer("P1")).contiguous == 1
    assert made.hq._here(record).text == "after"


def test_an_erased_record_leaves_no_word_and_does_not_come_back(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, text="a wombat in the harbour", tags=frozenset({"wombatish"}))
    made.settle(ROUNDS)
    old = _all_lines(post)
    made.posts[1].edit(record, text="another wombat")
    late = made.pack(made.posts[1], made.hq)
    made.hq.erase(record)
    made.exchange(post)
    made.deliver(late)
    for party in (made.hq, post):
        outcome = party.accept(old)
        assert len(outcome.known) == len(old)
        assert party.note(record) is None
        assert b"wombat" not in party.text()
        assert party.store.verify() == []
    made.settle(4)
    assert all(b"wombat" not in party.text() and not party.is_waiting() for party in made.parties)
    with pytest.raises(RecordErased):
        post.put_again(record)


def test_what_waits_or_stands_in_quarantine_is_erased_too(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, text="wombat one")
    post.edit(record, text="wombat two")
    sent = _all_lines(post)
    hq = made.hq
    hq.accept(sent[-1:])
    assert b"wombat two" in hq.text()
    hq.desk.accept(
        sent[-2:-1], peer=DeskId(""), judge=lambda _: "no right", whole_runs=True, also=lambda _: None
    )
    assert b"wombat one" in hq.text()
    hq.erase(record)
    assert b"wombat" not in hq.text()
    assert len(hq.store.aside.quarantined()) == 1
    hq.accept(sent[-1:])
    assert b"wombat" not in hq.text()


def test_erased_values_may_arrive_before_the_order(made: World, record: RecordId) -> None:
    post = made.posts[0]
    post.edit(record, count=1, tags=frozenset({"a"}))
    post.edit(record, count=2)
    live = _all_lines(post)
    post.erase(record)
    with reader("P9") as party:
        party.accept(live[:2])
        assert party._here(record).count == 1
        party.accept(_all_lines(post)[2:3])
        oracle.check_heads(party)
        assert party._here(record).count == 0
        assert party.store.verify() == []
        party.accept(_all_lines(post))
        assert party.note(record) is None
        assert party.store.verify() == []


def test_a_change_with_values_under_a_destroyed_key_is_never_taken(made: World, record: RecordId) -> None:
    (first, *_) = _all_lines(made.posts[0])
    entries = tuple(
        replace(entry, erased=True, value=None, commitment=b"\2" * 48)
        if isinstance(entry, Op) and entry.field == BORN
        else entry
        for entry in first.change.entries
    )
    with reader() as party:
        outcome = party.accept([replace(first, change=replace(first.change, entries=entries))])
        assert [reason for _, reason in outcome.waiting] == [f"the record was erased here: {record}"]
        assert not outcome.taken
        assert party.text().count(record.encode()) == 0


def test_withheld_operations_are_shown_when_they_may_be(made: World, record: RecordId) -> None:
    hq, stranger = made.hq, made.posts[2]
    theirs = hq.create(subject="theirs", post="QQQ")
    for count in (1, 2):
        with hq.desk.change("both") as change:
            change.put(replace(hq._here(theirs.id), count=count))
            change.put(replace(hq._here(record), text=f"withheld {count}"))
    made.exchange(stranger)
    assert stranger._here(theirs.id).count == 2
    assert b"withheld" not in stranger.text()
    assert any(isinstance(entry, Withheld) for change in stranger.changes() for entry in change.entries)
    assert stranger.store.verify() == []
    made.grant(stranger, record)
    parcel = made.pack(hq, stranger)
    for line, number in reversed(list(zip(parcel.lines, parcel.numbers, strict=True))):
        made.deliver(replace(parcel, lines=(line,), numbers=(number,))) if b'"p"' in line else None
    made.settle(4)
    assert stranger._here(record) == hq._here(record)
    assert not stranger.conflicts()
    oracle.check_heads(stranger)
    assert stranger.store.verify() == []
    stranger.store.rebuild()
    oracle.check_heads(stranger)


def test_an_erasure_that_was_withheld_is_carried_out_when_it_is_shown(made: World, record: RecordId) -> None:
    hq, stranger = made.hq, made.posts[2]
    theirs = hq.create(subject="theirs", post="QQQ")
    made.exchange(stranger)
    sent = _all_lines(hq)
    with hq.desk.change("erase") as change:
        change.write(hq._here(record), "erased", {"ground": "retention"})
        change.put(replace(hq._here(theirs.id), count=5))
    order = hq.changes()[-1]
    hidden = replace(order, entries=tuple(_hidden(entry, record) for entry in order.entries))
    stranger.accept([Sent(number=1, change=hidden, follows=False)])
    assert stranger._here(theirs.id).count == 5
    stranger.accept(sent)
    assert stranger.note(record) is not None
    stranger.accept([Sent(number=2, change=order, follows=False)])
    assert stranger.note(record) is None
    assert b"harbour" not in stranger.text()
    assert stranger.store.verify() == []


def _hidden(entry: object, record: RecordId) -> Op | Withheld:
    assert isinstance(entry, Op)
    return Withheld(entry.leaf) if entry.record == record else entry


def test_what_an_older_program_does_not_know_is_kept_relayed_and_shown_after_the_upgrade(
    made: World, record: RecordId
) -> None:
    author = made.posts[0]
    author.edit(record, text="of a newer program", count=4)
    author.reopen(NEWER_KINDS)
    invented = author.desk.new(Invented, word="unheard of")
    with author.desk.change("invent") as change:
        change.put(invented)
    with author.desk.change("remove") as change:
        change.remove(invented)
    with reader(kinds=OLDER_KINDS) as older, reader("P9", NEWER_KINDS) as newer:
        older.accept(_all_lines(author))
        assert older.store.verify() == []
        newer.accept(_all_lines(older))
        assert newer.store.digest() == author.store.digest()
        older.reopen(NEWER_KINDS)
        assert older.store.digest() == author.store.digest()
        assert older.store.verify() == []
        assert not older.store.records.get(invented.id) or older.store.records.get(invented.id).gone  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("field", "value"),
    [("grade", "SUPREME"), ("due", 20260306), ("marking", {"classification": "COSMIC"}), ("count", "many"),
     ("count", [1]), ("gone", [1])],
)  # fmt: skip
def test_a_value_that_only_a_newer_program_can_read_stops_nobody(
    made: World, record: RecordId, field: str, value: Json
) -> None:
    made.posts[0].decide(record, field, value)
    made.posts[1].edit(record, grade=Grade.HIGH, due=date(2026, 5, 5), count=8)
    made.settle(ROUNDS)
    for party in (made.hq, *made.posts[:2]):
        assert party.note(record) is not None
        assert party.store.verify() == []
    assert made.hq.store.digest() == made.posts[0].store.digest()


def test_what_begins_and_ends_in_one_change_is_one_operation_each(made: World) -> None:
    post = made.posts[0]
    note = post.desk.new(Note, subject="begun")
    with post.desk.change("several") as change:
        change.put(note)
        change.put(replace(note, text="more"))
        change.write(note, "count", 1)
        change.write(note, "count", 2)
        change.remove(note)
    ops = [op for _, op in post.changes()[-1].ops]
    assert len(ops) == len({(op.field, op.element) for op in ops})
    assert (post._here(note.id).count, post._here(note.id).text) == (2, "more")
    assert post._here(note.id).gone
    assert not post.conflicts()


def test_a_clock_far_ahead_is_kept_but_drags_nobody_along(made: World, record: RecordId) -> None:
    liar = made.posts[1]
    liar.clock.skew = 10 * 365 * 86_400_000
    liar.edit(record, count=1)
    made.settle(ROUNDS)
    made.hq.reopen()
    made.hq.edit(record, count=2)
    assert made.hq.changes()[-1].stamp.ms < made.time.ms + 86_400_000
    made.settle(ROUNDS)
    assert not made.hq.conflicts()
    liar.clock.skew = 0
    liar.reopen()
    stamp = liar.changes()[-1].stamp
    liar.edit(record, count=3)
    assert liar.changes()[-1].stamp > stamp or liar.changes()[-1].stamp.ms > made.time.ms


def test_a_change_that_lies_about_its_kind_or_rests_on_nothing_does_no_harm(
    made: World, record: RecordId
) -> None:
    key = bytes(32)
    ghost = OpId(DeskId("P1"), 1, 99)
    op = Op(record=RecordId("r"), kind="note", field=BORN, value=key.hex(), over=(ghost,))
    change = made.posts[0].changes()[0]
    lone = committed(
        replace(change, desk=DeskId("Z9"), seq=1, prev=bytes(48), entries=(op,)), {RecordId("r"): key}
    )
    with reader() as hq:
        hq.accept([Sent(number=1, change=lone, follows=False)])
        assert hq.store.aside.waiting() == [("Z9", 1, "change 1 of desk P1")]
        hq.accept(_all_lines(made.posts[0]))
        assert hq.note(record) is not None
        assert hq.store.verify() == []


def test_a_crash_inside_a_save_leaves_nothing(made: World, record: RecordId) -> None:
    post = made.posts[0]
    before = oracle.fingerprint(post)
    for fuse in range(100):
        post.engine.fuse = fuse
        try:
            post.edit(record, text="half done?")
        except Crash:
            post.engine.fuse = None
            post.reopen()
            assert oracle.fingerprint(post) == before
            continue
        post.engine.fuse = None
        break
    assert post._here(record).text == "half done?"
