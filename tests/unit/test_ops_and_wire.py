"""Changes: what is committed to, and the lines in which they travel."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.clock import Stamp
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId, OpId, RecordId
from liaison_desk.model.ops import BORN, ERASED, NO_DIGEST, Change, Op, Withheld, commit, committed, keys_born
from liaison_desk.model.wire import LATEST_MS, Sent, read_line, read_lines, write_line, write_lines

DESK, RECORD, KEY = DeskId("D1"), RecordId("r1"), bytes(range(32))
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
OP_IDS = st.builds(OpId, st.sampled_from([DESK, DeskId("D2")]), st.integers(1, 9), st.integers(0, 3))
DIGESTS = st.binary(min_size=48, max_size=48)
LIVE = st.builds(
    Op,
    record=st.just(RECORD),
    kind=TEXT,
    field=TEXT.filter(lambda name: name not in {BORN, ERASED}),
    value=TEXT | st.integers(-9, 9) | st.booleans() | st.none() | st.lists(TEXT, max_size=2),
    element=st.none() | TEXT,
    over=st.lists(OP_IDS, max_size=2).map(tuple),
)
GONE = st.builds(replace, LIVE, value=st.none(), element=st.none(), commitment=DIGESTS, erased=st.just(True))
ENTRIES = st.lists(LIVE | GONE | DIGESTS.map(Withheld), max_size=5).map(tuple)
CHANGES = st.builds(
    Change,
    desk=st.just(DESK),
    seq=st.integers(1, 9),
    prev=st.just(NO_DIGEST) | DIGESTS,
    stamp=st.builds(Stamp, st.integers(1, LATEST_MS), st.integers(0, 5), st.just(DESK)),
    author=TEXT,
    label=TEXT,
    reason=TEXT,
    program=TEXT,
    entries=ENTRIES,
)


def _change(*entries: Op | Withheld, seq: int = 1, prev: bytes = NO_DIGEST) -> Change:
    stamp = Stamp(1, 0, DESK)
    return Change(
        desk=DESK,
        seq=seq,
        prev=prev,
        stamp=stamp,
        author="a",
        label="l",
        reason="",
        program="p",
        entries=entries,
    )


def _op(field: str = "text", value: Any = "v", **more: Any) -> Op:
    return Op(record=RECORD, kind="note", field=field, value=value, **more)


@given(CHANGES.filter(lambda change: change.seq == 1 or change.prev != NO_DIGEST))
def test_a_change_is_read_back_as_it_was_written(change: Change) -> None:
    sent = Sent(number=7, change=change, follows=False)
    assert read_line(write_line(sent), "line") == sent
    again = committed(read_line(write_line(sent), "line").change, {RECORD: KEY})
    assert again.digest == committed(change, {RECORD: KEY}).digest


@given(LIVE, st.binary(min_size=32, max_size=32))
def test_a_digest_outlives_the_value_and_hides_it(op: Op, key: bytes) -> None:
    change = committed(_change(op), {RECORD: key})
    (whole,) = change.entries
    assert isinstance(whole, Op)
    for lesser in (replace(whole, value=None, element=None, erased=True), Withheld(whole.leaf)):
        assert replace(change, entries=(lesser,)).digest == change.digest
    other = committed(_change(op), {RECORD: bytes(32) if any(key) else KEY})
    assert other.digest != change.digest


def test_every_part_of_a_change_is_covered_by_its_digest() -> None:
    change = committed(_change(_op()), {RECORD: KEY})
    altered: list[dict[str, Any]] = [
        {"desk": DeskId("D2")}, {"seq": 2}, {"prev": b"\1" * 48}, {"stamp": Stamp(2, 0, DESK)},
        {"stamp": Stamp(1, 1, DESK)}, {"author": "b"}, {"label": "m"}, {"reason": "r"}, {"program": "q"},
        {"entries": ()}, {"entries": (*change.entries, Withheld(b"\1" * 48))},
    ]  # fmt: skip
    assert len({change.digest, *(replace(change, **parts).digest for parts in altered)}) == len(altered) + 1
    (op,) = change.entries
    assert isinstance(op, Op)
    parts: list[dict[str, Any]] = [
        {"record": RecordId("r2")}, {"kind": "k"}, {"field": "f"}, {"over": (OpId(DESK, 1, 0),)},
        {"commitment": b"\1" * 48},
    ]  # fmt: skip
    assert len({op.leaf, *(replace(op, **part).leaf for part in parts)}) == len(parts) + 1


def test_a_commitment_depends_on_key_place_element_and_value() -> None:
    made = {
        commit(KEY, OpId(DESK, 1, 0), _op().payload),
        commit(bytes(32), OpId(DESK, 1, 0), _op().payload),
        commit(KEY, OpId(DESK, 1, 1), _op().payload),
        commit(KEY, OpId(DESK, 1, 0), _op(element="e").payload),
        commit(KEY, OpId(DESK, 1, 0), _op(value="w").payload),
    }
    assert len(made) == 5


def test_an_erasure_order_needs_no_record_key() -> None:
    order = _op(ERASED, {"ground": "retention"})
    change = committed(_change(order), {})
    (entry,) = change.entries
    assert isinstance(entry, Op)
    assert entry.commitment == commit(bytes(32), OpId(DESK, 1, 0), order.payload)


def test_a_change_says_which_records_begin_in_it() -> None:
    born, erased = _op(BORN, KEY.hex()), replace(_op(BORN, None), record=RecordId("r2"), erased=True)
    assert keys_born(_change(born, erased, _op(), Withheld(b"\1" * 48))) == {RECORD: KEY, "r2": None}


def test_what_follows_in_the_same_run_needs_no_previous_digest() -> None:
    first = committed(_change(_op()), {RECORD: KEY})
    second = _change(_op(), seq=2, prev=first.digest)
    later = _change(_op(), seq=4, prev=b"\4" * 48)
    lines = list(write_lines([(1, first), (2, second), (9, later)]))
    assert [b'"p":' in line for line in lines] == [False, False, True]
    found = list(read_lines(lines, "run"))
    assert [(sent.number, sent.follows) for sent in found] == [(1, False), (2, True), (9, False)]
    assert found[2].change == later
    with pytest.raises(BadInput, match="run, line 1 cannot be used: the change it follows"):
        list(read_lines(lines[1:], "run"))


LINE: dict[str, Any] = {
    "n": 1, "d": "D1", "s": 1, "t": [1, 0], "a": "a", "l": "l", "g": "p",
    "o": [{"i": "r1", "k": "note", "f": "text", "v": "v"}],
}  # fmt: skip


def _with_op(**parts: Any) -> dict[str, Any]:
    op = {"i": "r1", "k": "note", "f": "text", "v": "v", **parts}
    return {**LINE, "o": [{name: value for name, value in op.items() if value is not ...}]}


@pytest.mark.parametrize(
    "line",
    [
        *({name: value for name, value in LINE.items() if name != left_out} for left_out in LINE),
        {**LINE, "n": 0}, {**LINE, "n": True}, {**LINE, "s": "1"}, {**LINE, "d": 5}, {**LINE, "a": None},
        {**LINE, "t": [1]}, {**LINE, "t": [0, 0]}, {**LINE, "t": [1, -1]}, {**LINE, "t": [LATEST_MS + 1, 0]},
        {**LINE, "p": "00"}, {**LINE, "p": "zz" * 48}, {**LINE, "p": "AB" * 48}, {**LINE, "r": 1}, {**LINE, "o": 5},
        {**LINE, "o": ["w"]}, {**LINE, "o": [{"w": "00"}]}, {**LINE, "o": [[]]},
        _with_op(i=...), _with_op(k=1), _with_op(f=...), _with_op(v=...), _with_op(e=1), _with_op(u=[["D1", 1]]),
        _with_op(u=[["D1", 0, 0]]), _with_op(u=[["D1", 1, -1]]), _with_op(c="00"), _with_op(f=BORN, v="00"),
        _with_op(f=BORN, v=None), [], "line", 5, None,
    ],
)  # fmt: skip
def test_a_line_that_is_no_change_is_refused_by_name(line: Any) -> None:
    assert read_line(dumps(LINE), "line").change.ops
    with pytest.raises(BadInput) as caught:
        read_line(dumps(line), "bundle, line 3")
    assert caught.value.particulars == {"what": "bundle, line 3", "why": "it is not a change"}


def test_an_erased_operation_travels_without_its_element() -> None:
    line = {**LINE, "o": [{"i": "r1", "k": "note", "f": "tags", "c": "ab" * 48, "e": "secret"}]}
    (entry,) = read_line(dumps(line), "line").change.entries
    assert isinstance(entry, Op)
    assert (entry.erased, entry.element, entry.value) == (True, None, None)
    assert b"secret" not in write_line(read_line(dumps(line), "line"))


def test_lines_are_short_because_nothing_that_can_be_derived_is_written() -> None:
    born = _op(BORN, KEY.hex())
    line = write_line(Sent(number=1, change=committed(_change(born), {RECORD: KEY}), follows=False))
    assert len(line) < 200
    assert loads(line)
