"""Laying pieces out on pages: what goes where, and what stays together."""

from collections.abc import Sequence
from itertools import takewhile

from liaison_desk.readouts import look, sheet
from liaison_desk.readouts.charting.plots import plot, plot_height
from liaison_desk.readouts.ink import Line, line_width
from liaison_desk.readouts.lines import break_lines
from liaison_desk.readouts.panels import panel_height, set_panel, set_signing, signing_height
from liaison_desk.readouts.pieces import (
    Answers,
    Chip,
    Composition,
    ContentsLine,
    Panel,
    Piece,
    Pixels,
    Plot,
    Ruled,
    Signing,
    Text,
    Turn,
)
from liaison_desk.readouts.review.questions import set_answers
from liaison_desk.readouts.tables import RULE, Table

_UNSPLIT = 3


def baseline(top: float, text: Text) -> float:
    """Return the baseline of a line whose field begins at `top`: capitals stand in its middle."""
    return top + text.leading / 2 + 0.714 * text.size / 2


def lay_out(composition: Composition) -> list[sheet.Page]:
    """Return the pages of a document."""
    flow = Flow()
    pieces = composition.pieces
    for i, piece in enumerate(pieces):
        if _is_heading(piece):
            flow.want(_kept(flow, pieces[i:]))
        _set(flow, piece, pieces[i + 1 :])
    return flow.pages


def _set(flow: "Flow", piece: Piece, following: Sequence[Piece]) -> None:
    """Put one piece on the page."""
    match piece:
        case Text():
            flow.text(piece, _notes(following))
        case Chip():
            _chip(flow, piece)
        case ContentsLine():
            _contents_line(flow, piece)
        case Ruled():
            _table(flow, piece, following)
        case Panel():
            set_panel(flow, piece)
        case Signing():
            set_signing(flow, piece)
        case Answers():
            set_answers(flow, piece)
        case Pixels():
            _pixels(flow, piece)
        case Plot():
            plot(flow, piece)
        case Turn():
            flow.turn()


def _table(flow: "Flow", ruled: Ruled, following: Sequence[Piece]) -> None:
    """Set a table with the notes below it; one that opens with a rule shares it with the table before."""
    shared = bool(following) and isinstance(following[0], Ruled) and not following[0].boxed
    notes = _notes(following)
    Table(flow, ruled).set(below=notes + ruled.after if notes else 0.0, closed=not shared)
    if not shared:
        flow.y += ruled.after
    elif ruled.boxed:
        flow.y -= RULE


def _notes(following: Sequence[Piece]) -> float:
    """Return the height of the notes right below a piece, which are not parted from its end."""
    notes = takewhile(lambda piece: isinstance(piece, Text) and piece.style is look.NOTE, following)
    return sum(_height(note) for note in notes if isinstance(note, Text))


def _height(text: Text) -> float:
    count = len(break_lines(text, look.LINE - text.indent))
    return text.style.before + count * text.leading + text.style.after


def _is_heading(piece: Piece) -> bool:
    return isinstance(piece, Text) and piece.bookmark is not None and piece.bookmark.level > 0


def _kept(flow: "Flow", pieces: Sequence[Piece]) -> float:
    """Return how much room a heading needs with those right below it and the beginning of what they head."""
    room = 4.0
    for i, piece in enumerate(pieces):
        room += _height(piece) if isinstance(piece, Text) and _is_heading(piece) else _least(flow, piece)
        if not _is_heading(piece):
            short = isinstance(piece, Text) and len(break_lines(piece, look.LINE - piece.indent)) <= _UNSPLIT
            return room + (_notes(pieces[i + 1 :]) if short else 0.0)
    return room


def _least(flow: "Flow", piece: Piece) -> float:
    """Return how much of a piece must stand below its heading; what is never split stands there whole."""
    match piece:
        case Text():
            lines = len(break_lines(piece, look.LINE - piece.indent))
            return piece.style.before + piece.leading * (lines if lines <= _UNSPLIT else 2)
        case Ruled():
            return Table(flow, piece).least()
        case Panel():
            whole = panel_height(piece) + 6
            return whole if whole < look.BODY_BOTTOM - look.BODY_TOP - 60 else 60.0
        case Signing():
            return signing_height(piece)
        case Pixels():
            return piece.height + 8
        case Plot():
            return plot_height(piece)
        case _:
            return 0.0


class Flow:
    """The page being filled, and those before it."""

    def __init__(self) -> None:
        """Begin with one empty page."""
        self.pages = [sheet.Page()]
        self.y = look.BODY_TOP

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return look.BODY_BOTTOM - self.y

    def put(self, item: sheet.Item) -> None:
        """Put an item on this page."""
        self.pages[-1].items.append(item)

    def turn(self) -> None:
        """Go to the next page, unless this one is still empty."""
        if self.pages[-1].items:
            self.pages.append(sheet.Page())
        self.y = look.BODY_TOP

    def want(self, height: float) -> None:
        """Go to the next page if there is not that much room, and a page has it."""
        if self.room < height <= look.BODY_BOTTOM - look.BODY_TOP:
            self.turn()

    def ink(self, text: Text, lines: Sequence[Line], x: float, width: float, *, read: bool = True) -> None:
        """Put lines of a text at this height, and go below them."""
        placed = []
        for line in lines:
            placed.append(sheet.At(x, baseline(self.y, text), width, line, text.with_page))
            self.y += text.leading
        if placed:
            self.put(sheet.Ink(text.node if read else None, tuple(placed), text.style.colour))
        elif read:
            self.put(sheet.Empty(text.node))

    def text(self, text: Text, below: float = 0.0) -> None:
        """Set a text over as many pages as it needs, never one line alone if it has three.

        At least two of its lines stay with what is `below` it.
        """
        if self.pages[-1].items and self.y > look.BODY_TOP:
            self.y += text.style.before
        lines = break_lines(text, look.LINE - text.indent)
        start = 0
        while start < len(lines):
            count = self._fit(len(lines) - start, text.leading, below and below + text.style.after)
            if not count:
                self.turn()
                continue
            if start == 0:
                self._begin(text)
            self.ink(text, lines[start : start + count], text.indent, look.LINE - text.indent)
            start += count
        self.y += text.style.after

    def _fit(self, left: int, leading: float, below: float) -> int:
        """Return how many of the lines left go on this page."""
        fits = int((self.room + 0.01) // leading)
        at_top = self.y <= look.BODY_TOP
        if fits >= left:
            if at_top or self.room + 0.01 >= left * leading + below:
                return left
            return left - 2 if left > _UNSPLIT else 0
        if left - fits == 1:
            fits -= 1
        return max(fits, 1) if at_top else (fits if fits > 1 else 0)

    def _begin(self, text: Text) -> None:
        if text.bookmark:
            self.put(sheet.Place(self.y, text.bookmark))
        if text.label:
            at = self.y
            self.ink(text.label, break_lines(text.label, text.indent), 0.0, text.indent)
            self.y = at


def _chip(flow: Flow, chip: Chip) -> None:
    text = chip.text
    for line in break_lines(text, look.LINE - 16):
        flow.want(text.leading)
        wide = line_width(line)
        flow.put(sheet.Field(0.0, flow.y, wide + 16, text.leading, chip.ground))
        flow.ink(text, (line,), 8.0, wide)
    flow.y += text.style.after


def _contents_line(flow: Flow, piece: ContentsLine) -> None:
    text = piece.text
    lines = break_lines(text, look.LINE - text.indent - 40)
    flow.y += text.style.before
    flow.want(len(lines) * text.leading)
    top = flow.y
    flow.ink(text, lines, text.indent, look.LINE - text.indent - 40)
    if piece.key and lines:
        last = sheet.At(text.indent, flow.y - text.leading + (baseline(0, text)), look.LINE, lines[-1])
        flow.put(sheet.Leader(text.node, piece.key, last, top, flow.y - top))


def _pixels(flow: Flow, piece: Pixels) -> None:
    flow.want(piece.height + 8)
    flow.put(sheet.Image(piece.node, piece.image, 0.0, flow.y + 4, piece.width, piece.height))
    flow.y += piece.height + 12
