"""A card of one line and what belongs to it: for the parts of a record that are listed in its detail."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.chips import Chip, ChipText, MarkingChip
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import label


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
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(label(title, "strong", wrap=True))
        for line in filter(None, lines):
            words.addWidget(label(line, "meta", wrap=True))
        if chips or marking is not None:
            words.addWidget(_chips(chips, marking))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        for made in buttons:
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)


def _chips(chips: Sequence[ChipText], marking: str | None) -> QWidget:
    line = Flow(Space.S)
    if marking is not None:
        line.add(MarkingChip(marking))
    for chip in chips:
        line.add(Chip(chip))
    return line
