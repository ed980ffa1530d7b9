"""Measures of the gate, the work plan, meetings, load, the network, data quality and retention (ST-9 to ST-16)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import calendars
from liaison_desk.desk.queries.exchange import exchange_view
from liaison_desk.desk.queries.figures.period import Names, Period
from liaison_desk.desk.queries.figures.tallied import (
    calls_of,
    first_readouts,
    items_of,
    meetings_of,
    requests_of,
)
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.model.deadlines import CalendarName, Limit, Unit, due
from liaison_desk.model.kinds import (
    Assessment,
    Assurance,
    Case,
    Commitment,
    Contact,
    Item,
    Meeting,
    Point,
    Request,
    RetentionTask,
    Subject,
)
from liaison_desk.model.kinds.disclosure import AssuranceStatus, GateOutcome
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.kinds.policy import RetentionDecision
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.statistics import Figure, counted, share, total

DORMANT: Final = timedelta(days=90)
OFTEN: Final = 5
_OPENS: Final = 8
_REFERRED: Final = frozenset({GateOutcome.REFERRED, GateOutcome.HQ_ALLOW, GateOutcome.HQ_DENY})
_NOT_HELD: Final = frozenset({MeetingStatus.POSTPONED, MeetingStatus.CANCELLED})


def work_figures(desk: Desk, period: Period, names: Names, post_cost: int | None) -> Iterator[Figure]:
    """Yield ST-9 to ST-16; `post_cost` is what headquarters entered for the period, in whole units of its currency."""
    yield from _gate(desk, period)
    yield from _commitments(desk, names)
    yield from _meetings(desk, period, names)
    yield from _load(desk, period)
    yield from _cost(desk, period, post_cost)
    yield from _network(desk)
    yield from _quality(desk)
    yield from _retention(desk)


def _gate(desk: Desk, period: Period) -> Iterator[Figure]:
    found = [item for item in desk.store.records.standing(Assessment) if period.holds(item.created_at)]
    yield total("ST-9", "assessments", found)
    yield from counted("ST-9", "by outcome", found, lambda assessment: assessment.outcome.value)
    referred = [item for item in found if item.outcome in _REFERRED]
    yield total("ST-9", "referred to headquarters", referred)
    with_conditions = [item for item in found if item.outcome is GateOutcome.CLEARED_COND or item.conditions]
    yield total("ST-9", "with conditions", with_conditions)
    today = desk.now().there().date()
    lapsed = [
        item
        for item in desk.store.records.standing(Assurance)
        if item.status is AssuranceStatus.LAPSED or (item.expires and item.expires < today)
    ]
    yield total("ST-9", "assurances lapsed", lapsed)


def _commitments(desk: Desk, names: Names) -> Iterator[Figure]:
    found = desk.store.records.standing(Commitment)
    today = desk.now().there().date()
    done = {CommitmentStatus.DELIVERED, CommitmentStatus.VERIFIED}
    for what, chosen in (
        ("delivered", [item for item in found if item.status in done]),
        ("verified", [item for item in found if item.status is CommitmentStatus.VERIFIED]),
        ("on time", [item for item in found if item.status in done and not item.slips]),
        ("late", [item for item in found if item.due and item.due < today and item.status not in done]),
        ("slipped once", [item for item in found if item.slips == 1]),
        ("slipped twice or more", [item for item in found if item.slips > 1]),
    ):
        yield total("ST-10", what, chosen)
        yield from counted("ST-10", f"{what}, by side", chosen, lambda item: item.owner.value)
        yield from counted(
            "ST-10", f"{what}, by workstream", chosen, lambda item: names.workstream(item.workstream)
        )


def _meetings(desk: Desk, period: Period, names: Names) -> Iterator[Figure]:
    found = [meeting for meeting in meetings_of(desk) if period.holds(meeting.starts)]
    yield from counted("ST-11", "meetings, by kind", found, lambda meeting: meeting.meeting_kind.value)
    codes = sorted({names.agency(agency) for meeting in found for agency in meeting.agencies})
    for code in codes:
        yield total(
            "ST-11", "meetings, by agency", [m for m in found if code in map(names.agency, m.agencies)], code
        )
    yield _in_two_days(desk, found)


def _in_two_days(desk: Desk, meetings: Sequence[Meeting]) -> Figure:
    """Return of how many meetings the first readout came in time, of those whose two working days have passed."""
    issued = first_readouts(desk)
    limit = Limit(amount=2, unit=Unit.WORKING_DAYS, zone=desk.setup.zone, calendar=CalendarName.HOME)
    days, now = calendars(desk), desk.now().at
    by_then = {meeting.id: due(limit, meeting.starts.at, days).base for meeting in meetings}
    owed = [meeting for meeting in meetings if meeting.status not in _NOT_HELD]
    whole = [meeting for meeting in owed if meeting.id in issued or by_then[meeting.id] < now]
    kept = [meeting for meeting in whole if meeting.id in issued]
    in_time = [meeting for meeting in kept if issued[meeting.id] <= by_then[meeting.id]]
    return share("ST-11", "readout within 2 working days", in_time, whole)


def _load(desk: Desk, period: Period) -> Iterator[Figure]:
    for what, found in (
        ("requests, by officer", [item for item in requests_of(desk) if period.holds(item.received_at)]),
        ("meetings, by officer", [item for item in meetings_of(desk) if period.holds(item.starts)]),
        ("items, by officer", [item for item in items_of(desk) if period.holds(item.created_at)]),
    ):
        yield from counted("ST-12", what, found, lambda item: item.created_by or "unknown")
    calls = [call for call in calls_of(desk) if period.holds(call.at)]
    days = calendars(desk)
    late = [
        call
        for call in calls
        if not _OPENS <= call.at.there().hour < days.close_of_business
        or not days.works(CalendarName.HOST, call.at.there().date())
    ]
    yield total("ST-12", "out-of-hours calls", late)


def _cost(desk: Desk, period: Period, post_cost: int | None) -> Iterator[Figure]:
    closed = [
        request
        for request in requests_of(desk)
        if request.status in ENDED and period.holds(request.received_at)
    ]
    if post_cost is not None and closed:
        ids = tuple(sorted(request.id for request in closed))
        value = str(round(post_cost / len(closed)))
        yield Figure(measure="ST-13", what="cost per closed request", value=value, records=ids)


def _network(desk: Desk) -> Iterator[Figure]:
    contacts = [contact for contact in desk.store.records.standing(Contact) if contact.side.value == "HOST"]
    used: Counter[str] = Counter()
    for meeting in desk.store.records.standing(Meeting):
        used.update(meeting.host_side)
    for request in desk.store.records.standing(Request):
        if request.host_contact:
            used[request.host_contact] += 1
    recent = desk.now().at - DORMANT
    seen = {
        person
        for meeting in desk.store.records.standing(Meeting)
        if meeting.starts.at >= recent
        for person in meeting.host_side
    }
    yield total("ST-14", "contacts used once", [contact for contact in contacts if used[contact.id] == 1])
    yield total(
        "ST-14", "contacts used five times or more", [item for item in contacts if used[item.id] >= OFTEN]
    )
    yield total("ST-14", "contacts dormant for 90 days", [item for item in contacts if item.id not in seen])


def _quality(desk: Desk) -> Iterator[Figure]:
    records = desk.store.records
    items = records.standing(Item)
    bearing: list[Item | Point] = [*items, *records.standing(Point)]
    yield total("ST-15", "unmarked items and points", [item for item in bearing if item.marking is None])
    unrated = [item for item in items if not (item.marking and item.marking.source_evaluation)]
    yield total("ST-15", "items without evaluation", unrated)
    today = desk.now().there().date()
    reviewed: list[Request | Case | Subject] = [*records.standing(Request), *records.standing(Case)]
    reviewed += records.standing(Subject)
    yield total(
        "ST-15", "overdue reviews", [item for item in reviewed if item.review_on and item.review_on < today]
    )
    open_conflicts = conflicts(desk)
    ids = tuple(sorted({conflict.record for conflict in open_conflicts}))
    yield Figure(measure="ST-15", what="conflicts open", value=str(len(open_conflicts)), records=ids)
    missing = sum(peer.missing_in for peer in exchange_view(desk).peers)
    yield Figure(measure="ST-15", what="bundles missing", value=str(missing))


def _retention(desk: Desk) -> Iterator[Figure]:
    tasks = desk.store.records.standing(RetentionTask)
    yield from counted("ST-16", "retention, by decision", tasks, lambda task: task.decision.value)
    held: list[Request | Subject] = [*desk.store.records.standing(Request)]
    held += desk.store.records.standing(Subject)
    yield total("ST-16", "under legal hold", [item for item in held if item.hold])
    erased = [task for task in tasks if task.decision is RetentionDecision.ERASE]
    yield total("ST-16", "erased", erased)
