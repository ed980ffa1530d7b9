"""Locking: when nobody is there, or on demand, the process is replaced by a fresh one that knows nothing."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Self

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class LockReason(StrEnum):
    """Why the desk locked."""

    IDLE = "idle"
    ASKED = "asked"
    SESSION = "session"
    SUSPEND = "suspend"


@dataclass(frozen=True, kw_only=True)
class Locked:
    """Why and when the desk locked, as told to the process that asks for the passphrase again."""

    reason: LockReason
    at: datetime

    @classmethod
    def read(cls, reason: str, at: str) -> Self:
        """From the words of a command line; ValueError if they are not ours."""
        return cls(reason=LockReason(reason), at=datetime.fromisoformat(at))

    def words(self) -> tuple[str, str]:
        """As words of a command line."""
        return self.reason.value, self.at.isoformat(timespec="seconds")


def clock() -> float:
    """Seconds that go on counting while the machine sleeps, and that nobody can set."""
    boot_time: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class IdleWatch(QObject):
    """Counts down while nobody touches keyboard or mouse, dialogs and menus open or not."""

    ticked = Signal(int)
    expired = Signal()

    def __init__(self, minutes: int, parent: QObject, now: Callable[[], float] = clock) -> None:
        """Expire after `minutes` without a sign of life."""
        super().__init__(parent)
        self._now = now
        self._seconds = minutes * 60
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def allow(self, minutes: int) -> None:
        """Allow another span from now on."""
        self._seconds = minutes * 60
        self._last = self._now()
        self.look()

    def stop(self) -> None:
        """Count no more: whoever was watched over is gone."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def look(self) -> None:
        """Look at the clock: announce what is left, or that nothing is."""
        left = self._seconds - (self._now() - self._last)
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
        else:
            self.ticked.emit(int(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a sign of life and let it pass; one that comes too late still locks."""
        if event.type() in _SIGNS_OF_LIFE:
            if self._now() - self._last >= self._seconds:
                self.look()
            else:
                self._last = self._now()
        return super().eventFilter(watched, event)


def locked_command(vault: Path, locked: Locked) -> list[str]:
    """Return the command line of the process that takes our place."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "liaison_desk"]
    return [*program, "--vault", str(vault), "--locked", *locked.words()]


def replace_process(vault: Path, reason: LockReason) -> None:
    """Become a fresh locked process; nothing this one knew is left in memory (security.md §5.4)."""
    command = locked_command(vault, Locked(reason=reason, at=datetime.now(UTC)))
    if sys.platform == "win32":
        subprocess.Popen(command, close_fds=True)  # noqa: S603 - our own program, our own words
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - our own program, our own words
