"""Laying out tables: rows stay whole where they can, heads are repeated on each page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison_desk.readouts import look, sheet
from liaison_desk.readouts.lines import break_lines, extents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaison_desk.readouts.ink import Line
    from liaison_desk.readouts.layout import Flow
    from liaison_desk.readouts.pieces import Row, Ruled, Text

RULE = 0.5
_SIDE = 5.0
_TALL_START = 80.0
_SWATCH = 14.0
_BEGINNING = 240.0
"""The height up to which a table begins with two rows on one page."""
_WIDEST_WORD = 0.3
"""The share of the line up to which a column is widened so that no word in it is cut."""
_SLACK = 0.5
_MEASURED = 300
"""How many rows settle the widths of the columns."""


@dataclass(slots=True)
class _Cell:
    """A cell with its lines, where it stands, and how many lines are already set."""

    text: Text
    lines: list[Line]
    x: float
    width: float
    done: int = 0

    @property
    def left(self) -> int:
        return len(self.lines) - self.done


class Table:
    """One table on its way onto the pages."""

    def __init__(self, flow: Flow, ruled: Ruled) -> None:
        """Measure the columns."""
        self.flow, self.ruled = flow, ruled
        self.side = _SIDE if ruled.boxed else 0.0
        self.shares = _fitted(ruled, self.side) if ruled.boxed else ruled.shares
        self.heads = [row for row in ruled.rows if row.header]
        self.head_height = sum(self._height(self._cells(row)) for row in self.heads)

    def set(self, *, below: float = 0.0, closed: bool = True) -> None:
        """Set every row, the last of them with what is `below` the table, and the rule that closes it."""
        last = len(self.ruled.rows) - 1
        for i, row in enumerate(self.ruled.rows):
            cells = self._cells(row)
            height = self._height(cells)
            under = self._below(i) if i < last or self._tall(height + below) else below
            if self.flow.room < height + under and not self._tall(height):
                self._turn(repeat=not row.header)
            self._row(row, cells)
        if self.ruled.boxed or not self.ruled.rows or not closed:
            return
        self.flow.put(sheet.Field(0.0, self.flow.y, look.LINE, RULE, look.RULE))

    def least(self) -> float:
        """Return how much of the table must stand below its heading: its head and two rows if they are short."""
        if not self.ruled.rows:
            return 0.0
        return self._start(self.ruled.rows[0]) + self._below(0)

    def _below(self, at: int) -> float:
        """Return how much must stand right below a row that heads others, or that begins the table."""
        room, begins = 0.0, at == 0
        rows = self.ruled.rows
        while (rows[at].header or rows[at].keeps) and at + 1 < len(rows):
            at += 1
            room += self._start(rows[at])
        if begins and at + 1 < len(rows):
            second = self._start(rows[at + 1])
            room += second if room + second < _BEGINNING else 0.0
        return room

    def _start(self, row: Row) -> float:
        """Return how much of a row must stand with what is before it: all, or some where no page holds it."""
        height = self._height(self._cells(row))
        return min(height, _TALL_START) if self._tall(height) else height

    def _tall(self, height: float) -> bool:
        """Say whether a row is too tall for any page and has to be split."""
        return height > look.BODY_BOTTOM - look.BODY_TOP - self.head_height

    def _turn(self, *, repeat: bool) -> None:
        self.flow.turn()
        if repeat:
            for row in self.heads:
                self._part(row, self._cells(row), read=False)

    def _cells(self, row: Row) -> list[_Cell]:
        spans = row.spans or (1,) * len(row.cells)
        cells: list[_Cell] = []
        column, x = 0, 0.0
        for text, span in zip(row.cells, spans, strict=True):
            width = sum(self.shares[column : column + span]) * look.LINE
            last = column + span == len(self.shares)
            inner = max(width - self.side - (self.side if last else self.ruled.gutter), 20.0)
            start = _SWATCH if text.swatch else 0.0
            lines = break_lines(text, inner - start)
            cells.append(_Cell(text, lines, x + self.side + start, inner - start))
            column, x = column + span, x + width
        return cells

    def _height(self, cells: list[_Cell]) -> float:
        tallest = max((cell.left * cell.text.leading for cell in cells), default=0.0)
        return tallest + 2 * self.ruled.padding

    def _row(self, row: Row, cells: list[_Cell]) -> None:
        """Set one row, over several pages if it is taller than one."""
        self._part(row, cells)
        while any(cell.left for cell in cells):
            self._turn(repeat=not row.header)
            self._part(row, cells)

    def _part(self, row: Row, cells: list[_Cell], *, read: bool = True) -> None:
        """Set as many lines of a row as the page takes."""
        flow, padding = self.flow, self.ruled.padding
        top = flow.y
        height = min(self._height(cells), max(flow.room, 0.0))
        if row.header and self.ruled.boxed:
            flow.put(sheet.Field(0.0, top, look.LINE, height, look.SURFACE2))
        elif not self.ruled.boxed:
            flow.put(sheet.Field(0.0, top, look.LINE, RULE, look.RULE))
        bottom = top
        for cell in cells:
            fits = max(int((height - 2 * padding + 0.01) // cell.text.leading), 1)
            lines = cell.lines[cell.done : cell.done + fits]
            flow.y = top + padding
            if cell.text.bookmark and read and not cell.done:
                flow.put(sheet.Place(top, cell.text.bookmark))
            if cell.text.swatch and not cell.done:
                square = sheet.Bar(cell.x - _SWATCH, flow.y + 2, 9.0, 9.0, cell.text.swatch)
                flow.put(sheet.Drawing(None, (square,)))
            if lines or not cell.done:
                flow.ink(cell.text, lines, cell.x, cell.width, read=read)
            cell.done += len(lines)
            bottom = max(bottom, flow.y)
        flow.y = max(bottom + padding, top + 2 * padding)
        if self.ruled.boxed and not row.header:
            flow.put(sheet.Field(0.0, flow.y - RULE, look.LINE, RULE, look.RULE))


def _fitted(ruled: Ruled, side: float) -> tuple[float, ...]:
    """Return the shares of the columns, changed so that no word is cut and no room is left beside broken lines.

    A column with a cell that is left open keeps what it was given: somebody writes there by hand.
    """
    around = side + max(side, ruled.gutter) + _SLACK
    least, most = [0.0] * len(ruled.shares), [0.0] * len(ruled.shares)
    for row in ruled.rows[:_MEASURED]:
        for i, text in enumerate(row.cells):
            beside = around + (_SWATCH if text.swatch else 0.0)
            word, line = extents(text, _WIDEST_WORD * look.LINE)
            least[i] = max(least[i], (word + beside) / look.LINE)
            left_open = not row.header and not any(part.strip() for part, _ in text.stretches)
            most[i] = max(most[i], ruled.shares[i] if left_open else (line + beside) / look.LINE)
    if sum(least) > 1.0:
        return ruled.shares
    return tuple(_evened(_widened(ruled.shares, least), most))


def _widened(given: Sequence[float], least: Sequence[float]) -> list[float]:
    """Return shares widened where a word would be cut; the others give way in proportion."""
    shares = list(given)
    narrow = {i for i, share in enumerate(shares) if share < least[i]}
    while narrow:
        room = 1.0 - sum(least[i] for i in narrow)
        rest = sum(share for i, share in enumerate(given) if i not in narrow)
        shares = [least[i] if i in narrow else share / rest * room for i, share in enumerate(given)]
        more = {i for i, share in enumerate(shares) if i not in narrow and share < least[i]}
        narrow = narrow | more if more else set()
    return shares


def _evened(shares: list[float], most: Sequence[float]) -> list[float]:
    """Return shares of which those wider than their longest line gave the rest to those whose lines are broken.

    Those that lack the least are served first, and none gets more than an even part of what is still there.
    """
    spare = [max(share - wide, 0.0) for share, wide in zip(shares, most, strict=True)]
    lacking = [max(wide - share, 0.0) for share, wide in zip(shares, most, strict=True)]
    short = sorted((i for i, lack in enumerate(lacking) if lack), key=lambda i: lacking[i])
    room = left = min(sum(spare), sum(lacking))
    given = room / sum(spare) if room else 0.0
    evened = [share - part * given for share, part in zip(shares, spare, strict=True)]
    for place, i in enumerate(short):
        gain = min(lacking[i], left / (len(short) - place))
        evened[i] += gain
        left -= gain
    return evened
