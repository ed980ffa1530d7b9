"""Long work off the main thread: an executor out, a queued signal home."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")


@dataclass(frozen=True)
class _Order:
    """A piece of work that has not begun, and who waits for it."""

    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]


@dataclass(frozen=True)
class _Parcel:
    """A finished piece of work and who waits for it."""

    future: "Future[Any]"
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]


class _Underway:
    """How many pieces of work run beside the main thread.

    Python frees what refers to itself in a circle in whichever thread happens to be busy, and a widget that is
    freed beside the main thread crashes. So as long as a piece of work runs, such circles wait.
    """

    def __init__(self) -> None:
        self._number = 0

    def count(self, more: int) -> None:
        self._number += more
        if self._number > 0:
            gc.disable()
        else:
            # The circles that have waited are freed here, or the next thread would do it with its first breath.
            gc.collect(1)
            gc.enable()


_underway: Final = _Underway()


class Jobs(QObject):
    """Runs work in threads and brings results and faults home to the main thread.

    Work must not touch widgets. Who waits may have been closed meanwhile: then nothing is called.
    """

    running_changed = Signal(int)
    _came_home = Signal(object)
    _ordered = Signal(object)

    def __init__(
        self, failed: Callable[[Exception], object], parent: QObject | None = None, threads: int = 2
    ) -> None:
        """Report faults to `failed` unless a job brings its own."""
        super().__init__(parent)
        self._failed = failed
        self._running = 0
        self._is_stopped = False
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="job")
        self._came_home.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        # Whoever asks may be in the middle of telling all pages of a change: they ask the desk, and must not meet it.
        self._ordered.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """How many pieces of work are not home yet."""
        return self._running

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do `work` in a thread once the main thread is free, then call `done` here, or `failed` with its fault."""
        self._count(1)
        self._ordered.emit(_Order(work, done, failed or self._failed))

    def stop(self) -> None:
        """Take no more work and forget what has not begun."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        if not self._is_stopped:
            self._is_stopped = True
            _underway.count(-self._running)

    def _begin(self, order: _Order) -> None:
        if not self._is_stopped:
            future = self._threads.submit(order.work)
            future.add_done_callback(partial(self._send_home, order.done, order.failed))

    def _send_home(
        self, done: Callable[[Any], object], failed: Callable[[Exception], object], future: "Future[Any]"
    ) -> None:
        if isValid(self):
            self._came_home.emit(_Parcel(future, done, failed))

    def _hand_over(self, parcel: _Parcel) -> None:
        self._count(-1)
        if parcel.future.cancelled():
            return
        fault = parcel.future.exception()
        if fault is None:
            _call(parcel.done, parcel.future.result())
        elif isinstance(fault, Exception):
            _call(parcel.failed, fault)
        else:
            raise fault

    def _count(self, more: int) -> None:
        self._running += more
        if not self._is_stopped:
            _underway.count(more)
        self.running_changed.emit(self._running)


def _call(receiver: Callable[[Any], object], value: object) -> None:
    owner = getattr(receiver, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        receiver(value)
