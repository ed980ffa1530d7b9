"""The marking banner across the top of every window and dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from liaison_desk.ui.theme.tokens import MARKINGS, Size, Type


class MarkingBanner(QLabel):
    """The highest marking on screen; never covered, never dimmed."""

    def __init__(
        self, marking: str = "UNCLASSIFIED", caveat: str = "", parent: QWidget | None = None
    ) -> None:
        """Show `marking` and the words that go with it."""
        super().__init__(parent)
        self.setObjectName("markingBanner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(Size.BANNER)
        self.setAccessibleDescription(self.tr("Marking of this window"))
        self.say(marking, caveat)

    def say(self, marking: str, caveat: str = "") -> None:
        """Show another marking."""
        ground, ink = MARKINGS.get(marking, MARKINGS["TOP SECRET"])
        self.setText(f"{marking}   ·   {caveat}" if caveat else marking)
        self.setStyleSheet(
            f"background: {ground}; color: {ink}; font-size: {Type.META}px; font-weight: 700;"
            "letter-spacing: 0.6px;"
        )
