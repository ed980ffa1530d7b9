"""The typeface in which a reader's program shows what is typed into a form: Latin letters, embedded whole."""

from __future__ import annotations

import functools
import hashlib
from typing import TYPE_CHECKING, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from liaison_desk.readouts.fonts import stack

if TYPE_CHECKING:
    from liaison_desk.readouts.tagging import TaggedCanvas

_NAME: Final = "LDForm"
DEFAULT_LOOK: Final = f"/{_NAME} 9.5 Tf 0 g"
"""How what is typed is set: our letters, this size, black."""
_FIRST, _LAST = 32, 255
_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "kern", "DSIG", "STAT", "meta")
_NONSYMBOLIC = 32


def letters_of_answers(canvas: TaggedCanvas) -> dict[str, object]:
    """Return what the form of a file says of the letters in its fields.

    A simple font, for programs that fill in forms know no other; what it lacks they draw with their own.
    """
    fonts = pdfdoc.PDFDictionary({_NAME: _embed(canvas._doc)})  # noqa: SLF001 - reportlab's document
    return {"DA": pdfdoc.PDFString(DEFAULT_LOOK), "DR": pdfdoc.PDFDictionary({"Font": fonts})}


def _characters() -> list[str]:
    """Return the characters of Windows code page 1252 from the blank on; what it lacks is a bullet."""
    return [
        bytes([code]).decode("cp1252", "replace").replace("\ufffd", "•") for code in range(_FIRST, _LAST + 1)
    ]


@functools.cache
def _subset() -> bytes:
    face = stack("text").faces[0]
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.unicode_set.update(sorted(map(ord, _characters())))
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED)
    return hb.SubsetPlan(face.hb_face, wanted).execute().blob.data or b""


def _embed(doc: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
    face, data = stack("text").faces[0], _subset()
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    name = pdfdoc.PDFName(f"{tag}+{face.name}")
    shown = [face.font.get_nominal_glyph(ord(ch)) or 0 for ch in _characters()]
    descriptor = {
        "Type": pdfdoc.PDFName("FontDescriptor"),
        "FontName": name,
        "Flags": _NONSYMBOLIC,
        "FontBBox": pdfdoc.PDFArray([-1000, round(face.descent), 3000, round(face.ascent)]),
        "ItalicAngle": 0,
        "Ascent": round(face.ascent),
        "Descent": round(face.descent),
        "CapHeight": 714,
        "StemV": 80,
        "FontFile2": _stream(doc, data, Length1=len(data)),
    }
    font = {
        "Type": pdfdoc.PDFName("Font"),
        "Subtype": pdfdoc.PDFName("TrueType"),
        "BaseFont": name,
        "Encoding": pdfdoc.PDFName("WinAnsiEncoding"),
        "FirstChar": _FIRST,
        "LastChar": _LAST,
        "Widths": pdfdoc.PDFArray([round(face.advance(gid), 3) for gid in shown]),
        "FontDescriptor": doc.Reference(pdfdoc.PDFDictionary(descriptor)),
        "ToUnicode": _stream(doc, _to_unicode()),
    }
    return doc.Reference(pdfdoc.PDFDictionary(font))


def _stream(doc: pdfdoc.PDFDocument, content: bytes | str, **entries: object) -> pdfdoc.PDFObjectReference:
    return doc.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content))


def _to_unicode() -> str:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    codes = [(code, ch.encode("utf-16-be").hex().upper()) for code, ch in enumerate(_characters(), _FIRST)]
    for start in range(0, len(codes), 100):
        part = codes[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{code:02X}> <{text}>" for code, text in part]
        lines.append("endbfchar")
    return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end\n"])
