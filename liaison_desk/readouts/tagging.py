"""Tagged PDF on reportlab: a structure tree that fills as content is drawn, and a canvas that insists on it."""

import functools
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from liaison_desk.readouts.fields import write_form
from liaison_desk.readouts.fonts import number, register
from liaison_desk.readouts.glyphs import UsedFonts
from liaison_desk.readouts.ink import Line, operators
from liaison_desk.readouts.tree import write_tree


@dataclass(eq=False, slots=True)
class Node:
    """One element of the structure tree: declared while composing, filled while drawing."""

    role: str
    parent: "Node | None" = None
    lang: str | None = None
    alt: str | None = None
    name: str | None = None
    attributes: dict[str, object] = field(default_factory=dict)

    def add(self, role: str, **more: object) -> "Node":
        """Declare a child; its place among its siblings is set when it is first drawn."""
        return Node(role, self, **more)  # type: ignore[arg-type]


class Artifact:
    """Content that is decoration or furniture and is not read aloud."""

    def __init__(self, subtype: str = "") -> None:
        """Name the pagination artifact (Header, Footer), or leave it as layout."""
        self.properties = f"<</Type /Pagination /Subtype /{subtype}>>" if subtype else "<</Type /Layout>>"


LAYOUT = Artifact()
Target = Node | Artifact


class UntaggedText(AssertionError):
    """Text was about to be drawn that no structure element owns: a fault of the program."""


class TaggedText(PDFTextObject):  # type: ignore[misc]
    """Lines of text that all belong to one target."""

    def __init__(self, canvas: "TaggedCanvas", x: float = 0, y: float = 0, direction: None = None) -> None:
        """Open the marked content; refuse if nothing owns it."""
        if canvas.target is None:
            raise UntaggedText
        super().__init__(canvas, x, y, direction)
        self._code = ["BT", canvas.begin_marked(canvas.target)]

    def show(self, x: float, y: float, line: Line) -> None:
        """Show one line with its start at (x, y) on the page."""
        self._code.append(f"1 0 0 1 {number(x)} {number(y)} Tm {operators(line, self._canvas.fonts)}")

    def colour(self, colour: Color) -> None:
        """Write what follows in a colour."""
        self._code.append(_filling(colour.red, colour.green, colour.blue))

    def getCode(self) -> str:  # noqa: N802 - reportlab's name
        """Close the marked content and return the operators."""
        self._code.append("EMC")
        return str(super().getCode())

    def _formatText(self, text: str) -> str:  # noqa: N802 - reportlab's name
        raise UntaggedText(text)


@functools.lru_cache(maxsize=64)
def _filling(red: float, green: float, blue: float) -> str:
    return f"{number(red)} {number(green)} {number(blue)} rg"


@dataclass(eq=False)
class Annotation:
    """An annotation, the element it belongs to and its reference in the file."""

    entries: pdfdoc.PDFDictionary
    node: Node
    reference: object


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas on which all text has an owner and all lines and panels are artifacts."""

    def __init__(self, out: io.BytesIO, size: tuple[float, float], lang: str) -> None:
        """Begin a document without anything of the machine in it."""
        self.target: Target | None = None
        self.fonts = UsedFonts()
        self.kids: dict[Node, list[object]] = {}
        self.pages: list[tuple[object, list[Node]]] = []
        self.annotations: list[Annotation] = []
        self.form: list[object] = []
        self.answers: list[object] = []
        self._marked: list[Node] = []
        super().__init__(
            out, pagesize=size, invariant=1, pageCompression=0, initialFontName=register(), lang=lang
        )
        self._doc.delayedFonts.append(self.fonts)

    def drawString(self, *_: object, **__: object) -> None:  # noqa: N802 - reportlab's name
        """Refuse: a string drawn this way would belong to nobody."""
        raise UntaggedText

    drawRightString = drawCentredString = drawAlignedString = drawString  # noqa: N815 - reportlab's names

    @contextmanager
    def drawing(self, target: Target) -> Iterator[TaggedText]:
        """Open a text object that belongs to `target`, and draw it at the end."""
        before, self.target = self.target, target
        try:
            text = TaggedText(self)
            yield text
            self.drawText(text)
        finally:
            self.target = before

    @contextmanager
    def decorating(self, artifact: Artifact = LAYOUT) -> Iterator[None]:
        """Draw lines and panels that are not read aloud."""
        self._code.append(f"/Artifact {artifact.properties} BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def figuring(self, node: Node) -> Iterator[None]:
        """Draw lines and panels that belong to a Figure element."""
        self._code.append(self.begin_marked(node))
        yield
        self._code.append("EMC")

    def picture(self, node: Node, image: object, box: tuple[float, float, float, float]) -> None:
        """Draw pixels that belong to a Figure element."""
        node.attributes |= {"O": "Layout", "BBox": [box[0], box[1], box[0] + box[2], box[1] + box[3]]}
        self._code.append(self.begin_marked(node))
        self.drawImage(image, *box)
        self._code.append("EMC")

    def hook(self, node: Node) -> list[object]:
        """Return the kids of an element, hooking it and its ancestors into the tree on first use."""
        kids = self.kids.get(node)
        if kids is None:
            kids = self.kids[node] = []
            if node.parent is not None:
                self.hook(node.parent).append(node)
        return kids

    def begin_marked(self, target: Target) -> str:
        """Return the operator that opens marked content, and note who owns it."""
        if isinstance(target, Artifact):
            return f"/Artifact {target.properties} BDC"
        mcid = len(self._marked)
        self._marked.append(target)
        self.hook(target).append((len(self.pages), mcid))
        return f"/{target.role} <</MCID {mcid}>> BDC"

    def link(self, node: Node, destination: str, rect: Sequence[float]) -> None:
        """Make an area of the page lead to a bookmark; the annotation belongs to a Link element."""
        name, text = pdfdoc.PDFName, pdfdoc.PDFString
        entries = {
            "Type": name("Annot"),
            "Subtype": name("Link"),
            "F": 4,
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "Rect": pdfdoc.PDFArray(list(rect)),
            "Contents": text(node.alt or ""),
            "Dest": self._bookmarkReference(destination),
        }
        self.annotate(node, entries)

    def annotate(self, node: Node, entries: dict[str, object]) -> object:
        """Put an annotation on this page that belongs to an element; return its reference in the file."""
        annotation = pdfdoc.PDFDictionary(entries)
        self._addAnnotation(annotation)
        reference = self._annotationrefs[-1]
        self.annotations.append(Annotation(annotation, node, reference))
        self.hook(node).append((len(self.pages), reference))
        return reference

    def page_reference(self) -> object:
        """Return the reference of the page that is being drawn."""
        return self._doc.thisPageRef()

    def _setAnnotations(self, page: pdfdoc.PDFPage) -> None:  # noqa: N802 - called for every page
        super()._setAnnotations(page)
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self.pages), pdfdoc.PDFName("S")
        self.pages.append((self._doc.thisPageRef(), self._marked))
        self._marked = []

    def finish(self) -> None:
        """Write the structure tree and the file."""
        write_tree(self)
        write_form(self)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc.SaveToFile(self._filename, self)
