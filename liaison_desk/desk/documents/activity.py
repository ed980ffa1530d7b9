"""What the weekly and the monthly report say: everything that happened at the post between two days."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order, reader_in_short
from liaison_desk.desk.documents.plan import coloured_streams
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.documents.speaking import contact_named
from liaison_desk.desk.documents.standing import desk_at
from liaison_desk.desk.documents.telling import Telling, Told
from liaison_desk.desk.queries.disclosure import waiting_at_gate
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.desk.queries.network import gained_and_lost
from liaison_desk.desk.queries.statistics import statistics
from liaison_desk.desk.queries.today import Owed, owed
from liaison_desk.desk.queries.workplan import promised_in
from liaison_desk.model.kinds import Commitment, Contact, Handover, Meeting, Post, Question, Readout, Request
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.meeting import MeetingStatus, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import DeadlineKind, RequestStatus
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.record import Record
from liaison_desk.readouts.documents.activity import ActivityReport
from liaison_desk.readouts.documents.report import Matter
from liaison_desk.readouts.documents.sentences import Marked

AHEAD: Final = timedelta(days=7)
"""How far ahead of its moment a report names what falls due."""
_NOT_HELD: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.POSTPONED, MeetingStatus.CANCELLED})
_CHANGES: Final = frozenset({PointKind.AGREED, PointKind.NEXT})
_KEPT: Final = frozenset({CommitmentStatus.DELIVERED, CommitmentStatus.VERIFIED})
_LEFT: Final = frozenset({CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED})
_DECISIONS: Final = (
    ("decide_discrepancy", Handover, {"status": HandoverStatus.DISCREP.value}),
    ("decide_readout", Readout, {"status": ReadoutStatus.REVIEW.value}),
)
"""What waits for a supervisor: the key of the sentence that asks for it, and where it is found."""


def gather_weekly(desk: Desk, post: Post, order: Order, sieve: Sieve) -> ActivityReport:
    """Gather what a week brought; the officer adds three lines of judgement."""
    return _Activity(desk, order, sieve).report(post)


def gather_monthly(desk: Desk, post: Post, order: Order, sieve: Sieve) -> ActivityReport:
    """Gather what a month brought, with the statistics, the colours of the work plan and the people."""
    activity = _Activity(desk, order, sieve)
    report = activity.report(post)
    people = activity.people()
    streams = coloured_streams(activity.desk, order, activity.telling)
    figures = statistics(activity.desk, activity.period)
    return replace(
        report,
        lists={**report.lists, **people},
        streams=streams,
        figures=tuple(map(activity.telling.count, figures)),
        head=order.head(sieve.marking),
        omitted=len(sieve.omitted),
    )


class _Activity:
    """Reads one span of days as it looked at the moment of the document."""

    def __init__(self, desk: Desk, order: Order, sieve: Sieve) -> None:
        self.desk = desk_at(desk, order.moment)
        self.order = order
        self.sieve = sieve
        self.telling = Telling(self.desk, order, sieve)
        self.today = self.desk.now().there().date()
        self.period = Period(
            since=order.readout.first_day or self.today, until=order.readout.last_day or self.today
        )
        self.seen_from = min(order.moment, self._end())
        """When it is told what was late and what fell due: now, or at the end of days that are past."""

    def _end(self) -> datetime:
        after = (self.period.until or self.today) + timedelta(days=1)
        return datetime.combine(after, time.min, ZoneInfo(self.desk.setup.zone))

    def report(self, post: Post) -> ActivityReport:
        """Return everything the weekly and the monthly report have in common."""
        lists = self._lists()
        decisions = tuple(self._decisions())
        judgement = self.telling.own(self.order.lines)
        return ActivityReport(
            head=self.order.head(self.sieve.marking),
            post=post.name,
            author=contact_named(self.desk, self.order.readout.author),
            first_day=self.period.since or self.today,
            last_day=self.period.until or self.today,
            decisions=decisions,
            lists=lists,
            late=sum(map(self._is_late, lists["deadlines"])),
            seen_from=self.seen_from if self.seen_from < self.order.moment else None,
            judgement=judgement,
            omitted=len(self.sieve.omitted),
        )

    def people(self) -> dict[str, tuple[Matter, ...]]:
        """Return who was met for the first time and who was lost."""
        gained, lost = gained_and_lost(self.desk, self.period)
        return {
            "gained": self._told((one.contact, self._person(one.contact, one.day)) for one in gained),
            "lost": self._told(
                (one.contact, self._person(one.contact, one.day, f"loss.{one.loss}")) for one in lost
            ),
        }

    def _person(self, contact: Contact, day: date, state: str = "") -> Told:
        named = ", ".join(part for part in (contact.name, contact.role) if part)
        return Told(text=named, who=self.telling.agency(contact.agency), day=day, state=state)

    def _lists(self) -> dict[str, tuple[Matter, ...]]:
        requests = self.desk.store.records.standing(Request)
        return {
            "deadlines": self._told(self._deadlines(requests)),
            "promises": self._told(
                (one, Told(who=f"side.{one.owner}", day=one.due, state=f"commitment_status.{one.status}"))
                for one in promised_in(self.desk, self.period)
            ),
            "came": self._requests(one for one in requests if self.period.holds(one.received_at)),
            "answered": self._requests(self._answered(requests)),
            "moved": self._told(
                (one, Told(who=self.telling.agency(one.host_agency), note=self._channel(one)))
                for one in requests
                if one.status is RequestStatus.MOVED and self.period.holds(one.closed_at or one.received_at)
            ),
            "at_gate": self._told(
                (
                    view.assessment,
                    Told(
                        text=_about(view.about),
                        who=reader_in_short(view.assessment.audience, self.order.words),
                        state=f"gate_outcome.{view.assessment.outcome}",
                    ),
                )
                for view in waiting_at_gate(self.desk)
            ),
            "meetings": self._told(self._meetings()),
        }

    def _channel(self, request: Request) -> str:
        to = self.telling.code("channel", request.moved_to)
        return self.order.words["list_join"].join(part for part in (to, request.moved_ref) if part)

    def _told(self, found: Iterable[tuple[Record, Told]]) -> tuple[Matter, ...]:
        matters = (self.telling.matter(record, told) for record, told in found)
        return tuple(matter for matter in matters if matter)

    def _requests(self, requests: Iterable[Request]) -> tuple[Matter, ...]:
        ordered = sorted(requests, key=lambda one: (str(one.received_at or ""), one.ref))
        return self._told(
            (
                one,
                Told(who=self.telling.agency(one.host_agency), state=f"request_status.{one.status}"),
            )
            for one in ordered
        )

    def _answered(self, requests: Iterable[Request]) -> Iterator[Request]:
        """Yield what was answered in the period, whole or in part."""
        partly = {
            question.request
            for question in self.desk.store.records.standing(Question)
            if question.answered_at and self.period.holds(question.answered_at)
        }
        for request in requests:
            if request.id in partly or (request.answered_at and self.period.holds(request.answered_at)):
                yield request

    def _deadlines(self, requests: Iterable[Request]) -> Iterator[tuple[Record, Told]]:
        """Yield what is late or falls due soon, whoever owes it: clocks first, then the work plan."""
        standing = {request.id: request for request in requests if request.status not in ENDED}
        until = self.seen_from + AHEAD
        for one in owed(self.desk, standing):
            due = one.clock.due
            if one.record and due and not one.clock.stands and due.at <= until and self._had(one.record):
                yield one.record, self._clock(one, due.at)
        for commitment in sorted(
            self.desk.store.records.standing(Commitment), key=lambda one: (str(one.due), one.ref)
        ):
            if commitment.due and commitment.status not in _KEPT | _LEFT and commitment.due <= until.date():
                late = commitment.due < self._day()
                yield (
                    commitment,
                    Told(
                        who=f"side.{commitment.owner}",
                        day=commitment.due,
                        state="is_late" if late else f"commitment_status.{commitment.status}",
                    ),
                )

    def _clock(self, one: Owed, due: datetime) -> Told:
        """Tell what is due: of anything but an answer, which of its duties that is."""
        record, owner = one.record, Side.HOME if one.clock.deadline.owed_by_us else Side.HOST
        text, kind = _about(record), one.clock.deadline.deadline_kind
        if kind is not DeadlineKind.REPLY:
            named = self.order.words.code("deadline_kind", kind)
            text = self.order.words["deadline_of"].format(kind=named, what=text)
        return Told(text=text, who=f"side.{owner}", due=due, seen_from=self.seen_from, question=one.question)

    def _day(self) -> date:
        """Return the day as of which is told what was late."""
        past = self.seen_from < self.order.moment
        return (self.period.until or self.today) + timedelta(days=1) if past else self.today

    def _had(self, record: Record) -> bool:
        """Tell whether a record was here already when it is told what was late."""
        received = record.received_at if isinstance(record, Request) else None
        return received is None or received.at <= self.seen_from

    def _is_late(self, matter: Matter) -> bool:
        if matter.due:
            return matter.due < self.seen_from
        return matter.day is not None and matter.day < self._day()

    def _meetings(self) -> Iterator[tuple[Record, Told]]:
        """Yield the meetings that changed something: agreed on, asked of headquarters, or promised."""
        promised = [one.source_point for one in self.desk.store.records.standing(Commitment)]
        for meeting in self.desk.store.records.standing(Meeting):
            if meeting.status in _NOT_HELD or not self.period.holds(meeting.starts):
                continue
            points = [one for one in points_of(self.desk, meeting.id) if self.sieve.ruling_on(one).allowed]
            changes = {
                "agreed": sum(point.point_kind in _CHANGES for point in points),
                "decisions": len(_lines(meeting.decisions)),
                "promises": sum(point.id in promised for point in points),
            }
            if any(changes.values()):
                note = self.order.words["meeting_changed"].format(**changes)
                yield meeting, Told(day=meeting.starts.there().date(), note=note)

    def _decisions(self) -> Iterator[Marked]:
        """Yield what somebody must decide: headquarters at the gate and after meetings, the supervisor here."""
        records = self.desk.store.records
        for meeting in records.standing(Meeting):
            if self.period.holds(meeting.starts):
                yield from self._asked(meeting, _lines(meeting.decisions))
        for view in waiting_at_gate(self.desk):
            if view.assessment.outcome is GateOutcome.REFERRED:
                about = view.about.ref if view.about else ""
                yield from self._asked(
                    view.assessment, [self._sentence("decide_gate", view.assessment, about)]
                )
        for key, kind, equal in _DECISIONS:
            for record in records.standing(kind, equal):
                yield from self._asked(record, [self._sentence(key, record)])

    def _sentence(self, key: str, record: Record, about: str = "") -> str:
        return self.order.words[key].format(reference=record.ref, about=about)

    def _asked(self, record: Record, lines: Iterable[str]) -> Iterator[Marked]:
        for line in lines:
            matter = self.telling.matter(record, Told(text=line))
            if matter:
                yield Marked(text=line, mark=matter.mark, lang=matter.lang)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _about(record: Record | None) -> str:
    return record.title if record else ""
