"""The hand that sets texts of one document: clean, checked, in the right direction, under their marks."""

from liaison_desk.readouts import content, look
from liaison_desk.readouts.bidi import begins_rtl, starts_rtl
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.pieces import Text
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.text import one_line, para
from liaison_desk.readouts.wording import Words, words_for


class Hand:
    """Sets texts, and knows in which section and language it is."""

    def __init__(self, document: content.Document) -> None:
        """Begin before the first section."""
        self.words: Words = words_for(document.language)
        self.section = document.kind
        self.lang = document.language
        self.page_rtl = self.words.rtl

    def text(self, node: Node, text: str, style: look.Style, mark: str = "", lang: str | None = None) -> Text:
        """Return a text that is already clean, under its portion mark."""
        stretches: tuple[tuple[str, str], ...] = ((text, style.stack),)
        if mark:
            stretches = ((f"{one_line(mark, self.section, stack('strong'))} ", "strong"), *stretches)
        return Text(
            node=node,
            stretches=stretches,
            style=style,
            lang=lang or self.lang,
            rtl=begins_rtl(text, page_rtl=self.page_rtl),
            with_page=starts_rtl(text, otherwise=True) != starts_rtl(text),
        )

    def plain(self, text: str) -> str:
        """Return raw text as one clean line that is said and not set."""
        return one_line(text, self.section, stack("text"))

    def line(self, node: Node, text: str, style: look.Style, lang: str | None = None, mark: str = "") -> Text:
        """Return one line or cell of raw text; its own line breaks stay."""
        return self.text(node, "\n".join(para(text, self.section, stack(style.stack))), style, mark, lang)

    def beside(self, node: Node, text: str, style: look.Style) -> Text:
        """Return one line that begins where the page begins, whatever its script."""
        line = self.line(node, text, style)
        line.with_page = True
        return line

    def cell(self, node: Node, cell: content.Cell, style: look.Style) -> Text:
        """Return a cell: a text, a text under its portion mark, or a colour with its word."""
        if isinstance(cell, str):
            return self.line(node, cell, style)
        if isinstance(cell, content.Swatch):
            word = self.line(node, cell.text, style)
            word.swatch = cell.tone
            return word
        node.lang = cell.lang
        text = "\n".join(para(cell.text, self.section, stack(style.stack)))
        return self.text(node, text, style, cell.mark, cell.lang)
