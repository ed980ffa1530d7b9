"""Drawing the shapes of charts: tones with their patterns, lines with their markers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison_desk.readouts import look, sheet

if TYPE_CHECKING:
    from liaison_desk.readouts.content import Tone
    from liaison_desk.readouts.tagging import TaggedCanvas

_APART = 3.6
_DOT = 2.6


def draw(canvas: TaggedCanvas, drawing: sheet.Drawing, *, rtl: bool) -> None:
    """Draw the shapes of a figure on a page, mirrored where the page begins at the right."""
    pen = _Pen(canvas, rtl=rtl)
    if drawing.node is None:
        with canvas.decorating():
            pen.all(drawing.shapes)
        return
    bottom = look.HEIGHT - drawing.y - drawing.height
    box = [look.MARGIN, bottom, look.MARGIN + look.LINE, bottom + drawing.height]
    drawing.node.attributes |= {"O": "Layout", "BBox": box, "Placement": "Block"}
    with canvas.figuring(drawing.node):
        pen.all(drawing.shapes)


class _Pen:
    """Draws one shape after another."""

    def __init__(self, canvas: TaggedCanvas, *, rtl: bool) -> None:
        self.canvas, self.rtl = canvas, rtl

    def all(self, shapes: tuple[sheet.Shape, ...]) -> None:
        """Draw shapes and leave the canvas as it was."""
        self.canvas.saveState()
        for shape in shapes:
            match shape:
                case sheet.Bar():
                    self._bar(shape)
                case sheet.Stroke():
                    self._stroke(shape)
                case sheet.Dot():
                    self._dot(shape)
        self.canvas.restoreState()

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return look.MARGIN + (look.LINE - x if self.rtl else x), look.HEIGHT - y

    def _bar(self, bar: sheet.Bar) -> None:
        x, y = self._at(bar.x + (bar.width if self.rtl else 0), bar.y + bar.height)
        if bar.tone is None:
            self.canvas.setFillColor(look.WHITE)
            self.canvas.rect(x, y, bar.width, bar.height, stroke=0, fill=1)
            return
        fill = look.FILLS[bar.tone]
        self.canvas.setFillColor(fill.ground)
        self.canvas.rect(x, y, bar.width, bar.height, stroke=0, fill=1)
        if fill.slopes:
            self._hatch(fill, x, y, bar.width, bar.height)
        self.canvas.setStrokeColor(look.STRONG_RULE)
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x, y, bar.width, bar.height, stroke=1, fill=0)

    def _hatch(self, fill: look.Fill, x: float, y: float, width: float, height: float) -> None:
        """Lay the pattern of a tone over its ground."""
        self.canvas.saveState()
        path = self.canvas.beginPath()
        path.rect(x, y, width, height)
        self.canvas.clipPath(path, stroke=0, fill=0)
        self.canvas.setStrokeColor(fill.lines)
        self.canvas.setLineWidth(0.6)
        rules: list[tuple[float, float, float, float]] = []
        for slope in fill.slopes:
            if slope == "flat":
                rules += [
                    (x, y + i * _APART, x + width, y + i * _APART) for i in range(1, int(height / _APART) + 1)
                ]
                continue
            for i in range(int((width + height) / _APART) + 1):
                at = x - height + i * _APART
                rise = (y, y + height) if slope == "up" else (y + height, y)
                rules.append((at, rise[0], at + height, rise[1]))
        self.canvas.lines(rules)
        self.canvas.restoreState()

    def _stroke(self, stroke: sheet.Stroke) -> None:
        if len(stroke.points) < 2:
            return
        fill = look.FILLS[stroke.tone] if stroke.tone else None
        self.canvas.setStrokeColor(fill.ground if fill else look.RULE)
        self.canvas.setLineWidth(1.6 if fill else 0.6)
        self.canvas.setDash(list(fill.dashes) if fill else [])
        path = self.canvas.beginPath()
        path.moveTo(*self._at(*stroke.points[0]))
        for point in stroke.points[1:]:
            path.lineTo(*self._at(*point))
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setDash([])

    def _dot(self, dot: sheet.Dot) -> None:
        x, y = self._at(dot.x, dot.y)
        self.canvas.setFillColor(look.FILLS[dot.tone].ground)
        self.canvas.setStrokeColor(look.INK)
        self.canvas.setLineWidth(0.6)
        self.canvas.setDash([])
        path = self.canvas.beginPath()
        corners = _corners(dot.tone)
        path.moveTo(x + corners[0][0], y + corners[0][1])
        for dx, dy in corners[1:]:
            path.lineTo(x + dx, y + dy)
        path.close()
        self.canvas.drawPath(path, stroke=1, fill=1)


def _corners(tone: Tone) -> tuple[tuple[float, float], ...]:
    """Return the corners of the marker of a tone; no two tones have the same."""
    d, e = _DOT, _DOT * 1.35
    shapes = (
        ((-d, -d), (d, -d), (d, d), (-d, d)),
        ((-e, -d), (e, -d), (0, e)),
        ((0, -e), (e, 0), (0, e), (-e, 0)),
        ((-e, d), (e, d), (0, -e)),
        ((-e, -d / 2), (e, -d / 2), (e, d / 2), (-e, d / 2)),
        ((-d / 2, -e), (d / 2, -e), (d / 2, e), (-d / 2, e)),
    )
    return shapes[list(look.FILLS).index(tone)]
