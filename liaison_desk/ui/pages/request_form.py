"""The form of a request: its fields, the questions of a new one, and what looks alike while it is typed."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison_desk.desk.commands.meetings import request_from_point
from liaison_desk.desk.commands.requests import correct_request, open_request
from liaison_desk.desk.queries.requests import alike
from liaison_desk.model.canonical import Json
from liaison_desk.model.kinds import Exchange, Point, Request
from liaison_desk.model.kinds.request import Medium
from liaison_desk.model.record import field_specs
from liaison_desk.ui.forms.editors import editor_for
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.alike import AlikeList
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.text import buddy

WAIT_MS: Final = 250
SHOWN: Final = 4
QUESTIONS: Final = "questions"


class RequestFormPane(FormPane):
    """Fills in a request; a new one with its questions and how it came."""

    def __init__(
        self,
        title: str,
        request: Request,
        seen: Request | None,
        place: Place,
        key: str,
        point: Point | None = None,
    ) -> None:
        """Show `request`; `seen` is what stood there before, None for a new one; `point` is what a new one comes of."""
        self._seen, self._point = seen, point
        self._questions = editor_for(field_specs(Exchange)["gist"], "", place.names, place.desk.setup.zone)
        self._medium = editor_for(field_specs(Exchange)["medium"], "", place.names, place.desk.setup.zone)
        self._medium.put(Medium.MAIL)
        save: Callable[[Any], Any] = (
            self._open if seen is None else partial(correct_request, place.desk, seen=seen)
        )
        super().__init__(title, Request, values_of(request), place, key, save)
        self.alike = AlikeList(place)
        self._watched = request.id
        self._add_extras()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.form.editors["subject"].changed.connect(self._timer.start)
        self._questions.changed.connect(self._note)

    def _add_extras(self) -> None:
        extras = QWidget(self.form)
        column = QVBoxLayout(extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.alike)
        asked = (
            ("field_questions", self.tr("Questions, one a line"), self._questions),
            ("field_medium", self.tr("How it came or goes"), self._medium),
        )
        for name, words, editor in asked if self._seen is None else ():
            editor.widget.setObjectName(name)
            editor.widget.setAccessibleName(words)
            column.addWidget(buddy(words, editor.widget))
            column.addWidget(editor.widget)
        placed = self.form.layout()
        if isinstance(placed, QVBoxLayout):
            placed.insertWidget(1, extras)

    def _note(self) -> None:
        self._place.drafts.note(self._key, self._draft)

    def _draft(self) -> dict[str, Json]:
        return {**self.form.draft(), QUESTIONS: str(self._questions.get())}

    def _restore(self, draft: Mapping[str, Json]) -> None:
        super()._restore(draft)
        self._questions.put(str(draft.get(QUESTIONS) or ""))

    def _look(self) -> None:
        typed = str(self.form.editors["subject"].get() or "")
        self.alike.show_alike(alike(self._place.desk, typed, but=self._watched, limit=SHOWN))

    def _open(self, record: Request) -> Request:
        lines = str(self._questions.get()).splitlines()
        questions = [line.strip() for line in lines if line.strip()]
        desk, medium = self._place.desk, self._medium.get()
        if self._point is not None:
            return request_from_point(desk, self._point, record, questions, medium=medium)
        return open_request(desk, record, questions, medium=medium)
