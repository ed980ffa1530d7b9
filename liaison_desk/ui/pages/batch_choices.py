"""What is to be issued in one go: which meetings, for which readers, in which languages."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.batch import every_wanted
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import Wanted
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.kinds import Meeting
from liaison_desk.ui.pages.compose_choices import combo
from liaison_desk.ui.preferences import LANGUAGES as LANGUAGE_NAMES
from liaison_desk.ui.present import code_words, in_one_line, short_date
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.text import buddy, label

READERS: Final = (
    Variant.INTERNAL,
    Variant.HQ,
    Variant.HOST,
    Variant.ATTENDEES,
    Variant.JOINT,
    Variant.PUBLIC,
)
MOST: Final = 5000
_ID: Final = Qt.ItemDataRole.UserRole


class BatchChoices(QWidget):
    """Months, meetings, readers and languages."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Offer the meetings of `desk`, those of the newest month ticked."""
        super().__init__()
        self._desk = desk
        self._meetings = meetings_page(desk, limit=MOST)
        months = sorted({one.starts.there().date().replace(day=1) for one in self._meetings}, reverse=True)
        named = [(_month_words(month), month.isoformat()) for month in months]
        self.month = combo("batchMonth", [*named, (self.tr("All months"), "")])
        self.list = QListWidget()
        self.list.setObjectName("batchMeetings")
        self.list.setProperty("kind", "boxed")
        self.list.setMinimumHeight(5 * Size.CONTROL)
        self.readers = _boxes("batchReader", [(code_words(one), one.value) for one in READERS])
        self.languages = _boxes("batchLanguage", [(LANGUAGE_NAMES[code], code) for code in LANGUAGES])
        self.readers[0].setChecked(True)
        self.languages[0].setChecked(True)
        self._lay_out()
        self._fill()
        self.month.currentIndexChanged.connect(self._fill)
        self.list.itemChanged.connect(self.changed)
        for box in (*self.readers, *self.languages):
            box.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(buddy(self.tr("&Month"), self.month))
        column.addWidget(self.month)
        column.addWidget(buddy(self.tr("M&eetings"), self.list))
        column.addWidget(self.list, 1)
        for words, boxes in ((self.tr("Readers"), self.readers), (self.tr("Languages"), self.languages)):
            column.addWidget(label(words, "label"))
            row = Flow(Space.L)
            for box in boxes:
                row.add(box)
            column.addWidget(row)

    def _fill(self) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for meeting in self._meetings:
            day = meeting.starts.there().date()
            if self.month.currentData() not in {"", day.replace(day=1).isoformat()}:
                continue
            item = QListWidgetItem(in_one_line(meeting.ref, short_date(day), meeting.subject, between="  "))
            item.setData(_ID, meeting.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.changed.emit()

    @property
    def meetings(self) -> list[Meeting]:
        """The meetings that are ticked."""
        items = [self.list.item(at) for at in range(self.list.count())]
        ticked = {item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked}
        return [meeting for meeting in self._meetings if meeting.id in ticked]

    def wanted(self) -> list[Wanted]:
        """Return every document that is chosen."""
        readers = [Variant(code) for code in _ticked(self.readers)]
        return every_wanted(self._desk, self.meetings, readers, _ticked(self.languages))


def _boxes(name: str, choices: Sequence[tuple[str, str]]) -> list[QCheckBox]:
    made = []
    for words, value in choices:
        box = QCheckBox(words)
        box.setObjectName(f"{name}_{value}")
        box.setProperty("value", value)
        made.append(box)
    return made


def _ticked(boxes: Sequence[QCheckBox]) -> list[str]:
    return [str(box.property("value")) for box in boxes if box.isChecked()]


def _month_words(month: date) -> str:
    return QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")
