"""The structure tree and the parent tree as objects of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from liaison_desk.readouts.tagging import Node, TaggedCanvas

_ROOT = "StructTreeRoot"
_NAMED_BY_ANNOTATION = frozenset({"Link", "Form"})


def write_tree(canvas: TaggedCanvas) -> None:
    """Give the catalogue its structure tree, filled with what was drawn on the canvas."""
    doc = canvas._doc  # noqa: SLF001 - reportlab's document
    names = {node: f"SE{i}" for i, node in enumerate(canvas.kids)}
    refs = {node: pdfdoc.PDFObjectReference(name) for node, name in names.items()}
    root = pdfdoc.PDFObjectReference(_ROOT)
    for node in canvas.kids:
        entries = _element(canvas, node, refs)
        entries["P"] = refs[node.parent] if node.parent else root
        doc.Reference(pdfdoc.PDFDictionary(entries), names[node])
    numbers = _parent_tree(canvas, refs)
    tree = {
        "Type": pdfdoc.PDFName(_ROOT),
        "K": pdfdoc.PDFArray([refs[node] for node in canvas.kids if node.parent is None]),
        "ParentTree": doc.Reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})),
        "ParentTreeNextKey": len(numbers) // 2,
    }
    doc.Reference(pdfdoc.PDFDictionary(tree), _ROOT)
    doc.Catalog.StructTreeRoot = root
    doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _element(canvas: TaggedCanvas, node: Node, refs: dict[Node, object]) -> dict[str, object]:
    """Return the entries of one element: role, kids, language, alternative text, attributes."""
    entries: dict[str, object] = {"S": pdfdoc.PDFName(node.role)}
    kids = _kids(canvas, node, refs, entries)
    if kids:
        entries["K"] = kids[0] if len(kids) == 1 else pdfdoc.PDFArray(kids)
    for key, text in (("Lang", node.lang), ("Alt", node.alt), ("T", node.name)):
        if text and not (key == "Alt" and node.role in _NAMED_BY_ANNOTATION):
            entries[key] = pdfdoc.PDFString(text)
    if node.attributes:
        entries["A"] = pdfdoc.PDFDictionary(
            {key: _attribute(value) for key, value in node.attributes.items()}
        )
    return entries


def _attribute(value: object) -> object:
    match value:
        case str():
            return pdfdoc.PDFName(value)
        case list():
            return pdfdoc.PDFArray(value)
        case _:
            return value


def _kids(
    canvas: TaggedCanvas, node: Node, refs: dict[Node, object], entries: dict[str, object]
) -> list[object]:
    kids: list[object] = []
    home: int | None = None
    for kid in canvas.kids[node]:
        if not isinstance(kid, tuple):
            kids.append(refs[kid])  # type: ignore[index]
            continue
        page, item = kid
        where = canvas.pages[page][0]
        if home is None:
            home = page
            entries["Pg"] = where
        if not isinstance(item, int):
            ref = {"Type": pdfdoc.PDFName("OBJR"), "Pg": where, "Obj": item}
            kids.append(pdfdoc.PDFDictionary(ref))
        elif page == home:
            kids.append(item)
        else:
            mark = {"Type": pdfdoc.PDFName("MCR"), "Pg": where, "MCID": item}
            kids.append(pdfdoc.PDFDictionary(mark))
    return kids


def _parent_tree(canvas: TaggedCanvas, refs: dict[Node, object]) -> list[object]:
    """Return the number tree that leads from marked content and annotations to their elements."""
    doc = canvas._doc  # noqa: SLF001 - reportlab's document
    numbers: list[object] = []
    for i, (_, owners) in enumerate(canvas.pages):
        numbers += [i, doc.Reference(pdfdoc.PDFArray([refs[node] for node in owners]))]
    for j, annotation in enumerate(canvas.annotations, len(canvas.pages)):
        annotation.entries["StructParent"] = j
        numbers += [j, refs[annotation.node]]
    return numbers
