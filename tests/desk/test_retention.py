"""Retention: what is due for review, what a hold stops, and an erasure after which nobody is found any more."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.retention import (
    OriginatorSays,
    StillNamed,
    UnderHold,
    anonymise,
    erase,
    keep,
    lift_hold,
    place_hold,
)
from liaison_desk.desk.commands.subjects import link_subject, record_link
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.retention import (
    certificates,
    dry_run,
    newest_task,
    reviews,
    tallies,
    travelling,
)
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.queries.statistics import statistics
from liaison_desk.desk.setup import Role
from liaison_desk.desk.undo import CannotUndo, undo
from liaison_desk.host.paths import resource
from liaison_desk.model.canonical import dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import (
    Attachment,
    Case,
    Consignment,
    Exchange,
    Item,
    Link,
    Meeting,
    Question,
    Readout,
    Request,
    Subject,
)
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.kinds.policy import RetentionDecision
from liaison_desk.model.kinds.request import Direction, ExchangeAct, Medium, RequestStatus, Way
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.retention import Ground, Schedule, later, read_schedule, review_of
from liaison_desk.model.roles import NotYourRole
from liaison_desk.store import blobs, drafts
from tests.desk.carrying import accept, contact, pack
from tests.desk.conftest import Both

NAME = "Zbigniew Quillfeather"


@pytest.fixture
def desk(both: Both) -> Desk:
    """A post whose supervisor sits at the desk."""
    both.post.desk.setup = replace(both.post.desk.setup, role=Role.SUPERVISOR)
    return both.post.desk


def _subject(desk: Desk, name: str = NAME) -> Subject:
    subject = desk.new(
        Subject, name=name, subject_kind=SubjectKind.PERSON, identifiers=frozenset({"passport:Z7788990"})
    )
    return put_record(desk, subject)


def _request(desk: Desk, **values: object) -> Request:
    fields = {"subject": "Travel and associates", "direction": Direction.OUT, **values}
    return put_record(desk, desk.new(Request, **fields))


def _closed(desk: Desk, at: str = "2026-01-31T12:00:00Z[UTC]", **values: object) -> Request:
    return _request(desk, status=RequestStatus.CLOSED, closed_at=Moment.parse(at), **values)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 15), 36, date(2029, 1, 15)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(
    day: date, months: int, expected: date
) -> None:
    assert later(day, months) == expected


def test_each_record_is_reviewed_by_its_kind_and_outcome(desk: Desk) -> None:
    closed, opened = _closed(desk), _request(desk, received_at=desk.now())
    case = put_record(desk, desk.new(Case, subject="Dossier", closed=date(2026, 1, 10)))
    due = {review.record.id: review.due for review in reviews(desk, date(2099, 1, 1))}
    assert (due[closed.id].rule, due[closed.id].day) == ("REQUEST", date(2026, 7, 31))
    assert due[opened.id].rule == "REQUEST-OPEN"
    assert (due[case.id].rule, due[case.id].day) == ("CASE", date(2026, 7, 10))
    assert [review.record.id for review in reviews(desk, date(2026, 7, 10))] == [case.id]


def test_an_originator_s_shorter_period_goes_before_every_rule(desk: Desk) -> None:
    marking = desk.new(Item, text="x").marking
    assert marking
    subject = put_record(
        desk,
        replace(
            _subject(desk), id=desk.new_id(), ref="", marking=replace(marking, valid_until=date(2026, 5, 1))
        ),
    )
    due = {review.record.id: review.due for review in reviews(desk, date(2026, 6, 1))}
    assert (due[subject.id].rule, due[subject.id].day) == ("ORIGINATOR", date(2026, 5, 1))
    with pytest.raises(OriginatorSays, match="2026-05-01"):
        keep(desk, subject, date(2026, 5, 2), "Trial goes on")
    schedule = Schedule(rules=(), originators={"RCMP": 3})
    given = replace(
        subject, marking=Marking(classification=marking.classification, originators=frozenset({"RCMP"}))
    )
    found = review_of(schedule, given)
    assert found
    assert given.created_at
    assert found.day == later(given.created_at.there().date(), 3)


def test_what_is_kept_comes_back_on_the_day_that_was_set(desk: Desk) -> None:
    request = _closed(desk, at="2025-01-31T12:00:00Z[UTC]")
    assert reviews(desk, date(2026, 3, 20))
    keep(desk, request, date(2027, 1, 1), "Trial goes on")
    assert reviews(desk, date(2026, 12, 31)) == []
    (review,) = reviews(desk, date(2027, 1, 1))
    assert review.last
    assert (review.last.decision, review.last.reason) == (RetentionDecision.KEEP, "Trial goes on")
    assert desk.get(Request, request.id).review_on == date(2027, 1, 1)
    for until, reason in ((date(2026, 3, 1), "r"), (date(2027, 1, 1), " ")):
        with pytest.raises(BadInput):
            keep(desk, request, until, reason)


def test_rules_that_cannot_be_read_are_refused_by_name() -> None:
    for content in (b"{}", b'{"rules": [{"code": "X"}], "originators": {}}', b"[]"):
        with pytest.raises(BadInput, match="retention"):
            read_schedule(content, "retention")


def test_an_officer_may_neither_erase_nor_hold(both: Both) -> None:
    desk = both.post.desk
    subject = _subject(desk)
    for forbidden in (
        lambda: erase(desk, [subject], Ground.PERIOD),
        lambda: place_hold(desk, subject, "Court"),
        lambda: lift_hold(desk, subject, "Court"),
    ):
        with pytest.raises(NotYourRole):
            forbidden()
    assert desk.get(Subject, subject.id) == subject


def test_a_legal_hold_stops_everything_it_reaches(desk: Desk) -> None:
    subject, case = _subject(desk), put_record(desk, desk.new(Case, subject="Dossier"))
    request = link_subject(desk, _request(desk, dossier=case.id), subject)
    question = put_record(desk, desk.new(Question, request=request.id, number=1, text="Where?"))
    fields = {"subject": "Joint review", "meeting_kind": MeetingKind.OPERATIONAL, "starts": desk.now()}
    meeting = put_record(desk, desk.new(Meeting, dossier=case.id, **fields))
    place_hold(desk, case, "Court order 12")
    case = desk.get(Case, case.id)
    assert case.hold
    for record in (case, request, question, meeting):
        with pytest.raises(UnderHold, match=case.ref):
            erase(desk, [record], Ground.PERIOD)
    place_hold(desk, request, "Same order")
    with pytest.raises(UnderHold, match=request.ref):
        erase(desk, [subject], Ground.PERIOD)
    with pytest.raises(UnderHold):
        anonymise(desk, desk.get(Request, request.id))
    lift_hold(desk, desk.get(Request, request.id), "Order withdrawn")
    lift_hold(desk, case, "Order withdrawn")
    with pytest.raises(BadInput, match="not under legal hold"):
        lift_hold(desk, desk.get(Case, case.id), "Again")
    erase(desk, [subject], Ground.PERIOD)
    assert desk.store.records.get(subject.id) is None


def test_a_kind_without_a_field_for_it_is_held_by_the_decision(desk: Desk) -> None:
    link = put_record(desk, desk.new(Link, first=desk.new_id(), second=desk.new_id(), role="knows"))
    place_hold(desk, link, "Court")
    with pytest.raises(UnderHold):
        erase(desk, [link], Ground.PERIOD)
    lift_hold(desk, link, "Over")
    assert erase(desk, [link], Ground.PERIOD).records == 3, "the link and both decisions about it"


def test_a_dry_run_names_everything_and_changes_nothing(desk: Desk) -> None:
    subject, other = _subject(desk), _subject(desk, "Somebody Else")
    own = link_subject(desk, put_record(desk, desk.new(Item, text=f"{NAME} was seen")), subject)
    shared = put_record(
        desk, desk.new(Item, text=f"{NAME} met the other", subjects=frozenset({subject.id, other.id}))
    )
    link = record_link(desk, desk.new(Link, first=other.id, second=subject.id, role="knows"))
    goods = put_record(desk, desk.new(Consignment, waybill="W-1", subject_of=subject.id))
    before = desk.store.log.last(desk.setup.desk)
    run = dry_run(desk, [subject])
    assert {record.id for record in run.records} == {subject.id, own.id, link.id, goods.id}
    assert [record.id for record in run.mentions] == [shared.id]
    assert desk.store.log.last(desk.setup.desk) == before


def test_nobody_is_erased_while_a_record_still_says_the_name(desk: Desk) -> None:
    subject = _subject(desk)
    request = _request(desk, facts=f"Asked about {NAME.upper()}")
    with pytest.raises(StillNamed, match=request.ref):
        erase(desk, [subject], Ground.SUBJECT)
    report = erase(desk, [subject], Ground.SUBJECT, keep_mentions=True)
    assert report.tables, "and it says that the name still stands somewhere"
    whole = erase(desk, [request], Ground.SUBJECT)
    assert whole.tables == ()


def test_an_erasure_leaves_a_certificate_and_no_text_file_or_draft(desk: Desk) -> None:
    subject = _subject(desk)
    item = link_subject(desk, put_record(desk, desk.new(Item, text=f"{NAME} was seen at the port")), subject)
    photo = attach(desk, item, io.BytesIO(b"picture of a face"), "face.png")
    shared = attach(desk, item, io.BytesIO(b"map of the port"), "map.png")
    kept = attach(desk, _request(desk), io.BytesIO(b"map of the port"), "map.png")
    drafts.save(desk.store.engine, f"subject/{subject.id}", NAME.encode(), 1)
    drafts.save(desk.store.engine, "item/new", dumps({"subjects": [subject.id], "text": NAME}), 1)
    drafts.save(desk.store.engine, "contact/new", b"somebody else", 1)
    ops = [
        op for _, change in desk.store.log.touching(item.id) for _, op in change.ops if op.record == item.id
    ]
    report = erase(desk, [subject], Ground.SUBJECT)
    assert (report.records, report.tables) == (4, ())
    for record in (subject, item, photo, shared):
        assert desk.store.records.get(record.id) is None
    assert desk.get(Attachment, kept.id) == kept
    engine = desk.store.engine
    assert not blobs.has(engine, bytes.fromhex(photo.sha256))
    assert blobs.has(engine, bytes.fromhex(kept.sha256)), "another record has the same file"
    assert [draft.key for draft in drafts.all(engine)] == ["contact/new"]
    written = loads(report.certificate.encode())
    assert NAME not in report.certificate
    assert isinstance(written, dict)
    assert (written["ground"], written["by"]) == ("SUBJECT", "P01")
    named = {row["id"]: row for row in written["records"]}
    assert named.keys() == {subject.id, item.id, photo.id, shared.id}
    assert {op.commitment.hex() for op in ops if op.field != "born"} == {
        line.split()[1] for line in named[item.id]["commitments"]
    }
    assert certificates(desk, subject.id) == [written]
    assert desk.store.verify() == [], "every chain still holds"


def test_an_order_is_not_undone_and_needs_something_to_erase(desk: Desk) -> None:
    subject = _subject(desk)
    erase(desk, [subject], Ground.MISTAKE)
    last = desk.store.log.last(desk.setup.desk)
    assert last
    with pytest.raises(CannotUndo):
        undo(desk, last[0])
    with pytest.raises(BadInput, match="names no record"):
        erase(desk, [], Ground.PERIOD)
    with pytest.raises(BadInput, match="decision of their own"):
        erase(desk, [_subject(desk, "Another One")], Ground.ANON)


def test_what_is_kept_without_a_day_is_looked_at_again_when_its_rule_says(desk: Desk) -> None:
    today = desk.now().there().date()
    assert keep(desk, _closed(desk), None, "Appeal").due == later(today, 12)
    text = put_record(
        desk,
        desk.new(
            Exchange,
            about=desk.new_id(),
            act=ExchangeAct.NOTE,
            way=Way.TO_HOST,
            medium=Medium.MAIL,
            at=desk.now(),
            gist="x",
        ),
    )
    with pytest.raises(BadInput, match="no rule says"):
        keep(desk, text, None, "Appeal")


def test_statistics_keep_a_row_without_names_of_what_went(desk: Desk) -> None:
    fields: dict[str, Any] = {"crime_area": "OC", "usefulness": 2, "facts": f"{NAME} again"}
    first, second = _closed(desk, **fields), _closed(desk, **fields)
    put_record(
        desk,
        desk.new(
            Exchange,
            about=first.id,
            act=ExchangeAct.NOTE,
            way=Way.TO_HOST,
            medium=Medium.CALL,
            at=desk.now(),
            gist=NAME,
        ),
    )
    erase(desk, [first], Ground.PERIOD)
    report = anonymise(desk, second)
    assert report.tables == ()
    assert find(desk, NAME) == []
    rows = [tally for tally in tallies(desk) if tally.of_kind == Request.kind]
    erased, stripped = sorted(rows, key=lambda tally: tally.of_ref)
    assert (erased.of_ref, stripped.of_ref) == ("", second.ref)
    for tally in (erased, stripped):
        assert (tally.of_kind, tally.direction, tally.crime_area) == ("request", "OUT", "OC")
        assert (tally.usefulness, tally.status, str(tally.closed)[:10]) == (2, "CLOSED", "2026-01-31")
    task = newest_task(desk, second.id)
    assert task
    assert task.decision is RetentionDecision.ANON


def test_scenario_15_a_subject_is_erased_everywhere_and_does_not_come_back(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    subject = _subject(post)
    item = link_subject(post, put_record(post, post.new(Item, text=f"{NAME} was seen")), subject)
    photo = attach(post, item, io.BytesIO(b"picture of a face"), "face.png")
    request = link_subject(post, _closed(post, crime_area="OC"), subject)
    first = pack(both.post, "HQ")
    accept(both.hq, first)
    drafts.save(post.store.engine, f"subject/{subject.id}", NAME.encode(), 1)
    assert len(find(hq, NAME)) == 2

    report = erase(hq, [hq.get(Subject, subject.id)], Ground.SUBJECT)
    assert report.tables == ()
    (order,) = {found.acknowledged + found.waiting for found in travelling(hq)}
    assert order == ("OTTA",)
    assert all(found.waiting == ("OTTA",) for found in travelling(hq)), "not acknowledged yet"

    assert both.down().quarantined == []
    for desk in (post, hq):
        assert find(desk, NAME) == []
        assert desk.store.records.get(subject.id) is None
        assert desk.store.records.kind_of(subject.id) == "subject", "a tombstone stays"
        assert not blobs.has(desk.store.engine, bytes.fromhex(photo.sha256))
        assert certificates(desk, subject.id) == [loads(report.certificate.encode())]
        assert desk.store.records.count(Request) == 1
        assert desk.get(Request, request.id).crime_area == "OC", "what is counted stays"
        assert desk.store.verify() == []
    assert drafts.all(post.store.engine) == []

    both.up()
    assert all(found.acknowledged == ("OTTA",) for found in travelling(hq))
    accept(both.hq, first)
    accept(both.hq, pack(both.post, "HQ"))
    assert find(hq, NAME) == []
    assert hq.store.records.get(item.id) is None
    assert post.store.digest() == hq.store.digest()


def test_an_order_of_somebody_who_may_not_give_it_is_kept_out(both: Both) -> None:
    post = both.post.desk
    subject = _subject(post)
    both.up()
    post.setup = replace(post.setup, role=Role.SUPERVISOR)
    erase(post, [subject], Ground.PERIOD)
    accepted = both.up()
    assert len(accepted.quarantined) == 1, "the roster says that an officer sits there"
    assert both.hq.desk.get(Subject, subject.id).name == NAME


def test_what_was_added_meanwhile_to_an_erased_record_is_shown_for_review_and_its_erased_files_go(
    both: Both,
) -> None:
    post, hq = both.post.desk, both.hq.desk
    subject = _subject(post)
    both.up()
    erase(hq, [hq.get(Subject, subject.id)], Ground.SUBJECT)
    photo = attach(post, subject, io.BytesIO(b"picture of a face"), "face.png")
    put_record(post, replace(subject, note="Tall"), seen=subject)
    both.up()
    both.down()
    for desk in (post, hq):
        assert [(review.record.id, review.due.rule) for review in reviews(desk, date(2026, 3, 21))] == [
            (photo.id, "PARENT_ERASED")
        ]
    erase(hq, [hq.get(Attachment, photo.id)], Ground.SUBJECT)
    both.up()
    both.down()
    for desk in (post, hq):
        assert not blobs.has(desk.store.engine, bytes.fromhex(photo.sha256))
        assert reviews(desk, date(2026, 3, 21)) == []


def test_a_file_that_comes_again_for_an_erased_record_does_not_stay(both: Both) -> None:
    post, hq = both.post.desk, both.hq.desk
    subject = _subject(post)
    photo = attach(post, subject, io.BytesIO(b"picture of a face"), "face.png")
    both.up()
    erase(hq, [hq.get(Subject, subject.id)], Ground.SUBJECT)
    contact(post)
    accept(both.hq, pack(both.post, "HQ"))
    assert not blobs.has(hq.store.engine, bytes.fromhex(photo.sha256))
    assert hq.store.records.get(photo.id) is None


def test_every_figure_stays_as_it_was_when_requests_meetings_items_and_calls_are_erased(desk: Desk) -> None:
    import_file(desk, resource("sample", "posting.json").read_bytes(), "posting.json")
    item = put_record(desk, desk.new(Item, text="Seen twice."))
    night = Moment(datetime(2026, 3, 18, 5, 0, tzinfo=UTC), "America/Toronto")
    about: dict[str, Any] = {
        "about": item.id,
        "act": ExchangeAct.NOTE,
        "way": Way.TO_HOST,
        "medium": Medium.CALL,
    }
    call = put_record(desk, desk.new(Exchange, at=night, gist="A call at one.", **about))
    readout = desk.store.records.standing(Readout)[0]
    put_record(desk, replace(readout, issued_at=night))

    def figures() -> dict[tuple[str, str, str], str]:
        found = statistics(desk, post_cost=900)
        counted = {f"ST-{number}" for number in (*range(1, 9), 11, 12, 13)}
        return {(one.measure, one.what, one.group): one.value for one in found if one.measure in counted}

    # what a request came to is free text, and may name anybody: it does not stay
    before = {key: value for key, value in figures().items() if key[1] != "outcome"}
    requests = desk.store.records.standing(Request)
    ended = [request for request in requests if request.status is not RequestStatus.CLAR]
    meetings = desk.store.records.standing(Meeting)
    assert before["ST-12", "out-of-hours calls", ""] == "1"
    erase(desk, [*ended, *meetings, item, call], Ground.PERIOD, keep_mentions=True)
    assert not desk.store.records.standing(Meeting)
    assert len(desk.store.records.standing(Request)) == 1
    assert {key: value for key, value in figures().items() if key[1] != "outcome"} == before
    ids = {record for one in statistics(desk) if one.what == "requests" for record in one.records}
    assert {desk.store.records.kind_of(record) for record in ids} == {"request", "tally"}
