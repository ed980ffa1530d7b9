"""What can be done from anywhere: each action is a name, words, a picture, a shortcut and what it does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, kw_only=True)
class Action:
    """One thing the window can do."""

    name: str
    text: str
    picture: str
    run: Callable[[], object]
    shortcut: str = ""

    @property
    def keys(self) -> str:
        """The shortcut as it is written on this system."""
        return shown_keys(self.shortcut)


def shown_keys(shortcut: str) -> str:
    """Return a shortcut in the system's own writing, with spaces for plus signs."""
    written = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return written.replace("+", " ") or shortcut


def bind(actions: Sequence[Action], window: QWidget) -> None:
    """Give every action its shortcut in `window`."""
    for action in actions:
        if action.shortcut:
            made = QShortcut(QKeySequence(action.shortcut), window)
            made.setObjectName(f"shortcut_{action.name}")
            made.activated.connect(action.run)
