"""The toast: what was just done, and its undoing, for a few seconds at the foot of the window."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.text import label

STAYS_MS: Final = 8000
FOOT: Final = 72
"""How high the note box of a record and the buttons of a form stand; a toast must not lie on what is typed next."""


class Toast(QFrame):
    """Sits above its parent; says what happened and offers to take it back."""

    def __init__(self, parent: QWidget) -> None:
        """Wait, hidden, over `parent`."""
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("kind", "toast")
        self._over = parent
        self._undo: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S + Space.HAIR)
        self._picture = QLabel()
        self._words = label("")
        self._button = button("undoButton", self.tr("Undo  Ctrl Z"), kind=Kind.TOAST, pressed=self._take_back)
        self._button.setAccessibleName(self.tr("Undo"))
        row.addWidget(self._picture)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None, picture: str = "circle-check") -> None:
        """Show `text`; with `undo`, the offer to take it back."""
        self._undo = undo
        self._picture.setPixmap(pixmap(picture, colours().toast_text, Size.ICON_S))
        self._words.setText(text)
        self._button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        self._settle()
        self.raise_()
        self._timer.start()

    def _settle(self) -> None:
        self.adjustSize()
        x = (self._over.width() - self.width()) // 2
        self.move(x, self._over.height() - self.height() - Size.STATUS - FOOT)

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place while the parent changes size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)
