"""Painting laid-out pages: the only place where start and end become left and right."""

import io

from reportlab.lib.colors import Color

from liaison_desk.readouts import fields, look, sheet
from liaison_desk.readouts.bidi import starts_rtl
from liaison_desk.readouts.charting.shapes import draw
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.ink import Line, line_width
from liaison_desk.readouts.review.answer_fields import place_answer
from liaison_desk.readouts.tagging import LAYOUT, Artifact, TaggedCanvas
from liaison_desk.readouts.text import one_line
from liaison_desk.readouts.wording import words_for

_OUTLINE_FROM = 3


class Painter:
    """Paints one document."""

    def __init__(self, document: Document, pages: list[sheet.Page], code: str) -> None:
        """Note on which page each bookmark stands."""
        self.document, self.pages, self.code = document, pages, code
        self.words = words_for(document.language)
        self.rtl = self.words.rtl
        self.numbers = {
            item.bookmark.key: number
            for number, page in enumerate(pages, 1)
            for item in page.items
            if isinstance(item, sheet.Place)
        }
        self.out = io.BytesIO()
        self.canvas = TaggedCanvas(self.out, (look.WIDTH, look.HEIGHT), document.language)

    def paint(self) -> bytes:
        """Paint every page and return the file."""
        for number, page in enumerate(self.pages, 1):
            self._furniture(number)
            for item in page.items:
                self._item(item)
            self.canvas.showPage()
        self.canvas.finish()
        return self.out.getvalue()

    def _item(self, item: sheet.Item) -> None:
        match item:
            case sheet.Ink():
                self._ink(item)
            case sheet.Field():
                self._field(item)
            case sheet.Place():
                self._place(item)
            case sheet.Leader():
                self._leader(item)
            case sheet.Image():
                x = self._x(item.x, item.width)
                box = (x, look.HEIGHT - item.y - item.height, item.width, item.height)
                self.canvas.picture(item.node, item.image, box)
            case sheet.Signable():
                x, y = self._x(item.x, item.width), look.HEIGHT - item.y - item.height
                rect, field = (x, y, x + item.width, y + item.height), item.field
                fields.place(self.canvas, field.node, field.name, rect, expected=field.expected)
            case sheet.Answerable():
                x, y = self._x(item.x, item.width), look.HEIGHT - item.y - item.height
                place_answer(self.canvas, item.answer, (x, y, x + item.width, y + item.height))
            case sheet.Drawing():
                draw(self.canvas, item, rtl=self.rtl)
            case sheet.Empty():
                self.canvas.hook(item.node)

    def _x(self, start: float, width: float) -> float:
        """Return the left edge of a field of the line, mirrored on a right-to-left page."""
        return look.MARGIN + (look.LINE - start - width if self.rtl else start)

    def _ink(self, ink: sheet.Ink) -> None:
        with self.canvas.drawing(ink.node or LAYOUT) as text:
            text.colour(ink.colour)
            for at in ink.lines:
                x = self._x(at.x, at.width)
                if self.rtl if at.with_page else at.line.rtl:
                    x += at.width - line_width(at.line)
                text.show(x, look.HEIGHT - at.y, at.line)

    def _field(self, item: sheet.Field) -> None:
        with self.canvas.decorating():
            self.canvas.setFillColor(item.colour)
            x, y = self._x(item.x, item.width), look.HEIGHT - item.y - item.height
            self.canvas.rect(x, y, item.width, item.height, stroke=0, fill=1)

    def _place(self, item: sheet.Place) -> None:
        key, top = item.bookmark.key, look.HEIGHT - item.y + 4
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        if len(self.pages) >= _OUTLINE_FROM:
            self.canvas.addOutlineEntry(item.bookmark.title, key, item.bookmark.level)

    def _leader(self, item: sheet.Leader) -> None:
        """Finish a line of the contents: dots, page number, and the link over it all."""
        number = str(self.numbers[item.key])
        size, y = item.last.line.size, look.HEIGHT - item.last.y
        wide = stack("text").width(number, size)
        begin = item.last.x + line_width(item.last.line) + 6
        with self.canvas.decorating():
            self.canvas.setStrokeColor(look.STRONG_RULE)
            self.canvas.setLineWidth(0.5)
            self.canvas.setDash(0.5, 3)
            x = self._x(begin, look.LINE - wide - 6 - begin)
            self.canvas.line(x, y, x + max(look.LINE - wide - 6 - begin, 0), y)
            self.canvas.setDash()
        with self.canvas.drawing(item.node) as text:
            text.colour(look.CONTENTS.colour)
            line = Line(((number, stack("text")),), size)
            text.show(self._x(look.LINE - wide, wide), y, line)
        x = self._x(item.last.x, look.LINE - item.last.x)
        top = look.HEIGHT - item.top
        rect = (x, top - item.height, x + look.LINE - item.last.x, top)
        self.canvas.link(item.node, item.key, rect)

    def _furniture(self, number: int) -> None:
        """Paint the marking above and below, whose paper this is above, and which page below."""
        doc, words = self.document, self.words
        version = words["version_copy"].format(version=doc.version, copy=doc.copy_number)
        page = words["page"].format(page=number, pages=len(self.pages))
        top = look.BANNER_TOP + look.BANNER_HEIGHT + 13
        self._banner(look.BANNER_TOP, "Header")
        self._strip(top, (doc.kind, words.labelled(words["audience"], doc.audience)), "Header")
        bottom = look.HEIGHT - look.BANNER_TOP - look.BANNER_HEIGHT
        self._strip(bottom - 8, (f"{doc.reference} · {version}", page), "Footer", self.code)
        self._banner(bottom, "Footer")

    def _banner(self, top: float, subtype: str) -> None:
        ground, lettering = look.marking_colours(self.document.banner.classification)
        artifact = Artifact(subtype)
        with self.canvas.decorating(artifact):
            self.canvas.setFillColor(ground)
            y = look.HEIGHT - top - look.BANNER_HEIGHT
            self.canvas.rect(look.MARGIN, y, look.LINE, look.BANNER_HEIGHT, stroke=0, fill=1)
        line = self._fitted(self.document.banner.text, 9, look.LINE - 12, "banner")
        x = look.MARGIN + (look.LINE - line_width(line)) / 2
        self._show(line, x, top + look.BANNER_HEIGHT / 2 + 3.2, lettering, artifact)

    def _strip(self, y: float, ends: tuple[str, str], subtype: str, middle: str = "") -> None:
        """Paint small print at the start and the end of a line, and in the middle of it."""
        artifact = Artifact(subtype)
        for i, words in enumerate((*ends, middle)):
            if not words:
                continue
            line = self._fitted(words, look.FURNITURE.size, look.LINE * (0.36 if middle else 0.48), "text")
            wide = line_width(line)
            start = (0.0, look.LINE - wide, (look.LINE - wide) / 2)[i]
            self._show(line, self._x(start, wide), y, look.FURNITURE.colour, artifact)

    def _show(self, line: Line, x: float, y: float, colour: Color, artifact: Artifact) -> None:
        with self.canvas.drawing(artifact) as text:
            text.colour(colour)
            text.show(x, look.HEIGHT - y, line)

    def _fitted(self, raw: str, size: float, width: float, name: str) -> Line:
        """Return one line no wider than `width`: set smaller first, then cut short with an ellipsis."""
        face = stack(name)
        text = one_line(raw, self.document.reference, face)
        lang = self.document.language
        size = max(min(size, size * width / max(face.width(text, size, lang), 1.0)), size * 0.8)
        if face.width(text, size, lang) > width:
            while text and face.width(f"{text}…", size, lang) > width:
                text = text[:-1].rstrip()
            text = f"{text}…"
        return Line(((text, face),), size, starts_rtl(text, otherwise=self.rtl), lang)
