"""Reading a tagged PDF back: what it says in reading order, and what its glyphs spell on each page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_BFCHAR = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_INVISIBLE = "\u200b"


@dataclass(slots=True)
class Shown:
    """The text of one marked-content sequence, as read aloud and as its glyphs spell it."""

    spoken: str = ""
    glyphs: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the structure tree that has text of its own, in reading order."""

    role: str
    text: str
    glyphs: str
    name: str
    lang: str
    in_contents: bool


@dataclass(slots=True)
class _Open:
    """A marked-content sequence that is still open."""

    tag: str
    mcid: int | None
    actual: bool
    turned: list[str] | None


@dataclass
class PageText:
    """All text of one page: by marked-content number, and the artifacts."""

    owned: dict[int, Shown] = field(default_factory=dict)
    artifacts: list[Shown] = field(default_factory=list)


def read_page(page: pikepdf.Page) -> PageText:
    """Decode the text of a page through its ToUnicode maps and its marked content."""
    return _PageReader(page).read()


class _PageReader:
    """Follows the operators of one page."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.page = page
        resources = page.obj.get("/Resources")
        fonts = resources.get("/Font") if resources is not None else None
        named = fonts.items() if fonts is not None else ()
        self.maps = {name: _unicode_map(font) for name, font in named}
        self.font: dict[int, str] = {}
        self.open: list[_Open] = []
        self.out = PageText()

    def read(self) -> PageText:
        for instruction in pikepdf.parse_content_stream(self.page):
            operands, operator = instruction.operands, str(instruction.operator)
            match operator:
                case "BDC" | "BMC":
                    self._begin(str(operands[0]), operands[1] if operator == "BDC" else None)
                case "EMC":
                    self._end()
                case "Tf":
                    self.font = self.maps.get(str(operands[0]), {})
                case "Tj" | "'" | '"':
                    self._show([operands[-1]])
                case "TJ":
                    self._show(list(operands[0]))
        return self.out

    def _begin(self, tag: str, properties: Any) -> None:
        given = isinstance(properties, pikepdf.Dictionary)
        actual = properties.get("/ActualText") if given else None
        mcid = properties.get("/MCID") if given else None
        turned: list[str] | None = [] if tag == "/ReversedChars" else None
        self.open.append(_Open(tag, None if mcid is None else int(mcid), actual is not None, turned))
        if tag == "/Artifact":
            self.out.artifacts.append(Shown())
        if actual is not None:
            self._target().spoken += str(actual)

    def _end(self) -> None:
        if not self.open:  # a foreign file may close what it never opened
            return
        closed = self.open.pop()
        if closed.turned:
            text = "".join(reversed(closed.turned))
            self._target().glyphs += text
            if not any(entry.actual for entry in self.open):
                self._target().spoken += text

    def _show(self, operands: list[object]) -> None:
        parts = [
            self.font.get(code, "\ufffd")
            for operand in operands
            if isinstance(operand, pikepdf.String)
            for code in _codes(bytes(operand))
        ]
        turned = next((e.turned for e in reversed(self.open) if e.turned is not None), None)
        if turned is not None:
            turned.extend(parts)
            return
        text = "".join(parts)
        self._target().glyphs += text
        if not any(entry.actual for entry in self.open):
            self._target().spoken += text

    def _target(self) -> Shown:
        for entry in reversed(self.open):
            if entry.tag == "/Artifact":
                return self.out.artifacts[-1]
            if entry.mcid is not None:
                return self.out.owned.setdefault(entry.mcid, Shown())
        self.out.artifacts.append(Shown())
        return self.out.artifacts[-1]


def _codes(data: bytes) -> Iterator[int]:
    return (data[i] << 8 | data[i + 1] for i in range(0, len(data) - 1, 2))


def _unicode_map(font: pikepdf.Object) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    found: dict[int, str] = {}
    for block in _BFCHAR.findall(font.ToUnicode.read_bytes()):
        for code, text in _PAIR.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return found


def elements(pdf: pikepdf.Pdf) -> Iterator[Element]:
    """Yield every element with text of its own, the way a screen reader meets them."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return
    pages = {page.obj.objgen: read_page(page) for page in pdf.pages}
    for top in _kids(root):
        if isinstance(top, pikepdf.Dictionary):
            yield from _walk(top, None, "", pages, in_contents=False)


def _kids(node: pikepdf.Object) -> list[object]:
    kids = node.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _walk(
    node: pikepdf.Object,
    page: pikepdf.Object | None,
    lang: str,
    pages: dict[tuple[int, int], PageText],
    *,
    in_contents: bool,
) -> Iterator[Element]:
    page = node.get("/Pg", page)
    role = str(node.S)[1:]
    lang = str(node.get("/Lang", lang))
    in_contents = in_contents or role == "TOC"
    spoken, glyphs = "", ""
    inner: list[object] = []
    for kid in _kids(node):
        if isinstance(kid, int):
            shown = _shown(pages, page, kid)
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            shown = _shown(pages, kid.get("/Pg", page), int(kid.MCID))
        else:
            inner.append(kid)
            continue
        spoken, glyphs = spoken + shown.spoken, glyphs + shown.glyphs
    if role == "Figure":
        spoken = str(node.get("/Alt", ""))
    if spoken or glyphs:
        name = str(node.get("/T", ""))
        yield Element(role, spoken, glyphs.replace(_INVISIBLE, ""), name, lang, in_contents)
    for kid in inner:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _walk(kid, page, lang, pages, in_contents=in_contents)


def _shown(pages: dict[tuple[int, int], PageText], page: pikepdf.Object | None, mcid: int) -> Shown:
    text = pages.get(page.objgen) if page is not None else None
    return text.owned.get(mcid, Shown()) if text else Shown()
