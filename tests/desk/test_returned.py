"""A PDF that was offered comes back with its form filled in, and the post takes the answer from it."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.readouts import rounds_of
from liaison_desk.desk.returned import take_in_returned
from liaison_desk.desk.review import ReviewStale, offer
from liaison_desk.desk.signing import SignatureRefused
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Attachment, Point
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.readouts.verify import verify_readout
from tests.desk.sampled import sits
from tests.desk.test_review import standing
from tests.readouts.filling import YES, filled

WHO = {"review-by": "P03", "review-at": "2026-03-21"}


@pytest.fixture
def offered(desk: Desk) -> bytes:
    sits(desk, "P02")
    _, produced = offer(desk, standing(desk))
    assert verify_readout(produced.pdf).content_hash == produced.content_hash
    return produced.pdf


def test_a_form_that_returns_a_readout_is_taken_in_with_its_comments(desk: Desk, offered: bytes) -> None:
    answers = {**WHO, "review-return": YES, "review-comment-0": "Shorter.", "review-comment-1": "Why?"}
    returned = filled(offered, answers)
    readout = take_in_returned(desk, returned, "back.pdf")
    assert readout.status is ReadoutStatus.CHANGES
    (asked,) = rounds_of(desk, readout)
    first, second = asked.comments.splitlines()
    assert first == "Shorter."
    assert second.endswith("”: Why?")
    kept = desk.store.records.standing(Attachment, {"subject_of": readout.id})
    assert [one.file_name for one in kept] == [f"review-{readout.ref}.pdf"]


def test_a_form_that_approves_approves(desk: Desk, offered: bytes) -> None:
    readout = take_in_returned(desk, filled(offered, {**WHO, "review-approve": YES}), "back.pdf")
    assert readout.status is ReadoutStatus.APPROVED


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"review-approve": YES, "review-at": "2026-03-21"}, "who reviewed it"),
        ({"review-approve": YES, "review-by": "P03"}, "no day such as"),
        ({"review-approve": YES, "review-by": "P03", "review-at": "21.3."}, "no day such as"),
        ({"review-comment-0": "Good"}, "neither box"),
    ],
)
def test_a_form_with_gaps_is_refused(
    desk: Desk, offered: bytes, answers: Mapping[str, object], why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        take_in_returned(desk, filled(offered, answers), "back.pdf")
    assert standing(desk).status is ReadoutStatus.REVIEW


def test_an_untouched_form_without_a_signature_says_nothing(desk: Desk, offered: bytes) -> None:
    with pytest.raises(SignatureRefused):
        take_in_returned(desk, offered, "back.pdf")


def test_a_form_on_an_older_text_is_stale(desk: Desk, offered: bytes) -> None:
    returned = filled(offered, {**WHO, "review-approve": YES})
    point = next(one for one in desk.store.records.standing(Point) if one.id in standing(desk).points)
    put_record(desk, replace(point, text="The look-back was offered by the host side."))
    with pytest.raises(ReviewStale):
        take_in_returned(desk, returned, "back.pdf")
