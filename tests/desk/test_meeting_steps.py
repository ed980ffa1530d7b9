"""What a meeting must have before it goes on, what comes of its points, and the pack made before it."""

from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.desk.commands.meetings import (
    MoveRefused,
    act_from_point,
    commit_from_point,
    move_meeting,
    record_meeting,
    record_points,
    request_from_point,
)
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.workplan import CommitmentStopped
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue, issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, prepare_approved, produce
from liaison_desk.desk.queries.briefing import brief
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.desk.setup import Role
from liaison_desk.desk.staleness import ApprovalRefused, ReadoutStale, approve_readout, is_stale
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Action, Commitment, Meeting, Point, Readout, Request
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.markings import Tlp
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import NotYourRole
from tests.desk.sampled import sits


def a_meeting(desk: Desk, **values: Any) -> Meeting:
    third = desk.find("OTTA-MTG-26-0003-G")
    assert isinstance(third, Meeting)
    said = {
        "subject": "Look-back, Ottawa",
        "meeting_kind": MeetingKind.TECHNICAL,
        "agencies": third.agencies,
        "status": MeetingStatus.HELD,
        "agenda": "Look-back\nCommon form",
        "starts": Moment.parse("2026-03-19T15:00:00Z[America/Toronto]"),
    }
    return record_meeting(desk, desk.new(Meeting, **{**said, **values}))


def a_point(desk: Desk, meeting: Meeting, **values: Any) -> Point:
    said = {"meeting": meeting.id, "number": 1, "point_kind": PointKind.DISCUSSED, "text": "The look-back."}
    return desk.new(Point, **{**said, **values})


def third(desk: Desk) -> tuple[Readout, Point]:
    """Return the readout of meeting 3, which P02 wrote, and the point the host gave."""
    readout, meeting = desk.find("OTTA-RDO-26-0004-8"), desk.find("OTTA-MTG-26-0003-G")
    assert isinstance(readout, Readout)
    return readout, points_of(desk, meeting.id)[2]


def raised(desk: Desk, point: Point) -> None:
    assert point.marking is not None
    put_record(desk, replace(point, marking=replace(point.marking, tlp=Tlp.AMBER_STRICT)))


def test_notes_are_final_when_every_line_of_the_agenda_was_answered(desk: Desk) -> None:
    meeting = a_meeting(desk)
    with pytest.raises(MoveRefused, match="no points"):
        move_meeting(desk, meeting, MeetingStatus.NOTED)
    record_points(desk, meeting, [a_point(desk, meeting, agenda_line=1)])
    with pytest.raises(MoveRefused, match="line 2 of the agenda"):
        move_meeting(desk, meeting, MeetingStatus.NOTED)
    silent = a_point(desk, meeting, agenda_line=2, point_kind=PointKind.NOT_RAISED, text="Common form")
    record_points(desk, meeting, [*points_of(desk, meeting.id), replace(silent, marking=None)])
    with pytest.raises(MoveRefused, match="point 2 has no marking"):
        move_meeting(desk, meeting, MeetingStatus.NOTED)
    second = points_of(desk, meeting.id)[1]
    put_record(desk, replace(second, marking=silent.marking))
    move_meeting(desk, meeting, MeetingStatus.NOTED)


def test_a_meeting_has_its_readout_only_when_one_was_issued(desk: Desk) -> None:
    meeting = a_meeting(desk, status=MeetingStatus.NOTED, agenda="")
    record_points(desk, meeting, [a_point(desk, meeting)])
    with pytest.raises(MoveRefused, match="no readout of it has been issued"):
        move_meeting(desk, meeting, MeetingStatus.READOUT)
    issue_readout(desk, meeting.id, Variant.INTERNAL)
    move_meeting(desk, meeting, MeetingStatus.READOUT)


def test_a_commitment_from_a_point_is_held_to_what_any_commitment_is(desk: Desk) -> None:
    meeting = a_meeting(desk)
    record_points(desk, meeting, [a_point(desk, meeting)])
    (point,) = points_of(desk, meeting.id)
    promised = desk.new(Commitment, workstream=desk.new_id(), text="Send the list", owner=Side.HOME)
    with pytest.raises(BadInput, match="between 0 and 100"):
        commit_from_point(desk, point, replace(promised, percent=101))
    with pytest.raises(CommitmentStopped):
        commit_from_point(desk, point, replace(promised, status=CommitmentStatus.VERIFIED))


def test_a_point_becomes_an_action_a_commitment_or_a_request_in_one_step(desk: Desk) -> None:
    meeting = a_meeting(desk)
    record_points(desk, meeting, [a_point(desk, meeting)])
    (point,) = points_of(desk, meeting.id)
    action = act_from_point(desk, point, desk.new(Action, what="Send the list"))
    assert action.source == point.id
    promised = desk.new(Commitment, workstream=desk.new_id(), text="Send the list", owner=Side.HOME)
    commitment = commit_from_point(desk, point, promised)
    assert (commitment.source_point, commitment.evidence) == (point.id, frozenset({meeting.id}))
    request = request_from_point(
        desk, point, desk.new(Request, subject="Look-back", direction=Direction.OUT), ["Which imports?"]
    )
    assert desk.get(Point, point.id).creates == {request.ref}


def test_the_pack_says_who_they_are_what_each_side_owes_and_what_to_raise(desk: Desk) -> None:
    meeting = a_meeting(desk, status=MeetingStatus.PLANNED)
    pack = brief(desk, meeting.id)
    assert {one.request.ref for one in pack.we_owe} >= {"OTTA-INQ-26-0001-R", "OTTA-INQ-26-0003-N"}
    assert "OTTA-RFI-26-0001-1" in {one.request.ref for one in pack.they_owe}
    assert [one.ref for one in pack.last_meetings] == ["OTTA-MTG-26-0003-G"]
    gate = {view.about.ref for view in pack.at_gate if view.about}
    assert gate == {"OTTA-INQ-26-0002-P", "OTTA-INQ-26-0003-N"}
    assert pack.to_raise[:2] == ("Look-back", "Common form")


def test_nobody_approves_what_he_wrote_or_what_has_left(desk: Desk) -> None:
    readout, _ = third(desk)
    sits(desk, "P02")
    with pytest.raises(ApprovalRefused, match="the same person"):
        approve_readout(desk, readout)
    issued = desk.find("OTTA-RDO-26-0001-E")
    assert isinstance(issued, Readout)
    with pytest.raises(ApprovalRefused, match="Issued"):
        approve_readout(desk, issued)


def test_an_approved_readout_is_issued_under_its_own_reference(desk: Desk) -> None:
    readout, _ = third(desk)
    with pytest.raises(BadInput, match="not approved"):
        prepare_approved(desk, readout)
    approved = approve_readout(desk, readout)
    prepared = prepare_approved(desk, approved)
    issued = issue(desk, prepared, produce(prepared))
    assert (issued.ref, issued.id, issued.approver) == (readout.ref, readout.id, "P01")
    assert issued.status is ReadoutStatus.ISSUED


def test_a_source_that_changes_after_approval_makes_the_readout_stale_and_stops_it(desk: Desk) -> None:
    readout, point = third(desk)
    approved = approve_readout(desk, readout)
    prepared = prepare_approved(desk, approved)
    produced = produce(prepared)
    raised(desk, point)
    assert desk.get(Readout, readout.id).status is ReadoutStatus.STALE
    with pytest.raises(ReadoutStale, match="changed after it was approved"):
        prepare_approved(desk, desk.get(Readout, readout.id))
    with pytest.raises(ReadoutStale):
        issue(desk, prepared, produced)
    assert approve_readout(desk, desk.get(Readout, readout.id)).status is ReadoutStatus.APPROVED


def test_what_came_of_a_point_does_not_make_the_readout_stale(desk: Desk) -> None:
    readout, point = third(desk)
    approve_readout(desk, readout)
    put_record(desk, replace(point, creates=frozenset({"WS2"})))
    assert desk.get(Readout, readout.id).status is ReadoutStatus.APPROVED


def test_a_document_made_before_its_source_changed_is_not_issued(desk: Desk) -> None:
    meeting = desk.find("OTTA-MTG-26-0003-G")
    prepared = prepare(desk, meeting.id, Variant.INTERNAL)
    produced = produce(prepared)
    _, point = third(desk)
    raised(desk, point)
    with pytest.raises(ReadoutStale):
        issue(desk, prepared, produced)


def test_an_issued_readout_turns_stale_too_and_its_next_version_supersedes_it(desk: Desk) -> None:
    meeting = desk.find("OTTA-MTG-26-0003-G")
    first, _ = issue_readout(desk, meeting.id, Variant.INTERNAL)
    raised(desk, third(desk)[1])
    assert is_stale(desk, desk.get(Readout, first.id))
    issue_readout(desk, meeting.id, Variant.INTERNAL)
    assert desk.get(Readout, first.id).status is ReadoutStatus.SUPERSEDED


def test_who_may_not_issue_issues_nothing(desk: Desk) -> None:
    meeting = desk.find("OTTA-MTG-26-0003-G")
    prepared = prepare(desk, meeting.id, Variant.INTERNAL)
    produced = produce(prepared)
    sits(desk, "A01", Role.AUDITOR)
    with pytest.raises(NotYourRole, match="Issue documents"):
        issue(desk, prepared, produced)
