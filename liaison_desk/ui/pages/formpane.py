"""A form in the pane beside the list: title, form, save and cancel, and a draft kept while typing."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison_desk.desk.commands.ceiling import pointer_to
from liaison_desk.model.canonical import Json
from liaison_desk.model.record import Record
from liaison_desk.ui.forms.form import RecordForm
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note, rule
from liaison_desk.ui.widgets.panes import body, scrolled
from liaison_desk.ui.widgets.text import label


class FormPane(QWidget):
    """Fills in one record; nothing is lost on the way, nothing is on the log before Save."""

    saved = Signal(str)
    left = Signal()

    def __init__(
        self,
        title: str,
        kind: type[Record],
        values: Mapping[str, Any],
        place: Place,
        key: str,
        save: Callable[[Record], Record],
    ) -> None:
        """Show `values`, or the draft kept under `key` if there is one; hand the record to `save`."""
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place, self._key, self._save = place, key, save
        self.form = RecordForm(kind, values, place.names, place.desk.setup.zone)
        self._problem = QVBoxLayout()
        self._restored = QVBoxLayout()
        self._lay_out(title)
        draft = place.drafts.load(key)
        if draft is not None:
            self._restore(draft)
        self.form.changed.connect(self._note)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.addWidget(label(title, "title", wrap=True), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.S)
        foot.addLayout(self._problem, 1)
        cancel = button("cancelForm", self.tr("Cancel"), pressed=self.leave)
        save = button(
            "saveForm",
            self.tr("Save"),
            picture="check",
            kind=Kind.PRIMARY,
            pressed=self.save,
            shortcut="Ctrl+S",
        )
        foot.addWidget(cancel)
        foot.addWidget(save)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._restored)
        column.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(rule())
        whole.addWidget(scrolled(body(inside)), 1)
        whole.addWidget(rule())
        whole.addLayout(foot)

    def save(self) -> None:
        """Put the record on the desk, if it is complete and the desk agrees."""
        problem = self.form.problem()
        self._say(problem)
        if problem:
            return
        done = self._place.acting.ask(self._put, self.form.record())
        if done is not None:
            self._place.drafts.discard(self._key)
            self.saved.emit(done[0].id)

    def _put(self, record: Record) -> Record:
        """Hand the record over; of a pointer only where the paper lies, and nothing of what it says."""
        if getattr(record, "pointer_only", False):
            record = pointer_to(record, str(getattr(record, "registry", "")))
        return self._save(record)

    def leave(self) -> None:
        """Leave without saving; the draft is thrown away."""
        self._place.drafts.discard(self._key)
        self.left.emit()

    def begin_with(self, line: str) -> None:
        """Put a line at the head of the form; it is kept as if it had been typed here."""
        next(iter(self.form.editors.values())).put(line)
        self._note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _note(self) -> None:
        self._place.drafts.note(self._key, self.form.draft)

    def _restore(self, draft: Mapping[str, Json]) -> None:
        self.form.restore(draft)
        note = Note(Frame.NOTE, self.tr("This is your draft, kept when you left it."))
        note.setObjectName("draftNote")
        self._restored.addWidget(note)

    def _say(self, problem: str) -> None:
        while (item := self._problem.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if problem:
            said = label(problem, "error", wrap=True)
            said.setObjectName("formProblem")
            self._problem.addWidget(said)
