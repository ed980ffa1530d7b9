"""Laying out charts: bars with their figures at their ends, lines over a table of theirs."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from liaison_desk.readouts import look, sheet
from liaison_desk.readouts.content import ChartForm
from liaison_desk.readouts.ink import line_width
from liaison_desk.readouts.lines import break_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from liaison_desk.readouts.layout import Flow
    from liaison_desk.readouts.pieces import Amount, Category, Plot, Text

_LABELS = 0.3 * look.LINE
_GAP = 10.0
_BAR = 11.0
_ROW_GAP = 7.0
_SQUARE = 9.0
_KEY_GAP = 16.0
_LINES_TALL = 120.0
_NARROWEST = 34.0


def moments_across() -> int:
    """Return how many moments of a line chart go beside one another."""
    return int((look.LINE - _LABELS) / _NARROWEST)


def plot_height(plot: Plot) -> float:
    """Return how much height a chart takes."""
    return _Plotter(plot).height() + 12


def row_height(category: Category, form: ChartForm) -> float:
    """Return how much height the bars of one category take, or its name if that is more."""
    label = len(break_lines(category.label, _LABELS - _GAP)) * category.label.leading
    tall = max((_bar(amount) for amount in category.amounts), default=_BAR)
    bars = tall + 3 if form is ChartForm.STACKED else (tall + 2) * max(len(category.amounts), 1)
    return max(label, bars) + _ROW_GAP


def behind(category: Category, form: ChartForm) -> float:
    """Return how much room the figures of one category need behind its bar."""
    widths = [_wide(amount.text) for amount in category.amounts]
    if form is ChartForm.STACKED:
        # Whichever do not fit in their piece stand behind the bar; at the worst all of them.
        return sum(width + _SQUARE + 11 for width in widths) + 4
    return max(widths, default=0.0) + 6


def plot(flow: Flow, piece: Plot) -> None:
    """Set a chart whole, with what is written on it in reading order."""
    plotter = _Plotter(piece)
    height = plotter.height()
    flow.want(height + 12)
    flow.y += 4
    plotter.set(flow, flow.y, height)
    flow.y += 8


def _bar(amount: Amount) -> float:
    return max(_BAR, amount.text.leading)


class _Plotter:
    """Works out where everything of one chart stands: first the shapes, then the words over them."""

    def __init__(self, plot: Plot) -> None:
        self.plot = plot
        self.shapes: list[sheet.Shape] = []
        self.words: list[tuple[Text, float, float, float]] = []

    def height(self) -> float:
        """Return the height of it all."""
        inner = _LINES_TALL + self._table_height() if self._lines else sum(self._rows())
        return self._head() + inner + 2

    @property
    def _lines(self) -> bool:
        return self.plot.form is ChartForm.LINES

    def _rows(self) -> list[float]:
        return [row_height(category, self.plot.form) for category in self.plot.categories]

    def _head(self) -> float:
        title = len(break_lines(self.plot.title, look.LINE)) * self.plot.title.leading
        return title + self.plot.title.style.after + (0 if self._lines else self._key_height())

    def set(self, flow: Flow, top: float, height: float) -> None:
        """Put the figure on the page: what is drawn, and what is written."""
        y = top
        self._word(self.plot.title, 0.0, y, look.LINE)
        y += (
            len(break_lines(self.plot.title, look.LINE)) * self.plot.title.leading
            + self.plot.title.style.after
        )
        if self._lines:
            self._curves(y)
        else:
            y = self._legend(y)
            for category, tall in zip(self.plot.categories, self._rows(), strict=True):
                self._category(category, y)
                y += tall
            edge = tuple((_LABELS, at) for at in (top + self._head(), y))
            self.shapes.append(sheet.Stroke(edge))
        flow.put(sheet.Drawing(self.plot.node, tuple(self.shapes), top, height))
        for text, x, at, width in self.words:
            flow.y = at
            flow.ink(text, break_lines(text, width), x, width)
        flow.y = top + height

    def _word(self, text: Text, x: float, y: float, width: float) -> None:
        self.words.append((text, x, y, width))

    # --- the key -----------------------------------------------------------------------------------------------

    def _key_places(self) -> Iterator[tuple[Text, float, float, float]]:
        """Yield each entry of the key with its place below the title, one after another as the line has room."""
        x, y, tall = 0.0, 0.0, 0.0
        for text in self.plot.key:
            wide = min(_wide(text) + 0.5, look.LINE - _SQUARE - 5)
            if x and x + _SQUARE + 5 + wide > look.LINE:
                x, y = 0.0, y + tall
                tall = 0.0
            tall = max(tall, len(break_lines(text, wide)) * text.leading)
            yield text, x, y, wide
            x += _SQUARE + 5 + wide + _KEY_GAP

    def _key_height(self) -> float:
        bottoms = [y + len(break_lines(text, wide)) * text.leading for text, _, y, wide in self._key_places()]
        return max(bottoms) + 5 if bottoms else 0.0

    def _legend(self, top: float) -> float:
        for text, x, y, wide in self._key_places():
            middle = top + y + (text.leading - _SQUARE) / 2
            self.shapes.append(sheet.Bar(x, middle, _SQUARE, _SQUARE, text.swatch))
            self._word(text, x + _SQUARE + 5, top + y, wide)
        return top + self._key_height()

    # --- bars --------------------------------------------------------------------------------------------------

    def _scale(self) -> float:
        """Return points for each unit, so that the longest bar leaves room for what stands after it."""
        return (look.LINE - _LABELS - self.plot.after) / self.plot.most if self.plot.most else 0.0

    def _category(self, category: Category, y: float) -> None:
        self._word(category.label, 0.0, y + 1, _LABELS - _GAP)
        if self.plot.form is ChartForm.STACKED:
            self._stacked(category, y + 1)
        else:
            for amount in category.amounts:
                wide, high = amount.value * self._scale(), _bar(amount)
                if wide:
                    self.shapes.append(sheet.Bar(_LABELS, y + 1, wide, high, amount.tone))
                self._word(
                    amount.text,
                    _LABELS + wide + 4,
                    y + 1 + (high - amount.text.leading) / 2,
                    _roomy(amount.text),
                )
                y += high + 2

    def _stacked(self, category: Category, y: float) -> None:
        """Set pieces end to end; a figure too wide for its piece stands behind the bar, in the same order."""
        scale = self._scale()
        high = max((_bar(amount) for amount in category.amounts), default=_BAR) + 2
        ends = list(accumulate((amount.value * scale for amount in category.amounts), initial=_LABELS))
        behind = ends[-1] + 6
        for amount, start in zip(category.amounts, ends, strict=False):
            wide, text = amount.value * scale, amount.text
            needed, at = _wide(text), y + (high - text.leading) / 2
            if wide:
                self.shapes.append(sheet.Bar(start, y, wide, high, amount.tone))
            if wide >= needed + 8:
                x = start + (wide - needed) / 2
                self.shapes.append(sheet.Bar(x - 2, at, needed + 4, text.leading, None))
                self._word(text, x, at, _roomy(text))
            else:
                self.shapes.append(sheet.Bar(behind, y + (high - _SQUARE) / 2, _SQUARE, _SQUARE, amount.tone))
                self._word(text, behind + _SQUARE + 3, at, _roomy(text))
                behind += _SQUARE + needed + 11

    # --- lines -------------------------------------------------------------------------------------------------

    def _columns(self) -> tuple[float, Sequence[float]]:
        """Return the width of a column, and the middle of each."""
        count = max(len(self.plot.categories), 1)
        wide = (look.LINE - _LABELS) / count
        return wide, [_LABELS + wide * (i + 0.5) for i in range(count)]

    def _heads(self) -> float:
        wide, _ = self._columns()
        return max(
            (len(break_lines(c.label, wide - 4)) * c.label.leading for c in self.plot.categories), default=0.0
        )

    def _series_rows(self) -> list[float]:
        count = max((len(category.amounts) for category in self.plot.categories), default=0)
        wide, _ = self._columns()
        rows = []
        for i in range(count):
            cells = [(c.amounts[i].text, wide - 4) for c in self.plot.categories]
            if self.plot.key:
                cells.append((self.plot.key[i], _LABELS - _GAP - _SQUARE * 2 - 6))
            rows.append(max(len(break_lines(text, width)) * text.leading for text, width in cells) + 3)
        return rows

    def _table_height(self) -> float:
        return self._heads() + 4 + sum(self._series_rows())

    def _curves(self, top: float) -> None:
        """Draw a line for each series, and under it the table of its figures."""
        wide, middles = self._columns()
        bottom = top + _LINES_TALL
        tall = _LINES_TALL - 12
        for share in (0.0, 0.5, 1.0):
            y = bottom - share * tall
            self.shapes.append(sheet.Stroke(((_LABELS, y), (look.LINE, y))))
        rows = self._series_rows()
        tops = list(accumulate(rows, initial=bottom + self._heads() + 4))
        for i, _ in enumerate(rows):
            tone = self.plot.categories[0].amounts[i].tone
            points = tuple(
                (x, bottom - (c.amounts[i].value / self.plot.most * tall if self.plot.most else 0))
                for x, c in zip(middles, self.plot.categories, strict=True)
            )
            self.shapes.append(sheet.Stroke(points, tone))
            self.shapes += [sheet.Dot(x, y, tone) for x, y in points]
            self.shapes.append(sheet.Stroke(((0.0, tops[i] - 1.5), (look.LINE, tops[i] - 1.5))))
            self._sample(i, tops[i])
        for x, category in zip(middles, self.plot.categories, strict=False):
            self._centred(category.label, x, bottom + 3, wide - 4)
            for amount, y in zip(category.amounts, tops, strict=False):
                self._centred(amount.text, x, y, wide - 4)

    def _sample(self, i: int, y: float) -> None:
        """Set the name of a series beside its figures, with a piece of its line."""
        if not self.plot.key:
            return
        text, tone = self.plot.key[i], self.plot.categories[0].amounts[i].tone
        middle = y + text.leading / 2
        self.shapes.append(sheet.Stroke(((0.0, middle), (_SQUARE * 2, middle)), tone))
        self.shapes.append(sheet.Dot(_SQUARE, middle, tone))
        self._word(text, _SQUARE * 2 + 6, y, _LABELS - _GAP - _SQUARE * 2 - 6)

    def _centred(self, text: Text, x: float, y: float, width: float) -> None:
        if _wide(text) <= width:
            width = _roomy(text)
        self._word(text, x - width / 2, y, width)


def _wide(text: Text) -> float:
    """Return how wide a text is that need not be broken."""
    lines = break_lines(text, look.LINE)
    return max((line_width(line) for line in lines), default=0.0)


def _roomy(text: Text) -> float:
    """Return a width that a text fits on one line, whatever rounding does."""
    return _wide(text) + 0.01
