"""A picture of any part of the window, made without a display."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from liaison_desk.ui.theme.tokens import Size


def snapshot(widget: QWidget, path: Path, size: tuple[int, int] = Size.WINDOW) -> None:
    """Show `widget` at `size` and save what it looks like in `path` (PNG)."""
    widget.resize(*size)
    widget.show()
    widget.ensurePolished()
    settle()
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"{path} cannot be written")


def settle() -> None:
    """Let layouts come to rest; never waits for a person or a timer."""
    for _ in range(3):
        QApplication.sendPostedEvents()
