"""The sheet of shortcuts that F1 shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison_desk.ui.actions import Action, shown_keys
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.text import ElidedLabel, label


class ShortcutSheet(Sheet):
    """Every action that has a shortcut, and the keys that work everywhere."""

    def __init__(self, actions: Sequence[Action], parent: QWidget) -> None:
        """List the shortcuts of `actions`."""
        super().__init__("shortcutSheet", self.tr("Shortcuts"), parent)
        self.setMinimumWidth(Size.FORM)
        everywhere = (
            (self.tr("Save the form"), "Ctrl+S"),
            (self.tr("Next or previous field"), "Tab"),
            (self.tr("Up and down a list"), "Up"),
            (self.tr("Close a dialog or this sheet"), "Esc"),
        )
        entries = [(action.text, action.shortcut) for action in actions if action.shortcut] + list(everywhere)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        half = (len(entries) + 1) // 2
        for number, (text, shortcut) in enumerate(entries):
            column = 2 * (number // half)
            grid.addWidget(ElidedLabel(text), number % half, column)
            grid.addWidget(
                label(shown_keys(shortcut), "key"), number % half, column + 1, Qt.AlignmentFlag.AlignLeading
            )
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        done = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        done.setDefault(True)
        self.foot.addWidget(done)
