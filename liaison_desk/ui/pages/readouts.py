"""The Readouts page: what was issued, its pages, what it left out; and the next one being composed."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu

from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Meeting, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.markings import Audience
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.readout_detail import TONES, ReadoutPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import audience_words, code_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row

if TYPE_CHECKING:
    from liaison_desk.ui.pages.composing import ComposePane


IN_FORCE: Final = frozenset((ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED))
OVER: Final = frozenset((ReadoutStatus.SUPERSEDED, ReadoutStatus.WITHDRAWN))


class ReadoutsPage(TwoPanes):
    """Documents made of meetings, for each reader."""

    key = "readouts"
    picture = "file-text"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab, self._is_composing = "all", "preview", False
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
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Readouts")

    def count(self) -> tuple[int, bool]:
        """Return how many readouts have a source that changed after approval."""
        stale = self.place.desk.store.records.tally(Readout, "status").get(ReadoutStatus.STALE, 0)
        return stale, stale > 0

    def offers(self) -> Sequence[Action]:
        """Offer a new readout from anywhere."""
        return (
            Action(
                name="new_readout", text=self.tr("New readout"), picture="file-text", run=self._begin_here
            ),
        )

    def read(self) -> None:
        """Read the list and the readout on show."""
        every = self._all()
        families = {
            "all": every,
            "issued": [readout for readout in every if readout.status in IN_FORCE],
            "drafts": [readout for readout in every if readout.status not in IN_FORCE | OVER],
            "over": [readout for readout in every if readout.status in OVER],
        }
        words = {
            "all": self.tr("All"),
            "issued": self.tr("Issued"),
            "drafts": self.tr("In work"),
            "over": self.tr("Superseded"),
        }
        self.list.filters.offer(
            [(key, words[key], len(found)) for key, found in families.items()], self._filter
        )
        rows = [self._row(readout) for readout in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(every)), self.list.rows.key())
        if not self._is_composing:
            self._show(self.list.rows.key())

    def open_record(self, record: str) -> None:
        """Show one readout, or begin one of a meeting (`new:` and its id)."""
        if record.startswith("new:"):
            self._compose(RecordId(record.removeprefix("new:")))
            return
        if not self.list.rows.choose(record):
            self._filter = "all"
            self.read_now()
            self.list.rows.choose(record)
        self._show(record)

    def begin(self) -> None:
        """Ask of which meeting, newest first."""
        menu = QMenu(self)
        menu.setObjectName("readoutSources")
        for meeting in meetings_page(self.place.desk, limit=12):
            menu.addAction(f"{meeting.ref}  {meeting.subject}", partial(self._compose, meeting.id))
        menu.popup(self._new.mapToGlobal(self._new.rect().bottomLeft()))

    def _begin_here(self) -> None:
        self.place.ways.go.emit(self.key, "")
        self.begin()

    def _all(self) -> list[Readout]:
        found = self.place.desk.store.records.standing(Readout)
        return sorted(
            found,
            key=lambda readout: (str(readout.issued_at or readout.as_of or ""), readout.ref),
            reverse=True,
        )

    def _row(self, readout: Readout) -> Row:
        tone = TONES.get(readout.status, Tone.NEUTRAL)
        audience = audience_words(Audience(readout.audience))
        return Row(
            key=readout.id,
            title=readout.subject,
            subtitle=f"{code_words(readout.readout_kind)} · {audience}",
            chips=(
                ChipText(text=code_words(readout.status), tone=tone),
                ChipText(text=readout.language.upper(), picture="globe"),
            ),
            reference=readout.ref,
        )

    def _compose(self, meeting: RecordId) -> None:
        self._is_composing = True
        self.place.jobs.run(compose_pane, partial(self._compose_with, meeting))

    def _compose_with(self, meeting: RecordId, make: type["ComposePane"]) -> None:
        pane = make(meeting, self.place)
        pane.issued.connect(self._issued)
        pane.left.connect(self._left)
        self.show_pane(pane)
        self.mark(self.place.desk.get(Meeting, meeting).marking)

    def _show(self, record: str) -> None:
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Readout):
            self.mark(None)
            self.show_pane(EmptyState("file-text", self.tr("Choose a readout, or make one of a meeting.")))
            return
        pane = ReadoutPane(found, self.place)
        pane.version_asked.connect(partial(self._compose, found.source))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(found.marking)

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        self._is_composing = False
        self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def _issued(self, record: str) -> None:
        self._is_composing = False
        self._show(record)
        self.open_record(record)

    def _left(self) -> None:
        self._is_composing = False
        self._show(self.list.rows.key())


def compose_pane() -> type["ComposePane"]:
    """Return the pane that composes readouts; what makes pages is loaded in a job, when it is first needed."""
    from liaison_desk.ui.pages.composing import ComposePane  # noqa: PLC0415 - the window opens without it

    return ComposePane
