"""The conflict sheet: field by field, side by side, who wrote what and when; nothing is deleted."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from liaison_desk.desk.commands.records import comes_by_steps, decide
from liaison_desk.desk.queries.history import Conflict, Side, conflicts
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import FieldSpec, Record, field_specs
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.forms.editors import Editor, editor_for
from liaison_desk.ui.forms.layouts import LAYOUTS
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import field_label, moment_words, pair_words, value_words
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.panes import TALLEST, fitted
from liaison_desk.ui.widgets.text import label


class SideCard(QFrame):
    """One of the values that stand against each other."""

    def __init__(self, name: str, side: Side, value: str, author: str) -> None:
        """Show that `author` wrote `value`, and when."""
        super().__init__()
        self.choice = QRadioButton(author or side.op.desk)
        self.choice.setObjectName(name)
        self.choice.setAccessibleDescription(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M + Space.HAIR, Space.M, Space.M + Space.HAIR, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(self.choice)
        column.addWidget(label(moment_words(side.at), "meta"))
        column.addWidget(label(value, "body", wrap=True))
        column.addStretch()
        self.choice.toggled.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Look chosen or not."""
        frame = Frame.CHOSEN if self.choice.isChecked() else Frame.CARD
        self.setProperty("kind", frame.value)
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this side."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.choice.setChecked(True)


class CombinedCard(QWidget):
    """Offers to write what is to stand instead of either side; its editor begins with what is chosen by then."""

    def __init__(self, name: str, spec: FieldSpec, editor: Editor, chosen: Callable[[], Json]) -> None:
        """Edit with `editor`; `chosen` gives what it begins with."""
        super().__init__()
        self._spec, self._editor, self._chosen = spec, editor, chosen
        self.choice = QRadioButton(self.tr("A combined version"))
        self.choice.setObjectName(f"combined_{name}")
        editor.widget.setObjectName(f"combinedText_{name}")
        editor.widget.setAccessibleName(self.tr("A combined version"))
        edit = self.tr("Edit a combined version")
        self.open = button(f"editCombined_{name}", edit, picture="pencil", kind=Kind.GHOST)
        self.open.clicked.connect(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.choice)
        column.addWidget(editor.widget)
        self.choice.hide()
        editor.widget.hide()

    def edit(self) -> None:
        """Open the editor, and choose what it says."""
        with contextlib.suppress(BadInput):
            self._editor.put(self._spec.decode(self._chosen()))
        self.open.hide()
        self.choice.show()
        self.choice.setChecked(True)
        self._editor.widget.show()
        self._editor.widget.setFocus()

    def value(self) -> Json:
        """Return what was written."""
        return self._spec.codec.encode(self._editor.get())


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """One field that waits for a decision, and the buttons that make it."""

    conflict: Conflict
    cards: tuple[SideCard, ...]
    combined: CombinedCard | None = None

    def is_decided(self) -> bool:
        return self._is_combined() or any(card.choice.isChecked() for card in self.cards)

    def value(self) -> Json:
        """Return what is to stand: what was written, or what the chosen side says."""
        if self.combined is not None and self._is_combined():
            return self.combined.value()
        return _chosen(self.conflict, self.cards)

    def _is_combined(self) -> bool:
        return self.combined is not None and self.combined.choice.isChecked()


def _chosen(conflict: Conflict, cards: Sequence[SideCard]) -> Json:
    """Return what the chosen side says, or the first one as long as none is."""
    pairs = zip(conflict.sides, cards, strict=True)
    chosen = [side.value for side, card in pairs if card.choice.isChecked()]
    return chosen[0] if chosen else conflict.sides[0].value


class ConflictSheet(Sheet):
    """Asks which value is to stand, for every field of a record that two desks wrote."""

    def __init__(self, record: Record, place: Place, parent: QWidget) -> None:
        """Show the conflicts of `record`."""
        super().__init__("conflictSheet", _title(record), parent, _marking(record))
        self._record, self._place = record, place
        found = conflicts(place.desk, record.id)
        waiting = [conflict for conflict in found if conflict.blocks]
        merged = len(found) - len(waiting)
        said = self.tr(
            "Choose what is to stand. Nothing is deleted: what you do not choose stays in History."
        )
        if merged:
            said = f"{self.tr('%Ln other field(s) were merged on their own.', '', merged)} {said}"
        self.body.addWidget(label(said, "meta", wrap=True))
        inside = QWidget()
        inside.setMinimumWidth(1)
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.M)
        self._area = fitted(inside)
        self.body.addWidget(self._area)
        self._asked = [self._ask(conflict) for conflict in waiting]
        later = button("decideLater", self.tr("Decide later"), pressed=self.reject)
        save = button("saveDecision", self.tr("Save"), picture="check", kind=Kind.PRIMARY, pressed=self.save)
        save.setDefault(True)
        self.foot.addWidget(later)
        self.foot.addWidget(save)

    def fit(self) -> None:
        """Be as tall as the fields, but never taller than the smallest window."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self._lines.activate()
        wanted = self._lines.totalHeightForWidth(Size.DIALOG - 2 * Space.XL)
        self._area.setMinimumHeight(min(wanted, TALLEST))
        super().fit()

    def _ask(self, conflict: Conflict) -> _Asked:
        kind = type(self._record)
        spec = field_specs(kind)[conflict.field]
        name = field_label(kind, conflict.field, spec.field.label)
        about = pair_words(name, self._words(conflict, conflict.element)) if conflict.element else name
        self._lines.addWidget(label(about, "section"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        group = QButtonGroup(self)
        cards: list[SideCard] = []
        for number, side in enumerate(conflict.sides):
            value = self._kept(side) if conflict.element else self._words(conflict, side.value)
            author = self._place.names.person(side.author)
            card = SideCard(f"side_{conflict.field}_{number}", side, value, author)
            group.addButton(card.choice)
            cards.append(card)
            row.addWidget(card, 1)
        self._lines.addLayout(row)
        combined = self._combined(conflict, tuple(cards))
        if combined is not None:
            group.addButton(combined.choice)
            self._lines.addWidget(combined)
        return _Asked(conflict=conflict, cards=tuple(cards), combined=combined)

    def _combined(self, conflict: Conflict, cards: tuple[SideCard, ...]) -> CombinedCard | None:
        """Return what edits a combined version; what is in or out, or comes by steps, can only be one of the sides."""
        kind = type(self._record)
        if conflict.element or comes_by_steps(kind.kind, conflict.field):
            return None
        spec, layout = field_specs(kind)[conflict.field], LAYOUTS.get(kind)
        picks = layout.picks.get(spec.name, "") if layout else ""
        editor = editor_for(spec, picks, self._place.names, self._place.desk.setup.zone)
        card = CombinedCard(conflict.field, spec, editor, partial(_chosen, conflict, cards))
        card.open.clicked.connect(partial(self._make_room, card))
        return card

    def _make_room(self, card: CombinedCard) -> None:
        self.fit()
        self._area.ensureWidgetVisible(card, 0, 0)

    def _kept(self, side: Side) -> str:
        return self.tr("In") if side.value else self.tr("Taken out")

    def _words(self, conflict: Conflict, value: Json) -> str:
        spec = field_specs(type(self._record))[conflict.field]
        try:
            decoded = spec.decode([value] if conflict.element else value)
        except BadInput:
            return str(value)
        return value_words(spec, decoded, partial(self._place.names.said, spec))

    def save(self) -> None:
        """Write down what was chosen; what was not stays to be decided."""
        for asked in self._asked:
            if not asked.is_decided():
                continue
            field, element = asked.conflict.field, asked.conflict.element
            decided = self._place.acting.act(
                decide, self._place.desk, self._record, field, asked.value(), element
            )
            if not decided:
                return
        self.accept()


def _title(record: Record) -> str:
    return QCoreApplication.translate("ConflictSheet", "Two desks changed {reference}").format(
        reference=record.ref or record.title
    )


def _marking(record: Record) -> str:
    return record.marking.classification.value if record.marking else "UNCLASSIFIED"
