"""Places of a file that are signed electronically: their widgets, tagged, and the form that lists them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfdoc

from liaison_desk.readouts.form_letters import letters_of_answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pikepdf

    from liaison_desk.readouts.tagging import Node, TaggedCanvas

REVIEW: Final = "review"
"""How the names of all fields begin that a reviewer fills in; a full stop would make one a part of another."""
TIMESTAMP: Final = "timestamp"
"""How the names of fields begin that hold a timestamp on the whole file."""
_REQUIRED = 2
_PRINTED_AND_LOCKED = 132
_SIGNATURES_EXIST = 1
_OF_A_FORM = frozenset({"/Fields", "/SigFlags", "/DA", "/DR"})


class Signatory(StrEnum):
    """Who signs in a field; its value is the name of the field."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    COUNTERPART = "counterpart"


def place(canvas: TaggedCanvas, node: Node, name: str, rect: Sequence[float], *, expected: bool) -> None:
    """Put an empty signature field on this page; it belongs to a Form element and says aloud what it is for.

    A field that is expected to be signed says so itself, so that the first signature vouches for it.
    """
    pdf_name = pdfdoc.PDFName
    left, bottom, right, top = rect
    entries = {
        "Type": pdf_name("Annot"),
        "Subtype": pdf_name("Widget"),
        "FT": pdf_name("Sig"),
        "T": pdfdoc.PDFString(name),
        "TU": pdfdoc.PDFString(node.alt or name),
        "F": _PRINTED_AND_LOCKED,
        "Ff": _REQUIRED if expected else 0,
        "Rect": pdfdoc.PDFArray(list(rect)),
        "P": canvas.page_reference(),
        "AP": pdfdoc.PDFDictionary({"N": _nothing(canvas, right - left, top - bottom)}),
    }
    canvas.form.append(canvas.annotate(node, entries))


def _nothing(canvas: TaggedCanvas, width: float, height: float) -> object:
    """Return the appearance of a field in which nobody has signed yet: PDF/A wants one."""
    look = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Form"),
        "BBox": pdfdoc.PDFArray([0, 0, width, height]),
    }
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(look), "", filters=[])
    return canvas._doc.Reference(stream)  # noqa: SLF001 - reportlab's document


def write_form(canvas: TaggedCanvas) -> None:
    """Give the catalogue the form with all fields of the file, if it has any."""
    entries: dict[str, object] = {"Fields": pdfdoc.PDFArray([*canvas.form, *canvas.answers])}
    if canvas.form:
        entries["SigFlags"] = _SIGNATURES_EXIST
    if canvas.answers:
        entries |= letters_of_answers(canvas)
    if canvas.form or canvas.answers:
        canvas._doc.Catalog.AcroForm = pdfdoc.PDFDictionary(entries)  # noqa: SLF001 - reportlab's document


def signature_fields(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Return the signature fields of a file by name."""
    return {str(found.get("/T", "")): found for found in form_fields(pdf) if found.get("/FT") == "/Sig"}


def expected_signatories(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Return the names of the fields that must be signed before the file is complete."""
    found = signature_fields(pdf)
    return tuple(name for name in found if int(found[name].get("/Ff", 0)) & _REQUIRED)


def foreign_fields(pdf: pikepdf.Pdf) -> list[str]:
    """Return what is wrong with the form of a file: readouts have their own fields and no others."""
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return []
    problems = [f"its form carries {key[1:]}, which readouts never do" for key in form.keys() - _OF_A_FORM]
    named = [str(found.get("/T", "")) for found in form_fields(pdf)]
    strange = [name for name in named if not _is_ours(name)]
    problems += [f"its form has a field “{name[:40]}”, which readouts never have" for name in strange]
    if len(set(named)) != len(named):
        problems.append("its form has two fields of one name")
    ours = {found.objgen for found in form_fields(pdf)}
    problems += [
        f"page {number} carries a field that its form does not list"
        for number, page in enumerate(pdf.pages, 1)
        if any(one.get("/Subtype") == "/Widget" and one.objgen not in ours for one in _annotations(page))
    ]
    return problems


def _is_ours(name: str) -> bool:
    return name in set(Signatory) or name.startswith(f"{REVIEW}-") or is_timestamp(name)


def _annotations(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    yield from page.obj.get("/Annots", [])


def is_timestamp(name: str) -> bool:
    """Whether a field is that of a timestamp on the whole file."""
    return name.startswith(TIMESTAMP)


def form_fields(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Return all fields of a file."""
    form = pdf.Root.get("/AcroForm")
    return [] if form is None else list(form.get("/Fields", []))
