"""A short dialog that asks a few things and then does one act; it stays open while the desk refuses."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from liaison_desk.model.markings import Marking
from liaison_desk.model.record import Record, field_specs
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.forms.editors import Editor, editor_for
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import field_label
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.panes import TALLEST, fitted
from liaison_desk.ui.widgets.text import buddy, label


class AskSheet(Sheet):
    """Asks, then acts."""

    def __init__(self, name: str, title: str, place: Place, parent: QWidget, marking: Marking | None) -> None:
        """Make an empty dialog called `title`, marked as its record is."""
        super().__init__(name, title, parent, marking.classification.value if marking else "UNCLASSIFIED")
        self._place = place
        self._act: Callable[[Mapping[str, Any]], object] | None = None
        self.editors: dict[str, Editor] = {}
        self._inside = QWidget()
        self.questions = QVBoxLayout(self._inside)
        self.questions.setContentsMargins(0, 0, Space.XS, 0)
        self.questions.setSpacing(Space.S)
        self._area = fitted(self._inside)
        self.body.addWidget(self._area)

    def ask(
        self, kind: type[Record], field: str, words: str = "", *, put: Any = None, picks: str = ""
    ) -> Editor:
        """Ask for a field of a kind, under its own label or under `words`; `picks` is the kind an id refers to."""
        spec = field_specs(kind)[field]
        editor = editor_for(spec, picks, self._place.names, self._place.desk.setup.zone)
        if put is not None:
            editor.put(put)
        return self.add(field, words or field_label(kind, field, spec.field.label), editor)

    def add(self, name: str, text: str, editor: Editor) -> Editor:
        """Ask with an editor made elsewhere."""
        editor.widget.setObjectName(f"ask_{name}")
        editor.widget.setAccessibleName(text)
        if isinstance(editor.widget, QCheckBox):
            editor.widget.setText(text)
        else:
            self.questions.addWidget(buddy(text, editor.widget))
        self.questions.addWidget(editor.widget)
        self.editors[name] = editor
        return editor

    def say(self, text: str) -> None:
        """Put a sentence between the questions."""
        self.questions.addWidget(label(text, "body", wrap=True))

    def warn(self, text: str, advice: str = "") -> None:
        """Put a warning between the questions."""
        self.questions.addWidget(Note(Frame.WARNING, text, advice))

    def then(
        self, confirm: str, act: Callable[[Mapping[str, Any]], object], *, kind: Kind = Kind.PRIMARY
    ) -> None:
        """Call `act` with the answers by field, once they are given; what it refuses leaves the dialog open."""
        self._act = act
        self.questions.addStretch()
        self._inside.setMinimumWidth(1)
        self._fit()
        self.offer(confirm, self.confirm, kind=kind)
        first = next(iter(self.editors.values()), None)
        if first is not None:
            first.widget.setFocus()

    def _fit(self) -> None:
        """Be as tall as the questions, but never taller than the smallest window."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        width = Size.DIALOG - 2 * Space.XL
        lines = self.questions
        wanted = lines.heightForWidth(width) if lines.hasHeightForWidth() else lines.sizeHint().height()
        self._area.setMinimumHeight(min(wanted + Space.XS, TALLEST))

    def confirm(self) -> None:
        """Act on the answers, and close if it was done."""
        answers = {name: editor.get() for name, editor in self.editors.items()}
        if self._act is not None and self._place.acting.ask(self._act, answers) is not None:
            self.accept()
