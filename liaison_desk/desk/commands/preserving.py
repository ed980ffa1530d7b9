"""Keeping the day to which data is preserved as a deadline of its own, for as long as the request asks for it."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Final
from uuid import UUID

from liaison_desk.desk.changing import Changing
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import close_of
from liaison_desk.desk.tasks import child
from liaison_desk.model.deadlines import Unit
from liaison_desk.model.ids import RecordId, record_id
from liaison_desk.model.kinds import Deadline, Request
from liaison_desk.model.kinds.request import DeadlineKind, RequestStatus
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.moment import Moment

PRESERVATION_RULE: Final = (
    "Preserved until the day on the request; renew it, or get the treaty request through, before that"
)
_OVER: Final = ENDED - {RequestStatus.MOVED}
"""Where nothing is to be preserved for any more; in the channel to which a request moved it still is."""
_MS_SHIFT: Final = 80


def keep_preservation(desk: Desk, change: Changing, request: Request, at: Moment | None = None) -> None:
    """Make the deadline of what is preserved say what the request says; it ends with the request (DL-7)."""
    standing = desk.store.records.get(_id_of(request.id))
    known = standing if isinstance(standing, Deadline) else None
    day = request.preservation_expires
    if day is not None and request.status not in _OVER:
        kept = known or _deadline(desk, request, day)
        due = close_of(desk, day, kept.zone)
        change.put(replace(kept, base_due=due, met_at=None, gone=False), seen=known)
    elif known is not None and known.met_at is None:
        change.put(replace(known, met_at=at or desk.now()), seen=known)


def _deadline(desk: Desk, request: Request, day: date) -> Deadline:
    """Return a new one, by the id that it has on every desk: there is one of a request, wherever it is written."""
    return child(
        desk,
        request,
        Deadline,
        id=_id_of(request.id),
        post=request.post,
        subject_of=request.id,
        deadline_kind=DeadlineKind.PRESERVATION,
        rule=PRESERVATION_RULE,
        amount=max((day - desk.now().there().date()).days, 0),
        unit=Unit.CALENDAR_DAYS.value,
        zone=desk.setup.zone,
        owed_by_us=True,
    )


def _id_of(request: RecordId) -> RecordId:
    digest = sha256(f"{request}/{DeadlineKind.PRESERVATION}".encode()).digest()
    return record_id(UUID(request).int >> _MS_SHIFT, digest)
