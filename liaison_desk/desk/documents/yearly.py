"""What the annual review extract says: the gate, refusals, limits and retention of a year."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order, reader_in_short
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.documents.standing import desk_at
from liaison_desk.desk.documents.telling import Telling, Told
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.retention import reviews
from liaison_desk.desk.queries.statistics import checklist, statistics
from liaison_desk.desk.queries.today import owed
from liaison_desk.model.kinds import Assessment, Post, Request, RetentionTask
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.record import Record
from liaison_desk.readouts.documents.annual import AnnualReview, Duty
from liaison_desk.readouts.documents.report import Matter
from liaison_desk.readouts.wording import Words

MEASURES: Final = ("ST-2", "ST-3", "ST-4", "ST-5", "ST-8", "ST-9", "ST-16")


def gather_annual(desk: Desk, post: Post, order: Order, sieve: Sieve) -> AnnualReview:
    """Gather what a year came to."""
    there = desk_at(desk, order.moment)
    telling = Telling(there, order, sieve)
    today = there.now().there().date()
    first, last = order.readout.first_day or today, order.readout.last_day or today
    period = Period(since=first, until=last)
    figures = statistics(there, period)
    assessments = _told(telling, _assessments(there, period, order.words))
    overdue = _told(telling, _overdue(there, order.moment))
    retention = _told(telling, _retention(there, min(today, last), period, order.words))
    return AnnualReview(
        head=order.head(sieve.marking),
        post=post.name,
        first_day=first,
        last_day=last,
        figures=tuple(telling.count(figure) for figure in figures if figure.measure in MEASURES),
        assessments=assessments,
        overdue=overdue,
        retention=retention,
        duties=tuple(
            Duty(article=one.article, wants=one.wants, measure=one.measure, figures=one.figures)
            for one in checklist(figures)
        ),
        omitted=len(sieve.omitted),
    )


def _told(telling: Telling, found: Iterable[tuple[Record, Told]]) -> tuple[Matter, ...]:
    matters = (telling.matter(record, told) for record, told in found)
    return tuple(matter for matter in matters if matter)


def _assessments(desk: Desk, period: Period, words: Words) -> Iterator[tuple[Record, Told]]:
    """Yield the assessments of the year, by how they ended."""
    found = [one for one in desk.store.records.standing(Assessment) if period.holds(one.created_at)]
    for one in sorted(found, key=lambda one: (one.outcome.rank, one.ref)):
        yield one, Told(who=reader_in_short(one.audience, words), state=f"gate_outcome.{one.outcome}")


def _overdue(desk: Desk, moment: datetime) -> Iterator[tuple[Record, Told]]:
    """Yield everything with a clock that has run out."""
    requests = desk.store.records.standing(Request)
    for one in owed(desk, {request.id: request for request in requests if request.status not in ENDED}):
        due = one.clock.due
        if one.record and due and not one.clock.stands and due.at < moment:
            owner = Side.HOME if one.clock.deadline.owed_by_us else Side.HOST
            yield one.record, Told(who=f"side.{owner}", due=due.at)


def _retention(desk: Desk, until: date, period: Period, words: Words) -> Iterator[tuple[Record, Told]]:
    """Yield what was decided in the year, and every review that is due and not made."""
    for task in desk.store.records.standing(RetentionTask):
        day = task.created_at
        if day and period.holds(day):
            record = desk.store.records.get(task.record)
            named = record.ref if record and record.ref else words.code("retention_rule", task.rule)
            yield (
                task,
                Told(
                    text=named,
                    day=day.there().date(),
                    state=f"retention_decision.{task.decision}",
                    note=task.reason,
                ),
            )
    for review in reviews(desk, until):
        yield (
            review.record,
            Told(day=review.due.day, state="review_due", note=words.code("retention_rule", review.due.rule)),
        )
