"""Records filed by the rules of their kind, from a file or a terminal, and references that mean one record."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.desk.commands.filing import correct, file_record
from liaison_desk.desk.commands.importing import apply_corrections, import_file
from liaison_desk.desk.commands.meetings import MoveRefused
from liaison_desk.desk.commands.naming import with_ids
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.requests import BeginsOtherwise
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import unsaved
from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Agency,
    Assessment,
    Case,
    Commitment,
    Consent,
    Contact,
    Handover,
    Meeting,
    Point,
    Request,
    Subject,
)
from liaison_desk.model.kinds.disclosure import Gate, GateOutcome
from liaison_desk.model.kinds.material import HandoverKind, HandoverStatus
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import Direction, RequestStatus, Urgency
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import written
from tests.desk.conftest import Both


@pytest.fixture
def desk(both: Both) -> Desk:
    return both.post.desk


def _meeting(desk: Desk, **values: object) -> Meeting:
    return desk.new(Meeting, subject="Call", meeting_kind=MeetingKind.CALL, starts=desk.now(), **values)


def _filed(desk: Desk, **values: object) -> Meeting:
    filed = file_record(desk, _meeting(desk, **values))
    assert isinstance(filed, Meeting)
    return filed


def _put_both(desk: Desk, first: Meeting, second: Meeting) -> None:
    with desk.change("import") as change:
        change.put(first)
        change.put(second)


def test_each_kind_is_filed_by_its_own_rules(desk: Desk) -> None:
    with pytest.raises(BadInput, match="longer than 60"):
        file_record(desk, replace(_meeting(desk), subject="x" * 61))
    commitment = desk.new(
        Commitment, workstream=desk.new_id(), text="Send the list", owner=Side.HOME, percent=101
    )
    with pytest.raises(BadInput, match="between 0 and 100"):
        file_record(desk, commitment)
    with pytest.raises(BadInput, match="empty"):
        file_record(desk, desk.new(Contact, name=" ", side=Side.HOST))


def test_a_code_that_no_list_has_is_refused_in_whatever_kind(desk: Desk) -> None:
    for record in (
        desk.new(Case, subject="Presses", crime_area="NOSUCH"),
        desk.new(
            Consent, originator="HOST:RCMP", covers=desk.new_id(), audience=Audience("HOST"), purpose="NOSUCH"
        ),
        desk.new(Handover, subject="A disk", handover_kind=HandoverKind.DOC, purpose="NOSUCH"),
    ):
        with pytest.raises(BadInput, match="NOSUCH"):
            file_record(desk, record)


def test_a_correction_changes_the_fields_it_names_and_no_others(desk: Desk) -> None:
    meeting = _filed(desk, place="Here")
    corrected = correct(desk, meeting, {"place": "There", "tags": ["a"]})
    assert corrected == replace(meeting, place="There", tags=frozenset({"a"}))
    assert desk.get(Meeting, meeting.id) == corrected


@pytest.mark.parametrize("field", ["ref", "post", "created_at", "created_by", "mood"])
def test_what_a_record_is_known_by_is_never_typed_over(desk: Desk, field: str) -> None:
    meeting = file_record(desk, _meeting(desk))
    with pytest.raises(BadInput, match=f"field {field}"):
        correct(desk, meeting, {field: "x"})


def test_no_two_records_bear_one_reference(desk: Desk) -> None:
    first = _filed(desk)
    with pytest.raises(BadInput, match="another record bears it"):
        file_record(desk, _meeting(desk, ref=first.ref))
    free = desk.numbered(_meeting(desk)).ref
    with pytest.raises(BadInput, match="another record bears it"):
        _put_both(desk, _meeting(desk, ref=free), _meeting(desk, ref=free))
    assert file_record(desk, replace(first, subject="Another call"), seen=first).ref == first.ref


def test_a_refusal_in_a_file_names_its_line_once(desk: Desk) -> None:
    with pytest.raises(BadInput) as refusal:
        apply_corrections(desk, b'{"ref": "OTTA-MTG-26-0001-X", "field": "place", "value": "x"}', "f")
    assert refusal.value.particulars["what"] == "f, line 1, field place"
    with pytest.raises(BadInput) as refusal:
        import_file(desk, b'\n{"kind": "contact", "ref": "nonsense", "name": "x", "side": "HOST"}', "f")
    assert refusal.value.particulars["what"] == "f, line 2"
    with pytest.raises(BadInput) as refusal:
        import_file(desk, b'{"kind": "contact", "name": "x", "side": "LEFT"}', "f")
    assert str(refusal.value.particulars["what"]).startswith("f, line 1, field side")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("post", "Ottawa"),
        ("device", "AB"),
        ("scheme", "in"),
        ("language", "de"),
        ("zone", "Mars/Olympus"),
        ("home_zone", "nowhere"),
        ("officer", "P01\nP02"),
        ("officer", " "),
        ("officer", "x" * 65),
    ],
)
def test_a_setup_that_nobody_could_read_is_refused(field: str, value: str) -> None:
    unsaved("OTT").check()
    with pytest.raises(BadInput):
        replace(unsaved("OTT"), **{field: value}).check()  # type: ignore[arg-type]


def _asked(desk: Desk, **values: object) -> Request:
    plain = {"subject": "Registry", "direction": Direction.IN, "urgency": Urgency.BR}
    return desk.new(Request, **{**plain, **values})


def test_a_request_is_put_on_record_as_it_begins_and_not_further_on(desk: Desk) -> None:
    for status in (RequestStatus.CLEARED, RequestStatus.ANSW, RequestStatus.CLOSED):
        with pytest.raises(BeginsOtherwise, match=status.label) as refusal:
            file_record(desk, _asked(desk, status=status))
        assert "take its steps" in refusal.value.remedy
    with pytest.raises(BeginsOtherwise):
        file_record(desk, _asked(desk, direction=Direction.OUT, status=RequestStatus.SENT))
    with pytest.raises(BadInput, match="cleared_hash"):
        file_record(desk, _asked(desk, cleared_hash="0" * 64))
    filed = file_record(desk, _asked(desk, status=RequestStatus.SENT))
    assert isinstance(filed, Request)
    assert filed.status is RequestStatus.SENT


def test_a_meeting_is_put_on_record_as_held_at_most_and_a_typed_status_is_a_step(desk: Desk) -> None:
    with pytest.raises(BeginsOtherwise, match="Held"):
        file_record(desk, _meeting(desk, status=MeetingStatus.NOTED))
    meeting = _filed(desk, status=MeetingStatus.HELD)
    with pytest.raises(MoveRefused, match="no points"):
        correct(desk, meeting, {"status": "NOTED"})
    with pytest.raises(MoveRefused, match="not the next step"):
        correct(desk, meeting, {"status": "CLOSED"})


def test_a_handover_is_put_on_record_unsigned(desk: Desk) -> None:
    form = desk.new(Handover, subject="A drive", handover_kind="DEVICE", at=desk.now())
    with pytest.raises(BadInput, match="status"):
        file_record(desk, replace(form, status=HandoverStatus.VERIFIED))
    with pytest.raises(BadInput, match="taken_signed"):
        file_record(desk, replace(form, taken_signed=desk.now()))


def test_a_list_of_records_tells_a_history_and_opens_no_way_out(desk: Desk) -> None:
    request = _asked(desk, status=RequestStatus.WORK)
    cleared = desk.new(
        Assessment, about=request.id, gate=Gate.DISCLOSE, audience=Audience("HOST:RCMP"),
        outcome=GateOutcome.CLEARED,
    )  # fmt: skip
    for record in (cleared, replace(request, cleared_hash="0" * 64), replace(request, reviewer="P02")):
        with pytest.raises(BadInput, match="gets it by its steps"):
            import_file(desk, dumps(written(record)), "f")
    import_file(desk, dumps(written(request)), "f")
    assert desk.get(Request, request.id).status is RequestStatus.WORK


def _bodies(desk: Desk) -> dict[str, str]:
    coded = (
        desk.new(Agency, code="RCMP", name="Mounted Police", side=Side.HOST),
        desk.new(Agency, code="TWICE", name="One", side=Side.HOST),
        desk.new(Agency, code="TWICE", name="Other", side=Side.HOST),
        desk.new(Contact, code="C04", name="Supt Marchand", side=Side.HOST),
    )
    return {record.code: file_record(desk, record).id for record in coded}


def test_records_in_a_field_are_named_by_reference_or_code_and_kept_by_id(desk: Desk) -> None:
    ids, first = _bodies(desk), _filed(desk)
    named = correct(desk, first, {"host_side": ["C04"], "agencies": [ids["RCMP"]]})
    assert isinstance(named, Meeting)
    assert named.host_side == {ids["C04"]}
    assert named.agencies == {ids["RCMP"]}
    point: dict[str, Json] = {"meeting": first.ref, "number": 1, "point_kind": "AGREED", "text": "x"}
    assert with_ids(desk, Point, point) == {**point, "meeting": first.id}


def test_what_names_no_record_is_refused_and_what_a_desk_was_sent_may_stay(desk: Desk) -> None:
    _bodies(desk)
    first = _filed(desk)
    for name, why in (("C99", "There is no C99"), ("OTTA-MTG-26-0001-X", "is not right")):
        with pytest.raises(Refused, match=why):
            correct(desk, first, {"host_side": [name]})
    with pytest.raises(BadInput, match="several records bear it"):
        correct(desk, first, {"agencies": ["TWICE"]})
    sent = put_record(desk, replace(first, host_side=frozenset({RecordId("unknown-here")})), seen=first)
    more = correct(desk, sent, {"host_side": ["unknown-here", "C04"]})
    assert isinstance(more, Meeting)
    assert len(more.host_side) == 2


def test_a_slip_makes_no_new_audience(desk: Desk) -> None:
    first = _filed(desk)
    for slip in ("HOST:", "NOBODY", "host:RCMP"):
        with pytest.raises(BadInput, match="it is no audience"):
            correct(desk, first, {"releasable_to": ["INTERNAL_HQ", slip]})
        line = {"kind": "contact", "name": "x", "side": "HOST", "releasable_to": [slip]}
        with pytest.raises(BadInput, match="it is no audience"):
            import_file(desk, dumps(line), "f")
    assert correct(desk, first, {"releasable_to": ["HOST:RCMP"]}).releasable_to == {Audience("HOST:RCMP")}


def test_what_stands_as_the_file_has_it_is_no_record_that_came_in(desk: Desk) -> None:
    line = {"kind": "contact", "id": "c-1", "name": "x", "side": "HOST"}
    first = import_file(desk, dumps(line), "f")
    assert (dict(first.kinds), first.same) == ({"contact": 1}, 0)
    again = import_file(desk, dumps(line) + b"\n" + dumps({**line, "id": "c-2"}), "f")
    assert (dict(again.kinds), again.same) == ({"contact": 1}, 1)


def test_a_day_of_birth_is_put_on_record_like_any_other(desk: Desk) -> None:
    born = desk.new(Subject, name="Student N", subject_kind=SubjectKind.PERSON, born_on=date(2001, 3, 4))
    assert desk.get(Subject, file_record(desk, born).id).born_on == date(2001, 3, 4)
    corrected = correct(desk, desk.get(Subject, born.id), {"born_on": "2001-03-05"})
    assert desk.get(Subject, corrected.id).born_on == date(2001, 3, 5)
    assert desk.store.verify() == []


def test_a_limit_that_could_not_be_counted_is_refused(desk: Desk) -> None:
    limit: dict[str, Json] = {"subject_of": "r-1", "deadline_kind": "REPLY", "rule": "x", "amount": 1}
    for field, wrong in (("unit", ""), ("unit", "YEARS"), ("calendar", "LUNAR"), ("zone", "Mars/Olympus")):
        line = {"kind": "deadline", "unit": "WORKING_DAYS", **limit, field: wrong}
        with pytest.raises(BadInput):
            import_file(desk, dumps(line), "f")
