"""What lies on each page once it is laid out, measured from the start edge and the top."""

from dataclasses import dataclass, field

from reportlab.lib.colors import Color

from liaison_desk.readouts.content import Tone
from liaison_desk.readouts.ink import Line
from liaison_desk.readouts.pieces import Answer, Bookmark, SignatureField
from liaison_desk.readouts.tagging import Node


@dataclass(frozen=True, slots=True)
class At:
    """One line of text: its baseline, and the field it stands in."""

    x: float
    y: float
    width: float
    line: Line
    with_page: bool = False


@dataclass(frozen=True, slots=True)
class Ink:
    """Lines that belong to one element; None for furniture and repeated table heads."""

    node: Node | None
    lines: tuple[At, ...]
    colour: Color


@dataclass(frozen=True, slots=True)
class Field:
    """A filled rectangle, or a rule when it is thin."""

    x: float
    y: float
    width: float
    height: float
    colour: Color
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """A place that links and the outline lead to."""

    y: float
    bookmark: Bookmark


@dataclass(frozen=True, slots=True)
class Leader:
    """A line of the contents: where its page number goes and what it leads to."""

    node: Node
    key: str
    last: At
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Image:
    """A picture."""

    node: Node
    image: object
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Empty:
    """An element without content that must stand in the tree, such as an empty cell."""

    node: Node


@dataclass(frozen=True, slots=True)
class Signable:
    """The area of a signature field."""

    field: SignatureField
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Answerable:
    """The area of a field that a reviewer fills in."""

    answer: Answer
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle filled with a tone and its pattern, or with white to write on."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone | None


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points: ruled thin and grey, or thick in a tone with its dashes."""

    points: tuple[tuple[float, float], ...]
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """A marker on a line, in the shape that goes with its tone."""

    x: float
    y: float
    tone: Tone


Shape = Bar | Stroke | Dot


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes that belong to a figure, which takes this much of the page; None for decoration."""

    node: Node | None
    shapes: tuple[Shape, ...]
    y: float = 0.0
    height: float = 0.0


Item = Ink | Field | Place | Leader | Image | Empty | Signable | Answerable | Drawing


@dataclass(eq=False)
class Page:
    """One page: its items in reading order."""

    items: list[Item] = field(default_factory=list)
