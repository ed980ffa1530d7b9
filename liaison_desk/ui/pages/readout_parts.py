"""What happened to a document, in the tabs of its detail: rounds of review, copies, wording, why it is stale."""

import re
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.queries.history import Line
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.desk.queries.readouts import copies_of, rounds_of, wordings
from liaison_desk.desk.queries.staling import changed_since
from liaison_desk.model.kinds import Copy, Point, Question, Readout, ReviewRound, Wording
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.review import ReviewDecision
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.ruling import Reason
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    NOTHING,
    audience_words,
    code_words,
    date_words,
    field_label,
    in_one_line,
    kind_words,
    moment_words,
    pair_words,
)
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import body, scrolled
from liaison_desk.ui.widgets.text import label

_PARAGRAPH: Final = re.compile(r"¶(\d+): (.*)", re.DOTALL)
_TONES: Final = {
    ReviewDecision.OPEN: Tone.INFO,
    ReviewDecision.RETURN: Tone.WARN,
    ReviewDecision.APPROVE: Tone.OK,
}


class ReadoutParts(QObject):
    """Makes the tabs of one document."""

    copy_asked = Signal()
    word_asked = Signal(object)
    confirm_asked = Signal()

    def __init__(self, readout: Readout, place: Place, parent: QObject) -> None:
        """Tell of `readout`."""
        super().__init__(parent)
        self._readout, self._place = readout, place
        self.rounds = rounds_of(place.desk, readout)
        self.copies = copies_of(place.desk, readout)

    def why_stale(self) -> Note | None:
        """Return a warning that says which source changed after the document was approved."""
        if self._readout.status is not ReadoutStatus.STALE:
            return None
        found = changed_since(self._place.desk, self._readout)
        lines = [pair_words(_named(one.source), self._said(one.source, one.line)) for one in found]
        said = self.tr("What this document says was changed after it was approved.")
        advice = "\n".join(lines) or self.tr("Another desk marked it; its history says when.")
        note = Note(Frame.FAULT, said, advice)
        note.setObjectName("whyStale")
        return note

    def _said(self, source: Record, line: Line) -> str:
        spec = field_specs(type(source)).get(line.field)
        name = field_label(type(source), line.field, spec.field.label) if spec else line.field
        words = self.tr("{field}, by {author}, {when}")
        return words.format(
            field=name, author=self._place.names.person(line.author), when=moment_words(line.at)
        )

    def review_tab(self) -> QWidget:
        """Return the rounds of review, the newest first, with the comments on each paragraph."""
        if not self.rounds:
            return scrolled(body(Note(Frame.NOTE, self.tr("It was not offered for review yet."))))
        return scrolled(body(*[self._round(one) for one in reversed(self.rounds)]))

    def _round(self, one: ReviewRound) -> QWidget:
        offered = moment_words(one.offered_at) if one.offered_at else NOTHING
        lines = [self.tr("Offered: {when}").format(when=offered)]
        if one.reviewer and one.answered_at:
            words = self.tr("Answered by {who}: {when}")
            lines.append(words.format(who=one.reviewer, when=moment_words(one.answered_at)))
        lines += [self._comment(text) for text in one.comments.splitlines() if text.strip()]
        title = self.tr("Round {number}").format(number=one.number)
        chip = ChipText(text=code_words(one.decision), tone=_TONES[one.decision])
        return LineCard("reviewRound", title, lines=lines, chips=(chip,))

    def _comment(self, text: str) -> str:
        found = _PARAGRAPH.fullmatch(text)
        if found is None:
            return text
        return pair_words(self.tr("Paragraph {number}").format(number=found[1]), found[2])

    def copies_tab(self) -> QWidget:
        """Return who has which copy."""
        first = self.tr("Copy {number}").format(number=self._readout.copy_number)
        given = self._readout.issued_at
        when = moment_words(given) if given else self.tr("not issued yet")
        to = audience_words(Audience(self._readout.audience))
        parts: list[QWidget] = [LineCard("copyLine", first, lines=(to, when))]
        parts += [self._copy(one) for one in self.copies]
        if given is not None:
            more = button("giveCopy", self.tr("Give a copy…"), picture="plus", kind=Kind.GHOST)
            more.clicked.connect(self.copy_asked)
            parts.append(more)
        return scrolled(body(*parts))

    def _copy(self, one: Copy) -> QWidget:
        title = self.tr("Copy {number}").format(number=one.number)
        when = moment_words(one.given_at) if one.given_at else ""
        handed = in_one_line(one.recipient, one.medium)
        by = self.tr("Given by {who}").format(who=one.given_by) if one.given_by else ""
        return LineCard("copyLine", title, lines=(handed, when, by))

    def wording_tab(self) -> QWidget:
        """Return each sentence of a joint text as both sides word it, and whether it is agreed."""
        rows = wordings(self._place.desk, self._readout)
        open_ones = [row for row in rows if not row.agreed or row.theirs]
        parts: list[QWidget] = []
        if self._readout.status is ReadoutStatus.CONFIRMED:
            said = self.tr("Both sides confirm this text.")
            parts.append(Note(Frame.GOOD, said, self._readout.confirmed_by))
        elif open_ones:
            parts.append(Note(Frame.NOTE, self.tr("%Ln sentence(s) to agree yet.", "", len(open_ones))))
        else:
            parts.append(Note(Frame.GOOD, self.tr("Every sentence is agreed as it is printed.")))
            confirm = button("confirmReadout", self.tr("Confirm…"), picture="handshake", kind=Kind.PRIMARY)
            confirm.clicked.connect(self.confirm_asked)
            parts.append(confirm)
        parts += [self._wording(row) for row in rows]
        return scrolled(body(*parts))

    def _wording(self, row: Wording) -> QWidget:
        lines = []
        if row.theirs:
            lines.append(pair_words(self.tr("Theirs"), row.theirs))
        if row.agreed_by:
            when = date_words(row.agreed_on) if row.agreed_on else ""
            lines.append(in_one_line(row.agreed_by, row.channel, when))
        if row.agreed and not row.theirs:
            chip = ChipText(text=self.tr("Agreed"), tone=Tone.OK, picture="check")
        elif row.agreed_by:
            words = self.tr("Agreed in other words") if row.agreed else self.tr("Not agreed")
            chip = ChipText(text=words, tone=Tone.WARN, picture="triangle-alert")
        else:
            chip = ChipText(text=self.tr("Not asked yet"), picture="clock")
        buttons = []
        if self._readout.status is not ReadoutStatus.CONFIRMED:
            buttons.append(button(f"word_{row.number}", self.tr("Their answer…"), picture="pencil"))
            buttons[0].clicked.connect(partial(self.word_asked.emit, row))
        return LineCard("wording", f"{row.number}. {row.ours}", lines=lines, chips=(chip,), buttons=buttons)

    def omissions_tab(self) -> QWidget:
        """Return what was left out of the document, and why."""
        if not self._readout.omitted:
            return scrolled(body(Note(Frame.GOOD, self.tr("Nothing was left out for this reader."))))
        desk = self._place.desk
        points = {str(point.number): point.text for point in points_of(desk, self._readout.source)}
        parts: list[QWidget] = []
        for entry in sorted(self._readout.omitted, key=_number):
            name, _, reason = entry.rpartition(":")
            why = code_words(Reason(reason)) if reason in set(Reason) else reason
            known = desk.store.records.by_ref(name)
            parts.append(label(in_one_line(name, why), "strong", wrap=True))
            parts.append(label(known.title if known else points.get(name, NOTHING), "meta", wrap=True))
        return scrolled(body(*parts))


def _named(record: Record) -> str:
    if isinstance(record, Point | Question):
        return f"{kind_words(record.kind)} {record.number}"
    return record.ref or kind_words(record.kind)


def _number(entry: str) -> tuple[int, str]:
    number = entry.partition(":")[0]
    return (int(number) if number.isdigit() else 0), entry
