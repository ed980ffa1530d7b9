"""Signed answers: whoever reviews a readout without a vault signs what they say, and the post checks who said it."""

import base64
from collections.abc import Sequence
from datetime import UTC, datetime

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.certificates import is_certified, root_of, withdrawn_before
from liaison_desk.desk.exchange.enrolling import now_of
from liaison_desk.desk.review_file import SIGNATURE, Comment, Decision, Review, signed_bytes, written_review
from liaison_desk.model.canonical import dumps
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.roles import Power, may
from liaison_desk.model.words import N_
from liaison_desk.readouts.verify import Damaged, Verified
from liaison_desk.sync.certificates import Certificate, SigningKeys, sign


class AnswerUnsigned(Refused):
    """An answer without a signature, by somebody who can sign."""

    code = "ANSWER_UNSIGNED"
    title = N_(
        "The answer of {who} is not taken in: it is not signed, and {who} has a certificate to sign with."
    )
    advice = N_("Ask for the answer once more, signed.")


class AnswerForged(Refused):
    """An answer whose signature does not hold."""

    code = "ANSWER_FORGED"
    title = N_("The answer of {who} is not taken in: {why}.")
    advice = N_("Ask {who} by another way whether the answer is genuine.")


def written_answer(
    found: Verified, decision: Decision, comments: Sequence[Comment], keys: SigningKeys, at: datetime
) -> bytes:
    """Write the signed answer to a PDF that was verified; needs no desk."""
    if found.problems:
        raise Damaged(why=found.problems[0])
    if decision is Decision.RETURN and not comments:
        raise BadInput(what="the answer", why="whoever returns a readout says why")
    for comment in comments:
        if comment.paragraph > found.paragraphs:
            raise BadInput(
                what=f"¶{comment.paragraph}",
                why=f"the readout has {found.paragraphs} paragraphs, counted from 1",
            )
    review = Review(
        readout=found.reference,
        content_hash=found.content_hash,
        decision=decision,
        by=Certificate(keys.certificate).holder.code,
        at=at.astimezone(UTC).replace(microsecond=0),
        comments=tuple(comments),
    )
    body = written_review(review)
    value = sign(keys.key, signed_bytes(body))
    signature = {
        "certificate": base64.b64encode(keys.certificate).decode(),
        "value": base64.b64encode(value).decode(),
    }
    return dumps({**body, SIGNATURE: signature})


def check_answer(desk: Desk, review: Review, reviewer: str) -> bool:
    """Check that an answer is by whom it says; return whether it is signed.

    One without a signature is taken from a reviewer who has nothing to sign with: whoever takes it in answers for it.
    """
    if review.signature is None:
        if is_certified(desk, reviewer):
            raise AnswerUnsigned(who=reviewer)
        return False
    root = root_of(desk)
    if root is None:
        raise AnswerForged(
            who=reviewer, why="this desk has no root certificate of headquarters to check it with"
        )
    try:
        certificate = Certificate(review.signature.certificate)
        certificate.check(root, review.at)
    except ValueError as fault:
        raise AnswerForged(who=reviewer, why=str(fault)) from None
    if why := _flaw(desk, review, certificate, reviewer):
        raise AnswerForged(who=reviewer, why=why)
    return True


def _flaw(desk: Desk, review: Review, certificate: Certificate, reviewer: str) -> str:
    signature = review.signature
    if signature is None or not certificate.accepts(signature.message, signature.value):
        return "it was changed after it was signed"
    if certificate.holder.code != reviewer:
        return f"it is signed by {certificate.holder.code}"
    if not may(certificate.holder.role, Power.REVIEW):
        return f"its signer is “{certificate.holder.role}”, who reviews nothing"
    if withdrawn_before(desk, certificate.serial, now_of(desk)):
        return "its certificate was withdrawn"
    return ""
