"""Enrolment in the window: this desk's fingerprint and file, and headquarters' answer compared by voice."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import enrol, enrolment_file, held_roster, join, roster_file
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.queries.exchange import fingerprint_picture
from liaison_desk.desk.setup import Role
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.ui.dialogs import Sheet, choose_file_to_read, choose_file_to_write
from liaison_desk.ui.files import read_file, write_file
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, framed
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.text import buddy, label


def own_fingerprint(desk: Desk) -> str:
    """Return the words by which two people compare this desk's keys."""
    return " ".join(fingerprint_words(identity_of(desk).public))


class CompareSheet(Sheet):
    """Asks for the eight words that the other side reads out."""

    compared = Signal(str)

    def __init__(self, sentence: str, parent: QWidget) -> None:
        """Explain with `sentence` whose words they are."""
        super().__init__("compareSheet", self.tr("Compare the fingerprint"), parent)
        self.words = QLineEdit()
        self.words.setObjectName("heardWords")
        self.body.addWidget(label(sentence, "body", wrap=True))
        self.body.addWidget(buddy(self.tr("The eight &words you heard"), self.words))
        self.body.addWidget(self.words)
        self.offer(self.tr("Compare"), self._compare, picture="fingerprint")

    def _compare(self) -> None:
        heard = self.words.text()
        self.accept()
        self.compared.emit(heard)


class EnrolmentPane(DetailPane):
    """Who this desk is to others, and how it joins headquarters."""

    joined = Signal()

    def __init__(self, place: Place) -> None:
        """Show this desk's identity."""
        super().__init__()
        self._place = place
        self._is_headquarters = place.desk.setup.role is Role.HEADQUARTERS
        enrolled = held_roster(place.desk) is not None
        state = self.tr("Enrolled") if enrolled else self.tr("Not enrolled")
        chips = (ChipText(text=state, tone=Tone.OK if enrolled else Tone.WARN, picture="fingerprint"),)
        self.fill(
            Head(reference=place.desk.setup.place, title=self.tr("Enrolment"), marked=False, chips=chips),
            self._buttons(),
        )
        self.add_tab("identity", self.tr("Identity"), partial(self._identity, enrolled=enrolled))

    def _buttons(self) -> tuple[QPushButton, ...]:
        if self._is_headquarters:
            first = button(
                "enrolDesk", self.tr("Enrol a desk…"), picture="plus", kind=Kind.PRIMARY, pressed=self.choose
            )
            second = button(
                "saveRoster", self.tr("Save the roster…"), picture="save", pressed=self.save_roster
            )
        else:
            first = button(
                "saveEnrolment",
                self.tr("Save the enrolment file…"),
                picture="save",
                kind=Kind.PRIMARY,
                pressed=self.save,
            )
            second = button(
                "acceptRoster", self.tr("Accept the answer…"), picture="package-open", pressed=self.choose
            )
        return first, second

    def _identity(self, *, enrolled: bool) -> QWidget:
        box = framed(Frame.QUIET)
        column = QVBoxLayout(box)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.addWidget(label(self.tr("Fingerprint of this desk"), "caption"))
        words = label(own_fingerprint(self._place.desk), "kit", wrap=True)
        words.setObjectName("deskFingerprint")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignLeading)
        advice = self.tr("Read these words to headquarters on the telephone; they read theirs to you.")
        if enrolled:
            note = Note(Frame.GOOD, self.tr("This desk can exchange bundles with headquarters."))
        else:
            note = Note(
                Frame.NOTE,
                self.tr("This desk is not enrolled yet."),
                self.tr("Send the enrolment file to headquarters, then accept the file they answer with."),
            )
        return scrolled(body(note, box, label(advice, "meta", wrap=True)))

    def _picture(self) -> QLabel:
        code = QLabel()
        code.setObjectName("fingerprintCode")
        code.setPixmap(QPixmap.fromImage(QImage.fromData(fingerprint_picture(self._place.desk))))
        code.setAccessibleName(self.tr("Fingerprint of this desk as a QR code"))
        return code

    def save(self) -> None:
        """Ask where the enrolment file shall be written."""
        self._save(self.tr("Save the enrolment file"), "enrolment.ldenrol", enrolment_file(self._place.desk))

    def save_roster(self) -> None:
        """Ask where the roster shall be written."""
        found = self._place.acting.ask(roster_file, self._place.desk)
        if found is not None:
            self._save(self.tr("Save the roster"), "roster.ldroster", found[0])

    def _save(self, title: str, name: str, content: bytes) -> None:
        choose_file_to_write(self, title, name, self._place.documents, partial(self._save_to, content))

    def _save_to(self, content: bytes, path: Path) -> None:
        if self._place.acting.act(write_file, content, path):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))

    def choose(self) -> None:
        """Ask for the other side's file."""
        title = (
            self.tr("The desk's enrolment file") if self._is_headquarters else self.tr("Headquarters' answer")
        )
        choose_file_to_read(self, title, self._place.documents, self.compare)

    def compare(self, path: Path) -> None:
        """Read the other side's file and ask for its fingerprint."""
        found = self._place.acting.ask(read_file, path)
        if found is None:
            return
        sentence = self.tr(
            "Call the other side on a number you already have, and let them read their fingerprint to you."
        )
        sheet = CompareSheet(sentence, self)
        sheet.compared.connect(partial(self._compared, found[0]))
        sheet.open()

    def _compared(self, content: bytes, heard: str) -> None:
        take = enrol if self._is_headquarters else join
        if self._place.acting.act(take, self._place.desk, content, heard):
            self._place.ways.said.emit(self.tr("Enrolled"))
            self.joined.emit()
