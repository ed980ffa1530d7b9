"""Bundles on their way out: every one under a number of its own, whatever the caller still remembers."""

import io
import random
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import BinaryIO

import pytest

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.exchange import enrolling, sending
from liaison_desk.desk.exchange.errors import BundleOvertaken
from liaison_desk.desk.opening import identity_of
from liaison_desk.model.errors import VaultDamaged
from liaison_desk.model.kinds import Contact
from liaison_desk.store import blobs, integrity
from liaison_desk.sync.bundle import read_bundle
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.sync.identity import Addressee, Profile, new_identity
from liaison_desk.sync.roster import Destination, Purpose, sign_roster
from tests.desk.carrying import accept, contact, pack
from tests.desk.conftest import Both

FILE = random.Random(2).randbytes(1_000_000)
"""Nothing that packing makes smaller."""


def test_two_bundles_made_from_one_look_at_the_peer_bear_two_numbers(both: Both) -> None:
    peer = sending.peer_named(both.post.desk, "HQ")
    made, files = [], []
    for name in ("First", "Second"):
        contact(both.post.desk, name)
        sealed = io.BytesIO()
        made.append(sending.make_bundle(both.post.desk, peer, _into(sealed)))
        files.append(sealed.getvalue())
    assert [bundle.number for bundle in made] == [1, 2]
    assert [accept(both.hq, sealed).state for sealed in files] == ["applied", "applied"]


def test_a_number_that_another_program_took_meanwhile_is_not_used_again(both: Both) -> None:
    contact(both.post.desk)
    peer = sending.peer_named(both.post.desk, "HQ")
    sealed = io.BytesIO()

    @contextmanager
    def slow() -> Iterator[BinaryIO]:
        pack(both.post, "HQ")
        yield sealed

    with pytest.raises(BundleOvertaken):
        sending.make_bundle(both.post.desk, peer, slow())
    assert both.post.desk.store.links.peers()[0].bundles_out == 1


def test_a_desk_enrolled_again_goes_on_where_it_was(both: Both) -> None:
    contact(both.post.desk)
    both.up()
    both.down()
    before = both.hq.desk.store.links.peers()[0]
    words = fingerprint_words(identity_of(both.post.desk).public)
    enrolling.enrol(both.hq.desk, enrolling.enrolment_file(both.post.desk), words)
    assert both.hq.desk.store.links.peers()[0] == before
    contact(both.hq.desk, "Anil Rao", post="OTT")
    assert both.down().state == "applied"


def test_joining_again_keeps_what_headquarters_has(both: Both) -> None:
    contact(both.post.desk)
    both.up()
    both.down()
    before = both.post.desk.store.links.peers()[0]
    words = fingerprint_words(identity_of(both.hq.desk).public)
    enrolling.join(both.post.desk, enrolling.roster_file(both.hq.desk), words)
    assert both.post.desk.store.links.peers()[0] == before


def test_a_budget_counts_files_too_and_what_did_not_fit_comes_with_the_next(both: Both) -> None:
    person = contact(both.post.desk)
    attach(both.post.desk, person, io.BytesIO(FILE), "one.bin")
    attach(both.post.desk, person, io.BytesIO(FILE[::-1]), "two.bin")
    sizes = []
    for _ in range(3):
        sealed = pack(both.post, "HQ", incremental=True, budget=4000)
        sizes.append(len(sealed))
        assert accept(both.hq, sealed).state == "applied"
    assert [size < 20_000 for size in sizes] == [True, False, False], sizes
    assert both.hq.desk.store.digest() == both.post.desk.store.digest()


def test_what_a_cut_bundle_says_it_holds_is_what_it_holds(both: Both) -> None:
    for name in ("First", "Second", "Third"):
        contact(both.post.desk, name)
    sealed = io.BytesIO()
    peer = sending.peer_named(both.post.desk, "HQ")
    made = sending.make_bundle(both.post.desk, peer, _into(sealed), budget=10)
    assert (made.entries, made.records) == (1, 1)
    assert accept(both.hq, sealed.getvalue()).applied == 1
    assert both.hq.desk.store.records.count(Contact) == 1


def test_what_goes_to_headquarters_is_sealed_to_every_key_that_the_roster_names(both: Both) -> None:
    hq = both.hq.desk
    held = enrolling.held_roster(hq)
    assert held is not None
    second = new_identity(Profile.HYBRID)
    escrow = Destination(
        addressee=Addressee(desk=second.desk, recipient=second.public.recipient), purpose=Purpose.ESCROW
    )
    roster = replace(
        held.roster,
        version=held.roster.version + 1,
        previous=held.digest,
        destinations=(*held.roster.destinations, escrow),
    )
    signed = sign_roster(roster, [identity_of(hq).signing])
    enrolling.keep_roster(both.post.desk, signed)
    contact(both.post.desk)
    sealed = pack(both.post, "HQ")
    for reader in (identity_of(hq), second):
        found = read_bundle(io.BytesIO(sealed), reader, lambda sender: enrolling.public_of(hq, sender))
        assert [line.desk for line in found.manifest.sealed_to] == [hq.setup.desk, second.desk]


def test_a_large_file_leaves_and_arrives_without_ever_being_whole_in_memory(both: Both) -> None:
    person = contact(both.post.desk)
    large = random.Random(3).randbytes(1_000_000) * 48
    kept = attach(both.post.desk, person, io.BytesIO(large), "film.bin")
    tracemalloc.start()
    sealed = pack(both.post, "HQ")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak - len(sealed) * 2 < 12_000_000, "besides the sealed bytes that this test holds"
    accept(both.hq, sealed)
    assert blobs.has(both.hq.desk.store.engine, bytes.fromhex(kept.sha256))


def test_nothing_large_leaves_a_desk_whose_pages_do_not_check(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact(both.post.desk)
    looked: list[object] = []

    def damaged(engine: object) -> tuple[str, ...]:
        looked.append(engine)
        return ("page 7",)

    monkeypatch.setattr(integrity, "health", damaged)
    pack(both.post, "HQ")
    monkeypatch.setattr(sending, "CHECKED_FROM", 100)
    with pytest.raises(VaultDamaged, match="page 7"):
        pack(both.post, "HQ")
    assert looked == [both.post.desk.store.engine]
    assert both.post.desk.store.links.peers()[0].bundles_out == 1


@contextmanager
def _into(sealed: io.BytesIO) -> Iterator[BinaryIO]:
    yield sealed
