"""From what a document says to tagged pieces in reading order, in one family of looks."""

import io

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts import content, look
from liaison_desk.readouts.bidi import starts_rtl
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.pieces import (
    Bookmark,
    Chip,
    Composition,
    ContentsLine,
    Panel,
    Piece,
    Pixels,
    Row,
    Ruled,
    Signing,
    Text,
    Turn,
)
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.text import one_line, para
from liaison_desk.readouts.wording import Words, words_for

_MAX_PIXELS = 40_000_000


class PictureUnreadable(Refused):
    """A picture that cannot be decoded, so it cannot be cleaned."""

    code = "PICTURE_UNREADABLE"
    title = N_("The picture described as {alt} cannot be read.")
    advice = N_("Save it again as PNG or JPEG and attach that file.")


def compose(document: content.Document) -> Composition:
    """Return the tagged pieces of a document; raises GlyphMissing if something cannot be printed."""
    return _Composer(document).compose()


class _Composer:
    """Walks the blocks of one document and hangs each in the structure tree."""

    def __init__(self, document: content.Document) -> None:
        self.document = document
        self.words: Words = words_for(document.language)
        self.root = Node("Document", lang=document.language)
        self.at: Node = self.root
        self.out = Composition()
        self.section = document.kind
        self.lang = document.language
        self.page_rtl = self.words.rtl
        self.headings = 0

    def compose(self) -> Composition:
        """Set the title block, then each block in turn."""
        self._title_block()
        for block in self.document.blocks:
            self._block(block)
        if self.out.code is not None:
            code = content.verification_code(content.digest(self.out.spoken()))
            self.out.code.stretches = ((code, "text"),)
        return self.out

    def _block(self, block: content.Block) -> None:  # noqa: C901 - one arm per kind of block
        match block:
            case content.Heading():
                self._heading(block)
            case content.Paragraph():
                self._paragraph(block)
            case content.Facts():
                self._add(self._facts(block.facts))
            case content.Table():
                self._table(block)
            case content.Numbered():
                self._list(block.entries, "Decimal", block.first)
            case content.Bullets():
                self._list(block.entries, "Disc", 0)
            case content.Box():
                self._box(block)
            case content.Signatures():
                self._signatures(block)
            case content.Grid():
                self._grid(block)
            case content.Picture():
                self._picture(block)
            case content.PageBreak():
                self._add(Turn())

    def _add(self, piece: Piece) -> None:
        self.out.pieces.append(piece)

    def _text(self, node: Node, text: str, style: look.Style, mark: str = "", lang: str | None = None) -> Text:
        """Return a text that is already clean, under its portion mark."""
        stretches = ((text, style.stack),)
        if mark:
            stretches = ((f"{one_line(mark, self.section, stack('strong'))} ", "strong"), *stretches)
        return Text(
            node=node,
            stretches=stretches,
            style=style,
            lang=lang or self.lang,
            rtl=starts_rtl(text, otherwise=self.page_rtl),
        )

    def _line(self, node: Node, text: str, style: look.Style, lang: str | None = None) -> Text:
        """Return one line or cell of raw text; its own line breaks stay."""
        return self._text(node, "\n".join(para(text, self.section, stack(style.stack))), style, lang=lang)

    def _beside(self, node: Node, text: str, style: look.Style) -> Text:
        """Return one line that begins where the page begins, whatever its script."""
        line = self._line(node, text, style)
        line.with_page = True
        return line

    def _title_block(self) -> None:
        doc, words = self.document, self.words
        self._add(self._line(self.root.add("P"), doc.kind, look.KIND))
        title = self._line(self.root.add("H1"), doc.title, look.TITLE)
        title.bookmark = Bookmark(key="title", title=title.plain, level=0)
        self._add(title)
        ground, lettering = look.marking_colours(doc.banner.classification)
        chip = self._line(self.root.add("P"), doc.banner.text, look.CHIP)
        chip.style = look.Style(size=8.5, leading=17, stack="banner", colour=lettering, after=8)
        self._add(Chip(text=chip, ground=ground))
        facts = [
            content.Fact(label=words["reference"], value=doc.reference, name="reference"),
            content.Fact(
                label=words["version_and_copy"],
                value=words["version_copy"].format(version=doc.version, copy=doc.copy_number),
                name="version",
            ),
            content.Fact(label=words["audience"], value=doc.audience, name="audience"),
        ]
        if doc.coded:
            facts.append(content.Fact(label=words["code"], value="0", name="code"))
        if doc.zones:
            stood = words.moment(doc.moment, doc.zones)
            facts.append(content.Fact(label=words["as_of"], value=stood, wide=True, name="as_of"))
        self._add(self._facts((*facts, *doc.facts)))

    def _heading(self, heading: content.Heading) -> None:
        self.section = one_line(heading.text, self.section, stack("strong"))
        if heading.level == 2:
            self.lang = heading.lang or self.document.language
            self.at = self.root.add("Sect", lang=self.lang)
        style = look.HEADING if heading.level == 2 else look.SUBHEADING
        text = self._text(self.at.add(f"H{heading.level}"), self.section, style)
        self.headings += 1
        text.bookmark = Bookmark(
            key=f"s{self.headings}", title=self.section, level=heading.level - 1
        )
        self._add(text)

    def _paragraph(self, block: content.Paragraph) -> None:
        style = look.NOTE if block.note else look.BODY
        for part in para(block.text, self.section, stack("text")):
            node = self.at.add("P", lang=block.lang)
            self._add(self._text(node, part, style, block.mark, block.lang))

    def _facts(self, facts: tuple[content.Fact, ...]) -> Ruled:
        """Two narrow facts to a row; a wide one, or a narrow one left alone, takes the whole row."""
        table = self.at.add("Table").add("TBody")
        rows: list[Row] = []
        waiting: content.Fact | None = None
        for fact in facts:
            if waiting is not None and not fact.wide:
                rows.append(self._fact_row(table, (waiting, fact)))
                waiting = None
                continue
            if waiting is not None:
                rows.append(self._fact_row(table, (waiting,)))
            waiting = None if fact.wide else fact
            if fact.wide:
                rows.append(self._fact_row(table, (fact,)))
        if waiting is not None:
            rows.append(self._fact_row(table, (waiting,)))
        return Ruled(rows=rows, shares=(0.17, 0.33, 0.17, 0.33), padding=2.6, after=6)

    def _fact_row(self, table: Node, facts: tuple[content.Fact, ...]) -> Row:
        node = table.add("TR")
        cells: list[Text] = []
        spans: list[int] = []
        for fact in facts:
            head = node.add("TH", attributes={"O": "Table", "Scope": "Row"})
            wide = {"O": "Table", "ColSpan": 3} if len(facts) == 1 else {}
            value = self._line(node.add("TD", name=fact.name or None, attributes=wide), fact.value, look.CELL)
            if fact.name == "code":
                self.out.code = value
            cells += [self._line(head, fact.label, look.LABEL), value]
            spans += [1, 3 if len(facts) == 1 else 1]
        return Row(node=node, cells=tuple(cells), spans=tuple(spans))

    def _table(self, block: content.Table) -> None:
        table = self.at.add("Table")
        head, body = table.add("THead"), table.add("TBody")
        rows = [self._row(head.add("TR"), block.header, header=True)]
        rows += [self._row(body.add("TR"), row) for row in block.rows]
        widths = block.widths or (1.0,) * len(block.header)
        total = sum(widths)
        shares = tuple(width / total for width in widths)
        self._add(Ruled(rows=rows, shares=shares, boxed=True))

    def _row(self, node: Node, texts: tuple[str | content.Entry, ...], *, header: bool = False) -> Row:
        scope = {"O": "Table", "Scope": "Column"}
        cells = tuple(
            self._cell(node.add("TH", attributes=dict(scope)), text, look.HEAD_CELL)
            if header
            else self._cell(node.add("TD"), text, look.CELL)
            for text in texts
        )
        return Row(node=node, cells=cells, header=header)

    def _cell(self, node: Node, cell: str | content.Entry, style: look.Style) -> Text:
        if isinstance(cell, str):
            return self._line(node, cell, style)
        node.lang = cell.lang
        text = "\n".join(para(cell.text, self.section, stack(style.stack)))
        return self._text(node, text, style, cell.mark, cell.lang)

    def _list(self, entries: tuple[content.Entry, ...], numbering: str, first: int) -> None:
        if not entries:
            return
        node = self.at.add("L", attributes={"O": "List", "ListNumbering": numbering})
        for number, entry in enumerate(entries, first):
            sign = "•" if numbering == "Disc" else f"{number}."
            for part in para(entry.text, f"{self.section}, {sign}", stack("text")):
                item = node.add("LI", lang=entry.lang)
                label = self._text(item.add("Lbl"), sign, look.ENTRY) if sign else None
                text = self._text(item.add("LBody"), part, look.ENTRY, entry.mark, entry.lang)
                text.label, text.indent, sign = label, 20.0, ""
                self._add(text)

    def _box(self, block: content.Box) -> None:
        node = self.at.add("Sect", lang=self.lang)
        title = self._line(node.add("P"), block.title, look.PANEL_TITLE)
        texts = [title]
        for paragraph in block.paragraphs:
            for part in para(paragraph.text, block.title, stack("text")):
                at = node.add("P", lang=paragraph.lang)
                texts.append(self._text(at, part, look.PANEL, paragraph.mark, paragraph.lang))
        edge, _ = look.marking_colours(self.document.banner.classification)
        self._add(Panel(texts=texts, edge=edge))

    def _signatures(self, block: content.Signatures) -> None:
        node = self.at.add("Sect", lang=self.lang)
        caption = self.words["signature_and_date"]
        places = [
            tuple(
                self._beside(node.add("P"), text, style)
                for text, style in ((place.who, look.CELL), (place.role, look.LABEL), (caption, look.LABEL))
                if text
            )
            for place in block.places
        ]
        self._add(Signing(places=places))

    def _grid(self, block: content.Grid) -> None:
        table = self.at.add("Table").add("TBody")
        rows = []
        for start in range(0, len(block.cells), block.columns):
            node = table.add("TR")
            part = block.cells[start : start + block.columns]
            part += ("",) * (block.columns - len(part))
            cells = tuple(self._line(node.add("TD"), text, look.WORD) for text in part)
            rows.append(Row(node=node, cells=cells))
        self._add(Ruled(rows=rows, shares=(1 / block.columns,) * block.columns, padding=5))

    def _picture(self, block: content.Picture) -> None:
        """Decode a picture and keep nothing but its pixels: no EXIF, no profile, no transparency."""
        alt = one_line(block.alt, self.section, stack("text"))
        try:
            with Image.open(io.BytesIO(block.data), formats=("PNG", "JPEG")) as opened:
                if opened.width * opened.height > _MAX_PIXELS:
                    raise PictureUnreadable(alt=alt)
                pixels = opened.convert("RGBA")
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as fault:
            raise PictureUnreadable(alt=alt) from fault
        ground = Image.new("RGB", pixels.size, "white")
        ground.paste(pixels, mask=pixels.getchannel("A"))
        width = min(block.width_mm * 72 / 25.4, look.LINE)
        height = width * ground.height / ground.width
        tallest = look.BODY_BOTTOM - look.BODY_TOP - 10
        if height > tallest:
            width, height = width * tallest / height, tallest
        node = self.at.add("Figure", alt=alt)
        self._add(Pixels(node=node, image=ImageReader(ground), width=width, height=height))


def with_contents(document: content.Document, composition: Composition) -> None:
    """Put the contents after the title block, for a document of more than two pages."""
    words = words_for(document.language)
    root = next(p.node.parent for p in composition.pieces if isinstance(p, Text))
    heads = [p for p in composition.pieces if isinstance(p, Text) and p.bookmark]
    toc = Node("TOC", root)
    caption = Text(
        node=toc.add("Caption"),
        stretches=((words["contents"], "strong"),),
        style=look.HEADING,
        lang=document.language,
        rtl=words.rtl,
    )
    lines: list[Piece] = [ContentsLine(text=caption, key="")]
    for head in heads:
        if head.bookmark is None or head.bookmark.level == 0:
            continue
        link = toc.add("TOCI").add("Reference").add("Link")
        link.alt = head.bookmark.title
        indent = 14.0 * (head.bookmark.level - 1)
        text = Text(
            node=link,
            stretches=((head.bookmark.title, "text"),),
            style=look.CONTENTS,
            lang=head.lang,
            rtl=head.rtl,
            indent=indent,
            with_page=True,
        )
        lines.append(ContentsLine(text=text, key=head.bookmark.key))
    after = next(i for i, p in enumerate(composition.pieces) if isinstance(p, Ruled)) + 1
    composition.pieces[after:after] = lines
