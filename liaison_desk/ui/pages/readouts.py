"""The Readouts page: what was issued, its pages, what it left out; and the next one being composed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison_desk.desk.issue import pdf_of
from liaison_desk.desk.queries.meetings import meetings_page, points_of
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Meeting, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.markings import Audience
from liaison_desk.model.release import Reason
from liaison_desk.store.blobs import BlobMissing
from liaison_desk.ui.actions import Action
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.pages.composing import ComposePane, write_pdf
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES
from liaison_desk.ui.present import NOTHING, audience_words, code_words, moment_words
from liaison_desk.ui.preview import PagePreview, page_pictures
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, ListPane, body, scrolled
from liaison_desk.ui.widgets.rows import Row
from liaison_desk.ui.widgets.text import label
from liaison_desk.ui.widgets.timeline import Timeline

TONES: Final = {
    ReadoutStatus.ISSUED: Tone.OK,
    ReadoutStatus.CONFIRMED: Tone.OK,
    ReadoutStatus.STALE: Tone.DANGER,
    ReadoutStatus.WITHDRAWN: Tone.DANGER,
    ReadoutStatus.REVIEW: Tone.INFO,
    ReadoutStatus.APPROVED: Tone.ACCENT,
}
IN_FORCE: Final = frozenset((ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED))
OVER: Final = frozenset((ReadoutStatus.SUPERSEDED, ReadoutStatus.WITHDRAWN))


class ReadoutsPage(TwoPanes):
    """Documents made of meetings, for each reader."""

    key = "readouts"
    picture = "file-text"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab = "all", "preview"
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
        stale = sum(readout.status is ReadoutStatus.STALE for readout in self._all())
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
        self.list.show_rows(rows, len(every), self.list.rows.key())
        if not isinstance(self.stack.currentWidget(), ComposePane):
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
        pane = ComposePane(meeting, self.place)
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
        pane = DetailPane()
        save = button("saveReadout", self.tr("Save as…"), picture="download", kind=Kind.PRIMARY)
        save.clicked.connect(partial(self._save, found))
        save.setEnabled(bool(found.pdf))
        again = button("newVersion", self.tr("New version"), picture="plus")
        again.clicked.connect(partial(self._compose, found.source))
        source = button("goToSource", self.tr("Open the meeting"), picture="users")
        source.clicked.connect(partial(self.place.ways.go.emit, "meetings", found.source))
        marking = found.marking.classification.value if found.marking else ""
        tone = TONES.get(found.status, Tone.NEUTRAL)
        chips = (
            ChipText(text=code_words(found.status), tone=tone),
            ChipText(text=LANGUAGES.get(found.language, "")),
        )
        pane.fill(
            Head(reference=found.ref, title=found.subject, marking=marking, chips=chips),
            (save, again, source),
        )
        pane.add_tab("preview", self.tr("Preview"), self._preview(found))
        pane.add_tab("overview", self.tr("Overview"), scrolled(body(self._facts(found))))
        pane.add_tab("omitted", self.tr("Left out"), scrolled(self._omissions(found)), len(found.omitted))
        history = Timeline(happenings(self.place.desk, self.place.names, found))
        pane.add_tab("history", self.tr("History"), scrolled(body(history)))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(found.marking)

    def _preview(self, readout: Readout) -> QWidget:
        held = QWidget()
        held.setObjectName("readoutPreview")
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        preview = PagePreview()
        column.addWidget(preview)
        if not readout.pdf:
            preview.hide()
            column.addWidget(
                body(Note(Frame.NOTE, self.tr("There is no file of this readout on this desk.")))
            )
            return held
        try:
            pdf = pdf_of(self.place.desk, readout)
        except BlobMissing:
            preview.hide()
            column.addWidget(body(Note(Frame.NOTE, self.tr("The file has not come to this desk yet."))))
            return held
        self.place.jobs.run(partial(page_pictures, pdf), preview.show_pages)
        return held

    def _facts(self, readout: Readout) -> FactsCard:
        return FactsCard(
            (
                (self.tr("Kind"), code_words(readout.readout_kind)),
                (self.tr("Reader"), audience_words(Audience(readout.audience))),
                (self.tr("Language"), LANGUAGES.get(readout.language, readout.language)),
                (self.tr("Author"), readout.author or NOTHING),
                (self.tr("As of"), moment_words(readout.as_of) if readout.as_of else NOTHING),
                (self.tr("Issued"), moment_words(readout.issued_at) if readout.issued_at else NOTHING),
                (self.tr("Version"), str(readout.version)),
                (self.tr("Copy"), str(readout.copy_number)),
                (self.tr("Confirmed by"), readout.confirmed_by or NOTHING),
            )
        )

    def _omissions(self, readout: Readout) -> QWidget:
        if not readout.omitted:
            return body(Note(Frame.GOOD, self.tr("Nothing was left out for this reader.")))
        points = {str(point.number): point.text for point in points_of(self.place.desk, readout.source)}
        parts: list[QWidget] = []
        for entry in sorted(readout.omitted, key=_number):
            number, _, reason = entry.partition(":")
            why = code_words(Reason(reason)) if reason in set(Reason) else reason
            parts.append(label(f"{number} · {why}", "strong", wrap=True))
            parts.append(label(points.get(number, NOTHING), "meta", wrap=True))
        return body(*parts)

    def _save(self, readout: Readout) -> None:
        title, name = self.tr("Save the readout"), f"{readout.ref}-{readout.language}.pdf"
        choose_file_to_write(self, title, name, self.place.documents, partial(self._save_to, readout))

    def _save_to(self, readout: Readout, path: Path) -> None:
        found = self.place.acting.ask(pdf_of, self.place.desk, readout)
        if found is not None and self.place.acting.act(write_pdf, found[0], path):
            self.place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def _issued(self, record: str) -> None:
        self._show(record)
        self.open_record(record)

    def _left(self) -> None:
        self._show(self.list.rows.key())


def _number(entry: str) -> tuple[int, str]:
    number, _, reason = entry.partition(":")
    return (int(number) if number.isdigit() else 0), reason
