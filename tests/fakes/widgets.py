"""Finding parts of a window by their names, which are the same in every language."""

from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

Part = TypeVar("Part", bound=QWidget)


def part(root: QWidget, kind: type[Part], name: str) -> Part:
    """The only part of that kind and name."""
    found = root.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(root: QWidget, name: str) -> None:
    """Press the button of that name."""
    part(root, QPushButton, name).click()


def spoken(root: QWidget) -> str:
    """Every text on every part, one after the other."""
    return " ".join(child.text() for child in root.findChildren(QWidget) if hasattr(child, "text"))
