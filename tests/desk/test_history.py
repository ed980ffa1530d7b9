"""What history tells of fields that two desks wrote (log.md §2)."""

from dataclasses import replace

import pytest

from liaison_desk.desk.commands.records import decide, put_record
from liaison_desk.desk.commands.requests import open_request
from liaison_desk.desk.queries.history import conflicts, history
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Commitment, Request, Workstream
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import Direction, RequestStatus
from liaison_desk.model.kinds.workplan import CommitmentStatus
from tests.desk.carrying import contact
from tests.desk.conftest import Both


def test_history_marks_what_both_desks_changed_and_nothing_else(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    person = contact(post)
    person = put_record(post, replace(person, unit="North"), seen=person)
    both.up()
    put_record(post, replace(person, unit="South", rank="Major"), seen=person)
    put_record(hq, replace(person, unit="East", role="Head"), seen=person)
    both.up()
    both.down()
    assert conflicts(post, person.id)[0].blocks is False
    for desk in (post, hq):
        marked = {(line.field, line.new) for line in history(desk, person.id) if line.both_changed}
        assert marked == {("unit", "South"), ("unit", "East")}
    decide(hq, person, "unit", "East")
    both.down()
    lines = history(post, person.id)
    assert (lines[0].new, lines[0].both_changed) == ("East", False)
    assert sum(line.both_changed for line in lines) == 2


def test_the_same_said_twice_is_agreement(both: Both) -> None:
    person = contact(both.post.desk)
    both.up()
    for desk in (both.post.desk, both.hq.desk):
        put_record(desk, replace(person, unit="South"), seen=person)
    both.up()
    assert not any(line.both_changed for line in history(both.hq.desk, person.id))


def disputed(both: Both, record: Request | Commitment, at_post: Code, at_hq: Code) -> None:
    """Let the two desks write another status each, and bring the post's to headquarters."""
    both.up()
    for desk, status in ((both.post.desk, at_post), (both.hq.desk, at_hq)):
        with desk.change("step") as change:
            change.write(record, "status", status.value)
    both.up()


def test_only_what_is_in_conflict_is_decided_and_a_step_with_one_of_its_sides(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    person = contact(post)
    with pytest.raises(BadInput, match="there is nothing to decide about it"):
        decide(post, person, "unit", "East")
    request = open_request(post, post.new(Request, subject="Plates", direction=Direction.OUT))
    disputed(both, request, RequestStatus.WDRN, RequestStatus.REVIEW)
    with pytest.raises(BadInput, match="by its steps"):
        decide(hq, request, "status", RequestStatus.CLOSED.value)
    decide(hq, request, "status", RequestStatus.WDRN.value)
    assert hq.get(Request, request.id).status is RequestStatus.WDRN


def test_a_status_in_conflict_is_settled_with_one_of_its_sides_whatever_has_it(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    stream = put_record(post, post.new(Workstream, code="WS9", name="Cyber"))
    promise = put_record(
        post, post.new(Commitment, workstream=stream.id, text="Monthly figures", owner=Side.HOME)
    )
    disputed(both, promise, CommitmentStatus.AGREED, CommitmentStatus.DROPPED)
    with pytest.raises(BadInput, match="by its steps"):
        decide(hq, promise, "status", CommitmentStatus.VERIFIED.value)
    decide(hq, promise, "status", CommitmentStatus.AGREED.value)
    assert hq.get(Commitment, promise.id).status is CommitmentStatus.AGREED
