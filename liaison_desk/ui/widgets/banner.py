"""The marking banner across the top of every window and dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from liaison_desk.ui.theme import pieces
from liaison_desk.ui.theme.tokens import Size


class MarkingBanner(QLabel):
    """The highest marking on screen; never covered, never dimmed."""

    def __init__(
        self, marking: str = "UNCLASSIFIED", caveat: str = "", parent: QWidget | None = None
    ) -> None:
        """Show `marking` and the words that go with it."""
        super().__init__(parent)
        self.setObjectName("markingBanner")
        self.marking = marking
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(Size.BANNER)
        self.setAccessibleDescription(self.tr("Marking of this window"))
        self.say(marking, caveat)

    def say(self, marking: str, caveat: str = "") -> None:
        """Show another marking."""
        self.setText(f"{marking}   ·   {caveat}" if caveat else marking)
        self.marking = marking
        shown = pieces.known(marking)
        if self.property("marking") != shown:
            self.setProperty("marking", shown)
            self.style().unpolish(self)
            self.style().polish(self)
