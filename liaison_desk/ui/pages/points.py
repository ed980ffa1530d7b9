"""The points of a meeting as cards to read, each with what came of it and what it can become."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from liaison_desk.model.kinds import Action, Commitment, Point, Request
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.ui.present import audience_words, code_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.chips import Chip, ChipText, MarkingChip
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import ElidedLabel, label, reading

TONES: Final = {
    PointKind.AGREED: Tone.OK,
    PointKind.NEXT: Tone.ACCENT,
    PointKind.HOME_POSITION: Tone.INFO,
    PointKind.HOST_POSITION: Tone.INFO,
    PointKind.COMMENT: Tone.WARN,
    PointKind.NOT_RAISED: Tone.NEUTRAL,
    PointKind.DISCUSSED: Tone.NEUTRAL,
}


class PointCard(QFrame):
    """One point to read: portion mark, kind, text, to whom it may go."""

    become_asked = Signal(str)

    def __init__(self, point: Point, edit: Callable[[], object], outcomes: Sequence[QWidget] = ()) -> None:
        """Show `point` and what came of it; `edit` opens the form."""
        super().__init__()
        self.setProperty("kind", Frame.CARD.value)
        self.setObjectName(f"point_{point.number}")
        head = Flow(Space.S)
        head.add(label(f"{point.number}", "strong"))
        portion = point.marking.portion if point.marking else ""
        if portion:
            head.add(label(portion, "strong"))
        head.add(MarkingChip(point.marking.classification.value if point.marking else ""))
        head.add(Chip(ChipText(text=code_words(point.point_kind), tone=TONES[point.point_kind])))
        top = QHBoxLayout()
        top.addWidget(head, 1)
        for made in self._becomes(point.number):
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        pencil = button(f"editPoint_{point.number}", self.tr("Edit points"), picture="pencil", kind=Kind.ICON)
        pencil.clicked.connect(edit)
        top.addWidget(pencil, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(reading(point.text))
        column.addWidget(ElidedLabel(self._release(point), "meta"))
        for outcome in outcomes:
            column.addWidget(outcome)

    def _becomes(self, number: int) -> list[QPushButton]:
        """Return the buttons that make something of the point, in one step."""
        ways = (
            ("commitPoint", self.tr("Make commitment"), "handshake", Commitment.kind),
            ("actPoint", self.tr("Make action"), "list-checks", Action.kind),
            ("askPoint", self.tr("Make request"), "inbox", Request.kind),
        )
        made = []
        for name, words, picture, kind in ways:
            made.append(button(f"{name}_{number}", words, picture=picture, kind=Kind.ICON))
            made[-1].clicked.connect(partial(self.become_asked.emit, kind))
        return made

    def _release(self, point: Point) -> str:
        if not point.releasable_to:
            return self.tr("May go to nobody")
        audiences = ", ".join(sorted(audience_words(audience) for audience in point.releasable_to))
        return self.tr("May go to: {audiences}").format(audiences=audiences)
