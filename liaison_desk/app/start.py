"""The window from nothing: what is imported here is all that stands between a click and the unlock window."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from liaison_desk.host.display import NoDisplay
from liaison_desk.host.hardening import harden
from liaison_desk.host.paths import default_log_folder
from liaison_desk.ui.dialogs import keep_no_file_history
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.language import speak
from liaison_desk.ui.lock import Locked
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.theme.look import put_on
from liaison_desk.ui.unlock import UnlockWindow

SWITCH: Final = 0.0005
"""Seconds after which work in a job lets the window have its turn; Python's own choice is ten times as long."""


def new_application() -> QApplication:
    """Return the application, hardened and without a memory for files."""
    harden()
    sys.setswitchinterval(SWITCH)
    keep_no_file_history()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else _begun()
    application.setApplicationName("liaison-desk")
    application.setApplicationDisplayName("Liaison Desk")
    application.setDesktopFileName("liaison-desk")
    return application


def _begun() -> QApplication:
    """Begin with Qt. Where it finds no screen it aborts, and the last word before that is ours."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind is QtMsgType.QtFatalMsg:
            from liaison_desk.cli.output import refuse  # noqa: PLC0415 - start-up must not wait for it

            status = refuse(NoDisplay(why=said[0].strip().removesuffix(".")), as_json=False)
            sys.stderr.flush()
            os._exit(status)

    qInstallMessageHandler(hear)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    sys.stderr.writelines(f"{message}\n" for message in said)
    return application


def preferences_file() -> Path:
    """Return where this user's choices for the window are kept."""
    return default_log_folder().parent / "window.json"


def run_window(vault: Path, locked: Locked | None = None) -> int:
    """Show the window on the desk in `vault` until it is closed; the exit status."""
    application = new_application()
    program = Program(application, vault, locked)
    program.begin()
    return application.exec()


class Program(QObject):
    """One run of the window: unlock or found, then the desk; the heavy parts come after the first picture."""

    def __init__(self, application: QApplication, vault: Path, locked: Locked | None = None) -> None:
        """Stand before the desk in `vault`, which was `locked` for a reason if one is given."""
        super().__init__(application)
        self.application, self.vault, self.locked = application, vault, locked
        self.preferences = Preferences.read(preferences_file())
        self.jobs = Jobs(self._fault, self)
        self.window: QWidget | None = None
        self.opened: QObject | None = None

    def begin(self) -> None:
        """Show the unlock window, or the wizard where there is no desk yet."""
        self.dress()
        if self.vault.is_dir() and any(self.vault.iterdir()):
            self.ask()
        else:
            self.found()

    def dress(self) -> None:
        """Put language and look on the application."""
        speak(self.application, self.preferences.language)
        put_on(self.application, self.preferences.look, self.preferences.language)

    def ask(self) -> None:
        """Show the unlock window."""
        window = UnlockWindow(partial(open_vault, self.vault), self.jobs, self.locked)
        window.opened.connect(self.show_desk)
        self.show(window)

    def found(self) -> None:
        """Show the first-run wizard."""
        from liaison_desk.app.first_run import wizard  # noqa: PLC0415 - start-up must not wait for it

        self.show(wizard(self))

    def show_desk(self, opened: object) -> None:
        """Show the main window on an open desk."""
        from liaison_desk.app.opened import Opened  # noqa: PLC0415 - start-up must not wait for it

        desk = Opened(opened, self, self)  # type: ignore[arg-type]
        self.opened = desk
        self.show(desk.window)

    def keep(self, preferences: Preferences) -> None:
        """Remember the user's choices."""
        self.preferences = preferences
        preferences.write(preferences_file())

    def show(self, window: QWidget) -> None:
        """Show `window` in place of the one before."""
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _fault(self, fault: Exception) -> None:
        raise fault


def open_vault(vault: Path, secret: str, is_words: bool) -> object:  # noqa: FBT001 - which of the two was typed
    """Open the desk with its passphrase or its recovery words; runs in a job, and imports what the desk needs."""
    from liaison_desk.app.opened import open_with  # noqa: PLC0415 - start-up must not wait for it

    return open_with(vault, secret, is_words=is_words)
