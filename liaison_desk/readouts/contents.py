"""The contents of a document of more than two pages: one line for each heading, with a link and a page number."""

from liaison_desk.readouts import look
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.pieces import Bookmark, Composition, ContentsLine, Piece, Ruled, Text
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.wording import words_for


def with_contents(document: Document, composition: Composition) -> None:
    """Put the contents before the first heading, for a document of more than two pages.

    What a document says at a glance stands before its first heading, and stays on the first page.
    """
    words = words_for(document.language)
    root = next(p.node.parent for p in composition.pieces if isinstance(p, Text))
    heads = list(composition.headings())
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
    place = _before_first_heading(composition)
    composition.pieces[place:place] = lines


def _before_first_heading(composition: Composition) -> int:
    """Return where the first heading stands, in one language or in two beside each other."""
    for place, piece in enumerate(composition.pieces):
        match piece:
            case Text(bookmark=Bookmark(level=level)) if level > 0:
                return place
            case Ruled() if any(cell.bookmark for row in piece.rows for cell in row.cells):
                return place
    return len(composition.pieces)
