"""What every page is: a list at the start, a pane beside it, and the few things the window asks of it."""

from collections.abc import Iterable, Sequence
from functools import reduce

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from liaison_desk.desk.desk import Announcement
from liaison_desk.model.markings import Marking, join
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.jotting import Jot
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Size
from liaison_desk.ui.widgets.nav import Section
from liaison_desk.ui.widgets.panes import ListPane


def marking_of(records: Iterable[Record]) -> Marking | None:
    """Return the least strict marking that covers all of these records."""
    markings = [record.marking for record in records if record.marking]
    return reduce(join, markings) if markings else None


class Page(QWidget):
    """One section of the desk; it reads anew when it is shown and when a change was committed."""

    key = ""
    picture = ""

    def __init__(self, place: Place) -> None:
        """Stand at `place`, with nothing read yet."""
        super().__init__()
        self.setObjectName(f"page_{self.key}")
        self.place = place
        self.marking: Marking | None = None
        self._is_stale = True

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.key

    def count(self) -> tuple[int, bool]:
        """Return the number on the badge, and whether it is an alarm."""
        return 0, False

    def section(self) -> Section:
        """Return this page as an entry of the sidebar."""
        number, alert = self.count()
        return Section(key=self.key, title=self.title(), picture=self.picture, count=number, alert=alert)

    def offers(self) -> Sequence[Action]:
        """Return what the command palette can do here, from anywhere."""
        return ()

    def jots(self) -> Sequence[Jot]:
        """Return what one line that is written down in passing can become here."""
        return ()

    def read(self) -> None:
        """Read the desk and show what it holds; a page of its own says how."""

    def open_record(self, record: str) -> None:
        """Show one record."""

    def begin(self) -> None:
        """Begin a new record of the kind this page is about, if it has one."""

    def restore_draft(self, key: str) -> bool:  # noqa: ARG002 - pages without forms have none
        """Open the form that the draft `key` belongs to, if it is of this page."""
        return False

    def announced(self, announcement: Announcement) -> None:  # noqa: ARG002 - pages may look closer
        """Read anew after a commit, now or when next shown."""
        if self.isVisible():
            self.read_now()
        else:
            self._is_stale = True

    def read_now(self) -> None:
        """Read, and remember that it was done."""
        self._is_stale = False
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read if anything changed while the page was not shown."""
        if self._is_stale:
            self.read_now()
        self.place.ways.marked.emit(self.marking)
        super().showEvent(event)

    def mark(self, marking: Marking | None) -> None:
        """Tell the window the marking of what is on show."""
        self.marking = marking
        if self.isVisible():
            self.place.ways.marked.emit(marking)


class TwoPanes(Page):
    """A page with a list and a detail pane that is made anew for each record."""

    def two_panes(self, list_pane: ListPane) -> None:
        """Lay out the list and, beside it, room for one pane."""
        self.list = list_pane
        self.stack = QStackedWidget()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(list_pane)
        splitter.addWidget(self.stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([Size.LIST, Size.WINDOW[0] - Size.SIDEBAR - Size.LIST])
        list_pane.setMinimumWidth(Size.LIST_NARROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def show_pane(self, pane: QWidget) -> None:
        """Put `pane` in place of what is beside the list."""
        before = self.stack.currentWidget()
        self.stack.addWidget(pane)
        self.stack.setCurrentWidget(pane)
        if before is not None:
            self.stack.removeWidget(before)
            before.hide()
            before.deleteLater()
