"""Printing a document: its pages go to a printer as pictures, so that paper shows what the window shows."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from liaison_desk.model.errors import EnvironmentFault
from liaison_desk.model.words import N_
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.forms.editors import number_box
from liaison_desk.ui.pages.compose_choices import combo
from liaison_desk.ui.place import Place
from liaison_desk.ui.preview import page_pictures
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import buddy, label

DOTS: Final = 300
"""To the inch: letters stay sharp, and a page stays small enough to be sent."""
MOST_COPIES: Final = 99


class NotPrinted(EnvironmentFault):
    """The printer took nothing."""

    code = "NOT_PRINTED"
    title = N_("The printer {printer} did not take the document.")
    advice = N_("See that it is switched on and has paper, and print again.")


class PrintSheet(Sheet):
    """Asks on which printer and how many; a system's own dialog would offer to leave files behind."""

    def __init__(self, reference: str, pdf: bytes, place: Place, parent: QWidget) -> None:
        """Print a finished file under its reference, which is all that the printer's list shows."""
        super().__init__("printSheet", QCoreApplication.translate("PrintSheet", "Print"), parent)
        self._reference, self._pdf, self._place = reference, pdf, place
        names = QPrinterInfo.availablePrinterNames()
        if not names:
            none = self.tr("No printer is set up on this computer.")
            advice = self.tr("Save the document and print it where there is one.")
            self.body.addWidget(Note(Frame.WARNING, none, advice))
        self.printer = combo("printerName", [(name, name) for name in names])
        self.printer.setCurrentIndex(max(self.printer.findData(QPrinterInfo.defaultPrinterName()), 0))
        self.copies = number_box(1)
        self.copies.setObjectName("printCopies")
        self.copies.setMaximum(MOST_COPIES)
        for words, field in ((self.tr("&Printer"), self.printer), (self.tr("&Copies"), self.copies)):
            self.body.addWidget(buddy(words, field))
            self.body.addWidget(field)
        self.body.addWidget(label(self.tr("Paper is not encrypted: keep it as its marking says."), "meta"))
        self.confirm_button = button(
            "confirmButton", self.tr("Print"), kind=Kind.PRIMARY, picture="printer", pressed=self.print_out
        )
        self.confirm_button.setDefault(True)
        self.confirm_button.setEnabled(bool(names))
        self.foot.addWidget(button("cancelButton", self.tr("Cancel"), pressed=self.reject))
        self.foot.addWidget(self.confirm_button)

    def print_out(self) -> None:
        """Draw the pages in a job, then send them."""
        printer = QPrinter(QPrinterInfo.printerInfo(self.printer.currentData()))
        printer.setCopyCount(self.copies.value())
        printer.setDocName(self._reference)
        pages = partial(page_pictures, self._pdf, None, self._reference, DOTS / 72)
        self._place.jobs.run(pages, partial(_send, self._place, printer))
        self.accept()


def _send(place: Place, printer: QPrinter, pages: Sequence[QImage]) -> None:
    place.acting.act(put_on_paper, printer, pages)


def put_on_paper(printer: QPrinter, pages: Sequence[QImage]) -> bool:
    """Put each picture on a sheet of its own, as large as the sheet allows."""
    printer.setResolution(DOTS)
    printer.setFullPage(True)
    painter = QPainter()
    for number, page in enumerate(pages):
        across = page.width() > page.height()
        layout = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(layout)
        if not (printer.newPage() if number else painter.begin(printer)):
            raise NotPrinted(printer=printer.printerName())
        sheet = painter.viewport()
        size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(sheet.topLeft(), size), page)
    painter.end()
    return True
