"""Cards: framed areas, the card of facts, notes that inform or warn, and empty states."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.text import ElidedLabel, label


class Frame(StrEnum):
    """What a framed area is, for the style sheet."""

    CARD = "card"
    QUIET = "quiet"
    CHOSEN = "chosen"
    DIALOG = "dialog"
    RAISED = "raised"
    NOTE = "note"
    WARNING = "warning"
    FAULT = "fault"
    GOOD = "good"
    DROP = "drop"


def framed(frame: Frame, parent: QWidget | None = None) -> QFrame:
    """Return an empty framed area."""
    made = QFrame(parent)
    made.setProperty("kind", frame.value)
    return made


def rule() -> QFrame:
    """Return a hairline across the pane."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


class FactsCard(QFrame):
    """Label and value, three to a row, in reading order."""

    ACROSS = 3

    def __init__(self, facts: Sequence[tuple[str, str]], across: int = ACROSS) -> None:
        """Show `facts` as (label, value)."""
        super().__init__()
        self.setObjectName("facts")
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S + Space.HAIR)
        for number, (name, value) in enumerate(facts):
            cell = QVBoxLayout()
            cell.setSpacing(1)
            cell.addWidget(ElidedLabel(name, "caption"))
            cell.addWidget(label(value, "strong", wrap=True))
            grid.addLayout(cell, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        for column in range(across):
            # The first column holds the longest facts: dates with weekday and zone.
            grid.setColumnStretch(column, across + len(facts) - column)


class Note(QFrame):
    """A sentence that informs, warns or reports a fault, with its picture."""

    _PICTURES = {  # noqa: RUF012 - never changed
        Frame.NOTE: ("info", "info"),
        Frame.WARNING: ("triangle-alert", "warn"),
        Frame.FAULT: ("circle-alert", "danger"),
        Frame.GOOD: ("circle-check", "ok"),
    }

    def __init__(self, frame: Frame, text: str, advice: str = "") -> None:
        """Say `text`, and what to do about it."""
        super().__init__()
        self.setProperty("kind", frame.value)
        picture, token = self._PICTURES[frame]
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S + Space.HAIR, Space.M, Space.S + Space.HAIR)
        row.setSpacing(Space.S + Space.HAIR)
        shown = QLabel()
        shown.setPixmap(pixmap(picture, getattr(colours(), token), Size.ICON_S))
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(text, "strong", wrap=True))
        if advice:
            words.addWidget(label(advice, "body", wrap=True))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{text} {advice}".strip())


class EmptyState(QWidget):
    """Nothing here yet: one sentence and one action."""

    def __init__(
        self, picture: str, sentence: str, action: tuple[str, str, Callable[[], object]] | None = None
    ) -> None:
        """Say `sentence`; `action` is (name, words, what to do)."""
        super().__init__()
        self.setObjectName("emptyState")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.M)
        column.addStretch(2)
        shown = QLabel()
        shown.setPixmap(pixmap(picture, colours().border_strong, Size.SIDEBAR_NARROW - Space.L))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(shown)
        words = label(sentence, "body", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        if action is not None:
            name, text, pressed = action
            made = button(name, text, kind=Kind.PLAIN, pressed=pressed)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
