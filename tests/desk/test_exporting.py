"""Exports: everything comes back byte for byte, and for another reader nothing that stays is told of."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.commands.attachments import attach, content_of
from liaison_desk.desk.commands.enclosures import beside
from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import Export, export
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk, found_desk, unsaved
from liaison_desk.desk.selecting import select
from liaison_desk.desk.setup import Role
from liaison_desk.interop.complete import SIDECAR, ExportIncomplete, ExportTooNew
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import (
    Attachment,
    Commitment,
    Contact,
    Extract,
    Item,
    Meeting,
    Point,
    Request,
    Subject,
)
from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import (
    HOME_SIDE,
    INTERNAL_HQ,
    Audience,
    Classification,
    Handling,
    Marking,
    PersonalData,
    Tlp,
)
from liaison_desk.model.record import read, written
from liaison_desk.model.roles import NotYourRole
from liaison_desk.store import blobs
from liaison_desk.store.keywrap import FLOOR
from tests.desk.sampled import request_at, sits
from tests.fakes.postings import SteadyClock
from tests.fakes.vaults import PASSPHRASE

RCMP = Audience("HOST:RCMP")
OPEN = Marking(classification=Classification.UNCLASSIFIED, scheme="IN", tlp=Tlp.CLEAR)
TO_HOST = HOME_SIDE | {Audience("HOST")}


def _bytes(made: Export) -> dict[str, bytes]:
    return {file.name: b"".join(file.pieces) for file in made.files}


def _records(desk: Desk) -> bytes:
    return _bytes(export(desk, Form.JSON))["records.jsonl"]


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[OpenDesk]:
    """A desk that knows nothing yet."""
    setup = unsaved("OTT", officer="P09", zone="America/Toronto", home_zone="Asia/Kolkata")
    opened, _ = found_desk(
        tmp_path / "fresh", PASSPHRASE, replace(setup, scheme="IN"), SteadyClock(), cost=FLOOR
    )
    with opened:
        yield opened


def test_everything_comes_back_byte_for_byte(desk: Desk, fresh: OpenDesk) -> None:
    put_record(desk, desk.new(Item, text="unmarked on purpose", marking=None, releasable_to=frozenset()))
    remove_record(desk, desk.store.records.standing(Contact)[0])
    digest = desk.store.digest()
    content = _records(desk)
    import_file(fresh.desk, content, "records.jsonl")
    assert fresh.desk.store.digest() == digest
    assert _records(fresh.desk) == content


def test_files_come_back_with_their_records_and_only_as_the_records_name_them(
    desk: Desk, fresh: OpenDesk, tmp_path: Path
) -> None:
    kept = attach(desk, request_at(desk, "OTTA-INQ-26-0001-R"), io.BytesIO(b"waybill"), "way bill.pdf")
    for name, content in _bytes(export(desk, Form.JSON)).items():
        path = tmp_path / "out" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    records = tmp_path / "out" / "records.jsonl"
    (file,) = [path for path in (tmp_path / "out" / "files").iterdir() if path.suffix == ".pdf"]
    alone = import_file(fresh.desk, records.read_bytes(), records.name)
    assert (alone.files, alone.missing) == (0, 1)
    file.write_bytes(b"waybilL")
    with pytest.raises(BadInput, match="not those that its record names"):
        import_file(fresh.desk, records.read_bytes(), records.name, beside(records))
    file.write_bytes(b"waybill")
    found = import_file(fresh.desk, records.read_bytes(), records.name, beside(records))
    assert (found.files, found.missing) == (1, 0)
    assert content_of(fresh.desk, fresh.desk.get(Attachment, kept.id)) == b"waybill"


def test_files_of_records_that_are_refused_do_not_stay(desk: Desk, fresh: OpenDesk, tmp_path: Path) -> None:
    kept = attach(desk, request_at(desk, "OTTA-INQ-26-0001-R"), io.BytesIO(b"waybill"), "w.pdf")
    (tmp_path / "w.pdf").write_bytes(b"waybill")
    broken = _records(desk).replace(b'"kind":"holiday"', b'"kine":"holiday"', 1)
    with pytest.raises(BadInput):
        import_file(fresh.desk, broken, "records.jsonl", {kept.sha256: tmp_path / "w.pdf"})
    assert not blobs.has(fresh.desk.store.engine, bytes.fromhex(kept.sha256))


def test_every_export_leaves_its_trace(desk: Desk) -> None:
    made = export(desk, Form.CSV, INTERNAL_HQ)
    (trace,) = desk.store.records.standing(Extract)
    assert (trace.form, trace.audience, trace.made_by) == ("csv", INTERNAL_HQ, "P01")
    assert (trace.records, trace.left_out) == (made.records, len(made.omitted))
    assert trace.held
    assert (trace.held.classification, trace.held.note) == (Classification.CONFIDENTIAL, "")
    hashes = {f"{sha256(content).hexdigest()} {name}" for name, content in _bytes(made).items()}
    assert trace.files == hashes
    sits(desk, "AUD", Role.AUDITOR)
    export(desk, Form.CSV, INTERNAL_HQ)
    assert {one.made_by for one in desk.store.records.standing(Extract)} == {"P01", "AUD"}


def test_bringing_the_same_export_in_twice_changes_nothing(desk: Desk) -> None:
    content = _records(desk)
    last = desk.store.log.last(desk.setup.desk)
    import_file(desk, content, "records.jsonl")
    assert desk.store.log.last(desk.setup.desk) == last


def test_the_header_counts_the_records_and_they_stand_in_the_order_of_their_ids(desk: Desk) -> None:
    header, *rest = [json.loads(line) for line in _records(desk).splitlines()]
    assert (header["format"], header["version"]) == ("liaison-desk-records", 1)
    assert sum(header["counts"].values()) == len(rest)
    assert [line["id"] for line in rest] == sorted(line["id"] for line in rest)
    for line in rest:
        assert written(read(desk.store.kinds, line)) == line


def test_an_export_that_lost_a_line_is_refused_and_nothing_is_changed(desk: Desk, fresh: OpenDesk) -> None:
    content = _records(desk)
    with pytest.raises(ExportIncomplete):
        import_file(fresh.desk, content[: content.rstrip().rfind(b"\n") + 1], "records.jsonl")
    assert fresh.desk.store.records.count(Request) == 0


def test_an_export_of_a_newer_program_is_refused(desk: Desk, fresh: OpenDesk) -> None:
    with pytest.raises(ExportTooNew):
        import_file(fresh.desk, _records(desk).replace(b'"version":1', b'"version":2', 1), "records.jsonl")


def test_a_broken_record_of_an_export_is_named_by_its_line(desk: Desk, fresh: OpenDesk) -> None:
    lines = _records(desk).splitlines(keepends=True)
    lines[3] = lines[3].replace(b'"kind":', b'"kine":')
    with pytest.raises(BadInput, match=r"records\.jsonl, line 4") as fault:
        import_file(fresh.desk, b"".join(lines), "records.jsonl")
    assert "line 4" in fault.value.sentence
    assert fresh.desk.store.records.count(Contact) == 0


def test_nothing_in_a_copy_for_the_host_names_what_stays(desk: Desk) -> None:
    chosen = select(desk, RCMP)
    assert chosen.kept
    assert chosen.omitted
    content = _bytes(export(desk, Form.JSON, RCMP))["records.jsonl"].decode()
    for one in chosen.omitted:
        assert one.record.id not in content
        assert not one.record.ref or one.record.ref not in content
        assert one.reason
    lines = [json.loads(line) for line in content.splitlines()[1:]]
    assert not [
        line for line in lines if line.keys() & {"author", "reviewer", "created_by", "created_at", "tags"}
    ]
    assert "trust_note" not in content


def test_a_record_whose_text_names_one_that_stays_stays_too(desk: Desk) -> None:
    secret = put_record(desk, desk.new(Item, text="not for them"))
    told = put_record(desk, desk.new(Item, text=f"see {secret.ref}", marking=OPEN, releasable_to=TO_HOST))
    plain = put_record(desk, desk.new(Item, text="see the paper", marking=OPEN, releasable_to=TO_HOST))
    chosen = select(desk, RCMP)
    assert plain.id in {record.id for record in chosen.kept}
    assert {one.record.id: one.code for one in chosen.omitted}[told.id] == "NAMES_OMITTED"


def test_a_link_to_what_stays_is_not_in_the_copy(desk: Desk) -> None:
    person = put_record(desk, desk.new(Subject, name="N. N.", subject_kind=SubjectKind.PERSON))
    item = desk.new(
        Item, text="a payment", marking=OPEN, releasable_to=TO_HOST, subjects=frozenset({person.id})
    )
    item = put_record(desk, item)
    kept = {record.id: record for record in select(desk, RCMP).kept}
    found = kept[item.id]
    assert isinstance(found, Item)
    assert found.subjects == frozenset()
    own = {record.id: record for record in select(desk).kept}[item.id]
    assert isinstance(own, Item)
    assert own.subjects == {person.id}


def test_a_part_without_marking_goes_as_its_whole_does_and_never_without_it(desk: Desk) -> None:
    meeting = put_record(
        desk,
        desk.new(
            Meeting,
            subject="Working lunch",
            meeting_kind=MeetingKind.COURTESY,
            starts=desk.now(),
            marking=OPEN,
            releasable_to=TO_HOST,
        ),
    )
    blank: dict[str, Any] = {"meeting": meeting.id, "marking": None, "releasable_to": frozenset()}
    point = put_record(
        desk, desk.new(Point, number=1, point_kind=PointKind.DISCUSSED, text="the weather", **blank)
    )
    comment = put_record(desk, desk.new(Point, number=2, point_kind=PointKind.COMMENT, text="dull", **blank))
    chosen = select(desk, RCMP)
    assert point.id in {record.id for record in chosen.kept}
    assert {one.record.id: one.code for one in chosen.omitted}[comment.id] == "COMMENT"
    put_record(desk, replace(meeting, releasable_to=HOME_SIDE), seen=meeting)
    assert point.id not in {record.id for record in select(desk, RCMP).kept}


def test_personal_data_goes_to_no_foreign_reader_without_an_assessment(desk: Desk) -> None:
    personal = replace(OPEN, personal_data=PersonalData.ORDINARY)
    item = put_record(desk, desk.new(Item, text="she lives there", marking=personal, releasable_to=TO_HOST))
    found = {one.record.id: one.code for one in select(desk, RCMP).omitted}
    assert found[item.id] == "DISCLOSURE_ASSESSMENT_MISSING"


def test_an_auditor_exports_nothing_to_the_other_side(desk: Desk) -> None:
    sits(desk, "AUD", Role.AUDITOR)
    with pytest.raises(NotYourRole):
        export(desk, Form.CSV, RCMP)


def test_headquarters_gets_the_notes_of_the_post_and_the_host_does_not(desk: Desk) -> None:
    contact = desk.new(
        Contact, name="J. Roy", side=Side.HOST, trust_note="talks", marking=OPEN, releasable_to=TO_HOST
    )
    put_record(desk, contact)
    assert b"talks" in _bytes(export(desk, Form.JSON, INTERNAL_HQ))["records.jsonl"]
    assert b"J. Roy" in _bytes(export(desk, Form.JSON, RCMP))["records.jsonl"]
    assert b"talks" not in _bytes(export(desk, Form.JSON, RCMP))["records.jsonl"]


def test_a_file_leaves_with_its_marking_beside_it_and_not_where_its_record_stays(desk: Desk) -> None:
    request = request_at(desk, "OTTA-INQ-26-0001-R")
    kept = attach(desk, request, io.BytesIO(b"waybill"), "../way bill.pdf")
    files = _bytes(export(desk, Form.FILES))
    (name,) = [name for name in files if name.endswith("way_bill.pdf")]
    assert name.count("/") == 1
    assert files[name] == b"waybill"
    sidecar = json.loads(files[name + SIDECAR])
    assert sidecar["banner"] == kept.marking.banner if kept.marking else ""
    assert sidecar["marking"]["classification"] == "RESTRICTED"
    assert sidecar["sha256"] == kept.sha256
    assert not [name for name in _bytes(export(desk, Form.FILES, Audience("PUBLIC"))) if "bill" in name]
    assert any(
        isinstance(one.record, Attachment) for one in export(desk, Form.FILES, Audience("PUBLIC")).omitted
    )


def test_tables_hold_no_formula_and_every_line_its_marking(desk: Desk) -> None:
    put_record(desk, desk.new(Item, text='=HYPERLINK("http://x")'))
    table = _bytes(export(desk, Form.CSV))["item.csv"].decode("utf-8-sig")
    assert "'=HYPERLINK" in table
    assert ',"=HYPERLINK' not in table
    assert table.splitlines()[1].startswith("RESTRICTED // H2,")


def test_the_calendar_holds_each_meeting_and_each_open_deadline(desk: Desk) -> None:
    from icalendar import Calendar  # noqa: PLC0415 - the judge of this one test

    content = _bytes(export(desk, Form.CALENDAR))["calendar.ics"]
    events = list(Calendar.from_ical(content).walk("VEVENT"))
    titles = [str(event["summary"]) for event in events]
    for meeting in desk.store.records.standing(Meeting):
        assert any(meeting.subject in title for title in titles)
    assert any("OTTA-INQ-26-0001-R" in title for title in titles)
    assert all(title.startswith("[") for title in titles)
    theirs = _bytes(export(desk, Form.CALENDAR, RCMP))["calendar.ics"]
    promises = desk.store.records.standing(Commitment)
    shared = {promise.ref for promise in promises if "HOST" in promise.releasable_to}
    told = [str(event["summary"]) for event in Calendar.from_ical(theirs).walk("VEVENT")]
    assert len(told) == len(shared) > 0
    assert {title.rpartition(" ")[2] for title in told} == shared


def test_cards_are_for_contacts_that_may_leave_only(desk: Desk) -> None:
    whole = _bytes(export(desk, Form.CONTACTS))["contacts.vcf"]
    assert whole.count(b"BEGIN:VCARD\r\n") == desk.store.records.count(Contact)
    assert _bytes(export(desk, Form.CONTACTS, RCMP))["contacts.vcf"] == b""


def test_cyber_items_leave_under_the_strictest_marking_of_what_they_are_about(desk: Desk) -> None:
    request = request_at(desk, "OTTA-RFI-26-0005-U")
    host = put_record(
        desk,
        desk.new(
            Subject,
            name="server",
            subject_kind=SubjectKind.DEVICE,
            identifiers=frozenset({"ip:192.0.2.7"}),
            marking=replace(OPEN, tlp=Tlp.RED, handling=frozenset({Handling.H1})),
        ),
    )
    put_record(
        desk, desk.new(Item, text="the kit", about=request.id, subjects=frozenset({host.id}), marking=OPEN)
    )
    found = json.loads(_bytes(export(desk, Form.CYBER))["cyber.stix.json"])
    (note,) = [entry for entry in found["objects"] if entry.get("content") == "the kit"]
    names = {entry["id"]: entry for entry in found["objects"]}
    assert {names[ref]["value"] for ref in note["object_refs"]} == {"192.0.2.7"}
    assert "TLP:RED" in {names[ref].get("name") for ref in note["object_marking_refs"]}
    assert date.fromisoformat(note["created"][:10]) == date(2026, 3, 20)
