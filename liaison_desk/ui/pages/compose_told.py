"""What is said beside a document being composed: the leak test, what is too long, what was left out and why."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison_desk.desk.documents.preparing import Prepared, Produced
from liaison_desk.desk.documents.sieve import Omitted
from liaison_desk.model.errors import DeskError
from liaison_desk.model.kinds import Point, Question
from liaison_desk.model.markings import Audience
from liaison_desk.readouts.content import verification_code
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.acknowledging import ANSWERS, AcknowledgeButton
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, in_one_line, kind_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.cards import Frame, Note, framed
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import label


class ComposeTold(QWidget):
    """Says how the document stands."""

    def __init__(self, place: Place) -> None:
        """Say nothing yet."""
        super().__init__()
        self._place = place
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def refuse(self, refusal: DeskError) -> None:
        """Say why there is no document."""
        self._clear()
        note = Note(Frame.FAULT, *in_words(refusal))
        note.setObjectName("composeFault")
        self._column.addWidget(note)

    def tell(self, prepared: Prepared, produced: Produced) -> None:
        """Say what is in the document and what is not."""
        self._clear()
        good = Note(
            Frame.GOOD, self.tr("Leak test passed"), self.tr("Nothing that was left out is in the file.")
        )
        good.setObjectName("leakResult")
        self._column.addWidget(good)
        pages = self.tr("%Ln page(s)", "", produced.pages)
        records = self.tr("%Ln record(s) in it", "", len(prepared.kept))
        self._column.addWidget(label(in_one_line(pages, records), "meta", wrap=True))
        code = self.tr("Code {code}").format(code=verification_code(produced.content_hash))
        self._column.addWidget(label(code, "caption", wrap=True))
        for part in prepared.document.overlong:
            said = self.tr("“{part}” has %Ln word(s).", "", part.words).format(part=part.part)
            meant = self.tr("At most %Ln word(s) are meant; it can be issued all the same.", "", part.limit)
            note = Note(Frame.WARNING, said, meant)
            note.setObjectName("overlong")
            self._column.addWidget(note)
        title = self.tr("Left out: {number}").format(number=len(prepared.omitted))
        self._column.addWidget(label(title, "section"))
        if not prepared.omitted:
            self._column.addWidget(label(self.tr("This reader may see everything in it."), "meta", wrap=True))
        for one in prepared.omitted:
            self._column.addWidget(_omitted(one, self._answer(one, Audience(prepared.readout.audience))))

    def _answer(self, one: Omitted, audience: Audience) -> QWidget | None:
        """Return what an officer may answer for by hand, where that is what keeps a record out."""
        reason = one.ruling.reason.value
        return AcknowledgeButton(one.record, audience, reason, self._place) if reason in ANSWERS else None

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _omitted(one: Omitted, answer: QWidget | None) -> QWidget:
    frame = framed(Frame.QUIET)
    frame.setObjectName("omitted")
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
    column.setSpacing(Space.XS)
    row = Flow(Space.S - Space.HAIR)
    row.add(label(_which(one), "strong"))
    row.add(Chip(ChipText(text=one.ruling.reason.value, tone=Tone.WARN, picture="ban")))
    column.addWidget(row)
    column.addWidget(label(code_words(one.ruling.reason), "strong", wrap=True))
    column.addWidget(label(one.text, "meta", wrap=True))
    if answer:
        column.addWidget(answer)
    return frame


def _which(one: Omitted) -> str:
    kind = kind_words(one.record.kind)
    if isinstance(one.record, Point | Question):
        return f"{kind} {one.record.number}"
    return one.record.ref or kind
