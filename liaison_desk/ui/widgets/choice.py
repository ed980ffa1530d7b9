"""A box to choose one of a few; what is chosen gives way to dots where it is longer than the box."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.text import cut_to

_EDGE: Final = 4
"""What the style keeps free beside the words, on both sides together."""


class Choice(QComboBox):
    """Never wider than its place: the whole of what is chosen is its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to choose."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show as much of what is chosen as fits."""
        super().initStyleOption(option)
        option.currentText = cut_to(self.fontMetrics(), self.currentText(), self._room(option))

    def showPopup(self) -> None:
        """Open as wide as the longest of the choices, within the window."""
        view = self.view()
        wish = view.sizeHintForColumn(0) + 2 * Space.L
        view.setMinimumWidth(min(wish, self.window().width() - 2 * Space.XL))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Say all of what is chosen to who stays over it, if it was cut."""
        if event.type() is QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            self.setToolTip(self.currentText() if option.currentText != self.currentText() else "")
        return super().event(event)

    def _room(self, option: QStyleOptionComboBox) -> int:
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return field.width() - _EDGE
