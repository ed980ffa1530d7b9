"""Typefaces: which font file draws a character, and what HarfBuzz makes of a word in it."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import uharfbuzz as hb
from reportlab.pdfbase import pdfmetrics

from liaison_desk.readouts.bidi import has_rtl, words
from liaison_desk.readouts.shelf import resource

EXACT = 1e-6
_JOINERS = frozenset({0x200C, 0x200D})
_COMBINING = range(0x300, 0x370)
# Rings and keycaps around a letter of another face land beside it, over the next word; they are refused.
_ENCLOSING = frozenset(
    {0x488, 0x489, *range(0x20DD, 0x20E1), *range(0x20E2, 0x20E5), *range(0xA670, 0xA673), 0x1ABE}
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a shaped run: which, for which character, how far, and where (1/1000 em)."""

    gid: int
    cluster: int
    advance: float
    dx: float
    dy: float


class Face:
    """One font file, ready to shape text."""

    def __init__(self, path: Path) -> None:
        """Open the file and read what it covers."""
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self.covers = frozenset(self.hb_face.unicodes)
        self.nominal: dict[int, str] = {}
        for code in sorted(self.covers, reverse=True):  # the lowest code point wins
            gid = self.font.get_nominal_glyph(code)
            if gid is not None:
                self.nominal[gid] = chr(code)
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.scale
        self.descent = extents.descender * self.scale
        self.name = self.hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem
        self._advances: dict[int, float] = {}
        self._invisible = next(self._without_width("\u200b\u200c\u200d"), 0)

    def _without_width(self, characters: str) -> Iterator[int]:
        """Yield the glyphs of characters that take no room, for what is not seen; HarfBuzz would take a blank."""
        for character in characters:
            gid = self.font.get_nominal_glyph(ord(character))
            if gid and not self.font.get_glyph_h_advance(gid):
                yield gid

    def advance(self, gid: int) -> float:
        """Return the nominal width of a glyph in 1/1000 em."""
        if gid not in self._advances:
            self._advances[gid] = self.font.get_glyph_h_advance(gid) * self.scale
        return self._advances[gid]

    def shape(self, text: str, *, rtl: bool, lang: str) -> tuple[Glyph, ...]:
        """Shape one run; glyphs come from left to right."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        if lang:
            buffer.language = lang
        if self._invisible:
            buffer.invisible_glyph = self._invisible
        buffer.guess_segment_properties()
        hb.shape(self.font, buffer)
        k = self.scale
        return tuple(
            Glyph(i.codepoint, i.cluster, p.x_advance * k, p.x_offset * k, p.y_offset * k)
            for i, p in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )


def number(value: float) -> str:
    """Write a number the way PDF does: at most four decimals, and none that say nothing."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


Simple = tuple[tuple[int, str, str], ...]
"""A run of one glyph for each character: glyph, character, and the kerning before it as operators."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a word in one face, shaped; most left-to-right ones are `simple`."""

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    simple: Simple | None


def _run(face: Face, text: str, *, rtl: bool, lang: str) -> Run:
    glyphs = face.shape(text, rtl=rtl, lang=lang)
    simple = None if rtl else _simple(face, text, glyphs)
    return Run(face, text, glyphs, sum(glyph.advance for glyph in glyphs), simple)


def _simple(face: Face, text: str, glyphs: tuple[Glyph, ...]) -> Simple | None:
    """Return a run as one glyph for each character with nothing moved, if it is that."""
    if len(glyphs) != len(text):
        return None
    found = []
    gap = 0.0
    for i, glyph in enumerate(glyphs):
        if glyph.cluster != i or not glyph.gid or not glyph.advance or glyph.dx or glyph.dy:
            return None
        found.append((glyph.gid, text[i], f"> {number(-gap)} <" if abs(gap) > EXACT else ""))
        gap = glyph.advance - face.advance(glyph.gid)
    return tuple(found) if abs(gap) <= EXACT else None


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a blank, shaped: its runs from left to right and its width in 1/1000 em."""

    text: str
    rtl: bool
    runs: tuple[Run, ...]
    width: float


class FontStack:
    """An ordered list of faces behind one name; each character is drawn by the first that has it."""

    def __init__(self, name: str, files: tuple[str, ...]) -> None:
        """Open the faces in order of preference."""
        self.name = name
        self.faces = tuple(_face(file) for file in files)
        drawn = frozenset[int]().union(*(face.covers for face in self.faces))
        self.covers = (drawn - _ENCLOSING) | _JOINERS
        self.word = functools.lru_cache(maxsize=16384)(self._word)

    def width(self, text: str, size: float, lang: str = "") -> float:
        """Return how wide a line of text is, in points."""
        return sum(self.word(w, has_rtl(w), lang).width for w in words(text)) * size / 1000

    def _word(self, text: str, rtl: bool, lang: str) -> Word:  # noqa: FBT001 - a cache key
        runs = tuple(_run(face, part, rtl=rtl, lang=lang) for face, part in self._parts(text))
        return Word(text, rtl, runs[::-1] if rtl else runs, sum(run.width for run in runs))

    def _parts(self, text: str) -> list[tuple[Face, str]]:
        """Cut a word where the face must change; joiners and accents stay with what they join."""
        parts: list[tuple[Face, str]] = []
        for ch in text:
            code = ord(ch)
            if parts and (code in parts[-1][0].covers or code in _JOINERS):
                face = parts[-1][0]
            elif parts and code in _COMBINING:
                face = self._for_accent(parts, code)
            else:
                face = self._drawing(code)
            if parts and parts[-1][0] is face:
                parts[-1] = (face, parts[-1][1] + ch)
            else:
                parts.append((face, ch))
        return parts

    def _drawing(self, code: int) -> Face:
        """Return the first face that has a character."""
        return next((face for face in self.faces if code in face.covers), self.faces[0])

    def _for_accent(self, parts: list[tuple[Face, str]], accent: int) -> Face:
        """Return a face for an accent that the face of its letter lacks: one that has both, if there is any."""
        before, letter = parts[-1][1][:-1], parts[-1][1][-1]
        both = next((f for f in self.faces if accent in f.covers and ord(letter) in f.covers), None)
        if both is None:
            return self._drawing(accent)
        face = parts.pop()[0]
        if before:
            parts.append((face, before))
        parts.append((both, letter))
        return both


@functools.cache
def _face(file: str) -> Face:
    return Face(resource("fonts", file))


_SYMBOLS = ("NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf")
_TEXT = ("NotoSans-Regular.ttf", "NotoSansDevanagari-Regular.ttf", "NotoNaskhArabic-Regular.ttf")
_STRONG = ("NotoSans-SemiBold.ttf", "NotoSansDevanagari-Bold.ttf", "NotoNaskhArabic-Bold.ttf")
_BANNER = ("NotoSans-Bold.ttf", "NotoSansDevanagari-Bold.ttf", "NotoNaskhArabic-Bold.ttf")


@functools.cache
def stack(name: str) -> FontStack:
    """Return the stack of that name: `text`, `strong` or `banner`."""
    files = {"text": _TEXT, "strong": _STRONG + _TEXT, "banner": _BANNER + _TEXT}[name]
    return FontStack(name, files + _SYMBOLS)


PAGE_FONT = "LiaisonDeskText"


@functools.cache
def register() -> str:
    """Give reportlab one font to begin a page with, so that its own Helvetica never enters a file."""
    face = stack("text").faces[0]
    pdfmetrics.registerFont(
        SimpleNamespace(
            fontName=PAGE_FONT,
            _dynamicFont=1,
            _multiByte=1,
            shapable=False,
            encoding=SimpleNamespace(name="UTF-8"),
            substitutionFonts=(),
            stringWidth=lambda text, size, encoding="utf8": stack("text").width(text, size),  # noqa: ARG005 - reportlab passes it
            face=SimpleNamespace(name=PAGE_FONT, ascent=face.ascent, descent=face.descent, builtIn=False),
        )
    )
    return PAGE_FONT
