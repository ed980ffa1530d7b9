"""The tabs of a record: they stand closer together where the pane is narrow, before any of their words is cut."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

STANDINGS: Final = ("", "tight", "tighter")
"""How close the tabs stand, for the style sheet; the last one has smaller letters as well."""


class PartTabs(QTabBar):
    """A row of words, one for each part of a record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no part."""
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._standing = ""

    def fit(self) -> None:
        """Stand as loosely as all the words can be read, or as tightly as can be."""
        for standing in STANDINGS:
            self._stand(standing)
            if self.sizeHint().width() <= self.width():
                return

    def _stand(self, standing: str) -> None:
        if standing != self._standing:
            self._standing = standing
            self.setProperty("standing", standing)
            self.style().unpolish(self)
            self.style().polish(self)
            # Polishing alone leaves every tab where it was.
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew how much room there is."""
        super().resizeEvent(event)
        self.fit()
