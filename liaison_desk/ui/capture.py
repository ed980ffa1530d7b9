"""Writing something down in passing: one line, from anywhere, and then what it becomes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.drafts import Drafts
from liaison_desk.ui.pages.jotting import Jot
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import buddy, label


class CaptureSheet(Sheet):
    """Asks for the line first, and only then what it is."""

    def __init__(self, jots: Sequence[Jot], drafts: Drafts, parent: QWidget) -> None:
        """Offer to make any of `jots` of the line; `drafts` knows which forms were left half typed."""
        super().__init__("captureSheet", self.tr("Write something down"), parent)
        self._drafts = drafts
        self.line = QLineEdit()
        self.line.setObjectName("captureLine")
        self.body.addWidget(buddy(self.tr("&What it is about"), self.line))
        self.body.addWidget(self.line)
        becomes = Flow(Space.S)
        for at, jot in enumerate(jots):
            kind = Kind.PLAIN if at else Kind.PRIMARY
            made = button(f"capture_{jot.name}", jot.text, picture=jot.picture, kind=kind)
            made.clicked.connect(partial(self._become, jot))
            made.setDefault(not at)
            becomes.add(made)
        self.body.addWidget(label(self.tr("It becomes"), "label"))
        self.body.addWidget(becomes)
        self._problem: Note | None = None
        self.foot.addWidget(button("cancelButton", self.tr("Cancel"), pressed=self.reject))
        self.line.setFocus()

    def _become(self, jot: Jot) -> None:
        line = self.line.text().strip()
        self._drafts.flush()
        if not line:
            self._say(self.tr("Nothing is written yet."), self.tr("Type one line."))
        elif self._drafts.load(jot.draft) is not None:
            said = self.tr("That form holds a draft of yours.")
            self._say(said, self.tr("Save it or cancel it first, or make something else of this line."))
        else:
            self.accept()
            jot.begin(line)

    def _say(self, text: str, advice: str) -> None:
        """Say what is in the way; what was typed stays."""
        if self._problem is not None:
            self.body.removeWidget(self._problem)
            self._problem.hide()
            self._problem.deleteLater()
        self._problem = Note(Frame.WARNING, text, advice)
        self.body.addWidget(self._problem)
        self._problem.show()
        self.fit()
        self.line.setFocus()


def write_down(pages: Sequence[Page], window: QWidget, line: str) -> None:
    """Ask over `window` for a line, or for the rest of one; offer what any of `pages` can make of it."""
    jots = [jot for page in pages for jot in page.jots()]
    sheet = CaptureSheet(jots, pages[0].place.drafts, window)
    sheet.line.setText(line)
    sheet.open()
