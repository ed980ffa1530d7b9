"""The two panes of a page: the list with its head and filters, and the detail with its head and tabs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.cards import rule
from liaison_desk.ui.widgets.chips import Chip, ChipText, FilterChips, MarkingChip
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.parttabs import PartTabs
from liaison_desk.ui.widgets.rows import Row, RowList
from liaison_desk.ui.widgets.text import label

TALLEST: Final = 440
"""How high what is scrolled in a dialog may be: dialogs fit the smallest window."""


def shown(make: Callable[[], QWidget]) -> QScrollArea:
    """Return what `make` makes in a scroll area, for a tab that is made when it is turned to."""
    return scrolled(make())


def scrolled(content: QWidget, name: str = "detailScroll") -> QScrollArea:
    """`content` with a scroll bar when it needs one; never sideways."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


def fitted(content: QWidget) -> QScrollArea:
    """`content` of a dialog, in an area as tall as it is told: what text wishes unlaid is too much."""
    area = scrolled(content, "pageScroll")
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return area


class ListPane(QWidget):
    """A page's list: title, how many of how many, one primary button, filters, rows, or an empty state."""

    def __init__(
        self, name: str, title: str, primary: QPushButton | None, parent: QWidget | None = None
    ) -> None:
        """Make an empty list called `title`."""
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters = FilterChips()
        self.rows = RowList(name, title)
        self._count = label("", "meta")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._empty: QWidget | None = None
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.addWidget(label(title, "title"))
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        if primary is not None:
            head.addWidget(primary)
        filters = QVBoxLayout()
        filters.setContentsMargins(Space.L, 0, Space.L, 0)
        filters.addWidget(self.filters)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.S + Space.HAIR)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self._stack, 1)

    def put_above(self, widget: QWidget) -> None:
        """Put something between the filters and the rows that does not scroll."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_rows(
        self,
        rows: Sequence[Row],
        of: tuple[int, int],
        key: str = "",
        more: Callable[[], Sequence[Row]] | None = None,
    ) -> None:
        """Show `rows`; `of` says how many there are with what `more` gives, and how many without any filter."""
        shown, total = map(QLocale().toString, of)
        self._count.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))
        self._stack.setCurrentIndex(0 if rows or self._empty is None else 1)
        self.rows.show_rows(rows, key, more)

    def when_empty(self, state: QWidget) -> None:
        """Say what to show when there is no row."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = state
        self._stack.addWidget(state)


@dataclass(frozen=True, kw_only=True)
class Head:
    """What stands above the tabs of a detail pane."""

    reference: str
    title: str
    marking: str = ""
    marked: bool = True
    chips: tuple[ChipText, ...] = ()


class DetailPane(QWidget):
    """One record: head, at most four actions, tabs, a body that scrolls."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty; `fill` shows a record, tabs are added after."""
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = PartTabs()
        self.tabs.setObjectName("detailTabs")
        self.tabs.setAccessibleName(self.tr("Parts of this record"))
        self.bodies = QStackedWidget()
        self._makes: list[Callable[[], QWidget] | None] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.tabs.currentChanged.connect(self._turn)

    def fill(self, head: Head, actions: Sequence[QPushButton]) -> None:
        """Show `head` and `actions` above the tabs."""
        self._top = top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        top.setSpacing(Space.S)
        top.addWidget(_facts_line(head))
        top.addWidget(label(head.title, "title", wrap=True))
        if actions:
            top.addWidget(_flow(actions))
        top.addWidget(self.tabs)
        self._column.addLayout(top)
        self._column.addWidget(rule())
        self._column.addWidget(self.bodies, 1)

    def add_warning(self, warning: QWidget) -> None:
        """Put a warning between the head and the tabs."""
        self._top.insertWidget(self._top.count() - 1, warning)

    def add_tab(self, key: str, title: str, make: Callable[[], QWidget], count: int | None = None) -> None:
        """Add a part of the record, with how many things are in it; it is made when it is first turned to."""
        self._makes.append(make)
        self.bodies.addWidget(QWidget())
        words = title if count is None else f"{title}  {QLocale().toString(count)}"
        at = self.tabs.addTab(words)
        self.tabs.setTabData(at, key)
        self.tabs.setTabToolTip(at, words)

    def build_all(self) -> None:
        """Make every tab at once, for a pane whose parts refer to each other."""
        for index in range(self.tabs.count()):
            self.build(index)

    def build(self, at: int) -> None:
        """Make the part at this place now, if it is not made yet."""
        make = self._makes[at] if 0 <= at < len(self._makes) else None
        if make is not None:
            self._makes[at] = None
            empty = self.bodies.widget(at)
            self.bodies.insertWidget(at, make())
            if empty is not None:
                self.bodies.removeWidget(empty)
                empty.deleteLater()

    def add_foot(self, foot: QWidget) -> None:
        """Put something below the body that does not scroll."""
        holder = QVBoxLayout()
        holder.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M + Space.HAIR)
        holder.addWidget(foot)
        self._column.addLayout(holder)

    def turn_to(self, key: str) -> None:
        """Show the part `key`, if there is one."""
        for at in range(self.tabs.count()):
            if self.tabs.tabData(at) == key:
                self.tabs.setCurrentIndex(at)

    def _turn(self, at: int) -> None:
        self.build(at)
        self.bodies.setCurrentIndex(at)
        self.turned.emit(self.tabs.tabData(at) or "")


def _facts_line(head: Head) -> Flow:
    line = Flow(Space.S)
    if head.reference:
        line.add(label(head.reference, "meta"))
    if head.marked:
        line.add(MarkingChip(head.marking))
    for chip in head.chips:
        line.add(Chip(chip))
    return line


def _flow(actions: Sequence[QPushButton]) -> Flow:
    line = Flow(Space.S)
    for action in actions:
        line.add(action)
    return line


def body(*parts: QWidget, gap: int = Space.M + Space.HAIR) -> QWidget:
    """Return the parts below one another, padded as a detail body."""
    made = QWidget()
    made.setObjectName("detailBody")
    column = QVBoxLayout(made)
    column.setContentsMargins(Space.XL, Space.L + Space.HAIR, Space.XL, Space.L + Space.HAIR)
    column.setSpacing(gap)
    for part in parts:
        # A button as wide as the pane would have its word in the middle of nowhere.
        side = Qt.AlignmentFlag.AlignLeading if isinstance(part, QPushButton) else Qt.AlignmentFlag(0)
        column.addWidget(part, 0, side)
    column.addStretch()
    return made
