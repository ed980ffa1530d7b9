"""Issuing many documents in one go: workers make them while the window stays awake; a stop leaves nothing half done."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from liaison_desk.desk.documents.batch import Batch, Outcome
from liaison_desk.desk.signing import signing_for
from liaison_desk.model.errors import BadInput
from liaison_desk.model.markings import Audience
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import choose_folder
from liaison_desk.ui.files import write_file
from liaison_desk.ui.pages.batch_choices import BatchChoices
from liaison_desk.ui.pages.page import marking_of
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import audience_words, code_words, in_one_line
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, rule
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import label

SHOWN: Final = 200
"""How many outcomes are listed; refusals come first."""


class BatchPane(QWidget):
    """Chooses, issues, and tells what came of it."""

    left = Signal()

    def __init__(self, place: Place) -> None:
        """Begin with the choices."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = place
        self._batch: Batch | None = None
        self._files: list[tuple[str, bytes]] = []
        self.choices = BatchChoices(place.desk)
        self.marking = marking_of(self.choices.meetings)
        self.progress = QProgressBar()
        self.progress.setObjectName("batchProgress")
        self.progress.hide()
        self._count = label("", "meta")
        self._count.setObjectName("batchCount")
        self._results = QVBoxLayout()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)
        self._lay_out()
        self.choices.changed.connect(self._chosen)
        self._chosen()

    def _lay_out(self) -> None:
        self.start = button(
            "startBatch", self.tr("Issue all"), picture="file-check-2", kind=Kind.PRIMARY, pressed=self.begin
        )
        self.stop = button("stopBatch", self.tr("Stop"), picture="x", pressed=self.cancel)
        self.save = button("saveBatch", self.tr("Save the files…"), picture="download", pressed=self._choose)
        self.back = button("cancelReadout", self.tr("Back"), picture="arrow-left", pressed=self.leave)
        actions = Flow(Space.S)
        for one in (self.start, self.stop, self.save, self.back):
            actions.add(one)
        self.stop.hide()
        self.save.hide()
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.setSpacing(Space.S)
        head.addWidget(label(self.tr("Issue several readouts"), "title"))
        head.addWidget(actions)
        head.addWidget(self._count)
        head.addWidget(self.progress)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.addWidget(self.choices)
        column.addLayout(self._results)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(rule())
        whole.addWidget(scrolled(told), 1)

    def _chosen(self) -> None:
        number = len(self.choices.wanted())
        self._count.setText(self.tr("%Ln document(s) will be issued.", "", number))
        self.start.setEnabled(number > 0)

    def begin(self) -> None:
        """Issue everything that is chosen."""
        wanted = self.choices.wanted()
        self._batch = Batch(self._place.desk, wanted, signing=signing_for(self._place.desk))
        self.destroyed.connect(self._batch.stop)
        self.choices.setEnabled(False)
        self.start.hide()
        self.back.hide()
        self.stop.show()
        self.progress.setRange(0, 2 * len(wanted))
        self.progress.show()
        self._turn.start()

    def _step(self) -> None:
        batch = self._batch
        if batch is None:
            return
        going = batch.step()
        self.progress.setValue(batch.made + len(batch.outcomes))
        numbers = [QLocale().toString(one) for one in (batch.made, len(batch.outcomes), batch.total)]
        words = self.tr("{made} of {total} made, {issued} issued")
        self._count.setText(words.format(made=numbers[0], issued=numbers[1], total=numbers[2]))
        if not going:
            self._finish(batch)

    def cancel(self) -> None:
        """Stop: what is issued stays issued, of the rest nothing is kept."""
        if self._batch is not None:
            self._batch.stop()
            self._finish(self._batch)

    def _finish(self, batch: Batch) -> None:
        self._turn.stop()
        self._batch = None
        for one in (self.stop, self.progress, self.choices):
            one.hide()
        self.back.show()
        issued = [one for one in batch.outcomes if one.readout]
        refused = [one for one in batch.outcomes if one.refusal]
        self.save.setVisible(bool(issued))
        self._files = [(one.produced.file_name, one.produced.pdf) for one in issued if one.produced]
        self._count.setText("")
        self._tell(issued, refused)
        self._place.acting.acted.emit()

    def _tell(self, issued: list[Outcome], refused: list[Outcome]) -> None:
        said = self.tr("%Ln document(s) issued.", "", len(issued))
        note = Note(Frame.GOOD if issued else Frame.NOTE, said)
        note.setObjectName("batchIssued")
        self._results.addWidget(note)
        if refused:
            text = self.tr("%Ln document(s) not issued:", "", len(refused))
            warning = Note(Frame.WARNING, text)
            warning.setObjectName("batchRefused")
            self._results.addWidget(warning)
        for outcome in [*refused, *issued][:SHOWN]:
            self._results.addWidget(self._line(outcome))

    def _line(self, outcome: Outcome) -> LineCard:
        if outcome.readout is not None:
            readout = outcome.readout
            lines = (in_one_line(audience_words(Audience(readout.audience)), readout.language.upper()),)
            chip = ChipText(text=code_words(readout.status), tone=Tone.OK, picture="check")
            return LineCard(
                "batchLine",
                in_one_line(readout.ref, readout.subject, between="  "),
                lines=lines,
                chips=(chip,),
            )
        source = self._place.desk.store.records.get(outcome.wanted.source)
        named = in_one_line(
            source.ref if source else "",
            code_words(outcome.wanted.variant),
            outcome.wanted.language.upper(),
        )
        why = in_words(outcome.refusal) if outcome.refusal else ("", "")
        chip = ChipText(text=self.tr("Not issued"), tone=Tone.DANGER, picture="ban")
        return LineCard("batchLine", named, lines=why, chips=(chip,))

    def _choose(self) -> QFileDialog:
        return choose_folder(self, self.tr("Choose a folder"), self._place.documents, self._save_to)

    def _save_to(self, folder: Path) -> None:
        if self._place.acting.act(write_files, self._files, folder):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=folder))

    def leave(self) -> None:
        """Go back to the list."""
        self.left.emit()


def write_files(files: list[tuple[str, bytes]], folder: Path) -> bool:
    """Write every file into a folder, over none that is there."""
    for name, _ in files:
        if (folder / name).exists():
            raise BadInput(what=str(folder / name), why="there is a file of that name already")
    for name, content in files:
        write_file(content, folder / name)
    return True
