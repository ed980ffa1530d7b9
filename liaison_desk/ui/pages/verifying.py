"""A place to drop a PDF: one screen says who signed it, whether anything was changed, and for whom it was."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLayout, QProgressBar, QVBoxLayout, QWidget

from liaison_desk.model.errors import DeskError
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import Sheet, choose_file_to_read
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.pages.later import checker
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.panes import TALLEST, scrolled
from liaison_desk.ui.widgets.text import label

if TYPE_CHECKING:
    from liaison_desk.desk.desk import Desk
    from liaison_desk.ui.pages.verified import Checked, Checker


class PdfDrop(QFrame):
    """Takes one file that is dropped on it."""

    dropped = Signal(object)

    def __init__(self, choose: QWidget) -> None:
        """Invite; `choose` is the button for whoever has no mouse."""
        super().__init__()
        self.setObjectName("verifyDrop")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(label(self.tr("Drop a PDF here. It is read and not kept."), "body", wrap=True))
        column.addWidget(choose)
        self._show(Frame.DROP)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a file of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show(Frame.CHOSEN)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show(Frame.DROP)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the first file on."""
        self._show(Frame.DROP)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths[0])

    def _show(self, frame: Frame) -> None:
        self.setProperty("kind", frame.value)
        self.style().unpolish(self)
        self.style().polish(self)


class VerifySheet(Sheet):
    """Checks a PDF, with a desk or without one."""

    def __init__(self, jobs: Jobs, parent: QWidget, documents: Path, desk: "Desk | None" = None) -> None:
        """Wait for a file; with a `desk` its log and headquarters' root are asked as well."""
        super().__init__("verifySheet", self.tr("Check a PDF"), parent)
        self._jobs, self._documents, self._desk = jobs, documents, desk
        choose = button("choosePdf", self.tr("Choose a file…"), picture="file-search", pressed=self._choose)
        self.drop = PdfDrop(choose)
        self.drop.dropped.connect(self.check)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        inside = QWidget()
        self._said = QVBoxLayout(inside)
        self._said.setContentsMargins(0, 0, Space.XS, 0)
        self._said.setSpacing(Space.M)
        self._area = scrolled(inside, "pageScroll")
        self._area.hide()
        for part in (self.drop, self.progress, self._area):
            self.body.addWidget(part)
        close = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        self.foot.addWidget(close)
        choose.setFocus()

    def _choose(self) -> None:
        choose_file_to_read(self, self.tr("Choose the PDF to check"), self._documents, self.check)

    def check(self, path: Path) -> None:
        """Read the file in a job and tell what was found."""
        self._clear()
        self.progress.show()
        self._jobs.run(checker, partial(self._check_with, path), self._failed)

    def _check_with(self, path: Path, make: "type[Checker]") -> None:
        check = make(self._desk)
        self._jobs.run(partial(check.read, path), partial(self._tell, check), self._failed)

    def _tell(self, check: "Checker", checked: "Checked") -> None:
        self.progress.hide()
        for part in check.told(checked):
            self._said.addWidget(part)
        self._said.addStretch()
        self._show_area()

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, DeskError):
            raise fault
        self.progress.hide()
        note = Note(Frame.FAULT, *in_words(fault))
        note.setObjectName("verifyRefused")
        self._said.addWidget(note)
        self._said.addStretch()
        self._show_area()

    def _show_area(self) -> None:
        self._area.show()
        width = Size.DIALOG - 2 * Space.XL
        wanted = self._said.heightForWidth(width) if self._said.hasHeightForWidth() else 0
        wanted = max(wanted, self._said.sizeHint().height())
        self._area.setMinimumHeight(min(wanted + Space.S, TALLEST - Size.DIALOG // 5))

    def _clear(self) -> None:
        self._area.hide()
        empty(self._said)


def empty(layout: QLayout) -> None:
    """Free everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
