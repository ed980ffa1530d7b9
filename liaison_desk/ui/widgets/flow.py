"""A row that wraps: translations grow, and chips and buttons must never widen the window."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its items out in reading direction and starts a new line when one is full."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        """Keep `gap` pixels between items and lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, if there is one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up the item at `index`, if there is one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wish for no more room than is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Wish for the smallest size; the width comes from the parent."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, area: QRect) -> None:
        """Place every item within `area`."""
        super().setGeometry(area)
        self._place(area, move=True)

    def _place(self, area: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        left, width = area.left() + margins.left(), area.width() - margins.left() - margins.right()
        x, y, line = 0, area.top() + margins.top(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wish = item.sizeHint()
            if x and x + wish.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            taken = min(wish.width(), width)
            if move:
                item.setGeometry(
                    QRect(QPoint(self._start(left, width, x, taken), y), QSize(taken, wish.height()))
                )
            x += taken + self._gap
            line = max(line, wish.height())
        return y + line + margins.bottom() - area.top()

    def _start(self, left: int, width: int, x: int, taken: int) -> int:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return left + width - x - taken
        return left + x
