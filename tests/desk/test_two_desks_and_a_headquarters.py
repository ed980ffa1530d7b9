"""Two desks at one post and a headquarters, over real bundles: a disagreement is settled, a record erased."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.desk.exchange import enrolling, sending
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, unsaved
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact
from liaison_desk.model.ops import ERASED
from liaison_desk.store.engine import Engine
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.sync.fingerprint import fingerprint_words
from tests.desk.carrying import accept, contact, pack
from tests.desk.conftest import Both
from tests.fakes.vaults import PASSPHRASE
from tests.fault.desks import ZONE, Ticking


@pytest.fixture
def second(both: Both, folder: Path) -> Iterator[OpenDesk]:
    """Another desk of the same post, enrolled."""
    setup = unsaved("OTT", "P02", ZONE, "Asia/Kolkata", "B")
    opened, _ = found_desk(folder / "second", PASSPHRASE, setup, Ticking(), cost=FLOOR)
    with opened:
        words = fingerprint_words(identity_of(opened.desk).public)
        enrolling.enrol(both.hq.desk, enrolling.enrolment_file(opened.desk), words)
        words = fingerprint_words(identity_of(both.hq.desk).public)
        enrolling.join(opened.desk, enrolling.roster_file(both.hq.desk), words)
        yield opened


def _round(both: Both, second: OpenDesk) -> None:
    """Bring everything up, and then everything down."""
    both.up()
    accept(both.hq, pack(second, "HQ"))
    both.down()
    accept(second, pack(both.hq, "OTTB"))


def _edit(opened: OpenDesk, record: RecordId, **values: str) -> None:
    standing = opened.desk.get(Contact, record)
    with opened.desk.change("edit") as change:
        change.put(replace(standing, **values))  # type: ignore[arg-type]


def _text(engine: Engine) -> bytes:
    tables = engine.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search_words'")
    rows = (row for (table,) in tables for row in engine.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - from the catalogue
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row)


def test_a_disagreement_is_shown_on_all_sides_until_headquarters_settles_it(
    both: Both, second: OpenDesk
) -> None:
    desks = (both.post, second, both.hq)
    person = contact(both.post.desk)
    _round(both, second)
    _edit(both.post, person.id, trust_note="Reliable.")
    _edit(second, person.id, trust_note="Talks to the press.", rank="Inspector")
    _round(both, second)
    both.down()
    for opened in desks:
        (found,) = conflicts(opened.desk)
        assert (found.field, {side.value for side in found.sides}) == (
            "trust_note", {"Reliable.", "Talks to the press."},
        )  # fmt: skip
        assert opened.desk.get(Contact, person.id).rank == "Inspector"
    with both.hq.desk.change("resolve") as change:
        change.write(person, "trust_note", "Talks to the press.")
    _round(both, second)
    assert {opened.desk.get(Contact, person.id).trust_note for opened in desks} == {"Talks to the press."}
    assert all(conflicts(opened.desk) == [] for opened in desks)
    assert len({opened.desk.store.digest() for opened in desks}) == 1
    assert all(opened.desk.store.verify() == [] for opened in desks)


def test_an_erased_record_is_gone_on_all_sides_and_an_old_bundle_brings_nothing_back(
    both: Both, second: OpenDesk
) -> None:
    person = contact(both.post.desk, "Quentin Quagmire", trust_note="a quagmire")
    old = pack(both.post, "HQ")
    accept(both.hq, old)
    accept(second, pack(both.hq, "OTTB"))
    _edit(second, person.id, rank="Quagmire in chief")
    late = pack(second, "HQ")
    with both.hq.desk.change("erase") as change:
        change.write(person, ERASED, {"ground": "retention"})
    assert accept(both.hq, late).applied == 0
    assert accept(both.hq, old).state == "duplicate"
    for _ in range(3):
        _round(both, second)
    for opened in (both.post, second):
        assert opened.desk.store.records.get(person.id) is None
        assert b"quagmire" not in _text(opened.desk.store.engine).lower()
    for opened in (both.post, second, both.hq):
        assert opened.desk.store.records.get(person.id) is None
        assert opened.desk.store.aside.waiting() == []
        assert opened.desk.store.verify() == []
        for peer in opened.desk.store.links.peers():
            assert not sending.to_send(opened.desk, peer)
