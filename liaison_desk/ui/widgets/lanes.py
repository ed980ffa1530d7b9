"""The board of the work plan: lanes side by side, cards that take the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaison_desk.ui.theme.tokens import Size, Space, Tone
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import ElidedLabel, label


@dataclass(frozen=True, kw_only=True)
class CardText:
    """One card of the board: its edge has the tone, its first chip the word for it."""

    key: str
    text: str
    aside: str
    tone: Tone
    chips: tuple[ChipText, ...]
    reference: str = ""


class BoardCard(QFrame):
    """A card that is opened with a click, Enter or Space."""

    opened = Signal(str)

    def __init__(self, said: CardText) -> None:
        """Show what is said."""
        super().__init__()
        self.key = said.key
        self.setObjectName(f"card_{said.reference or said.key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(
            ", ".join((said.reference, said.text, said.aside, *(c.text for c in said.chips)))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S + Space.HAIR, Space.M, Space.S + Space.HAIR)
        column.setSpacing(Space.S - Space.HAIR)
        column.addWidget(label(said.text, "strong", wrap=True))
        column.addWidget(ElidedLabel(said.aside, "meta"))
        row = Flow(Space.S - Space.HAIR)
        for chip in said.chips:
            row.add(Chip(chip))
        column.addWidget(row)
        if said.reference:
            column.addWidget(label(said.reference, "caption"))
        self.setProperty("tone", said.tone.value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)


class Lane(QWidget):
    """One column of the board: what it is called, how it stands, its cards."""

    opened = Signal(str)

    def __init__(self, key: str, code: str, title: str, cards: Sequence[CardText]) -> None:
        """Show `cards` under `title`."""
        super().__init__()
        self.setFixedWidth(Size.BOARD_COLUMN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(Chip(ChipText(text=code, tone=Tone.ACCENT)))
        head.addWidget(ElidedLabel(title, "strong"), 1)
        head.addWidget(label(str(len(cards)), "meta"))
        column.addLayout(head)
        inside = QWidget()
        inside.setObjectName(f"lane_{code}")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, Space.XS, 0)
        stack.setSpacing(Space.S)
        for card in cards:
            made = BoardCard(card)
            made.opened.connect(self.opened)
            stack.addWidget(made)
        stack.addStretch()
        column.addWidget(scrolled(inside, "pageScroll"), 1)
        self.key = key
