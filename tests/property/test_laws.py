"""The merge is commutative, associative and idempotent: only what has arrived matters, not how (log.md §2)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from liaison_desk.desk.undo import CannotUndo, undo
from liaison_desk.model.wire import Sent, read_lines, write_lines
from tests.property import oracle
from tests.property.kinds import Grade
from tests.property.world import Party, World, reader, world

FEW = settings(max_examples=max(10, settings().max_examples // 8))
COMMANDS = st.lists(
    st.tuples(
        st.sampled_from(["edit"] * 6 + ["remove", "meet", "meet", "undo", "erase"]),
        st.integers(0, 2),
        st.integers(0, 1),
        st.one_of(
            st.tuples(st.just("due"), st.sampled_from([None, date(2026, 3, 6), date(2026, 5, 15)])),
            st.tuples(st.just("grade"), st.sampled_from(list(Grade))),
            st.tuples(st.just("tags"), st.frozensets(st.sampled_from(["a", "b"]))),
            st.tuples(st.just("text"), st.sampled_from(["one", "another"])),
        ),
    ),
    max_size=14,
)
Command = tuple[str, int, int, tuple[str, Any]]


@contextmanager
def _three_desks() -> Iterator[World]:
    with world(("P1", "PPP", -3_600_000), ("P2", "PPP", 86_400_000)) as made:
        for party in made.parties[:2]:
            party.create(subject="begun", post="PPP")
        made.settle(2)
        yield made


def _history(made: World, commands: list[Command]) -> list[Sent]:
    """Everything that three desks wrote while they met now and then; values that were erased later come twice."""
    records = sorted({op.record for change in made.hq.changes() for _, op in change.ops})
    for verb, who, which, (field, value) in commands:
        party = made.parties[who]
        note = party.note(records[which])
        if verb == "meet":
            made.settle(1)
        elif verb == "undo":
            _undo_last(party)
        elif note and verb == "edit" and not note.gone:
            party.edit(note.id, **{field: value})
        elif note and verb == "remove":
            party.decide(note.id, "gone", value=not note.gone)
        elif note and verb == "erase" and party.is_headquarters and which:
            made.settle(1)
            earlier = _sent(party)
            party.erase(note.id)
            made.settle(2)
            return [*earlier, *(sent for one in made.parties for sent in _sent(one, own=True))]
    return [sent for party in made.parties for sent in _sent(party, own=True)]


def _undo_last(party: Party) -> None:
    last = party.store.log.last(party.desk.setup.desk)
    try:
        if last and last[0] > 1:
            undo(party.desk, last[0])
    except CannotUndo:
        return


def _sent(party: Party, *, own: bool = False) -> list[Sent]:
    changes = [change for change in party.changes() if not own or change.desk == party.name]
    return list(read_lines(write_lines(enumerate(changes, 1)), "history"))


def _taken_in(*parcels: list[Sent]) -> dict[str, Any]:
    """What a desk shows that has taken these in, one after the other."""
    with reader() as party:
        for sent in parcels:
            party.accept(sent)
        oracle.check_heads(party)
        oracle.check_guarded(party)
        assert party.store.verify() == []
        return oracle.fingerprint(party)


@FEW
@given(commands=COMMANDS, data=st.data())
def test_any_order_and_any_repetition_lead_to_the_same(commands: list[Command], data: st.DataObject) -> None:
    with _three_desks() as made:
        sent = _history(made, commands)
    shuffled = data.draw(st.permutations(sent))
    again = data.draw(st.lists(st.sampled_from(sent), max_size=len(sent)))
    plain = _taken_in(sent)
    assert not plain["waiting"]
    assert _taken_in(shuffled, again, sent) == plain
    assert _taken_in(*([one] for one in shuffled), sent) == plain


@FEW
@given(commands=COMMANDS, data=st.data())
def test_merging_is_commutative_associative_and_idempotent(
    commands: list[Command], data: st.DataObject
) -> None:
    with _three_desks() as made:
        sent = _history(made, commands)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), min_size=2, max_size=2)))
    first, second, third = (sent[start:end] for start, end in pairwise([0, *cuts, len(sent)]))
    whole = _taken_in(first, second, third, sent)
    assert _taken_in(third, first, second, sent) == whole
    assert _taken_in(second + third, first, sent) == whole
    assert _taken_in(sent, sent, first) == whole


@FEW
@given(grades=st.lists(st.sampled_from(list(Grade)), min_size=1, max_size=8))
def test_edits_made_one_after_the_other_never_conflict(grades: list[Grade]) -> None:
    with _three_desks() as made:
        record = next(op.record for change in made.hq.changes() for _, op in change.ops)
        for place, grade in enumerate(grades):
            made.parties[place % 3].edit(record, grade=grade, text=f"text {place}")
            made.settle(2)
        assert [party.conflicts() for party in made.parties] == [set(), set(), set()]
        assert {party.store.digest() for party in made.parties} == {made.hq.store.digest()}


@FEW
@given(commands=COMMANDS)
def test_undoing_an_undo_gives_back_what_was(commands: list[Command]) -> None:
    with _three_desks() as made:
        _history(made, [command for command in commands if command[0] != "erase"])
        for party in made.parties:
            last = party.store.log.last(party.desk.setup.desk)
            before = party.store.digest(), party.conflicts()
            if last and last[0] > 1 and _undoes(party, last[0]):
                undo(party.desk, last[0] + 1)
                assert (party.store.digest(), party.conflicts()) == before


def _undoes(party: Party, seq: int) -> bool:
    try:
        undo(party.desk, seq)
    except CannotUndo:
        return False
    last = party.store.log.last(party.desk.setup.desk)
    return last is not None and last[0] == seq + 1


@FEW
@given(first=st.sampled_from([None, *Grade]), second=st.sampled_from([None, *Grade]), later=st.booleans())
def test_a_guarded_field_shows_the_stricter_of_two_whichever_came_first(
    first: Grade | None, second: Grade | None, later: bool
) -> None:
    with _three_desks() as made:
        record = next(op.record for change in made.hq.changes() for _, op in change.ops)
        one, other = made.posts[::-1] if later else made.posts
        one.decide(record, "ceiling", first)
        other.decide(record, "ceiling", second)
        made.settle(2)
        ranks = [grade.rank if grade else -1 for grade in (first, second)]
        for party in made.parties:
            shown = party._here(record).ceiling
            assert (shown.rank if shown else -1) == min(ranks)
            assert (first != second) == bool(party.conflicts())
