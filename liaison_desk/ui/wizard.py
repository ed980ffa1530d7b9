"""The first-run wizard: language and post, passphrase, recovery kit, enrolment file."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from liaison_desk.model.errors import DeskError
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.banner import MarkingBanner
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, framed
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import label
from liaison_desk.ui.wizard_files import EnrolStep, KitStep
from liaison_desk.ui.wizard_steps import NewDesk, PassphraseStep, PostStep

if TYPE_CHECKING:
    from liaison_desk.ui.wizard_step import Step


class Founder(Protocol):
    """Who makes the desk that the wizard describes."""

    def suggest_passphrase(self) -> str:
        """Return a passphrase drawn at random."""
        ...

    def check_passphrase(self, passphrase: str) -> None:
        """Raise a refusal if the passphrase will not do."""
        ...

    def found(self, wanted: NewDesk) -> tuple[str, ...]:
        """Make the desk and return its 24 recovery words; takes a while, is run in a job."""
        ...

    def write_recovery_kit(self, path: Path) -> None:
        """Write the recovery kit for printing (PDF)."""
        ...

    def write_enrolment(self, path: Path) -> None:
        """Write the file by which headquarters learns this desk's keys."""
        ...

    def fingerprint(self) -> str:
        """Return the words or figures by which headquarters checks the file on the telephone."""
        ...


@dataclass(frozen=True)
class _Found:
    """Founding, as a job."""

    founder: Founder
    wanted: NewDesk

    def __call__(self) -> tuple[str, ...]:
        return self.founder.found(self.wanted)


class Wizard(QWidget):
    """Four steps from an empty folder to a desk; nothing about cryptography is asked."""

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, founder: Founder, jobs: Jobs, language: str, documents: Path) -> None:
        """Found the desk with `founder`; offer `documents` for the files to be kept."""
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Welcome to Liaison Desk"))
        self.setMinimumSize(*Size.WINDOW_MIN)
        self._founder, self._jobs = founder, jobs
        self.post = PostStep(language)
        self.passphrase = PassphraseStep(founder.suggest_passphrase)
        self.kit = KitStep(founder.write_recovery_kit, documents)
        self.enrol = EnrolStep(founder.write_enrolment, founder.fingerprint, documents)
        self.steps: tuple[Step, ...] = (self.post, self.passphrase, self.kit, self.enrol)
        self.stack = QStackedWidget()
        self._note = QVBoxLayout()
        self._where = label("", "caption")
        self.back = button("backButton", self.tr("Back"), picture="arrow-left", pressed=self._go_back)
        self.next = button("nextButton", self.tr("Next"), kind=Kind.PRIMARY, pressed=self.go_on)
        self._lay_out()
        self.post.language_chosen.connect(self.language_chosen)
        for step in self.steps:
            step.fault.connect(self._refused)
        self._show(0)

    def _lay_out(self) -> None:
        card = framed(Frame.DIALOG)
        card.setFixedWidth(Size.WIZARD)
        for step in self.steps:
            self.stack.addWidget(scrolled(step))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        inside.setSpacing(Space.M)
        inside.addWidget(self._where)
        inside.addWidget(self.stack, 1)
        inside.addLayout(self._note)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.next)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XXL)
        column.setSpacing(Space.XXL)
        column.addWidget(MarkingBanner())
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column.addLayout(row, 1)

    @property
    def at(self) -> int:
        """Which step is on show, from 0."""
        return self.stack.currentIndex()

    def go_on(self) -> None:
        """Check this step and go to the next; after the last one the wizard is finished."""
        self._clear()
        wrong = self.steps[self.at].wrong()
        if wrong:
            self._say(wrong)
        elif self.at == 1:
            self._found()
        elif self.at + 1 < len(self.steps):
            self._show(self.at + 1)
        else:
            self.finished.emit()

    def _go_back(self) -> None:
        self._clear()
        self._show(self.at - 1)

    def _found(self) -> None:
        wanted = NewDesk(**self.post.answers(), passphrase=self.passphrase.chosen())
        try:
            self._founder.check_passphrase(wanted.passphrase)
        except DeskError as refusal:
            self._refused(refusal)
            return
        self._busy(on=True)
        self._jobs.run(_Found(self._founder, wanted), self._founded, self._refused)

    def _founded(self, words: tuple[str, ...]) -> None:
        self._busy(on=False)
        self.passphrase.forget()
        self.kit.show_words(words)
        self._show(2)

    def _refused(self, fault: Exception) -> None:
        self._busy(on=False)
        if not isinstance(fault, DeskError):
            raise fault
        self._say(*in_words(fault))

    def _show(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        shown = {"number": at + 1, "of": len(self.steps)}
        self._where.setText(self.tr("Step {number} of {of}").format(**shown))
        # What was founded stays founded: there is no way back behind it.
        self.back.setVisible(at == 1)
        last = at == len(self.steps) - 1
        words = (
            self.tr("Create the desk") if at == 1 else self.tr("Open the desk") if last else self.tr("Next")
        )
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.steps[at].enter()

    def _busy(self, *, on: bool) -> None:
        self.next.setEnabled(not on)
        self.back.setEnabled(not on)
        self.stack.setEnabled(not on)
        if on:
            self.next.setText(self.tr("Creating the desk…"))
        elif self.at == 1:
            self.next.setText(self.tr("Create the desk"))

    def _say(self, text: str, advice: str = "") -> None:
        self._clear()
        note = Note(Frame.FAULT, text, advice)
        note.setObjectName("wizardFault")
        self._note.addWidget(note)

    def _clear(self) -> None:
        while (item := self._note.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
