"""The review file: what a reviewer answers, read strictly and written canonically (review.md §2)."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput

FORMAT: Final = "liaison-desk/review"
VERSION: Final = 1
LARGEST: Final = 256 * 1024
MOST_COMMENTS: Final = 500
SIGNATURE: Final = "signature"
_KEYS: Final = frozenset({"format", "version", "readout", "content_hash", "decision", "by", "comments", "at"})
_HEX: Final = frozenset("0123456789abcdef")
_LARGEST_CERTIFICATE: Final = 8 * 1024


class Decision(StrEnum):
    """What the reviewer says."""

    APPROVE = "approve"
    RETURN = "return"


@dataclass(frozen=True, kw_only=True)
class Comment:
    """What the reviewer says about one paragraph, counted from 1 as in the PDF; 0 is the whole."""

    paragraph: int
    text: str


@dataclass(frozen=True, kw_only=True)
class AnswerSignature:
    """The signature on a review file: the reviewer's certificate in DER, and what its key made of `message`."""

    certificate: bytes
    value: bytes
    message: bytes


@dataclass(frozen=True, kw_only=True)
class Review:
    """A review file as it was read; `signature` is unchecked."""

    readout: str
    content_hash: str
    decision: Decision
    by: str
    at: datetime
    comments: tuple[Comment, ...] = ()
    signature: AnswerSignature | None = None

    @property
    def said(self) -> str:
        """The comments in one text, as the history of the readout keeps them."""
        lines = (f"¶{one.paragraph}: {one.text}" if one.paragraph else one.text for one in self.comments)
        return "\n".join(lines)


def read_review(content: bytes, what: str) -> Review:
    """Read a review file strictly; BadInput says what is wrong with it."""
    if not content.lstrip().startswith(b"{"):
        raise BadInput(what=what, why="it is neither a review file nor a filled-in PDF of a readout")
    found = loads(content, what=what, limit=LARGEST)
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        raise BadInput(what=what, why=f"it is no review: its format is not {FORMAT}")
    version = found.get("version")
    if type(version) is not int or version != VERSION:
        raise BadInput(what=what, why=f"its version is not {VERSION}")
    if odd := (found.keys() - {SIGNATURE}) ^ _KEYS:
        raise BadInput(what=f"{what}, field {min(odd)}", why="a review has exactly the fields of its format")
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
        signature=_signature(found, what),
    )
    if review.decision is Decision.RETURN and not review.comments:
        raise BadInput(what=f"{what}, field comments", why="whoever returns a readout says why")
    return review


def written_review(review: Review) -> dict[str, Json]:
    """Write a review down, without its signature."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "readout": review.readout,
        "content_hash": review.content_hash,
        "decision": review.decision.value,
        "by": review.by,
        "at": review.at.isoformat().replace("+00:00", "Z"),
        "comments": [{"paragraph": one.paragraph, "text": one.text} for one in review.comments],
    }


def signed_bytes(body: Mapping[str, Json]) -> bytes:
    """Return what a signature on a review is over: its fields without it, as canonical JSON under the format's name."""
    return f"{FORMAT}\n".encode() + dumps({key: value for key, value in body.items() if key != SIGNATURE})


def _signature(found: Mapping[str, Any], what: str) -> AnswerSignature | None:
    if SIGNATURE not in found:
        return None
    given = found[SIGNATURE]
    if not isinstance(given, Mapping) or given.keys() != {"certificate", "value"}:
        raise BadInput(what=f"{what}, field {SIGNATURE}", why="a signature has a certificate and a value")
    return AnswerSignature(
        certificate=_octets(given["certificate"], what),
        value=_octets(given["value"], what),
        message=signed_bytes(found),
    )


def _octets(value: Json, what: str) -> bytes:
    try:
        data = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        data = b""
    if not 0 < len(data) <= _LARGEST_CERTIFICATE:
        raise BadInput(
            what=f"{what}, field {SIGNATURE}", why="it is not Base64 of a certificate and a signature"
        )
    return data


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
