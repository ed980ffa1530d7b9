"""Readouts against the same words drawn by reportlab alone."""

import io
from collections.abc import Iterator
from dataclasses import replace
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, produce
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Meeting
from liaison_desk.readouts.render import render
from tests.bench.measuring import Measured, in_turn, scratch
from tests.fault.desks import found_post


def readouts(*, quick: bool) -> Iterator[Measured]:
    """One contact report of one meeting of the sample posting."""
    with scratch() as folder:
        opened, _ = found_post(folder / "desk")
        with opened:
            import_file(opened.desk, resource("sample", "posting.json").read_bytes(), "posting.json")
            yield from _one(opened, 2 if quick else 12)


def _one(opened: OpenDesk, rounds: int) -> Iterator[Measured]:
    desk = opened.desk
    meeting = max(desk.store.records.standing(Meeting), key=lambda each: len(points_of(desk, each.id)))
    prepared = prepare(desk, meeting.id, Variant.HOST)
    document, when = prepared.document, prepared.document.moment
    lines = _lines(produce(prepared).pdf)
    font = TTFont("Plain", resource("fonts", "NotoSans-Regular.ttf"))
    pdfmetrics.registerFont(font)
    style = ParagraphStyle("plain", fontName="Plain", fontSize=9, leading=11)

    def raw() -> None:
        SimpleDocTemplate(io.BytesIO()).build([Paragraph(escape(line), style) for line in lines])

    took, least = in_turn(lambda: render(document, when), raw, rounds)
    searched, _ = in_turn(lambda: produce(prepared), raw, rounds)
    shape = Measured(
        peer="its lines in raw platypus", size=f"{len(lines)} lines", work=1, raw=least, unit="CPU s"
    )
    yield replace(shape, operation="readout, drawn and archival", ours=took, budget=2.5)
    yield replace(shape, operation="readout, and searched for leaks", ours=searched, budget=5)


def _lines(pdf: bytes) -> list[str]:
    """The same words, as the finished page says them."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return [line for page in pages for line in page.splitlines() if line.strip()]
