"""The main window: banner, sidebar, the page on show, status bar; toasts, palette and shortcuts over them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Announcement
from liaison_desk.desk.queries.exchange import waiting_changes
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.undo import FINAL_LABELS, UNDO, undo
from liaison_desk.model.errors import DeskError
from liaison_desk.model.kinds import Attachment, Contact, Meeting, Point, Readout
from liaison_desk.model.kinds.workplan import Commitment, Workstream
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action, bind
from liaison_desk.ui.command_palette import CommandPalette, Entry
from liaison_desk.ui.dialogs import RefusalSheet
from liaison_desk.ui.pages.happenings import label_words
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import moment_words
from liaison_desk.ui.shortcuts import ShortcutSheet
from liaison_desk.ui.theme.tokens import Size
from liaison_desk.ui.widgets.banner import MarkingBanner
from liaison_desk.ui.widgets.sidebar import Sidebar
from liaison_desk.ui.widgets.status import StatusBar
from liaison_desk.ui.widgets.toast import Toast

FOUND_AT_MOST = 7


class MainWindow(QMainWindow):
    """One desk, open."""

    lock_asked = Signal()
    closed = Signal()
    _heard = Signal(object)

    def __init__(self, place: Place, pages: Sequence[Page], settings: Page, post: str) -> None:
        """Show `pages` in this order and `settings` at the foot, for the desk of `post`."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Liaison Desk"))
        self.place, self.pages, self.settings = place, tuple(pages), settings
        self._undoable: list[int] = []
        self.banner = MarkingBanner()
        self.sidebar = Sidebar(post, tuple(page.section() for page in self.pages))
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self.actions_offered = self._actions()
        self._lay_out()
        self.toast = Toast(self._root)
        self.palette_box = CommandPalette(self.found, self._root)
        self._connect()
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
        column = QVBoxLayout(self._root)
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
        # A bundle is taken in beside the main thread; what it announces must come home first.
        self._heard.connect(self._announced, Qt.ConnectionType.QueuedConnection)
        place.acting.refused.connect(self._refused)
        place.drafts.pending_changed.connect(self._drafts_pending)
        self._unsubscribe: Callable[[], None] | None = place.desk.subscribe(self._heard.emit)

    def _actions(self) -> tuple[Action, ...]:
        pages = [
            Action(
                name=f"go_{page.key}",
                text=self.tr("Go to {page}").format(page=page.title()),
                picture=page.picture,
                run=partial(self.go, page.key),
                shortcut=f"Ctrl+{number}",
            )
            for number, page in enumerate(self.pages, 1)
        ]
        own = (
            Action(
                name="search",
                text=self.tr("Search or command"),
                picture="search",
                run=self.search,
                shortcut="Ctrl+K",
            ),
            Action(name="undo", text=self.tr("Undo"), picture="undo-2", run=self.undo, shortcut="Ctrl+Z"),
            Action(
                name="lock",
                text=self.tr("Lock now"),
                picture="lock",
                run=self.lock_asked.emit,
                shortcut="Ctrl+L",
            ),
            Action(
                name="settings",
                text=self.tr("Settings"),
                picture="settings",
                run=partial(self.go, self.settings.key),
                shortcut="Ctrl+,",
            ),
            Action(
                name="help",
                text=self.tr("Shortcuts"),
                picture="keyboard",
                run=self.show_shortcuts,
                shortcut="F1",
            ),
        )
        return (*(action for page in self.pages for action in page.offers()), *own, *pages)

    def go(self, key: str, record: str = "") -> None:
        """Show the page `key`, and on it one record if one is named."""
        self.place.drafts.flush()
        for page in (*self.pages, self.settings):
            if page.key == key:
                self.sidebar.choose(key)
                self.stack.setCurrentWidget(page)
                if record:
                    page.open_record(record)

    def search(self) -> None:
        """Open the command palette."""
        self.palette_box.open_with()

    def found(self, text: str) -> list[Entry]:
        """Return the lines of the palette for what was typed: records, then commands."""
        entries: list[Entry] = []
        if text:
            records = [
                entry
                for hit in find(self.place.desk, text, FOUND_AT_MOST)
                if (entry := self._entry(hit.record))
            ]
            if records:
                entries += [Entry(text=self.tr("Records")), *records]
        words = text.casefold().split()
        commands = [
            Entry(text=action.text, picture=action.picture, keys=action.keys, run=action.run)
            for action in self.actions_offered
            if action.name != "search" and all(word in action.text.casefold() for word in words)
        ]
        if commands:
            entries += [Entry(text=self.tr("Commands")), *commands]
        return entries or [Entry(text=self.tr("Nothing found"))]

    def _entry(self, record: Record) -> Entry | None:
        where = whereabouts(record)
        if where is None:
            return None
        picture, page, key = where
        return Entry(text=record.title, aside=record.ref, picture=picture, run=partial(self.go, page, key))

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
        for page in (*self.pages, self.settings):
            page.announced(announcement)
        self.sidebar.count(tuple(page.section() for page in self.pages))
        self._refresh_status()
        mine = announcement.desk == self.place.desk.setup.desk and announcement.seq > 0
        can_undo = mine and announcement.label not in FINAL_LABELS | {UNDO}
        if can_undo:
            self._undoable.append(announcement.seq)
        self.toast.say(label_words(announcement.label), self.undo if can_undo else None)

    def _refresh_status(self) -> None:
        desk = self.place.desk
        self.status.say_waiting(waiting_changes(desk))
        newest = next(iter(desk.store.links.bundles()), None)
        self.status.say_sync(moment_words(Moment.parse(newest.made_at)) if newest else "")

    def _busy(self, text: str) -> None:
        # One connection serves one thread at a time: while a job has it, nothing here may ask the desk.
        self._root.setEnabled(not text)
        self.status.say_busy(text)

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


def whereabouts(record: Record) -> tuple[str, str, str] | None:
    """Return the picture, the page and the key under which the window shows a record."""
    match record:
        case Meeting():
            return "users", "meetings", record.id
        case Point():
            return "message-square", "meetings", record.meeting
        case Attachment():
            return "paperclip", "meetings", record.subject_of
        case Contact():
            return "contact", "contacts", record.id
        case Commitment() | Workstream():
            return "list-checks", "workplan", record.id
        case Readout():
            return "file-text", "readouts", record.id
        case _:
            return None


def _caveat(marking: Marking | None) -> str:
    if marking is None:
        return ""
    _, _, rest = marking.banner.partition(" // ")
    return rest.replace(" // ", "   ·   ")
