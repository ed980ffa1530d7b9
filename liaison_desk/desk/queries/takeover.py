"""The takeover pack: all that a successor must know of a post, read from its records as they stand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, clocks_of
from liaison_desk.desk.queries.handovers import CustodyRecord, holdings
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Agency,
    Assessment,
    Assurance,
    Commitment,
    Contact,
    Exchange,
    Handover,
    Meeting,
    Point,
    Question,
    Request,
)
from liaison_desk.model.kinds.disclosure import AssuranceStatus, GateOutcome
from liaison_desk.model.kinds.material import HandoverKind, HandoverStatus
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.model.lifecycle import ENDED, steps
from liaison_desk.model.record import Record

SOON: Final = timedelta(days=90)
RECENTLY: Final = timedelta(days=90)
OVER: Final = frozenset({CommitmentStatus.VERIFIED, CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED})
_WEIGHT: Final = {"exchange": 1, "meeting": 2, "request": 2}
"""How much each use of a contact says: a meeting or a request more than a message."""

PACK: Final = "Takeover pack"
"""What the item of a takeover that stands for the pack itself is called."""


@dataclass(frozen=True, kw_only=True)
class OpenRequest:
    """A request that goes on: what comes next, which questions are open, and the clock that runs out first."""

    request: Request
    next_steps: tuple[RequestStatus, ...]
    open_questions: int
    clock: Clock | None


@dataclass(frozen=True, kw_only=True)
class KnownContact:
    """A contact, how much use was made of it, and when last."""

    contact: Contact
    uses: int
    last: date | None


@dataclass(frozen=True, kw_only=True)
class TakeoverPack:
    """What one officer hands to the next."""

    post: str
    officer: str
    as_of: date
    requests: tuple[OpenRequest, ...]
    commitments: tuple[tuple[Commitment, Rag], ...]
    holdings: tuple[CustodyRecord, ...]
    assurances: tuple[Assurance, ...]
    contacts: tuple[KnownContact, ...]
    sensitivities: tuple[Record, ...]

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that is handed over or pointed at."""
        return (
            *(one.request for one in self.requests),
            *(commitment for commitment, _ in self.commitments),
            *(held.handover for held in self.holdings),
            *(line.item for held in self.holdings for line in held.items),
            *self.assurances,
            *(known.contact for known in self.contacts),
            *self.sensitivities,
        )


def takeover_pack(desk: Desk) -> TakeoverPack:
    """Make the pack from the desk as it stands now."""
    today = desk.now().there().date()
    return TakeoverPack(
        post=desk.setup.post,
        officer=desk.setup.officer,
        as_of=today,
        requests=tuple(_open_requests(desk)),
        commitments=tuple(_open_commitments(desk, today)),
        holdings=tuple(holdings(desk)),
        assurances=tuple(_assurances(desk, today)),
        contacts=tuple(_contacts(desk)),
        sensitivities=tuple(_sensitivities(desk, today)),
    )


def _open_requests(desk: Desk) -> Iterator[OpenRequest]:
    """Yield the open requests, that which is due first at the head."""
    found = [_open(desk, request) for request in desk.store.records.standing(Request) if _goes_on(request)]
    yield from sorted(found, key=lambda one: (_due(one), one.request.ref))


def _goes_on(request: Request) -> bool:
    return request.status not in ENDED


def _due(found: OpenRequest) -> tuple[bool, str]:
    due = found.clock.due if found.clock else None
    return due is None, str(due)


def _open(desk: Desk, request: Request) -> OpenRequest:
    clocks = [clock for clock in clocks_of(desk, request.id) if not clock.is_met]
    questions = desk.store.records.standing(Question, {"request": request.id})
    unsettled = sum(not question.status.is_settled for question in questions)
    return OpenRequest(
        request=request,
        next_steps=tuple(steps(request)),
        open_questions=unsettled,
        clock=clocks[0] if clocks else None,
    )


def _open_commitments(desk: Desk, today: date) -> Iterator[tuple[Commitment, Rag]]:
    found = [record for record in desk.store.records.standing(Commitment) if record.status not in OVER]
    for commitment in sorted(found, key=lambda record: (str(record.due), record.ref)):
        yield commitment, commitment.colour(today)


def _assurances(desk: Desk, today: date) -> Iterator[Assurance]:
    """Yield assurances that run out soon, and those that were never given."""
    for assurance in desk.store.records.standing(Assurance):
        runs_out = assurance.expires is not None and assurance.expires <= today + SOON
        if assurance.status is AssuranceStatus.OFFERED or (
            assurance.status is AssuranceStatus.GIVEN and runs_out
        ):
            yield assurance


def _contacts(desk: Desk) -> list[KnownContact]:
    """Return the contacts by use, the most useful first: who was met, asked, written to."""
    contacts = desk.store.records.standing(Contact)
    names = {name: contact.id for contact in contacts for name in (contact.code, contact.name) if name}
    uses: Counter[RecordId] = Counter()
    last: dict[RecordId, date] = {}

    def used(who: RecordId | None, what: Record, day: date | None) -> None:
        if who is None:
            return
        uses[who] += _WEIGHT[what.kind]
        if day and day > last.get(who, date.min):
            last[who] = day

    for exchange in desk.store.records.standing(Exchange):
        used(names.get(exchange.with_whom), exchange, exchange.at.there().date())
    for meeting in desk.store.records.standing(Meeting):
        for person in meeting.home_side | meeting.host_side:
            used(person, meeting, meeting.starts.there().date())
    for request in desk.store.records.standing(Request):
        day = request.received_at.there().date() if request.received_at else None
        used(request.host_contact, request, day)
    known = [_known(contact, uses[contact.id], last.get(contact.id)) for contact in contacts]
    return sorted(known, key=lambda one: (-one.uses, one.contact.name))


def _known(contact: Contact, uses: int, last: date | None) -> KnownContact:
    entered = contact.last_contact.there().date() if contact.last_contact else None
    return KnownContact(contact=contact, uses=uses, last=max(filter(None, (last, entered)), default=None))


def _sensitivities(desk: Desk, today: date) -> Iterator[Record]:
    """Yield what is delicate now: open discrepancies and disclosures, bodies at risk, recent comments."""
    records = desk.store.records
    yield from records.standing(Handover, {"status": HandoverStatus.DISCREP})
    undecided = {GateOutcome.OPEN, GateOutcome.REFERRED}
    yield from (found for found in records.standing(Assessment) if found.outcome in undecided)
    risky = {EntityRisk.HIGH, EntityRisk.UNRATED}
    yield from (agency for agency in records.standing(Agency) if agency.entity_risk in risky)
    yield from _comments(records.standing(Meeting), records.standing(Point), today)


def _comments(meetings: Sequence[Meeting], points: Sequence[Point], today: date) -> Iterator[Point]:
    recent = {meeting.id for meeting in meetings if today - meeting.starts.there().date() <= RECENTLY}
    for point in points:
        if point.point_kind is PointKind.COMMENT and point.meeting in recent:
            yield point


def waiting_takeover(desk: Desk) -> Handover | None:
    """Return the takeover that was signed out and not yet in; None where nothing waits."""
    found = desk.store.records.standing(Handover, {"handover_kind": HandoverKind.POST})
    waiting = {HandoverStatus.OFFERED, HandoverStatus.DISCREP}
    return next((handover for handover in found if handover.status in waiting), None)
