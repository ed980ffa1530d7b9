"""One readout in the detail pane: its pages, its facts, what it left out."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.markings import Audience
from liaison_desk.model.ruling import Reason
from liaison_desk.store import blobs
from liaison_desk.store.blobs import BlobMissing
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.standing import sync_chip, warn_of_conflict
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES
from liaison_desk.ui.present import NOTHING, audience_words, code_words, moment_words
from liaison_desk.ui.preview import PagePreview, page_pictures
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.text import label

TONES: Final = {
    ReadoutStatus.ISSUED: Tone.OK,
    ReadoutStatus.CONFIRMED: Tone.OK,
    ReadoutStatus.STALE: Tone.DANGER,
    ReadoutStatus.WITHDRAWN: Tone.DANGER,
    ReadoutStatus.REVIEW: Tone.INFO,
    ReadoutStatus.APPROVED: Tone.ACCENT,
}


def pdf_of(desk: Desk, readout: Readout) -> bytes:
    """Return the file of an issued readout, checked against its digest; what makes such files stays unloaded."""
    return blobs.read(desk.store.engine, bytes.fromhex(readout.pdf))


class ReadoutPane(DetailPane):
    """The detail of one readout."""

    version_asked = Signal()

    def __init__(self, readout: Readout, place: Place) -> None:
        """Show `readout`."""
        super().__init__()
        self.place = place
        save = button("saveReadout", self.tr("Save as…"), picture="download", kind=Kind.PRIMARY)
        save.clicked.connect(partial(self._save, readout))
        save.setEnabled(bool(readout.pdf))
        again = button("newVersion", self.tr("New version"), picture="plus")
        again.clicked.connect(self.version_asked)
        source = button("goToSource", self.tr("Open the meeting"), picture="users")
        source.clicked.connect(partial(place.ways.go.emit, "meetings", readout.source))
        marking = readout.marking.classification.value if readout.marking else ""
        chips = (
            ChipText(text=code_words(readout.status), tone=TONES.get(readout.status, Tone.NEUTRAL)),
            ChipText(text=LANGUAGES.get(readout.language, "")),
            sync_chip(readout, place),
        )
        head = Head(reference=readout.ref, title=readout.subject, marking=marking, chips=chips)
        self.fill(head, (save, again, source))
        warn_of_conflict(self, readout, place)
        self.add_tab("preview", self.tr("Preview"), partial(self._preview, readout))
        self.add_tab("overview", self.tr("Overview"), partial(self._overview, readout))
        self.add_tab("omitted", self.tr("Left out"), partial(self._omissions, readout), len(readout.omitted))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, readout))

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

    def _overview(self, readout: Readout) -> QWidget:
        return scrolled(body(self._facts(readout)))

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
            return scrolled(body(Note(Frame.GOOD, self.tr("Nothing was left out for this reader."))))
        points = {str(point.number): point.text for point in points_of(self.place.desk, readout.source)}
        parts: list[QWidget] = []
        for entry in sorted(readout.omitted, key=_number):
            number, _, reason = entry.partition(":")
            why = code_words(Reason(reason)) if reason in set(Reason) else reason
            parts.append(label(f"{number} · {why}", "strong", wrap=True))
            parts.append(label(points.get(number, NOTHING), "meta", wrap=True))
        return scrolled(body(*parts))

    def _save(self, readout: Readout) -> None:
        title, name = self.tr("Save the readout"), f"{readout.ref}-{readout.language}.pdf"
        choose_file_to_write(self, title, name, self.place.documents, partial(self._save_to, readout))

    def _save_to(self, readout: Readout, path: Path) -> None:
        found = self.place.acting.ask(pdf_of, self.place.desk, readout)
        if found is not None and self.place.acting.act(write_file, found[0], path):
            self.place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))


def _number(entry: str) -> tuple[int, str]:
    number, _, reason = entry.partition(":")
    return (int(number) if number.isdigit() else 0), reason
