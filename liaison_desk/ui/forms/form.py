"""A form made from a kind's fields and its layout: labels, editors, help, and the record that comes out."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import FieldSpec, Record, field_specs
from liaison_desk.ui.forms.editors import Editor, Names, editor_for
from liaison_desk.ui.forms.layout import Headings, Section
from liaison_desk.ui.forms.layouts import LAYOUTS
from liaison_desk.ui.present import field_label
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.text import buddy, label


class RecordForm(QWidget):
    """The fields of one record, ready to be filled in."""

    changed = Signal()

    def __init__(self, kind: type[Record], values: Mapping[str, Any], names: Names, zone: str) -> None:
        """Show `values` of a `kind`; what the layout hides is kept as it is."""
        super().__init__()
        self.kind, self._values = kind, dict(values)
        self._names, self._zone = names, zone
        self._layout = LAYOUTS[kind]
        self._specs = field_specs(kind)
        self.editors: dict[str, Editor] = {}
        self._labels: dict[str, QWidget] = {}
        self.setMaximumWidth(Size.FORM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for section in self._layout.sections:
            column.addLayout(self._section(section))
        column.addStretch()
        self._put(self._values)
        for editor in self.editors.values():
            editor.changed.connect(self.changed)

    def _section(self, section: Section) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(label(QCoreApplication.translate(Headings.__name__, section.title), "section"))
        for row in section.rows:
            grid = QGridLayout()
            grid.setHorizontalSpacing(Space.L)
            grid.setVerticalSpacing(Space.XS)
            for at, name in enumerate(row):
                self._field(grid, at, self._specs[name])
                grid.setColumnStretch(at, 1)
            column.addLayout(grid)
        return column

    def _field(self, grid: QGridLayout, at: int, spec: FieldSpec) -> None:
        editor = editor_for(spec, self._layout.picks.get(spec.name, ""), self._names, self._zone)
        editor.widget.setObjectName(f"field_{spec.name}")
        self.editors[spec.name] = editor
        text = field_label(self.kind, spec.name, spec.field.label)
        shown = self.tr("{label} (required)").format(label=text) if spec.required else text
        editor.widget.setAccessibleName(shown)
        if isinstance(editor.widget, QCheckBox):
            editor.widget.setText(text)
            grid.addWidget(label(""), 0, at)
        else:
            named = buddy(shown, editor.widget)
            self._labels[spec.name] = named
            grid.addWidget(named, 0, at)
        grid.addWidget(editor.widget, 1, at)
        if spec.field.help:
            words = field_label(self.kind, spec.name, spec.field.help)
            editor.widget.setAccessibleDescription(words)
            grid.addWidget(label(words, "caption", wrap=True), 2, at)

    def _put(self, values: Mapping[str, Any]) -> None:
        for name, editor in self.editors.items():
            spec = self._specs[name]
            if name in values:
                editor.put(values[name])
            elif not spec.required:
                editor.put(spec.default)

    def focus_first(self) -> None:
        """Take the keyboard to the first field."""
        next(iter(self.editors.values())).widget.setFocus()

    def problem(self) -> str:
        """Say which required field is still empty, take the keyboard there, or return nothing."""
        for name, editor in self.editors.items():
            value, wrong = editor.get(), False
            if self._specs[name].required:
                wrong = value is None or (isinstance(value, str) and not value.strip())
            self._mark(editor.widget, wrong=wrong)
            if wrong:
                editor.widget.setFocus()
                text = field_label(self.kind, name, self._specs[name].field.label)
                return self.tr("“{label}” is still empty.").format(label=text)
        return ""

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def record(self) -> Record:
        """Return a new record from what stands in the form; `problem` must be empty."""
        return self.kind(**{**self._values, **{name: editor.get() for name, editor in self.editors.items()}})

    def draft(self) -> dict[str, Json]:
        """Return what stands in the form, complete or not, as JSON."""
        typed = {name: editor.get() for name, editor in self.editors.items()}
        return {
            name: self._specs[name].codec.encode(value) for name, value in typed.items() if value is not None
        } | {"id": self._values["id"]}

    def restore(self, draft: Mapping[str, Json]) -> None:
        """Put a draft back; what this version no longer understands is left out."""
        self._values["id"] = RecordId(str(draft.get("id", self._values["id"])))
        for name, editor in self.editors.items():
            if name in draft:
                try:
                    editor.put(self._specs[name].decode(draft[name]))
                except BadInput:
                    continue


def values_of(record: Record) -> dict[str, Any]:
    """Return every field of a record by name."""
    return {name: getattr(record, name) for name in ("id", *field_specs(type(record)))}
