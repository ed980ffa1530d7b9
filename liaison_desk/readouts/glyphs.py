"""The glyphs one document uses of each face, and the font subset that goes into its file."""

import hashlib
import itertools
from dataclasses import dataclass

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from liaison_desk.readouts.fonts import EXACT, Face, Glyph, Run, Simple, Word, number

# The text of a glyph that adds nothing to its cluster: a zero-width space, for an empty target in
# ToUnicode is not allowed.
TAIL = "\u200b"
_DROPPED = (
    *("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "cmap", "name", "OS/2", "post", "DSIG", "STAT", "meta"),
    *("fvar", "gvar", "avar", "HVAR", "MVAR"),
)


class GlyphLost(AssertionError):
    """A character was about to be printed as an empty box, though a font has it: a fault of the program."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One character code at its place from the start of its run (1/1000 em)."""

    cid: int
    gid: int
    x: float
    rise: float


@dataclass(frozen=True, slots=True)
class Coded:
    """A run as character codes; `spelled` says whether a reader gets the text from them alone."""

    placed: tuple[Placed, ...]
    spelled: bool


class UsedFace:
    """What one document uses of one face.

    A character code stands for one (glyph, text) pair, so that ToUnicode is exact even where one glyph
    serves several texts: the i-matra of नि and of शि are two codes.
    """

    def __init__(self, face: Face, name: str) -> None:
        """Begin with .notdef alone."""
        self.face = face
        self.name = name
        self.codes: dict[tuple[int, str], int] = {(0, "\ufffd"): 0}
        self._coded: dict[tuple[str, bool, str], Coded] = {}

    def encode(self, run: Run, *, rtl: bool, lang: str) -> Coded:
        """Return the codes of a run from left to right."""
        key = (run.text, rtl, lang)
        if key not in self._coded:
            self._coded[key] = self._encode(run, rtl=rtl)
        return self._coded[key]

    def plain(self, simple: Simple, width: float) -> "Plain":
        """Return a run of one glyph for each character as one string of codes."""
        codes = ""
        for gid, character, gap in simple:
            cid = self.codes.setdefault((gid, character), len(self.codes))
            codes += f"{gap}{cid:04X}"
        return Plain(self, codes, width)

    def _encode(self, run: Run, *, rtl: bool) -> Coded:
        if any(glyph.gid == 0 for glyph in run.glyphs):
            raise GlyphLost(run.text)
        texts = self._texts(run, rtl=rtl)
        read = "".join(reversed(texts) if rtl else texts)
        shifted = any(g.advance == 0 or g.dx or g.dy for g in run.glyphs)
        placed: list[Placed] = []
        x = 0.0
        for glyph, text in zip(run.glyphs, texts, strict=True):
            cid = self.codes.setdefault((glyph.gid, text), len(self.codes))
            placed.append(Placed(cid, glyph.gid, x + glyph.dx, glyph.dy))
            x += glyph.advance
        # Extractors see gaps around marks that were moved; right to left, only the order counts.
        return Coded(tuple(placed), spelled=read == run.text and (rtl or not shifted))

    def _texts(self, run: Run, *, rtl: bool) -> list[str]:
        """Share the text of each cluster out among its glyphs."""
        starts = [*sorted({glyph.cluster for glyph in run.glyphs}), len(run.text)]
        left = {a: run.text[a:b] for a, b in itertools.pairwise(starts)}
        own: list[str] = [""] * len(run.glyphs)
        if rtl:  # read backwards: a mark keeps its own character
            for i, glyph in enumerate(run.glyphs):
                own[i] = self._own_character(run.glyphs, glyph, left[glyph.cluster])
                left[glyph.cluster] = left[glyph.cluster].replace(own[i], "", 1)
        for i, glyph in enumerate(run.glyphs):
            if not own[i]:
                own[i] = left[glyph.cluster] or TAIL
                left[glyph.cluster] = ""
        return own

    def _own_character(self, glyphs: tuple[Glyph, ...], glyph: Glyph, text: str) -> str:
        character = self.face.nominal.get(glyph.gid, "")
        shares = sum(other.cluster == glyph.cluster for other in glyphs) > 1
        return character if character and character in text and shares else ""


@dataclass(frozen=True, slots=True)
class Plain:
    """A left-to-right word in one face: its codes (with the kerning between them) and where the pen stops."""

    used: UsedFace
    codes: str
    end: float


class UsedFonts:
    """All faces one document uses; reportlab asks it for the font objects when the file is written."""

    def __init__(self) -> None:
        """Begin with none."""
        self._used: dict[int, UsedFace] = {}
        self._plain: dict[int, tuple[Word, Plain | None]] = {}

    def use(self, face: Face) -> UsedFace:
        """Return what this document uses of a face, named in the order of first use."""
        used = self._used.get(id(face))
        if used is None:
            used = self._used[id(face)] = UsedFace(face, f"F{len(self._used) + 1}")
        return used

    def plain(self, word: Word, lang: str) -> Plain | None:
        """Return a word as one string of codes, if it is that simple; most are."""
        known = self._plain.get(id(word))
        if known is None:
            known = self._plain[id(word)] = (word, self._simplified(word, lang))
        return known[1]

    def _simplified(self, word: Word, lang: str) -> Plain | None:
        if word.rtl or len(word.runs) != 1:
            return None
        run = word.runs[0]
        used = self.use(run.face)
        if run.simple is not None:
            return used.plain(run.simple, run.width)
        coded = used.encode(run, rtl=False, lang=lang)
        if not coded.spelled or any(glyph.rise for glyph in coded.placed):
            return None
        codes, pen = "", 0.0
        for glyph in coded.placed:
            if abs(pen - glyph.x) > EXACT:
                codes += f"> {number(pen - glyph.x)} <"
            codes += f"{glyph.cid:04X}"
            pen = glyph.x + run.face.advance(glyph.gid)
        return Plain(used, codes, pen) if coded.placed and coded.placed[0].x == 0 else None

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the fonts; called once by reportlab when it saves."""
        for used in self._used.values():
            doc.idToObject["BasicFonts"].dict[used.name] = _embed(used, doc)


def _subset(used: UsedFace) -> tuple[bytes, bytes]:
    """Return the subset font file and the map from character code to glyph number in it."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(sorted({gid for gid, _ in used.codes}))
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED)
    plan = hb.SubsetPlan(used.face.hb_face, wanted)
    renumbered = plan.old_to_new_glyph_mapping
    numbers = b"".join(renumbered[gid].to_bytes(2, "big") for gid, _ in used.codes)
    data = plan.execute().blob.data
    return (data or b""), numbers


def _to_unicode(used: UsedFace) -> str:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    codes = [(cid, text) for (_, text), cid in used.codes.items()]
    for start in range(0, len(codes), 100):
        part = codes[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{cid:04X}> <{text.encode('utf-16-be').hex().upper()}>" for cid, text in part]
        lines.append("endbfchar")
    return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end\n"])


def _embed(used: UsedFace, doc: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
    """Write one Type 0 font: descriptor, subset, widths, glyph map and ToUnicode."""
    data, numbers = _subset(used)
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    name = pdfdoc.PDFName(f"{tag}+{used.face.name}")
    system = {
        "Registry": pdfdoc.PDFString("Adobe"),
        "Ordering": pdfdoc.PDFString("Identity"),
        "Supplement": 0,
    }
    widths = " ".join(number(used.face.advance(gid)) for gid, _ in used.codes)
    descendant = _entry(
        doc,
        Type=pdfdoc.PDFName("Font"),
        Subtype=pdfdoc.PDFName("CIDFontType2"),
        BaseFont=name,
        FontDescriptor=_descriptor(used.face, name, data, doc),
        CIDSystemInfo=pdfdoc.PDFDictionary(system),
        W=f"[0 [{widths}]]",
        DW=1000,
        CIDToGIDMap=_stream(doc, numbers),
    )
    return _entry(
        doc,
        Type=pdfdoc.PDFName("Font"),
        Subtype=pdfdoc.PDFName("Type0"),
        BaseFont=name,
        Encoding=pdfdoc.PDFName("Identity-H"),
        DescendantFonts=pdfdoc.PDFArray([descendant]),
        ToUnicode=_stream(doc, _to_unicode(used)),
    )


def _descriptor(
    face: Face, name: pdfdoc.PDFName, data: bytes, doc: pdfdoc.PDFDocument
) -> pdfdoc.PDFObjectReference:
    return _entry(
        doc,
        Type=pdfdoc.PDFName("FontDescriptor"),
        FontName=name,
        Flags=4,
        FontBBox=pdfdoc.PDFArray([-1000, round(face.descent), 3000, round(face.ascent)]),
        ItalicAngle=0,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=714,
        StemV=80,
        FontFile2=_stream(doc, data, Length1=len(data)),
    )


def _stream(doc: pdfdoc.PDFDocument, content: bytes | str, **entries: object) -> pdfdoc.PDFObjectReference:
    return doc.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content))


def _entry(doc: pdfdoc.PDFDocument, **entries: object) -> pdfdoc.PDFObjectReference:
    return doc.Reference(pdfdoc.PDFDictionary(entries))
