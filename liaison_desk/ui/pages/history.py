"""The History tab: everything that happened to a record, field by field."""

from PySide6.QtWidgets import QWidget

from liaison_desk.model.record import Record
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.place import Place
from liaison_desk.ui.widgets.panes import body, scrolled
from liaison_desk.ui.widgets.timeline import Timeline


def history_tab(place: Place, record: Record) -> QWidget:
    """Return the whole history of `record`, the newest first."""
    return scrolled(body(Timeline(happenings(place.desk, place.names, record))))
