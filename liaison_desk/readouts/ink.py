"""One line of text as PDF operators: words in reading order, each at its place on the line.

The structure tree then reads correctly whatever the script. A word whose codes do not spell it (a
reordered or marked one) carries /ActualText; a right-to-left one stands inside /ReversedChars.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from liaison_desk.readouts.bidi import has_rtl, levels, visual_order, words
from liaison_desk.readouts.fonts import EXACT, FontStack, Word, number
from liaison_desk.readouts.glyphs import Plain, UsedFace, UsedFonts


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be drawn: stretches of text, each in a stack, one size, one base direction."""

    stretches: tuple[tuple[str, FontStack], ...]
    size: float
    rtl: bool = False
    lang: str = ""

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(text for text, _ in self.stretches)


def line_width(line: Line) -> float:
    """Return the width of a line in points, the blank at its end not counted."""
    stretches = list(line.stretches)
    if stretches:
        stretches[-1] = (stretches[-1][0].rstrip(" "), stretches[-1][1])
    return sum(stack.width(text, line.size, line.lang) for text, stack in stretches)


def operators(line: Line, fonts: UsedFonts) -> str:
    """Return the content-stream operators that show a line from the current text position."""
    pieces, order = _pieces(line)
    places: dict[int, float] = {}
    x = 0.0
    if line.rtl and pieces and pieces[-1].text.isspace() and order[0] == len(pieces) - 1:
        places[order[0]] = -pieces[-1].width  # the blank at the line end hangs outside the margin
        order = order[1:]
    for i in order:
        places[i] = x
        x += pieces[i].width
    pen = _Pen(line, fonts)
    for i, word in enumerate(pieces):
        pen.write(word, places[i])
    return pen.finish()


def _pieces(line: Line) -> tuple[list[Word], Sequence[int]]:
    """Return the words of a line in reading order, and their order from left to right."""
    if not line.rtl and not has_rtl(line.text):
        plain = [
            stack.word(w, False, line.lang)  # noqa: FBT003 - left to right, a part of the cache's key
            for text, stack in line.stretches
            for w in words(text)
        ]
        return plain, range(len(plain))
    depth = _depths(line)
    pieces: list[Word] = []
    depths: list[int] = []
    at = 0
    for text, stack in line.stretches:
        for word in words(text):
            start = at
            for here in range(at + 1, at + len(word) + 1):
                if here == at + len(word) or depth[here] != depth[start]:
                    part = line.text[start:here]
                    pieces.append(stack.word(part, bool(depth[start] & 1), line.lang))
                    depths.append(depth[start])
                    start = here
            at += len(word)
    return pieces, visual_order(depths)


def _depths(line: Line) -> list[int]:
    """Return the level of each character; a portion mark before the text stands apart from it."""
    if len(line.stretches) == 1:
        return levels(line.text, base_rtl=line.rtl)
    mark = line.stretches[0][0]
    body = len(mark.rstrip(" "))
    # An isolate (rule X5b): two levels up, and the blank after it back on the level of the line.
    apart = [2 * line.rtl] * body + [int(line.rtl)] * (len(mark) - body)
    return apart + levels(line.text[len(mark) :], base_rtl=line.rtl)


class _Pen:
    """Writes words one after another and remembers face, height and position."""

    def __init__(self, line: Line, fonts: UsedFonts) -> None:
        self.line, self.fonts = line, fonts
        self.out: list[str] = []
        self.held: tuple[str, str] | None = None
        self.used: UsedFace | None = None
        self.at = 0.0
        self.shown: list[str] = []
        self.codes = ""
        self.ops: list[str] = []

    def write(self, word: Word, x: float) -> None:
        """Show one word `x` from the start of the line."""
        plain = None if self.held else self.fonts.plain(word, self.line.lang)
        if plain:
            self._run_on(plain, x)
            return
        self._close()
        code, spelled = self._show(word, x)
        if not spelled:
            self._release()
            self.held = (word.text, code)  # the blank after it joins the same span
        elif self.held and not word.rtl and word.text.isspace():
            self.held = (self.held[0] + word.text, f"{self.held[1]} {code}")
            self._release()
        else:
            self._release()
            reverse = word.rtl and not word.text.isspace()
            self.out.append(f"/ReversedChars BMC {code} EMC" if reverse else code)

    def finish(self) -> str:
        """Return everything written."""
        self._release()
        self._close()
        return " ".join(self.out)

    def _run_on(self, plain: Plain, x: float) -> None:
        """Show a simple word in one string with those before it."""
        if plain.used is not self.used:
            self._close()
            self._select(plain.used)
            self.out += self.ops
            self.ops = []
        self._move(x)
        self.codes += plain.codes
        self.at = x + plain.end

    def _close(self) -> None:
        """End the string of simple words."""
        self.ops = []
        self._flush()
        self.out += self.ops
        self.ops = []

    def _select(self, used: UsedFace) -> None:
        self.ops.append(f"/{used.name} {number(self.line.size)} Tf")
        self.used = used

    def _release(self) -> None:
        if self.held:
            actual = self.held[0].encode("utf-16-be").hex().upper()
            self.out.append(f"/Span <</ActualText <FEFF{actual}>>> BDC {self.held[1]} EMC")
            self.held = None

    def _show(self, word: Word, x: float) -> tuple[str, bool]:
        """Return the operators of one word, and whether its codes spell it."""
        self.ops, rise, spelled = [], 0.0, True
        for run in word.runs:
            used = self.fonts.use(run.face)
            coded = used.encode(run, rtl=word.rtl, lang=self.line.lang)
            spelled = spelled and coded.spelled
            if used is not self.used:
                self._flush()
                self._select(used)
            for glyph in coded.placed:
                if glyph.rise != rise:
                    self._flush()
                    rise = glyph.rise
                    self.ops.append(f"{number(rise * self.line.size / 1000)} Ts")
                self._move(x + glyph.x)
                self.codes += f"{glyph.cid:04X}"
                self.at += run.face.advance(glyph.gid)
            x += run.width
        self._flush()
        if rise:
            self.ops.append("0 Ts")
        return " ".join(self.ops), spelled

    def _move(self, x: float) -> None:
        if abs(self.at - x) > EXACT:
            if self.codes:
                self.shown.append(f"<{self.codes}>")
                self.codes = ""
            self.shown.append(number(self.at - x))
            self.at = x

    def _flush(self) -> None:
        if self.codes:
            self.shown.append(f"<{self.codes}>")
            self.codes = ""
        if self.shown:
            self.ops.append(f"[{' '.join(self.shown)}] TJ")
            self.shown = []
