"""A card of one line and what belongs to it: for the parts of a record that are listed in its detail."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.chips import Chip, ChipText, MarkingChip
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import label

MOST_ASIDE: Final = 0.55
"""How much of a card its buttons may take beside the words."""


class LineCard(QFrame):
    """A title, lines under it, chips, and buttons at the end."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        lines: Sequence[str] = (),
        chips: Sequence[ChipText] = (),
        marking: str | None = None,
        buttons: Sequence[QPushButton] = (),
    ) -> None:
        """Show what is said; `marking` is shown in its own colours, "" as missing."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", Frame.CARD.value)
        self._said = said = QWidget()
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.XS)
        words.addWidget(label(title, "strong", wrap=True))
        for line in filter(None, lines):
            words.addWidget(label(line, "meta", wrap=True))
        if chips or marking is not None:
            words.addWidget(_chips(chips, marking))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.S)
        row.addWidget(said, 1)
        self._aside = _Aside(Space.S)
        for made in buttons:
            self._aside.add(made)
        row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        self._aside.setHidden(not buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where beside them they would leave these too little room."""
        super().resizeEvent(event)
        aside, words = self._aside.one_line(), self._said.minimumSizeHint().width()
        under = (
            aside > self.width() * MOST_ASIDE or aside + words > self.width() - Space.L - Space.M - Space.S
        )
        way = QHBoxLayout.Direction.TopToBottom if under else QHBoxLayout.Direction.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setAlignment(self._aside, Qt.AlignmentFlag(0) if under else Qt.AlignmentFlag.AlignTop)


class _Aside(Flow):
    """The buttons of a card: in one line if they may."""

    def sizeHint(self) -> QSize:
        """Wish for one line; a narrower place makes it several."""
        return QSize(self.one_line(), super().sizeHint().height())


def _chips(chips: Sequence[ChipText], marking: str | None) -> QWidget:
    line = Flow(Space.S)
    if marking is not None:
        line.add(MarkingChip(marking))
    for chip in chips:
        line.add(Chip(chip))
    return line
