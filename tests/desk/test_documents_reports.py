"""The periodic reports, the status of the work plan and the brief pack say what the desk holds, for each reader."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk, NotFound
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.periods import month_of, span_of, week_of, year_of
from liaison_desk.desk.documents.preparing import Prepared, prepare, prepare_standing, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.sources import source_named
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.network import Loss, gained_and_lost
from liaison_desk.desk.queries.statistics import statistics
from liaison_desk.desk.queries.workplan import board
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Commitment,
    Contact,
    Deadline,
    Meeting,
    Point,
    Post,
    Slip,
    Subject,
    Workstream,
)
from liaison_desk.model.kinds.meeting import Confidence, MeetingKind, MeetingStatus, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import DeadlineKind
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.model.markings import HOME_SIDE, Audience, Classification, Handling, Marking, Tlp
from liaison_desk.model.moment import Moment
from liaison_desk.readouts.content import (
    Box,
    Bullets,
    Chart,
    Document,
    Facts,
    Heading,
    Numbered,
    Swatch,
    Table,
)
from liaison_desk.readouts.verify import verify_readout
from tests.desk.sampled import sits
from tests.fakes.postings import Folders, standing_still
from tests.readouts.pdf_checks import faults

D = DocumentType
WORKING = "OTTA-MTG-26-0003-G"
REPORTS = (D.WEEKLY, D.MONTHLY, D.WORKPLAN, D.ANNUAL)
JUDGED = Written(
    lines=("The host side answers faster.", "Fraud waits for one person.", "Cyber needs a decision.")
)
OPEN_TO_HOST = frozenset({*HOME_SIDE, Audience("HOST"), Audience("JOINT")})
FREE = Marking(
    classification=Classification.UNCLASSIFIED, scheme="IN", handling=frozenset({Handling.H0}), tlp=Tlp.GREEN
)


@pytest.fixture(scope="module")
def read(posting_once: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample posting, which the tests of this module only read."""
    with posting_once.copied(tmp_path_factory.mktemp("reports")).open_post() as opened:
        sits(opened.desk, "P01")
        yield opened.desk


def _post(desk: Desk) -> RecordId:
    return next(post.id for post in desk.store.records.standing(Post) if post.code == desk.setup.post)


def _made(
    desk: Desk,
    document: DocumentType,
    variant: Variant = Variant.INTERNAL,
    language: str = "en",
    written: Written = JUDGED,
    agency: str = "",
) -> Prepared:
    source = desk.find(WORKING).id if document is D.BRIEF else _post(desk)
    return prepare(desk, source, variant, language, agency, document=document, written=written)


def _headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def _glance(document: Document) -> dict[str, str]:
    first = next(block for block in document.blocks if isinstance(block, Facts))
    return {fact.label: fact.value for fact in first.facts}


def _table(document: Document, heading: str) -> Table:
    place = next(i for i, b in enumerate(document.blocks) if isinstance(b, Heading) and b.text == heading)
    return next(block for block in document.blocks[place:] if isinstance(block, Table))


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else getattr(cell, "text", "")


def _rows(document: Document, heading: str) -> list[list[str]]:
    return [[_text(cell) for cell in row] for row in _table(document, heading).rows]


def test_the_week_answers_the_supervisor_before_it_tells_the_rest(read: Desk) -> None:
    document = _made(read, D.WEEKLY).document
    assert document.title == "Monday 16 March 2026 to Sunday 22 March 2026"
    assert isinstance(document.blocks[0], Facts)
    assert _headings(document)[:2] == ["Decisions asked", "Late, and due within seven days"]
    said = _glance(document)
    assert (said["Decisions asked"], said["Late"]) == ("4", "4")
    assert said["Waiting at the gate"] == "2"
    assert said["Completeness"] == "Nothing is omitted."
    assert said["Marking and reader"].startswith(document.banner.text)
    late = {row[0] for row in _rows(document, "Late, and due within seven days") if row[4].startswith("late")}
    assert late == {
        "OTTA-INQ-26-0001-R, question 4",
        "OTTA-RFI-26-0003-Y",
        "OTTA-CMT-26-0011-L",
        "OTTA-CMT-26-0018-7",
    }
    assert [row[0] for row in _rows(document, "New")] == ["OTTA-SPN-26-0001-G"]


def test_the_judgement_stands_apart_and_is_named_as_one(read: Desk) -> None:
    box = next(block for block in _made(read, D.WEEKLY).document.blocks if isinstance(block, Box))
    assert (box.title, [line.text for line in box.paragraphs]) == (
        "Judgement of the officer",
        list(JUDGED.lines),
    )
    bare = _made(read, D.WEEKLY, written=Written()).document
    box = next(block for block in bare.blocks if isinstance(block, Box))
    assert [line.text for line in box.paragraphs] == ["No judgement was added."]
    long = _made(read, D.WEEKLY, written=Written(lines=("word " * 91,))).document
    assert [(one.words, one.limit) for one in long.overlong] == [(95, 90)]


def test_an_empty_list_has_no_heading_but_is_named(read: Desk) -> None:
    document = _made(read, D.WEEKLY).document
    assert "Moved to another channel" not in _headings(document)
    assert any(
        "Nothing to report under: " in _text(b) and "Moved to another channel" in _text(b)
        for b in document.blocks
    )


def test_a_report_on_other_days_tells_of_those_days(read: Desk) -> None:
    then = Written(first=date(2026, 2, 16), last=date(2026, 2, 27))
    document = _made(read, D.WEEKLY, written=then).document
    assert {row[0] for row in _rows(document, "New")} == {
        "OTTA-RFI-26-0002-0",
        "OTTA-INQ-26-0001-R",
        "OTTA-RFI-26-0004-W",
    }
    assert [row[0] for row in _rows(document, "Meetings that changed something")] == [WORKING]
    (moved,) = _rows(document, "Moved to another channel")
    assert (moved[0], moved[3]) == ("OTTA-RFI-26-0004-W", "FIU to FIU, Egmont Secure Web")
    assert moved[1] == "Held on paper only.", "what the store may not hold is told as a pointer"
    assert document.banner.classification is not Classification.CONFIDENTIAL


def test_what_was_late_in_days_that_are_past_is_told_as_of_their_end(read: Desk) -> None:
    then = Written(first=date(2026, 2, 23), last=date(2026, 3, 1))
    document = _made(read, D.WEEKLY, written=then).document
    rows = {row[0]: row for row in _rows(document, "Late, and due within seven days")}
    assert rows["OTTA-INQ-26-0001-R, question 4"][4] == "late by 2\u00a0d\u00a08\u00a0h"
    assert "OTTA-RFI-26-0003-Y" not in rows
    notes = [_text(block) for block in document.blocks]
    assert any(note.startswith("As of Monday 2 March 2026, 00:00\u00a0EST") for note in notes)
    assert not any(note.startswith("As of ") for note in map(_text, _made(read, D.WEEKLY).document.blocks))


def test_a_deadline_that_is_no_answer_says_which_it_is(desk: Desk) -> None:
    readout = desk.find("OTTA-RDO-26-0004-8")
    day = desk.now()
    put_record(
        desk,
        desk.new(
            Deadline,
            subject_of=readout.id,
            deadline_kind=DeadlineKind.COUNTERSIGN,
            rule="RD-3",
            amount=2,
            unit="WORKING_DAYS",
            base_due=day,
            owed_by_us=True,
        ),
    )
    rows = {row[0]: row for row in _rows(_made(desk, D.WEEKLY).document, "Late, and due within seven days")}
    assert rows[readout.ref][1] == f"Countersign: {readout.title}"


def test_the_days_are_the_usual_span_unless_named() -> None:
    friday = date(2026, 3, 20)
    assert week_of(friday) == (date(2026, 3, 16), date(2026, 3, 22))
    assert month_of(friday) == (date(2026, 3, 1), date(2026, 3, 31))
    assert month_of(date(2024, 2, 29))[1] == date(2024, 2, 29)
    assert year_of(friday) == (date(2026, 1, 1), date(2026, 12, 31))
    assert span_of(Written(first=date(2026, 2, 4)), month_of, friday) == (date(2026, 2, 4), date(2026, 2, 28))
    assert span_of(Written(last=date(2026, 2, 4)), week_of, friday) == (date(2026, 2, 2), date(2026, 2, 4))
    with pytest.raises(BadInput, match="before it begins"):
        span_of(Written(first=friday, last=friday - timedelta(days=1)), week_of, friday)


def test_the_report_of_another_week_does_not_replace_that_of_this_one(read: Desk) -> None:
    this, other = _made(read, D.WEEKLY), _made(read, D.WEEKLY, written=Written(first=date(2026, 3, 9)))
    assert this.readout.first_day == date(2026, 3, 16)
    assert (other.readout.first_day, other.readout.last_day) == (date(2026, 3, 9), date(2026, 3, 15))
    assert this.readout.points == frozenset(), "a report as of a moment does not become stale"


def test_the_month_holds_every_measure_and_its_figures_equal_the_queries(read: Desk) -> None:
    period = Period(since=date(2026, 3, 1), until=date(2026, 3, 31))
    with standing_still(read):
        prepared = _made(read, D.MONTHLY, Variant.HQ)
        figures = statistics(read, period)
    rows = _rows(prepared.document, "Statistics")
    assert [row[0].split(" · ")[0] for row in rows if " · " in row[0]] == [f"ST-{n}" for n in range(1, 17)]
    expected = {(f.measure, f.what, f.group): (f.value, len(f.records)) for f in figures}
    data = json.loads(prepared.document.data or b"")
    told = {
        (f["measure"], f["what"], f["group"]): (f["value"], len(f["records"]) + f["withheld"])
        for f in data["figures"]
        if f["measure"].startswith("ST-")
    }
    assert told == expected
    by_area = next(row for row in rows if row[1] == "by crime area")
    assert "Fraud: call centre, impersonation:\u00a01" in by_area[2]
    said = "\n".join(row[2] for row in rows)
    for code in ("CYB-RAN", "DRUG-PREC", "P01", "BR", "U3", "LO"):
        assert not re.search(rf"\b{code}\b", said), code
    limits = [row[1] for row in rows if row[0].startswith("ST-2")]
    assert limits == ["answered within limit, by urgency", "answered within limit, by partner"]
    assert [chart.title for chart in prepared.document.blocks if isinstance(chart, Chart)] == [
        "Commitments of each workstream by colour",
        "Requests by crime area",
    ]


def test_the_data_name_the_records_behind_every_figure_and_the_same_ones_again(read: Desk) -> None:
    data = json.loads(_made(read, D.MONTHLY, Variant.HQ).document.data or b"")
    assert (data["format"], data["format_version"], data["document"]) == (
        "liaison-desk/readout-data",
        1,
        "monthly",
    )
    assert data["period"] == {"first": "2026-03-01", "last": "2026-03-31"}
    (by_partner,) = [
        f for f in data["figures"] if (f["measure"], f["what"], f["group"]) == ("ST-1", "by partner", "CAFC")
    ]
    assert by_partner["records"] == ["OTTA-RFI-26-0003-Y"]
    (red,) = [f for f in data["figures"] if (f["what"], f["group"]) == ("WS3", "RED")]
    assert red["records"] == ["OTTA-CMT-26-0011-L"]
    assert {row["reference"] for row in data["lists"]["at_gate"]} == {
        "OTTA-ASM-26-0009-L",
        "OTTA-ASM-26-0011-V",
    }
    assert data["tables"][0]["heading"] == "Late, and due within seven days"


@pytest.mark.parametrize("document", [*REPORTS, D.CONTACT_REPORT])
def test_only_headquarters_copy_carries_data(read: Desk, document: DocumentType) -> None:
    source = read.find(WORKING).id if document is D.CONTACT_REPORT else _post(read)
    with_data = prepare(read, source, Variant.HQ, document=document).document
    assert json.loads(with_data.data or b"")["figures"]
    assert prepare(read, source, Variant.INTERNAL, document=document).document.data is None


def test_the_data_of_a_contact_report_hold_points_and_counts(read: Desk) -> None:
    prepared = prepare(read, read.find(WORKING).id, Variant.HQ, document=D.CONTACT_REPORT)
    data = json.loads(prepared.document.data or b"")
    points = data["lists"]["points"]
    assert {point["reference"] for point in points} == {f"{WORKING}#{n}" for n in range(1, len(points) + 1)}
    agreed = next(f for f in data["figures"] if f["what"] == "AGREED")
    assert (agreed["value"], len(agreed["records"])) == ("2", 2)


def test_who_was_met_for_the_first_time_or_not_any_more_is_told(desk: Desk) -> None:
    gained, lost = gained_and_lost(desk, Period(since=date(2026, 2, 1), until=date(2026, 2, 28)))
    assert {one.contact.name for one in gained} >= {"Insp. Claire Benoit", "Nathalie Drouin"}
    assert lost == []
    old = put_record(
        desk,
        desk.new(
            Contact, name="Old Friend", side="HOST", last_contact=Moment.from_ms(1_764_000_000_000, "UTC")
        ),
    )
    left = put_record(
        desk, desk.new(Contact, name="Gone Home", side="HOST", accredited_until=date(2026, 3, 3))
    )
    march = Period(since=date(2026, 2, 1), until=date(2026, 3, 31))
    found = {one.contact.id: (one.loss, one.day) for one in gained_and_lost(desk, march)[1]}
    assert found == {old.id: (Loss.DORMANT, date(2026, 2, 22)), left.id: (Loss.ENDED, date(2026, 3, 4))}
    document = _made(desk, D.MONTHLY).document
    assert [row[0] for row in _rows(document, "Contacts lost")] == ["Gone Home"]


def test_the_work_plan_shows_each_commitment_in_its_colour_and_what_each_workstream_asks(read: Desk) -> None:
    document = _made(read, D.WORKPLAN, written=Written()).document
    colours = {c.ref: colour for lane in board(read) for c, colour in lane.commitments}
    table = _table(document, "Every commitment")
    shown = {_text(row[0]).split(" · ")[1].split(":")[0]: row[-1] for row in table.rows}
    words = {
        Rag.BLUE: "Verified",
        Rag.GREEN: "On time",
        Rag.AMBER: "Attention",
        Rag.RED: "Late",
        Rag.GREY: "Not started",
    }
    assert {ref: cell.text for ref, cell in shown.items() if isinstance(cell, Swatch)} == {
        ref: words[colour] for ref, colour in colours.items()
    }
    streams = {row[0].split(" · ")[0]: row[1:] for row in _rows(document, "Workstreams")}
    assert streams["WS0"] == ["1 of 3", "0", "31 March 2026", ""]
    assert streams["WS3"] == [
        "0 of 2",
        "1",
        "29 May 2026",
        "deliver OTTA-CMT-26-0011-L, or give another date",
    ]
    assert _rows(document, "What shows it") == [
        [WORKING, "OTTA-CMT-26-0001-P, OTTA-CMT-26-0002-N, OTTA-CMT-26-0004-J, OTTA-CMT-26-0006-F"]
    ]
    (chart,) = [block for block in document.blocks if isinstance(block, Chart)]
    assert sum(sum(series.values) for series in chart.series) == len(colours)


def test_what_was_delivered_stands_before_what_is_late_and_that_before_what_comes(read: Desk) -> None:
    table = _rows(_made(read, D.WORKPLAN).document, "Every commitment")
    ws1 = [row[0] for row in table if row[0].startswith("WS1")]
    assert [text.split(":")[0] for text in ws1] == [
        "WS1 · OTTA-CMT-26-0004-J",
        "WS1 · OTTA-CMT-26-0006-F",
        "WS1 · OTTA-CMT-26-0005-H",
    ]
    assert next(row[0] for row in table if row[0].startswith("WS6")).startswith("WS6 · OTTA-CMT-26-0018-7")


SECRET_REASON = "The laboratory in Delhi lost its head and nobody may know."
SOLD_BY = "4-ANPP Trading Ltd"


def _slipped(desk: Desk) -> None:
    """Let two dates slip, one for a reason of the home side only, and name a firm in a commitment."""
    first, second = desk.find("OTTA-CMT-26-0007-D"), desk.find("OTTA-CMT-26-0009-9")
    assert isinstance(first, Commitment)
    put_record(desk, desk.new(Subject, name=SOLD_BY, subject_kind="ORG"))
    put_record(desk, replace(first, text=f"Joint list of precursors that {SOLD_BY} sells"), seen=first)
    put_record(desk, desk.new(Slip, commitment=first.id, to_due=date(2026, 3, 27), reason=SECRET_REASON))
    put_record(
        desk,
        desk.new(
            Slip,
            commitment=second.id,
            from_due=date(2026, 4, 15),
            to_due=date(2026, 4, 30),
            reason="The exporters answer late.",
            marking=FREE,
            releasable_to=OPEN_TO_HOST,
        ),
    )


@pytest.mark.parametrize("variant", [Variant.HOST, Variant.JOINT])
def test_a_shared_status_shows_only_what_the_rule_lets_go(desk: Desk, variant: Variant) -> None:
    _slipped(desk)
    agency = "RCMP" if variant is Variant.HOST else ""
    prepared = _made(desk, D.WORKPLAN, variant, written=Written(), agency=agency)
    document = prepared.document
    told = [row[0] for row in _rows(document, "Every commitment")]
    assert len(told) == 17
    assert not [text for text in told if "OTTA-CMT-26-0014-F" in text], "what was only proposed is ours alone"
    assert any(text.endswith("Joint list of precursors that Subject A sells") for text in told)
    assert [row[3] for row in _rows(document, "Dates that were moved")] == ["The exporters answer late."]
    assert "What shows it" not in _headings(document)
    assert "Completeness" not in _glance(document), "how much is left out is no business of theirs"
    assert {one.text for one in prepared.omitted} >= {SECRET_REASON}
    assert len(prepared.omitted) == 2
    produce(prepared)
    internal = _made(desk, D.WORKPLAN).document
    assert len(_rows(internal, "Dates that were moved")) == 2
    assert document.data is None


def test_a_commitment_may_go_where_its_workstream_may_not(desk: Desk) -> None:
    stream = next(one for one in desk.store.records.standing(Workstream) if one.code == "WS4")
    put_record(desk, replace(stream, releasable_to=HOME_SIDE), seen=stream)
    prepared = _made(desk, D.WORKPLAN, Variant.JOINT, written=Written())
    assert [row[0] for row in _rows(prepared.document, "Workstreams")][4] == "WS4"
    produce(prepared)


def test_a_reader_who_may_see_nothing_of_the_plan_is_told_of_none(desk: Desk) -> None:
    with desk.change("keep_back") as change:
        for kind in (Workstream, Commitment):
            for record in desk.store.records.standing(kind):
                change.put(replace(record, releasable_to=HOME_SIDE), seen=record)
    document = _made(desk, D.WORKPLAN, Variant.JOINT, written=Written()).document
    assert "There is no workstream to report on." in [_text(block) for block in document.blocks]
    assert _headings(document) == ["Work plan by colour"]


def test_a_promise_is_told_in_the_week_of_the_meeting_it_came_from(desk: Desk) -> None:
    point = next(
        one
        for one in desk.store.records.standing(Point, {"meeting": desk.find(WORKING).id})
        if one.point_kind is PointKind.AGREED
    )
    found = desk.find("OTTA-CMT-26-0002-N")
    assert isinstance(found, Commitment)
    put_record(desk, replace(found, source_point=point.id), seen=found)
    then = Written(first=date(2026, 2, 16), last=date(2026, 2, 22))
    document = _made(desk, D.WEEKLY, written=then).document
    assert [row[0] for row in _rows(document, "Promises made in our name")] == [found.ref]
    assert _glance(document)["Promises in our name"] == "1"
    (meeting,) = _rows(document, "Meetings that changed something")
    assert meeting[3] == "Agreed: 2. Decisions asked: 0. Promises: 1."


def test_what_headquarters_may_not_see_is_counted_and_not_told(desk: Desk) -> None:
    meeting = desk.find(WORKING)
    assert isinstance(meeting, Meeting)
    kept_back = replace(meeting, releasable_to=frozenset({Audience("INTERNAL_POST")}))
    put_record(desk, kept_back, seen=meeting)
    then = Written(first=date(2026, 2, 16), last=date(2026, 2, 22))
    prepared = _made(desk, D.WEEKLY, written=then)
    assert "Meetings that changed something" not in _headings(prepared.document)
    said = _glance(prepared.document)["Completeness"]
    assert said == "Points omitted for this audience: 1; the register is held at the post."
    produce(prepared)


def test_the_brief_says_who_they_are_what_is_owed_and_what_to_raise(desk: Desk) -> None:
    old = desk.find(WORKING)
    assert isinstance(old, Meeting)
    coming = put_record(
        desk,
        desk.new(
            Meeting,
            subject="Precursors and fraud",
            meeting_kind=MeetingKind.TECHNICAL,
            status=MeetingStatus.PLANNED,
            starts=Moment(desk.now().at + timedelta(days=5), "America/Toronto"),
            agencies=old.agencies,
            host_side=old.host_side,
            agenda="The look-back\nDuty numbers",
        ),
    )
    document = prepare(desk, coming.id, Variant.INTERNAL, document=D.BRIEF).document
    assert _headings(document) == [
        *("Who they are", "What we owe", "What they owe", "What both sides owe"),
        *("Open assessments", "Last three meetings", "Points to raise"),
    ]
    assert _rows(document, "Who they are")[0][0] == "Insp. Claire Benoit"
    assert {row[3] for row in _rows(document, "Who they are")} == {"1"}
    assert [row[0] for row in _rows(document, "What we owe")][:2] == [
        "OTTA-INQ-26-0001-R",
        "OTTA-INQ-26-0003-N",
    ]
    assert "OTTA-RFI-26-0001-1" in {row[0] for row in _rows(document, "What they owe")}
    assert [row[0] for row in _rows(document, "Last three meetings")] == [WORKING]
    raised = next(block for block in document.blocks if isinstance(block, Numbered))
    assert [entry.text for entry in raised.entries][:2] == ["The look-back", "Duty numbers"]


def test_the_year_tells_the_gate_the_grounds_what_is_late_and_every_duty(read: Desk) -> None:
    document = _made(read, D.ANNUAL).document
    assert document.title == "The year 2026"
    assert _headings(document)[:3] == [
        "Assessments by outcome",
        "Refusals by ground",
        "Limits and what is overdue",
    ]
    assert _glance(document) == {
        "Assessments": "6",
        "Refusals": "1",
        "Overdue": "2",
        "Retention actions": "0",
        "Completeness": "Nothing is omitted.",
    }
    duties = _rows(document, "Checklist of Directive (EU) 2023/977, Art. 16 and 18")
    assert {row[0] for row in duties} == {
        "Art. 16",
        "Art. 18(2)(a)",
        "Art. 18(2)(b)",
        "Art. 18(2)(c)",
        "Art. 18(2)(d)",
    }
    assert all(row[3].startswith("Figures: ") for row in duties)


@pytest.mark.parametrize("document", [*REPORTS, D.BRIEF])
def test_a_report_made_again_as_of_its_moment_says_the_same(read: Desk, document: DocumentType) -> None:
    first = _made(read, document)
    assert prepare_standing(read, first.readout).document == first.document


@pytest.mark.parametrize("document", REPORTS)
def test_headquarters_copy_of_each_is_made_and_verifies(read: Desk, document: DocumentType) -> None:
    found = verify_readout(produce(_made(read, document, Variant.HQ)).pdf)
    assert (found.intact, found.variant) == (True, "hq")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", [*REPORTS, D.BRIEF])
def test_each_is_made_in_each_language_and_passes_the_leak_test(
    read: Desk, document: DocumentType, language: str, tmp_path: Path
) -> None:
    produced = produce(_made(read, document, Variant.INTERNAL, language))
    assert produced.pages <= MOST_PAGES[document]
    if (language, document) in CHECKED:
        path = tmp_path / produced.file_name
        path.write_bytes(produced.pdf)
        assert not faults(path)


MOST_PAGES = {D.WEEKLY: 2, D.MONTHLY: 6, D.WORKPLAN: 4, D.ANNUAL: 3, D.BRIEF: 3}
CHECKED = {("en", D.WEEKLY), ("fr", D.MONTHLY), ("hi", D.ANNUAL), ("ur", D.WORKPLAN), ("ur", D.BRIEF)}


def test_a_long_list_is_cut_on_the_page_and_whole_in_the_data(desk: Desk) -> None:
    stream = desk.store.records.standing(Workstream)[0]
    with desk.change("import") as change:
        for number in range(25):
            change.put(
                desk.new(
                    Commitment,
                    workstream=stream.id,
                    text=f"Promise {number}",
                    owner=Side.HOME,
                    due=date(2026, 3, 1),
                    status=CommitmentStatus.WORK,
                )
            )
    document = _made(desk, D.WEEKLY, Variant.HQ).document
    assert len(_rows(document, "Late, and due within seven days")) == 20
    assert _glance(document)["Late"] == "29"
    said = [_text(block) for block in document.blocks]
    assert said.count("11 more; headquarters’ copy encloses them all.") == 1
    assert len(json.loads(document.data or b"")["lists"]["deadlines"]) == 31


def test_a_post_goes_by_its_code(read: Desk) -> None:
    assert source_named(read, "OTT").id == _post(read)
    assert source_named(read, WORKING).ref == WORKING
    with pytest.raises(NotFound):
        source_named(read, "ZZZ")


def test_a_joint_text_has_no_position_no_case_and_no_person(desk: Desk) -> None:
    meeting = desk.find("OTTA-MTG-26-0002-I")
    put_record(desk, desk.new(Subject, name="Ravi Example", subject_kind="PERSON"))
    for number, (kind, text) in enumerate(
        (
            (PointKind.HOST_POSITION, "The host side wants the list sooner."),
            (PointKind.AGREED, "Close OTTA-INQ-26-0001-R together."),
            (PointKind.AGREED, "Look for ravi example together."),
            (PointKind.AGREED, "Meet once a quarter from now on."),
        ),
        20,
    ):
        put_record(
            desk,
            desk.new(
                Point,
                meeting=meeting.id,
                number=number,
                point_kind=kind,
                text=text,
                marking=replace(FREE, tlp=Tlp.CLEAR),
                releasable_to=OPEN_TO_HOST | {Audience("PUBLIC")},
            ),
        )
    for variant in (Variant.JOINT, Variant.PUBLIC):
        prepared = prepare(desk, meeting.id, variant)
        said = [e.text for b in prepared.document.blocks if isinstance(b, Bullets) for e in b.entries]
        assert "Meet once a quarter from now on." in said
        reasons = {one.name: one.ruling.reason.value for one in prepared.omitted}
        assert {reasons[f"Point {number}"] for number in (20, 21, 22)} == {"NOT_SHARED"}
        produce(prepared)


def test_who_has_not_agreed_to_be_named_goes_by_the_role_in_a_joint_text(desk: Desk) -> None:
    meeting = desk.find(WORKING)
    found = next(one for one in desk.store.records.standing(Contact) if "Benoit" in one.name)
    for named in (True, False):
        seen = desk.get(Contact, found.id)
        put_record(desk, replace(seen, named_in_readouts=named), seen=seen)
        document = prepare(desk, meeting.id, Variant.JOINT).document
        present = next(block for block in document.blocks if isinstance(block, Bullets))
        role = "International policing, host federal police, Royal Canadian Mounted Police"
        assert (role in [entry.text for entry in present.entries]) is not named
        assert ("Benoit" in repr(document)) is named


def test_the_contact_report_names_its_readers_its_open_gates_and_how_sure_a_comment_is(desk: Desk) -> None:
    meeting = desk.find(WORKING)
    comment = next(
        one
        for one in desk.store.records.standing(Point, {"meeting": meeting.id})
        if one.point_kind is PointKind.COMMENT
    )
    put_record(desk, replace(comment, confidence=Confidence.MODERATE), seen=comment)
    document = prepare(desk, meeting.id, Variant.INTERNAL).document
    facts = {fact.label: fact.value for fact in document.facts}
    assert facts["Distribution"] == "Home headquarters, The post itself"
    gates = next(
        block
        for place, block in enumerate(document.blocks)
        if isinstance(block, Bullets) and _text(document.blocks[place - 1]) == "Gates and conditions"
    )
    assert [entry.text.split(" for ")[0] for entry in gates.entries] == [
        "OTTA-ASM-26-0009-L",
        "OTTA-ASM-26-0011-V",
    ]
    assert "Confidence: moderate." in [_text(block) for block in document.blocks]


def test_an_agreed_point_tells_who_does_it_where_one_commitment_came_of_it(desk: Desk) -> None:
    meeting = desk.find(WORKING)
    point = next(
        one
        for one in desk.store.records.standing(Point, {"meeting": meeting.id})
        if one.point_kind is PointKind.AGREED
    )
    found = desk.find("OTTA-CMT-26-0006-F")
    assert isinstance(found, Commitment)
    put_record(
        desk,
        replace(
            found, source_point=point.id, named_owner="RCMP desk", marking=FREE, releasable_to=OPEN_TO_HOST
        ),
        seen=found,
    )
    document = prepare(desk, meeting.id, Variant.HOST, agency="RCMP").document
    agreed = next(block for block in document.blocks if isinstance(block, Numbered))
    assert any("Owner: RCMP desk. Due: Friday 20 March 2026." in entry.text for entry in agreed.entries)


def test_what_the_officer_adds_to_a_meeting_is_printed_for_each_reader_with_stand_ins(desk: Desk) -> None:
    meeting = desk.find(WORKING)
    put_record(desk, desk.new(Subject, name="Ravi Example", subject_kind="PERSON"))
    added = Written(lines=("Ravi Example may be heard in May.",))
    for variant, heading in (
        (Variant.INTERNAL, "Officer’s note to this report"),
        (Variant.HOST, "Note"),
        (Variant.ATTENDEES, "Note"),
        (Variant.JOINT, ""),
        (Variant.PUBLIC, ""),
    ):
        prepared = prepare(desk, meeting.id, variant, written=added)
        said = [_text(block) for block in prepared.document.blocks]
        told = "Ravi Example" if variant is Variant.INTERNAL else "Subject A"
        place = said.index(f"{told} may be heard in May.")
        assert not heading or said[place - 1] == heading
        produce(prepared)
    assert "Note" not in _headings(prepare(desk, meeting.id, Variant.HOST).document)


@pytest.mark.parametrize(
    ("variant", "agency", "reader"),
    [
        (Variant.INTERNAL, "", "Home headquarters"),
        (Variant.HOST, "RCMP", "Royal Canadian Mounted Police (RCMP)"),
        (Variant.THIRD, "USDEA", "USDEA"),
        (Variant.ATTENDEES, "", "Those who took part"),
        (Variant.JOINT, "", "Both sides"),
        (Variant.PUBLIC, "", "The public"),
    ],
)
def test_a_document_names_its_reader_as_people_do(
    read: Desk, variant: Variant, agency: str, reader: str
) -> None:
    meeting = read.find(WORKING)
    assert prepare(read, meeting.id, variant, agency=agency).document.audience == reader
    raw = re.compile(r"HOST:|INTERNAL_|THIRD:")
    assert not raw.search(repr(prepare(read, meeting.id, Variant.INTERNAL).document.blocks))
    assert not raw.search(repr(_made(read, D.WEEKLY).document.blocks))
