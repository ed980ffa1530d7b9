"""Taking in a PDF that came back from its reviewer: with its review form filled in, with signatures added, or both."""

from datetime import UTC, date, datetime, time

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.exchange.enrolling import now_of
from liaison_desk.desk.review import take_in_review
from liaison_desk.desk.review_file import Comment, Decision, Review
from liaison_desk.desk.signing import check_counts, receive_signed
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.filled_form import FilledForm, is_filled_in, read_review_form
from liaison_desk.readouts.signed.signer import SignerFound


def take_in_returned(desk: Desk, data: bytes, file_name: str) -> Readout:
    """Take in a PDF that was offered or issued and came back.

    A filled-in form is the answer, and a supervisor's signature on the same file proves whose; without a form
    that is filled in, the signatures are all the file says.
    """
    if not is_filled_in(data):
        return receive_signed(desk, data, file_name)
    form = read_review_form(data, file_name, root_of(desk), now_of(desk))
    by = next((one for one in form.verified.signers if one.field == Signatory.SUPERVISOR), None)
    if by is not None:
        check_counts(desk, form.verified, file_name)
    review = _review(form, by, file_name)
    return take_in_review(desk, review, data, f"review-{form.readout}.pdf", proved=by is not None)


def _review(form: FilledForm, by: SignerFound | None, what: str) -> Review:
    """Return what a form says as a review; of a signed one the signature tells by whom and when."""
    return Review(
        readout=form.readout,
        content_hash=form.content_hash,
        decision=Decision.APPROVE if form.approves else Decision.RETURN,
        by=by.code if by else _reviewer(form, what),
        at=by.at if by else _day(form.at, what),
        comments=tuple(
            Comment(paragraph=0, text=f"{one.title}: {one.text}" if one.section else one.text)
            for one in form.comments
        ),
    )


def _reviewer(form: FilledForm, what: str) -> str:
    if not form.by:
        raise BadInput(what=what, why="it does not say who reviewed it")
    return form.by


def _day(typed: str, what: str) -> datetime:
    """Return the day that was typed into the form; its hour is not asked for."""
    try:
        return datetime.combine(date.fromisoformat(typed), time(), UTC)
    except ValueError:
        raise BadInput(what=f"{what}, its date", why="it is no day such as 2026-03-20") from None
