"""The Qt binding is a build without the reference-count fault of 6.12.0 (docs/adr/0006).

There every `disconnect` gives back two references to `True` that it never took: a window that is opened and
closed a few hundred times ends with "Fatal Python error: deallocating True or False".
"""

import sys

from PySide6.QtCore import QObject, Signal

ROUNDS = 60
"""Enough to be told from noise, few enough that even a faulty build lives to report it."""


class _Sender(QObject):
    done = Signal(object)


class _Receiver(QObject):
    def take(self, value: object) -> None:
        self.value = value


def _lost(constant: object) -> int:
    sender, receiver = _Sender(), _Receiver()
    before = sys.getrefcount(constant)
    for _ in range(ROUNDS):
        sender.done.connect(receiver.take)
        sender.done.emit(None)
        sender.done.disconnect(receiver.take)
    return before - sys.getrefcount(constant)


def test_connecting_and_disconnecting_does_not_wear_out_the_constants() -> None:
    lost = {repr(constant): _lost(constant) for constant in (True, False, None)}
    assert all(count < ROUNDS // 2 for count in lost.values()), lost
