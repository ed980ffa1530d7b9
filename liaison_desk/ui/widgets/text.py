"""Words on the page: labels by role, labels that give way, and text to be read."""

from html import escape
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle, QWidget

_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


def at_start() -> Qt.AlignmentFlag:
    """Return the side where reading begins in this window, whatever script the text itself is in."""
    right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def label(text: str, role: str = "body", *, wrap: bool = False) -> QLabel:
    """Plain text in one of the roles of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setAlignment(at_start())
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)
    return made


def buddy(text: str, field: QWidget) -> QLabel:
    """Return a field's label, which names it to screen readers and takes the keyboard there."""
    made = QLabel(text)
    made.setProperty("role", "label")
    made.setAlignment(at_start())
    made.setBuddy(field)
    return made


def reading(text: str) -> QLabel:
    """Return a text to be read at leisure: larger, with air between the lines, selectable."""
    lines = escape(text).replace("\n", "<br>")
    made = QLabel(f'<div style="line-height:106%">{lines}</div>')
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setProperty("role", "reading")
    made.setAlignment(at_start())
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def cut_to(metrics: QFontMetrics, text: str, room: int) -> str:
    """Return as much of a text as fits; the dots stand where the text itself goes on, whatever the window reads."""
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    # A line of several parts has isolates of its own, in the order of the window.
    return fitting if fitting == text or text.startswith(_ISOLATE) else f"{_ISOLATE}{fitting}{_END}"


class ElidedLabel(QLabel):
    """A line that gives way instead of widening its parent; the whole text is its tool tip."""

    SHORTEST = 40

    def __init__(self, text: str, role: str = "body") -> None:
        """Show `text` in `role`."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(self.SHORTEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        cut = cut_to(self.fontMetrics(), self.text(), self.width())
        area = QRect(self.rect())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, cut)
