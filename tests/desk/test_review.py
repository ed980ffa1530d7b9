"""A review file is read strictly, answers one text only, and never the reviewer's own readout."""

import json
from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import history
from liaison_desk.desk.review import AnswerKnown, ReviewStale, offer, take_in_review
from liaison_desk.desk.review_file import read_review
from liaison_desk.desk.setup import Role
from liaison_desk.desk.staleness import ApprovalRefused
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Attachment, Contact, Meeting, Point, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.roles import NotYourRole
from tests.desk.sampled import sits

REF = "OTTA-RDO-26-0004-8"
GOOD: dict[str, Any] = {
    "format": "liaison-desk/review",
    "version": 1,
    "readout": REF,
    "content_hash": "0" * 64,
    "decision": "approve",
    "by": "P03",
    "at": "2026-03-20T14:00:00Z",
    "comments": [],
}
COMMENT = {"paragraph": 2, "text": "Say who offered it."}


def standing(desk: Desk) -> Readout:
    found = desk.find(REF)
    assert isinstance(found, Readout)
    return found


def answered(desk: Desk, **values: Any) -> Readout:
    content = json.dumps({**GOOD, **values}).encode()
    return take_in_review(desk, read_review(content, "answer.json"), content, "review.json")


def offered(desk: Desk) -> str:
    """Offer the readout and return the hash that the reviewer reads off the PDF."""
    sits(desk, "P02")
    _, produced = offer(desk, standing(desk))
    return produced.content_hash


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"format": "other"}, "it is no review"),
        ({"version": 2}, "version"),
        ({"version": True}, "version"),
        ({"content_hash": "0" * 63}, "SHA-256"),
        ({"content_hash": "A" * 64}, "SHA-256"),
        ({"decision": "perhaps"}, "neither"),
        ({"by": ""}, "field by"),
        ({"by": 3}, "field by"),
        ({"at": "yesterday"}, "field at"),
        ({"at": "2026-03-20T14:00:00"}, "field at"),
        ({"comments": {}}, "field comments"),
        ({"comments": [{"paragraph": 1}]}, "comment 1"),
        ({"comments": [{**COMMENT, "paragraph": -1}]}, "comment 1"),
        ({"comments": [COMMENT, {**COMMENT, "paragraph": True}]}, "comment 2"),
        ({"comments": [{**COMMENT, "text": " "}]}, "comment 1"),
        ({"comments": [COMMENT] * 501}, "field comments"),
        ({"decision": "return"}, "says why"),
        ({"colour": "red"}, "field colour"),
    ],
)
def test_what_is_not_a_review_is_refused_and_says_where(values: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_review(json.dumps({**GOOD, **values}).encode(), "answer.json")


@pytest.mark.parametrize("missing", GOOD)
def test_a_review_lacks_no_field(missing: str) -> None:
    with pytest.raises(BadInput):
        read_review(json.dumps({k: v for k, v in GOOD.items() if k != missing}).encode(), "answer.json")


def test_an_approving_answer_approves_and_the_file_is_kept(desk: Desk) -> None:
    said = offered(desk)
    approved = answered(desk, content_hash=said, by="Meera Iyer", comments=[COMMENT])
    assert (approved.status, approved.approver) == (ReadoutStatus.APPROVED, "P03")
    (kept,) = desk.store.records.standing(Attachment, {"subject_of": approved.id})
    assert kept.file_name == "review.json"
    assert any("Say who offered it." in step.reason for step in history(desk, approved.id))


def test_a_returned_readout_may_be_offered_again_and_the_old_answer_is_stale(desk: Desk) -> None:
    said = offered(desk)
    returned = answered(desk, content_hash=said, decision="return", comments=[COMMENT])
    assert (returned.status, returned.approver) == (ReadoutStatus.CHANGES, "")
    with pytest.raises(ApprovalRefused, match="not for review"):
        answered(desk, content_hash=said)
    point = next(one for one in desk.store.records.standing(Point) if one.id in returned.points)
    put_record(desk, replace(point, text="The look-back was offered by the host side."))
    again = offered(desk)
    assert again != said
    with pytest.raises(ReviewStale):
        answered(desk, content_hash=said)
    assert answered(desk, content_hash=again).status is ReadoutStatus.APPROVED


def test_an_answer_that_comes_twice_is_said_to_be_on_record(desk: Desk) -> None:
    said = offered(desk)
    answered(desk, content_hash=said, decision="return", comments=[COMMENT])
    with pytest.raises(AnswerKnown, match="taken in already"):
        answered(desk, content_hash=said, decision="return", comments=[COMMENT])
    assert standing(desk).status is ReadoutStatus.CHANGES


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 in name only", b"dear colleague", b"\xff\xfe"])
def test_what_is_neither_a_review_file_nor_a_pdf_is_called_that(content: bytes) -> None:
    with pytest.raises(BadInput, match=r"hello\.pdf.*neither a review file nor a filled-in PDF of a readout"):
        read_review(content, "hello.pdf")


@pytest.mark.parametrize("decision", ["approve", "return"])
def test_nobody_answers_for_what_he_wrote_nor_a_stranger(desk: Desk, decision: str) -> None:
    said = offered(desk)
    for by, wrong in (("P02", ApprovalRefused), ("C01", BadInput), ("Nobody", BadInput)):
        with pytest.raises(wrong):
            answered(desk, content_hash=said, by=by, decision=decision, comments=[COMMENT])
    assert standing(desk).status is ReadoutStatus.REVIEW
    assert desk.store.records.standing(Attachment, {"subject_of": standing(desk).id}) == []


def test_what_was_not_offered_is_not_answered(desk: Desk) -> None:
    assert standing(desk).status is ReadoutStatus.REVIEW
    with pytest.raises(ApprovalRefused, match="not offered"):
        answered(desk)


def test_an_answer_is_to_the_text_that_stands_with_its_names_and_places(desk: Desk) -> None:
    said = offered(desk)
    meeting = desk.get(Meeting, standing(desk).source)
    put_record(desk, replace(meeting, place="Elsewhere"))
    with pytest.raises(ReviewStale, match="another text"):
        answered(desk, content_hash=said)


def test_a_review_is_about_a_readout_and_taken_in_by_who_may_review(desk: Desk) -> None:
    said = offered(desk)
    with pytest.raises(BadInput, match="not a readout"):
        answered(desk, readout="OTTA-MTG-26-0003-G")
    sits(desk, "P01", Role.RECORDS)
    with pytest.raises(NotYourRole):
        answered(desk, content_hash=said)
    assert desk.store.records.standing(Contact)
