"""Buttons: each has a name to be found by, a word or an accessible name, and perhaps a picture."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from liaison_desk.ui.icons import icon
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size


class Kind(StrEnum):
    """How much a button asks to be pressed; one primary in a pane."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    GHOST = "ghost"
    CHIP = "chip"
    ICON = "icon"
    TOAST = "toast"


def button(
    name: str,
    text: str,
    *,
    picture: str = "",
    kind: Kind = Kind.PLAIN,
    pressed: Callable[[], object] | None = None,
    shortcut: str = "",
) -> QPushButton:
    """Return a button `name`d; of kind ICON it shows its text as a tool tip only."""
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("kind", kind.value)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    made.setProperty("picture", picture)
    if picture:
        made.setIcon(icon(picture, _ink(kind), disabled=colours().text3))
        made.setIconSize(QSize(Size.ICON_S, Size.ICON_S))
    if kind is Kind.ICON:
        made.setToolTip(text)
    else:
        made.setText(f"\u2002{text}" if picture else text)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})")
    if pressed is not None:
        made.clicked.connect(pressed)
    return made


def promote(made: QPushButton) -> None:
    """Make a button the primary one of its pane."""
    made.setProperty("kind", Kind.PRIMARY.value)
    if picture := made.property("picture"):
        made.setIcon(icon(picture, _ink(Kind.PRIMARY), disabled=colours().text3))


def _ink(kind: Kind) -> str:
    match kind:
        case Kind.PRIMARY:
            return colours().on_accent
        case Kind.DANGER:
            return colours().danger
        case _:
            return colours().text2
