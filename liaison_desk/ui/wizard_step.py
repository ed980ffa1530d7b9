"""What a step of the first-run wizard is: a title, a sentence, its fields, what is wrong with the answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.text import buddy, label


class Step(QWidget):
    """One step: a title, a sentence, its fields."""

    fault = Signal(Exception)

    def __init__(self, title: str, sentence: str) -> None:
        """Begin with `title` and `sentence`."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.HAIR, 0, Space.HAIR, 0)
        self.column.setSpacing(Space.S)
        self.column.addWidget(label(title, "title", wrap=True))
        self.column.addWidget(label(sentence, "meta", wrap=True))
        self.column.addSpacing(Space.S)

    def wrong(self) -> str:
        """Say what is wrong with the answers, or nothing."""
        return ""

    def enter(self) -> None:
        """Take the keyboard."""

    def field(self, text: str, editor: QWidget, name: str, help_text: str = "") -> None:
        """Add a labelled field."""
        self.column.addLayout(_labelled(text, editor, name, help_text))
        self.column.addSpacing(Space.XS)

    def pair(self, *fields: tuple[str, QWidget, str, str]) -> None:
        """Add labelled fields beside one another."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for field in fields:
            row.addLayout(_labelled(*field), 1)
        self.column.addLayout(row)


def _labelled(text: str, editor: QWidget, name: str, help_text: str) -> QVBoxLayout:
    editor.setObjectName(name)
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(buddy(text, editor))
    column.addWidget(editor)
    if help_text:
        column.addWidget(label(help_text, "caption", wrap=True))
        editor.setAccessibleDescription(help_text)
    column.addStretch()
    return column
