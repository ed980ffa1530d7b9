"""Laying out what is set apart in frames: panels on a tinted ground, and places for signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison_desk.readouts import look, sheet
from liaison_desk.readouts.lines import break_lines

if TYPE_CHECKING:
    from liaison_desk.readouts.ink import Line
    from liaison_desk.readouts.layout import Flow
    from liaison_desk.readouts.pieces import Panel, Signing, Text

_PANEL_PADDING = 8.0
_INNER = look.LINE - 2 * _PANEL_PADDING - 4
_SIGNING_HEIGHT = 34.0
_GAP = 24.0
_HALF = (look.LINE - _GAP) / 2


def panel_height(panel: Panel) -> float:
    """Return how much room a panel takes whole."""
    lines = sum(len(break_lines(text, _INNER)) * text.leading for text in panel.texts)
    return lines + sum(text.style.after for text in panel.texts) + 2 * _PANEL_PADDING


def set_panel(flow: Flow, panel: Panel) -> None:
    """Set a panel whole if it fits on a page, otherwise line by line with its ground behind it."""
    inner = _INNER
    set_lines = [(text, line) for text in panel.texts for line in break_lines(text, inner)]
    flow.y += 6
    flow.want(panel_height(panel))
    at = 0
    while at < len(set_lines):
        if flow.room < 2 * _PANEL_PADDING + 2 * set_lines[at][0].leading:
            flow.turn()
        at = _panel_part(flow, panel, set_lines, at, inner)
        if at < len(set_lines):
            flow.turn()
    flow.y += 8


def _panel_part(flow: Flow, panel: Panel, set_lines: list[tuple[Text, Line]], at: int, inner: float) -> int:
    """Set as many lines of a panel as this page takes; return where the next page goes on."""
    top, height, end = flow.y, _PANEL_PADDING, at
    while end < len(set_lines):
        text = set_lines[end][0]
        closes = end + 1 == len(set_lines) or set_lines[end + 1][0] is not text
        step = text.leading + (text.style.after if closes else 0)
        if end > at and height + step + _PANEL_PADDING > look.BODY_BOTTOM - top:
            break
        height += step
        end += 1
    height += _PANEL_PADDING - set_lines[end - 1][0].style.after
    flow.put(sheet.Field(0.0, top, look.LINE, height, look.SURFACE))
    flow.put(sheet.Field(0.0, top, 3.0, height, panel.edge))
    flow.y = top + _PANEL_PADDING
    while at < end:
        text = set_lines[at][0]
        stop = next((i for i in range(at, end) if set_lines[i][0] is not text), end)
        flow.ink(text, [line for _, line in set_lines[at:stop]], _PANEL_PADDING + 4, inner)
        flow.y += text.style.after
        at = stop
    flow.y = top + height
    return end


def signing_height(piece: Signing) -> float:
    """Return how much room all places for signatures take together."""
    return sum(_SIGNING_HEIGHT + _tallest(pair) + 10 for pair in _pairs(piece)) + 4


def _pairs(piece: Signing) -> list[list[tuple[Text, ...]]]:
    return [piece.places[start : start + 2] for start in range(0, len(piece.places), 2)]


def _tallest(pair: list[tuple[Text, ...]]) -> float:
    return max(sum(len(break_lines(text, _HALF)) * text.leading for text in place) for place in pair)


def set_signing(flow: Flow, piece: Signing) -> None:
    """Set the places for signatures, all on one page."""
    width = _HALF
    flow.want(signing_height(piece))
    for start, pair in zip(range(0, len(piece.places), 2), _pairs(piece), strict=True):
        broken = [[(text, break_lines(text, width)) for text in place] for place in pair]
        tallest = _tallest(pair)
        flow.want(_SIGNING_HEIGHT + tallest + 14)
        top = flow.y
        for i, (place, field) in enumerate(zip(broken, piece.fields[start : start + 2], strict=True)):
            x = i * (width + _GAP)
            if field:
                flow.put(sheet.Signable(field, x, top, width, _SIGNING_HEIGHT - 3))
            flow.y = top + _SIGNING_HEIGHT
            flow.put(sheet.Field(x, flow.y - 3, width, 0.7, look.STRONG_RULE))
            for text, lines in place:
                flow.ink(text, lines, x, width)
        flow.y = top + _SIGNING_HEIGHT + tallest + 10
