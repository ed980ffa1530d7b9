"""Who may enrol whom, and what is refused on the way (bundle.md §2)."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from liaison_desk.desk.exchange import enrolling
from liaison_desk.desk.exchange.errors import FingerprintDiffers, NoPeer, NotEnrolled, NotHeadquarters
from liaison_desk.desk.exchange.sending import file_name, peer_named
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, unsaved
from liaison_desk.model.errors import BadInput
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.sync.roster import sign_roster
from tests.desk.carrying import accept, as_if_by, contact, forge, log_of
from tests.desk.conftest import Both
from tests.fakes.vaults import PASSPHRASE
from tests.fault.desks import ZONE, Founded, Ticking, fast_folder


@pytest.fixture(scope="module")
def stranger() -> Iterator[OpenDesk]:
    """A desk that nobody has enrolled, under the same device letter as the post's."""
    with fast_folder() as folder:
        setup = unsaved("OTT", "P09", ZONE, ZONE, "A")
        made, words = found_desk(folder / "stranger", PASSPHRASE, setup, Ticking(), cost=FLOOR)
        made.close()
        with Founded(folder / "stranger", words).open() as opened:
            yield opened


def test_a_desk_that_is_not_enrolled_has_no_roster_and_takes_none_unasked(
    both: Both, stranger: OpenDesk
) -> None:
    with pytest.raises(NotEnrolled):
        enrolling.roster_file(stranger.desk)
    with pytest.raises(NotEnrolled):
        enrolling.weigh_roster(stranger.desk, enrolling.roster_file(both.hq.desk))
    with pytest.raises(NoPeer, match="no other desk yet"):
        peer_named(stranger.desk, "HQ")


def test_only_headquarters_founds_and_enrols(both: Both, stranger: OpenDesk) -> None:
    words = fingerprint_words(identity_of(stranger.desk).public)
    with pytest.raises(NotHeadquarters):
        enrolling.found_headquarters(both.post.desk)
    with pytest.raises(NotHeadquarters):
        enrolling.enrol(both.post.desk, enrolling.enrolment_file(stranger.desk), words)


def test_two_desks_never_bear_one_device_letter(both: Both, stranger: OpenDesk) -> None:
    words = fingerprint_words(identity_of(stranger.desk).public)
    with pytest.raises(BadInput, match="another desk is enrolled"):
        enrolling.enrol(both.hq.desk, enrolling.enrolment_file(stranger.desk), words)


def test_another_fingerprint_stops_it_on_either_side(both: Both, stranger: OpenDesk) -> None:
    wrong = fingerprint_words(identity_of(both.post.desk).public)
    with pytest.raises(FingerprintDiffers):
        enrolling.enrol(both.hq.desk, enrolling.enrolment_file(stranger.desk), wrong)
    with pytest.raises(FingerprintDiffers):
        enrolling.join(stranger.desk, enrolling.roster_file(both.hq.desk), " ".join(wrong))


def test_a_roster_without_us_without_headquarters_or_without_sense_is_not_joined(
    both: Both, stranger: OpenDesk
) -> None:
    words = fingerprint_words(identity_of(both.hq.desk).public)
    with pytest.raises(NotEnrolled):
        enrolling.join(stranger.desk, enrolling.roster_file(both.hq.desk), words)
    with pytest.raises(BadInput):
        enrolling.join(stranger.desk, b'{"body":1,"signatures":[]}', words)
    held = enrolling.held_roster(both.hq.desk)
    assert held is not None
    nobody = sign_roster(replace(held.roster, headquarters=()), [identity_of(both.hq.desk).signing])
    with pytest.raises(BadInput, match="names no headquarters"):
        enrolling.join(stranger.desk, nobody, words)


def test_a_post_takes_from_headquarters_only_what_the_roster_and_its_scope_allow(
    both: Both, stranger: OpenDesk
) -> None:
    contact(both.post.desk)
    (own,) = log_of(both.post)
    post = both.post.desk.setup.desk
    unknown = as_if_by(own, stranger.desk.setup.desk)
    accepted = accept(both.post, forge(both.hq, post, [(1, unknown)]))
    assert [reason.partition(": ")[2] for reason in accepted.quarantined] == [
        "its author is not on the roster"
    ]
    held = enrolling.held_roster(both.post.desk)
    assert held is not None
    other = replace(held.roster.members[0], desk=stranger.desk.setup.desk, post="DEL")
    roster = replace(
        held.roster,
        version=held.roster.version + 1,
        previous=held.digest,
        members=(*held.roster.members, other),
    )
    enrolling.keep_roster(both.post.desk, sign_roster(roster, [identity_of(both.hq.desk).signing]))
    before = both.post.desk.store.links.bundles()[0].digest.hex()
    sealed = forge(
        both.hq,
        post,
        [(2, replace(unknown, seq=2, prev=b"\1" * 48))],
        number=2,
        alter=lambda manifest: replace(manifest, previous=before),
    )
    accepted = accept(both.post, sealed)
    assert [reason.partition(": ")[2] for reason in accepted.quarantined] == [
        "its author belongs to another post"
    ]


def test_the_name_of_a_bundle_s_file_says_nothing() -> None:
    assert file_name() != file_name()
    assert file_name().startswith("LD-")
