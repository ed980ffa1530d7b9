"""The brief before a meeting: what each side owes, what is at the gate, what was said last time, what to raise."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.queries.briefing import Brief, OpenRequest, brief
from liaison_desk.desk.queries.disclosure import AssessmentView
from liaison_desk.model.kinds import Commitment, Contact, Meeting
from liaison_desk.model.record import Record
from liaison_desk.ui.clocks import both_zones, due_chip
from liaison_desk.ui.pages.commitment_detail import PICTURES, TONES
from liaison_desk.ui.pages.gate import OUTCOME_TONES
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.request_words import status_chip
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, date_words, days_words, in_one_line, moment_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import body, shown
from liaison_desk.ui.widgets.text import label, reading


class BriefParts(QObject):
    """Makes the Brief tab of one meeting, from what the desk holds when it is turned to."""

    def __init__(self, meeting: Meeting, place: Place, pane: QWidget) -> None:
        """Make it for `pane`."""
        super().__init__(pane)
        self._meeting, self._place = meeting, place
        self.records: tuple[Record, ...] = ()
        self._today = place.desk.now().there().date()

    def tab(self) -> QWidget:
        """Return the body of the tab."""
        found = brief(self._place.desk, self._meeting.id)
        self.records = found.records
        return shown(partial(self._made, found))

    def _made(self, found: Brief) -> QWidget:
        parts: list[QWidget] = []
        if found.to_raise:
            text = "\n".join(f"{number}.  {line}" for number, line in enumerate(found.to_raise, 1))
            parts += [label(self.tr("To raise"), "section"), reading(text)]
        people = [*found.meeting.host_side, *found.meeting.home_side]
        groups: tuple[tuple[str, Sequence[QWidget]], ...] = (
            (self.tr("Who will be there"), [self._person(one) for one in people]),
            (self.tr("We owe them"), [self._request(one) for one in found.we_owe]),
            (self.tr("They owe us"), [self._request(one) for one in found.they_owe]),
            (self.tr("What we promised"), [self._promise(one) for one in found.our_commitments]),
            (self.tr("What they promised"), [self._promise(one) for one in found.their_commitments]),
            (self.tr("At the gate"), [self._assessment(one) for one in found.at_gate]),
            (self.tr("Last meetings"), [self._last(one) for one in found.last_meetings]),
        )
        for title, lines in groups:
            if lines:
                parts += [label(title, "section"), *lines]
        if not parts:
            parts.append(label(self.tr("Nothing is open with those who will be there."), "body", wrap=True))
        return body(*parts, gap=Space.S)

    def _person(self, contact: Contact) -> LineCard:
        said = in_one_line(contact.role, contact.unit)
        note = contact.address_as
        return self._line(contact, (said, note), ChipText(text=code_words(contact.side)))

    def _request(self, one: OpenRequest) -> LineCard:
        here, home = both_zones(one.clock, self._place)
        chip = due_chip(one.clock, self._place.desk.now().at)
        return self._line(
            one.request, (in_one_line(here, home, between="   ·   "),), status_chip(one.request), chip
        )

    def _promise(self, commitment: Commitment) -> LineCard:
        colour = commitment.colour(self._today)
        due = commitment.due
        when = in_one_line(date_words(due), days_words(due, self._today)) if due else NOTHING
        chip = ChipText(text=code_words(colour), tone=TONES[colour], picture=PICTURES.get(colour, ""))
        return self._line(commitment, (when,), chip, ChipText(text=code_words(commitment.owner)))

    def _assessment(self, one: AssessmentView) -> LineCard:
        tone = OUTCOME_TONES.get(one.assessment.outcome, Tone.NEUTRAL)
        chip = ChipText(text=code_words(one.assessment.outcome), tone=tone)
        return self._line(one.about or one.assessment, (one.assessment.basis,), chip)

    def _last(self, meeting: Meeting) -> LineCard:
        return self._line(meeting, (moment_words(meeting.starts),), ChipText(text=code_words(meeting.status)))

    def _line(self, record: Record, under: Sequence[str], *chips: ChipText) -> LineCard:
        return LineCard(
            f"brief_{record.id}",
            record.title or NOTHING,
            lines=under,
            chips=chips,
            marking=record.marking.classification.value if record.marking else "",
            buttons=opener(f"openBrief_{record.id}", record, self._place),
        )
