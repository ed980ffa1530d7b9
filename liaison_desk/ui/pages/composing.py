"""Composing a document beside its pages, which follow what is chosen and typed; nothing is kept until it is issued."""

from functools import partial, reduce
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from liaison_desk.desk.commands.readouts import draft_readout
from liaison_desk.desk.documents.preparing import Prepared, Produced, prepare_wanted, produce
from liaison_desk.desk.documents.signing import Signing
from liaison_desk.desk.signing import issue_signed, signing_for
from liaison_desk.model.errors import DeskError
from liaison_desk.model.markings import join
from liaison_desk.model.record import Record
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.pages.compose_choices import ComposeChoices
from liaison_desk.ui.pages.compose_told import ComposeTold
from liaison_desk.ui.pages.printing import PrintSheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.preview import PageViewer, page_pictures
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import rule
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import label

ASIDE: Final = 296
PAUSE_MS: Final = 300
"""How long nothing is typed before the pages follow."""


def made(prepared: Prepared, signing: Signing | None) -> tuple[Produced, tuple[QImage, ...]]:
    """Make the file of a document, signed if it is to be, and its pictures; runs in a job."""
    produced = produce(prepared, signing)
    return produced, page_pictures(produced.pdf)


def draft_key(source: str) -> str:
    """Return under which key a document being composed is kept."""
    return f"compose:{source}"


class ComposePane(QWidget):
    """A document before it is issued."""

    issued = Signal(str)
    left = Signal()
    marked = Signal(object)
    """The marking of everything on show, whenever that changed."""

    def __init__(self, source: Record, place: Place) -> None:
        """Compose a document of `source`; what was typed before it was left is there again."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._source, self._place = source, place
        self._prepared: Prepared | None = None
        self._produced: Produced | None = None
        self._is_making, self._is_asked = False, False
        self.choices = ComposeChoices(place.desk, source)
        self.told = ComposeTold(place)
        self.viewer = PageViewer()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.compose)
        self._lay_out()
        draft = place.drafts.load(draft_key(source.id))
        if draft is not None:
            self.choices.restore(draft)
        self.choices.changed.connect(self._chosen)
        self.choices.typed.connect(self._typed)
        self.compose()

    def _head(self) -> QVBoxLayout:
        self.issue_button = button(
            "issueReadout", self.tr("Issue"), picture="file-check-2", kind=Kind.PRIMARY, pressed=self.issue
        )
        self.draft_button = button(
            "draftReadout", self.tr("Save as draft"), picture="save", pressed=self.keep_as_draft
        )
        self.save_button = button("saveReadout", self.tr("Save as…"), picture="download", pressed=self.save)
        self.print_button = button(
            "printReadout", self.tr("Print…"), picture="printer", pressed=self.print_out
        )
        self.cancel_button = button("cancelReadout", self.tr("Cancel"), pressed=self.leave)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.setSpacing(Space.S)
        named = " ".join(filter(None, (self._source.ref, self._source.title)))
        title = self.tr("Document: {subject}").format(subject=named)
        head.addWidget(label(title, "title", wrap=True))
        actions = Flow(Space.S)
        for made_button in (*self._needing, self.cancel_button):
            actions.add(made_button)
        head.addWidget(actions)
        return head

    @property
    def _needing(self) -> tuple[QWidget, ...]:
        return self.issue_button, self.draft_button, self.save_button, self.print_button

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(rule())
        whole.addWidget(self.progress)
        aside = QWidget()
        column = QVBoxLayout(aside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.choices)
        column.addWidget(rule())
        column.addWidget(self.told)
        column.addStretch()
        self._aside = scrolled(aside, "composeScroll")
        self._aside.setFixedWidth(ASIDE)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._aside)
        middle.addWidget(self.viewer, 1)
        whole.addLayout(middle, 1)

    def _chosen(self) -> None:
        self._note()
        self.compose()

    def _typed(self) -> None:
        self._note()
        self._allow(on=False)
        self._pause.start()

    def _note(self) -> None:
        self._place.drafts.note(draft_key(self._source.id), self.choices.draft)

    def compose(self) -> None:
        """Gather what this reader may see and make the pages in a job; one at a time, the newest wish last."""
        self._pause.stop()
        self._allow(on=False)
        self._produced = None
        if self._is_making:
            self._is_asked = True
            return
        try:
            desk = self._place.desk
            self._prepared = prepare_wanted(desk, self.choices.wanted(), desk.numbered)
            who = self.choices.signatories
            signing = signing_for(desk, who) if who else None
        except DeskError as refusal:
            self._refused(refusal)
            return
        self._is_making = True
        self.progress.show()
        self._place.jobs.run(partial(made, self._prepared, signing), self._came, self._failed)

    def _came(self, result: tuple[Produced, tuple[QImage, ...]]) -> None:
        if self._again() or self._prepared is None:
            return
        self.progress.hide()
        self._produced, pictures = result
        left_out = (one.record.marking for one in self._prepared.omitted)
        self.marked.emit(reduce(join, filter(None, left_out), self._prepared.marking))
        self.viewer.show_pages(pictures)
        self.told.tell(self._prepared, self._produced)
        self._allow(on=not self._pause.isActive())

    def _failed(self, fault: Exception) -> None:
        if self._again():
            return
        if not isinstance(fault, DeskError):
            raise fault
        self._refused(fault)

    def _again(self) -> bool:
        """Make the pages once more if anything was chosen meanwhile."""
        self._is_making = False
        asked, self._is_asked = self._is_asked, False
        if asked:
            self.compose()
        return asked

    def _refused(self, refusal: DeskError) -> None:
        self._prepared = None
        self.marked.emit(self._source.marking)
        self.progress.hide()
        self.viewer.show_pages(())
        self.told.refuse(refusal)

    def _allow(self, *, on: bool) -> None:
        for one in self._needing:
            one.setEnabled(on)

    def issue(self) -> None:
        """Put the document on record as issued."""
        if self._prepared is None or self._produced is None:
            return
        done = self._place.acting.ask(issue_signed, self._place.desk, self._prepared, self._produced)
        if done is not None:
            self._kept(done[0].id)

    def keep_as_draft(self) -> None:
        """Put the document on record as a draft, to be reviewed first."""
        if self._prepared is not None:
            done = self._place.acting.ask(draft_readout, self._place.desk, self._prepared)
            if done is not None:
                self._kept(done[0].id)

    def _kept(self, record: str) -> None:
        self._place.drafts.discard(draft_key(self._source.id))
        self.issued.emit(record)

    def leave(self) -> None:
        """Leave without keeping anything."""
        self._pause.stop()
        self._place.drafts.discard(draft_key(self._source.id))
        self.left.emit()

    def save(self) -> None:
        """Save the pages as they stand, not issued, where the officer says."""
        if self._produced is not None:
            name, folder = self._produced.file_name, self._place.documents
            save = partial(self._save_to, self._produced)
            choose_file_to_write(self, self.tr("Save the readout"), name, folder, save)

    def _save_to(self, produced: Produced, path: Path) -> None:
        if self._place.acting.act(write_file, produced.pdf, path):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))

    def print_out(self) -> None:
        """Print the pages as they stand."""
        if self._produced is not None and self._prepared is not None:
            PrintSheet(self._prepared.readout.ref, self._produced.pdf, self._place, self).open()
