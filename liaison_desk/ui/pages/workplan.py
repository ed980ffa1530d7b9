"""The Work plan page: the board by workstream, one commitment beside it, its form."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.workplan import record_commitment
from liaison_desk.desk.queries.workplan import board
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Workstream
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.commitment_detail import OVER, CommitmentPane, card
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import FilterChips
from liaison_desk.ui.widgets.lanes import Lane
from liaison_desk.ui.widgets.text import label


class WorkPlanPage(Page):
    """What both sides promised, by workstream."""

    key = "workplan"
    picture = "list-checks"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._chosen = "all", ""
        self.filters = FilterChips()
        self._board = QScrollArea()
        self._side = QStackedWidget()
        self._lay_out()
        self.filters.chosen.connect(self._filtered)

    def _lay_out(self) -> None:
        new = button(
            "newCommitment", self.tr("New commitment"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        stream = button(
            "newWorkstream", self.tr("New workstream"), picture="plus", pressed=self.begin_workstream
        )
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, 0, Space.XL, 0)
        head.addWidget(label(self.tr("Work plan"), "title"))
        head.addStretch()
        head.addWidget(stream)
        head.addWidget(new)
        chips = QVBoxLayout()
        chips.setContentsMargins(Space.XL, 0, Space.XL, 0)
        chips.addWidget(self.filters)
        self._board.setObjectName("pageScroll")
        self._board.setWidgetResizable(True)
        self._board.setFrameShape(QFrame.Shape.NoFrame)
        self._board.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QWidget()
        left.setObjectName("listPane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self._board, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        self._side.setMinimumWidth(Size.CARD)
        self._side.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Work plan")

    def count(self) -> tuple[int, bool]:
        """Return how many commitments are red."""
        red = sum(colour is Rag.RED for lane in board(self.place.desk) for _, colour in lane.commitments)
        return red, red > 0

    def offers(self) -> Sequence[Action]:
        """Offer a new commitment from anywhere."""
        text = self.tr("New commitment")
        return (Action(name="new_commitment", text=text, picture="handshake", run=self._begin_here),)

    def read(self) -> None:
        """Read the board and the commitment on show."""
        today = self.place.desk.now().there().date()
        lanes = board(self.place.desk)
        every = [pair for lane in lanes for pair in lane.commitments]
        self.filters.offer(
            (
                ("all", self.tr("All"), len(every)),
                ("open", self.tr("Open"), sum(one.status not in OVER for one, _ in every)),
                ("red", self.tr("Late"), sum(colour is Rag.RED for _, colour in every)),
                ("amber", self.tr("Needs attention"), sum(colour is Rag.AMBER for _, colour in every)),
                ("ours", self.tr("Ours"), sum(one.owner is not Side.HOST for one, _ in every)),
            ),
            self._filter,
        )
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        row.setSpacing(Space.L)
        for lane in lanes:
            shown = [pair for pair in lane.commitments if _is_shown(self._filter, *pair)]
            made = Lane(
                lane.workstream.id,
                lane.workstream.code,
                lane.workstream.name,
                [card(one, colour, today) for one, colour in shown],
            )
            made.opened.connect(self.open_record)
            row.addWidget(made)
        row.addStretch()
        if not lanes:
            action = ("firstWorkstream", self.tr("New workstream"), self.begin_workstream)
            held = EmptyState("list-checks", self.tr("The work plan has no workstream yet."), action)
        self._board.setWidget(held)
        self.mark(next((one.marking for one, _ in every if one.marking), None))
        if self._chosen and not isinstance(self._side.currentWidget(), FormPane):
            self.open_record(self._chosen)

    def open_record(self, record: str) -> None:
        """Show one commitment, or the form of a workstream, beside the board."""
        found = self.place.desk.store.records.get(RecordId(record))
        if isinstance(found, Workstream):
            self._edit_workstream(found)
        elif isinstance(found, Commitment) and not found.gone:
            self._chosen = record
            pane = CommitmentPane(found, self.place)
            pane.edit_asked.connect(partial(self._edit, found))
            pane.left.connect(self._close)
            self._beside(pane)
            self.mark(found.marking)
        else:
            self._close()

    def begin(self) -> None:
        """Open the form of a new commitment."""
        streams = self.place.names.of_kind(Workstream.kind)
        if not streams:
            self.begin_workstream()
            return
        new = self.place.desk.new(Commitment, workstream=streams[0][0], text="", owner=Side.HOME)
        self._form(self.tr("New commitment"), new, None, "commitment:new")

    def begin_workstream(self) -> None:
        """Open the form of a new workstream."""
        new = self.place.desk.new(Workstream, code="", name="")
        self._form(self.tr("New workstream"), new, None, "workstream:new")

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, record = key.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key == "commitment:new":
            self.begin()
        elif key == "workstream:new":
            self.begin_workstream()
        elif family == "commitment" and isinstance(found, Commitment):
            self._edit(found)
        elif family == "workstream" and isinstance(found, Workstream):
            self._edit_workstream(found)
        else:
            return False
        return True

    def _edit(self, commitment: Commitment) -> None:
        self._form(self.tr("Edit commitment"), commitment, commitment, f"commitment:{commitment.id}")

    def _edit_workstream(self, stream: Workstream) -> None:
        self._form(self.tr("Edit workstream"), stream, stream, f"workstream:{stream.id}")

    def _form(self, title: str, record: Record, seen: Record | None, key: str) -> None:
        save: Callable[[Record], Record] = partial(_save, self.place, seen)
        pane = FormPane(title, type(record), values_of(record), self.place, key, save)
        pane.saved.connect(self._saved)
        pane.left.connect(self._close)
        if isinstance(seen, Commitment) and seen.due:
            why = self.tr("“Move on” › “Move the date” asks why, and who agreed.")
            _fix(pane.form.editors["due"].widget, why)
        self._beside(pane)
        pane.form.focus_first()

    def _saved(self, record: str) -> None:
        self._close()
        if isinstance(self.place.desk.store.records.get(RecordId(record)), Commitment):
            self.open_record(record)

    def _beside(self, pane: QWidget) -> None:
        before = self._side.currentWidget()
        self._side.addWidget(pane)
        self._side.setCurrentWidget(pane)
        self._side.show()
        _take_out(before, self._side)

    def _close(self) -> None:
        self._chosen = ""
        before = self._side.currentWidget()
        _take_out(before, self._side)
        self._side.hide()

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _begin_here(self) -> None:
        self.place.ways.go.emit(self.key, "")
        self.begin()


def _save(place: Place, seen: Record | None, record: Record) -> Record:
    if isinstance(record, Commitment):
        return record_commitment(place.desk, record, seen=seen if isinstance(seen, Commitment) else None)
    return put_record(place.desk, record, seen=seen)


def _take_out(pane: QWidget | None, stack: QStackedWidget) -> None:
    if pane is not None:
        stack.removeWidget(pane)
        pane.hide()
        pane.deleteLater()


def _fix(date: QWidget, why: str) -> None:
    """Show a date that was once given without letting it be typed over: it slips with a reason."""
    date.setEnabled(False)
    date.setToolTip(why)


def _is_shown(family: str, commitment: Commitment, colour: Rag) -> bool:
    match family:
        case "open":
            return commitment.status not in OVER
        case "red":
            return colour is Rag.RED
        case "amber":
            return colour is Rag.AMBER
        case "ours":
            return commitment.owner is not Side.HOST
        case _:
            return True
