"""What one line, written down in passing, can become: a page says which forms it opens with it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from liaison_desk.ui.pages.formpane import FormPane

if TYPE_CHECKING:
    from liaison_desk.ui.pages.page import TwoPanes


@dataclass(frozen=True, kw_only=True)
class Jot:
    """One thing that a line can become; `draft` is the key of the form that takes it."""

    name: str
    text: str
    picture: str
    draft: str
    begin: Callable[[str], object]


def into_form(page: "TwoPanes", open_form: Callable[[], object]) -> Callable[[str], object]:
    """Return what goes to `page`, opens a form there and puts a line at its head."""
    return partial(_begin, page, open_form)


def _begin(page: "TwoPanes", open_form: Callable[[], object], line: str) -> None:
    page.place.ways.go.emit(page.key, "")
    open_form()
    pane = page.stack.currentWidget()
    if isinstance(pane, FormPane):
        pane.begin_with(line)
