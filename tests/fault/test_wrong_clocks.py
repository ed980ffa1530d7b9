"""A clock that is a year ahead or behind: numbers decide what is newer and what is missing, and no change is lost."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.queries import history
from liaison_desk.desk.undo import undo
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from tests.fault.desks import BEGINNING, Pair, Ticking, bundle_for, found_pair

YEAR = 365 * 24 * 3600 * 1000


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return found_pair(tmp_path_factory.mktemp("clocks"))


@pytest.fixture
def pair(founded: Pair, tmp_path: Path) -> Pair:
    return founded.copy(tmp_path)


def _role(opened: OpenDesk, contact: RecordId, role: str) -> None:
    seen = opened.desk.get(Contact, contact)
    put_record(opened.desk, replace(seen, role=role), seen=seen)


def _send(sender: OpenDesk, name: str, receiver: OpenDesk) -> str:
    return accept_bundle(receiver.desk, io.BytesIO(bundle_for(sender, name))).state


@pytest.mark.parametrize("wrong", [YEAR, -YEAR], ids=["a year ahead", "a year behind"])
def test_what_was_written_later_stands_whatever_the_clock_said(pair: Pair, wrong: int) -> None:
    clock = Ticking(BEGINNING + wrong)
    with pair.post.open(clock) as post, pair.headquarters.open(Ticking()) as headquarters:
        contact = put_record(post.desk, post.desk.new(Contact, name="A", side=Side.HOST, role="first")).id
        assert _send(post, "HQ", headquarters) == "applied"
        _role(headquarters, contact, "second")
        assert _send(headquarters, "OTTA", post) == "applied"
        clock.ms = BEGINNING
        _role(post, contact, "third")
        assert _send(post, "HQ", headquarters) == "applied"
        _role(headquarters, contact, "fourth")
        assert _send(headquarters, "OTTA", post) == "applied"
        for opened in (post, headquarters):
            assert opened.desk.get(Contact, contact).role == "fourth"
            assert history.conflicts(opened.desk) == []
            values = [line.new for line in history.history(opened.desk, contact) if line.field == "role"]
            assert values == ["fourth", "third", "second", "first"]
            assert opened.desk.store.verify() == []
        assert post.desk.store.digest() == headquarters.desk.store.digest()


@pytest.mark.parametrize("wrong", [YEAR, -YEAR], ids=["a year ahead", "a year behind"])
def test_both_sides_of_a_fork_are_kept_and_shown_alike_when_one_clock_is_wrong(
    pair: Pair, wrong: int
) -> None:
    with (
        pair.post.open(Ticking(BEGINNING + wrong)) as post,
        pair.headquarters.open(Ticking()) as headquarters,
    ):
        contact = put_record(post.desk, post.desk.new(Contact, name="A", side=Side.HOST)).id
        assert _send(post, "HQ", headquarters) == "applied"
        _role(post, contact, "ours")
        _role(headquarters, contact, "theirs")
        assert _send(post, "HQ", headquarters) == "applied"
        assert _send(headquarters, "OTTA", post) == "applied"
        for opened in (post, headquarters):
            fork = history.conflicts(opened.desk, contact)[0]
            assert {side.value for side in fork.sides} == {"ours", "theirs"}
        assert post.desk.store.digest() == headquarters.desk.store.digest()


def test_a_clock_that_goes_back_neither_reorders_nor_forbids_what_one_desk_does(pair: Pair) -> None:
    clock = Ticking(BEGINNING + YEAR)
    with pair.post.open(clock) as post:
        contact = put_record(post.desk, post.desk.new(Contact, name="A", side=Side.HOST, role="first")).id
    clock.ms = BEGINNING - YEAR
    with pair.post.open(clock) as post:
        _role(post, contact, "second")
        _role(post, contact, "third")
        seq, _ = post.desk.store.log.last(post.desk.setup.desk) or (0, b"")
        undo(post.desk, seq)
        assert post.desk.get(Contact, contact).role == "second"
        stamps = [change.stamp for _, change in post.desk.store.log.all_changes()]
        assert stamps == sorted(stamps)
        assert post.desk.store.verify() == []
