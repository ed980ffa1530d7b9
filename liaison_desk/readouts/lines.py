"""Breaking text into lines that fit a width."""

import unicodedata
from functools import lru_cache

from liaison_desk.readouts.bidi import has_rtl, words
from liaison_desk.readouts.fonts import FontStack, stack
from liaison_desk.readouts.ink import Line
from liaison_desk.readouts.pieces import Text

# No line of body text holds more characters than this, so a word without blanks is tried in slices.
_LONGEST = 160
_VIRAMAS = frozenset("\u094d\u200d\u200c")


def break_lines(text: Text, width: float) -> list[Line]:
    """Break a text into lines of at most `width` points; a word too long is cut between letters.

    Each line but the last keeps the blank it was broken at, so that words do not fuse when the lines
    are read one after another. What was broken once for a width is kept with the text.
    """
    known = text.broken.get(width)
    if known is None:
        known = text.broken[width] = _broken(text, width)
    return known


def _broken(text: Text, width: float) -> list[Line]:
    setter = _Setter(text, width)
    for part, name in text.stretches:
        face = stack(name)
        for i, forced in enumerate(part.split("\n")):
            if i:
                setter.turn(forced=True)
            for word in words(forced):
                setter.put(word, face)
    if setter.current:
        setter.turn()
    return setter.lines


def extents(text: Text, most: float) -> tuple[float, float]:
    """Return how wide in points a text wants to be: its widest word, and its widest line if it is never broken.

    Of the words those are looked at that are not wider than `most`: others are cut.
    """
    longest = widest = line = 0.0
    for part, name in text.stretches:
        face = stack(name)
        for number, said in enumerate(part.split("\n")):
            line = 0.0 if number else line
            for word in words(said):
                wide = _width(word, face, text.lang) * text.size / 1000
                longest = max(longest, wide) if wide <= most else longest
                line += wide
            widest = max(widest, line)
    return longest, widest


class _Setter:
    """Fills one line after another."""

    def __init__(self, text: Text, width: float) -> None:
        self.text, self.width = text, width
        self.lines: list[Line] = []
        self.current: list[tuple[str, FontStack]] = []
        self.used = 0.0

    def put(self, word: str, face: FontStack) -> None:
        """Put one word or blank on the line, or on the next."""
        wide = _width(word, face, self.text.lang) * self.text.size / 1000
        if word[0] == " ":
            if self.current:
                self._append(word, face, wide)
            return
        if self.used + wide > self.width and any(part.strip() for part, _ in self.current):
            self.turn()
        if wide > self.width:
            word = self._cut(word, face)
            wide = face.width(word, self.text.size, self.text.lang)
        self._append(word, face, wide)

    def turn(self, *, forced: bool = False) -> None:
        """Close the line; at a forced break a blank is added where there is none."""
        if forced and self.current and not self.current[-1][0].endswith(" "):
            self._append(" ", self.current[-1][1], 0.0)
        self.lines.append(Line(tuple(self.current), self.text.size, self.text.rtl, self.text.lang))
        self.current, self.used = [], 0.0

    def _append(self, word: str, face: FontStack, wide: float) -> None:
        if self.current and self.current[-1][1] is face:
            self.current[-1] = (self.current[-1][0] + word, face)
        else:
            self.current.append((word, face))
        self.used += wide

    def _cut(self, word: str, face: FontStack) -> str:
        """Set full lines of a word too long for one; return what is left of it."""
        size, lang = self.text.size, self.text.lang
        while word and face.width(word[: _LONGEST * 2], size, lang) > self.width:
            low, high = 1, min(len(word), _LONGEST * 2)
            while low < high:
                middle = (low + high + 1) // 2
                if face.width(word[:middle], size, lang) <= self.width:
                    low = middle
                else:
                    high = middle - 1
            while low > 1 and _holds_together(word, low):
                low -= 1
            self._append(word[:low], face, self.width)
            self.turn()
            word = word[low:]
        return word


def _holds_together(word: str, at: int) -> bool:
    """Say whether a cut before `at` would tear a letter from its marks."""
    return unicodedata.category(word[at])[0] == "M" or word[at] in _VIRAMAS or word[at - 1] in _VIRAMAS


@lru_cache(maxsize=32768)
def _width(word: str, face: FontStack, lang: str) -> float:
    if len(word) > _LONGEST * 2:
        return float("inf")
    return face.word(word, has_rtl(word), lang).width
