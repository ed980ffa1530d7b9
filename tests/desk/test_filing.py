"""Records filed by the rules of their kind, from a file or a terminal, and references that mean one record."""

from dataclasses import replace

import pytest

from liaison_desk.desk.commands.filing import correct, file_record
from liaison_desk.desk.commands.importing import apply_corrections, import_file
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import unsaved
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Commitment, Contact, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.kinds.posting import Side
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
    ],
)
def test_a_setup_that_nobody_could_read_is_refused(field: str, value: str) -> None:
    unsaved("OTT").check()
    with pytest.raises(BadInput):
        replace(unsaved("OTT"), **{field: value}).check()  # type: ignore[arg-type]
