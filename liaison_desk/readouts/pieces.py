"""What is set on a page: texts with their place in the structure tree, tables, panels, pictures."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reportlab.lib.colors import Color

from liaison_desk.readouts.content import APART, ChartForm, Tone
from liaison_desk.readouts.ink import Line
from liaison_desk.readouts.look import Style, openness
from liaison_desk.readouts.tagging import Node

Stretches = tuple[tuple[str, str], ...]


@dataclass(eq=False, kw_only=True)
class Text:
    """One text of one element: stretches of (text, name of font stack), with an optional label before it.

    A text begins at the side where its own script begins, or `with_page` where the page's does; before one
    with a `swatch` stands that colour.
    """

    node: Node
    stretches: Stretches
    style: Style
    lang: str
    rtl: bool = False
    label: "Text | None" = None
    indent: float = 0.0
    bookmark: "Bookmark | None" = None
    with_page: bool = False
    air: float = 0.0
    swatch: Tone | None = None
    broken: dict[float, list[Line]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Give a tall script the air it needs, unless the row has more."""
        self.air = self.air or openness(self.plain)

    @property
    def plain(self) -> str:
        """What it says."""
        return "".join(text for text, _ in self.stretches)

    @property
    def leading(self) -> float:
        """The distance from line to line, wide enough for its script."""
        return self.style.leading * self.air

    @property
    def size(self) -> float:
        """The size of its letters; Naskh looks small beside Latin and is set larger."""
        return self.style.size * (1.12 if self.rtl else 1.0)


@dataclass(frozen=True, kw_only=True)
class Bookmark:
    """A place that the contents and the outline lead to."""

    key: str
    title: str
    level: int


@dataclass(eq=False, kw_only=True)
class Row:
    """One row of a table: its cells and how many columns each takes.

    One that `keeps` is not parted from the row after it; with `own_sides` a cell begins where its script does.
    """

    node: Node
    cells: tuple[Text, ...]
    spans: tuple[int, ...] = ()
    header: bool = False
    keeps: bool = False
    own_sides: bool = False

    def __post_init__(self) -> None:
        """Let all cells stand on one line, whatever their scripts."""
        air = max((cell.air for cell in self.cells), default=1.0)
        for cell in self.cells:
            cell.air = air
            cell.with_page = not self.own_sides


@dataclass(eq=False, kw_only=True)
class Ruled:
    """A table: rows over columns given as shares of the line."""

    rows: list[Row]
    shares: tuple[float, ...]
    boxed: bool = False
    after: float = 6.0
    padding: float = 2.9
    gutter: float = 5.0


@dataclass(eq=False, kw_only=True)
class Panel:
    """Texts on a tinted ground with a coloured edge."""

    texts: list[Text]
    edge: Color


@dataclass(frozen=True, kw_only=True)
class SignatureField:
    """The field in which somebody signs electronically, above the line for a signature by hand."""

    node: Node
    name: str
    expected: bool


@dataclass(eq=False, kw_only=True)
class Signing:
    """Places for signatures, two to a row, and the field of each that has one."""

    places: list[tuple[Text, ...]]
    fields: list[SignatureField | None]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A field that a reviewer fills in: a box to tick before its label, or a line or several to write on."""

    node: Node
    name: str
    label: Text | None
    long: bool


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of a review form and where it is answered."""

    label: Text
    answers: tuple[Answer, ...]


@dataclass(eq=False, kw_only=True)
class Answers:
    """A whole review form."""

    title: Text
    how: Text
    questions: list[Question]

    def texts(self) -> Iterator[Text]:
        """Yield what is written on it in reading order."""
        yield from (self.title, self.how)
        for question in self.questions:
            yield question.label
            yield from (answer.label for answer in question.answers if answer.label)


@dataclass(eq=False, kw_only=True)
class Pixels:
    """A picture of given size in points."""

    node: Node
    image: object
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Amount:
    """One figure of a chart: how much, of which tone, and as it is written."""

    value: float
    tone: Tone
    text: Text


@dataclass(frozen=True, kw_only=True)
class Category:
    """What the figures of one bar or one moment belong to."""

    label: Text
    amounts: tuple[Amount, ...]


@dataclass(eq=False, kw_only=True)
class Plot:
    """A chart, or as much of one as goes on a page: a figure with its title, key, categories and figures.

    The longest of all its bars is `most`; `after` is kept free behind it for figures.
    """

    node: Node
    form: ChartForm
    title: Text
    key: tuple[Text, ...]
    categories: tuple[Category, ...]
    most: float
    after: float = 0.0

    def texts(self) -> Iterator[Text]:
        """Yield what is written on it in reading order."""
        yield self.title
        yield from self.key
        for category in self.categories:
            yield category.label
            yield from (amount.text for amount in category.amounts)


@dataclass(eq=False, kw_only=True)
class Chip:
    """A short text in a coloured field."""

    text: Text
    ground: Color


@dataclass(eq=False, kw_only=True)
class ContentsLine:
    """A line of the contents that leads to its heading."""

    text: Text
    key: str


@dataclass(eq=False)
class Turn:
    """A forced new page."""


Piece = Text | Ruled | Panel | Signing | Answers | Pixels | Plot | Chip | ContentsLine | Turn


@dataclass(eq=False, kw_only=True)
class Composition:
    """A document ready for layout, and what it says when read aloud."""

    pieces: list[Piece] = field(default_factory=list)
    code: Text | None = None

    def headings(self) -> Iterator[Text]:
        """Yield the texts that the contents and the outline lead to."""
        for piece in self.pieces:
            match piece:
                case Text(bookmark=Bookmark()):
                    yield piece
                case Answers():
                    yield piece.title
                case Ruled():
                    yield from (cell for row in piece.rows for cell in row.cells if cell.bookmark)

    def spoken(self) -> Iterator[tuple[str, str]]:
        """Yield (role, text) in reading order, without what the content hash leaves out."""
        for piece in self.pieces:
            yield from _spoken(piece)


def _spoken(piece: Piece) -> Iterator[tuple[str, str]]:
    if isinstance(piece, Pixels | Plot):
        yield piece.node.role, piece.node.alt or ""
    for text in _texts(piece):
        if text.node.name in APART:
            continue
        if text.label is not None:
            yield text.label.node.role, text.label.plain
        yield text.node.role, text.plain


def _texts(piece: Piece) -> Iterable[Text]:
    """Return the texts of a piece in reading order."""
    match piece:
        case Text():
            return (piece,)
        case Chip():
            return (piece.text,)
        case Ruled():
            return [cell for row in piece.rows for cell in row.cells]
        case Panel():
            return piece.texts
        case Signing():
            return [text for place in piece.places for text in place]
        case Plot() | Answers():
            return piece.texts()
        case Pixels() | ContentsLine() | Turn():
            return ()
