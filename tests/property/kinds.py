"""Small kinds of record with one field of every class of merge, for tests of the merge that must be fast."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.record import Field, Guard, Kinds, Record


class Grade(Code):
    """A guarded code, lowest first."""

    LOW = "LOW"
    MIDDLE = "MIDDLE"
    HIGH = "HIGH"


@dataclass(frozen=True, kw_only=True)
class Note(Record, kind="note", title_field="subject", order_field="due"):
    """A record with one field of every class of merge."""

    subject: Annotated[str, Field("Subject")]
    text: Annotated[str, Field("Text", long=True)] = ""
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None
    grade: Annotated[Grade, Field("Grade", guard=Guard.LOWEST)] = Grade.LOW
    ceiling: Annotated[Grade | None, Field("Ceiling", guard=Guard.LOWEST)] = None
    verdict: Annotated[str, Field("Verdict", guard=Guard.BEFORE)] = "none yet"
    count: Annotated[int, Field("Count")] = 0


KINDS: Kinds = {"note": Note}


@dataclass(frozen=True, kw_only=True)
class OlderNote(Record, kind="note", title_field="subject", order_field="due"):
    """The same kind before some of its fields were invented."""

    subject: Annotated[str, Field("Subject")]
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None


@dataclass(frozen=True, kw_only=True)
class Invented(Record, kind="invented", title_field="word"):
    """A kind that older programs do not know."""

    word: Annotated[str, Field("Word")]


OLDER_KINDS: Kinds = {"note": OlderNote}
NEWER_KINDS: Kinds = {"note": Note, "invented": Invented}
