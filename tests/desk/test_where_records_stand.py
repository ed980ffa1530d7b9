"""Where a record stands with other desks: a green sign appears only on a receipt (bundle.md §3)."""

from dataclasses import replace

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.queries.exchange import SyncStatus, exchange_view, sync_status, waiting_changes
from liaison_desk.model.markings import HOME_SIDE, INTERNAL_HQ
from liaison_desk.store.links import Peer
from tests.desk.carrying import contact
from tests.desk.conftest import Both


def test_what_was_withheld_is_here_only_though_its_change_was_acknowledged(both: Both) -> None:
    post = both.post.desk
    hidden = contact(post, releasable_to=HOME_SIDE - {INTERNAL_HQ})
    both.up()
    both.down()
    assert waiting_changes(post) == 0
    assert sync_status(post, hidden.id) is SyncStatus.LOCAL
    put_record(post, replace(hidden, releasable_to=HOME_SIDE), seen=hidden)
    both.up()
    assert sync_status(post, hidden.id) is SyncStatus.BUNDLED
    both.down()
    assert sync_status(post, hidden.id) is SyncStatus.RECEIVED


def test_a_record_that_goes_to_nobody_is_here_only(both: Both) -> None:
    own = contact(both.hq.desk, post="HQD")
    both.down()
    both.up()
    assert sync_status(both.hq.desk, own.id) is SyncStatus.LOCAL


def test_what_came_from_headquarters_is_at_headquarters(both: Both) -> None:
    person = contact(both.hq.desk, post="OTT")
    both.down()
    assert sync_status(both.post.desk, person.id) is SyncStatus.RECEIVED


def test_what_two_desks_wrote_is_to_be_decided(both: Both) -> None:
    person = contact(both.post.desk)
    both.up()
    for desk, note in ((both.post.desk, "one"), (both.hq.desk, "two")):
        put_record(desk, replace(person, trust_note=note), seen=person)
    both.up()
    assert sync_status(both.hq.desk, person.id) is SyncStatus.CONFLICT


def test_the_view_says_when_the_other_side_was_last_heard_of(both: Both) -> None:
    (peer,) = exchange_view(both.hq.desk).peers
    assert peer.last_contact is None
    contact(both.post.desk)
    both.up()
    (peer,) = exchange_view(both.hq.desk).peers
    assert peer.last_contact is not None
    assert peer.last_contact <= both.hq.desk.now()
    assert isinstance(peer.peer, Peer)


@pytest.mark.parametrize("times", [1, 2])
def test_everything_waits_until_it_is_acknowledged(both: Both, times: int) -> None:
    for _ in range(times):
        contact(both.post.desk)
    assert waiting_changes(both.post.desk) == times
    both.up()
    assert waiting_changes(both.post.desk) == times
    both.down()
    assert waiting_changes(both.post.desk) == 0
