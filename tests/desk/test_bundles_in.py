"""Bundles coming in: refused whole, held, applied once, and what each of them tells."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, BinaryIO

import pytest

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.exchange import enrolling
from liaison_desk.desk.exchange.errors import BundleContentRefused, BundleForked, PeerQuarantined, PeerRevoked
from liaison_desk.desk.exchange.notices import Notice
from liaison_desk.desk.exchange.sending import make_bundle, peer_named
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.queries.exchange import SyncStatus, exchange_view, sync_status
from liaison_desk.model.errors import BundleRefused, DiskFull
from liaison_desk.model.kinds import Contact
from liaison_desk.store import blobs
from liaison_desk.sync.bundle import Member
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.sync.receipts import Link
from liaison_desk.sync.refusals import NotForUs, TooLarge
from liaison_desk.sync.roster import sign_roster
from tests.desk.carrying import accept, contact, forge, log_of, pack
from tests.desk.conftest import Both
from tests.fault.desks import Pair, Ticking

DAY = 24 * 3600 * 1000


def _in_vault(desk: Any) -> int:
    return len(desk.store.engine.execute("SELECT id FROM blob"))


def test_a_refused_bundle_leaves_no_file_behind(both: Both) -> None:
    contact(both.post.desk)
    file = Member.of("changes/00000002.jsonl", b"not a change\n")
    picture = b"picture"
    blob = Member.of("x", picture)
    blob = replace(blob, name=f"blobs/{blob.sha256}")
    hq = both.hq.desk
    before = hq.store.digest(), hq.store.links.peers()
    false = forge(both.post, hq.setup.desk, [(1, log_of(both.post)[0])], more=[file, blob])
    with pytest.raises(BundleContentRefused):
        accept(both.hq, false)
    other = forge(
        both.post,
        hq.setup.desk,
        [(1, log_of(both.post)[0])],
        alter=lambda manifest: replace(manifest, entries=manifest.entries.add(2**50), last=2**50),
        more=[blob],
    )
    with pytest.raises(BundleContentRefused):
        accept(both.hq, other)
    assert _in_vault(hq) == 0
    assert (hq.store.digest(), hq.store.links.peers()) == before


def test_a_bundle_with_a_file_that_no_desk_keeps_is_refused_before_any_is_kept(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = contact(both.post.desk)
    attach(both.post.desk, person, io.BytesIO(b"small"), "small.bin")
    attach(both.post.desk, person, io.BytesIO(b"x" * 2000), "large.bin")
    monkeypatch.setattr("liaison_desk.desk.exchange.looking.LARGEST_ATTACHMENT", 1000)
    with pytest.raises(TooLarge):
        accept(both.hq, pack(both.post, "HQ"))
    assert _in_vault(both.hq.desk) == 0


def test_a_bundle_of_another_desk_s_link_is_not_for_us(both: Both) -> None:
    contact(both.post.desk)
    hq = both.hq.desk.setup.desk
    sealed = forge(
        both.post,
        hq,
        [(1, log_of(both.post)[0])],
        alter=lambda manifest: replace(manifest, link=Link(manifest.sender, _other(hq))),
    )
    with pytest.raises(NotForUs):
        accept(both.hq, sealed)


def _other(desk: Any) -> Any:
    return desk[:-1] + ("A" if desk[-1] != "A" else "B")


def test_a_bundle_that_does_not_follow_the_one_before_is_a_fork(both: Both) -> None:
    contact(both.post.desk)
    both.up()
    contact(both.post.desk, "Second")
    with pytest.raises(BundleForked):
        accept(both.hq, forge(both.post, both.hq.desk.setup.desk, [(2, log_of(both.post)[1])], number=2))
    with pytest.raises(PeerQuarantined):
        accept(both.hq, pack(both.post, "HQ"))


def test_a_held_bundle_is_applied_when_the_one_before_comes_and_then_takes_no_room(both: Both) -> None:
    contact(both.post.desk)
    first = pack(both.post, "HQ", incremental=True)
    contact(both.post.desk, "Second")
    second = pack(both.post, "HQ", incremental=True)
    held = accept(both.hq, second)
    assert (held.state, held.missing) == ("held", [1])
    assert _in_vault(both.hq.desk) == 1
    assert accept(both.hq, second).state == "held"
    accepted = accept(both.hq, first)
    assert accepted.then_applied == [2]
    assert _in_vault(both.hq.desk) == 0
    assert accept(both.hq, second).state == "duplicate"
    assert both.hq.desk.store.digest() == both.post.desk.store.digest()


def test_a_lost_bundle_that_a_later_one_made_good_is_not_missed_any_more(both: Both) -> None:
    contact(both.post.desk)
    pack(both.post, "HQ")
    contact(both.post.desk, "Second")
    assert both.up().state == "applied"
    (view,) = exchange_view(both.hq.desk).peers
    assert view.missing_in == 0
    contact(both.post.desk, "Third")
    pack(both.post, "HQ", incremental=True)
    contact(both.post.desk, "Fourth")
    held = accept(both.hq, pack(both.post, "HQ", incremental=True))
    assert (held.state, held.missing) == ("held", [3])
    (view,) = exchange_view(both.hq.desk).peers
    assert view.missing_in == 2


def test_a_change_that_waits_for_others_does_not_hold_up_the_bundles_after_it(both: Both) -> None:
    contact(both.post.desk)
    contact(both.post.desk, "Second")
    first, second = log_of(both.post)
    late = replace(second, prev=first.digest)
    hq = both.hq.desk.setup.desk
    assert accept(both.hq, forge(both.post, hq, [(1, late)])).waiting == 1
    sealed = forge(
        both.post,
        hq,
        [(2, first)],
        number=2,
        alter=lambda manifest: replace(manifest, previous=_digest_of_last(both)),
    )
    assert accept(both.hq, sealed).state == "applied"
    assert both.hq.desk.store.digest() == both.post.desk.store.digest()


def _digest_of_last(both: Both) -> str:
    return both.hq.desk.store.links.bundles()[0].digest.hex()


def test_a_clock_a_year_ahead_is_told_and_taken_in(both: Both) -> None:
    both.post_clock.ms += 365 * DAY
    contact(both.post.desk)
    assert both.up().warnings == [Notice.CLOCK_AHEAD.label]
    assert both.hq.desk.store.records.count(Contact) == 1
    contact(both.hq.desk, "Anil Rao")
    assert log_of(both.hq)[-1].stamp.ms < both.post_clock.ms - 300 * DAY, "our own clock is not dragged along"


def test_a_receipt_shows_where_a_record_stands_at_the_other_side(both: Both) -> None:
    first = contact(both.post.desk)
    assert sync_status(both.post.desk, first.id) is SyncStatus.LOCAL
    one = pack(both.post, "HQ", incremental=True)
    assert sync_status(both.post.desk, first.id) is SyncStatus.BUNDLED
    second = contact(both.post.desk, "Second")
    two = pack(both.post, "HQ", incremental=True)
    accept(both.hq, two)
    both.down()
    assert sync_status(both.post.desk, second.id) is SyncStatus.HELD
    assert sync_status(both.post.desk, first.id) is SyncStatus.BUNDLED
    accept(both.hq, one)
    both.down()
    assert {sync_status(both.post.desk, record.id) for record in (first, second)} == {SyncStatus.RECEIVED}


def test_what_headquarters_set_aside_is_shown_so_at_the_post(both: Both) -> None:
    foreign = contact(both.post.desk, post="DEL")
    own = contact(both.post.desk, "Second")
    accepted = both.up()
    assert [reason.partition(": ")[2] for reason in accepted.quarantined] == [
        "it writes records of another post"
    ]
    both.down()
    assert sync_status(both.post.desk, foreign.id) is SyncStatus.QUARANTINED
    assert sync_status(both.post.desk, own.id) is SyncStatus.RECEIVED


def test_a_desk_put_back_to_an_old_copy_is_found_out_on_both_sides(
    both: Both, founded: Pair, folder: Any
) -> None:
    contact(both.post.desk)
    both.up()
    contact(both.post.desk, "Second")
    both.up()
    with founded.post.copy(folder / "old").open(Ticking()) as old:
        accepted = accept(old, pack(both.hq, "OTTA"))
        assert accepted.warnings == [Notice.WE_WENT_BACK.label]
        contact(old.desk, "Another")
        with pytest.raises(BundleForked):
            accept(both.hq, pack(old, "HQ"))
    assert {person.name for person in both.hq.desk.store.records.standing(Contact)} == {
        "Marie Tremblay",
        "Second",
    }


def test_a_desk_that_says_it_has_sent_less_than_before_is_told_of(both: Both) -> None:
    for name in ("First", "Second"):
        contact(both.post.desk, name)
    both.up()
    contact(both.post.desk, "Third")
    sealed = forge(
        both.post,
        both.hq.desk.setup.desk,
        [(1, log_of(both.post)[0])],
        number=2,
        alter=lambda manifest: replace(manifest, previous=_digest_of_last(both)),
    )
    assert accept(both.hq, sealed).warnings == [Notice.SENDER_WENT_BACK.label]


def test_an_expired_roster_is_told_and_work_goes_on(both: Both) -> None:
    both.post_clock.ms += 400 * DAY
    contact(both.hq.desk, post="OTT")
    assert Notice.ROSTER_EXPIRED.label in both.down().warnings
    assert exchange_view(both.post.desk).roster_expired


def _revoked(both: Both) -> bytes:
    """Headquarters' roster, with the post's desk revoked from its second change on."""
    held = enrolling.held_roster(both.hq.desk)
    assert held is not None
    (member,) = held.roster.members
    roster = replace(
        held.roster,
        version=held.roster.version + 1,
        previous=held.digest,
        members=(replace(member, revoked_from_seq=2),),
    )
    return sign_roster(roster, [identity_of(both.hq.desk).signing])


def test_a_revoked_desk_s_later_changes_are_set_aside_and_nothing_is_sealed_to_it(both: Both) -> None:
    contact(both.post.desk)
    both.up()
    enrolling.keep_roster(both.hq.desk, _revoked(both))
    contact(both.post.desk, "Second")
    assert [reason.partition(": ")[2] for reason in both.up().quarantined] == [
        "its author was revoked before"
    ]
    assert both.hq.desk.store.records.count(Contact) == 1
    with pytest.raises(PeerRevoked):
        both.down()


def test_a_desk_that_learns_of_its_revocation_is_told(both: Both) -> None:
    roster = Member.of("roster.json", _revoked(both))
    sealed = forge(both.hq, both.post.desk.setup.desk, [], more=[roster])
    assert accept(both.post, sealed).warnings == [Notice.NOT_ON_ROSTER.label]


def test_an_older_roster_stays_out_and_the_rest_is_taken_in(both: Both) -> None:
    old = pack(both.hq, "OTTA")
    held = enrolling.held_roster(both.hq.desk)
    assert held is not None
    roster = replace(held.roster, version=held.roster.version + 1, previous=held.digest)
    enrolling.keep_roster(both.post.desk, sign_roster(roster, [identity_of(both.hq.desk).signing]))
    accepted = accept(both.post, old)
    assert accepted.state == "applied"
    assert [warning.partition(":")[0] for warning in accepted.warnings] == ["The roster is refused"]


@pytest.mark.parametrize("at", [0.01, 0.5, 0.99])
def test_an_altered_bundle_changes_nothing_not_even_the_files(both: Both, at: float) -> None:
    person = contact(both.post.desk)
    attach(both.post.desk, person, io.BytesIO(b"x" * 300_000), "minutes.bin")
    sealed = bytearray(pack(both.post, "HQ"))
    sealed[int(len(sealed) * at)] ^= 1
    before = both.hq.desk.store.digest()
    with pytest.raises(BundleRefused):
        accept(both.hq, bytes(sealed))
    assert both.hq.desk.store.digest() == before
    assert blobs.all_refs(both.hq.desk.store.engine) == []


def test_receipts_never_go_back(both: Both) -> None:
    person = contact(both.post.desk)
    both.up()
    early = pack(both.hq, "OTTA")
    put_record(both.post.desk, replace(person, unit="South Asia"), seen=person)
    both.up()
    both.down()
    before = both.post.desk.store.links.peers()[0].acked
    accept(both.post, early)
    assert both.post.desk.store.links.peers()[0].acked == before == "[[1,2]]"


def test_the_same_bundle_any_number_of_times_changes_nothing_more(both: Both) -> None:
    contact(both.post.desk)
    sealed = pack(both.post, "HQ")
    accept(both.hq, sealed)
    before = both.hq.desk.store.digest(), both.hq.desk.store.links.peers(), both.hq.desk.store.log.next_id()
    assert {accept(both.hq, sealed).state for _ in range(30)} == {"duplicate"}
    assert (
        both.hq.desk.store.digest(),
        both.hq.desk.store.links.peers(),
        both.hq.desk.store.log.next_id(),
    ) == before


def test_a_bundle_whose_file_never_appeared_costs_a_number_and_nothing_else(both: Both) -> None:
    contact(both.post.desk)

    @contextmanager
    def lost() -> Iterator[BinaryIO]:
        yield io.BytesIO()
        raise DiskFull

    with pytest.raises(DiskFull):
        make_bundle(both.post.desk, peer_named(both.post.desk, "HQ"), lost())
    accepted = both.up()
    assert (accepted.number, accepted.state) == (2, "applied")
    assert both.hq.desk.store.digest() == both.post.desk.store.digest()


def test_a_quarantined_desk_that_is_enrolled_again_is_listened_to_and_has_missed_nothing(both: Both) -> None:
    hq, post = both.hq.desk, both.post.desk
    contact(post)
    both.up()
    false = forge(both.post, hq.setup.desk, [(1, log_of(both.post)[0])])
    with pytest.raises(BundleForked):
        accept(both.hq, false)
    contact(hq, "Written meanwhile", post="OTT")
    contact(post, "Second")
    with pytest.raises(PeerQuarantined):
        both.up()
    words = fingerprint_words(identity_of(post).public)
    enrolling.enrol(hq, enrolling.enrolment_file(post), words)
    both.up()
    both.down()
    assert hq.store.digest() == post.store.digest()
    assert post.store.records.count(Contact) == 3
