"""Attachments are looked at inside the window, and taken from the clipboard."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.attachments import attach, content_of
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.meetings import meeting_view
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Attachment, Meeting
from liaison_desk.ui.pages import viewing
from liaison_desk.ui.pages.attachments import AttachmentsTab
from liaison_desk.ui.pages.meetings import MeetingsPage
from liaison_desk.ui.pages.viewing import ViewSheet, can_be_viewed, pictures_of
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


def picture(kind: bytes = b"png", side: int = 40) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0x3366CC)
    return written(image, kind)


def written(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


def blank_pdf(pages: int, width: float = 200) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(width, 100)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def page(stage: Stage) -> MeetingsPage:
    found = stage.page("meetings")
    assert isinstance(found, MeetingsPage)
    return found


def kept(desk: Desk, page: MeetingsPage, content: bytes, name: str) -> Attachment:
    meeting = desk.get(Meeting, RecordId(page.list.rows.key()))
    return attach(desk, meeting, io.BytesIO(content), name)


def opened(stage: Stage, page: MeetingsPage, qtbot: QtBot) -> ViewSheet:
    qtbot.waitUntil(lambda: page.stack.findChild(QWidget, "viewAttachment_0") is not None)
    press(page.stack, "viewAttachment_0")
    return part(stage.window, ViewSheet, "viewSheet")


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_a_picture_is_shown_in_the_window(
    name: str, stage: Stage, page: MeetingsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    kept(desk, page, picture(b"png" if name.endswith("png") else b"jpeg"), name)
    before = set(tmp_path.rglob("*"))
    sheet = opened(stage, page, qtbot)
    qtbot.waitUntil(lambda: sheet.preview.pages == 1)
    assert set(tmp_path.rglob("*")) == before
    assert "RESTRICTED" in sheet.banner.text()
    sheet.close()


def test_a_pdf_is_shown_page_by_page(stage: Stage, page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    kept(desk, page, blank_pdf(2), "a.pdf")
    sheet = opened(stage, page, qtbot)
    qtbot.waitUntil(lambda: sheet.preview.pages == 2, timeout=20_000)
    sheet.close()


def test_a_file_that_is_not_what_it_says_is_told_in_the_sheet(
    stage: Stage, page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    kept(desk, page, b"not a picture", "a.png")
    sheet = opened(stage, page, qtbot)
    qtbot.waitUntil(lambda: "it is not a picture of its kind" in spoken(sheet))
    assert not sheet.preview.isVisible()
    sheet.close()


def test_a_sheet_closed_before_its_pages_came_is_left_alone(
    stage: Stage, page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    kept(desk, page, blank_pdf(2), "a.pdf")
    opened(stage, page, qtbot).close()
    qtbot.waitUntil(lambda: stage.window.findChild(ViewSheet) is None)
    qtbot.waitUntil(lambda: stage.place.jobs.running == 0)


def test_a_picture_that_says_it_is_enormous_is_not_unpacked(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewing, "LARGEST_PICTURE", 1)
    with pytest.raises(BadInput, match="too large"):
        pictures_of(picture(side=600), "image/png", "a.png")
    assert pictures_of(picture(side=400), "image/png", "a.png")[0].width() == 400


def test_a_jpeg_under_the_name_of_a_png_is_not_shown(qapp: QGuiApplication) -> None:
    with pytest.raises(BadInput, match="not a picture"):
        pictures_of(picture(b"jpeg"), "image/png", "a.png")


def test_what_is_no_pdf_is_not_shown() -> None:
    with pytest.raises(BadInput, match="not a PDF"):
        pictures_of(b"%PDF-1.7 nothing", viewing.PDF, "a.pdf")


def test_a_page_a_kilometre_wide_is_drawn_small(qapp: QGuiApplication) -> None:
    (shown,) = pictures_of(blank_pdf(1, width=2_800_000), viewing.PDF, "a.pdf")
    assert shown.width() <= 4001


def test_only_pictures_and_pdf_of_some_size_can_be_viewed(desk: Desk, stage: Stage) -> None:
    def file(media_type: str, size: int = 10) -> Attachment:
        return desk.new(Attachment, subject_of=desk.new_id(), file_name="a", media_type=media_type, size=size)

    assert can_be_viewed(file("application/pdf"))
    assert can_be_viewed(file("image/jpeg"))
    assert not can_be_viewed(file("image/svg+xml"))
    assert not can_be_viewed(file("text/html"))
    assert not can_be_viewed(file("image/png", viewing.LARGEST + 1))


def pasted(page: MeetingsPage, desk: Desk, mime: QMimeData) -> list[Attachment]:
    key = RecordId(page.list.rows.key())
    QGuiApplication.clipboard().setMimeData(mime)
    part(page.stack, AttachmentsTab, "attachmentsTab").paste()
    return list(meeting_view(desk, key).attachments)


def test_a_picture_on_the_clipboard_is_kept(page: MeetingsPage, desk: Desk) -> None:
    mime = QMimeData()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    (attachment,) = pasted(page, desk, mime)
    assert attachment.media_type == "image/png"
    assert QImage.fromData(content_of(desk, attachment)).width() == 8


def test_files_on_the_clipboard_are_kept_under_their_names(
    page: MeetingsPage, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_bytes(b"hello")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "note.txt"))])
    (attachment,) = pasted(page, desk, mime)
    assert attachment.file_name == "note.txt"


def test_text_on_the_clipboard_is_kept_as_a_file(page: MeetingsPage, desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("Tomorrow at nine")
    (attachment,) = pasted(page, desk, mime)
    assert attachment.file_name.endswith(".txt")
    assert content_of(desk, attachment) == b"Tomorrow at nine"


def test_an_empty_clipboard_is_said_and_nothing_is_kept(
    page: MeetingsPage, desk: Desk, stage: Stage, qtbot: QtBot
) -> None:
    assert not pasted(page, desk, QMimeData())
    assert "nothing on the clipboard" in spoken(stage.window.toast)
