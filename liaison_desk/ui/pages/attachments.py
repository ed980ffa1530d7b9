"""The files kept with a record: the list, dropping, pasting and choosing one, saving one out of the vault."""

import io
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liaison_desk.desk.commands.attachments import attach, content_of
from liaison_desk.desk.commands.records import remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Attachment
from liaison_desk.model.record import Record
from liaison_desk.ui.dialogs import choose_file_to_read, choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.pages.viewing import can_be_viewed, view
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import in_one_line, size_words
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.text import ElidedLabel, label


def attach_file(desk: Desk, record: Record, path: Path) -> Attachment:
    """Keep the file at `path` with a record."""
    try:
        with path.open("rb") as content:
            return attach(desk, record, content, path.name)
    except OSError as fault:
        raise BadInput(what=path.name, why=str(fault.strerror)) from None


def write_out(desk: Desk, attachment: Attachment, path: Path) -> None:
    """Write an attachment to a place the officer chose."""
    write_file(content_of(desk, attachment), path)


def _pasted(mime: QMimeData) -> tuple[bytes, str]:
    """Return a picture or a text of the clipboard as a file, with the ending of its name."""
    picture = mime.imageData() if mime.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        written = QBuffer()
        written.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(written, b"png").write(picture)
        return bytes(written.data().data()), "png"
    return mime.text().encode() if mime.hasText() else b"", "txt"


class DropArea(QFrame):
    """Takes files that are dropped on it, or opens the file chooser."""

    dropped = Signal(object)

    def __init__(self) -> None:
        """Invite."""
        super().__init__()
        self.setObjectName("dropArea")
        self.setProperty("kind", Frame.DROP.value)
        self.setAcceptDrops(True)
        self.choose = button("chooseAttachment", self.tr("Choose a file…"), picture="paperclip")
        self.paste = button("pasteAttachment", self.tr("Paste"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.addWidget(
            label(self.tr("Drop files here. They are kept inside the encrypted desk."), "meta", wrap=True), 1
        )
        row.addWidget(self.paste)
        row.addWidget(self.choose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show(Frame.CHOSEN)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show(Frame.DROP)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._show(Frame.DROP)
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _show(self, frame: Frame) -> None:
        self.setProperty("kind", frame.value)
        self.style().unpolish(self)
        self.style().polish(self)


class AttachmentsTab(QWidget):
    """The attachments of one record."""

    def __init__(self, record: Record, attachments: Sequence[Attachment], place: Place) -> None:
        """Show `attachments` of `record`."""
        super().__init__()
        self.setObjectName("attachmentsTab")
        self._record, self._place = record, place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for number, attachment in enumerate(attachments):
            column.addWidget(self._row(number, attachment))
        self.area = DropArea()
        column.addWidget(self.area)
        column.addStretch()
        self.area.dropped.connect(self.keep)
        self.area.choose.clicked.connect(self.choose)
        self.area.paste.clicked.connect(self.paste)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _row(self, number: int, attachment: Attachment) -> QFrame:
        row = QFrame()
        row.setProperty("kind", Frame.CARD.value)
        line = QHBoxLayout(row)
        line.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        line.setSpacing(Space.M)
        picture = QLabel()
        picture.setPixmap(pixmap("file-text", colours().text2, Size.ICON))
        line.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(attachment.file_name, "strong"))
        words.addWidget(ElidedLabel(in_one_line(size_words(attachment.size), attachment.media_type), "meta"))
        line.addLayout(words, 1)
        if can_be_viewed(attachment):
            shown = button(f"viewAttachment_{number}", self.tr("View"), picture="search", kind=Kind.ICON)
            shown.clicked.connect(partial(self._view, attachment))
            line.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        save = button(f"saveAttachment_{number}", self.tr("Save a copy…"), picture="download", kind=Kind.ICON)
        save.clicked.connect(partial(self._save, attachment))
        remove = button(f"removeAttachment_{number}", self.tr("Remove"), picture="trash-2", kind=Kind.ICON)
        remove.clicked.connect(partial(self._place.acting.act, remove_record, self._place.desk, attachment))
        line.addWidget(save, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files with the record."""
        for path in paths:
            self._place.acting.act(attach_file, self._place.desk, self._record, path)

    def paste(self) -> None:
        """Keep what is on the clipboard: files, or a picture, or a text."""
        # A clipboard that another program holds or has lost gives nothing at all.
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        mime = QMimeData() if held is None else held
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.keep(paths)
            return
        content, ending = _pasted(mime)
        if not content:
            self._place.ways.said.emit(self.tr("There is nothing on the clipboard that can be kept"))
            return
        name = f"{self._place.desk.now().there():%Y-%m-%d-%H%M%S}.{ending}"
        self._place.acting.act(attach, self._place.desk, self._record, io.BytesIO(content), name)

    def choose(self) -> None:
        """Ask for a file and keep it."""
        choose_file_to_read(self, self.tr("Attach a file"), self._place.documents, self._keep_one)

    def _keep_one(self, path: Path) -> None:
        self.keep([path])

    def _view(self, attachment: Attachment) -> None:
        view(attachment, self._place, self.window())

    def _save(self, attachment: Attachment) -> None:
        title = self.tr("Save a copy outside the desk")
        write = partial(self._write_out, attachment)
        choose_file_to_write(self, title, attachment.file_name, self._place.documents, write)

    def _write_out(self, attachment: Attachment, path: Path) -> None:
        if self._place.acting.act(write_out, self._place.desk, attachment, path):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))
