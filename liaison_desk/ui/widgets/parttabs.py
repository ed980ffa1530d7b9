"""The tabs of a record: they stand closer together where the pane is narrow, before any of their words is cut."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget


class PartTabs(QTabBar):
    """A row of words, one for each part of a record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no part."""
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._is_tight = False
        self._loose_width = 0

    def fit(self) -> None:
        """Stand loosely if all the words can be read so, else tightly."""
        if not self._is_tight:
            self._loose_width = self.sizeHint().width()
        tight = self._loose_width > self.width()
        if tight != self._is_tight:
            self._is_tight = tight
            self.setProperty("tight", tight)
            self.style().unpolish(self)
            self.style().polish(self)
            # Polishing alone leaves every tab where it was.
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew how much room there is."""
        super().resizeEvent(event)
        self.fit()
