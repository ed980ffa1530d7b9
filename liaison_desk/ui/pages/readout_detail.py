"""One document in the detail pane: its pages, where it stands, and the steps that it can take now."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import KINDS, Readout, Wording
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutKind, ReadoutStatus
from liaison_desk.model.markings import Audience
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.content import verification_code
from liaison_desk.store import blobs
from liaison_desk.store.blobs import BlobMissing
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.later import readout_dialogs
from liaison_desk.ui.pages.readout_parts import ReadoutParts
from liaison_desk.ui.pages.standing import sync_chip, warn_of_conflict
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES
from liaison_desk.ui.present import NOTHING, audience_words, code_words, in_one_line, moment_words
from liaison_desk.ui.preview import PageViewer, page_pictures
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button, promote
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import Head, body, scrolled

if TYPE_CHECKING:
    from liaison_desk.ui.pages.readout_steps import ReadoutDialogs

TONES: Final = {
    ReadoutStatus.ISSUED: Tone.OK,
    ReadoutStatus.CONFIRMED: Tone.OK,
    ReadoutStatus.STALE: Tone.DANGER,
    ReadoutStatus.WITHDRAWN: Tone.DANGER,
    ReadoutStatus.REVIEW: Tone.INFO,
    ReadoutStatus.APPROVED: Tone.ACCENT,
}
OUT: Final = frozenset({ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED})
OVER: Final = frozenset({ReadoutStatus.SUPERSEDED, ReadoutStatus.WITHDRAWN})
PAGES: Final = {
    "meeting": "meetings",
    "request": "requests",
    "handover": "handovers",
    "readout": "readouts",
    "case": "cases",
    "workstream": "workplan",
}
"""On which page a document's source is shown, by its kind."""


def pdf_of(desk: Desk, readout: Readout) -> bytes:
    """Return the file of an issued readout, checked against its digest; what makes such files stays unloaded."""
    return blobs.read(desk.store.engine, bytes.fromhex(readout.pdf))


class ReadoutPane(WorkPane):
    """The detail of one document."""

    version_asked = Signal()

    def __init__(self, readout: Readout, place: Place) -> None:
        """Show `readout`."""
        super().__init__()
        self.place, self._readout = place, readout
        self.parts = ReadoutParts(readout, place, self)
        self.setAcceptDrops(readout.status is ReadoutStatus.REVIEW)
        marking = readout.marking.classification.value if readout.marking else ""
        self.fill(
            Head(reference=readout.ref, title=readout.subject, marking=marking, chips=self._chips()),
            self._actions(),
        )
        warn_of_conflict(self, readout, place)
        if (why := self.parts.why_stale()) is not None:
            self.add_warning(why)
        self._add_tabs()
        self.parts.copy_asked.connect(self._then("copy"))
        self.parts.confirm_asked.connect(self._then("confirm"))
        self.parts.word_asked.connect(self._word)

    def _chips(self) -> tuple[ChipText, ...]:
        readout = self._readout
        languages = filter(None, (readout.language, readout.second_language))
        version = self.tr("Version {number}").format(number=readout.version)
        chips = [
            ChipText(text=code_words(readout.status), tone=TONES.get(readout.status, Tone.NEUTRAL)),
            ChipText(text=version),
            ChipText(text=in_one_line(*(LANGUAGES.get(code, code) for code in languages))),
            sync_chip(readout, self.place),
        ]
        if self._awaits_countersign():
            chips.append(ChipText(text=self.tr("To be countersigned"), tone=Tone.WARN, picture="pen-line"))
        return tuple(chips)

    def _add_tabs(self) -> None:
        readout, parts = self._readout, self.parts
        self.add_tab("preview", self.tr("Preview"), self._preview)
        self.add_tab("overview", self.tr("Overview"), self._overview)
        self.add_tab("review", self.tr("Review"), parts.review_tab, len(parts.rounds))
        if readout.readout_kind is ReadoutKind.JOINT:
            self.add_tab("wording", self.tr("Wording"), parts.wording_tab)
        self.add_tab("copies", self.tr("Copies"), parts.copies_tab, 1 + len(parts.copies))
        self.add_tab("omitted", self.tr("Left out"), parts.omissions_tab, len(readout.omitted))
        self.add_tab("history", self.tr("History"), partial(history_tab, self.place, readout))

    def _awaits_countersign(self) -> bool:
        readout = self._readout
        alone = readout.status in OUT and not readout.approver and not readout.countersigned_by
        return alone and is_foreign(Audience(readout.audience))

    def _actions(self) -> list[QPushButton]:
        """Return the step that comes next as the primary button, what is usual beside it, the rest in a menu."""
        status = self._readout.status
        made = []
        if status in APPROVABLE - {ReadoutStatus.REVIEW} or status is ReadoutStatus.STALE:
            made.append(self._step("offerReadout", self.tr("Offer for review…"), "send", "offer"))
        if status is ReadoutStatus.REVIEW:
            made.append(self._step("takeInReview", self.tr("Take in the answer…"), "inbox", "take_in"))
        if status in APPROVABLE or status is ReadoutStatus.STALE:
            made.append(self._step("approveReadout", self.tr("Approve"), "check", "approve"))
        if status in APPROVABLE:
            made.append(self._step("rewriteReadout", self.tr("Rewrite…"), "pencil", "rewrite"))
        if status is ReadoutStatus.APPROVED:
            made.append(self._step("issueApproved", self.tr("Issue"), "file-check-2", "issue"))
        if self._awaits_countersign():
            made.append(self._step("countersignReadout", self.tr("Countersign"), "pen-line", "countersign"))
        if self._readout.pdf:
            made.append(button("saveReadout", self.tr("Save as…"), picture="download"))
            made[-1].clicked.connect(self._save)
            made.append(button("printReadout", self.tr("Print…"), picture="printer"))
            made[-1].clicked.connect(self._print)
        if made:
            promote(made[0])
        return [*made[:3], self._more()]

    def _more(self) -> QPushButton:
        status = self._readout.status
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        menu.addAction(self.tr("New version"), self.version_asked.emit)
        if status in OUT:
            menu.addAction(self.tr("Give a copy…"), self._then("copy"))
            menu.addAction(self.tr("Sign with this desk’s certificate"), self._then("sign"))
            menu.addAction(self.tr("Take in the signed file…"), self._then("take_in"))
        if self._readout.readout_kind is ReadoutKind.JOINT and status in OUT:
            menu.addAction(self.tr("Clearance sheet"), self._compose_clearance)
        menu.addAction(self.tr("Open what it is made from"), self._to_source)
        if status not in OVER:
            menu.addSeparator()
            menu.addAction(self.tr("Withdraw…"), self._then("withdraw"))
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return more

    def _step(self, name: str, words: str, picture: str, step: str) -> QPushButton:
        return button(name, words, picture=picture, pressed=self._then(step))

    def _then(self, step: str) -> Callable[[], None]:
        return partial(self._with_dialogs, partial(_take_step, step))

    def _word(self, row: Wording) -> None:
        self._with_dialogs(lambda dialogs: dialogs.word(row))

    def _with_dialogs(self, then: "Callable[[ReadoutDialogs], object]") -> None:
        """Do something with the dialogs, which are loaded in a job when they are first needed."""
        make = partial(_loaded, then, self._readout, self.place, self.window())
        self.place.jobs.run(readout_dialogs, make)

    def _to_source(self) -> None:
        kind = self.place.desk.store.records.kind_of(self._readout.source) or ""
        if kind in PAGES and kind in KINDS:
            self.place.ways.go.emit(PAGES[kind], self._readout.source)

    def _compose_clearance(self) -> None:
        self.place.ways.go.emit("readouts", f"new:{self._readout.id}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept the file with an answer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the answer that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self._with_dialogs(lambda dialogs: dialogs.take_in_file(paths[0]))

    def _preview(self) -> QWidget:
        held = QWidget()
        held.setObjectName("readoutPreview")
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        if not self._readout.pdf:
            return scrolled(body(Note(Frame.NOTE, self.tr("There is no file of this readout on this desk."))))
        try:
            pdf = pdf_of(self.place.desk, self._readout)
        except BlobMissing:
            return scrolled(body(Note(Frame.NOTE, self.tr("The file has not come to this desk yet."))))
        viewer = PageViewer()
        column.addWidget(viewer)
        self.place.jobs.run(partial(page_pictures, pdf), viewer.show_pages)
        return held

    def _overview(self) -> QWidget:
        parts: list[QWidget] = [self._facts()]
        if self._readout.says:
            parts.append(Note(Frame.NOTE, self.tr("What the officer adds"), self._readout.says))
        return scrolled(body(*parts))

    def _facts(self) -> FactsCard:
        readout = self._readout
        code = verification_code(readout.content_hash) if readout.content_hash else NOTHING
        signed = ", ".join(sorted(one.rpartition(":")[2] for one in readout.signed_by))
        return FactsCard(
            (
                (self.tr("Kind"), code_words(readout.readout_kind)),
                (self.tr("Reader"), audience_words(Audience(readout.audience))),
                (self.tr("Language"), LANGUAGES.get(readout.language, readout.language)),
                (self.tr("Author"), self.place.names.person(readout.author) or NOTHING),
                (self.tr("Approved by"), readout.approver or NOTHING),
                (self.tr("Countersigned by"), readout.countersigned_by or NOTHING),
                (self.tr("Signed by"), signed or NOTHING),
                (self.tr("Confirmed by"), readout.confirmed_by or NOTHING),
                (self.tr("As of"), moment_words(readout.as_of) if readout.as_of else NOTHING),
                (self.tr("Issued"), moment_words(readout.issued_at) if readout.issued_at else NOTHING),
                (self.tr("Version"), str(readout.version)),
                (self.tr("Verification code"), code),
            )
        )

    def _save(self) -> None:
        title, name = self.tr("Save the readout"), f"{self._readout.ref}-{self._readout.language}.pdf"
        choose_file_to_write(self, title, name, self.place.documents, self._save_to)

    def _save_to(self, path: Path) -> None:
        found = self.place.acting.ask(pdf_of, self.place.desk, self._readout)
        if found is not None and self.place.acting.act(write_file, found[0], path):
            self.place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))

    def _print(self) -> None:
        found = self.place.acting.ask(pdf_of, self.place.desk, self._readout)
        if found is not None:
            self._with_dialogs(partial(_print, found[0]))


def _loaded(
    then: "Callable[[ReadoutDialogs], object]",
    readout: Readout,
    place: Place,
    window: QWidget,
    make: "type[ReadoutDialogs]",
) -> None:
    # The pane may have been made anew meanwhile, the window is still there.
    then(make(readout, place, window))


def _take_step(step: str, dialogs: "ReadoutDialogs") -> None:
    getattr(dialogs, step)()


def _print(pdf: bytes, dialogs: "ReadoutDialogs") -> None:
    dialogs.print_out(pdf)
