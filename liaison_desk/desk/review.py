"""Offering a readout to a supervisor who has only the PDF, and taking in the file with the answer (review.md)."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Final

from liaison_desk.desk.answers import check_answer
from liaison_desk.desk.commands.attachments import attachment_of
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.preparing import Produced, prepare_standing, produce
from liaison_desk.desk.documents.signing import Signing
from liaison_desk.desk.queries.readouts import rounds_of
from liaison_desk.desk.review_file import Decision, Review
from liaison_desk.desk.staleness import ApprovalRefused, approve_readout
from liaison_desk.desk.tasks import child
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Attachment, Contact, Readout, ReviewRound
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.review import ReviewDecision
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.readouts.render import content_hash
from liaison_desk.readouts.review.questions import with_review_form

_DECIDED: Final = {
    Decision.APPROVE: ReviewDecision.APPROVE,
    Decision.RETURN: ReviewDecision.RETURN,
}


class ReviewStale(Refused):
    """A review of a text that the readout does not have any more."""

    code = "REVIEW_STALE"
    title = N_("The review of {what} is not taken in: it is about another text than the readout has now.")
    advice = N_("Offer the readout for review again, and send the new PDF to the reviewer.")


class AnswerKnown(Refused):
    """An answer that was taken in before."""

    code = "ANSWER_KNOWN"
    title = N_("This answer about {what} was taken in already.")
    advice = N_("There is nothing more to do: what it says is on record.")


def offer(desk: Desk, readout: Readout, signing: Signing | None = None) -> tuple[Readout, Produced]:
    """Make the PDF that a reviewer reads, and note when; a review answers exactly this text.

    It ends with a form to fill in, which is no part of the text. With a `signing` the officer has signed it,
    and the reviewer may answer by signing it as well.
    """
    check(desk.setup.role, Power.DRAFT)
    if readout.status not in APPROVABLE | {ReadoutStatus.STALE}:
        raise ApprovalRefused(what=readout.ref, why=f"it is “{readout.status.label}”")
    prepared = prepare_standing(desk, replace(readout, status=ReadoutStatus.REVIEW), desk.now())
    form = replace(prepared, document=with_review_form(prepared.document))
    produced = produce(form, signing)
    offered = replace(prepared.readout, content_hash=produced.content_hash)
    rounds = rounds_of(desk, readout)
    asked = child(
        desk,
        readout,
        ReviewRound,
        readout=readout.id,
        number=len(rounds) + 1,
        content_hash=produced.content_hash,
        offered_at=offered.as_of,
    )
    with desk.change("offer_readout") as change:
        change.put(asked)
        return change.put(offered, seen=readout), produced


def take_in_review(
    desk: Desk, review: Review, content: bytes, file_name: str, *, proved: bool = False
) -> Readout:
    """Approve or return a readout as its reviewer says, and keep the file with it.

    Whoever has a certificate signs the answer; `proved` tells that the reviewer has done so in another way.
    """
    readout = desk.find(review.readout)
    if not isinstance(readout, Readout):
        raise BadInput(what=review.readout, why=f"it is a {readout.kind}, not a readout")
    reviewer = _reviewer(desk, review.by)
    if not proved:
        check_answer(desk, review, reviewer)
    known = desk.store.records.standing(Attachment, {"subject_of": readout.id})
    if sha256(content).hexdigest() in {one.sha256 for one in known}:
        raise AnswerKnown(what=readout.ref)
    if readout.status is not ReadoutStatus.REVIEW:
        raise ApprovalRefused(what=readout.ref, why=f"it is “{readout.status.label}”, not for review")
    if readout.as_of is None:
        raise ApprovalRefused(what=readout.ref, why="it was not offered for review yet")
    if content_hash(prepare_standing(desk, readout).document) != review.content_hash:
        raise ReviewStale(what=readout.ref)
    kept = attachment_of(desk, readout, BytesIO(content), file_name)
    with desk.together():
        with desk.change("attach") as change:
            change.put(kept)
            for asked in rounds_of(desk, readout)[-1:]:
                change.put(_answered(desk, asked, review, reviewer), seen=asked)
        if review.decision is Decision.APPROVE:
            return approve_readout(desk, readout, by=reviewer, reason=review.said)
        return _returned(desk, readout, reviewer, review.said)


def _answered(desk: Desk, asked: ReviewRound, review: Review, reviewer: str) -> ReviewRound:
    return replace(
        asked,
        reviewer=reviewer,
        decision=_DECIDED[review.decision],
        comments=review.said,
        answered_at=desk.now(),
    )


def _returned(desk: Desk, readout: Readout, reviewer: str, said: str) -> Readout:
    check(desk.setup.role, Power.REVIEW)
    if readout.author == reviewer:
        raise ApprovalRefused(what=readout.ref, why="it was written by the same person")
    with desk.change("return_readout", reason=f"{reviewer}: {said}") as change:
        return change.put(replace(readout, status=ReadoutStatus.CHANGES), seen=readout)


def _reviewer(desk: Desk, name: str) -> str:
    """Return the code of the home side's person with this code or name; BadInput where there is not exactly one."""
    people = desk.store.records.standing(Contact, {"side": Side.HOME})
    found = {person.code for person in people if person.code and name in {person.code, person.name}}
    if len(found) != 1:
        raise BadInput(what=f"reviewer {name}", why="the home side has no such person, or several")
    return found.pop()
