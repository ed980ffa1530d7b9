"""One meeting in the detail pane: what it was, what was said, what hangs on it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.commands.meetings import MOVES, what_is_missing
from liaison_desk.desk.queries.meetings import MeetingView, outcomes_of
from liaison_desk.model.kinds import Contact, Meeting, Point, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.meeting import MeetingStatus, PointKind
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.attachments import AttachmentsTab
from liaison_desk.ui.pages.brief import BriefParts
from liaison_desk.ui.pages.happenings import happenings, in_short
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.outcomes import outcome_line
from liaison_desk.ui.pages.points import PointCard
from liaison_desk.ui.pages.standing import offer_documents, offer_retention, sync_chip, warn_of_conflict
from liaison_desk.ui.particulars import sentence
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, audience_words, code_words, in_one_line, moment_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.composer import Composer
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.rows import Row, RowList
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Happening, Timeline

TONES: Final = {
    MeetingStatus.PLANNED: Tone.NEUTRAL,
    MeetingStatus.CONFIRMED: Tone.INFO,
    MeetingStatus.HELD: Tone.WARN,
    MeetingStatus.NOTED: Tone.ACCENT,
    MeetingStatus.READOUT: Tone.OK,
    MeetingStatus.CLOSED: Tone.NEUTRAL,
    MeetingStatus.POSTPONED: Tone.WARN,
    MeetingStatus.CANCELLED: Tone.NEUTRAL,
}
READOUT_TONES: Final = {
    ReadoutStatus.ISSUED: Tone.OK,
    ReadoutStatus.CONFIRMED: Tone.OK,
    ReadoutStatus.STALE: Tone.DANGER,
    ReadoutStatus.WITHDRAWN: Tone.DANGER,
}
ONWARD: Final = (
    *(MeetingStatus.CONFIRMED, MeetingStatus.HELD, MeetingStatus.NOTED),
    *(MeetingStatus.READOUT, MeetingStatus.CLOSED),
)
COMING: Final = frozenset((MeetingStatus.PLANNED, MeetingStatus.CONFIRMED, MeetingStatus.POSTPONED))
LATEST: Final = 4
QUICK_KINDS: Final = (PointKind.DISCUSSED, PointKind.AGREED, PointKind.NEXT, PointKind.COMMENT)


class MeetingPane(DetailPane):
    """The detail of one meeting."""

    edit_asked = Signal()
    points_asked = Signal(bool)
    move_asked = Signal(object)
    readout_asked = Signal()
    remove_asked = Signal()
    become_asked = Signal(object, str)
    noted = Signal(str, object)

    def __init__(self, view: MeetingView, place: Place) -> None:
        """Show `view`."""
        super().__init__()
        self._view, self._place = view, place
        meeting = view.meeting
        head = Head(
            reference=meeting.ref,
            title=meeting.subject,
            marking=meeting.marking.classification.value if meeting.marking else "",
            chips=(
                ChipText(text=code_words(meeting.status), tone=TONES[meeting.status]),
                ChipText(text=code_words(meeting.meeting_kind)),
                sync_chip(meeting, place),
            ),
        )
        self.fill(head, self._actions())
        warn_of_conflict(self, meeting, place)
        self._warn()
        told = happenings(place.desk, place.names, meeting)
        self.add_tab("overview", self.tr("Overview"), partial(self._overview, told[:LATEST]))
        self._brief = BriefParts(meeting, place, self)
        if meeting.status in COMING:
            self.add_tab("brief", self.tr("Brief"), self._brief.tab)
        self.add_tab("points", self.tr("Points"), self._points, len(view.points))
        self.attachments = AttachmentsTab(meeting, view.attachments, place)
        held = partial(scrolled, body(self.attachments))
        self.add_tab("attachments", self.tr("Attachments"), held, len(view.attachments))
        self.build(self.tabs.count() - 1)
        self.add_tab("readouts", self.tr("Readouts"), self._readouts, len(view.readouts))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, meeting))
        self.add_foot(self._composer())

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that is on show."""
        return (self._view.meeting, *self._view.points, *self._brief.records)

    def _actions(self) -> list[QPushButton]:
        meeting = self._view.meeting
        allowed = MOVES[meeting.status]
        actions: list[QPushButton] = []
        onward = self._onward()
        readable = meeting.status in {MeetingStatus.NOTED, MeetingStatus.READOUT, MeetingStatus.HELD}
        if readable and self._view.points:
            actions.append(
                button("makeReadout", self.tr("Make readout"), picture="file-text", kind=Kind.PRIMARY)
            )
            actions[-1].clicked.connect(self.readout_asked)
        if onward is not None:
            kind = Kind.PLAIN if actions else Kind.PRIMARY
            actions.append(button("moveOn", self._move_words(onward), picture="check", kind=kind))
            actions[-1].clicked.connect(partial(self.move_asked.emit, onward))
        actions.append(button("editPoints", self.tr("Edit points"), picture="list-checks"))
        actions[-1].clicked.connect(partial(self.points_asked.emit, False))  # noqa: FBT003 - the signal carries it
        actions.append(button("editRecord", self.tr("Edit"), picture="pencil", shortcut="Ctrl+E"))
        actions[-1].clicked.connect(self.edit_asked)
        actions.append(self._more({status for status in allowed if status is not onward}))
        return actions

    def _onward(self) -> MeetingStatus | None:
        allowed = MOVES[self._view.meeting.status]
        return next((status for status in reversed(ONWARD) if status in allowed), None)

    def _warn(self) -> None:
        """Say above the tabs why the next step has to wait."""
        onward = self._onward()
        why = what_is_missing(self._place.desk, self._view.meeting, onward) if onward else ""
        if onward and why:
            said = self.tr("“{step}” has to wait.").format(step=self._move_words(onward))
            note = Note(Frame.NOTE, said, sentence(why))
            note.setObjectName("stepWaits")
            self.add_warning(note)

    def _more(self, moves: set[MeetingStatus]) -> QPushButton:
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        for status in MeetingStatus:
            if status in moves:
                menu.addAction(self._move_words(status), partial(self.move_asked.emit, status))
        menu.addSeparator()
        offer_documents(menu, self._view.meeting, self._place)
        offer_retention(menu, self._view.meeting, self._place)
        menu.addAction(self.tr("Remove from the desk"), self.remove_asked.emit)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return more

    def _move_words(self, status: MeetingStatus) -> str:
        match status:
            case MeetingStatus.CONFIRMED:
                return self.tr("Confirm")
            case MeetingStatus.HELD:
                return self.tr("Mark as held")
            case MeetingStatus.NOTED:
                return self.tr("Notes are final")
            case MeetingStatus.READOUT:
                return self.tr("Readout is out")
            case MeetingStatus.CLOSED:
                return self.tr("Close")
            case MeetingStatus.POSTPONED:
                return self.tr("Postpone")
            case MeetingStatus.CANCELLED:
                return self.tr("Cancel the meeting")
            case _:
                return code_words(status)

    def _overview(self, latest: Sequence[Happening]) -> QWidget:
        meeting, view = self._view.meeting, self._view
        facts = FactsCard(
            (
                (self.tr("Starts"), moment_words(meeting.starts)),
                (self.tr("Place"), meeting.place or NOTHING),
                (self.tr("Agencies"), ", ".join(agency.code for agency in view.agencies) or NOTHING),
                (self.tr("Home side"), _people(view.home_side)),
                (self.tr("Host side"), _people(view.host_side)),
                (self.tr("Next contact"), meeting.next_contact or NOTHING),
            )
        )
        parts: list[QWidget] = [facts]
        for title, text in (
            (self.tr("Summary"), meeting.summary),
            (self.tr("For headquarters"), meeting.decisions),
        ):
            if text:
                parts += [label(title, "section"), reading(text)]
        agreed = [point for point in view.points if point.point_kind in {PointKind.AGREED, PointKind.NEXT}]
        if agreed:
            parts.append(label(self.tr("Agreed"), "section"))
            parts.append(reading("\n".join(f"{point.number}.  {point.text}" for point in agreed)))
        parts.append(label(self.tr("Latest activity"), "section"))
        parts.append(Timeline([in_short(one) for one in latest]))
        return scrolled(body(*parts))

    def _points(self) -> QWidget:
        if not self._view.points:
            sentence = self.tr("No points yet. Write down what was said while it is fresh.")
            action = ("addFirstPoint", self.tr("Add the first point"), partial(self.points_asked.emit, True))  # noqa: FBT003 - the signal carries it
            return EmptyState("message-square", sentence, action)
        return scrolled(body(*map(self._card, self._view.points), gap=Space.S))

    def _card(self, point: Point) -> PointCard:
        came = [outcome_line(record, self._place) for record in outcomes_of(self._place.desk, point)]
        card = PointCard(point, partial(self.points_asked.emit, False), came)  # noqa: FBT003 - the signal carries it
        card.become_asked.connect(partial(self.become_asked.emit, point))
        return card

    def _readouts(self) -> QWidget:
        if not self._view.readouts:
            sentence = self.tr("No readout of this meeting has been issued.")
            return EmptyState("file-text", sentence)
        rows = RowList("meetingReadouts", self.tr("Readouts of this meeting"), edge=Space.XL)
        rows.show_rows([_readout_row(readout) for readout in self._view.readouts])
        rows.opened.connect(partial(self._place.ways.go.emit, "readouts"))
        return rows

    def _composer(self) -> Composer:
        becomes = [(code_words(kind), kind) for kind in QUICK_KINDS]
        composer = Composer(self.tr("Add a point"), becomes, self.tr("Add point"))
        composer.added.connect(self.noted)
        composer.attach_asked.connect(self.attachments.choose)
        return composer


def _people(people: tuple[Contact, ...]) -> str:
    return ", ".join(contact.name for contact in people) or NOTHING


def _readout_row(readout: Readout) -> Row:
    tone = READOUT_TONES.get(readout.status, Tone.NEUTRAL)
    return Row(
        key=readout.id,
        title=readout.subject,
        subtitle=in_one_line(code_words(readout.readout_kind), audience_words(readout.audience)),  # type: ignore[arg-type]
        chips=(ChipText(text=code_words(readout.status), tone=tone), ChipText(text=readout.language.upper())),
        reference=readout.ref,
    )


def meeting_row(meeting: Meeting) -> Row:
    """Return a meeting as a line of the list."""
    chips = [ChipText(text=code_words(meeting.status), tone=TONES[meeting.status])]
    if meeting.marking:
        chips.append(ChipText(text=meeting.marking.classification.value, picture="shield"))
    return Row(
        key=meeting.id,
        title=meeting.subject,
        subtitle=in_one_line(moment_words(meeting.starts), meeting.place),
        chips=tuple(chips),
        reference=meeting.ref,
        unread=meeting.status is MeetingStatus.HELD,
    )
