"""What happens when the program itself is at fault: it says sorry, stops writing, keeps what is saved."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk import __version__
from liaison_desk.host.logs import log_fault
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.dialogs import Sheet, choose_file_to_write
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note


def report(fault: BaseException) -> str:
    """Return what a developer needs to know: kinds of errors and places in the code, never what they say."""
    lines = [f"Liaison Desk {__version__}, Python {platform.python_version()}, {platform.system()}"]
    seen: BaseException | None = fault
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


class FaultSheet(Sheet):
    """Says sorry, and offers a report without names, and to lock the desk."""

    lock_asked = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        """Offer the report `text`."""
        super().__init__("faultSheet", self.tr("Something is wrong with the program"), parent)
        self._text = text
        advice = self.tr("The program has stopped saving. Lock the desk and unlock it again to go on.")
        self.body.addWidget(
            Note(Frame.FAULT, self.tr("We are sorry. Everything saved before is safe."), advice)
        )
        self.foot.addWidget(button("saveReport", self.tr("Save a report without names…"), pressed=self._save))
        lock = button(
            "lockAfterFault", self.tr("Lock now"), picture="lock", kind=Kind.PRIMARY, pressed=self._lock
        )
        lock.setDefault(True)
        self.foot.addWidget(lock)

    def _save(self) -> None:
        choose_file_to_write(
            self, self.tr("Save the report"), "liaison-desk-report.txt", Path.home(), self.write
        )

    def write(self, path: Path) -> None:
        """Write the report."""
        path.write_text(self._text, "utf-8")

    def _lock(self) -> None:
        self.accept()
        self.lock_asked.emit()


class Faults(QObject):
    """Catches what nobody caught, once: after the first fault nothing is written any more."""

    lock_asked = Signal()

    def __init__(self, acting: Acting, parent: QObject) -> None:
        """Stop `acting` when something goes wrong."""
        super().__init__(parent)
        self._acting = acting
        self._over: QWidget | None = None
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def speak_over(self, window: QWidget) -> None:
        """Show what there is to say over `window` from now on."""
        self._over = window

    def let_go(self) -> None:
        """Catch nothing any more."""
        sys.excepthook = self._before

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Say sorry and stop writing."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, fault, trace)
            return
        log_fault("window.fault", fault)
        self._acting.stop()
        if self._over is not None:
            sheet = FaultSheet(report(fault), self._over)
            sheet.lock_asked.connect(self.lock_asked)
            sheet.open()
