"""Looks from time to time whether there is room left where the desk is kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from liaison_desk.host.space import free_bytes

LEAST: Final = 200_000_000
"""Bytes: with less than that free the officer is warned, long before anything is refused (security.md R07)."""

EVERY_MS: Final = 60_000


class SpaceWatch(QObject):
    """Tells how many bytes are left when they are few, and nothing when they are enough."""

    looked = Signal(object)

    def __init__(
        self, folder: Path, parent: QObject, free: Callable[[Path], int | None] = free_bytes
    ) -> None:
        """Look at where `folder` lies, from when it is first asked to."""
        super().__init__(parent)
        self._folder, self._free = folder, free
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now, and say what was seen."""
        left = self._free(self._folder)
        self.looked.emit(left if left is not None and left < LEAST else None)
