"""Whose changes a bundle may bring: a desk's own to headquarters, anybody's from headquarters."""

from dataclasses import replace

import pytest

from liaison_desk.desk.setup import Role
from liaison_desk.model.ids import DeskId
from liaison_desk.model.kinds import Contact
from liaison_desk.model.ops import ERASED
from liaison_desk.model.roles import NotYourRole
from liaison_desk.model.wire import Sent
from tests.desk.carrying import accept, as_if_by, contact, forge, log_of
from tests.desk.conftest import Both


def test_a_desk_cannot_speak_for_headquarters(both: Both) -> None:
    contact(both.post.desk)
    (own,) = log_of(both.post)
    hq = both.hq.desk.setup.desk
    false = forge(both.post, hq, [(1, as_if_by(own, hq))])
    accepted = accept(both.hq, false)
    assert accepted.quarantined == [f"{hq} 1: another desk sent it"]
    assert both.hq.desk.store.records.count(Contact) == 0
    contact(both.hq.desk, "Anil Rao")
    assert [change.desk for change in log_of(both.hq)] == [hq], "headquarters goes on numbering its own"


def test_what_a_desk_says_in_the_name_of_another_does_not_stand_in_that_one_s_way(both: Both) -> None:
    contact(both.post.desk)
    contact(both.post.desk, "Second")
    own = log_of(both.post)
    hq = both.hq.desk
    stranger = next(iter(own)).desk.translate(str.maketrans("ABCD", "BCDA"))
    accept(both.hq, forge(both.post, hq.setup.desk, [(1, as_if_by(own[0], stranger))]))  # type: ignore[arg-type]
    assert hq.store.aside.digests(stranger, 1) == [], "no chain is tied to it"  # type: ignore[arg-type]


def test_a_post_orders_no_erasure(both: Both) -> None:
    person = contact(both.post.desk)
    both.up()
    officer = both.post.desk.setup
    with pytest.raises(NotYourRole), both.post.desk.change("erase") as change:
        change.write(person, ERASED, {"ground": "none"})
    both.post.desk.setup = replace(officer, role=Role.SUPERVISOR)
    with both.post.desk.change("erase") as change:
        change.write(person, ERASED, {"ground": "none"})
    both.post.desk.setup = officer
    (reason,) = both.up().quarantined
    assert "Order an erasure" in reason
    assert both.hq.desk.store.records.get(person.id) == person


def test_headquarters_orders_an_erasure_and_the_post_carries_it_out(both: Both) -> None:
    person = contact(both.post.desk, trust_note="Canary in a cage")
    both.up()
    with both.hq.desk.change("erase") as change:
        change.write(person, ERASED, {"ground": "RT-5"})
    both.down()
    for desk in (both.post.desk, both.hq.desk):
        assert desk.store.records.get(person.id) is None
        assert desk.store.verify() == []
        found = desk.store.engine.execute("SELECT count(*) FROM op WHERE value LIKE '%Canary%'")
        assert found.one() == (0,)
    assert both.up().quarantined == []


def test_what_waits_of_a_desk_s_own_is_not_pushed_out_by_another(both: Both) -> None:
    contact(both.post.desk)
    (own,) = log_of(both.post)
    aside = both.hq.desk.store.aside
    aside.wait(Sent(number=9, change=own, follows=False), own.desk, "something")
    aside.wait(Sent(number=3, change=own, follows=False), "another", "something")
    assert (aside.numbers_waiting(own.desk), aside.numbers_waiting(DeskId("another"))) == ([9], [])
    aside.wait(Sent(number=10, change=own, follows=False), own.desk, "something")
    assert aside.numbers_waiting(own.desk) == [10]
