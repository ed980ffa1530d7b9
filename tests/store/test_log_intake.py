"""The log on either database: taking in, showing, waiting, erasing, making again, paging."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.setup import Role, Setup
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.kinds import KINDS as ALL_KINDS
from liaison_desk.model.kinds import Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.ops import Change, Withheld
from liaison_desk.model.wire import Sent
from liaison_desk.store import heads as heads_module
from liaison_desk.store import log as log_module
from liaison_desk.store import search
from liaison_desk.store.engine import Engine
from liaison_desk.store.heads import FieldKey, Heads
from liaison_desk.store.intake import Intake, Outcome
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.store.records import Page
from liaison_desk.store.runs import Runs
from liaison_desk.store.store import Store
from tests.property.kinds import KINDS, NEWER_KINDS, OLDER_KINDS, Grade, Invented, Note
from tests.store.stories import Story
from tests.store.stories import story as told


class _Clock:
    def __init__(self) -> None:
        self.ms = 1_780_000_000_000

    def now(self) -> int:
        self.ms += 1
        return self.ms

    def zone(self) -> str:
        return "UTC"


@pytest.fixture
def story() -> Story:
    return told()


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine, KINDS)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, Setup(desk=DeskId("ME"), post="PPP", officer="officer"), _Clock())


def _accept(store: Store, sent: Sequence[Sent], **how: Any) -> Outcome:
    settings: dict[str, Any] = {
        "peer": DeskId("P"),
        "judge": lambda _: "",
        "whole_runs": True,
        "also": lambda _: None,
    }
    return store.accept(sent, **{**settings, **how})


def _heads(store: Store) -> int:
    return int(store.engine.execute("SELECT count(*) FROM head")[0][0])


def _put(desk: Desk, **values: Any) -> Note:
    note = desk.new(Note, **{"subject": "note", **values})
    with desk.change("put") as change:
        return change.put(note)


@pytest.mark.parametrize(("many", "stretch"), [(1, 4000), (100, 1), (10_000, 30)])
def test_a_story_shows_the_same_on_every_database(
    store: Store, story: Story, many: int, stretch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads_module, "_MANY", many)
    monkeypatch.setattr(log_module, "_STRETCH", log_module._STRETCH.replace("4000", str(stretch)))
    outcome = _accept(store, story.told_early)
    assert len(outcome.applied) == len(story.before)
    assert store.log.size() == sum(len(sent.change.entries) for sent in story.told_early)
    assert store.verify() == []
    outcome = _accept(store, story.told_late)
    assert store.digest() == story.shown
    assert _heads(store) == story.heads
    assert store.verify() == []
    store.rebuild()
    assert store.digest() == story.shown
    assert _heads(store) == story.heads
    assert [hit.record for hit in search.find(store.engine, "other")] == [story.forked]
    assert not search.find(store.engine, '"text 1"')


def test_lines_may_come_backwards_one_by_one_and_again(store: Store, story: Story) -> None:
    for sent in reversed(story.told_early):
        _accept(store, [sent])
    assert not store.aside.any_waiting()
    for sent in reversed(story.told_late):
        _accept(store, [sent])
    _accept(store, story.told_late)
    assert store.digest() == story.shown
    assert store.verify() == []


def test_what_waits_and_what_is_kept_out_is_listed(store: Store, story: Story) -> None:
    last = story.told_early[-1]
    _accept(store, [last])
    assert store.aside.waiting()[0][:2] == (last.change.desk, last.change.seq)
    assert store.aside.numbers_waiting(DeskId("P")) == [last.number]
    first = story.told_early[0]
    outcome = _accept(store, [first], judge=lambda _: "no right")
    assert outcome.records == frozenset()
    assert store.aside.quarantined() == [(first.change.desk, first.change.seq, "no right")]
    assert store.aside.numbers_quarantined(first.change.desk) == {first.number: "no right"}
    assert len(store.aside.digests(first.change.desk, first.change.seq)) == 1


def test_a_crash_in_what_goes_along_undoes_everything(store: Store, story: Story) -> None:
    def fails(_: Outcome) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        _accept(store, story.told_early, also=fails)
    assert store.log.next_id() == 1
    assert store.records.where(Note) == []
    assert store.verify() == []


def test_what_was_written_to_last_is_the_newest_when_words_are_filed_again(store: Store, desk: Desk) -> None:
    first, second, third = _put(desk, text="one"), _put(desk, text="two"), _put(desk, text="three")
    with desk.change("edit") as change:
        change.put(replace(first, text="again"), seen=first)
    with desk.change("remove") as change:
        change.remove(third)
    store.rebuild()
    assert [row[0] for row in store.engine.execute("SELECT record FROM search_row ORDER BY id")] == [
        second.id,
        first.id,
    ]


def test_tables_of_other_kinds_are_made_again(store: Store, engine: Engine, desk: Desk) -> None:
    note = _put(desk, text="seen by newer programs only")
    older = Store(engine, OLDER_KINDS)
    assert older.records.get(note.id) is not None
    assert not search.find(engine, "newer")
    newer = Store(engine, NEWER_KINDS)
    assert newer.records.get(note.id) == note
    assert newer.records.count(Invented) == 0
    assert search.find(engine, "newer")


def test_own_changes_and_foreign_ones_stand_in_one_log(store: Store, desk: Desk, story: Story) -> None:
    _accept(store, story.told_late)
    note = _put(desk, grade=Grade.HIGH, tags=frozenset({"a", "b"}))
    assert store.log.last(DeskId("ME")) is not None
    assert store.log.last(DeskId("nobody")) is None
    assert store.log.find(DeskId("ME"), 2) is None
    assert [change.label for _, change in store.log.touching(note.id)] == ["put"]
    assert store.log.posts([note.id, RecordId("unknown")]) == {note.id: "PPP"}
    assert store.log.op(OpId(DeskId("ME"), 1, 99)) is None
    assert store.log.keys([story.erased]) == {story.erased: None}
    with store.engine.transaction():
        intake = Intake(store.engine, KINDS)
        assert intake.key_of(story.erased) is None
        assert intake.key_of(note.id) == intake.key_of(note.id) is not None
        with pytest.raises(KeyError):
            intake.key_of(RecordId("unknown"))
    heads = Heads(store.engine)
    assert [head.value for head in heads.at(FieldKey(note.id, "grade", ""))] == ["HIGH"]


def test_the_newest_stamp_is_believed_of_others_only_up_to_a_point(
    store: Store, desk: Desk, story: Story
) -> None:
    assert store.log.newest_stamp(DeskId("ME"), 10**13) is None
    _accept(store, story.told_late)
    newest = store.log.newest_stamp(DeskId("ME"), 10**13)
    assert newest is not None
    assert store.log.newest_stamp(DeskId("ME"), 1) is None
    assert store.log.newest_stamp(newest.desk, 1) == newest


def test_several_changes_are_committed_together_or_not_at_all(store: Store, desk: Desk) -> None:
    with desk.together():
        _put(desk)
        _put(desk)
    with pytest.raises(ZeroDivisionError), desk.together():
        _put(desk, count=1 // (store.records.count(Note) - 2))
    assert store.records.count(Note) == 2
    with desk.change("nothing"):
        pass
    assert store.log.next_id() == 3
    assert store.verify() == []


def test_pages_go_on_where_they_ended_and_empty_cells_come_first(store: Store, desk: Desk) -> None:
    days = [None, date(2026, 3, 2), date(2026, 3, 2), None, date(2026, 3, 1), None, date(2026, 3, 3)]
    for day in days:
        _put(desk, due=day)
    whole = sorted(store.records.where(Note), key=lambda note: (str(note.due or ""), note.id))
    for descending in (False, True):
        for limit in (1, 2, 3, 100):
            found: list[Note] = []
            after: Any = None
            while page := store.records.where(
                Note, page=Page(order="due", descending=descending, after=after, limit=limit)
            ):
                found += page
                after = (page[-1].due.isoformat() if page[-1].due else None, page[-1].id)
            assert found == (whole[::-1] if descending else whole)
    by_id = store.records.where(Note, page=Page(descending=True, limit=2))
    assert [note.id for note in by_id] == sorted((note.id for note in whole), reverse=True)[:2]


def test_records_are_found_by_what_they_say_and_removed_ones_do_not_stand(store: Store, desk: Desk) -> None:
    first, second = _put(desk, count=1), _put(desk, count=2, tags=frozenset({"x"}))
    assert store.records.where(Note, {"count": 2}) == [second]
    with desk.change("remove") as change:
        change.remove(first)
    assert store.records.standing(Note) == [second]
    assert store.records.count(Note) == 1
    assert store.records.by_ref("none") is None
    assert store.records.get(RecordId("unknown")) is None
    assert not search.find(store.engine, "nothing")
    with desk.change("back") as change:
        change.write(first, "gone", value=False)
    assert store.records.count(Note) == 2
    assert len(search.find(store.engine, "note")) == 2
    assert store.verify() == []


def test_a_record_that_has_not_wholly_arrived_is_not_shown(store: Store, desk: Desk) -> None:
    note = _put(desk)
    store.engine.execute("UPDATE rec_note SET subject = NULL, count = NULL")
    assert store.records.get(note.id) is None
    store.engine.execute("UPDATE rec_note SET subject = 'here'")
    assert store.records.get(note.id) == replace(note, subject="here")


def test_a_link_keeps_its_numbers_and_its_peer(store: Store, desk: Desk, story: Story) -> None:
    _accept(store, story.told_late)
    ours = _put(desk)
    everything = Peer(desk=DeskId("HQ"), name="HQ", role="", post="*", identity=b"{}", digest_out=b"\1")
    scoped = replace(everything, desk=DeskId("Q"), name="Q", post="QQQ", digest_out=None)
    asleep = replace(everything, desk=DeskId("R"), name="R", state="quarantined")
    for peer in (everything, scoped, asleep):
        store.enrol(peer)
    assert [peer.desk for peer in store.links.peers()] == ["HQ", "Q", "R"]
    assert store.links.peer("HQ") == everything
    assert store.links.peer("nobody") is None
    written = len(story.after) - sum(sent.change.desk == "HQ" for sent in story.told_late) + 1
    assert store.links.last_number(DeskId("HQ")) == written
    assert store.links.last_number(DeskId("Q")) == 0
    store.enrol(replace(everything, name="Headquarters", acked="[[9,9]]"))
    again = store.links.peer("HQ")
    assert again is not None
    assert (again.name, again.acked) == ("Headquarters", "[]")
    before = store.links.last_number(DeskId("R"))
    _put(desk)
    assert store.links.last_number(DeskId("HQ")) == written + 1
    assert store.links.last_number(DeskId("R")) == before + 1, "one in quarantine misses nothing"
    assert [number for number, _ in store.links.outbox(DeskId("HQ"), after=written)] == [written + 1]
    assert len(store.links.numbers_of(DeskId("HQ"), ours.id)) == 1


def test_bundles_are_listed_newest_first(store: Store) -> None:
    first = BundleRow(
        peer=DeskId("P"), direction="out", number=1, ref="R1", digest=b"\1", made_at="2026-01-01", entries="[]",
        records=1, size=9, state="made",
    )  # fmt: skip
    second = replace(first, number=2, made_at="2026-01-02", direction="in", sealed="ab")
    for row in (first, second, replace(first, peer=DeskId("Q"))):
        store.links.put_bundle(row)
    store.links.put_bundle(replace(first, state="received", receipt_at="2026-01-03"))
    assert [row.number for row in store.links.bundles(DeskId("P"))] == [2, 1]
    assert len(store.links.bundles()) == 3
    found = store.links.bundle(DeskId("P"), "out", 1)
    assert found == replace(first, state="received", receipt_at="2026-01-03")
    assert store.links.bundle(DeskId("P"), "out", 5) is None


def test_what_was_withheld_from_a_peer_is_remembered_until_it_is_offered(store: Store) -> None:
    peer, records = DeskId("P"), [RecordId("b"), RecordId("a")]
    store.links.withhold(peer, [])
    store.links.withhold(peer, records)
    store.links.withhold(peer, records)
    assert store.links.withheld(peer) == ["a", "b"]
    store.links.forget_withheld(peer, records[:1])
    assert store.links.withheld(peer) == ["a"]
    assert store.links.withheld(DeskId("Q")) == []


def test_a_reference_may_be_borne_by_two(store: Store, desk: Desk) -> None:
    first, second = _put(desk, ref="R"), _put(desk)
    with desk.change("mistake") as change:
        change.write(second, "ref", "R")
    assert set(store.records.bearing(Note, "R")) == {first.id, second.id}
    assert store.records.bearing(Note, "S") == []


@pytest.mark.parametrize("many", [1, 100])
def test_what_was_withheld_is_put_in_its_place(
    store: Store, story: Story, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads_module, "_MANY", many)
    whole = story.told_early
    fields = {op.field for _, op in whole[0].change.ops}
    _accept(store, whole)
    local = dict(store.log.all_changes())
    hidden = [replace(change, entries=_hide(change)) for change in local.values()]
    store.engine.execute("DELETE FROM op")
    store.engine.execute("DELETE FROM change")
    store.engine.execute("DELETE FROM record")
    store.rebuild()
    _accept(store, [Sent(number=n, change=change, follows=False) for n, change in enumerate(hidden, 1)])
    assert store.log.any_withheld()
    assert store.log.is_withheld(1, 0)
    assert store.records.count(Note) == 0
    assert store.verify() == []
    _accept(
        store, [Sent(number=n, change=change, follows=False) for n, change in enumerate(local.values(), 1)]
    )
    assert not store.log.any_withheld()
    assert store.records.count(Note) == 12
    assert "subject" in fields
    assert store.verify() == []


def _hide(change: Change) -> tuple[Withheld, ...]:
    return tuple(Withheld(entry.leaf) for entry in change.entries)


def test_an_unknown_kind_can_be_erased_and_nothing_else_is(engine: Engine, desk: Desk, story: Story) -> None:
    newer = Store(engine, NEWER_KINDS)
    author = Desk(newer, desk.setup, _Clock())
    invented = author.new(Invented, word="unheard")
    with author.change("invent") as change:
        change.put(invented)
    older = Store(engine, OLDER_KINDS)
    _accept(older, story.told_early[:1], judge=lambda _: "no right")
    supervisor = replace(desk.setup, role=Role.SUPERVISOR)
    with Desk(older, supervisor, _Clock()).change("erase") as change:
        change.write(invented, "erased", {"ground": "retention"})
    assert older.log.keys([invented.id]) == {invented.id: None}
    assert older.aside.numbers_quarantined(story.told_early[0].change.desk) == {1: "no right"}
    assert older.verify() == []
    assert Store(engine, NEWER_KINDS).records.get(invented.id) is None


def test_a_change_is_looked_up_where_nobody_asked_before(store: Store, desk: Desk) -> None:
    _put(desk)
    runs = Runs(store.engine, store.aside, whole=True)
    found = runs.held(DeskId("ME"), 1)
    assert found is not None
    assert found == store.log.last(DeskId("ME"))
    assert runs.held(DeskId("ME"), 2) is None


def test_one_operation_may_be_shown_later_than_the_rest(
    store: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads_module, "_MANY", 1)
    _put(desk, text="shown late")
    ((_, whole),) = store.log.all_changes()
    for table in ("op", "change", "record"):
        store.engine.execute(f"DELETE FROM {table}")  # noqa: S608 - a name that stands here
    store.rebuild()
    (place,) = [index for index, op in whole.ops if op.field == "text"]
    entries = [Withheld(op.leaf) if index == place else op for index, op in whole.ops]
    _accept(store, [Sent(number=1, change=replace(whole, entries=tuple(entries)), follows=False)])
    assert [note.text for note in store.records.where(Note)] == [""]
    _accept(store, [Sent(number=1, change=whole, follows=False)])
    assert [note.text for note in store.records.where(Note)] == ["shown late"]
    assert store.verify() == []


def test_a_meeting_is_found_by_its_reference(engine: Engine) -> None:
    store = Store(engine, ALL_KINDS)
    desk = Desk(store, Setup(desk=DeskId("ME"), post="OTT"), _Clock())
    meeting = desk.new(Meeting, subject="Review", meeting_kind=MeetingKind.CALL, starts=desk.now())
    with desk.change("record_meeting") as change:
        meeting = change.put(meeting)
    assert meeting.ref == "OTTA-MTG-26-0001-K"
    assert store.records.by_ref(meeting.ref) == meeting
    assert store.verify() == []
