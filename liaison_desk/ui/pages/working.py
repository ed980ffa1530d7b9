"""What the pages of the work share: one record beside the list, and the forms that write it and its parts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import Record
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.panes import DetailPane


class WorkPage(TwoPanes):
    """A list, one record beside it, and forms in its place."""

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab = "all", "overview"

    def is_writing(self) -> bool:
        """Say whether a form is open."""
        return isinstance(self.stack.currentWidget(), FormPane)

    def show_record(self, record: str) -> None:
        """Show one record beside the list; a page of its own says how."""

    def open_record(self, record: str) -> None:
        """Show one record, whatever the filter."""
        if not self.list.rows.choose(record):
            self._filter = "all"
            self.read_now()
            self.list.rows.choose(record)
        self.show_record(record)

    def show_detail(self, pane: DetailPane, record: Record) -> None:
        """Put the detail of `record` beside the list, at the part that was open before."""
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(record.marking)

    def write(
        self,
        title: str,
        record: Record,
        save: Callable[[Any], Any],
        key: str,
        names: RecordNames | None = None,
    ) -> FormPane:
        """Open the form of `record`; the record on show comes back when it is left."""
        place = replace(self.place, names=names) if names else self.place
        pane = FormPane(title, type(record), values_of(record), place, key, save)
        self.show_form(pane)
        return pane

    def show_form(self, pane: FormPane) -> None:
        """Put a form beside the list."""
        shown = self.list.rows.key()
        pane.saved.connect(partial(self._saved, shown))
        pane.left.connect(self._left)
        self.show_pane(pane)
        pane.form.focus_first()

    def _saved(self, shown: str, record: str) -> None:
        found = self.place.desk.store.records.get(RecordId(record))
        listed = found is not None and self.owns(found)
        self.open_record(record if listed else shown)

    def owns(self, record: Record) -> bool:  # noqa: ARG002 - each page says which kinds it lists
        """Tell whether the list of this page holds records of this kind."""
        return False

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        if not self.is_writing():
            self._tab = "overview"
            self.show_record(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def _left(self) -> None:
        self.show_record(self.list.rows.key())

    def _begin_here(self) -> None:
        self.place.ways.go.emit(self.key, "")
        self.begin()

    def begin(self) -> None:
        """Open the form of a new record; a page of its own says which."""


class WorkPane(DetailPane):
    """The detail of one record of the work; its tabs give way where there is little room."""

    edit_asked = Signal()
    write_asked = Signal(str, object)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setMinimumWidth(Space.XXL)

    def writes(self, name: str, text: str, family: str) -> Flow:
        """Return a line with the button that opens the form of a new part."""
        made = button(name, text, picture="plus", kind=Kind.GHOST)
        made.clicked.connect(partial(self.write_asked.emit, family, None))
        return at_start(made)


def at_start(*buttons: QPushButton) -> Flow:
    """Return a line of buttons that begins where reading begins."""
    line = Flow(Space.S)
    for made in buttons:
        line.add(made)
    return line
