"""Reading a review form back that somebody filled in with any program: what was decided, by whom, and why."""

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import pikepdf

from liaison_desk.model.errors import BadInput
from liaison_desk.readouts.fields import REVIEW, form_fields
from liaison_desk.readouts.review.questions import Asked, field_name
from liaison_desk.readouts.verify import Verified, verify_readout

LONGEST: Final = 20_000
"""How many characters one comment may have."""
_OFF: Final = frozenset({"", "/Off"})


@dataclass(frozen=True, kw_only=True)
class SectionComment:
    """What the reviewer says about one section, counted from 1 as in the form; 0 is the whole."""

    section: int
    title: str
    text: str


@dataclass(frozen=True, kw_only=True)
class FilledForm:
    """A review form as it came back; `at` is the day as typed, YYYY-MM-DD, or empty."""

    readout: str
    content_hash: str
    approves: bool
    by: str
    at: str
    comments: tuple[SectionComment, ...]
    verified: Verified


def read_review_form(
    data: bytes, what: str = "the review form", root: bytes | None = None, now: datetime | None = None
) -> FilledForm:
    """Read a PDF that was offered for review and filled in; `root` is headquarters', for signatures on it.

    Raises NotOurs for a file that is no readout, BadInput for one without a form, whose text was changed, or
    whose answers are not clear.
    """
    verified = verify_readout(data, root, now)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fields = {str(one.get("/T", "")): one for one in form_fields(pdf)}
        answers = {name: _answer(found, what) for name, found in fields.items() if _asked(name)}
        titles = {name: str(found.get("/TU", "")) for name, found in fields.items()}
    if field_name(Asked.APPROVE) not in answers or field_name(Asked.RETURN) not in answers:
        raise BadInput(what=what, why="it has no review form; the readout was not offered with one")
    if verified.problems:
        raise BadInput(what=what, why=f"the PDF is not as it was offered: {verified.problems[0]}")
    approves = _decision(answers, what)
    comments = tuple(sorted(_comments(answers, titles), key=lambda one: one.section))
    if not approves and not comments:
        raise BadInput(what=what, why="whoever returns a readout says why")
    return FilledForm(
        readout=verified.reference,
        content_hash=verified.content_hash,
        approves=approves,
        by=_single(answers, Asked.BY),
        at=_single(answers, Asked.AT),
        comments=comments,
        verified=verified,
    )


def is_filled_in(data: bytes) -> bool:
    """Say whether a file is a PDF whose review form holds any answer."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return any(
                _asked(str(found.get("/T", ""))) and str(found.get("/V", "")) not in _OFF
                for found in form_fields(pdf)
            )
    except (pikepdf.PdfError, ValueError, TypeError):
        return False


def _asked(name: str) -> bool:
    return name.startswith(f"{REVIEW}-")


def _answer(field: pikepdf.Object, what: str) -> str:
    """Return what stands in a field, as plain text."""
    value = field.get("/V")
    if value is None:
        return ""
    if isinstance(value, pikepdf.Stream):
        raw = value.read_bytes()
        text = (
            raw.decode("utf-16", "replace")
            if raw[:2] in (b"\xfe\xff", b"\xff\xfe")
            else raw.decode("latin-1")
        )
    else:
        text = str(value)
    if len(text) > LONGEST:
        raise BadInput(what=what, why=f"a comment is longer than {LONGEST} characters")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _decision(answers: dict[str, str], what: str) -> bool:
    approves, returns = (answers[field_name(one)] not in _OFF for one in (Asked.APPROVE, Asked.RETURN))
    if approves == returns:
        ticked = "both boxes are ticked" if approves else "neither box is ticked"
        raise BadInput(what=what, why=f"{ticked}, approved or returned")
    return approves


def _comments(answers: dict[str, str], titles: dict[str, str]) -> list[SectionComment]:
    start = field_name(Asked.COMMENT) + "-"
    return [
        SectionComment(section=int(name.removeprefix(start)), title=titles[name], text=text)
        for name, text in answers.items()
        if name.startswith(start) and name.removeprefix(start).isdecimal() and text
    ]


def _single(answers: dict[str, str], asked: Asked) -> str:
    return " ".join(answers.get(field_name(asked), "").split())
