import gc
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.model.errors import BadInput
from liaison_desk.ui.jobs import Jobs


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.came: list[object] = []

    @Slot(object)
    def take(self, value: object) -> None:
        self.came.append(value)


def test_work_runs_beside_the_main_thread_and_its_result_comes_home(qtbot: QtBot) -> None:
    faults: list[Exception] = []
    jobs = Jobs(faults.append)
    home: list[tuple[int, int]] = []
    jobs.run(threading.get_ident, lambda ident: home.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(home))
    worker, main = home[0]
    assert main == threading.get_ident()
    assert worker != main
    assert not faults
    jobs.stop()


def test_a_fault_comes_home_to_whoever_asked(qtbot: QtBot) -> None:
    usual: list[Exception] = []
    own: list[Exception] = []

    def fail() -> None:
        raise BadInput(what="it", why="it is so")

    jobs = Jobs(usual.append)
    jobs.run(fail, lambda _: None, own.append)
    qtbot.waitUntil(lambda: bool(own))
    jobs.run(fail, lambda _: None)
    qtbot.waitUntil(lambda: bool(usual))
    assert isinstance(own[0], BadInput)
    assert isinstance(usual[0], BadInput)
    jobs.stop()


def test_whoever_was_closed_meanwhile_is_not_called(qtbot: QtBot) -> None:
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    gate = threading.Event()
    receiver = Receiver()
    came = receiver.came
    jobs.run(gate.wait, receiver.take)
    receiver.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert not came
    jobs.stop()


def test_it_says_how_much_is_under_way(qtbot: QtBot) -> None:
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    counts: list[int] = []
    jobs.running_changed.connect(counts.append)
    jobs.run(lambda: 1, lambda _: None)
    jobs.run(lambda: 2, lambda _: None)
    qtbot.waitUntil(lambda: counts[-1:] == [0])
    assert max(counts) == 2
    jobs.stop()


def test_work_begins_when_whoever_asked_is_done(qtbot: QtBot) -> None:
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    begun = threading.Event()
    jobs.run(begun.set, lambda _: None)
    assert not begun.wait(0.05)
    qtbot.waitUntil(begun.is_set)
    jobs.stop()


class Ring:
    """Refers to itself, so that only the search for such circles frees it; notes in which thread."""

    def __init__(self, freed_in: list[int]) -> None:
        self.itself = self
        self._freed_in = freed_in

    def __del__(self) -> None:
        self._freed_in.append(threading.get_ident())


def test_what_refers_to_itself_is_never_freed_beside_the_main_thread(qtbot: QtBot) -> None:
    freed_in: list[int] = []
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    done: list[object] = []

    def make_litter() -> None:
        for _ in range(50_000):
            Ring(freed_in)

    jobs.run(make_litter, done.append)
    qtbot.waitUntil(lambda: bool(done))
    jobs.stop()
    gc.collect()
    assert len(freed_in) == 50_000
    assert set(freed_in) == {threading.get_ident()}
    assert gc.isenabled()


def test_stopping_with_work_under_way_lets_what_refers_to_itself_be_freed_again(qtbot: QtBot) -> None:
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    going, go_on = threading.Event(), threading.Event()

    def work() -> None:
        going.set()
        go_on.wait()

    jobs.run(work, lambda _: None)
    qtbot.waitUntil(going.is_set)
    assert not gc.isenabled()
    go_on.set()
    jobs.stop()
    assert gc.isenabled()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert gc.isenabled()
