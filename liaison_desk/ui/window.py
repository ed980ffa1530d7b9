"""The main window: banner, sidebar, the page on show, status bar; toasts, palette and shortcuts over them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Announcement
from liaison_desk.desk.queries.exchange import waiting_changes
from liaison_desk.desk.undo import can_undo, undo
from liaison_desk.model.errors import DeskError
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.store.integrity import Finding
from liaison_desk.ui.actions import Action, bind
from liaison_desk.ui.capture import write_down
from liaison_desk.ui.command_palette import CommandPalette
from liaison_desk.ui.dialogs import RefusalSheet
from liaison_desk.ui.finding import Finder
from liaison_desk.ui.pages.happenings import label_words
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import moment_words
from liaison_desk.ui.shortcuts import ShortcutSheet
from liaison_desk.ui.space import SpaceWatch
from liaison_desk.ui.theme.tokens import Size
from liaison_desk.ui.widgets.banner import MarkingBanner
from liaison_desk.ui.widgets.findings import FindingStrip
from liaison_desk.ui.widgets.sidebar import Sidebar
from liaison_desk.ui.widgets.status import StatusBar
from liaison_desk.ui.widgets.toast import Toast

DIGITS: Final = 10
"""How many pages have a digit of their own; the others are found by name."""


class MainWindow(QMainWindow):
    """One desk, open."""

    lock_asked = Signal()
    closed = Signal()
    findings_read = Signal()
    _heard = Signal(object)

    def __init__(self, place: Place, pages: Sequence[Page], settings: Page, post: str) -> None:
        """Show `pages` in this order and `settings` at the foot, for the desk of `post`."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Liaison Desk"))
        self.place, self.pages, self.settings = place, tuple(pages), settings
        self._undoable: list[int] = []
        self._held_back: list[Announcement] = []
        self.banner = MarkingBanner()
        self.sidebar = Sidebar(post, tuple(page.section() for page in self.pages))
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self.actions_offered = self._actions()
        self.finder = Finder(place, self.actions_offered, self)
        self._lay_out()
        self.toast = Toast(self._root)
        self.palette_box = CommandPalette(self.finder.found, self._root)
        self._connect()
        self._watch_space()
        bind(self.actions_offered, self)
        self.go(self.pages[0].key)
        self._refresh_status()

    def _lay_out(self) -> None:
        self._root = QWidget()
        self._root.setObjectName("page")
        self.setCentralWidget(self._root)
        for page in (*self.pages, self.settings):
            self.stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self.stack, 1)
        self._column = column = QVBoxLayout(self._root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.resize(*Size.WINDOW)
        self.setMinimumSize(*Size.WINDOW_MIN)

    def _connect(self) -> None:
        place = self.place
        self.sidebar.chosen.connect(self.go)
        self.sidebar.searched.connect(self.search)
        place.ways.go.connect(self.go)
        place.ways.said.connect(self.toast.say)
        place.ways.marked.connect(self._mark)
        place.ways.busy.connect(self._busy)
        place.ways.jot.connect(partial(write_down, self.pages, self))
        # A bundle is taken in beside the main thread; what it announces must come home first.
        self._heard.connect(self._announced, Qt.ConnectionType.QueuedConnection)
        place.acting.refused.connect(self._refused)
        place.drafts.pending_changed.connect(self._drafts_pending)
        self._unsubscribe: Callable[[], None] | None = place.desk.subscribe(self._heard.emit)

    def _watch_space(self) -> None:
        if self.place.vault is not None:
            self.space = SpaceWatch(self.place.vault.folder, self)
            self.space.looked.connect(self.status.say_space)
            self.space.look()

    def warn(self, findings: Sequence[Finding]) -> None:
        """Say what was found when the desk was opened, until it is acknowledged."""
        strip = FindingStrip(findings)
        strip.acknowledged.connect(self.findings_read)
        self._column.insertWidget(1, strip)

    def _actions(self) -> tuple[Action, ...]:
        offered = [action for page in self.pages for action in page.offers()]
        return (*offered, *self._own_actions(), *self._ways_to_pages())

    def _own_actions(self) -> tuple[Action, ...]:
        settings, jot = partial(self.go, self.settings.key), partial(self.place.ways.jot.emit, "")
        entries = (
            ("new", self.tr("New on this page"), "plus", self.begin_here, "Ctrl+N"),
            ("search", self.tr("Search or command"), "search", self.search, "Ctrl+K"),
            ("capture", self.tr("Write something down"), "pencil", jot, "Ctrl+Shift+N"),
            ("undo", self.tr("Undo"), "undo-2", self.undo, "Ctrl+Z"),
            ("lock", self.tr("Lock now"), "lock", self.lock_asked.emit, "Ctrl+L"),
            ("settings", self.tr("Settings"), "settings", settings, "Ctrl+,"),
            ("help", self.tr("Shortcuts"), "keyboard", self.show_shortcuts, "F1"),
        )
        return tuple(
            Action(name=name, text=text, picture=picture, run=run, shortcut=shortcut)
            for name, text, picture, run, shortcut in entries
        )

    def _ways_to_pages(self) -> tuple[Action, ...]:
        return tuple(
            Action(
                name=f"go_{page.key}",
                text=self.tr("Go to {page}").format(page=page.title()),
                picture=page.picture,
                run=partial(self.go, page.key),
                shortcut=f"Ctrl+{number % 10}" if number <= DIGITS else "",
            )
            for number, page in enumerate(self.pages, 1)
        )

    def go(self, key: str, record: str = "") -> None:
        """Show the page `key`, and on it one record if one is named."""
        self.place.drafts.flush()
        for page in (*self.pages, self.settings):
            if page.key == key:
                self.sidebar.choose(key)
                self.stack.setCurrentWidget(page)
                if record:
                    page.open_record(record)

    def begin_here(self) -> None:
        """Begin a new record on the page on show."""
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.begin()

    def search(self) -> None:
        """Open the command palette."""
        self.palette_box.open_with()

    def undo(self) -> None:
        """Take back the newest change of this session that still can be."""
        if not self._undoable:
            self.toast.say(self.tr("There is nothing to undo."), picture="info")
            return
        self.place.acting.act(undo, self.place.desk, self._undoable.pop())

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        ShortcutSheet(self.actions_offered, self).open()

    def restore_draft(self) -> None:
        """Open the form that was being filled in when the desk was last left."""
        key = self.place.drafts.newest()
        for page in self.pages:
            if key and page.restore_draft(key):
                self.go(page.key)
                return

    def _announced(self, announcement: Announcement) -> None:
        # What a job announces comes home before the job does, and reading now would wait for it with all locks held.
        if not self.isEnabled():
            self._held_back.append(announcement)
            return
        for page in (*self.pages, self.settings):
            page.announced(announcement)
        self.sidebar.count(tuple(page.section() for page in self.pages))
        self._refresh_status()
        mine = announcement.desk == self.place.desk.setup.desk and announcement.seq > 0
        undoable = mine and can_undo(self.place.desk, announcement.seq)
        if undoable:
            self._undoable.append(announcement.seq)
        self.toast.say(label_words(announcement.label), self.undo if undoable else None)

    def _refresh_status(self) -> None:
        desk = self.place.desk
        self.status.say_waiting(waiting_changes(desk))
        newest = next(iter(desk.store.links.bundles()), None)
        self.status.say_sync(moment_words(Moment.parse(newest.made_at)) if newest else "")

    def _busy(self, text: str) -> None:
        # One connection serves one thread at a time: while a job has it, nothing here may ask the desk.
        self.setEnabled(not text)
        self.status.say_busy(text)
        while self._held_back and self.isEnabled():
            self._announced(self._held_back.pop(0))

    def _drafts_pending(self, pending: bool) -> None:  # noqa: FBT001 - it comes with the signal
        self.status.say_saved(saved=not pending)

    def _mark(self, marking: Marking | None) -> None:
        self.banner.say(marking.classification.value if marking else "UNCLASSIFIED", _caveat(marking))

    def _refused(self, refusal: DeskError) -> None:
        RefusalSheet(refusal, self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sidebar narrow when the window is."""
        super().resizeEvent(event)
        self.sidebar.shrink(narrow=self.width() < Size.NARROW_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep every draft, listen no more, and say so."""
        self.place.drafts.flush()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        super().closeEvent(event)
        self.closed.emit()


def _caveat(marking: Marking | None) -> str:
    if marking is None:
        return ""
    _, _, rest = marking.banner.partition(" // ")
    return rest.replace(" // ", "   ·   ")
