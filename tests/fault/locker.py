"""The window's program, worked by lines: it unlocks with the passphrase it reads, says so, and locks when told to.

Usage: locker VAULT. Input: the passphrase, later an empty line. Output: `open` once the desk is on show.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QPushButton

from liaison_desk.app.opened import Opened
from liaison_desk.app.start import Program, new_application
from liaison_desk.model.kinds import Contact
from liaison_desk.ui.lock import LockReason
from liaison_desk.ui.unlock import UnlockWindow


def main() -> None:
    application = new_application()
    program = Program(application, Path(sys.argv[1]))
    program.begin()
    window = program.window
    assert isinstance(window, UnlockWindow)
    window.passphrase.setText(sys.stdin.readline().rstrip("\n"))
    window.attempt()
    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.setEnabled(False)
    told.activated.connect(lambda: _lock(program))
    looking = QTimer()
    looking.setInterval(20)
    looking.timeout.connect(lambda: _look(program, looking, told))
    looking.start()
    application.exec()


def _look(program: Program, looking: QTimer, told: QSocketNotifier) -> None:
    if isinstance(program.opened, Opened) and program.opened.window.isVisible():
        looking.stop()
        _show_a_contact(program.opened)
        told.setEnabled(True)
        sys.stdout.write("open\n")
        sys.stdout.flush()


def _show_a_contact(opened: Opened) -> None:
    """Let Qt hold the text of a case, painted or not: in the labels of a contact, then in the lines of its form."""
    contact = next(iter(opened.place.desk.store.records.standing(Contact)))
    opened.window.go("contacts", contact.id)
    page = opened.window.stack.currentWidget()
    assert page is not None
    edit = page.findChild(QPushButton, "editRecord")
    assert edit is not None
    edit.click()


def _lock(program: Program) -> None:
    assert isinstance(program.opened, Opened)
    program.opened.lock(LockReason.ASKED)


if __name__ == "__main__":
    main()
