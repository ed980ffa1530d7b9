"""One window until it is painted, and what that took: for the benchmarks to run as a program.

Usage: picture bare | picture unlock VAULT | picture desk VAULT WORDS-FILE | picture stall VAULT WORDS-FILE.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

AFTER = 250
"""Milliseconds for what a window loads after its first picture."""


class Painted(QObject):
    """Calls back once a window has been painted."""

    def __init__(self, application: QApplication, then: Callable[[], object]) -> None:
        super().__init__(application)
        self._then = then
        self._is_done = False
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Paint and not self._is_done:
            self._is_done = True
            QTimer.singleShot(0, self._then)
        return False


def _say(**figures: float) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    held = pages * resource.getpagesize() / (1 << 20)
    print(json.dumps({"cpu": time.process_time(), "peak": peak, "held": held, **figures}), flush=True)
    QApplication.quit()


def _bare() -> None:
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1100, 760)
    Painted(application, _say)
    window.show()
    application.exec()


def _unlock() -> None:
    from liaison_desk.app.start import Program, new_application  # noqa: PLC0415 - its cost is what is measured

    application = new_application()
    Painted(application, _say)
    program = Program(application, Path(sys.argv[2]))
    program.begin()
    application.exec()


def _desk() -> None:
    from liaison_desk.app.opened import open_with  # noqa: PLC0415 - the bare window must not load it
    from liaison_desk.app.start import Program, new_application  # noqa: PLC0415 - the same

    application = new_application()
    program = Program(application, Path(sys.argv[2]))
    program.begin()
    words = Path(sys.argv[3]).read_text(encoding="utf-8")
    program.show_desk(open_with(Path(sys.argv[2]), words, is_words=True))
    QTimer.singleShot(AFTER, _say)
    application.exec()


def _stall() -> None:
    from liaison_desk.app.start import new_application  # noqa: PLC0415 - the bare window must not load it
    from tests.bench.stalling import watch  # noqa: PLC0415 - the bare window must not load it

    application = new_application()
    ticker = QTimer()
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    watch(ticker, Path(sys.argv[2]), Path(sys.argv[3]), lambda figures: _say(**figures))
    sys.exit(application.exec())


if __name__ == "__main__":
    {"bare": _bare, "unlock": _unlock, "desk": _desk, "stall": _stall}[sys.argv[1]]()
