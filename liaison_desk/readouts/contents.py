"""The contents of a document of more than two pages: one line for each heading, with a link and a page number."""

from liaison_desk.readouts import look
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.pieces import Composition, ContentsLine, Piece, Ruled, Text
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
    after = next(i for i, p in enumerate(composition.pieces) if isinstance(p, Ruled)) + 1
    if document.also and isinstance(composition.pieces[after], Ruled):  # the facts in the other language
        after += 1
    composition.pieces[after:after] = lines
