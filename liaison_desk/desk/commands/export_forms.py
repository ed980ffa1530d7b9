"""What each form of an export is made of: its files, and the records that went into them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final

from liaison_desk.desk.commands.export_files import Made, attached_files, whole_file
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import open_clocks
from liaison_desk.desk.selecting import Selection
from liaison_desk.interop import calendar, stix, vcard
from liaison_desk.interop.complete import write_export
from liaison_desk.interop.csv_out import write_csv
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Action,
    Agency,
    Attachment,
    Case,
    Commitment,
    Contact,
    Item,
    Meeting,
    Readout,
    Request,
    Subject,
)
from liaison_desk.model.markings import Classification, join
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_

UNMARKED: Final = "UNMARKED"
_CYBER: Final = "CYB"


class Form(Code):
    """What an export is made as."""

    JSON = "json", N_("Everything, as JSON Lines that can be brought in again")
    CSV = "csv", N_("A table for each kind (CSV)")
    CALENDAR = "calendar", N_("Meetings and deadlines (iCalendar)")
    CONTACTS = "contacts", N_("Contacts (vCard)")
    CYBER = "cyber", N_("Cyber items (STIX 2.1)")
    FILES = "files", N_("Attachments and issued documents, each with its marking")


_KINDS: Final[Mapping[Form, tuple[type[Record], ...]]] = {
    Form.CALENDAR: (Meeting, Request, Commitment, Action),
    Form.CONTACTS: (Contact,),
    Form.CYBER: (Item, Request, Subject),
    Form.FILES: (Attachment, Readout),
}


def belongs(form: Form, record: Record) -> bool:
    """Tell whether a form could hold a record at all; what it never holds is not left out of it."""
    return form not in _KINDS or isinstance(record, _KINDS[form])


def _everything(desk: Desk, chosen: Selection) -> Made:
    _, files = attached_files(desk, chosen)
    content = write_export(chosen.kept, chosen.audience)
    return list(chosen.kept), [whole_file("records.jsonl", content), *files]


def _tables(desk: Desk, chosen: Selection) -> Made:
    names = {record.id: record.ref or record.title for record in chosen.kept}
    kinds = desk.store.kinds.values()
    found = {kind: chosen.of(kind) for kind in kinds}
    files = [
        whole_file(f"{kind.kind}.csv", write_csv(kind, records, names, chosen.markings))
        for kind, records in found.items()
        if records
    ]
    return [record for records in found.values() for record in records], files


def _calendar(desk: Desk, chosen: Selection) -> Made:
    kept = {record.id: record for record in chosen.kept}
    used: dict[RecordId, Record] = {meeting.id: meeting for meeting in chosen.of(Meeting)}
    entries = [_meeting(meeting, chosen) for meeting in chosen.of(Meeting)]
    for clock in open_clocks(desk):
        record = kept.get(clock.deadline.subject_of)
        if record and clock.due and clock.deadline.id in kept:
            used[record.id] = record
            title = f"{clock.deadline.deadline_kind.label}: {record.ref or record.title}"
            entries.append(_due(clock.deadline.id, title, clock.due.at, chosen, record))
    promises: list[Commitment | Action] = [*chosen.of(Commitment), *chosen.of(Action)]
    for promise in promises:
        if promise.due:
            used[promise.id] = promise
            title = f"{promise.kind.capitalize()}: {promise.ref or promise.title}"
            entries.append(_due(promise.id, title, promise.due, chosen, promise))
    content = calendar.write_calendar(entries, desk.now().at)
    return list(used.values()), [whole_file("calendar.ics", content)]


def _meeting(meeting: Meeting, chosen: Selection) -> calendar.Entry:
    return calendar.Entry(
        id=meeting.id,
        title=meeting.subject,
        starts=meeting.starts.at,
        ends=meeting.ends.at if meeting.ends else None,
        place=meeting.place,
        note=meeting.ref,
        banner=_banner(chosen, meeting),
        is_open=_is_open(chosen, meeting),
    )


def _due(key: RecordId, title: str, at: datetime | date, chosen: Selection, record: Record) -> calendar.Entry:
    return calendar.Entry(
        id=key, title=title, starts=at, banner=_banner(chosen, record), is_open=_is_open(chosen, record)
    )


def _banner(chosen: Selection, record: Record) -> str:
    marking = chosen.markings.get(record.id)
    return marking.banner if marking else UNMARKED


def _is_open(chosen: Selection, record: Record) -> bool:
    marking = chosen.markings.get(record.id)
    return marking is not None and marking.classification is Classification.UNCLASSIFIED


def _contacts(_desk: Desk, chosen: Selection) -> Made:
    agencies = {agency.id: agency.name for agency in chosen.of(Agency)}
    found = chosen.of(Contact)
    cards = (
        vcard.Card(
            id=contact.id,
            name=contact.name,
            banner=_banner(chosen, contact),
            original_name=contact.original_name,
            agency=agencies.get(contact.agency or RecordId(""), ""),
            unit=contact.unit,
            title=contact.rank,
            role=contact.role,
            telephone=contact.telephone,
            mail=contact.mail,
        )
        for contact in found
    )
    return list(found), [whole_file("contacts.vcf", vcard.write_cards(cards))]


def _cyber(desk: Desk, chosen: Selection) -> Made:
    areas = {request.id: request.crime_area for request in chosen.of(Request)}
    areas |= {case.id: case.crime_area for case in chosen.of(Case)}
    subjects = {subject.id: subject for subject in chosen.of(Subject)}
    found: list[Item | Request] = [
        item for item in chosen.of(Item) if areas.get(item.about or RecordId(""), "").startswith(_CYBER)
    ]
    found += [request for request in chosen.of(Request) if request.crime_area.startswith(_CYBER)]
    items = [_cyber_item(desk, record, chosen, subjects) for record in found]
    content = stix.write_stix(items, desk.setup.post)
    return [*found], [whole_file("cyber.stix.json", content)]


def _cyber_item(
    desk: Desk, record: Item | Request, chosen: Selection, subjects: Mapping[RecordId, Subject]
) -> stix.CyberItem:
    about = [subjects[known] for known in sorted(record.subjects) if known in subjects]
    marking = chosen.markings[record.id]
    for subject in about:
        marking = join(marking, chosen.markings.get(subject.id, marking))
    text = record.text if isinstance(record, Item) else (record.facts or record.subject)
    return stix.CyberItem(
        id=record.id,
        title=record.ref or record.title,
        text=text,
        made=(record.created_at or desk.now()).at,
        marking=marking,
        identifiers=tuple(known for subject in about for known in sorted(subject.identifiers)),
    )


FORMS: Final[Mapping[Form, Callable[[Desk, Selection], Made]]] = {
    Form.JSON: _everything,
    Form.CSV: _tables,
    Form.CALENDAR: _calendar,
    Form.CONTACTS: _contacts,
    Form.CYBER: _cyber,
    Form.FILES: attached_files,
}
