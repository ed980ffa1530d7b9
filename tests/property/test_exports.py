"""Random exports of random postings hold no identifier of a record that is not in them (domain.md §4.7)."""

import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.model.errors import Refused
from liaison_desk.model.kinds import Contact, Point
from liaison_desk.readouts.content import Bullets, Entry, Paragraph
from liaison_desk.readouts.leak import LeakFound
from liaison_desk.readouts.render import rendered
from tests.desk.sampled import sits
from tests.fakes.postings import found_posting
from tests.property.exports import Posting, draw, mark_texts, shuffle, sources_of, word_of

EXPORTS = 10_000 if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz" else 60
PER_POSTING = 30


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with found_posting(tmp_path_factory.mktemp("exports")).open_post() as opened:
        sits(opened.desk, "P01")
        mark_texts(opened.desk)
        yield opened.desk


def test_the_search_finds_what_is_slipped_into_a_text_a_list_or_a_title(desk: Desk) -> None:
    """What the random exports are searched with does find each kind of identifier, wherever it is put."""
    meeting = desk.find("OTTA-MTG-26-0003-G")
    prepared = prepare(desk, meeting.id, Variant.HOST, document=DocumentType.MEETING)
    assert prepared.omitted, "an officer's comment stays at home"
    posting = Posting.read(desk)
    assert posting.strangers(prepared, produce(prepared).pdf) == []
    omitted = next(one.record for one in prepared.omitted if isinstance(one.record, Point))
    contact = desk.store.records.standing(Contact, {"code": "C04"})[0]
    subject = desk.find("OTTA-SUB-26-0011-E")
    document = prepared.document
    for slipped in (
        word_of(omitted, "text"),
        word_of(contact, "trust_note"),
        subject.title,
        subject.ref,
        omitted.id,
    ):
        text = Paragraph(text=slipped, mark="(U)")
        entry = Bullets(entries=(Entry(text=slipped, mark="(U)"),))
        for leaking in (
            replace(document, blocks=(*document.blocks, text)),
            replace(document, blocks=(*document.blocks, entry)),
            replace(document, title=slipped),
        ):
            pdf = rendered(leaking, document.moment).pdf
            assert len(posting.strangers(prepared, pdf)) == 1, slipped


def test_random_exports_contain_no_identifier_of_a_record_that_is_not_in_them(desk: Desk) -> None:
    """Each export is searched in what it says, and one in three as a file; one that is refused left nothing behind."""
    came: Counter[str] = Counter()
    round_number = 0
    while came["made"] < EXPORTS:
        chance = random.Random(round_number)
        shuffle(desk, chance)
        posting, sources = Posting.read(desk), sources_of(desk)
        for number in range(min(PER_POSTING, EXPORTS - came["made"])):
            wanted = draw(desk, sources, chance)
            try:
                prepared = wanted.prepared(desk)
                found = posting.strangers(prepared)
                if found or number % 3 == 0:
                    found = posting.strangers(prepared, produce(prepared).pdf)
            except Refused as refusal:
                came["leak" if isinstance(refusal, LeakFound) else "refused"] += 1
                continue
            came["made"] += 1
            assert not found, f"round {round_number}, {wanted.document} {wanted.variant} {wanted.language}"
        round_number += 1
    assert came["leak"] <= came["made"] // 10, came
