"""Pages of a PDF as pictures, made beside the main thread and shown below one another."""

from collections.abc import Sequence
from threading import Lock
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from liaison_desk.model.errors import BadInput
from liaison_desk.ui.theme.tokens import Space

SCALE: Final = 2.0
WIDEST: Final = 760
LONGEST: Final = 4000
"""Pixels of the longer side of a page drawn."""
_one_at_a_time: Final = Lock()
_FORMATS: Final = {3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_RGB32}


def page_pictures(pdf: bytes, most: int | None = None, name: str = "PDF") -> tuple[QImage, ...]:
    """Return every page as a picture, or the first `most`; BadInput for what is no PDF that can be opened.

    It may run in any thread; the library lets only one in at a time.
    """
    import pypdfium2  # noqa: PLC0415 - the window opens without it

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            raise BadInput(what=name, why="it is not a PDF that can be shown") from None
        try:
            return tuple(_picture(document[number]) for number in range(len(document))[:most])
        except pypdfium2.PdfiumError:
            raise BadInput(what=name, why="it is not a PDF that can be shown") from None
        finally:
            document.close()


def _picture(page: Any) -> QImage:
    # A page may say that it is a kilometre wide.
    bitmap = page.render(scale=min(SCALE, LONGEST / max(*page.get_size(), 1)))
    kind = _FORMATS[bitmap.n_channels]
    shown = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind)
    return shown.copy()


class PagePreview(QScrollArea):
    """Pages below one another, as wide as there is room."""

    def __init__(self, *, enlarges: bool = True) -> None:
        """Start without a page; a small one stays small unless it `enlarges`."""
        super().__init__()
        self._enlarges = enlarges
        self.setObjectName("pageScroll")
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.L)
        self._pages: list[tuple[QLabel, QImage]] = []
        self.setWidget(inside)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_pages(self, pictures: Sequence[QImage]) -> None:
        """Show other pages."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._pages = []
        for number, picture in enumerate(pictures, 1):
            sheet = QLabel()
            sheet.setObjectName("paper")
            sheet.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._pages.append((sheet, picture))
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch()
        self._fit()

    def _fit(self) -> None:
        width = min(self.viewport().width() - 2 * Space.L, WIDEST)
        ratio = self.devicePixelRatioF()
        for sheet, picture in self._pages:
            across = int(width * ratio) if self._enlarges else min(int(width * ratio), picture.width())
            fitted = picture.scaledToWidth(across, Qt.TransformationMode.SmoothTransformation)
            shown = QPixmap.fromImage(fitted)
            shown.setDevicePixelRatio(ratio)
            sheet.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew."""
        super().resizeEvent(event)
        self._fit()
