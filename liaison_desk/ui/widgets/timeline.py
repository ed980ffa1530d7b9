"""What happened, newest first: a picture, a sentence, a line under it, when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.text import ElidedLabel, label


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One thing that happened."""

    picture: str
    title: str
    when: str
    lines: tuple[str, ...] = ()


class Timeline(QWidget):
    """Happenings joined by a line."""

    def __init__(self, happenings: Sequence[Happening]) -> None:
        """Show `happenings` in the order given."""
        super().__init__()
        # What is left of the pane stays below the last happening, and never between two.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.XS, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M + Space.HAIR)
        grid.setColumnStretch(1, 1)
        self._dots: list[QLabel] = []
        for number, happening in enumerate(happenings):
            dot = self._dot(happening.picture)
            self._dots.append(dot)
            grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(_told(happening), number, 1)

    def _dot(self, picture: str) -> QLabel:
        c = colours()
        dot = QLabel()
        dot.setPixmap(pixmap(picture, c.accent_text, Size.ICON_XS))
        dot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dot.setFixedSize(Size.TIMELINE_DOT, Size.TIMELINE_DOT)
        dot.setObjectName("timelineDot")
        return dot

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is drawn
        """Join the dots."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours().border), 1.5))
        for one, next_one in zip(self._dots, self._dots[1:], strict=False):
            x = one.geometry().center().x()
            painter.drawLine(x, one.geometry().bottom() + 3, x, next_one.geometry().top() - 3)


def _told(happening: Happening) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    first = QHBoxLayout()
    first.addWidget(ElidedLabel(happening.title, "strong"), 1)
    first.addWidget(label(happening.when, "meta"))
    column.addLayout(first)
    for line in happening.lines:
        column.addWidget(label(line, "meta", wrap=True))
    column.addStretch()
    return column
