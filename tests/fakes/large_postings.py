"""A whole posting on a desk: requests with exchanges, questions and clocks, subjects, meetings with points."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import (
    Agency,
    ClockEvent,
    Commitment,
    Contact,
    Deadline,
    Exchange,
    Item,
    Meeting,
    Point,
    Question,
    Request,
    Subject,
    Workstream,
)
from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import (
    ClockAct,
    DeadlineKind,
    Direction,
    ExchangeAct,
    Medium,
    RequestStatus,
    Urgency,
    Way,
)
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record

PER_CHANGE = 500
START = datetime(2025, 1, 6, 14, 0, tzinfo=UTC)
ZONE = "America/Toronto"


@dataclass(frozen=True, kw_only=True)
class Size:
    """How large a posting is."""

    requests: int
    exchanges: int
    subjects: int
    meetings: int

    def part(self, share: int) -> "Size":
        """Return a posting of one part in so many."""
        return Size(
            requests=self.requests // share,
            exchanges=self.exchanges // share,
            subjects=self.subjects // share,
            meetings=self.meetings // share,
        )


WHOLE = Size(requests=1_000, exchanges=12_000, subjects=3_000, meetings=1_500)
"""A posting of four years."""


def fill(desk: Desk, size: Size) -> int:
    """Put a posting on a desk; how many records it has."""
    records = list(_records(desk, size))
    for start in range(0, len(records), PER_CHANGE):
        with desk.change("import") as change:
            for record in records[start : start + PER_CHANGE]:
                change.put(record)
    return len(records)


def _records(desk: Desk, size: Size) -> Iterator[Record]:
    chance = random.Random(7)
    agencies = [desk.new(Agency, code=f"AG{n}", name=f"Agency {n}", side=Side.HOST) for n in range(12)]
    streams = [desk.new(Workstream, code=f"WS{n}", name=f"Stream {n}") for n in range(8)]
    people = [desk.new(Contact, name=f"Person {n}", side=Side.HOST) for n in range(200)]
    yield from (*agencies, *streams, *people)
    subjects = [
        desk.new(
            Subject,
            name=f"Subject {n} {chance.randrange(10**6)}",
            subject_kind=chance.choice(list(SubjectKind)),
        )
        for n in range(size.subjects)
    ]
    yield from subjects
    requests = [_request(desk, chance, agencies, subjects, number) for number in range(size.requests)]
    for request in requests:
        yield request
        yield from _around(desk, chance, request)
    for number in range(size.exchanges):
        yield _exchange(desk, chance.choice(requests), number)
    for number in range(size.meetings):
        yield from _meeting(desk, chance, people, agencies, number)
    for number in range(size.requests // 5):
        due = (START + timedelta(days=chance.randrange(500))).date()
        stream = chance.choice(streams).id
        yield desk.new(Commitment, workstream=stream, text=f"Promise {number}", owner=Side.HOST, due=due)


def _at(days: float) -> Moment:
    return Moment(START + timedelta(days=days), ZONE)


def _request(
    desk: Desk, chance: random.Random, agencies: list[Agency], subjects: list[Subject], number: int
) -> Request:
    done = chance.random() < 0.85
    status = (
        RequestStatus.CLOSED
        if done
        else chance.choice([RequestStatus.WORK, RequestStatus.SENT, RequestStatus.CLAR])
    )
    at = _at(number * 440 / 1000)
    return desk.new(
        Request,
        subject=f"Trace of consignment {number}",
        direction=chance.choice([Direction.IN, Direction.OUT]),
        urgency=chance.choice(list(Urgency)),
        crime_area="DRUG-PREC",
        host_agency=chance.choice(agencies).id,
        received_at=at,
        status=status,
        answered_at=_at(number * 440 / 1000 + 3) if done else None,
        facts="Two air waybills show the same shipper and the same consignee. " * 4,
        subjects=frozenset(subject.id for subject in chance.sample(subjects, min(3, len(subjects)))),
    )


def _around(desk: Desk, chance: random.Random, request: Request) -> Iterator[Record]:
    for number in range(1, 4):
        yield desk.new(Question, request=request.id, number=number, text="Who owns and directs the shipper?")
    met = request.answered_at
    yield desk.new(
        Deadline,
        subject_of=request.id,
        deadline_kind=DeadlineKind.REPLY,
        rule="BILAT-2026 REPLY BR",
        amount=10,
        unit="WORKING_DAYS",
        calendar="BOTH",
        zone=ZONE,
        starts=request.received_at,
        base_due=request.received_at,
        met_at=met,
    )
    yield desk.new(Item, about=request.id, text="No licence on file for this substance.")
    if request.status is RequestStatus.CLAR or chance.random() < 0.1:
        yield desk.new(
            ClockEvent,
            request=request.id,
            act=ClockAct.PAUSE,
            at=request.received_at,
            reason="Which waybill?",
        )


def _exchange(desk: Desk, request: Request, number: int) -> Exchange:
    return desk.new(
        Exchange,
        about=request.id,
        act=ExchangeAct.NOTE,
        way=Way.FROM_HOST,
        medium=Medium.MAIL,
        at=_at(number * 440 / 12_000),
        gist=f"Letter {number} about the shipper, with two enclosures and a request for a new date.",
    )


def _meeting(
    desk: Desk, chance: random.Random, people: list[Contact], agencies: list[Agency], number: int
) -> Iterator[Record]:
    meeting = desk.new(
        Meeting,
        subject=f"Review {number}",
        meeting_kind=chance.choice(list(MeetingKind)),
        starts=_at(number * 440 / 1500),
        host_side=frozenset(person.id for person in chance.sample(people, 3)),
        agencies=frozenset({chance.choice(agencies).id}),
    )
    yield meeting
    yield desk.new(Point, meeting=meeting.id, number=1, point_kind=PointKind.AGREED, text="To meet again.")
