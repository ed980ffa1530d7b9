"""Offering a readout to a supervisor who has only the PDF, and taking in the file with the answer (review.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from typing import Any, Final

from liaison_desk.desk.commands.attachments import attachment_of
from liaison_desk.desk.commands.tasks import child
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.preparing import Produced, prepare_standing, produce
from liaison_desk.desk.queries.readouts import rounds_of
from liaison_desk.desk.staleness import ApprovalRefused, approve_readout
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Contact, Readout, ReviewRound
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.review import ReviewDecision
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.readouts.render import content_hash

FORMAT: Final = "liaison-desk/review"
VERSION: Final = 1
LARGEST: Final = 256 * 1024
MOST_COMMENTS: Final = 500
_KEYS: Final = frozenset({"format", "version", "readout", "content_hash", "decision", "by", "comments", "at"})
_HEX: Final = frozenset("0123456789abcdef")


class Decision(StrEnum):
    """What the reviewer says."""

    APPROVE = "approve"
    RETURN = "return"


_DECIDED: Final = {
    Decision.APPROVE: ReviewDecision.APPROVE,
    Decision.RETURN: ReviewDecision.RETURN,
}


class ReviewStale(Refused):
    """A review of a text that the readout does not have any more."""

    code = "REVIEW_STALE"
    title = N_("The review of {what} is not taken in: it is about another text than the readout has now.")
    advice = N_("Offer the readout for review again, and send the new PDF to the reviewer.")


@dataclass(frozen=True, kw_only=True)
class Comment:
    """What the reviewer says about one paragraph, counted from 1 as in the PDF; 0 is the whole."""

    paragraph: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Review:
    """A review file as it was read."""

    readout: str
    content_hash: str
    decision: Decision
    by: str
    at: datetime
    comments: tuple[Comment, ...] = ()

    @property
    def said(self) -> str:
        """The comments in one text, as the history of the readout keeps them."""
        lines = (f"¶{one.paragraph}: {one.text}" if one.paragraph else one.text for one in self.comments)
        return "\n".join(lines)


def read_review(content: bytes, what: str) -> Review:
    """Read a review file strictly; BadInput says what is wrong with it."""
    found = loads(content, what=what, limit=LARGEST)
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        raise BadInput(what=what, why=f"it is no review: its format is not {FORMAT}")
    version = found.get("version")
    if type(version) is not int or version != VERSION:
        raise BadInput(what=what, why=f"its version is not {VERSION}")
    if found.keys() != _KEYS:
        odd = min(found.keys() ^ _KEYS)
        raise BadInput(what=f"{what}, field {odd}", why="a review has exactly the fields of its format")
    digest = _text(found, "content_hash", what)
    if len(digest) != 64 or not set(digest) <= _HEX:  # noqa: PLR2004 - a SHA-256 in hexadecimal
        raise BadInput(what=f"{what}, field content_hash", why="it is no SHA-256")
    decision = _text(found, "decision", what)
    if decision not in set(Decision):
        raise BadInput(what=f"{what}, field decision", why="it is neither approve nor return")
    review = Review(
        readout=_text(found, "readout", what),
        content_hash=digest,
        decision=Decision(decision),
        by=_text(found, "by", what),
        at=_moment(_text(found, "at", what), what),
        comments=_comments(found["comments"], what),
    )
    if review.decision is Decision.RETURN and not review.comments:
        raise BadInput(what=f"{what}, field comments", why="whoever returns a readout says why")
    return review


def offer(desk: Desk, readout: Readout) -> tuple[Readout, Produced]:
    """Make the PDF that a reviewer reads, and note when; a review answers exactly this text."""
    check(desk.setup.role, Power.DRAFT)
    if readout.status not in APPROVABLE | {ReadoutStatus.STALE}:
        raise ApprovalRefused(what=readout.ref, why=f"it is “{readout.status.label}”")
    prepared = prepare_standing(desk, replace(readout, status=ReadoutStatus.REVIEW), desk.now())
    produced = produce(prepared)
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


def take_in_review(desk: Desk, review: Review, content: bytes, file_name: str) -> Readout:
    """Approve or return a readout as its reviewer says, and keep the file with it."""
    readout = desk.find(review.readout)
    if not isinstance(readout, Readout):
        raise BadInput(what=review.readout, why=f"it is a {readout.kind}, not a readout")
    reviewer = _reviewer(desk, review.by)
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


def _text(found: Mapping[str, Any], key: str, what: str) -> str:
    value = found[key]
    if not isinstance(value, str) or not value.strip():
        raise BadInput(what=f"{what}, field {key}", why="it is no text, or empty")
    return value


def _moment(text: str, what: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise BadInput(what=f"{what}, field at", why="it is no moment with its distance from UTC")
    return moment


def _comments(found: Json, what: str) -> tuple[Comment, ...]:
    if not isinstance(found, list) or len(found) > MOST_COMMENTS:
        raise BadInput(what=f"{what}, field comments", why=f"it is no list of at most {MOST_COMMENTS}")
    return tuple(_comment(one, f"{what}, comment {number}") for number, one in enumerate(found, 1))


def _comment(found: Json, what: str) -> Comment:
    if not isinstance(found, Mapping) or found.keys() != {"paragraph", "text"}:
        raise BadInput(what=what, why="a comment has a paragraph and a text")
    paragraph = found["paragraph"]
    if type(paragraph) is not int or paragraph < 0:
        raise BadInput(what=what, why="its paragraph is no number from 0")
    return Comment(paragraph=paragraph, text=_text(found, "text", what))
