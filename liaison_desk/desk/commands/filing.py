"""Filing a record of any kind by the rules of its kind, and correcting it field by field."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from liaison_desk.desk.commands.cases import record_case
from liaison_desk.desk.commands.handovers import add_event, correct_handover, correct_item, prepare_handover
from liaison_desk.desk.commands.meetings import check_move, record_meeting
from liaison_desk.desk.commands.naming import check_audiences, with_ids
from liaison_desk.desk.commands.records import check_steps, put_record
from liaison_desk.desk.commands.requests import BeginsOtherwise, correct_request, open_request
from liaison_desk.desk.commands.subjects import record_about_subjects, record_consignment, record_link
from liaison_desk.desk.commands.workplan import record_commitment
from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import (
    Assessment,
    Case,
    Commitment,
    Consignment,
    CustodyEvent,
    Handover,
    HandoverItem,
    Item,
    Link,
    Meeting,
    Readout,
    Request,
)
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.record import Record, field_specs

_UNNOTED: Final = frozenset(
    {
        *(MeetingStatus.PLANNED, MeetingStatus.CONFIRMED, MeetingStatus.HELD),
        *(MeetingStatus.POSTPONED, MeetingStatus.CANCELLED),
    }
)
"""How a meeting may stand that nobody has noted yet."""

NOT_CORRECTED: Final = frozenset({"ref", "post", "created_at", "created_by"})
"""What a record is known by is never typed over."""


def file_record(desk: Desk, record: Record, *, seen: Record | None = None) -> Record:
    """Put a record on the desk, new or corrected, by the command that its kind has for it."""
    check_audiences(record, seen)
    match record, seen:
        case Meeting(), Meeting() | None:
            _check_meeting(desk, record, seen)
            return record_meeting(desk, record, seen=seen)
        case Commitment(), Commitment() | None:
            return record_commitment(desk, record, seen=seen)
        case (Request(), _) | (Assessment(), _) | (Readout(), _):
            return _file_by_steps(desk, record, seen)
        case (Handover(), _) | (HandoverItem(), _) | (CustodyEvent(), None):
            return _file_material(desk, record, seen)
    return _file_about_subjects(desk, record, seen)


def _check_meeting(desk: Desk, meeting: Meeting, seen: Meeting | None) -> None:
    """Refuse a status that no step leads to: a new meeting has no notes yet, and a typed status is a step."""
    if seen is None and meeting.status not in _UNNOTED:
        held = MeetingStatus.HELD.label
        raise BeginsOtherwise(what=meeting.subject, new=meeting.status.label, old=held)
    if seen is not None and meeting.status is not seen.status:
        check_move(desk, seen, meeting.status)


def _file_by_steps(desk: Desk, record: Record, seen: Record | None) -> Record:
    """File what has a life of its own: it begins at the beginning and goes on by the commands of its steps only."""
    match record, seen:
        case Request(), Request():
            return correct_request(desk, record, seen=seen)
        case Request(), None:
            return open_request(desk, record)
    check_steps(record, seen)
    return put_record(desk, record, seen=seen)


def _file_material(desk: Desk, record: Record, seen: Record | None) -> Record:
    match record, seen:
        case Handover(), Handover():
            return correct_handover(desk, record, seen=seen)
        case Handover(), None:
            check_steps(record, None)
            return prepare_handover(desk, record, ())
        case HandoverItem(), HandoverItem() | None:
            return correct_item(desk, record, seen=seen)
        case CustodyEvent(), None:
            return add_event(desk, record)
    return put_record(desk, record, seen=seen)


def _file_about_subjects(desk: Desk, record: Record, seen: Record | None) -> Record:
    match record, seen:
        case Item(), Item() | None:
            return record_about_subjects(desk, record, seen=seen)
        case Case(), Case() | None:
            return record_case(desk, record, seen=seen)
        case Link(), Link() | None:
            return record_link(desk, record, seen=seen)
        case Consignment(), Consignment() | None:
            return record_consignment(desk, record, seen=seen)
    return put_record(desk, record, seen=seen)


def correct(desk: Desk, record: Record, values: Mapping[str, Json]) -> Record:
    """Correct fields of a record, all of them or none; BadInput names the field that will not do."""
    specs = field_specs(type(record))
    values = with_ids(desk, type(record), values, record)
    for name in values:
        if name not in specs or name in NOT_CORRECTED:
            raise BadInput(what=f"field {name}", why=f"a {record.kind} has no field of that name to correct")
    changed = replace(record, **{name: specs[name].decode(value) for name, value in values.items()})
    return file_record(desk, changed, seen=record)
