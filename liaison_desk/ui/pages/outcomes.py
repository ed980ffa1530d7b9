"""What comes of a point of a meeting: the form of a commitment, an action or a request, and the list of what did."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.meetings import act_from_point, commit_from_point
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action, Commitment, Point, Workstream
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import Record
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.request_parts import finish, opener
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import date_words, in_one_line, kind_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import label

FROM: Final = "from-"
"""How the key of a draft says that the record comes out of a point."""


def outcome_form(place: Place, point: Point, kind: str) -> FormPane:
    """Return the form of the commitment or the action that comes out of a point."""
    if kind == Action.kind:
        title = QCoreApplication.translate("outcomes", "New action from point {number}")
        record: Record = place.desk.new(Action, what=point.text, source=point.id, **_handling(point))
        save: Callable[[Any], Record] = partial(act_from_point, place.desk, point)
    else:
        title = QCoreApplication.translate("outcomes", "New commitment from point {number}")
        record = _commitment(place, point)
        save = partial(commit_from_point, place.desk, point)
    key = f"{kind}:{FROM}{point.id}"
    words = title.format(number=point.number)
    return FormPane(words, type(record), values_of(record), place, key, save)


def point_of_draft(place: Place, key: str) -> tuple[Point, str] | None:
    """Return the point that a draft comes out of, and what it makes of it."""
    kind, _, rest = key.partition(":")
    if kind not in {Action.kind, Commitment.kind} or not rest.startswith(FROM):
        return None
    found = place.desk.store.records.get(RecordId(rest.removeprefix(FROM)))
    return (found, kind) if isinstance(found, Point) else None


def outcome_line(record: Record, place: Place) -> QWidget:
    """Return what came of a point: its kind, its words, and how to open or to finish it."""
    line = Flow(Space.S)
    line.add(Chip(ChipText(text=kind_words(record.kind), tone=Tone.ACCENT, picture="arrow-right")))
    if not isinstance(record, Action):
        for made in opener(f"outcome_{record.id}", record, place):
            line.add(made)
        return line
    due = date_words(record.due) if record.due else ""
    line.add(label(in_one_line(record.what, due), "meta"))
    if record.done:
        done = QCoreApplication.translate("outcomes", "Done")
        line.add(Chip(ChipText(text=done, tone=Tone.OK, picture="check")))
    else:
        words = QCoreApplication.translate("outcomes", "Mark as done")
        made = button(f"finish_{record.id}", words, picture="check", kind=Kind.GHOST)
        made.clicked.connect(partial(place.acting.act, finish, place, record))
        line.add(made)
    return line


def _commitment(place: Place, point: Point) -> Commitment:
    streams = place.names.of_kind(Workstream.kind)
    stream = streams[0][0] if streams else RecordId("")
    return place.desk.new(
        Commitment, workstream=stream, text=point.text, owner=Side.JOINT, **_handling(point)
    )


def _handling(point: Point) -> Mapping[str, Any]:
    return {"marking": point.marking, "releasable_to": point.releasable_to}
