"""Columns of a table take the room that their words need, and leave the rest to those that can use it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from liaison_desk.readouts import content, look, sheet
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.layout import lay_out
from tests.readouts.samples import TEXTS, long_document

LONG = TEXTS["en"][1] * 2
SENT = "Sent to headquarters for decision"


def set_cells(row: tuple[str, ...], widths: tuple[float, ...]) -> list[sheet.Ink]:
    """Set a table of one row, and return its cells."""
    table = content.Table(header=("",) * len(row), rows=(row,), widths=widths)
    pages = lay_out(compose(replace(long_document("en"), blocks=(table,))))
    set_there = [item for page in pages for item in page.items if isinstance(item, sheet.Ink)]
    return [next(item for item in set_there if _begins(item, text)) for text in row]


def _begins(item: sheet.Ink, text: str) -> bool:
    return bool(item.lines) and text.startswith(item.lines[0].line.text.strip() or "-")


def starts(cells: list[sheet.Ink]) -> Iterator[float]:
    return (cell.lines[0].x for cell in cells)


def test_a_column_wider_than_its_text_leaves_the_rest_to_one_whose_lines_are_broken() -> None:
    first, second = starts(set_cells(("RCMP", LONG), (1, 1)))
    assert second - first < look.LINE / 8


def test_a_column_left_open_keeps_the_room_to_write_in() -> None:
    table = content.Table(header=("Ours", "Theirs", "Agreed"), rows=((LONG, "", "No"),) * 2, widths=(2, 2, 1))
    (page, *_) = lay_out(compose(replace(long_document("en"), blocks=(table,))))
    heads = [item for item in page.items if isinstance(item, sheet.Ink) and item.lines]
    at = {item.lines[0].line.text.strip(): item.lines[0].x for item in heads}
    assert at["Agreed"] - at["Theirs"] == pytest.approx(look.LINE * 2 / 5)


def test_what_lacks_little_is_served_before_what_lacks_much() -> None:
    cells = set_cells(("RCMP", SENT, LONG), (4, 2, 4))
    assert [len(cell.lines) for cell in cells[:2]] == [1, 1]
    assert len(cells[2].lines) > 1


def test_where_every_text_has_its_line_the_columns_stay_as_they_were_given() -> None:
    first, second = starts(set_cells(("RCMP", "CBSA"), (1, 3)))
    assert second - first == pytest.approx(look.LINE / 4)
