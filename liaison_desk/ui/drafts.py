"""Half-typed forms go into the vault within two seconds and come back after a lock or a crash."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput, DeskError
from liaison_desk.store import drafts

WAIT_MS: Final = 1000


class Drafts(QObject):
    """The drafts of this desk, as JSON objects by key."""

    pending_changed = Signal(bool)

    def __init__(
        self, desk: Desk, failed: Callable[[Exception], object], parent: QObject | None = None
    ) -> None:
        """Keep drafts in the vault of `desk`; a draft that cannot be kept is told to `failed`."""
        super().__init__(parent)
        self._desk, self._failed = desk, failed
        self._waiting: dict[str, Callable[[], Mapping[str, Json]]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.flush)

    def note(self, key: str, draft: Callable[[], Mapping[str, Json]]) -> None:
        """Note that the form of `key` changed; what `draft` gives is kept within a second."""
        if not self._waiting:
            self._timer.start()
        self._waiting[key] = draft
        self.pending_changed.emit(True)  # noqa: FBT003 - the signal carries it

    def flush(self) -> None:
        """Keep everything that waits, now."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        try:
            for key, draft in waiting.items():
                drafts.save(self._desk.store.engine, key, dumps(dict(draft())), self._desk.clock.now())
        except DeskError as fault:
            self._waiting = waiting
            self._failed(fault)
            return
        self.pending_changed.emit(False)  # noqa: FBT003 - the signal carries it

    def load(self, key: str) -> dict[str, Json] | None:
        """Return the draft of a form, or None."""
        found = drafts.load(self._desk.store.engine, key)
        return None if found is None else _read(found.value)

    def newest(self) -> str:
        """Return the key of the newest draft, or nothing."""
        found = drafts.all(self._desk.store.engine)
        return found[0].key if found else ""

    def discard(self, key: str) -> None:
        """Forget the draft of a form."""
        self._waiting.pop(key, None)
        drafts.discard(self._desk.store.engine, key)
        if not self._waiting:
            self._timer.stop()
            self.pending_changed.emit(False)  # noqa: FBT003 - the signal carries it


def _read(value: bytes) -> dict[str, Json] | None:
    try:
        found = loads(value, what="draft")
    except BadInput:
        return None
    return dict(found) if isinstance(found, dict) else None
