"""Short letters about one request: acknowledgement, reminder, clarification, delay, refusal, feedback (§2.2, 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.readouts.content import Block, Bullets, Entry, Paragraph
from liaison_desk.readouts.documents.correspondence import (
    Correspondence,
    confirms,
    contact,
    facts,
    gate,
    questions,
    references,
    register,
    signature,
    title,
)
from liaison_desk.readouts.documents.sentences import note
from liaison_desk.readouts.form import Form, Parts
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Letter(Correspondence):
    """Everything one letter says; `ground` is why we refuse, `status` how the request stands."""

    ground: str = ""
    status: str = ""


def _says(letter: Letter, words: Words) -> Iterator[Block]:
    """Say what the letter is for: in the words for how the request stands, where its template has such."""
    yield from confirms(letter, words)
    said = words.optional(f"says.{letter.status}") or words["says"]
    yield Paragraph(text=said, mark=letter.head.open_mark)


def _missing(letter: Letter, words: Words) -> Iterator[Block]:
    """Set what we need, and that no time runs until we have it."""
    yield Bullets(entries=tuple(Entry(text=one.text, mark=one.mark, lang=one.lang) for one in letter.lines))
    yield Paragraph(text=words["clock"], mark=letter.head.open_mark)


def _ground(letter: Letter, words: Words) -> Iterator[Block]:
    yield Paragraph(text=words.code("refusal_ground", letter.ground), mark=letter.head.open_mark)


_PARTS: Final[Parts[Letter]] = {
    "says": _says,
    "note": note,
    "missing": _missing,
    "ground": _ground,
    "asked": questions,
    "contact": contact,
    "signature": signature,
    "gate": gate,
    "register": register,
}
ACKNOWLEDGEMENT: Final = Form[Letter](name="acknowledgement", title=title, facts=facts, parts=_PARTS)
CHASER: Final = Form[Letter](name="chaser", title=title, facts=facts, parts=_PARTS)
CLARIFICATION: Final = Form[Letter](name="clarification", title=title, facts=facts, parts=_PARTS)
REFUSAL: Final = Form[Letter](name="refusal", title=title, facts=facts, parts=_PARTS)
DELAY: Final = Form[Letter](name="delay", title=title, facts=facts, parts=_PARTS)
FEEDBACK: Final = Form[Letter](name="feedback", title=title, facts=references, parts=_PARTS)
