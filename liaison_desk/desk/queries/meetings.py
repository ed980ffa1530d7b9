"""Reading meetings: the list, one with its points and people, and who was there by name."""

from collections.abc import Iterable
from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Action,
    Agency,
    Attachment,
    Commitment,
    Contact,
    Meeting,
    Point,
    Readout,
    Request,
)
from liaison_desk.model.record import Record
from liaison_desk.store.records import Page


@dataclass(frozen=True, kw_only=True)
class MeetingView:
    """A meeting with everything that hangs on it."""

    meeting: Meeting
    points: tuple[Point, ...]
    home_side: tuple[Contact, ...]
    host_side: tuple[Contact, ...]
    agencies: tuple[Agency, ...]
    readouts: tuple[Readout, ...]
    attachments: tuple[Attachment, ...]


def meetings_page(desk: Desk, after: Meeting | None = None, limit: int = 100) -> list[Meeting]:
    """Return meetings, the newest first; `after` is the last one of the page before."""
    key = (str(after.starts), after.id) if after else None
    page = Page(order="starts", descending=True, after=key, limit=limit)
    return desk.store.records.standing(Meeting, page=page)


def meeting_view(desk: Desk, meeting: RecordId) -> MeetingView:
    """Return one meeting whole; NotFound where there is none."""
    found = desk.get(Meeting, meeting)
    records = desk.store.records
    return MeetingView(
        meeting=found,
        points=points_of(desk, meeting),
        home_side=_people(desk, found.home_side),
        host_side=_people(desk, found.host_side),
        agencies=tuple(
            sorted((desk.get(Agency, agency) for agency in found.agencies), key=lambda agency: agency.code)
        ),
        readouts=tuple(records.standing(Readout, {"source": meeting})),
        attachments=tuple(records.standing(Attachment, {"subject_of": meeting})),
    )


def points_of(desk: Desk, meeting: RecordId) -> tuple[Point, ...]:
    """Return the points of a meeting in order."""
    found = desk.store.records.standing(Point, {"meeting": meeting})
    return tuple(sorted(found, key=lambda point: (point.number, point.id)))


def outcomes_of(desk: Desk, point: Point) -> tuple[Record, ...]:
    """Return what came of a point: commitments, actions, and the requests that it names."""
    records = desk.store.records
    requests = (one for ref in sorted(point.creates) for one in records.standing(Request, {"ref": ref}))
    return (
        *records.standing(Commitment, {"source_point": point.id}),
        *records.standing(Action, {"source": point.id}),
        *requests,
    )


def _people(desk: Desk, people: Iterable[RecordId]) -> tuple[Contact, ...]:
    return tuple(sorted((desk.get(Contact, person) for person in people), key=lambda contact: contact.name))
