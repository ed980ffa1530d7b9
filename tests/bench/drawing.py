"""Readouts against the same words drawn by reportlab alone."""

import io
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph as PlatypusParagraph
from reportlab.platypus import SimpleDocTemplate

from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, produce
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Meeting
from liaison_desk.readouts.content import Banner, Block, Document, Heading, Paragraph
from liaison_desk.readouts.render import render, rendered
from tests.bench.measuring import Measured, in_turn, scratch, seconds
from tests.fault.desks import found_post

_WHEN = datetime(2026, 3, 20, 14, tzinfo=UTC)


def readouts(*, quick: bool) -> Iterator[Measured]:
    """One contact report of one meeting of the sample posting."""
    with scratch() as folder:
        opened, _ = found_post(folder / "desk")
        with opened:
            import_file(opened.desk, resource("sample", "posting.json").read_bytes(), "posting.json")
            yield from _one(opened, 2 if quick else 12)
    yield from _long((4,) if quick else (50, 150, 500))
    if not quick:
        yield from _many(1000)


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
        SimpleDocTemplate(io.BytesIO()).build([PlatypusParagraph(escape(line), style) for line in lines])

    took, least = in_turn(lambda: render(document, when), raw, rounds)
    searched, _ = in_turn(lambda: produce(prepared), raw, rounds)
    shape = Measured(
        peer="its lines in raw platypus", size=f"{len(lines)} lines", work=1, raw=least, unit="CPU s"
    )
    yield replace(shape, operation="readout, drawn and archival", ours=took, budget=2.5)
    yield replace(shape, operation="readout, and searched for leaks", ours=searched, budget=5)


_SAID = "Requests use the common form; urgent ones are announced by telephone as well. "


def _report(pages: int) -> Document:
    """A document of about so many pages, in paragraphs under headings."""
    blocks: list[Block] = []
    for number in range(pages):
        blocks += [
            Heading(text=f"Section {number}"),
            *(Paragraph(text=_SAID * 8, mark="(U)") for _ in range(6)),
        ]
    return Document(
        reference="OTTA-RDO-26-0001-E",
        variant="internal",
        audience="INTERNAL_HQ",
        banner=Banner(text="UNCLASSIFIED"),
        language="en",
        kind="Report",
        title="A long report",
        moment=_WHEN,
        blocks=tuple(blocks),
    )


def _long(sizes: Sequence[int]) -> Iterator[Measured]:
    """Files of many pages: the cost of a page must not grow with their number."""
    style = ParagraphStyle("long", fontName="Plain", fontSize=9.8, leading=14.2)
    for size in sizes:
        document = _report(size)
        words = [block.text for block in document.blocks if isinstance(block, Heading | Paragraph)]

        def raw(words: list[str] = words) -> None:
            SimpleDocTemplate(io.BytesIO()).build([PlatypusParagraph(escape(text), style) for text in words])

        done = rendered(document, _WHEN)
        took, least = in_turn(partial(render, document, _WHEN), raw, 1)
        yield Measured(
            operation="readout of many pages",
            peer="its words in raw platypus",
            size=f"{done.pages} pages",
            work=done.pages,
            ours=took,
            raw=least,
            unit="CPU s",
            budget=2.5,
        )


def _many(count: int) -> Iterator[Measured]:
    """Many readouts in worker processes: twice the workers, half the time."""
    took = {}
    for workers in (1, 2):
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            list(pool.map(_render_one, range(workers * 2)))  # each worker has its fonts open
            took[workers] = seconds(partial(_drain, pool, count), time.perf_counter)
    yield Measured(
        operation="readouts in two worker processes",
        peer="in one",
        size=f"{count} readouts",
        work=count,
        ours=took[2],
        raw=took[1],
        unit="s",
        budget=0.65,
    )


def _drain(pool: ProcessPoolExecutor, count: int) -> None:
    list(pool.map(_render_one, range(count), chunksize=max(count // 40, 1)))


def _render_one(_number: int) -> int:
    return len(render(_report(1), _WHEN))


def _lines(pdf: bytes) -> list[str]:
    """The same words, as the finished page says them."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return [line for page in pages for line in page.splitlines() if line.strip()]
