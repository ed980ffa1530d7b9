"""The one door between what people typed and what is printed.

No markup is parsed anywhere behind it, so text is only ever text; what would be invisible is taken out,
and what no font can draw is refused by name.
"""

import re
import unicodedata

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts.fonts import FontStack

_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile("[ \t]+")
# Format characters that are seen or that shape their neighbours: joiners and the Arabic number signs.
_KEPT_FORMATS = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2")
_VARIATIONS = frozenset(map(chr, range(0xFE00, 0xFE10)))


class GlyphMissing(Refused):
    """A character that no font of the program can draw."""

    code = "GLYPH_MISSING"
    title = N_("The character {character} ({name}) in {where} cannot be printed.")
    advice = N_("Write it in words, or in another script, and issue the document again.")


def clean(text: str) -> str:
    """Take out what is not seen: controls, bidi controls, soft hyphens, byte-order marks, tags.

    Line breaks of every kind become one kind and runs of blanks one blank.
    """
    broken = _BREAKS.sub("\n", text)
    hidden = {ord(ch): None for ch in set(broken) - {"\n", "\t"} if _unseen(ch)}
    seen = broken.translate(hidden) if hidden else broken
    return _BLANKS.sub(" ", seen).strip()


def para(text: str, where: str, stack: FontStack) -> tuple[str, ...]:
    """Return the paragraphs of a text, ready to be printed.

    Raises GlyphMissing for the first character that no font covers; `where` tells the reader of the
    error in which part of the document it stands.
    """
    cleaned = clean(text)
    for code in sorted({ord(ch) for ch in cleaned} - stack.covers - {0x0A}):
        name = unicodedata.name(chr(code), "a character without a name")
        raise GlyphMissing(character=f"{chr(code)!a}", name=f"U+{code:04X} {name}", where=where)
    return tuple(part for line in cleaned.split("\n") if (part := line.strip()))


def one_line(text: str, where: str, stack: FontStack) -> str:
    """Return a text as a single line, checked in the same way."""
    return " ".join(para(text, where, stack))


def _unseen(ch: str) -> bool:
    category = unicodedata.category(ch)
    return category in {"Cc", "Cs"} or (category == "Cf" and ch not in _KEPT_FORMATS) or ch in _VARIATIONS
