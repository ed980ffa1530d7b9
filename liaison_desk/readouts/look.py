"""How documents look: measures, colours and the styles of text, in one place."""

import re
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4

from liaison_desk.model.markings import Classification
from liaison_desk.readouts.content import Tone

WIDTH: float = A4[0]
HEIGHT: float = A4[1]
MARGIN = 62.0
LINE = WIDTH - 2 * MARGIN
BODY_TOP = 78.0
BODY_BOTTOM = HEIGHT - 71.0
BANNER_TOP = 26.0
BANNER_HEIGHT = 18.0

INK = HexColor("#17202E")
SOFT = HexColor("#4A586B")
FAINT = HexColor("#5B6879")
ACCENT = HexColor("#1D4F91")
RULE = HexColor("#C9D1DC")
STRONG_RULE = HexColor("#788597")
SURFACE = HexColor("#F4F6F9")
SURFACE2 = HexColor("#EDF1F6")
WHITE = HexColor("#FFFFFF")
BLACK = HexColor("#000000")

_MARKINGS = {
    Classification.UNCLASSIFIED: "#00703C",
    Classification.PROTECTED_A: "#3F5673",
    Classification.PROTECTED_B: "#4F2D7F",
    Classification.PROTECTED_C: "#6B1E66",
    Classification.RESTRICTED: "#0B5D7A",
    Classification.CONFIDENTIAL: "#0033A0",
    Classification.SECRET: "#B3122B",
    Classification.TOP_SECRET: "#FF8C00",
}


def marking_colours(level: Classification) -> tuple[Color, Color]:
    """Return the ground and the lettering of a marking banner (ux.md §3)."""
    return HexColor(_MARKINGS[level]), BLACK if level is Classification.TOP_SECRET else WHITE


@dataclass(frozen=True, kw_only=True)
class Style:
    """How one kind of text is set, in points."""

    size: float
    leading: float
    stack: str = "text"
    colour: Color = INK
    before: float = 0.0
    after: float = 0.0


KIND = Style(size=9, leading=13, stack="strong", colour=ACCENT, after=2)
TITLE = Style(size=19, leading=25, stack="strong", after=7)
ALSO = Style(size=12, leading=17, stack="strong", colour=SOFT, after=5)
CHIP = Style(size=8.5, leading=17, stack="banner", colour=WHITE, after=8)
HEADING = Style(size=12, leading=17, stack="strong", colour=ACCENT, before=8, after=3)
SUBHEADING = Style(size=9.8, leading=14.2, stack="strong", before=4, after=2)
BODY = Style(size=9.8, leading=14.2, after=4)
NOTE = Style(size=8.8, leading=12.6, colour=SOFT, after=4)
ENTRY = Style(size=9.8, leading=14.2, after=3)
CELL = Style(size=9.2, leading=13.2)
HEAD_CELL = Style(size=8.6, leading=12.4, stack="strong", colour=SOFT)
LABEL = Style(size=8.4, leading=13.2, colour=FAINT)
PANEL_TITLE = Style(size=9.2, leading=14, stack="strong", after=2)
PANEL = Style(size=9.2, leading=13.4, after=3)
CHART_TITLE = Style(size=9.2, leading=14, stack="strong", after=3)
CHART_LABEL = Style(size=8.6, leading=11.6)
CHART_VALUE = Style(size=8.2, leading=11, stack="strong")
CHART_KEY = Style(size=8.4, leading=12.4, colour=SOFT)
CONTENTS = Style(size=9.6, leading=16)
WORD = Style(size=12.5, leading=20, stack="strong")
FURNITURE = Style(size=7.6, leading=10, colour=FAINT)


@dataclass(frozen=True, kw_only=True)
class Fill:
    """How a tone is drawn: ground, lines over it (their slopes and distance), dashes of a line."""

    ground: Color
    lines: Color = WHITE
    slopes: tuple[str, ...] = ()
    dashes: tuple[float, ...] = ()


# Lightness alternates and no two patterns are alike, so that no pair is mistaken on grey paper.
FILLS = {
    Tone.RED: Fill(ground=HexColor("#B3122B")),
    Tone.AMBER: Fill(ground=HexColor("#F7B733"), lines=HexColor("#7A4A00"), slopes=("up",), dashes=(5, 2)),
    Tone.GREEN: Fill(ground=HexColor("#2E8B57"), slopes=("down",), dashes=(1.5, 2)),
    Tone.BLUE: Fill(ground=HexColor("#1D4F91"), slopes=("flat",), dashes=(8, 2, 1.5, 2)),
    Tone.GREY: Fill(ground=HexColor("#D3D9E2"), lines=HexColor("#788597"), dashes=(3, 3)),
    Tone.PLUM: Fill(ground=HexColor("#6B1E66"), slopes=("up", "down"), dashes=(10, 3)),
}


_TALL = re.compile("([\u0600-\u08ff\ufb50-\ufefc])|[\u0900-\u097f]")


def openness(text: str) -> float:
    """Return how much more leading a text needs than Latin script does: tall scripts need air."""
    if text.isascii():
        return 1.0
    found = [tall.group(1) for tall in _TALL.finditer(text)]
    if any(found):
        return 1.2
    return 1.14 if found else 1.0
