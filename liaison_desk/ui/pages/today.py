"""The Today page: what is late, due, waiting, stopped, decided, red or to be decided; each line opens its record."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Announcement
from liaison_desk.ui.day import Day
from liaison_desk.ui.pages.day_rows import DayRows, Group
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import moment_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.daylist import DayList
from liaison_desk.ui.widgets.text import label

SHOWN: Final = 5
"""So many lines of a section are shown before it is asked for the rest."""


class TodayPage(Page):
    """The start of the day."""

    key = "today"
    picture = "sun"

    def __init__(self, place: Place, day: Day) -> None:
        """Show nothing yet of `day`."""
        super().__init__(place)
        self._day = day
        self._whole: set[str] = set()
        self._when = label("", "meta")
        self._area = QScrollArea()
        self._area.setObjectName("pageScroll")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, 0, Space.XL, 0)
        head.setSpacing(Space.M)
        head.addWidget(label(self.tr("Today"), "title"))
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Today")

    def count(self) -> tuple[int, bool]:
        """Return how much is late or due within a day."""
        day = self._day.now()
        return len(day.due_now) + len(day.due_soon), bool(day.due_now)

    def announced(self, announcement: Announcement) -> None:
        """Look anew after a commit."""
        self._day.forget(announcement)
        super().announced(announcement)

    def read(self) -> None:
        """Read the day."""
        day = self._day.now()
        self._when.setText(moment_words(self.place.desk.now()))
        said = DayRows(self.place, day)
        groups = said.groups()
        before = self._area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._area.setWidget(self._columns(groups) if groups else self._nothing())
        self.mark(said.highest())

    def _nothing(self) -> QWidget:
        write = ("writeDown", self.tr("Write something down"), partial(self.place.ways.jot.emit, ""))
        return EmptyState("sun", self.tr("Nothing is due, and nobody waits."), write)

    def _columns(self, groups: list[Group]) -> QWidget:
        """Put the sections in two columns, each where there is most room left."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        row.setSpacing(Space.XL)
        columns = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for group in groups:
            at = heights.index(min(heights))
            columns[at].addWidget(self._section(group))
            heights[at] += 1 + min(len(group.rows), SHOWN)
        for column in columns:
            column.setSpacing(Space.L)
            column.addStretch()
            row.addLayout(column, 1)
        return held

    def _section(self, group: Group) -> QWidget:
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.S)
        head.addWidget(label(group.title, "section"))
        head.addWidget(Chip(ChipText(text=str(len(group.rows)), tone=group.tone)))
        head.addStretch()
        rows = DayList(f"day_{group.key}", group.title)
        whole = group.key in self._whole
        rows.show_rows(group.rows if whole else group.rows[:SHOWN])
        rows.opened.connect(self._open)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(rows)
        if len(group.rows) > SHOWN and not whole:
            words = self.tr("Show all %Ln", "", len(group.rows))
            more = button(f"showAll_{group.key}", words, kind=Kind.GHOST)
            more.clicked.connect(partial(self._show_all, group.key))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _show_all(self, key: str) -> None:
        self._whole.add(key)
        self.read_now()

    def _open(self, key: str) -> None:
        page, _, record = key.partition(":")
        self.place.ways.go.emit(page, record)
