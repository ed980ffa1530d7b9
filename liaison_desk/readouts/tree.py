"""The structure tree and the parent tree as objects of the file.

They are most of the objects of a file, so they are written out here as text rather than by reportlab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

from liaison_desk.readouts.fonts import number

if TYPE_CHECKING:
    from liaison_desk.readouts.tagging import Node, TaggedCanvas

_ROOT = "StructTreeRoot"
_NAMED_BY_ANNOTATION = frozenset({"Link", "Form"})


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of the file whose text is filled in once the numbers of all others are known."""

    def __init__(self) -> None:
        self.text = ""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002 - reportlab passes it
        return self.text.encode("latin-1")


def write_tree(canvas: TaggedCanvas) -> None:
    """Give the catalogue its structure tree, filled with what was drawn on the canvas."""
    _Tree(canvas).write()


class _Tree:
    """Numbers all elements first, so that each can name the others."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self.canvas = canvas
        self.doc = canvas._doc  # noqa: SLF001 - reportlab's document
        self.root = _Written()
        self.root_reference = self._number(self.root, _ROOT)
        self.elements = {node: _Written() for node in canvas.kids}
        self.references = {
            node: self._number(element, f"SE{i}") for i, (node, element) in enumerate(self.elements.items())
        }
        self.pages = [self._named(page) for page, _ in canvas.pages]

    def write(self) -> None:
        """Write every element, the tree that leads to them from the pages, and the root of both."""
        for node, element in self.elements.items():
            element.text = self._element(node)
        numbers = self._parent_tree()
        tops = " ".join(self.references[node] for node in self.canvas.kids if node.parent is None)
        parents = self._number(numbers, "ParentTree")
        count = len(self.canvas.pages) + len(self.canvas.annotations)
        self.root.text = (
            f"<< /K [{tops}] /ParentTree {parents} /ParentTreeNextKey {count} /Type /StructTreeRoot >>"
        )
        self.doc.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference(_ROOT)
        self.doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _number(self, element: _Written, name: str) -> str:
        return self._named(self.doc.Reference(element, name))

    def _named(self, reference: pdfdoc.PDFObjectReference) -> str:
        """Return a reference as it is written."""
        return str(reference.format(self.doc).decode())

    def _string(self, text: str) -> str:
        return str(pdfdoc.PDFString(text).format(self.doc).decode("latin-1"))

    def _element(self, node: Node) -> str:
        """Return the entries of one element: role, kids, language, alternative text, attributes."""
        parent = self.references[node.parent] if node.parent else self.root_reference
        entries = [f"<< /S /{node.role} /P {parent}"]
        kids, home = self._kids(node)
        if kids:
            # pyHanko finds a single element only in an array, and a single annotation only outside one.
            alone = len(kids) == 1 and isinstance(self.canvas.kids[node][0], tuple)
            entries.append(f"/K {kids[0]}" if alone else f"/K [{' '.join(kids)}]")
        if home is not None:
            entries.append(f"/Pg {self.pages[home]}")
        for key, text in (("Lang", node.lang), ("Alt", node.alt), ("T", node.name)):
            if text and not (key == "Alt" and node.role in _NAMED_BY_ANNOTATION):
                entries.append(f"/{key} {self._string(text)}")
        if node.attributes:
            own = " ".join(f"/{key} {_attribute(value)}" for key, value in node.attributes.items())
            entries.append(f"/A << {own} >>")
        entries.append(">>")
        return " ".join(entries)

    def _kids(self, node: Node) -> tuple[list[str], int | None]:
        """Return the kids of an element, and the page that its own content is on if it has any."""
        kids: list[str] = []
        home: int | None = None
        for kid in self.canvas.kids[node]:
            if not isinstance(kid, tuple):
                kids.append(self.references[kid])  # type: ignore[index]
                continue
            page, item = kid
            if home is None:
                home = page
            if not isinstance(item, int):
                kids.append(f"<< /Type /OBJR /Pg {self.pages[page]} /Obj {self._named(item)} >>")
            elif page == home:
                kids.append(str(item))
            else:
                kids.append(f"<< /Type /MCR /Pg {self.pages[page]} /MCID {item} >>")
        return kids, home

    def _parent_tree(self) -> _Written:
        """Return the number tree that leads from marked content and annotations to their elements."""
        numbers: list[str] = []
        for i, (_, owners) in enumerate(self.canvas.pages):
            row = _Written()
            row.text = f"[{' '.join(self.references[node] for node in owners)}]"
            numbers.append(f"{i} {self._number(row, f'PT{i}')}")
        for j, annotation in enumerate(self.canvas.annotations, len(self.canvas.pages)):
            annotation.entries["StructParent"] = j
            numbers.append(f"{j} {self.references[annotation.node]}")
        tree = _Written()
        tree.text = f"<< /Nums [{' '.join(numbers)}] >>"
        return tree


def _attribute(value: object) -> str:
    match value:
        case str():
            return f"/{value}"
        case float():
            return number(value)
        case list():
            return f"[{' '.join(map(_attribute, value))}]"
        case _:
            return str(value)
