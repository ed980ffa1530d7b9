"""Fields that a reviewer fills in: boxes to tick and lines to write on, tagged, drawn, without any script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfdoc

from liaison_desk.readouts import look
from liaison_desk.readouts.form_letters import DEFAULT_LOOK

if TYPE_CHECKING:
    from liaison_desk.readouts.pieces import Answer
    from liaison_desk.readouts.tagging import TaggedCanvas

TICKED: Final = "Yes"
_PRINTED = 4
_SEVERAL_LINES = 4096
Rect = tuple[float, float, float, float]


def place_answer(canvas: TaggedCanvas, answer: Answer, rect: Rect) -> None:
    """Put a field on this page with a frame around it; it belongs to a Form element and says what it asks."""
    left, bottom, right, top = rect
    with canvas.decorating():
        canvas.setStrokeColor(look.STRONG_RULE)
        canvas.setLineWidth(0.7)
        canvas.rect(left, bottom, right - left, top - bottom, stroke=1, fill=0)
    name = pdfdoc.PDFName
    entries = {
        "Type": name("Annot"),
        "Subtype": name("Widget"),
        "T": pdfdoc.PDFString(answer.name),
        "TU": pdfdoc.PDFString(answer.node.alt or answer.name),
        "F": _PRINTED,
        "Rect": pdfdoc.PDFArray(list(rect)),
        "P": canvas.page_reference(),
    }
    size = (right - left, top - bottom)
    entries |= _tick(canvas, size) if answer.label is not None else _lines(canvas, size, several=answer.long)
    canvas.answers.append(canvas.annotate(answer.node, entries))


def _tick(canvas: TaggedCanvas, size: tuple[float, float]) -> dict[str, object]:
    """Return a box to tick; its tick is drawn, so that it needs no font."""
    width, height = size
    tick = f"1.4 w {width * 0.2:.2f} {height * 0.5:.2f} m {width * 0.42:.2f} {height * 0.22:.2f} l "
    tick += f"{width * 0.82:.2f} {height * 0.82:.2f} l S"
    off = pdfdoc.PDFName("Off")
    shown = {TICKED: _drawn(canvas, size, tick), "Off": _drawn(canvas, size, "")}
    return {
        "FT": pdfdoc.PDFName("Btn"),
        "V": off,
        "AS": off,
        "AP": pdfdoc.PDFDictionary({"N": pdfdoc.PDFDictionary(shown)}),
    }


def _lines(canvas: TaggedCanvas, size: tuple[float, float], *, several: bool) -> dict[str, object]:
    """Return a field to write in, empty."""
    return {
        "FT": pdfdoc.PDFName("Tx"),
        "Ff": _SEVERAL_LINES if several else 0,
        "DA": pdfdoc.PDFString(DEFAULT_LOOK),
        "AP": pdfdoc.PDFDictionary({"N": _drawn(canvas, size, "/Tx BMC EMC")}),
    }


def _drawn(canvas: TaggedCanvas, size: tuple[float, float], operators: str) -> object:
    entries = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Form"),
        "BBox": pdfdoc.PDFArray([0, 0, *size]),
        "Resources": pdfdoc.PDFDictionary({}),
    }
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), operators, filters=[])
    return canvas._doc.Reference(stream)  # noqa: SLF001 - reportlab's document
