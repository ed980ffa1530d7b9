"""Editors of days and of instants with their zone."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from liaison_desk.model.moment import Moment
from liaison_desk.ui.icons import icon
from liaison_desk.ui.present import NOTHING
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.text import at_start
from liaison_desk.ui.zones import places, zone_names

NEVER: Final = QDate(1900, 1, 1)


def _calendar() -> QCalendarWidget:
    """Return a month to choose from, in our own colours: Qt's own red and black cannot be read in the dark."""
    month = QCalendarWidget()
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(colours().text3))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, weekend)
    for name, picture in (("qt_calendar_prevmonth", "arrow-left"), ("qt_calendar_nextmonth", "arrow-right")):
        turn = month.findChild(QToolButton, name)
        if turn is not None:
            turn.setIcon(icon(picture, colours().text2))
    return month


class DateField(QDateEdit):
    """A day, or none at all if it is optional: the down-most day reads as a dash."""

    value_changed = Signal()

    def __init__(self, *, optional: bool) -> None:
        """Allow no day if `optional`."""
        super().__init__()
        self._optional = optional
        # Right to left, Qt turns the parts of a day round, and the figures of a time with them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(at_start())
        self.setCalendarPopup(True)
        self.setCalendarWidget(_calendar())
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setMinimumDate(NEVER)
        if optional:
            self.setSpecialValueText(NOTHING)
        self.set_value(None)
        self.dateChanged.connect(self.value_changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the figure of the day."""
        super().focusInEvent(event)
        _begin_with_day(self)

    def value(self) -> date | None:
        """Return the day."""
        day = self.date()
        return None if self._optional and day == NEVER else date(day.year(), day.month(), day.day())

    def set_value(self, value: date | None) -> None:
        """Show the day."""
        if value is None:
            self.setDate(NEVER if self._optional else QDate.currentDate())
        else:
            self.setDate(QDate(value.year, value.month, value.day))


class _Clock(QDateTimeEdit):
    """A day and a time."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the figure of the day."""
        super().focusInEvent(event)
        _begin_with_day(self)


def _begin_with_day(edit: QDateTimeEdit) -> None:
    """Choose the figure of the day: Qt begins with the weekday, which takes no figure that is typed."""
    if edit.text() != edit.specialValueText():
        edit.setCurrentSectionIndex(1)
        edit.setSelectedSection(edit.currentSection())


class MomentField(QWidget):
    """A day and a time on the clock of a zone."""

    value_changed = Signal()

    def __init__(self, zone: str, *, optional: bool) -> None:
        """Begin in `zone`; allow no instant if `optional`."""
        super().__init__()
        self._optional, self._home = optional, zone
        self.clock = _Clock()
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clock.setAlignment(at_start())
        self.clock.setTimeZone(QTimeZone.utc())
        self.clock.setCalendarPopup(True)
        self.clock.setCalendarWidget(_calendar())
        self.clock.setDisplayFormat("ddd d MMM yyyy HH:mm")
        self.clock.setMinimumDate(NEVER)
        if optional:
            self.clock.setSpecialValueText(NOTHING)
        self.zone = _zones(zone)
        self.clock.setObjectName("momentClock")
        self.zone.setObjectName("momentZone")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.clock, 3)
        row.addWidget(self.zone, 2)
        self.setFocusProxy(self.clock)
        self.set_value(None)
        self.clock.dateTimeChanged.connect(self.value_changed)
        self.zone.currentTextChanged.connect(self.value_changed)

    def setAccessibleName(self, name: str) -> None:
        """Name both parts to screen readers."""
        super().setAccessibleName(name)
        self.clock.setAccessibleName(name)
        self.zone.setAccessibleName(self.tr("{name}, time zone").format(name=name))

    def value(self) -> Moment | None:
        """Return the instant; a zone that does not exist is taken for the post's."""
        if self._optional and self.clock.date() == NEVER:
            return None
        day, time = self.clock.date(), self.clock.time()
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - a wall clock
        zone = self.zone.currentText()
        return Moment.local(wall, zone if zone in zone_names() else self._home)

    def set_value(self, value: Moment | None) -> None:
        """Show the instant as its own zone's clock did."""
        if value is None:
            now = QDateTime.currentDateTimeUtc().toTimeZone(QTimeZone(self._home.encode()))
            hour = QDateTime(now.date(), QTime(now.time().hour(), 0), QTimeZone.utc())
            self.clock.setDateTime(QDateTime(NEVER, QTime(0, 0), QTimeZone.utc()) if self._optional else hour)
            self.zone.setCurrentText(self._home)
            return
        there = value.there()
        day, time = QDate(there.year, there.month, there.day), QTime(there.hour, there.minute)
        self.clock.setDateTime(QDateTime(day, time, QTimeZone.utc()))
        self.zone.setCurrentText(value.zone)


def _zones(first: str) -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.addItems(list(dict.fromkeys((first, "UTC", *places()))))
    completer = QCompleter(combo.model(), combo)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    combo.setCompleter(completer)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return combo
