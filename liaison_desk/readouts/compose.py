"""From what a document says to tagged pieces in reading order, in one family of looks."""

from liaison_desk.readouts import content, look
from liaison_desk.readouts.charting.charts import set_chart
from liaison_desk.readouts.compose_tables import set_beside, set_facts, set_grid, set_table
from liaison_desk.readouts.enclosure import FILE_NAME, data_code
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.hand import Hand
from liaison_desk.readouts.pictures import set_picture
from liaison_desk.readouts.pieces import (
    Bookmark,
    Chip,
    Composition,
    Panel,
    Piece,
    SignatureField,
    Signing,
    Text,
    Turn,
)
from liaison_desk.readouts.review.questions import set_review_form
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.text import one_line, para

_INDENT = 20.0


def compose(document: content.Document) -> Composition:
    """Return the tagged pieces of a document; raises GlyphMissing if something cannot be printed."""
    return _Composer(document).compose()


class _Composer:
    """Walks the blocks of one document and hangs each in the structure tree."""

    def __init__(self, document: content.Document) -> None:
        self.document = document
        self.hand = Hand(document)
        self.root = Node("Document", lang=document.language)
        self.at: Node = self.root
        self.out = Composition()
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

    def _block(self, block: content.Block) -> None:
        match block:
            case content.Heading():
                self._heading(block)
            case content.Paragraph():
                self._paragraph(block)
            case content.Numbered():
                self._list(block.entries, "Decimal", block.first)
            case content.Bullets():
                self._list(block.entries, "Disc", 0)
            case content.Box():
                self._box(block)
            case content.Signatures():
                self._signatures(block)
            case content.SideBySide():
                self._beside(block)
            case content.ReviewForm():
                self._add(set_review_form(self.hand, self.root, block))
            case content.PageBreak():
                self._add(Turn())
            case _:
                self.out.pieces += self._apart(block)

    def _apart(
        self, block: content.Facts | content.Table | content.Grid | content.Picture | content.Chart
    ) -> list[Piece]:
        """Set what stands apart from the running text."""
        match block:
            case content.Facts():
                return [set_facts(self.hand, self.at, block.facts, block.lang)]
            case content.Table():
                return [set_table(self.hand, self.at, block)]
            case content.Grid():
                return [set_grid(self.hand, self.at, block)]
            case content.Picture():
                return [set_picture(self.at, block, self.hand.section)]
            case content.Chart():
                return [*set_chart(self.hand, self.at, block)]

    def _add(self, piece: Piece) -> None:
        self.out.pieces.append(piece)

    def _title_block(self) -> None:
        doc, words = self.document, self.hand.words
        self._add(self.hand.line(self.root.add("P"), doc.kind, look.KIND))
        title = self.hand.line(self.root.add("H1"), doc.title, look.TITLE)
        title.bookmark = Bookmark(key="title", title=title.plain, level=0)
        self._add(title)
        for entry in doc.also:
            self._add(self.hand.line(self.root.add("P", lang=entry.lang), entry.text, look.ALSO, entry.lang))
        ground, lettering = look.marking_colours(doc.banner.classification)
        chip = self.hand.line(self.root.add("P"), doc.banner.text, look.CHIP)
        chip.style = look.Style(size=8.5, leading=17, stack="banner", colour=lettering, after=8)
        self._add(Chip(text=chip, ground=ground))
        facts = [
            content.Fact(label=words["reference"], value=doc.reference, name="reference"),
            content.Fact(label=words["audience"], value=doc.audience, name="audience"),
            content.Fact(label=words["version"], value=str(doc.version), name="version"),
            content.Fact(label=words["copy"], value=str(doc.copy_number), name="copy"),
        ]
        if doc.coded:
            facts.append(content.Fact(label=words["code"], value="0", wide=True, name="code"))
        if doc.data is not None:
            held = f"{FILE_NAME} · {data_code(doc.data)}"
            facts.append(content.Fact(label=words["enclosed_data"], value=held, wide=True, name="data"))
        if doc.zones:
            stood = words.moment(doc.moment, doc.zones)
            facts.append(content.Fact(label=words["as_of"], value=stood, wide=True, name="as_of"))
        table = set_facts(self.hand, self.at, (*facts, *doc.facts))
        self.out.code = next((c for row in table.rows for c in row.cells if c.node.name == "code"), None)
        self._add(table)

    def _heading(self, heading: content.Heading) -> None:
        text = one_line(heading.text, self.hand.section, stack("strong"))
        if heading.level == 2:
            self._section(text, heading.lang)
        self.hand.section = text
        style = look.HEADING if heading.level == 2 else look.SUBHEADING
        set_text = self.hand.text(self.at.add(f"H{heading.level}"), text, style)
        self._add(self._marked(set_text, text, heading.level))

    def _section(self, title: str, lang: str | None) -> None:
        """Open a section of the document."""
        self.hand.section = title
        self.hand.lang = lang or self.document.language
        self.at = self.root.add("Sect", lang=self.hand.lang)

    def _marked(self, text: Text, title: str, level: int) -> Text:
        """Let the contents and the outline lead to a heading."""
        self.headings += 1
        text.bookmark = Bookmark(key=f"s{self.headings}", title=title, level=level - 1)
        return text

    def _beside(self, block: content.SideBySide) -> None:
        """Set two columns; headings of both stand in one line of the contents."""
        titles = [_both(pair, self.hand.section) if pair.level else "" for pair in block.pairs]
        if block.pairs and block.pairs[0].level == 2:
            self._section(titles[0], None)
        ruled = set_beside(self.hand, self.at, block)
        for pair, row, title in zip(block.pairs, ruled.rows, titles, strict=True):
            if pair.level:
                self._marked(row.cells[0] if pair.first.text else row.cells[1], title, pair.level)
        self._add(ruled)

    def _paragraph(self, block: content.Paragraph) -> None:
        style = look.NOTE if block.note else look.BODY
        for part in para(block.text, self.hand.section, stack("text")):
            node = self.at.add("P", lang=block.lang)
            self._add(self.hand.text(node, part, style, block.mark, block.lang))

    def _list(self, entries: tuple[content.Entry, ...], numbering: str, first: int) -> None:
        if not entries:
            return
        node = self.at.add("L", attributes={"O": "List", "ListNumbering": numbering})
        widest = f"{first + len(entries) - 1}."
        indent = max(_INDENT, stack("text").width(widest, look.ENTRY.size) + 6)
        for number, entry in enumerate(entries, first):
            sign = "•" if numbering == "Disc" else f"{number}."
            for part in para(entry.text, f"{self.hand.section}, {sign}", stack("text")):
                item = node.add("LI", lang=entry.lang)
                label = self.hand.text(item.add("Lbl"), sign, look.ENTRY) if sign else None
                text = self.hand.text(item.add("LBody"), part, look.ENTRY, entry.mark, entry.lang)
                text.label, text.indent, sign = label, indent, ""
                if label:
                    label.air, label.rtl = text.air, self.hand.page_rtl
                self._add(text)

    def _box(self, block: content.Box) -> None:
        node = self.at.add("Sect", lang=self.hand.lang)
        title = self.hand.line(node.add("P"), block.title, look.PANEL_TITLE)
        texts = [title]
        for paragraph in block.paragraphs:
            for part in para(paragraph.text, block.title, stack("text")):
                at = node.add("P", lang=paragraph.lang)
                texts.append(self.hand.text(at, part, look.PANEL, paragraph.mark, paragraph.lang))
        edge, _ = look.marking_colours(self.document.banner.classification)
        self._add(Panel(texts=texts, edge=edge))

    def _signatures(self, block: content.Signatures) -> None:
        node = self.at.add("Sect", lang=self.hand.lang)
        caption = self.hand.words["signature_and_date"]
        places = [
            tuple(
                self.hand.beside(node.add("P"), text, style)
                for text, style in ((place.who, look.CELL), (place.role, look.LABEL), (caption, look.LABEL))
                if text and place.who
            )
            for place in block.places
        ]
        fields = [
            SignatureField(
                node=node.add("Form", alt=self.hand.words.labelled(caption, place.who or place.field)),
                name=place.field,
                expected=place.expected,
            )
            if place.field
            else None
            for place in block.places
        ]
        self._add(Signing(places=places, fields=fields))


def _both(pair: content.Pair, where: str) -> str:
    texts = (one_line(entry.text, where, stack("strong")) for entry in (pair.first, pair.second))
    return " · ".join(text for text in texts if text)
