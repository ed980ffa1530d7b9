"""Making the files of an export for one audience: all in them has passed the release rule, and a trace of it stays."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import reduce
from hashlib import sha256
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import open_clocks
from liaison_desk.desk.selecting import Omitted, Selection, select
from liaison_desk.interop import calendar, stix, vcard
from liaison_desk.interop.complete import FILES, SIDECAR, write_export
from liaison_desk.interop.csv_out import write_csv
from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Action,
    Agency,
    Attachment,
    Case,
    Commitment,
    Contact,
    Extract,
    Item,
    Meeting,
    Readout,
    Request,
    Subject,
)
from liaison_desk.model.markings import INTERNAL_POST, Audience, Classification, Marking, Purpose, join
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_
from liaison_desk.store import blobs

UNMARKED: Final = "UNMARKED"
_CYBER: Final = "CYB"
_UNSAFE: Final = re.compile(r"[^\w.-]+")
_LONGEST_NAME: Final = 80


class Form(Code):
    """What an export is made as."""

    JSON = "json", N_("Everything, as JSON Lines that can be brought in again")
    CSV = "csv", N_("A table for each kind (CSV)")
    CALENDAR = "calendar", N_("Meetings and deadlines (iCalendar)")
    CONTACTS = "contacts", N_("Contacts (vCard)")
    CYBER = "cyber", N_("Cyber items (STIX 2.1)")
    FILES = "files", N_("Attachments and issued documents, each with its marking")


@dataclass(frozen=True, kw_only=True)
class ExportFile:
    """One file of an export with the hash of its content, which comes piece by piece while the desk is open."""

    name: str
    sha256: str
    pieces: Iterable[bytes]


@dataclass(frozen=True, kw_only=True)
class Export:
    """The files for one audience, how many records went into them, and what stays with the reason."""

    form: Form
    audience: Audience
    files: tuple[ExportFile, ...]
    records: int
    omitted: tuple[Omitted, ...]


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What an export would hold, before anything of it leaves: the records, the names of the files, and what stays."""

    form: Form
    audience: Audience
    purpose: Purpose | None
    records: tuple[Record, ...]
    files: tuple[str, ...]
    omitted: tuple[Omitted, ...]
    marking: Marking | None


def export(
    desk: Desk, form: Form, audience: Audience = INTERNAL_POST, purpose: Purpose | None = None
) -> Export:
    """Make an export; what may not leave is left out of it and named beside it, never in it.

    That it was made stands in the log before the first file is written, whatever becomes of the files.
    """
    chosen = select(desk, audience, purpose)
    records, made = _FORMS[form](desk, chosen)
    found = Export(
        form=form,
        audience=audience,
        files=tuple(made),
        records=len(records),
        omitted=_omitted(form, chosen),
    )
    _leave_trace(desk, found, purpose, _marking(records, chosen))
    return found


def preview(
    desk: Desk, form: Form, audience: Audience = INTERNAL_POST, purpose: Purpose | None = None
) -> Preview:
    """Tell what an export would take along and what would stay; nothing leaves, and so there is no trace of it."""
    chosen = select(desk, audience, purpose)
    records, made = _FORMS[form](desk, chosen)
    return Preview(
        form=form,
        audience=audience,
        purpose=purpose,
        records=tuple(records),
        files=tuple(file.name for file in made),
        omitted=_omitted(form, chosen),
        marking=_marking(records, chosen),
    )


def _omitted(form: Form, chosen: Selection) -> tuple[Omitted, ...]:
    return tuple(one for one in chosen.omitted if _belongs(form, one.record))


def _marking(records: Iterable[Record], chosen: Selection) -> Marking | None:
    """Return the marking of all records together, without the words that belong to one of them."""
    marked = [chosen.markings[record.id] for record in records if record.id in chosen.markings]
    return replace(reduce(join, marked), note="", h3_text="") if marked else None


def _leave_trace(desk: Desk, made: Export, purpose: Purpose | None, held: Marking | None) -> None:
    with desk.change("export") as change:
        change.put(
            desk.new(
                Extract,
                form=made.form.value,
                audience=made.audience,
                made_at=desk.now(),
                made_by=desk.setup.officer,
                purpose=purpose.value if purpose else "",
                held=held,
                records=made.records,
                left_out=len(made.omitted),
                files=frozenset(f"{file.sha256} {file.name}" for file in made.files),
            )
        )


_Made = tuple[list[Record], list[ExportFile]]
_KINDS: Final[Mapping[Form, tuple[type[Record], ...]]] = {
    Form.CALENDAR: (Meeting, Request, Commitment, Action),
    Form.CONTACTS: (Contact,),
    Form.CYBER: (Item, Request, Subject),
    Form.FILES: (Attachment, Readout),
}


def _belongs(form: Form, record: Record) -> bool:
    return form not in _KINDS or isinstance(record, _KINDS[form])


def _everything(desk: Desk, chosen: Selection) -> _Made:
    _, files = _files(desk, chosen)
    content = write_export(chosen.kept, chosen.audience)
    return list(chosen.kept), [_whole("records.jsonl", content), *files]


def _tables(desk: Desk, chosen: Selection) -> _Made:
    names = {record.id: record.ref or record.title for record in chosen.kept}
    kinds = desk.store.kinds.values()
    found = {kind: chosen.of(kind) for kind in kinds}
    files = [
        _whole(f"{kind.kind}.csv", write_csv(kind, records, names, chosen.markings))
        for kind, records in found.items()
        if records
    ]
    return [record for records in found.values() for record in records], files


def _calendar(desk: Desk, chosen: Selection) -> _Made:
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
    return list(used.values()), [_whole("calendar.ics", content)]


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


def _contacts(_desk: Desk, chosen: Selection) -> _Made:
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
    return list(found), [_whole("contacts.vcf", vcard.write_cards(cards))]


def _cyber(desk: Desk, chosen: Selection) -> _Made:
    areas = {request.id: request.crime_area for request in chosen.of(Request)}
    areas |= {case.id: case.crime_area for case in chosen.of(Case)}
    subjects = {subject.id: subject for subject in chosen.of(Subject)}
    found: list[Item | Request] = [
        item for item in chosen.of(Item) if areas.get(item.about or RecordId(""), "").startswith(_CYBER)
    ]
    found += [request for request in chosen.of(Request) if request.crime_area.startswith(_CYBER)]
    items = [_cyber_item(desk, record, chosen, subjects) for record in found]
    content = stix.write_stix(items, desk.setup.post)
    return [*found], [_whole("cyber.stix.json", content)]


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


def _files(desk: Desk, chosen: Selection) -> _Made:
    used: list[Record] = []
    files: list[ExportFile] = []
    for record, held, name in _held(chosen):
        digest = bytes.fromhex(held)
        if not blobs.has(desk.store.engine, digest):
            continue
        path = f"{FILES}/{record.id[-12:]}-{_safe(name)}"
        sidecar = _sidecar(record, name, held, chosen.markings.get(record.id))
        files.append(ExportFile(name=path, sha256=held, pieces=blobs.open(desk.store.engine, digest)))
        files.append(_whole(path + SIDECAR, dumps(sidecar) + b"\n"))
        used.append(record)
    return used, files


def _whole(name: str, content: bytes) -> ExportFile:
    return ExportFile(name=name, sha256=sha256(content).hexdigest(), pieces=(content,))


def _held(chosen: Selection) -> Iterator[tuple[Record, str, str]]:
    for attachment in chosen.of(Attachment):
        if attachment.sha256:
            yield attachment, attachment.sha256, attachment.file_name
    for readout in chosen.of(Readout):
        if readout.pdf:
            yield readout, readout.pdf, f"{readout.ref}-v{readout.version}.pdf"


def _sidecar(record: Record, name: str, digest: str, marking: Marking | None) -> Json:
    return {
        "file": name,
        "sha256": digest,
        "record": record.id,
        "marking": marking.to_json() if marking else None,
        "banner": marking.banner if marking else "",
        "releasable_to": sorted(record.releasable_to),
    }


def _safe(name: str) -> str:
    """Return a name that is one on every system: no folder, no blank, nothing hidden."""
    return _UNSAFE.sub("_", name).lstrip(".")[-_LONGEST_NAME:] or "file"


_FORMS: Final[Mapping[Form, Callable[[Desk, Selection], _Made]]] = {
    Form.JSON: _everything,
    Form.CSV: _tables,
    Form.CALENDAR: _calendar,
    Form.CONTACTS: _contacts,
    Form.CYBER: _cyber,
    Form.FILES: _files,
}
