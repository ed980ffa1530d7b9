"""The points of a meeting as a form to write them all together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liaison_desk.desk.commands.meetings import record_points
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import KINDS, Meeting, Point
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.record import field_specs, read, written
from liaison_desk.ui.forms.editors import Editor, editor_for
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import field_label
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, rule
from liaison_desk.ui.widgets.panes import body, scrolled
from liaison_desk.ui.widgets.text import buddy, label


class PointEditor(QFrame):
    """One point to write."""

    changed = Signal()
    asked = Signal(str)

    def __init__(self, point: Point, place: Place) -> None:
        """Show `point`."""
        super().__init__()
        self.setProperty("kind", Frame.QUIET.value)
        self.point = point
        specs, zone = field_specs(Point), place.desk.setup.zone
        self.editors: dict[str, Editor] = {
            name: editor_for(specs[name], "", place.names, zone) for name in _asked_of(point, place)
        }
        self._number = label("", "strong")
        self._sure: list[QWidget] = []
        self._lay_out()
        for name, editor in self.editors.items():
            editor.put(getattr(point, name))
            editor.changed.connect(self.changed)
        self.editors["point_kind"].changed.connect(self._ask_how_sure)
        self._ask_how_sure()

    def _ask_how_sure(self) -> None:
        """Ask how sure the officer is of a comment, and of nothing else."""
        is_comment = self.editors["point_kind"].get() == PointKind.COMMENT
        for widget in self._sure:
            widget.setVisible(is_comment)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._number)
        kind = self.editors["point_kind"].widget
        kind.setAccessibleName(field_label(Point, "point_kind", "Kind"))
        top.addWidget(kind, 1)
        for name, words, picture in (
            ("up", self.tr("Move up"), "chevron-up"),
            ("down", self.tr("Move down"), "chevron-down"),
            ("remove", self.tr("Take out"), "trash-2"),
        ):
            made = button(f"point_{name}", words, picture=picture, kind=Kind.ICON)
            made.clicked.connect(partial(self.asked.emit, name))
            top.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(top)
        specs = field_specs(Point)
        for name in [*self.editors][1:]:
            widget = self.editors[name].widget
            text = field_label(Point, name, specs[name].field.label)
            widget.setObjectName(f"point_{name}")
            widget.setAccessibleName(text)
            named = buddy(text, widget)
            column.addWidget(named)
            column.addWidget(widget)
            if name == "confidence":
                self._sure += [named, widget]

    def number(self, number: int) -> None:
        """Show under which number it will stand."""
        self._number.setText(str(number))

    def value(self) -> Point:
        """Return the point as it stands in the form."""
        return replace(self.point, **{name: editor.get() for name, editor in self.editors.items()})

    def is_empty(self) -> bool:
        """Say whether nothing was written."""
        return not str(self.editors["text"].get()).strip()


class PointsPane(QWidget):
    """All points of a meeting to write, saved together."""

    saved = Signal()
    left = Signal()

    def __init__(self, meeting: Meeting, points: Sequence[Point], place: Place, *, add: bool = False) -> None:
        """Show `points` of `meeting`, or their draft; `add` starts a new one."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._meeting, self._place, self._before = meeting, place, tuple(points)
        self.key = f"points:{meeting.id}"
        self.rows: list[PointEditor] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self._note = QVBoxLayout()
        self._area = self._lay_out()
        for point in self._drafted() or points:
            self._add(point)
        if add or not self.rows:
            self.add_point()
        self._renumber()

    def _lay_out(self) -> QScrollArea:
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        title = self.tr("Points of {subject}").format(subject=self._meeting.subject)
        head.addWidget(label(title, "title", wrap=True), 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._note)
        column.addLayout(self._column)
        adding = button(
            "addPoint", self.tr("Add point"), picture="plus", pressed=self.add_point, shortcut="Ctrl+Return"
        )
        column.addWidget(adding, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(button("cancelForm", self.tr("Cancel"), pressed=self.leave))
        save = self.tr("Save points")
        foot.addWidget(
            button("saveForm", save, picture="check", kind=Kind.PRIMARY, pressed=self.save, shortcut="Ctrl+S")
        )
        area = scrolled(body(inside))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(rule())
        whole.addWidget(area, 1)
        whole.addWidget(rule())
        whole.addLayout(foot)
        return area

    def add_point(self) -> None:
        """Add an empty point, marked as this desk marks by default."""
        kind = self.rows[-1].value().point_kind if self.rows else PointKind.DISCUSSED
        new = self._place.desk.new(
            Point, meeting=self._meeting.id, number=len(self.rows) + 1, point_kind=kind, text=""
        )
        row = self._add(new)
        self._renumber()
        row.editors["text"].widget.setFocus()
        self._area.ensureWidgetVisible(row)

    def save(self) -> None:
        """Put the points on the desk together; empty new ones are left out."""
        kept = [row.value() for row in self.rows if not row.is_empty()]
        ids = {point.id for point in kept}
        removed = [point for point in self._before if point.id not in ids]
        desk = self._place.desk
        if self._place.acting.act(record_points, desk, self._meeting, kept, removed):
            self._place.drafts.discard(self.key)
            self.saved.emit()

    def leave(self) -> None:
        """Leave without saving; the draft is thrown away."""
        self._place.drafts.discard(self.key)
        self.left.emit()

    def _add(self, point: Point) -> PointEditor:
        row = PointEditor(point, self._place)
        row.changed.connect(self._changed)
        row.asked.connect(partial(self._asked, row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _asked(self, row: PointEditor, what: str) -> None:
        at = self.rows.index(row)
        self.rows.pop(at)
        self._column.removeWidget(row)
        if what == "remove":
            row.hide()
            row.deleteLater()
        else:
            to = max(at - 1, 0) if what == "up" else min(at + 1, len(self.rows))
            self.rows.insert(to, row)
            self._column.insertWidget(to, row)
        self._renumber()
        self._changed()

    def _renumber(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.number(number)

    def _changed(self) -> None:
        self._place.drafts.note(self.key, self._draft)

    def _draft(self) -> Mapping[str, Json]:
        return {"points": [written(row.value()) for row in self.rows]}

    def _drafted(self) -> list[Point]:
        draft = self._place.drafts.load(self.key)
        found = draft.get("points") if draft else None
        if not isinstance(found, list):
            return []
        points: list[Point] = []
        for item in found:
            try:
                point = read(KINDS, item if isinstance(item, dict) else {})
            except BadInput:
                continue
            if isinstance(point, Point):
                points.append(point)
        if points:
            self._note.addWidget(Note(Frame.NOTE, self.tr("This is your draft, kept when you left it.")))
        return points


def _asked_of(point: Point, place: Place) -> tuple[str, ...]:
    """Return the fields of a point that are asked for."""
    return "point_kind", "text", "confidence", *_agenda(point, place), "marking", "releasable_to"


def _agenda(point: Point, place: Place) -> tuple[str, ...]:
    """Ask for the line of the agenda where the meeting has one."""
    meeting = place.desk.store.records.get(point.meeting)
    return ("agenda_line",) if isinstance(meeting, Meeting) and meeting.agenda.strip() else ()
