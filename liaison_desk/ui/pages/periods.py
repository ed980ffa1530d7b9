"""Choosing the days that figures are taken over: a month, a year, everything, or two days of one's own."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.ui.forms.times import DateField
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.choice import Choice
from liaison_desk.ui.widgets.text import buddy

YEAR: Final = 12


class Span(StrEnum):
    """The spans that are offered."""

    EVERYTHING = "everything"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OWN = "own"


def days_of(span: Span, today: date) -> Period:
    """Return the days of a span as it is today; OWN and EVERYTHING have none of themselves."""
    first = today.replace(day=1)
    match span:
        case Span.THIS_MONTH:
            return Period(since=first, until=_month_end(first))
        case Span.LAST_MONTH:
            end = first - timedelta(days=1)
            return Period(since=end.replace(day=1), until=end)
        case Span.THIS_YEAR | Span.LAST_YEAR:
            year = today.year - (span is Span.LAST_YEAR)
            return Period(since=date(year, 1, 1), until=date(year, YEAR, 31))
        case _:
            return Period()


def _month_end(first: date) -> date:
    following = date(first.year + first.month // YEAR, first.month % YEAR + 1, 1)
    return following - timedelta(days=1)


class PeriodChooser(QWidget):
    """A box of spans, and two days where the officer sets them."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        """Begin with everything."""
        super().__init__()
        self._today = today
        self.box = Choice()
        self.box.setObjectName("periodBox")
        for span, words in (
            (Span.EVERYTHING, self.tr("Everything")),
            (Span.THIS_MONTH, self.tr("This month")),
            (Span.LAST_MONTH, self.tr("Last month")),
            (Span.THIS_YEAR, self.tr("This year")),
            (Span.LAST_YEAR, self.tr("Last year")),
            (Span.OWN, self.tr("From one day to another")),
        ):
            self.box.addItem(words, span)
        self.since, self.until = DateField(optional=True), DateField(optional=True)
        self._own = QWidget()
        self._lay_out()
        self.box.currentIndexChanged.connect(self._chosen)
        self.since.value_changed.connect(self.changed)
        self.until.value_changed.connect(self.changed)

    def _lay_out(self) -> None:
        days = QHBoxLayout(self._own)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(Space.S)
        for name, words, field in (
            ("periodSince", self.tr("From"), self.since),
            ("periodUntil", self.tr("To"), self.until),
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
            one = QVBoxLayout()
            one.setSpacing(Space.XS)
            one.addWidget(buddy(words, field))
            one.addWidget(field)
            days.addLayout(one, 1)
        self._own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, 0)
        column.setSpacing(Space.XS)
        column.addWidget(buddy(self.tr("Period"), self.box))
        column.addWidget(self.box)
        column.addWidget(self._own)

    def period(self) -> Period:
        """Return the days that are chosen; the later day is the end, whichever was typed where."""
        span = Span(self.box.currentData())
        if span is not Span.OWN:
            return days_of(span, self._today)
        since, until = self.since.value(), self.until.value()
        if since and until and until < since:
            since, until = until, since
        return Period(since=since, until=until)

    def _chosen(self) -> None:
        self._own.setVisible(self.box.currentData() == Span.OWN)
        self.changed.emit()
