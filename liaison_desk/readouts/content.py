"""What a document says, apart from how it looks: a tree of frozen values and nothing else."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from liaison_desk.model.markings import Classification


@dataclass(frozen=True, kw_only=True)
class Banner:
    """The marking of the whole document, as printed on every page."""

    text: str
    classification: Classification = Classification.UNCLASSIFIED


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The title of a section (level 2) or of a part of one (level 3); a level 2 opens a section."""

    text: str
    level: int = 2
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """Body text under its portion mark, such as `(R)`; line breaks in the text make further paragraphs."""

    text: str
    mark: str = ""
    lang: str | None = None
    note: bool = False


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One label and its value; a wide one takes the whole line. `name` lets a reader of the file find it."""

    label: str
    value: str
    wide: bool = False
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """A table of labels and values."""

    facts: tuple[Fact, ...]
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One entry of a list or cell of a table, under its portion mark."""

    text: str
    mark: str = ""
    lang: str | None = None


class Tone(StrEnum):
    """A colour that stands for something; each has a pattern of its own, so that grey paper tells it too."""

    RED = "RED"
    AMBER = "AMBER"
    GREEN = "GREEN"
    BLUE = "BLUE"
    GREY = "GREY"
    PLUM = "PLUM"


@dataclass(frozen=True, kw_only=True)
class Swatch:
    """A cell of a table that shows a colour beside the word it stands for, never the colour alone."""

    text: str
    tone: Tone


Cell = str | Entry | Swatch
"""A cell of a table: a text, a text under its portion mark, or a colour with its word."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table with one header row, repeated on each page; `widths` are shares of the line."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Numbered:
    """A numbered list; `first` carries the count on from an earlier one."""

    entries: tuple[Entry, ...]
    first: int = 1


@dataclass(frozen=True, kw_only=True)
class Bullets:
    """A list without order."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Box:
    """A panel set apart from the text, such as the conditions of use."""

    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, kw_only=True)
class Signature:
    """A place for one person to sign, by hand or, where it names a `field`, electronically in that field.

    The file is not complete before all that are `expected` in a field have signed.
    """

    who: str
    role: str = ""
    field: str = ""
    expected: bool = True


@dataclass(frozen=True, kw_only=True)
class Signatures:
    """The block at the end where those named sign."""

    places: tuple[Signature, ...]


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Short words in cells, read row by row, such as numbered recovery words."""

    cells: tuple[str, ...]
    columns: int = 4


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A photograph or drawing (PNG or JPEG), printed as pixels only, with words that stand in for it."""

    data: bytes
    alt: str
    width_mm: float = 120.0


class ChartForm(StrEnum):
    """How figures are drawn: bars beside one another or end to end, or lines over a row of moments."""

    BARS = "BARS"
    STACKED = "STACKED"
    LINES = "LINES"


@dataclass(frozen=True, kw_only=True)
class Series:
    """One set of figures, one for each category, none of them below nought."""

    name: str
    values: tuple[float, ...]
    tone: Tone = Tone.BLUE


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Figures as a drawing: every value is printed beside its bar or line, and said aloud.

    `alt` is said instead of the drawing; without it, title and figures are read out one after another.
    """

    form: ChartForm
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str = ""
    unit: str = ""
    mark: str = ""
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class Pair:
    """The same words in two languages: a heading if it has a level, a caption if it is strong, else text."""

    first: Entry
    second: Entry
    level: int = 0
    strong: bool = False


@dataclass(frozen=True, kw_only=True)
class SideBySide:
    """Texts in two columns, read row by row; a heading of level 2 may only be the first row and opens a section."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, kw_only=True)
class ReviewForm:
    """A form that a reviewer fills in: approve or return, and a comment on the whole and on each section."""

    sections: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | Facts
    | Table
    | Numbered
    | Bullets
    | Box
    | Signatures
    | Grid
    | Picture
    | Chart
    | SideBySide
    | ReviewForm
    | PageBreak
)


@dataclass(frozen=True, kw_only=True)
class Overlong:
    """A part that passes the length its template asks for, in words; told to the author, not printed."""

    part: str
    words: int
    limit: int


@dataclass(frozen=True, kw_only=True)
class Document:
    """A whole document for one audience in one language, as records stood at one moment."""

    reference: str
    variant: str
    version: int = 1
    copy_number: int = 1
    audience: str
    banner: Banner
    language: str
    kind: str
    title: str
    moment: datetime
    zones: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    blocks: tuple[Block, ...] = ()
    coded: bool = True
    overlong: tuple[Overlong, ...] = ()
    also: tuple[Entry, ...] = ()
    """What it is and its title in a further language, set under the title."""
    data: bytes | None = None
    """`readout.json`, which headquarters' copy encloses; a shared variant never has it."""

    @property
    def file_name(self) -> str:
        """The name the file is saved under: no word of the title in it (domain.md §6.6)."""
        return f"{self.reference}-{self.variant}-v{self.version}.pdf"


APART: Final = frozenset({"code", "copy", "review"})
"""What the content hash leaves out: itself, which copy of the same text it is, and the form for its reviewer."""


def digest(spoken: Iterable[tuple[str, str]]) -> str:
    """Return the SHA-256 of what is read aloud: (role, text) pairs as canonical JSON, blanks folded.

    It is taken over the text and its tags rather than over the bytes, so that anyone who holds only
    the file can work it out again.
    """
    pairs = [[role, folded] for role, text in spoken if (folded := " ".join(text.split()))]
    canonical = json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def verification_code(content_hash: str) -> str:
    """Return the first 20 characters of a content hash in groups of four, as printed."""
    head = content_hash[:20].upper()
    return " ".join(head[i : i + 4] for i in range(0, 20, 4))
