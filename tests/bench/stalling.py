"""How long the event loop stands still while the desk works in a job."""

import io
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, produce
from liaison_desk.desk.opening import OpenDesk, open_desk
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Meeting
from liaison_desk.ui.jobs import Jobs
from tests.bench.filling import fill
from tests.fault.desks import Ticking

EVERY = 5
IDLE_TICKS = 200
Figures = dict[str, float]


def watch(ticker: QTimer, vault: Path, words: Path, done: Callable[[Figures], object]) -> None:
    """Tick every five milliseconds, alone and then while a job runs; give the worst and the 99th of both gaps."""
    gaps: dict[str, list[float]] = {"idle": [], "busy": []}
    last = [time.perf_counter()]
    phase = ["idle"]
    jobs = Jobs(_fail, ticker)

    def tick() -> None:
        now = time.perf_counter()
        gaps[phase[0]].append((now - last[0]) * 1000 - EVERY)
        last[0] = now
        if phase[0] == "idle" and len(gaps["idle"]) == IDLE_TICKS:
            phase[0] = "busy"
            jobs.run(partial(_work, vault, words.read_text(encoding="utf-8")), finished)

    def finished(_: object) -> None:
        ticker.stop()
        jobs.stop()
        done(_figures(gaps))

    ticker.timeout.connect(tick)
    ticker.start(EVERY)


def _figures(gaps: dict[str, list[float]]) -> Figures:
    figures: Figures = {"ticks": len(gaps["busy"])}
    for name, values in gaps.items():
        values.sort()
        figures |= {f"{name} worst": values[-1], f"{name} p99": values[int(len(values) * 0.99)]}
    return figures


def _work(vault: Path, words: str) -> object:
    """Open, import, issue a readout, verify: what a window does in a job."""
    opened: OpenDesk = open_desk(vault, Ticking(), recovery_words=words)
    with opened:
        desk = opened.desk
        import_file(desk, resource("sample", "posting.json").read_bytes(), "posting.json")
        fill(desk, 300)
        produce(prepare(desk, desk.store.records.standing(Meeting)[0].id, Variant.INTERNAL))
        io.BytesIO(desk.store.digest().encode())
        desk.store.verify()
    return None


def _fail(fault: Exception) -> None:
    print(repr(fault), file=sys.stderr)
    QApplication.exit(1)
