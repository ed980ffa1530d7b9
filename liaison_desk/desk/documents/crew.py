"""Worker processes that make files beside this one; each ends by itself when this process ends, locks or lets go.

A worker holds nothing but the line to whoever gave it work: when that closes, also because the process replaced
itself to lock, the worker is gone, and what it was making with it.
"""

import os
import signal
import traceback
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Final, TypeAlias

from liaison_desk.desk.documents.preparing import Prepared, Produced, produce
from liaison_desk.host.hardening import harden
from liaison_desk.model.errors import DeskError

MOST: Final = 8
Made: TypeAlias = Produced | DeskError
"""What comes of a piece of work: the file, or why there can be none."""


class WorkerFault(RuntimeError):
    """A worker met a fault in the program, or was ended from outside; it says where, and never over what."""


@dataclass
class _Worker:
    """One process, the line to it, and the number of what it is making."""

    process: BaseProcess
    line: "Connection[Prepared, object]"
    at: int | None = None


class Crew:
    """A few workers, started when there is the first thing to do."""

    def __init__(self, size: int = 0) -> None:
        """Take `size` workers, or as many as there are processors."""
        self._size = size or min(_processors(), MOST)
        self._workers: list[_Worker] = []

    @property
    def busy(self) -> int:
        """How many are making something."""
        return sum(worker.at is not None for worker in self._workers)

    @property
    def is_full(self) -> bool:
        """Whether nobody is free."""
        return self.busy >= self._size

    def give(self, number: int, prepared: Prepared) -> None:
        """Let a free worker make what was prepared; there must be one."""
        free = next((worker for worker in self._workers if worker.at is None), None)
        if free is None:
            free = _started()
            self._workers.append(free)
        free.at = number
        free.line.send(prepared)

    def take(self, patience: float) -> list[tuple[int, Made]]:
        """Return what was made meanwhile, waiting at most so many seconds for the first."""
        lines = {worker.line: worker for worker in self._workers if worker.at is not None}
        return [_taken(lines[line]) for line in wait(list(lines), patience) if isinstance(line, Connection)]

    def dismiss(self) -> None:
        """End every worker, whatever it is doing."""
        for worker in self._workers:
            worker.line.close()
            worker.process.kill()
            worker.process.join()
        self._workers = []


def _started() -> _Worker:
    # Forking would give the worker the vault, its keys and the window along with its work.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _taken(worker: _Worker) -> tuple[int, Made]:
    number, worker.at = worker.at, None
    try:
        found = worker.line.recv()
    except EOFError:
        raise WorkerFault("it ended") from None
    if number is None or not isinstance(found, Produced | DeskError):
        raise WorkerFault(found)
    return number, found


def work(line: "Connection[object, Prepared]") -> None:
    """Make what comes along the line until nothing more can come; a refusal goes back as it is."""
    harden()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            prepared = line.recv()
            line.send(_made(prepared))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _made(prepared: Prepared) -> object:
    try:
        return produce(prepared)
    except DeskError as refusal:
        # Only the particulars survive the way as they are.
        return refusal
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is told where it can be dealt with
        return "".join((type(fault).__name__, "\n", *traceback.format_tb(fault.__traceback__)))


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
