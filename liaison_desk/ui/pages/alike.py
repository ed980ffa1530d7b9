"""Records that look like what is being typed or shown; each opens."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison_desk.desk.queries.requests import Alike
from liaison_desk.ui.finding import whereabouts
from liaison_desk.ui.pages.working import at_start
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import in_one_line, kind_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.text import label


class AlikeList(QWidget):
    """Requests and subjects that look like what is being typed; each opens."""

    def __init__(self, place: Place) -> None:
        """Start with nothing alike."""
        super().__init__()
        self.setObjectName("alikeList")
        self._place = place
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.hide()

    def show_alike(self, found: Sequence[Alike]) -> None:
        """Show what was found."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(found))
        if not found:
            return
        self._column.addWidget(label(self.tr("Similar records"), "strong"))
        for number, one in enumerate(found):
            self._column.addWidget(self._line(number, one))

    def _line(self, number: int, one: Alike) -> QWidget:
        record = one.record
        words = in_one_line(record.ref or kind_words(record.kind), record.title)
        made = button(f"alike_{number}", words, picture="search", kind=Kind.GHOST)
        where = whereabouts(self._place.desk, record)
        if where is not None:
            _, page, key = where
            made.clicked.connect(partial(self._place.ways.go.emit, page, key))
        return at_start(made)
