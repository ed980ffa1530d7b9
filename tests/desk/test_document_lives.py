"""A document is drafted, reviewed in rounds, issued, countersigned, copied, agreed and confirmed, or withdrawn."""

from dataclasses import replace

import pytest

from liaison_desk.desk.commands.readouts import (
    WordingOpen,
    agree_wording,
    confirm_readout,
    countersign_readout,
    draft_readout,
    give_copy,
    make_copy,
    redraft_readout,
    withdraw_readout,
)
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue, issue_readout, pdf_of
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, prepare_approved, produce
from liaison_desk.desk.queries.readouts import issue_log, rounds_of, wordings
from liaison_desk.desk.review import offer, take_in_review
from liaison_desk.desk.review_file import read_review
from liaison_desk.desk.setup import Role
from liaison_desk.desk.staleness import ReadoutStale
from liaison_desk.desk.tasks import open_countersigns
from liaison_desk.model.canonical import dumps
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Point
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.review import ReviewDecision
from liaison_desk.model.roles import NotYourRole
from liaison_desk.readouts.content import Table
from liaison_desk.readouts.verify import verify_readout
from tests.desk.sampled import sits

TALKS = "OTTA-MTG-26-0002-I"


def talks(desk: Desk) -> RecordId:
    return desk.find(TALKS).id


def answer(readout: str, content_hash: str, decision: str, *comments: str) -> bytes:
    return dumps(
        {
            "format": "liaison-desk/review",
            "version": 1,
            "readout": readout,
            "content_hash": content_hash,
            "decision": decision,
            "by": "P03",
            "at": "2026-03-20T14:00:00Z",
            "comments": [{"paragraph": number, "text": text} for number, text in enumerate(comments, 1)],
        }
    )


def test_a_draft_goes_through_two_rounds_and_is_issued_as_it_was_approved(desk: Desk) -> None:
    sits(desk, "P02")
    draft = draft_readout(desk, prepare(desk, talks(desk), Variant.HOST))
    offered, first = offer(desk, draft)
    said = answer(draft.ref, first.content_hash, "return", "Say when.", "Too long.")
    returned = take_in_review(desk, read_review(said, "a.json"), said, "a.json")
    offered, second = offer(desk, returned)
    said = answer(draft.ref, second.content_hash, "approve")
    approved = take_in_review(desk, read_review(said, "b.json"), said, "b.json")
    assert [(one.number, one.decision) for one in rounds_of(desk, approved)] == [
        (1, ReviewDecision.RETURN),
        (2, ReviewDecision.APPROVE),
    ]
    assert rounds_of(desk, approved)[0].comments == "¶1: Say when.\n¶2: Too long."
    prepared = prepare_approved(desk, approved)
    issued = issue(desk, prepared, produce(prepared))
    assert issued.content_hash == second.content_hash
    assert issued.ref == offered.ref
    assert not list(open_countersigns(desk, issued.id))


def test_what_goes_out_without_approval_is_countersigned_by_another(desk: Desk) -> None:
    sits(desk, "P02")
    issued, _ = issue_readout(desk, talks(desk), Variant.HOST)
    inside, _ = issue_readout(desk, talks(desk), Variant.INTERNAL)
    assert list(open_countersigns(desk, issued.id))
    assert not list(open_countersigns(desk, inside.id))
    with pytest.raises(NotYourRole):
        countersign_readout(desk, issued)
    sits(desk, "P02", Role.SUPERVISOR)
    with pytest.raises(BadInput, match="author"):
        countersign_readout(desk, issued)
    sits(desk, "P03", Role.SUPERVISOR)
    signed = countersign_readout(desk, issued)
    assert signed.countersigned_by == "P03"
    assert not list(open_countersigns(desk, issued.id))
    with pytest.raises(BadInput):
        countersign_readout(desk, signed)


def test_copies_are_numbered_say_the_same_and_stand_in_the_log(desk: Desk) -> None:
    sits(desk, "P02")
    issued, produced = issue_readout(desk, talks(desk), Variant.HOST)
    number, made = make_copy(desk, issued)
    copy = give_copy(desk, issued, (number, made), "Deputy head of mission", "by hand")
    with pytest.raises(BadInput, match="meanwhile"):
        give_copy(desk, issued, (number, made), "Somebody else")
    again = give_copy(desk, issued, make_copy(desk, issued), "Registry")
    assert (copy.number, again.number) == (2, 3)
    assert made.content_hash == produced.content_hash
    assert made.pdf != produced.pdf
    assert verify_readout(made.pdf).intact
    log = [(line.number, line.recipient) for line in issue_log(desk) if line.readout.id == issued.id]
    assert log == [(1, issued.audience), (2, "Deputy head of mission"), (3, "Registry")]
    point = next(record for record in (desk.get(Point, one) for one in issued.points))
    put_record(desk, replace(point, text="Something else was said."))
    with pytest.raises(ReadoutStale):
        make_copy(desk, issued)


def test_a_joint_text_is_confirmed_once_every_sentence_is_agreed_as_printed(desk: Desk) -> None:
    sits(desk, "P02")
    issued, _ = issue_readout(desk, talks(desk), Variant.JOINT)
    rows = wordings(desk, issued)
    assert len(rows) > 1
    sheet = prepare(desk, issued.id, Variant.JOINT, "hi").document
    (table,) = [block for block in sheet.blocks if isinstance(block, Table)]
    assert [row[3] for row in table.rows] == ["अभी पूछा नहीं गया"] * len(rows)
    for row in rows[1:]:
        agree_wording(desk, issued, row.number, "Claire Fontaine", agreed=True, channel="telephone")
    other = f"{rows[0].ours} So it was."
    agree_wording(desk, issued, 1, "Claire Fontaine", agreed=True, theirs=other)
    with pytest.raises(WordingOpen, match="sentence 1"):
        confirm_readout(desk, issued, "R. Nair", "C. Fontaine")
    assert rows[0].point
    point = desk.get(Point, rows[0].point)
    put_record(desk, replace(point, text=other))
    newer, _ = issue_readout(desk, talks(desk), Variant.JOINT)
    assert all(row.agreed and not row.theirs for row in wordings(desk, newer))
    sheet = prepare(desk, newer.id, Variant.JOINT).document
    (table,) = [block for block in sheet.blocks if isinstance(block, Table)]
    assert table.rows[-1][3:] == ("Yes", "Claire Fontaine, 20 March 2026, telephone")
    assert produce(prepare(desk, newer.id, Variant.INTERNAL)).pages == 1
    confirmed = confirm_readout(desk, newer, "R. Nair", "C. Fontaine")
    assert confirmed.status is ReadoutStatus.CONFIRMED
    assert confirmed.confirmed_by == "R. Nair; C. Fontaine"
    with pytest.raises(BadInput):
        agree_wording(desk, confirmed, 1, "X", agreed=False)


def test_a_draft_is_rewritten_and_an_issued_document_withdrawn_with_its_reason(desk: Desk) -> None:
    sits(desk, "P02")
    draft = draft_readout(desk, prepare(desk, talks(desk), Variant.INTERNAL))
    assert redraft_readout(desk, draft, ("One.", "Two.")).says == "One.\nTwo."
    issued, _ = issue_readout(desk, talks(desk), Variant.INTERNAL)
    with pytest.raises(BadInput):
        redraft_readout(desk, issued, ("Three.",))
    with pytest.raises(BadInput, match="reason"):
        withdraw_readout(desk, issued, " ")
    gone = withdraw_readout(desk, issued, "It names the wrong day.")
    assert gone.status is ReadoutStatus.WITHDRAWN
    assert pdf_of(desk, gone).startswith(b"%PDF")
    with pytest.raises(BadInput):
        withdraw_readout(desk, gone, "Again.")
    with pytest.raises(BadInput):
        make_copy(desk, gone)
