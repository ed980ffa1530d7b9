"""A short list without a scroll bar of its own; nothing is chosen until the keyboard comes or a row is clicked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame

from liaison_desk.ui.theme.tokens import Size
from liaison_desk.ui.widgets.rows import ROW_ROLE, Row, RowList


class DayList(RowList):
    """Rows that each open something, with one click or with Enter."""

    def __init__(self, name: str, title: str) -> None:
        """Make an empty list with an accessible `title`; its cards are as wide as itself."""
        super().__init__(name, title, edge=0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)

    def show_rows(
        self, rows: Sequence[Row], key: str = "", more: Callable[[], Sequence[Row]] | None = None
    ) -> None:
        """Show all of `rows`; the list is as tall as they are."""
        super().show_rows(rows, key, more)
        self._choose_none()
        rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setFixedHeight(len(rows) * (Size.ROW_URDU if rtl else Size.ROW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when the keyboard comes."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.setCurrentIndex(self.row_model.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose nothing when it goes."""
        super().focusOutEvent(event)
        self._choose_none()

    def _choose_none(self) -> None:
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setCurrentIndex(QModelIndex())
        self.selectionModel().clear()
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE).key)
