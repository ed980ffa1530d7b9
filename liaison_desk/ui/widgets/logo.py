"""The shield of the program, as it stands in the sidebar and before the desk is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours


def logo(size: int, picture: int) -> QLabel:
    """Return the shield of the program."""
    made = QLabel()
    made.setObjectName("logo")
    made.setPixmap(pixmap("shield", colours().on_logo, picture))
    made.setFixedSize(size, size)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
