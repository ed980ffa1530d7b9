"""The status bar: lock state with countdown, what is saved, what waits to be sent, when it last was."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.text import ElidedLabel


class Segment(QWidget):
    """A picture and a few words in the status bar."""

    def __init__(self, name: str, picture: str, text: str) -> None:
        """Show `picture` and `text`."""
        super().__init__()
        self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S + Space.HAIR, 0, Space.S + Space.HAIR, 0)
        row.setSpacing(Space.S - Space.HAIR)
        self._picture = QLabel()
        self._words = ElidedLabel(text)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.say(picture, text)

    def say(self, picture: str, text: str, tone: str = "") -> None:
        """Show other words, perhaps in a tone (`warn`, `danger`)."""
        ink = getattr(colours(), tone or "text2")
        self._picture.setPixmap(pixmap(picture, ink, Size.ICON_XS))
        self._words.say(text)
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
        self.setAccessibleName(text)


class StatusBar(QWidget):
    """The foot of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start as a desk that was just opened."""
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Size.STATUS)
        self.lock = Segment("lockState", "lock-open", "")
        self.saved = Segment("savedState", "check", self.tr("All changes saved"))
        self.space = Segment("spaceState", "triangle-alert", "")
        self.space.hide()
        self.waiting = Segment("waitingState", "cloud-off", "")
        self.sync = Segment("syncState", "history", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HAIR, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.lock)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.space)
        row.addWidget(self.waiting)
        row.addWidget(self.sync)

    def say_lock(self, seconds: int) -> None:
        """Show how long until the desk locks itself."""
        left = f"{seconds // 60}:{seconds % 60:02}"
        self.lock.say("lock-open", self.tr("Unlocked · locks in {time}").format(time=left))

    def say_saved(self, *, saved: bool) -> None:
        """Show whether everything typed has been committed."""
        if saved:
            self.saved.say("check", self.tr("All changes saved"))
        else:
            self.saved.say("pencil", self.tr("Saving…"))

    def say_busy(self, text: str) -> None:
        """Show what is being done, or that everything is done."""
        if text:
            self.saved.say("refresh-cw", text)
        else:
            self.say_saved(saved=True)

    def say_space(self, left: int | None) -> None:
        """Warn that only `left` bytes can still be written where the desk is kept; nothing when there is room."""
        self.space.setVisible(left is not None)
        if left is not None:
            size = QLocale().formattedDataSize(left)
            self.space.say(
                "triangle-alert", self.tr("Disk almost full: {size} left").format(size=size), "danger"
            )

    def say_waiting(self, changes: int) -> None:
        """Show how many changes no other desk has acknowledged; offline is the normal state."""
        if changes:
            self.waiting.say("cloud-off", self.tr("Offline · %Ln change(s) waiting", "", changes), "warn")
        else:
            self.waiting.say("cloud-off", self.tr("Offline · nothing waiting"))

    def say_sync(self, when: str) -> None:
        """Show when a bundle last went out or came in; nothing when none ever has."""
        self.sync.say(
            "history", self.tr("Last sync {when}").format(when=when) if when else self.tr("Never synced")
        )
