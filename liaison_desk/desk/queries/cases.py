"""Reading cases: what belongs to one, and what of that is still open."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, reply_clock
from liaison_desk.desk.queries.handovers import OVER
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Case, Exchange, Handover, Item, Meeting, Request, Subject
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.record import Record

COMING: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.CONFIRMED, MeetingStatus.POSTPONED})


@dataclass(frozen=True, kw_only=True)
class CaseRequest:
    """A request of a case, with the clock of its answer if it has one."""

    request: Request
    clock: Clock | None


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """A case with everything that belongs to it."""

    case: Case
    requests: tuple[CaseRequest, ...]
    meetings: tuple[Meeting, ...]
    subjects: tuple[Subject, ...]
    handovers: tuple[Handover, ...]
    items: tuple[Item, ...]
    exchanges: tuple[Exchange, ...]

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that belongs to it."""
        requests = (one.request for one in self.requests)
        return (*requests, *self.meetings, *self.subjects, *self.handovers, *self.items, *self.exchanges)

    @property
    def still_open(self) -> tuple[Record, ...]:
        """What has to come to its end before the case is closed."""
        return (
            *(one.request for one in self.requests if one.request.status not in ENDED),
            *(one for one in self.handovers if one.status not in OVER),
            *(one for one in self.meetings if one.status in COMING),
        )


def case_view(desk: Desk, case: Case) -> CaseView:
    """Return a case with everything that belongs to it; subjects are its own and those of its requests."""
    records = desk.store.records
    requests = records.standing(Request, {"dossier": case.id})
    named = case.subjects.union(*(request.subjects for request in requests))
    material = [one for request in requests for one in records.standing(Handover, {"request": request.id})]
    exchanges = records.standing(Exchange, {"about": case.id})
    return CaseView(
        case=case,
        requests=tuple(CaseRequest(request=one, clock=reply_clock(desk, one.id)) for one in requests),
        meetings=tuple(sorted(records.standing(Meeting, {"dossier": case.id}), key=_start, reverse=True)),
        subjects=tuple(sorted(_subjects(desk, named), key=lambda one: one.name.casefold())),
        handovers=tuple(material),
        items=tuple(records.standing(Item, {"about": case.id})),
        exchanges=tuple(sorted(exchanges, key=lambda one: one.at.at, reverse=True)),
    )


def cases(desk: Desk) -> list[Case]:
    """Return all cases, the open ones first, and among them the newest."""
    found = desk.store.records.standing(Case)
    newest = sorted(found, key=lambda case: (str(case.opened or ""), case.id), reverse=True)
    return sorted(newest, key=lambda case: case.closed is not None)


def _start(meeting: Meeting) -> str:
    return str(meeting.starts)


def _subjects(desk: Desk, named: frozenset[RecordId]) -> Iterator[Subject]:
    found = (desk.store.records.get(one) for one in named)
    yield from (one for one in found if isinstance(one, Subject) and not one.gone)
