"""The quick note box at the foot of a detail pane."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.choice import Choice

LONGEST: Final = 11
"""How many letters of what a note becomes are shown; the note itself has the rest of the room."""
SHORTEST: Final = 120


class Composer(QFrame):
    """One line and what it becomes; Enter adds it."""

    added = Signal(str, object)
    attach_asked = Signal()

    def __init__(self, invitation: str, becomes: Sequence[tuple[str, object]], add: str) -> None:
        """Invite to type; offer what the line `becomes` as (words, value)."""
        super().__init__()
        self.setObjectName("composer")
        self.line = QLineEdit()
        self.line.setObjectName("composerLine")
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(invitation)
        self.line.setAccessibleName(invitation)
        self.kind = Choice()
        self.kind.setObjectName("composerKind")
        self.kind.setAccessibleName(self.tr("It becomes"))
        for words, value in becomes:
            self.kind.addItem(words, value)
        self.kind.setMinimumContentsLength(min(max((len(words) for words, _ in becomes), default=0), LONGEST))
        self.line.setMinimumWidth(SHORTEST)
        self.attach = button("composerAttach", self.tr("Attach a file"), picture="paperclip", kind=Kind.ICON)
        self.send = button("composerSend", add, picture="send", kind=Kind.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S - Space.HAIR, Space.XS + 1, Space.S - Space.HAIR, Space.XS + 1)
        row.addWidget(self.attach)
        row.addWidget(self.line, 1)
        row.addWidget(self.kind)
        row.addWidget(self.send)
        self.line.returnPressed.connect(self._add)
        self.send.clicked.connect(self._add)
        self.attach.clicked.connect(self.attach_asked)

    def _add(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.added.emit(text, self.kind.currentData())
