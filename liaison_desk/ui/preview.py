"""Pages of a PDF as pictures, made beside the main thread and shown below one another, near or far."""

from collections.abc import Sequence
from threading import Lock
from typing import Any, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from liaison_desk.model.errors import BadInput
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.text import label

SCALE: Final = 2.0
WIDEST: Final = 760
ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""How large pages are shown; 1 is as wide as there is room."""
LONGEST: Final = 4000
"""Pixels of the longer side of a page drawn."""
_one_at_a_time: Final = Lock()
_FORMATS: Final = {3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_RGB32}


def page_pictures(
    pdf: bytes, most: int | None = None, name: str = "PDF", scale: float = SCALE
) -> tuple[QImage, ...]:
    """Return every page as a picture, or the first `most`; BadInput for what is no PDF that can be opened.

    A `scale` of 1 draws 72 dots to the inch.
    It may run in any thread; the library lets only one in at a time.
    """
    import pypdfium2  # noqa: PLC0415 - the window opens without it

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            raise BadInput(what=name, why="it is not a PDF that can be shown") from None
        try:
            return tuple(_picture(document[number], scale) for number in range(len(document))[:most])
        except pypdfium2.PdfiumError:
            raise BadInput(what=name, why="it is not a PDF that can be shown") from None
        finally:
            document.close()


def _picture(page: Any, scale: float) -> QImage:
    # A page may say that it is a kilometre wide.
    bitmap = page.render(scale=min(scale, LONGEST / max(*page.get_size(), 1)))
    kind = _FORMATS[bitmap.n_channels]
    shown = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind)
    return shown.copy()


class PagePreview(QScrollArea):
    """Pages below one another, as wide as there is room, or nearer."""

    turned = Signal(int)

    def __init__(self, *, enlarges: bool = True) -> None:
        """Start without a page; a small one stays small unless it `enlarges`."""
        super().__init__()
        self._enlarges, self._zoom = enlarges, 1.0
        self.setObjectName("pageScroll")
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.verticalScrollBar().rangeChanged.connect(self._tell_page)
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

    @property
    def page(self) -> int:
        """Which page is in the middle, from 1; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        at, top = min(1, self.pages), 0
        for number, (sheet, _) in enumerate(self._pages, 1):
            top += Space.L
            at = number if top <= middle else at
            top += sheet.sizeHint().height()
        return at

    def zoom(self, factor: float) -> None:
        """Show the pages so many times as wide as there is room."""
        self._zoom = factor
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if factor > 1 else policy.ScrollBarAlwaysOff
        )
        self._fit()

    def _tell_page(self) -> None:
        self.turned.emit(self.page)

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
        self._tell_page()

    def _fit(self) -> None:
        width = int(min(self.viewport().width() - 2 * Space.L, WIDEST) * self._zoom)
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


class PageViewer(QWidget):
    """Pages under a bar that says which of how many is shown, and makes them larger or smaller."""

    def __init__(self) -> None:
        """Start without a page."""
        super().__init__()
        self.pages = PagePreview()
        self._at = ZOOMS.index(1.0)
        self._where = label("", "meta")
        self._where.setObjectName("pageNumber")
        self._size = label("", "meta")
        self.smaller = button("zoomOut", self.tr("Smaller"), picture="zoom-out", kind=Kind.ICON)
        self.larger = button("zoomIn", self.tr("Larger"), picture="zoom-in", kind=Kind.ICON)
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        bar.setSpacing(Space.S)
        bar.addWidget(self._where)
        bar.addStretch()
        for part in (self.smaller, self._size, self.larger):
            bar.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.pages, 1)
        self.pages.turned.connect(self._say_page)
        self._zoom(0)

    def show_pages(self, pictures: Sequence[QImage]) -> None:
        """Show other pages, where the reader was."""
        bar = self.pages.verticalScrollBar()
        at = bar.value()
        self.pages.show_pages(pictures)
        bar.setValue(at)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._zoom(-1)

    def _zoom(self, steps: int) -> None:
        self._at = max(0, min(self._at + steps, len(ZOOMS) - 1))
        self.smaller.setEnabled(self._at > 0)
        self.larger.setEnabled(self._at < len(ZOOMS) - 1)
        percent = QLocale().toString(round(ZOOMS[self._at] * 100))
        self._size.setText(self.tr("{number} %").format(number=percent))
        self.pages.zoom(ZOOMS[self._at])

    def _say_page(self, page: int) -> None:
        numbers = {"page": QLocale().toString(page), "pages": QLocale().toString(self.pages.pages)}
        self._where.setText(self.tr("Page {page} of {pages}").format(**numbers) if page else "")
