"""The steps of the first-run wizard that write a file: the recovery kit, and the enrolment file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout

from liaison_desk.model.errors import DeskError
from liaison_desk.ui.dialogs import choose_file_to_write
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.cards import Frame, Note, framed
from liaison_desk.ui.widgets.text import label
from liaison_desk.ui.wizard_step import Step


class WritingStep(Step):
    """A step whose point is a file to be written."""

    def __init__(self, title: str, sentence: str, write: Callable[[Path], None], documents: Path) -> None:
        """Write with `write`, by default into `documents`."""
        super().__init__(title, sentence)
        self._write, self._documents = write, documents
        self.written: Path | None = None
        self._result = QVBoxLayout()

    def ask(self, title: str, name: str) -> None:
        """Ask where the file shall be written, and write it."""
        choose_file_to_write(self, title, name, self._documents, self.put)

    def put(self, path: Path) -> None:
        """Write the file there and say so."""
        try:
            self._write(path)
        except DeskError as refusal:
            self.fault.emit(refusal)
            return
        self.written = path
        while (item := self._result.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._result.addWidget(Note(Frame.GOOD, self.tr("Written to {path}").format(path=path)))


class KitStep(WritingStep):
    """The recovery kit: the 24 words, on paper."""

    def __init__(self, write: Callable[[Path], None], documents: Path) -> None:
        """Write the kit with `write`."""
        super().__init__(
            self.tr("The recovery kit"),
            self.tr(
                "If the passphrase is forgotten, these 24 words open the desk. "
                "Print them, seal them in an envelope, and give it to your security officer."
            ),
            write,
            documents,
        )
        self._grid = QGridLayout()
        box = framed(Frame.QUIET)
        box.setLayout(self._grid)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.addWidget(box)
        self.save = button("saveKit", self.tr("Save for printing…"), picture="printer", pressed=self._save)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self._result)
        self.kept = QCheckBox(self.tr("The words are on &paper and in a safe place"))
        self.kept.setObjectName("kitKept")
        self.column.addWidget(self.kept)
        self.column.addStretch()

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words, numbered, four to a row."""
        across = 4
        for number, word in enumerate(words):
            made = label(f"{number + 1}.  {word}", "strong")
            self._grid.addWidget(made, number // across, number % across)

    def wrong(self) -> str:
        """Insist that the words are kept."""
        return "" if self.kept.isChecked() else self.tr("Say that the words are on paper before you go on.")

    def enter(self) -> None:
        """Take the keyboard."""
        self.save.setFocus()

    def _save(self) -> None:
        self.ask(self.tr("Save the recovery kit for printing"), "recovery-kit.pdf")


class EnrolStep(WritingStep):
    """The enrolment file for headquarters."""

    def __init__(
        self, write: Callable[[Path], None], fingerprint: Callable[[], str], documents: Path
    ) -> None:
        """Write the file with `write`; show what `fingerprint` gives."""
        super().__init__(
            self.tr("The enrolment file"),
            self.tr(
                "Send this file to headquarters by any way. It holds no secret. "
                "They call you back and you read the fingerprint to each other."
            ),
            write,
            documents,
        )
        self._fingerprint = fingerprint
        self._shown = label("", "kit", wrap=True)
        self._shown.setObjectName("deskFingerprint")
        box = framed(Frame.QUIET)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.addWidget(label(self.tr("Fingerprint of this desk"), "caption"))
        inside.addWidget(self._shown)
        self.column.addWidget(box)
        self.save = button("saveEnrolment", self.tr("Save the file…"), picture="save", pressed=self._save)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self._result)
        later = self.tr("You can also do this later, on the Sync page.")
        self.column.addWidget(label(later, "caption", wrap=True))
        self.column.addStretch()

    def enter(self) -> None:
        """Show the fingerprint and take the keyboard."""
        self._shown.setText(self._fingerprint())
        self.save.setFocus()

    def _save(self) -> None:
        self.ask(self.tr("Save the enrolment file"), "enrolment.ldenrol")
