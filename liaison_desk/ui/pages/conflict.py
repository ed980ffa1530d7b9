"""The conflict sheet: field by field, side by side, who wrote what and when; nothing is deleted."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from liaison_desk.desk.commands.records import decide
from liaison_desk.desk.queries.history import Conflict, Side, conflicts
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record, field_specs
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import field_label, moment_words, pair_words, value_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame
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


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """One field that waits for a decision, and the buttons that make it."""

    conflict: Conflict
    cards: tuple[SideCard, ...]

    def chosen(self) -> Side | None:
        return next(
            (
                side
                for side, card in zip(self.conflict.sides, self.cards, strict=True)
                if card.choice.isChecked()
            ),
            None,
        )


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
        self._asked = [self._ask(conflict) for conflict in waiting]
        later = button("decideLater", self.tr("Decide later"), pressed=self.reject)
        save = button("saveDecision", self.tr("Save"), picture="check", kind=Kind.PRIMARY, pressed=self.save)
        save.setDefault(True)
        self.foot.addWidget(later)
        self.foot.addWidget(save)

    def _ask(self, conflict: Conflict) -> _Asked:
        kind = type(self._record)
        spec = field_specs(kind)[conflict.field]
        name = field_label(kind, conflict.field, spec.field.label)
        about = pair_words(name, self._words(conflict, conflict.element)) if conflict.element else name
        self.body.addWidget(label(about, "section"))
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
        self.body.addLayout(row)
        return _Asked(conflict=conflict, cards=tuple(cards))

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
            side = asked.chosen()
            if side is None:
                continue
            field, element = asked.conflict.field, asked.conflict.element
            if not self._place.acting.act(decide, self._place.desk, self._record, field, side.value, element):
                return
        self.accept()


def _title(record: Record) -> str:
    return QCoreApplication.translate("ConflictSheet", "Two desks changed {reference}").format(
        reference=record.ref or record.title
    )


def _marking(record: Record) -> str:
    return record.marking.classification.value if record.marking else "UNCLASSIFIED"
