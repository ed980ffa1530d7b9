"""Editors of sets: audiences, tags, and records chosen by name."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Audience
from liaison_desk.ui.present import audience_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.flow import Flow

OFFERED: Final = tuple(map(Audience, ("INTERNAL_POST", "INTERNAL_HQ", "HOST", "JOINT", "PUBLIC")))


class TagsField(QLineEdit):
    """Words separated by commas."""

    value_changed = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setAccessibleDescription(self.tr("Separate words by commas"))
        self.setToolTip(self.tr("Separate words by commas"))
        self.textChanged.connect(self.value_changed)

    def value(self) -> frozenset[str]:
        """Return the words."""
        return frozenset(word.strip() for word in self.text().split(",") if word.strip())

    def set_value(self, value: frozenset[str]) -> None:
        """Show the words."""
        self.setText(", ".join(sorted(value or ())))


class AudienceField(QWidget):
    """To whom it may go: boxes for the usual audiences, a line for particular ones."""

    value_changed = Signal()

    def __init__(self) -> None:
        """Start with nobody."""
        super().__init__()
        self._boxes: dict[Audience, QCheckBox] = {}
        row = Flow(Space.L)
        for audience in OFFERED:
            box = QCheckBox(audience_words(audience))
            box.setObjectName(f"audience_{audience}")
            box.toggled.connect(self.value_changed)
            self._boxes[audience] = box
            row.add(box)
        self.others = QLineEdit()
        self.others.setObjectName("audience_others")
        self.others.setAccessibleName(self.tr("Other audiences"))
        self.others.setPlaceholderText(self.tr("Others, such as HOST:RCMP, THIRD:FRANCE"))
        self.others.textChanged.connect(self.value_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(row)
        column.addWidget(self.others)
        self.setFocusProxy(self._boxes[OFFERED[0]])

    def value(self) -> frozenset[Audience]:
        """Return the audiences."""
        ticked = {audience for audience, box in self._boxes.items() if box.isChecked()}
        typed = {Audience(part.strip().upper()) for part in self.others.text().split(",") if part.strip()}
        return frozenset(ticked | typed)

    def set_value(self, value: frozenset[Audience]) -> None:
        """Show the audiences."""
        for audience, box in self._boxes.items():
            box.setChecked(audience in (value or ()))
        self.others.setText(", ".join(sorted(frozenset(value or ()) - self._boxes.keys())))


class PickField(QWidget):
    """Records chosen by name: a chip for each, which takes it out again, and a box to add one."""

    value_changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[RecordId, str]],
        name: Callable[[RecordId], str],
        find: Callable[[str], Sequence[tuple[RecordId, str]]],
    ) -> None:
        """Offer `choices` and what `find` finds while typing; `name` says what any record is called."""
        super().__init__()
        self._choices, self._name, self._find = dict(choices), name, find
        self._chosen: dict[RecordId, QPushButton] = {}
        self._row = Flow(Space.S - Space.HAIR)
        self.box = QComboBox()
        self.box.setObjectName("pickBox")
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for key, text in choices:
            self.box.addItem(text, key)
        self.box.setCurrentIndex(-1)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setAccessibleName(self.tr("Add by name"))
        completer = QCompleter(self.box.model(), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.box.setCompleter(completer)
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a name to add"))
            line.textEdited.connect(self._look_further)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._row)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._picked)

    def value(self) -> frozenset[RecordId]:
        """Return the records."""
        return frozenset(self._chosen)

    def set_value(self, value: frozenset[RecordId]) -> None:
        """Show the records."""
        for key in list(self._chosen):
            self._take_out(key)
        for key in sorted(value or (), key=self._said):
            self._put_in(key)

    def offer(self, key: RecordId, text: str) -> None:
        """Offer one more record, made just now, and choose it."""
        self._choices[key] = text
        self.box.addItem(text, key)
        self.box.setCurrentIndex(-1)
        self._put_in(key)

    def _look_further(self, text: str) -> None:
        for key, name in self._find(text) if len(text) > 1 else ():
            if key not in self._choices:
                self._choices[key] = name
                self.box.addItem(name, key)

    def _said(self, key: RecordId) -> str:
        return self._choices.get(key) or self._name(key) or key

    def _picked(self, at: int) -> None:
        key = self.box.itemData(at)
        self.box.setCurrentIndex(-1)
        if key and key not in self._chosen:
            self._put_in(RecordId(key))

    def _put_in(self, key: RecordId) -> None:
        chip = button(f"chosen_{key}", self._said(key), picture="x", kind=Kind.CHIP)
        chip.setToolTip(self.tr("Take out {name}").format(name=self._said(key)))
        chip.clicked.connect(partial(self._take_out, key))
        self._chosen[key] = chip
        self._row.add(chip)
        self.value_changed.emit()

    def _take_out(self, key: RecordId) -> None:
        chip = self._chosen.pop(key)
        self._row.take(chip)
        self.value_changed.emit()
