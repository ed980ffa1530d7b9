"""Composing a readout: who reads it and in which language, the pages as they will be, what is left out."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from liaison_desk.desk.documents.issuing import issue
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import Prepared, Produced, prepare, produce
from liaison_desk.desk.documents.sieve import Omitted
from liaison_desk.desk.queries.meetings import meeting_view
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.errors import DeskError
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds.posting import Side
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES as LANGUAGE_NAMES
from liaison_desk.ui.present import code_words
from liaison_desk.ui.preview import PagePreview, page_pictures
from liaison_desk.ui.theme.tokens import Size, Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, framed, rule
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import buddy, label

ASIDE: Final = 264


def made(prepared: Prepared) -> tuple[Produced, tuple[QImage, ...]]:
    """Make the file of a readout and its pictures; runs in a job."""
    produced = produce(prepared)
    return produced, page_pictures(produced.pdf)


class ComposePane(QWidget):
    """A readout before it is issued; nothing is kept and no file is written until then."""

    issued = Signal(str)
    left = Signal()

    def __init__(self, meeting: RecordId, place: Place) -> None:
        """Compose a readout of `meeting`."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._meeting, self._place = meeting, place
        self._prepared: Prepared | None = None
        self._produced: Produced | None = None
        self._asked = 0
        self._view = meeting_view(place.desk, meeting)
        self.variant = _combo("readoutVariant", [(code_words(one), one) for one in Variant])
        hosts = [body.code for body in self._view.agencies if body.side is Side.HOST]
        self.agency = _combo("readoutAgency", [(code, code) for code in hosts])
        self.language = _combo("readoutLanguage", [(LANGUAGE_NAMES[code], code) for code in LANGUAGES])
        self.preview = PagePreview()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._aside = QVBoxLayout()
        self._lay_out()
        for combo in (self.variant, self.agency, self.language):
            combo.currentIndexChanged.connect(self.compose)
        self.compose()

    def _head(self) -> QVBoxLayout:
        self.issue_button = button(
            "issueReadout", self.tr("Issue"), picture="file-check-2", kind=Kind.PRIMARY, pressed=self.issue
        )
        self.save_button = button("saveReadout", self.tr("Save as…"), picture="download", pressed=self.save)
        self.cancel_button = button("cancelReadout", self.tr("Cancel"), pressed=self.left.emit)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        head.setSpacing(Space.S)
        title = self.tr("Readout: {subject}").format(subject=self._view.meeting.subject)
        head.addWidget(label(title, "title", wrap=True))
        actions = Flow(Space.S)
        for made_button in (self.issue_button, self.save_button, self.cancel_button):
            actions.add(made_button)
        head.addWidget(actions)
        return head

    def _lay_out(self) -> None:
        choices = Flow(Space.L)
        choices.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        for words, combo in (
            (self.tr("&Reader"), self.variant),
            (self.tr("&Agency"), self.agency),
            (self.tr("&Language"), self.language),
        ):
            choices.add(_labelled(words, combo))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(choices)
        whole.addWidget(rule())
        whole.addWidget(self.progress)
        whole.addLayout(self._middle(), 1)

    def _middle(self) -> QHBoxLayout:
        aside = QWidget()
        aside.setLayout(self._aside)
        self._aside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._aside.setSpacing(Space.M)
        column = scrolled(aside, "detailScroll")
        column.setFixedWidth(ASIDE)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.preview, 1)
        middle.addWidget(column)
        return middle

    def compose(self) -> None:
        """Gather what this reader may see and make the pages in a job."""
        variant = Variant(self.variant.currentData())
        self.agency.setEnabled(variant is Variant.HOST and self.agency.count() > 1)
        agency = self.agency.currentData() if variant is Variant.HOST else ""
        self._asked += 1
        self._produced = None
        self._allow(on=False)
        try:
            prepared = prepare(
                self._place.desk, self._meeting, variant, self.language.currentData(), agency or ""
            )
        except DeskError as refusal:
            self._tell_refusal(refusal)
            return
        self._prepared = prepared
        self.progress.show()
        asked = self._asked
        self._place.jobs.run(
            partial(made, prepared), partial(self._came, asked), partial(self._failed, asked)
        )

    def _came(self, asked: int, result: tuple[Produced, tuple[QImage, ...]]) -> None:
        if asked != self._asked or self._prepared is None:
            return
        self.progress.hide()
        self._produced, pictures = result
        self.preview.show_pages(pictures)
        self._tell(self._prepared, self._produced)
        self._allow(on=True)

    def _failed(self, asked: int, fault: Exception) -> None:
        if not isinstance(fault, DeskError):
            raise fault
        if asked == self._asked:
            self._tell_refusal(fault)

    def _tell_refusal(self, refusal: DeskError) -> None:
        self.progress.hide()
        self.preview.show_pages(())
        self._clear()
        note = Note(Frame.FAULT, *in_words(refusal))
        note.setObjectName("composeFault")
        self._aside.addWidget(note)
        self._aside.addStretch()

    def _tell(self, prepared: Prepared, produced: Produced) -> None:
        self._clear()
        good = Note(
            Frame.GOOD, self.tr("Leak test passed"), self.tr("Nothing that was left out is in the file.")
        )
        good.setObjectName("leakResult")
        self._aside.addWidget(good)
        pages = self.tr("%Ln page(s)", "", produced.pages)
        points = self.tr("%Ln point(s) kept", "", len(prepared.kept))
        self._aside.addWidget(label(f"{pages} · {points}", "meta", wrap=True))
        title = self.tr("Left out: {number}").format(number=len(prepared.omitted))
        self._aside.addWidget(label(title, "section"))
        if not prepared.omitted:
            self._aside.addWidget(label(self.tr("This reader may see every point."), "meta", wrap=True))
        for one in prepared.omitted:
            self._aside.addWidget(self._omitted(one))
        self._aside.addStretch()

    def _omitted(self, one: Omitted) -> QWidget:
        frame = framed(Frame.QUIET)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        row = Flow(Space.S - Space.HAIR)
        row.add(label(one.name, "strong"))
        row.add(Chip(ChipText(text=one.ruling.reason.value, tone=Tone.WARN, picture="ban")))
        column.addWidget(row)
        column.addWidget(label(code_words(one.ruling.reason), "strong", wrap=True))
        column.addWidget(label(one.text, "meta", wrap=True))
        return frame

    def _clear(self) -> None:
        while (item := self._aside.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _allow(self, *, on: bool) -> None:
        self.issue_button.setEnabled(on)
        self.save_button.setEnabled(on)

    def issue(self) -> None:
        """Put the readout on record."""
        if self._prepared is None or self._produced is None:
            return
        done = self._place.acting.ask(issue, self._place.desk, self._prepared, self._produced)
        if done is not None:
            self.issued.emit(done[0].id)

    def save(self) -> None:
        """Save the pages as they stand, not issued, where the officer says."""
        if self._produced is not None:
            name, folder = self._produced.file_name, self._place.documents
            choose_file_to_write(self, self.tr("Save the readout"), name, folder, self._save_to)

    def _save_to(self, path: Path) -> None:
        if self._produced is not None and self._place.acting.act(write_file, self._produced.pdf, path):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))


def _combo(name: str, choices: list[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMinimumWidth(Size.BOARD_COLUMN // 2)
    for words, value in choices:
        combo.addItem(words, value)
    return combo


def _labelled(words: str, combo: QComboBox) -> QWidget:
    held = QWidget()
    held.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(buddy(words, combo))
    column.addWidget(combo)
    return held
