"""The Meetings page: the list by what is still to be done, one meeting beside it, its forms."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from liaison_desk.desk.commands.meetings import move_meeting, record_meeting, record_points
from liaison_desk.desk.commands.records import remove_record
from liaison_desk.desk.queries.meetings import meeting_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Meeting, Point, Request
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus, PointKind
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.jotting import Jot, into_form
from liaison_desk.ui.pages.meeting_detail import MeetingPane, meeting_row
from liaison_desk.ui.pages.outcomes import outcome_form, point_of_draft
from liaison_desk.ui.pages.page import TwoPanes, marking_of
from liaison_desk.ui.pages.point_form import PointsPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.walking import Stretches, walk, walk_merged
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.panes import ListPane

S = MeetingStatus
FILTERS: Final = {
    "coming": frozenset((S.PLANNED, S.CONFIRMED, S.POSTPONED)),
    "writing": frozenset((S.HELD, S.NOTED)),
    "done": frozenset((S.READOUT, S.CLOSED, S.CANCELLED)),
    "all": frozenset(S),
}


class MeetingsPage(TwoPanes):
    """Meetings: planned, held, written up."""

    key = "meetings"
    picture = "users"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab = "all", "overview"
        new = button(
            "newMeeting", self.tr("New meeting"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("meetingList", self.tr("Meetings"), new)
        self.two_panes(pane)
        pane.when_empty(
            EmptyState(
                "users", self.tr("No meeting here."), ("firstMeeting", self.tr("New meeting"), self.begin)
            )
        )
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Meetings")

    def count(self) -> tuple[int, bool]:
        """Return how many meetings are still to be written up."""
        return _of(self.place.desk.store.records.tally(Meeting, "status"), "writing"), False

    def offers(self) -> Sequence[Action]:
        """Offer a new meeting from anywhere."""
        return (
            Action(
                name="new_meeting",
                text=self.tr("New meeting"),
                picture="users",
                run=self._begin_here,
                shortcut="Ctrl+Shift+M",
            ),
        )

    def read(self) -> None:
        """Read the list and the meeting on show."""
        tally = self.place.desk.store.records.tally(Meeting, "status")
        words = {
            "coming": self.tr("Coming"),
            "writing": self.tr("To write up"),
            "done": self.tr("Done"),
            "all": self.tr("All"),
        }
        self.list.filters.offer([(key, words[key], _of(tally, key)) for key in FILTERS], self._filter)
        more = Stretches(self._walked(), meeting_row)
        shown = _of(tally, self._filter), sum(tally.values())
        self.list.show_rows(more(), shown, self.list.rows.key(), more)
        if not self._is_writing():
            self._show(self.list.rows.key())

    def open_record(self, record: str) -> None:
        """Show one meeting, whatever the filter."""
        if not self.list.rows.choose(record):
            self._filter = "all"
            self.read_now()
            self.list.rows.ensure(meeting_row(self.place.desk.get(Meeting, RecordId(record))))
        self._show(record)

    def begin(self) -> None:
        """Open the form of a new meeting."""
        place = self.place
        meeting = place.desk.new(
            Meeting, subject="", meeting_kind=MeetingKind.OPERATIONAL, starts=place.desk.now()
        )
        self._form(self.tr("New meeting"), meeting, None, "meeting:new")

    def jots(self) -> Sequence[Jot]:
        """Make a meeting of a line."""
        words, begin = self.tr("Make meeting"), into_form(self, self.begin)
        return (Jot(name="meeting", text=words, picture="users", draft="meeting:new", begin=begin),)

    def restore_draft(self, key: str) -> bool:
        """Open the form or the points of a draft."""
        family, _, record = key.partition(":")
        if key == "meeting:new":
            self.begin()
        elif family == "meeting" and self._has(record):
            self.open_record(record)
            self._edit(RecordId(record))
        elif family == "points" and self._has(record):
            self.open_record(record)
            self._write_points(RecordId(record), False)  # noqa: FBT003 - as the signal says it
        elif drafted := point_of_draft(self.place, key):
            self._become(*drafted)
        else:
            return False
        return True

    def _walked(self) -> Iterator[Meeting]:
        desk, statuses = self.place.desk, FILTERS[self._filter]
        if self._filter == "all":
            return walk(desk, Meeting, descending=True)
        walks = [walk(desk, Meeting, descending=True, status=status) for status in sorted(statuses)]
        return walk_merged(walks, _newest, descending=True)

    def _has(self, record: str) -> bool:
        return isinstance(self.place.desk.store.records.get(RecordId(record)), Meeting)

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        self._tab = "overview"
        self._show(record)

    def _is_writing(self) -> bool:
        return isinstance(self.stack.currentWidget(), FormPane | PointsPane)

    def _show(self, record: str) -> None:
        if not record:
            self.mark(None)
            self.show_pane(EmptyState("users", self.tr("Choose a meeting, or record a new one.")))
            return
        view = meeting_view(self.place.desk, RecordId(record))
        pane = MeetingPane(view, self.place)
        key = RecordId(record)
        pane.edit_asked.connect(partial(self._edit, key))
        pane.points_asked.connect(partial(self._write_points, key))
        pane.move_asked.connect(partial(self._move, view.meeting))
        pane.readout_asked.connect(partial(self.place.ways.go.emit, "readouts", f"new:{record}"))
        pane.remove_asked.connect(
            partial(self.place.acting.act, remove_record, self.place.desk, view.meeting)
        )
        pane.become_asked.connect(self._become)
        pane.noted.connect(partial(self._note_point, key))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(marking_of(pane.records))

    def _move(self, meeting: Meeting, status: MeetingStatus) -> None:
        self.place.acting.act(move_meeting, self.place.desk, meeting, status)

    def _turned(self, tab: str) -> None:
        self._tab = tab
        pane = self.stack.currentWidget()
        if isinstance(pane, MeetingPane):
            self.mark(marking_of(pane.records))

    def _edit(self, record: RecordId) -> None:
        meeting = self.place.desk.get(Meeting, record)
        self._form(self.tr("Edit meeting"), meeting, meeting, f"meeting:{record}")

    def _form(self, title: str, meeting: Meeting, seen: Meeting | None, key: str) -> None:
        save: Callable[[Record], Record] = partial(_record_meeting, self.place, seen)
        pane = FormPane(title, Meeting, values_of(meeting), self.place, key, save)
        pane.saved.connect(self.open_record)
        pane.left.connect(self._left)
        self.show_pane(pane)
        pane.form.focus_first()

    def _write_points(self, record: RecordId, add: bool) -> None:  # noqa: FBT001 - it comes with the signal
        view = meeting_view(self.place.desk, record)
        pane = PointsPane(view.meeting, view.points, self.place, add=add)
        pane.saved.connect(partial(self.open_record, record))
        pane.left.connect(self._left)
        self._tab = "points"
        self.show_pane(pane)

    def _become(self, point: Point, kind: str) -> None:
        """Open the form of what a point becomes; a request is written where requests are."""
        if kind == Request.kind:
            self.place.ways.go.emit("requests", f"new:{point.id}")
            return
        pane = outcome_form(self.place, point, kind)
        pane.saved.connect(self._left)
        pane.left.connect(self._left)
        self.show_pane(pane)

    def _note_point(self, record: RecordId, text: str, kind: str) -> None:
        view = meeting_view(self.place.desk, record)
        new = self.place.desk.new(
            Point, meeting=record, number=len(view.points) + 1, point_kind=PointKind(kind), text=text
        )
        if view.meeting.marking:
            new = replace(new, marking=view.meeting.marking)
        self._tab = "points"
        self.place.acting.act(record_points, self.place.desk, view.meeting, [*view.points, new])

    def _left(self) -> None:
        self._show(self.list.rows.key())

    def _begin_here(self) -> None:
        self.place.ways.go.emit(self.key, "")
        self.begin()


def _record_meeting(place: Place, seen: Meeting | None, meeting: Record) -> Record:
    if not isinstance(meeting, Meeting):
        raise TypeError(meeting.kind)
    return record_meeting(place.desk, meeting, seen=seen)


def _newest(meeting: Meeting) -> tuple[Moment, str]:
    return meeting.starts, meeting.id


def _of(tally: Mapping[str, int], family: str) -> int:
    return sum(tally.get(status, 0) for status in FILTERS[family])
