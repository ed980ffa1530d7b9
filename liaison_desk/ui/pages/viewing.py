"""Looking at an attachment inside the window: pictures and PDF, from memory to the screen and nowhere else."""

from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.attachments import content_of
from liaison_desk.model.errors import BadInput, DeskError
from liaison_desk.model.kinds import Attachment
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.preview import PagePreview, page_pictures
from liaison_desk.ui.theme.tokens import Size
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note

PDF: Final = "application/pdf"
PICTURES: Final = {"image/png": b"png", "image/jpeg": b"jpeg"}
LARGEST: Final = 64 * 1024 * 1024
"""Bytes: what is larger is saved and opened elsewhere, not held in memory twice."""

LARGEST_PICTURE: Final = 256
"""Mebibytes that a picture may take once it is unpacked; a small file can ask for any number."""

MOST_PAGES: Final = 40


def can_be_viewed(attachment: Attachment) -> bool:
    """Whether the window can show this kind of file."""
    return attachment.media_type in {PDF, *PICTURES} and attachment.size <= LARGEST


def pictures_of(content: bytes, media_type: str, name: str) -> tuple[QImage, ...]:
    """Return the pages of a file as pictures; may run in any thread. BadInput for what is not what it says it is."""
    if media_type == PDF:
        return page_pictures(content, MOST_PAGES, name)
    return (_picture(content, PICTURES[media_type], name),)


def _picture(content: bytes, kind: bytes, name: str) -> QImage:
    QImageReader.setAllocationLimit(LARGEST_PICTURE)
    source = QBuffer()
    source.setData(content)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, kind)
    # Only the two readers named above ever see a file that somebody sent.
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise BadInput(what=name, why="it is not a picture of its kind")
    if size.width() * size.height() * 4 > LARGEST_PICTURE << 20:
        raise BadInput(what=name, why="the picture is too large to be shown")
    picture = reader.read()
    if picture.isNull():
        raise BadInput(what=name, why="it is not a picture of its kind")
    return picture


class ViewSheet(Sheet):
    """One attachment, its pages below one another."""

    def __init__(self, attachment: Attachment, content: bytes, place: Place, parent: QWidget) -> None:
        """Show `content`, made into pictures in a job."""
        marking = attachment.marking.classification.value if attachment.marking else ""
        super().__init__("viewSheet", attachment.file_name, parent, marking)
        self.preview = PagePreview(enlarges=False)
        self.preview.setMinimumHeight(Size.DIALOG)
        self.body.addWidget(self.preview, 1)
        self.resize(Size.DIALOG + Size.DIALOG // 2, Size.DIALOG)
        done = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        done.setDefault(True)
        self.foot.addWidget(done)
        work = partial(pictures_of, content, attachment.media_type, attachment.file_name)
        place.jobs.run(work, self.preview.show_pages, self._failed)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, DeskError):
            raise fault
        self.preview.hide()
        self.body.addWidget(Note(Frame.WARNING, *in_words(fault)))


def view(attachment: Attachment, place: Place, parent: QWidget) -> None:
    """Show an attachment over `parent`."""
    found = place.acting.ask(content_of, place.desk, attachment)
    if found is not None:
        ViewSheet(attachment, found[0], place, parent).open()
