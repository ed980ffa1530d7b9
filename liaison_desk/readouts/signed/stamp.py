"""What shows in a signature field once it is signed: who and when, in the program's own fonts."""

import io
from datetime import UTC, datetime

import pikepdf

from liaison_desk.readouts import look, pdfa
from liaison_desk.readouts.bidi import starts_rtl
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.ink import Line, line_width
from liaison_desk.readouts.tagging import LAYOUT, TaggedCanvas
from liaison_desk.readouts.text import one_line
from liaison_desk.readouts.wording import words_for

_SIZES = (9.0, 7.6)
_EDGE = 2.0


def stamp_page(
    size: tuple[float, float], *, field: str, name: str, post: str, at: datetime, lang: str
) -> bytes:
    """Return a PDF of one page as large as the field, with nothing on it but the stamp."""
    words = words_for(lang)
    who = ", ".join(part for part in (name, post) if part)
    texts = (
        words.labelled(words.optional(f"stamp.{field}") or field, who),
        words.moment(at.astimezone(UTC), ("UTC",)),
    )
    width, height = size
    out = io.BytesIO()
    canvas = TaggedCanvas(out, size, lang)
    with canvas.decorating():
        canvas.setFillColor(look.SURFACE2)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        canvas.setFillColor(look.ACCENT)
        canvas.rect(width - _EDGE if words.rtl else 0, 0, _EDGE, height, stroke=0, fill=1)
    step = height / len(texts)
    for place, (text, letters) in enumerate(zip(texts, _SIZES, strict=True)):
        line = _line(text, letters, width - 12, lang, rtl=words.rtl)
        x = width - 7 - line_width(line) if words.rtl else 7
        with canvas.drawing(LAYOUT) as ink:
            ink.colour(look.SOFT if place else look.INK)
            ink.show(x, height - step * (place + 0.5) - letters * 0.33, line)
    canvas.showPage()
    canvas.finish()
    return _bare(out.getvalue())


def _line(text: str, size: float, width: float, lang: str, *, rtl: bool) -> Line:
    """Set a line as small as it must be to fit, and cut it short where even that does not help."""
    face = stack("text")
    text = one_line(text, "signature", face)
    size = max(size * min(1.0, width / max(face.width(text, size, lang), 1.0)), 5.5)
    while len(text) > 1 and face.width(text, size, lang) > width:
        text = text[:-2].rstrip() + "…"
    return Line(((text, face),), size, starts_rtl(text, otherwise=rtl), lang)


def _bare(raw: bytes) -> bytes:
    """Take the page out of its structure: in the field it belongs to the element of the field."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        page = pdf.pages[0].obj
        for key in ("/StructParents", "/Tabs", "/Group", "/Annots"):
            if key in page:
                del page[key]
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Stream):
                pdfa.compress(obj)
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()
