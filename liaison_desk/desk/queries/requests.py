"""Reading requests: the list, one with everything around it, and those that look alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from liaison_desk.desk.covering import items_of, questions_of
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, clocks_of
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Action,
    Agency,
    Assessment,
    ClockEvent,
    Exchange,
    Handover,
    Item,
    Question,
    Request,
    Subject,
)
from liaison_desk.model.lifecycle import steps
from liaison_desk.model.record import Record
from liaison_desk.store import fold
from liaison_desk.store.records import Page

ALIKE: Final = 82
"""From this likeness (0 to 100) on, two texts are shown to the officer as perhaps the same."""


@dataclass(frozen=True, kw_only=True)
class RequestView:
    """A request with everything that hangs on it."""

    request: Request
    questions: tuple[Question, ...]
    items: tuple[Item, ...]
    exchanges: tuple[Exchange, ...]
    events: tuple[ClockEvent, ...]
    clocks: tuple[Clock, ...]
    assessments: tuple[Assessment, ...]
    actions: tuple[Action, ...]
    handovers: tuple[Handover, ...]
    subjects: tuple[Subject, ...]
    host: Agency | None
    home: Agency | None

    @property
    def steps(self) -> tuple[str, ...]:
        """Where it may go from here."""
        return tuple(step.value for step in steps(self.request))


@dataclass(frozen=True, kw_only=True)
class Alike:
    """A record that looks like what is being typed, with a likeness from 0 to 100."""

    record: Record
    likeness: int


def requests_page(desk: Desk, after: Request | None = None, limit: int = 100) -> list[Request]:
    """Return requests by when they were sent or received, the newest first; `after` ends the page before."""
    key = (str(after.received_at) if after.received_at else None, after.id) if after else None
    page = Page(order="received_at", descending=True, after=key, limit=limit)
    return desk.store.records.standing(Request, page=page)


def request_view(desk: Desk, request: RecordId) -> RequestView:
    """Return one request whole; NotFound where there is none."""
    found = desk.get(Request, request)
    records = desk.store.records
    subjects = (records.get(subject) for subject in sorted(found.subjects))
    return RequestView(
        request=found,
        questions=questions_of(desk, request),
        items=tuple(items_of(desk, request)),
        exchanges=tuple(sorted(records.standing(Exchange, {"about": request}), key=lambda item: item.at)),
        events=tuple(sorted(records.standing(ClockEvent, {"request": request}), key=lambda item: item.at)),
        clocks=tuple(clocks_of(desk, request)),
        assessments=tuple(records.standing(Assessment, {"about": request})),
        actions=tuple(records.standing(Action, {"source": request})),
        handovers=tuple(records.standing(Handover, {"request": request})),
        subjects=tuple(subject for subject in subjects if isinstance(subject, Subject)),
        host=_agency(desk, found.host_agency),
        home=_agency(desk, found.home_agency),
    )


def alike(desk: Desk, text: str, *, but: RecordId | None = None, limit: int = 10) -> list[Alike]:
    """Return requests and subjects whose words are like a text, whatever the script or spelling; best first."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - a desk that nobody types in does without it

    wanted = _folded(text)
    if not wanted:
        return []
    found = [
        Alike(record=record, likeness=int(fuzz.token_set_ratio(wanted, _folded(words))))
        for record, words in _candidates(desk)
        if record.id != but
    ]
    good = [one for one in found if one.likeness >= ALIKE]
    return sorted(good, key=lambda one: (-one.likeness, one.record.id))[:limit]


@lru_cache(maxsize=32_768)
def _folded(text: str) -> str:
    """Return a text as it is compared; while somebody types, all but one are the same as at the last letter."""
    return " ".join(fold.words(text))


def _candidates(desk: Desk) -> Iterable[tuple[Record, str]]:
    for request in desk.store.records.standing(Request):
        yield request, f"{request.subject} {request.counterpart_ref}"
    for subject in desk.store.records.standing(Subject):
        for name in (subject.name, subject.original_name, *sorted(subject.other_names)):
            if name:
                yield subject, name


def _agency(desk: Desk, agency: RecordId | None) -> Agency | None:
    found = desk.store.records.get(agency) if agency else None
    return found if isinstance(found, Agency) else None
