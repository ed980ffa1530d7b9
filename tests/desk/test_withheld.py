"""What was withheld from a reader comes to it whole, once it may be seen, under new numbers (log.md §3)."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

from liaison_desk.desk.commands.attachments import attach, content_of
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.exchange import enrolling, sending
from liaison_desk.desk.exchange.leaving import ABOVE_CEILING
from liaison_desk.desk.opening import found_desk, identity_of, unsaved
from liaison_desk.desk.queries.history import history
from liaison_desk.model.kinds import Attachment, Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import HOME_SIDE, INTERNAL_HQ, Classification, Marking
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.sync.fingerprint import fingerprint_words
from tests.desk.carrying import accept, contact, pack
from tests.desk.conftest import Both
from tests.fakes.vaults import PASSPHRASE
from tests.fault.desks import ZONE, Ticking

PRIVATE = HOME_SIDE - {INTERNAL_HQ}
SECRET = Marking(classification=Classification.SECRET)


def _edited(desk: Any, record: Any, **values: Any) -> Any:
    return put_record(desk, replace(record, **values), seen=record)


def test_a_record_released_later_arrives_with_its_whole_history(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    person = contact(post, releasable_to=PRIVATE)
    person = _edited(post, person, unit="South Asia")
    attach(post, replace(person, releasable_to=PRIVATE), io.BytesIO(b"a card"), "card.bin")
    both.up()
    assert hq.store.records.count(Contact) == 0
    both.down()
    person = _edited(post, person, releasable_to=HOME_SIDE)
    other = contact(post, "Second")
    assert both.up().state == "applied"
    assert hq.store.records.get(person.id) == post.store.records.get(person.id)
    assert hq.store.records.get(other.id) == other
    assert [line.new for line in history(hq, person.id)] == [line.new for line in history(post, person.id)]
    assert hq.store.aside.waiting() == []
    assert hq.store.verify() == []


def test_its_files_come_with_it(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    person = contact(post)
    card = attach(post, replace(person, releasable_to=PRIVATE), io.BytesIO(b"a card"), "card.bin")
    both.up()
    assert hq.store.records.count(Attachment) == 0
    both.down()
    _edited(post, card, releasable_to=HOME_SIDE)
    both.up()
    (kept,) = hq.store.records.standing(Attachment)
    assert content_of(hq, kept) == b"a card"


def test_the_preview_shows_it_and_a_second_look_offers_nothing_twice(both: Both) -> None:
    post = both.post.desk
    person = contact(post, releasable_to=PRIVATE)
    peer = sending.peer_named(post, "HQ")
    assert list(sending.preview(post, peer).excluded) == [person.id]
    pack(both.post, "HQ")
    _edited(post, person, releasable_to=HOME_SIDE)
    looks = [sending.preview(post, sending.peer_named(post, "HQ"), incremental=True) for _ in range(2)]
    assert [len(look.numbered) for look in looks] == [3, 3]
    assert all(list(look.records) == [person.id] for look in looks)


def test_incremental_bundles_that_come_out_of_order_reveal_it_too(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    person = contact(post, releasable_to=PRIVATE)
    both.up(incremental=True)
    _edited(post, person, releasable_to=HOME_SIDE)
    cut = [pack(both.post, "HQ", incremental=True, budget=1) for _ in range(3)]
    assert [accept(both.hq, cut[place]).state for place in (2, 0, 1)] == ["held", "applied", "applied"]
    assert hq.store.digest() == post.store.digest()
    both.down()
    assert sending.to_send(post, sending.peer_named(post, "HQ")) == []


def test_nothing_above_its_ceiling_goes_to_a_post(both: Both) -> None:
    hq, post = both.hq.desk, both.post.desk
    low = contact(hq, "Low", post="OTT")
    high = contact(hq, "High", post="OTT", marking=SECRET)
    seen = sending.preview(hq, sending.peer_named(hq, "OTTA"))
    assert seen.excluded == {high.id: ABOVE_CEILING}
    both.down()
    assert [person.name for person in post.store.records.standing(Contact)] == ["Low"]
    both.up()
    _edited(hq, high, marking=low.marking)
    both.down()
    assert {person.name for person in post.store.records.standing(Contact)} == {"Low", "High"}


def test_the_other_desk_of_the_post_gets_it_from_headquarters(both: Both, folder: Path) -> None:
    setup = unsaved("OTT", "P02", ZONE, "Asia/Kolkata", "B")
    second, _ = found_desk(folder / "second", PASSPHRASE, setup, Ticking(), cost=FLOOR)
    with second:
        words = fingerprint_words(identity_of(second.desk).public)
        enrolling.enrol(both.hq.desk, enrolling.enrolment_file(second.desk), words)
        words = fingerprint_words(identity_of(both.hq.desk).public)
        enrolling.join(second.desk, enrolling.roster_file(both.hq.desk), words)
        post = both.post.desk
        with post.change("import") as change:
            hidden = change.put(post.new(Contact, name="Hidden", side=Side.HOST, releasable_to=PRIVATE))
            change.put(post.new(Contact, name="Open", side=Side.HOST))
        both.up()
        accept(second, pack(both.hq, "OTTB"))
        assert [person.name for person in second.desk.store.records.standing(Contact)] == ["Open"]
        accept(both.hq, pack(second, "HQ"))
        both.down()
        _edited(post, hidden, releasable_to=HOME_SIDE)
        both.up()
        accept(second, pack(both.hq, "OTTB"))
        assert second.desk.store.digest() == post.store.digest()
        assert second.desk.store.aside.waiting() == []
