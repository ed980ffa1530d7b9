"""The issue log: every document that went out, which copy, to whom, with its code."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from liaison_desk.desk.queries.readouts import LoggedIssue, issue_log
from liaison_desk.model.markings import Audience
from liaison_desk.readouts.content import verification_code
from liaison_desk.ui.pages.page import marking_of
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, audience_words, code_words, moment_words
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.text import label

GIVEN_TO: Final = 3
"""The column that takes the room the others leave; every other one is as wide as what it says."""
GIVING_WAY: Final = ((GIVEN_TO, 4, 5), (7,))
"""What goes into two lines where the window is narrow: reader, day and status, and the code only after these."""
TWO_LINES: Final = 2

_Index = QModelIndex | QPersistentModelIndex


class IssueLogPane(QWidget):
    """Everything that was issued."""

    left = Signal()

    def __init__(self, place: Place) -> None:
        """Read the log."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = place
        log = issue_log(place.desk)
        self.marking = marking_of(line.readout for line in log)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.addWidget(label(self.tr("Issue log"), "title"), 1)
        head.addWidget(button("leaveLog", self.tr("Back"), picture="arrow-left", pressed=self.left.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if not log:
            column.addWidget(EmptyState("file-check-2", self.tr("Nothing was issued yet.")), 1)
            return
        self.table = LogTable()
        self.table.setObjectName("issueLog")
        self.table.setAccessibleName(self.tr("Issue log"))
        self.model = LogModel(log, self._titles(), self)
        self.table.setModel(self.model)
        self.table.activated.connect(self._open)
        framed = QVBoxLayout()
        framed.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        framed.addWidget(self.table)
        column.addLayout(framed, 1)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Reference"),
            self.tr("Version"),
            self.tr("Copy"),
            self.tr("Given to"),
            self.tr("Issued"),
            self.tr("Status"),
            self.tr("Language"),
            self.tr("Code"),
        )

    def _open(self, index: QModelIndex) -> None:
        self._place.ways.go.emit("readouts", self.model.lines[index.row()].readout.id)


class LogTable(QTableView):
    """A table that is never wider than its place: where it is narrow, what is long stands in two lines."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setProperty("kind", "boxed")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(Size.CONTROL)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give every column what it says, and what is left to the reader; what is missing is taken from the long."""
        header = self.horizontalHeader()
        wishes = [max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(header.count())]
        room = self.viewport().width()
        missing = too_little = max(0, sum(wishes) - room)
        for group in GIVING_WAY:
            whole = sum(wishes[at] for at in group)
            taken = min(missing, whole // TWO_LINES)
            for at in group:
                wishes[at] -= -(-taken * wishes[at] // whole)
            missing -= taken
        wishes[GIVEN_TO] += max(0, room - sum(wishes))
        for at, wish in enumerate(wishes):
            self.setColumnWidth(at, wish)
        line = self.fontMetrics().lineSpacing()
        lines = TWO_LINES if too_little else 1
        self.verticalHeader().setDefaultSectionSize(lines * line + Space.M)


class LogModel(QAbstractTableModel):
    """The lines of the log."""

    def __init__(self, lines: list[LoggedIssue], titles: tuple[str, ...], parent: QWidget) -> None:
        """Show `lines` under `titles`."""
        super().__init__(parent)
        self.lines, self._titles = lines, titles

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return _cells(self.lines[index.row()])[index.column()]


def _cells(line: LoggedIssue) -> tuple[str, ...]:
    readout, copy = line.readout, line.copy
    given = copy.given_at if copy else readout.issued_at
    languages = "+".join(filter(None, (readout.language, readout.second_language)))
    return (
        readout.ref,
        str(readout.version),
        str(line.number),
        copy.recipient if copy else audience_words(Audience(readout.audience)),
        moment_words(given) if given else NOTHING,
        code_words(readout.status),
        languages.upper(),
        verification_code(readout.content_hash) if readout.content_hash else NOTHING,
    )
