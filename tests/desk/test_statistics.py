"""Every measure of headquarters, counted on the sample posting as of 20 March 2026, and on what is added to it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.statistics import CHECKLIST, EVERYTHING, checklist, statistics
from liaison_desk.model.kinds import (
    Assurance,
    ClockEvent,
    Commitment,
    Contact,
    Exchange,
    Item,
    Meeting,
    Readout,
    Subject,
)
from liaison_desk.model.kinds.disclosure import AssuranceStatus
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.kinds.request import ClockAct, ExchangeAct, Medium, Way
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.moment import Moment
from tests.desk.sampled import request_at

INQUIRY = "OTTA-INQ-26-0001-R"


def _value(desk: Desk, measure: str, what: str, group: str = "", period: Period = EVERYTHING) -> str:
    (found,) = [
        figure
        for figure in statistics(desk, period)
        if (figure.measure, figure.what, figure.group) == (measure, what, group)
    ]
    return found.value


def _moment(*parts: int) -> Moment:
    return Moment(datetime(*parts, tzinfo=UTC), "America/Toronto")  # type: ignore[misc,arg-type]


READS = {
    ("ST-1", "requests", ""): "10",
    ("ST-1", "open", ""): "7",
    ("ST-1", "closed", ""): "3",
    ("ST-1", "net (came in less closed)", ""): "7",
    ("ST-1", "by direction", "OUT"): "5",
    ("ST-1", "by urgency", "U3"): "3",
    ("ST-1", "by crime area", "DRUG-PREC"): "1",
    ("ST-1", "by partner", "RCMP"): "5",
    ("ST-1", "by channel", "LO"): "7",
    ("ST-1", "by workstream", "WS4"): "3",
    ("ST-2", "answered within limit", "owed by us, RCMP"): "1 / 2",
    ("ST-2", "answered within limit", "owed to us, U3"): "1 / 2",
    ("ST-3", "answer time, clock time", "median"): "2.5 h",
    ("ST-4", "refused, by ground", "a"): "1",
    ("ST-4", "refused, by partner", "CCCS"): "1",
    ("ST-5", "deviations for judicial authorisation, by partner", "RCMP"): "1",
    ("ST-6", "clarification asked", ""): "1 / 10",
    ("ST-7", "usefulness, by crime area", "CYB-RAN: 2"): "1",
    ("ST-8", "moved to another channel", "FIU"): "1",
    ("ST-9", "assessments", ""): "6",
    ("ST-9", "referred to headquarters", ""): "2",
    ("ST-9", "with conditions", ""): "1",
    ("ST-10", "delivered", ""): "3",
    ("ST-10", "verified", ""): "2",
    ("ST-10", "late, by side", "HOME"): "1",
    ("ST-10", "slipped once", ""): "3",
    ("ST-11", "meetings, by kind", "MINISTERIAL"): "1",
    ("ST-12", "requests, by officer", "A. Raman"): "10",
    ("ST-14", "contacts used once", ""): "5",
    ("ST-15", "unmarked items and points", ""): "0",
}


def test_the_sample_posting_counts_as_it_reads(desk: Desk) -> None:
    found = {(one.measure, one.what, one.group): one.value for one in statistics(desk)}
    assert {key: found.get(key) for key in READS} == READS


def test_every_figure_that_counts_names_as_many_records(desk: Desk) -> None:
    figures = statistics(desk, post_cost=900)
    for figure in figures:
        if figure.value.isdigit() and figure.what not in {"cost per closed request", "bundles missing"}:
            assert len(figure.records) >= int(figure.value), figure
        for known in figure.records:
            assert desk.store.records.get(known) is not None
    assert {figure.measure for figure in figures} == {f"ST-{number}" for number in range(1, 17)}


def test_a_period_leaves_out_what_came_before_and_after_it(desk: Desk) -> None:
    day = date(2026, 2, 24)
    assert _value(desk, "ST-1", "requests", period=Period(since=day, until=day)) == "1"
    assert _value(desk, "ST-1", "requests", period=Period(until=date(2026, 1, 1))) == "0"


def test_the_cost_of_a_closed_request_needs_a_cost_and_is_rounded(desk: Desk) -> None:
    assert not [figure for figure in statistics(desk) if figure.measure == "ST-13"]
    (cost,) = [figure for figure in statistics(desk, post_cost=1000) if figure.measure == "ST-13"]
    assert (cost.value, len(cost.records)) == ("333", 3)


def test_an_extension_is_no_clarification(desk: Desk) -> None:
    request = request_at(desk, INQUIRY)
    until = _moment(2026, 4, 1)
    put_record(
        desk,
        desk.new(
            ClockEvent, request=request.id, act=ClockAct.EXTEND, at=desk.now(), reason="agreed", until=until
        ),
    )
    assert _value(desk, "ST-6", "clarification asked") == "1 / 10"


def test_the_time_a_clock_stands_is_lost_up_to_now(desk: Desk) -> None:
    before = float(_value(desk, "ST-6", "time lost").removesuffix(" h"))
    request = request_at(desk, INQUIRY)
    since = Moment(desk.now().at - timedelta(hours=5), "UTC")
    put_record(
        desk, desk.new(ClockEvent, request=request.id, act=ClockAct.PAUSE, at=since, reason="which waybill")
    )
    assert _value(desk, "ST-6", "clarification asked") == "2 / 10"
    after = float(_value(desk, "ST-6", "time lost").removesuffix(" h"))
    assert after - before == pytest.approx(5, abs=0.2)


def test_an_answer_is_in_time_where_the_pause_is_given_back(desk: Desk) -> None:
    request = request_at(desk, INQUIRY)
    assert request.received_at is not None
    group = "owed by us, U3"
    assert _value(desk, "ST-2", "answered within limit", group) == "0 / 1"
    start = request.received_at.at
    for act, hour in ((ClockAct.PAUSE, 1), (ClockAct.RESUME, 24 * 90)):
        at = Moment(start + timedelta(hours=hour), "UTC")
        put_record(desk, desk.new(ClockEvent, request=request.id, act=act, at=at, reason="x"))
    assert not [figure for figure in statistics(desk) if figure.group == group]


def test_a_deviation_counts_however_it_was_noted(desk: Desk) -> None:
    request = request_at(desk, INQUIRY)
    put_record(
        desk,
        desk.new(
            ClockEvent,
            request=request.id,
            act=ClockAct.DEVIATE,
            at=desk.now(),
            reason="warrant",
            until=_moment(2026, 4, 1),
        ),
    )
    assert _value(desk, "ST-5", "deviations for judicial authorisation, by partner", "RCMP") == "2"


def test_a_readout_two_working_days_later_is_in_time_and_a_later_one_is_not(desk: Desk) -> None:
    meetings = sorted(desk.store.records.standing(Meeting), key=lambda meeting: meeting.starts)
    what = "readout within 2 working days"
    part, whole = map(int, _value(desk, "ST-11", what).split(" / "))
    assert part == 0
    assert whole == len(meetings)
    for hours in (400, 20):
        put_record(
            desk,
            desk.new(
                Readout,
                source=meetings[0].id,
                subject="x",
                readout_kind=ReadoutKind.MEETING,
                audience="HOST:RCMP",
                issued_at=Moment(meetings[0].starts.at + timedelta(hours=hours), "UTC"),
            ),
        )
        assert _value(desk, "ST-11", what) == f"{int(hours == 20)} / {whole}"


@pytest.mark.parametrize(
    ("hour", "day", "late"),
    [(15, 18, "0"), (3, 18, "1"), (15, 21, "1")],
    ids=["in hours", "night", "Saturday"],
)
def test_calls_at_night_and_on_rest_days_are_out_of_hours(desk: Desk, hour: int, day: int, late: str) -> None:
    put_record(
        desk,
        desk.new(
            Exchange,
            about=request_at(desk, INQUIRY).id,
            act=ExchangeAct.NOTE,
            way=Way.TO_HOST,
            medium=Medium.CALL,
            at=_moment(2026, 3, day, hour),
            gist="asked",
        ),
    )
    assert _value(desk, "ST-12", "out-of-hours calls") == late


def test_a_contact_met_five_times_is_used_often_and_not_dormant(desk: Desk) -> None:
    contact = put_record(desk, desk.new(Contact, name="J. Tremblay", side="HOST"))
    dormant = int(_value(desk, "ST-14", "contacts dormant for 90 days"))
    kind = desk.store.records.standing(Meeting)[0].meeting_kind
    for number in range(5):
        put_record(
            desk,
            desk.new(
                Meeting,
                subject=f"Meeting {number}",
                meeting_kind=kind,
                starts=_moment(2026, 3, 10 + number),
                host_side=frozenset({contact.id}),
            ),
        )
    assert _value(desk, "ST-14", "contacts used five times or more") == "1"
    assert int(_value(desk, "ST-14", "contacts dormant for 90 days")) == dormant - 1


def test_what_is_unmarked_unrated_or_overdue_shows_in_the_quality(desk: Desk) -> None:
    put_record(desk, desk.new(Item, text="heard", marking=None))
    put_record(
        desk, desk.new(Subject, name="N. N.", subject_kind=SubjectKind.PERSON, review_on=date(2026, 1, 1))
    )
    assert _value(desk, "ST-15", "unmarked items and points") == "1"
    assert _value(desk, "ST-15", "items without evaluation") == "1"
    assert _value(desk, "ST-15", "overdue reviews") == "1"


def test_an_assurance_that_ran_out_has_lapsed(desk: Desk) -> None:
    (assurance,) = desk.store.records.standing(Assurance)
    assert _value(desk, "ST-9", "assurances lapsed") == "0"
    past = replace(assurance, status=AssuranceStatus.GIVEN, expires=date(2026, 3, 19))
    put_record(desk, past, seen=assurance)
    assert _value(desk, "ST-9", "assurances lapsed") == "1"


def test_a_commitment_on_time_was_delivered_and_never_slipped(desk: Desk) -> None:
    done = {"DELIVERED", "VERIFIED"}
    expected = [c for c in desk.store.records.standing(Commitment) if c.status in done and c.slips == 0]
    assert _value(desk, "ST-10", "on time") == str(len(expected))
    slipped = replace(expected[0], slips=1)
    put_record(desk, slipped, seen=expected[0])
    assert _value(desk, "ST-10", "on time") == str(len(expected) - 1)


def test_the_checklist_names_a_measure_for_each_duty_and_whether_it_is_counted(desk: Desk) -> None:
    found = checklist(statistics(desk))
    assert [one.measure for one in found] == [measure for _, _, measure in CHECKLIST]
    assert all(one.figures for one in found)
    assert not any(one.figures for one in checklist([]))
