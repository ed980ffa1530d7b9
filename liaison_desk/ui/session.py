"""The desktop session around the window: it tells when the screen is locked and when the computer goes to sleep."""

import sys
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_LOGIN: Final = "org.freedesktop.login1"
_PATIENCE_MS: Final = 300
_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class SessionWatch(QObject):
    """Listens to the session manager and the screen saver, where there are any (security.md §5.4)."""

    locked = Signal()
    sleeping = Signal()

    def __init__(self, parent: QObject) -> None:
        """Listen from now on; a system without these buses simply says nothing."""
        super().__init__(parent)
        self._delay: list[object] = []
        if sys.platform != "linux":
            return
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager, own = "/org/freedesktop/login1", "/org/freedesktop/login1/session/auto"
            self._listen(system, _LOGIN, manager, f"{_LOGIN}.Manager", "PrepareForSleep", "1asleep(bool)")
            self._delay = _ask_for_delay(system, manager)
            self._listen(system, _LOGIN, own, f"{_LOGIN}.Session", "Lock", "1shut()")
        if session.isConnected():
            for name, path in _SAVERS:
                self._listen(session, name, path, name, "ActiveChanged", "1saver(bool)")

    def _listen(self, bus: QDBusConnection, *where: str) -> None:
        service, path, interface, signal, slot = where
        bus.connect(service, path, interface, signal, self, slot.encode())

    @Slot(bool)
    def asleep(self, going: bool) -> None:  # noqa: FBT001 - it comes with the signal
        """Pass on that the computer is about to sleep."""
        if going:
            self.sleeping.emit()

    @Slot()
    def shut(self) -> None:
        """Pass on that the session was locked."""
        self.locked.emit()

    @Slot(bool)
    def saver(self, active: bool) -> None:  # noqa: FBT001 - it comes with the signal
        """Pass on that the screen saver came on."""
        if active:
            self.locked.emit()


def _ask_for_delay(system: QDBusConnection, manager: str) -> list[object]:
    """Ask that sleep waits for us a moment; the answer holds the descriptor that keeps the request alive."""
    asked = QDBusMessage.createMethodCall(_LOGIN, manager, f"{_LOGIN}.Manager", "Inhibit")
    asked.setArguments(["sleep", "Liaison Desk", "to lock the desk", "delay"])
    answer = system.call(asked, QDBus.CallMode.Block, _PATIENCE_MS)
    is_reply = answer.type() is QDBusMessage.MessageType.ReplyMessage
    return list(answer.arguments()) if is_reply else []
