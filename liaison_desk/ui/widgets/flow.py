"""A row that wraps: translations grow, and chips and buttons must never widen the window."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Lays widgets out in reading direction and starts a new line when one is full."""

    # A widget and not a layout: a layout written in Python can outlive its items' wrappers and then crash Qt.

    def __init__(self, gap: int) -> None:
        """Keep `gap` pixels between widgets and lines."""
        super().__init__()
        self._widgets: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Take a widget at the end."""
        self._widgets.append(widget)
        widget.setParent(self)
        widget.show()
        self._changed()

    def take(self, widget: QWidget) -> None:
        """Give a widget up, and free it."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self._changed()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(width, move=False)

    def one_line(self) -> int:
        """Return how wide all of it is in one line."""
        sizes = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        return sum(sizes) + self._gap * max(0, len(sizes) - 1)

    def sizeHint(self) -> QSize:
        """Wish for as much as the lines take at the present width."""
        width = self.width() or self.minimumSizeHint().width()
        return QSize(self.minimumSizeHint().width(), self._place(width, move=False))

    def minimumSizeHint(self) -> QSize:
        """Ask for the largest single widget."""
        margins = self.contentsMargins()
        sizes = [widget.sizeHint() for widget in self._widgets if not widget.isHidden()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place everything anew when a widget changes its size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.LayoutDirectionChange}:
            self._changed()
        return super().event(event)

    def _changed(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        x, y, line = 0, margins.top(), 0
        level: list[QWidget] = []
        for widget in self._widgets:
            if widget.isHidden():
                continue
            wish = widget.sizeHint().expandedTo(widget.minimumSize())
            if x and x + wish.width() > room:
                _centre(level, y, line)
                x, y, line, level = 0, y + line + self._gap, 0, []
            taken = min(wish.width(), max(room, 1))
            if move:
                widget.setGeometry(
                    QRect(self._start(margins.left(), room, x, taken), y, taken, wish.height())
                )
                level.append(widget)
            x += taken + self._gap
            line = max(line, wish.height())
        _centre(level, y, line)
        return y + line + margins.bottom()

    def _start(self, left: int, room: int, x: int, taken: int) -> int:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return left + room - x - taken if right_to_left else left + x


def _centre(widgets: list[QWidget], top: int, height: int) -> None:
    """Put what stands in one line on one level: scripts differ in height."""
    for widget in widgets:
        widget.move(widget.x(), top + (height - widget.height()) // 2)
