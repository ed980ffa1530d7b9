"""The Readouts page: every document and where it stands, the one on show, the next one being composed, the log."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QMenu, QWidget

from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Post, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.issue_log import IssueLogPane
from liaison_desk.ui.pages.later import batch_pane, compose_pane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.readout_detail import OUT, OVER, ReadoutPane
from liaison_desk.ui.pages.readout_list import ReadoutNarrowing, readout_row
from liaison_desk.ui.pages.verifying import VerifySheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import in_one_line
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.panes import ListPane

if TYPE_CHECKING:
    from liaison_desk.ui.pages.batching import BatchPane
    from liaison_desk.ui.pages.composing import ComposePane

NEW: Final = "new:"
COMPOSING: Final = "compose:"


class ReadoutsPage(TwoPanes):
    """Documents made of what is on the desk, for each reader."""

    key = "readouts"
    picture = "file-text"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab, self._is_busy = "all", "preview", False
        self._new = button(
            "newReadout", self.tr("New readout"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("readoutList", self.tr("Readouts"), self._new)
        self.two_panes(pane)
        sentence = self.tr("No readout yet. Choose a meeting and make the first one.")
        pane.when_empty(
            EmptyState("file-text", sentence, ("firstReadout", self.tr("New readout"), self.begin))
        )
        pane.filters.chosen.connect(self._filtered)
        self.narrowing = ReadoutNarrowing(self)
        self.narrowing.changed.connect(self.read_now)
        self._tools = button("readoutTools", self.tr("More"), picture="ellipsis", kind=Kind.CHIP)
        self._tools.setMenu(self._toolbox())
        self._is_narrowable = False
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Readouts")

    def count(self) -> tuple[int, bool]:
        """Return how many readouts have a source that changed after approval."""
        stale = self.place.desk.store.records.tally(Readout, "status").get(ReadoutStatus.STALE, 0)
        return stale, stale > 0

    def offers(self) -> Sequence[Action]:
        """Offer what documents need from anywhere."""
        entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("new_readout", self.tr("New readout"), "file-text", partial(self._here, self.begin)),
            ("check_readout", self.tr("Check a PDF…"), "file-search", self.check),
            ("issue_several", self.tr("Issue several readouts…"), "files", partial(self._here, self.batch)),
            ("issue_log", self.tr("Issue log"), "list-checks", partial(self._here, self.show_log)),
        )
        return tuple(
            Action(name=name, text=text, picture=picture, run=run) for name, text, picture, run in entries
        )

    def _toolbox(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("readoutToolsMenu")
        menu.addAction(self.tr("Issue several readouts…"), self.batch)
        menu.addAction(self.tr("Check a PDF…"), self.check)
        menu.addAction(self.tr("Issue log"), self.show_log)
        return menu

    def read(self) -> None:
        """Read the list and the readout on show."""
        every = self.narrowing.found(self.place.desk)
        families = {
            "all": every,
            "issued": [readout for readout in every if readout.status in OUT],
            "drafts": [readout for readout in every if readout.status not in OUT | OVER],
            "over": [readout for readout in every if readout.status in OVER],
        }
        words = {
            "all": self.tr("All"),
            "issued": self.tr("Issued"),
            "drafts": self.tr("In work"),
            "over": self.tr("Superseded"),
        }
        counted = [(key, words[key], len(found)) for key, found in families.items()]
        self.list.filters.offer(counted, self._filter)
        if not self._is_narrowable:
            self._is_narrowable = True
            self.list.filters.add(self.narrowing.button)
            self.list.filters.add(self._tools)
        rows = [readout_row(readout) for readout in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(every)), self.list.rows.key())
        if not self._is_busy:
            self._show(self.list.rows.key())

    def open_record(self, record: str) -> None:
        """Show one readout, or begin one of another record (`new:` and its id)."""
        if record.startswith(NEW):
            self._compose(RecordId(record.removeprefix(NEW)))
            return
        self._settle()
        if not self.list.rows.choose(record):
            self._filter = "all"
            self.narrowing.clear()
            self.list.rows.choose(record)
        self._show(record)

    def restore_draft(self, key: str) -> bool:
        """Go on with the document that was being composed."""
        source = self.place.desk.store.records.get(RecordId(key.removeprefix(COMPOSING)))
        if not key.startswith(COMPOSING) or source is None:
            return False
        self._compose(source.id)
        return True

    def begin(self) -> None:
        """Ask of what: the post's reports, or a meeting, newest first."""
        menu = QMenu(self)
        menu.setObjectName("readoutSources")
        for post in self.place.desk.store.records.standing(Post, {"code": self.place.desk.setup.post}):
            menu.addAction(self.tr("Reports of the post"), partial(self._compose, post.id))
            menu.addSeparator()
        for meeting in meetings_page(self.place.desk, limit=12):
            menu.addAction(
                in_one_line(meeting.ref, meeting.subject, between="  "), partial(self._compose, meeting.id)
            )
        menu.popup(self._new.mapToGlobal(self._new.rect().bottomLeft()))

    def batch(self) -> None:
        """Choose several documents and issue them in one go."""
        self._is_busy = True
        self.place.jobs.run(batch_pane, self._batch_with)

    def check(self) -> None:
        """Check a PDF that somebody shows."""
        VerifySheet(self.place.jobs, self, self.place.documents, self.place.desk).open()

    def show_log(self) -> None:
        """Show everything that was issued, and who has it."""
        pane = IssueLogPane(self.place)
        pane.left.connect(self._left)
        self._take_over(pane)
        self.mark(pane.marking)

    def _here(self, run: Callable[[], object]) -> None:
        self.place.ways.go.emit(self.key, "")
        run()

    def _compose(self, source: RecordId, like: Readout | None = None) -> None:
        self._is_busy = True
        self.place.jobs.run(compose_pane, partial(self._compose_with, source, like))

    def _compose_with(self, source: RecordId, like: Readout | None, make: type["ComposePane"]) -> None:
        record = self.place.desk.store.records.get(source)
        if record is None:
            self._left()
            return
        pane = make(record, self.place)
        if like is not None:
            pane.choices.choose(_choices(like))
        pane.issued.connect(self.open_record)
        pane.left.connect(self._left)
        pane.marked.connect(self.mark)
        self._take_over(pane)
        self.mark(record.marking)

    def _batch_with(self, make: type["BatchPane"]) -> None:
        pane = make(self.place)
        pane.left.connect(self._left)
        self._take_over(pane)
        self.mark(pane.marking)

    def _take_over(self, pane: QWidget) -> None:
        """Give a pane the room of the list as well."""
        self._is_busy = True
        self.list.hide()
        self.show_pane(pane)

    def _settle(self) -> None:
        self._is_busy = False
        self.list.show()

    def _show(self, record: str) -> None:
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Readout):
            self.mark(None)
            self.show_pane(EmptyState("file-text", self.tr("Choose a readout, or make one of a meeting.")))
            return
        pane = ReadoutPane(found, self.place)
        pane.version_asked.connect(partial(self._compose, found.source, found))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(found.marking)

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        self._settle()
        self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def _left(self) -> None:
        self._settle()
        self._show(self.list.rows.key())


def _choices(readout: Readout) -> dict[str, Any]:
    days = {"first": readout.first_day, "last": readout.last_day}
    return {
        "document": readout.document,
        "variant": readout.variant,
        "agency": readout.audience.partition(":")[2],
        "third": readout.audience.partition(":")[2],
        "language": readout.language,
        "second": readout.second_language,
        "lines": readout.says,
        **{name: day.isoformat() for name, day in days.items() if day},
    }
