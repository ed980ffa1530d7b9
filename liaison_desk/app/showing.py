"""The window on a desk that is open already, on the screen or as a picture."""

import os
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liaison_desk.app.opened import make_place, make_window
from liaison_desk.app.start import Program, new_application
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.language import speak
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.snapshot import snapshot
from liaison_desk.ui.theme.look import Look, put_on


def show_desk(opened: OpenDesk) -> int:
    """Show an open desk until the window is closed; the exit status."""
    application = new_application()
    program = Program(application, opened.vault.folder)
    program.dress()
    program.show_desk(opened)
    return application.exec()


def draw(desk: Desk, path: Path, look: Look = Look.LIGHT) -> None:
    """Draw the Meetings page of `desk` as the window would show it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = new_application()
    language = desk.setup.language
    speak(application, language)
    put_on(application, look, language)
    holder = QWidget()
    acting = Acting(holder)
    jobs = Jobs(acting.fault, holder)
    window = make_window(make_place(desk, jobs, acting, holder), Preferences(language=language, look=look))
    window.go("meetings")
    snapshot(window, path)
    window.close()
    jobs.stop()
