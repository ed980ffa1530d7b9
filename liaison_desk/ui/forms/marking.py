"""The editor of a marking: classification and TLP at hand, the rest one click away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison_desk.model.codes import Code
from liaison_desk.model.markings import Classification, Handling, Marking, Pap, PersonalData, Tlp
from liaison_desk.ui.forms.times import DateField
from liaison_desk.ui.present import code_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.choice import Choice
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import buddy


class MarkingField(QWidget):
    """How one item is to be handled, or that it is not marked and so goes to nobody."""

    value_changed = Signal()

    def __init__(self) -> None:
        """Start unmarked."""
        super().__init__()
        self._kept = Marking(classification=Classification.UNCLASSIFIED)
        self.classification = _combo("markingClassification", self.tr("Not marked"), Classification)
        self.tlp = _combo("markingTlp", self.tr("No TLP"), Tlp)
        self.pap = _combo("markingPap", self.tr("No PAP"), Pap)
        self.personal = _combo("markingPersonalData", "", PersonalData)
        self.handling = {code: QCheckBox(code.value) for code in Handling}
        self.h3_text, self.originators, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.valid_until = DateField(optional=True)
        self.more = button("markingMore", self.tr("More"), picture="chevron-down", kind=Kind.GHOST)
        self._details = QWidget()
        self._lay_out()
        self._connect()
        self._details.hide()
        self.setFocusProxy(self.classification)

    def _lay_out(self) -> None:
        self.classification.setAccessibleName(self.tr("Classification"))
        self.tlp.setAccessibleName(self.tr("Traffic light protocol"))
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self.classification, 3)
        first.addWidget(self.tlp, 3)
        first.addWidget(self.more)
        boxes = Flow(Space.L)
        for code, box in self.handling.items():
            box.setObjectName(f"marking{code}")
            box.setToolTip(code_words(code))
            box.setAccessibleName(f"{code} {code_words(code)}")
            boxes.add(box)
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, Space.XS, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Handling codes"), boxes, ""),
            (self.tr("Words for H3"), self.h3_text, "markingH3"),
            (self.tr("Personal data"), self.personal, "markingPersonalData"),
            (self.tr("Permissible actions"), self.pap, "markingPap"),
            (self.tr("Originators"), self.originators, "markingOriginators"),
            (self.tr("Valid until"), self.valid_until, "markingValidUntil"),
            (self.tr("Note"), self.note, "markingNote"),
        )
        for number, (text, widget, name) in enumerate(rows):
            if name:
                widget.setObjectName(name)
            grid.addWidget(buddy(text, widget), number, 0)
            grid.addWidget(widget, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(first)
        column.addWidget(self._details)

    def _connect(self) -> None:
        for combo in (self.classification, self.tlp, self.pap, self.personal):
            combo.currentIndexChanged.connect(self.value_changed)
        for line in (self.h3_text, self.originators, self.note):
            line.textChanged.connect(self.value_changed)
        for box in self.handling.values():
            box.toggled.connect(self.value_changed)
        self.valid_until.value_changed.connect(self.value_changed)
        self.more.clicked.connect(self._turn_details)

    def _turn_details(self) -> None:
        self._details.setVisible(self._details.isHidden())

    def value(self) -> Marking | None:
        """Return the marking; what this editor does not show is kept as it was."""
        # A combo box gives back plain text for what was put in as a code.
        classification, tlp = self.classification.currentData(), self.tlp.currentData()
        if classification is None:
            return None
        originators = frozenset(
            part.strip().upper() for part in self.originators.text().split(",") if part.strip()
        )
        return Marking(
            classification=Classification(classification),
            scheme=self._kept.scheme,
            handling=frozenset(code for code, box in self.handling.items() if box.isChecked()),
            h3_text=self.h3_text.text().strip(),
            tlp=Tlp(tlp) if tlp else None,
            pap=Pap(self.pap.currentData()) if self.pap.currentData() else None,
            originators=originators or frozenset({"HOME"}),
            personal_data=PersonalData(self.personal.currentData()),
            purposes=self._kept.purposes,
            source_evaluation=self._kept.source_evaluation,
            information_evaluation=self._kept.information_evaluation,
            valid_until=self.valid_until.value(),
            note=self.note.text().strip(),
        )

    def set_value(self, value: Marking | None) -> None:
        """Show a marking."""
        self._kept = shown = value or Marking(classification=Classification.UNCLASSIFIED)
        _choose(self.classification, value.classification if value else None)
        _choose(self.tlp, shown.tlp)
        _choose(self.pap, shown.pap)
        _choose(self.personal, shown.personal_data)
        for code, box in self.handling.items():
            box.setChecked(code in shown.handling)
        self.h3_text.setText(shown.h3_text)
        self.originators.setText(", ".join(sorted(shown.originators)))
        self.valid_until.set_value(shown.valid_until)
        self.note.setText(shown.note)


def _combo(name: str, none: str, codes: type[Code]) -> QComboBox:
    combo = Choice()
    combo.setObjectName(name)
    if none:
        combo.addItem(none, None)
    for code in codes:
        combo.addItem(
            f"{type(code).__name__.upper()}:{code}" if isinstance(code, Tlp | Pap) else code_words(code), code
        )
        combo.setItemData(combo.count() - 1, code_words(code), Qt.ItemDataRole.ToolTipRole)
    return combo


def _choose(combo: QComboBox, code: Code | None) -> None:
    for at in range(combo.count()):
        if combo.itemData(at) == code:
            combo.setCurrentIndex(at)
            return
