"""Pages end where a reader would end them: no heading alone, no signature block or small table torn."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from liaison_desk.readouts import content, look, sheet
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.content import Entry, Heading, Paragraph
from liaison_desk.readouts.layout import lay_out
from liaison_desk.readouts.render import render
from liaison_desk.readouts.tables import RULE
from tests.readouts.pdf_checks import opened
from tests.readouts.samples import TEXTS, WHEN, long_document

WORDS = TEXTS["en"][1]
FOLLOWERS: dict[str, content.Block] = {
    "line": Paragraph(text="One line.", mark="(U)"),
    "three lines": Paragraph(text=f"{WORDS} {WORDS[:40]}", mark="(U)"),
    "long": Paragraph(text=WORDS * 9, mark="(U)"),
    "list": content.Numbered(entries=(Entry(text=WORDS, mark="(U)"),) * 3),
    "table": content.Table(header=("What " * 40, "Who"), rows=((WORDS * 3, "RCMP"),) * 3),
    "facts": content.Facts(facts=(content.Fact(label="Period", value=WORDS, wide=True),)),
    "box": content.Box(title="Conditions", paragraphs=(Paragraph(text=WORDS * 4, mark="(U)"),)),
    "signatures": content.Signatures(places=(content.Signature(who="R. Nair", role="Officer"),) * 3),
    "chart": content.Chart(
        form=content.ChartForm.BARS,
        title="Requests",
        categories=tuple("abcdefgh"),
        series=(content.Series(name="", values=tuple(range(8))),),
    ),
    "pairs": content.SideBySide(
        pairs=(
            content.Pair(first=Entry(text="Points"), second=Entry(text="نکات"), level=2),
            content.Pair(first=Entry(text="Agreed"), second=Entry(text="متفق"), level=3),
            content.Pair(first=Entry(text=WORDS), second=Entry(text=TEXTS["ur"][1])),
        )
    ),
}
HEADED: tuple[tuple[content.Block, ...], ...] = (
    (Heading(text="A"),),
    (Heading(text="A"), Heading(text="B", level=3)),
)


def _pages(*blocks: content.Block) -> list[sheet.Page]:
    return lay_out(compose(replace(long_document("en"), blocks=blocks)))


def _ends(page: sheet.Page) -> bool:
    """Say whether a page ends with a heading: nothing is written after the last place the contents lead to."""
    places = [i for i, item in enumerate(page.items) if isinstance(item, sheet.Place) and item.bookmark.level]
    if not places:
        return False
    after = [item for item in page.items[places[-1] :] if isinstance(item, sheet.Ink | sheet.Drawing)]
    return len({id(item.node) for item in after if item.node}) < 2 + (_is_pair(page, places[-1]))


def _is_pair(page: sheet.Page, at: int) -> bool:
    """A heading in two languages is two texts, of which the first has the place."""
    place = page.items[at]
    return isinstance(place, sheet.Place) and " · " in place.bookmark.title


@pytest.mark.parametrize("headings", HEADED, ids=["one", "two"])
@pytest.mark.parametrize("name", FOLLOWERS)
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    name: str, headings: tuple[content.Block, ...]
) -> None:
    turned = 0
    for lines in range(18, 32):
        filler = Paragraph(text="\n".join(["fill"] * lines), mark="(U)")
        pages = _pages(filler, *headings, FOLLOWERS[name])
        turned += len(pages) > 1
        assert not any(_ends(page) for page in pages), lines
    assert turned


def test_places_for_signatures_stay_on_one_page() -> None:
    for lines in range(18, 32):
        filler = Paragraph(text="\n".join(["fill"] * lines), mark="(U)")
        pages = _pages(filler, FOLLOWERS["signatures"])
        with_places = [page for page in pages if "R. Nair" in set(_texts(page))]
        assert len(with_places) == 1


def _texts(page: sheet.Page) -> Iterator[str]:
    return (at.line.text for item in page.items if isinstance(item, sheet.Ink) for at in item.lines)


def test_the_head_of_a_table_is_repeated_and_read_once() -> None:
    table = content.Table(header=("Number", "What"), rows=tuple((str(i), WORDS) for i in range(60)))
    document = replace(long_document("en"), blocks=(Heading(text="Steps"), table))
    pages = lay_out(compose(document))
    assert len(pages) > 2
    assert all("Number" in set(_texts(page)) for page in pages)
    heads = [
        item
        for page in pages
        for item in page.items
        if isinstance(item, sheet.Ink) and item.node and item.lines[0].line.text == "Number"
    ]
    assert len(heads) == 1


def test_text_is_set_from_the_left_and_never_stretched_or_hyphenated() -> None:
    document = replace(long_document("en"), blocks=(Paragraph(text="responsibilities " * 80, mark="(U)"),))
    (page,) = lay_out(compose(document))
    body = [
        at
        for item in page.items
        if isinstance(item, sheet.Ink)
        for at in item.lines
        if at.line.size == look.BODY.size
    ]
    assert {at.x for at in body} == {0.0}
    assert not any(at.line.text.rstrip().endswith("-") for at in body)
    with opened(render(document, WHEN)) as pdf:
        stream = pdf.pages[0].Contents.read_bytes()
    assert b" Tw" not in stream
    assert b" Tc" not in stream


@pytest.mark.parametrize("name", ["line", "long", "list", "table"])
def test_a_note_stays_with_the_end_of_what_it_is_about(name: str) -> None:
    note = Paragraph(text="Confidence: HIGH.", mark="(U)", note=True)
    turned = 0
    for lines in range(8, 48):
        filler = Paragraph(text="\n".join(["fill"] * lines), mark="(U)")
        pages = _pages(filler, Heading(text="A"), FOLLOWERS[name], note)
        turned += len(pages) > 1
        last = [
            text for text in _texts(pages[-1]) if text != "What " * 40 and text not in {"(U) fill", "Who"}
        ]
        assert last[0] != "(U) Confidence: HIGH.", lines
    assert turned


@pytest.mark.parametrize("headings", [(), (Heading(text="A"),)], ids=["bare", "headed"])
def test_a_table_begins_with_two_rows(headings: tuple[content.Block, ...]) -> None:
    table = content.Table(header=("Number", "What"), rows=tuple((f"row {i}", "x") for i in range(8)))
    turned = 0
    for lines in range(8, 48):
        filler = Paragraph(text="\n".join(["fill"] * lines), mark="(U)")
        for page in _pages(filler, *headings, table):
            said = set(_texts(page))
            assert ("row 0" in said) == ("row 1" in said)
            turned += "row 0" not in said
    assert turned


def test_tables_that_follow_one_another_share_one_rule() -> None:
    facts = content.Facts(facts=(content.Fact(label="Period", value="March", wide=True),))
    table = content.Table(header=("Number",), rows=(("1",), ("2",)))
    (page,) = _pages(facts, Heading(text="A"), table, facts)
    rules = [item.y for item in page.items if isinstance(item, sheet.Field) and item.height == RULE]
    assert len(rules) > 6
    assert all(second == first or second - first > look.CELL.leading for first, second in pairwise(rules))
