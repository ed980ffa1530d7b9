"""Clocks in words for people: how far off, in both zones, and why; as a chip and as a card."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liaison_desk.desk.queries.clocks import Clock, limit_of
from liaison_desk.model.kinds.request import DeadlineKind
from liaison_desk.model.moment import Moment
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, in_one_line, moment_words, pair_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame
from liaison_desk.ui.widgets.chips import Chip, ChipText
from liaison_desk.ui.widgets.text import ElidedLabel, label

SOON: Final = timedelta(hours=24)
HOURS_ONLY: Final = 48


def span_words(span: timedelta) -> str:
    """Return a length of time: hours and minutes up to two days, days and hours above."""
    minutes = int(abs(span) / timedelta(minutes=1))
    hours, minutes = divmod(minutes, 60)
    days, rest = divmod(hours, 24)
    count = QLocale().toString
    if hours >= HOURS_ONLY:
        text = QCoreApplication.translate("clocks", "{days} d {hours} h")
        return text.format(days=count(days), hours=count(rest))
    if not hours:
        return QCoreApplication.translate("clocks", "{minutes} min").format(minutes=count(minutes))
    text = QCoreApplication.translate("clocks", "{hours} h {minutes} min")
    return text.format(hours=count(hours), minutes=count(minutes))


def distance_words(at: datetime, now: datetime) -> str:
    """Return how far off an instant is: `in 3 h 20 min`, `5 d 16 h late`, `due now`."""
    if abs(at - now) < timedelta(minutes=1):
        return QCoreApplication.translate("clocks", "due now")
    late = QCoreApplication.translate("clocks", "{span} late")
    ahead = QCoreApplication.translate("clocks", "in {span}")
    return (late if now > at else ahead).format(span=span_words(at - now))


def standing_words(clock: Clock, now: datetime) -> str:
    """Return how a clock stands: met, stopped, waiting, or how far off."""
    if clock.is_met:
        return QCoreApplication.translate("clocks", "Met")
    if clock.due is None:
        return QCoreApplication.translate("clocks", "Clock stopped")
    if clock.stands:
        return QCoreApplication.translate("clocks", "Waiting for authorisation")
    return distance_words(clock.due.at, now)


def due_chip(clock: Clock, now: datetime) -> ChipText:
    """Return a clock as a chip; colour is never alone."""
    words = standing_words(clock, now)
    if clock.is_met:
        return ChipText(text=words, tone=Tone.OK, picture="check")
    if clock.stands or clock.due is None:
        if clock.due is not None:
            words = QCoreApplication.translate("clocks", "Authorisation")
        return ChipText(text=words, tone=Tone.INFO, picture="hourglass")
    if clock.is_late:
        return ChipText(text=words, tone=Tone.DANGER, picture="clock")
    if clock.due.at - now <= SOON:
        said = QCoreApplication.translate("clocks", "Due {distance}").format(distance=words)
        return ChipText(text=said, tone=Tone.WARN, picture="clock")
    there = clock.due.there()
    day = QLocale().toString(QDate(there.year, there.month, there.day), "ddd d MMM")
    said = QCoreApplication.translate("clocks", "Due {day}").format(day=day)
    return ChipText(text=said, picture="clock")


def both_zones(clock: Clock, place: Place) -> tuple[str, str]:
    """Return when something is due at the post and at home, with weekday and zone."""
    due = clock.due or clock.first_due
    if due is None:
        return "", ""
    setup = place.desk.setup
    return moment_words(Moment(due.at, setup.zone)), moment_words(Moment(due.at, setup.home_zone))


def why_words(clock: Clock) -> str:
    """Return in one or two sentences why something is due when it is."""
    deadline = clock.deadline
    if deadline.deadline_kind is DeadlineKind.PRESERVATION and clock.due is not None:
        return QCoreApplication.translate(
            "clocks",
            "Preserved until {due}; have it renewed, or get the treaty request through, before that.",
        ).format(due=moment_words(clock.due))
    if deadline.starts is None:
        return deadline.rule
    limit = limit_of(deadline)
    sentence = QCoreApplication.translate(
        "clocks", "{rule}: {amount} {unit} ({calendar}) from {start}; first due {first}."
    ).format(
        rule=deadline.rule,
        amount=QLocale().toString(limit.amount),
        unit=code_words(limit.unit),
        calendar=code_words(limit.calendar),
        start=moment_words(deadline.starts),
        first=moment_words(clock.first_due or deadline.starts),
    )
    if clock.due is None:
        return f"{sentence} {QCoreApplication.translate('clocks', 'The clock is stopped.')}"
    if clock.first_due and clock.due.at != clock.first_due.at:
        moved = QCoreApplication.translate("clocks", "It was stopped or moved and is now due {due}.")
        return f"{sentence} {moved.format(due=moment_words(clock.due))}"
    return sentence


class ClockCard(QFrame):
    """One clock: what it is for, when in both zones, how far off; why on demand."""

    def __init__(self, clock: Clock, place: Place) -> None:
        """Show `clock`."""
        super().__init__()
        self.setObjectName(f"clock_{clock.deadline.deadline_kind.value}")
        self.setProperty("kind", Frame.QUIET.value)
        here, home = both_zones(clock, place)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(label(clock_title(clock), "strong"))
        head.addWidget(Chip(due_chip(clock, place.desk.now().at)))
        head.addStretch()
        self.why = button("whyDue", self.tr("Why?"), kind=Kind.GHOST, pressed=self._explain)
        head.addWidget(self.why)
        self.reason = label(why_words(clock), "meta", wrap=True)
        self.reason.setObjectName("whyWords")
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(ElidedLabel(in_one_line(here, home, between="   ·   "), "meta"))
        column.addWidget(self.reason)

    def _explain(self) -> None:
        self.reason.setVisible(self.reason.isHidden())


def clock_title(clock: Clock) -> str:
    """Return what a clock is for, and whose turn it is."""
    deadline = clock.deadline
    said = code_words(deadline.deadline_kind)
    if deadline.deadline_kind not in {DeadlineKind.ACK, DeadlineKind.REPLY, DeadlineKind.QUESTION}:
        return said
    ours = QCoreApplication.translate("clocks", "owed by us")
    theirs = QCoreApplication.translate("clocks", "expected from them")
    return pair_words(said, ours if deadline.owed_by_us else theirs)
