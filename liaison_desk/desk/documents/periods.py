"""Which days a periodic report is about: the week, month or year in which it is made, unless others are named."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from liaison_desk.desk.documents.order import Written
from liaison_desk.model.errors import BadInput

Span = tuple[date, date]
Usual = Callable[[date], Span]

_WEEK = timedelta(days=6)


def week_of(day: date) -> Span:
    """Return the Monday and the Sunday of the week of a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + _WEEK


def month_of(day: date) -> Span:
    """Return the first and the last day of the month of a day."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def year_of(day: date) -> Span:
    """Return the first and the last day of the year of a day."""
    return date(day.year, 1, 1), date(day.year, 12, 31)


def span_of(written: Written, usual: Usual, today: date) -> Span:
    """Return the days that were asked for; one end alone brings the other of the usual span around it."""
    first = written.first or usual(written.last or today)[0]
    last = written.last or usual(written.first or today)[1]
    if last < first:
        raise BadInput(what=f"from {first} to {last}", why="it ends before it begins")
    return first, last
