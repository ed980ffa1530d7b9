"""Requests, replies, letters and spontaneous information say to each reader what he may know, in order, and no more."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from liaison_desk.desk.commands.assessments import answer_assessment
from liaison_desk.desk.commands.disclosure import clear_assessment
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.commands.requests import answer_question, open_request, record_exchange
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, prepare, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.wholes import NotForThisReader
from liaison_desk.desk.setup import LANGUAGES, Role
from liaison_desk.desk.staleness import is_stale
from liaison_desk.model.errors import BadInput
from liaison_desk.model.gate import QUESTIONS, YES_NEEDED
from liaison_desk.model.kinds import (
    Agency,
    Assessment,
    Assurance,
    Consent,
    Handover,
    Item,
    Question,
    Readout,
    Request,
    Subject,
)
from liaison_desk.model.kinds.disclosure import AssuranceStatus, GateOutcome
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.request import ExchangeAct, Medium, QuestionStatus, RequestStatus, Way
from liaison_desk.model.kinds.subject import ItemKind, SubjectKind
from liaison_desk.model.markings import HOME_SIDE, Audience
from liaison_desk.model.roles import NotYourRole
from liaison_desk.readouts.content import Box, Bullets, Heading, Paragraph, Table
from liaison_desk.readouts.leak import LeakFound
from liaison_desk.readouts.verify import verify_readout
from tests.desk.sampled import request_at, sits
from tests.readouts.pdf_checks import faults, says

ASKED = "OTTA-RFI-26-0001-1"
CHASED = "OTTA-RFI-26-0003-Y"
THEIRS = "OTTA-INQ-26-0001-R"
STUDENT = "OTTA-INQ-26-0004-L"
GIVEN = "OTTA-SPN-26-0001-G"
MISSING = Written(lines=("Which of the three waybills?",), new_date=date(2026, 4, 10))
NOTHING = Written()


def paper(
    desk: Desk,
    ref: str,
    document: DocumentType,
    variant: Variant = Variant.HOST,
    language: str = "en",
    written: Written = NOTHING,
    agency: str = "",
) -> Prepared:
    request = request_at(desk, ref)
    return prepare(desk, request.id, variant, language, agency, document=document, written=written)


def headings(prepared: Prepared) -> list[str]:
    return [block.text for block in prepared.document.blocks if isinstance(block, Heading)]


def parts(prepared: Prepared) -> list[str]:
    """The headings of a document and the titles of its panels, in their order."""
    blocks = prepared.document.blocks
    return [
        one.text if isinstance(one, Heading) else one.title
        for one in blocks
        if isinstance(one, Heading | Box)
    ]


def text(prepared: Prepared) -> str:
    return repr((prepared.document.title, prepared.document.facts, prepared.document.blocks))


@pytest.fixture
def theirs(desk: Desk) -> Request:
    """Their request, with nothing against telling them of it."""
    for handover in desk.store.records.standing(Handover):
        remove_record(desk, handover)
    return request_at(desk, THEIRS)


def _assessed(desk: Desk, request: Request) -> Assessment:
    """Decide the gate for a request as it stands now."""
    (old,) = desk.store.records.standing(Assessment, {"about": request.id})
    return put_record(desk, replace(old, content_hash=""), seen=old)


def _keep_back(desk: Desk, request: Request) -> None:
    """Let a request be of our own side and for it alone."""
    assert request.marking is not None
    own = replace(request.marking, originators=frozenset({"HOME"}))
    put_record(desk, replace(request, marking=own, releasable_to=HOME_SIDE), seen=request)


def _question(desk: Desk, request: Request, number: int) -> Question:
    found = desk.store.records.standing(Question, {"request": request.id})
    return next(question for question in found if question.number == number)


def test_a_request_says_everything_in_its_order(desk: Desk) -> None:
    request = request_at(desk, ASKED)
    home = desk.store.records.get(request.home_agency or request.id)
    assert isinstance(home, Agency)
    put_record(desk, replace(home, duty_number="+91 11 0000 0000"), seen=home)
    made = paper(desk, ASKED, DocumentType.REQUEST)
    facts = {fact.label: fact.value for fact in made.document.facts}
    assert list(facts) == ["Our reference", "Asked by", "Urgency", "Ground of urgency", "Answer due"]
    assert facts["Ground of urgency"] == "Information will lose relevance unless provided at once"
    assert facts["Answer due"] == "Sunday 8 March 2026, 07:00\u00a0EDT · Sunday 8 March 2026, 16:30\u00a0IST"
    assert parts(made) == [
        "What happened",
        "What it is for",
        "What is asked",
        "Why it is believed to be held there",
        "Who and what it concerns, and how",
        "Conditions and limits on use",
        "Marking, language, legal base",
        "Contact",
    ]
    said = text(made)
    for wanted in (
        "203.0.113.47",
        "India–Canada work plan 2026",
        "English",
        "+91 11 0000 0000",
        "Asha Raman",
    ):
        assert wanted in said
    assert made.omitted == ()


def test_a_request_that_has_not_gone_out_says_how_long_after_receipt(desk: Desk) -> None:
    old = request_at(desk, "OTTA-RFI-26-0005-U")
    new = put_record(
        desk,
        replace(
            desk.new(Request, subject=old.subject, direction=old.direction),
            **{
                name: getattr(old, name)
                for name in (
                    "urgency",
                    "urgency_ground",
                    "profile",
                    "facts",
                    "host_agency",
                    "marking",
                    "releasable_to",
                )
            },
        ),
    )
    made = prepare(desk, new.id, Variant.HOST, document=DocumentType.REQUEST)
    assert made.document.facts[-1].value == "Calendar days after it is received: 3"


def test_a_request_that_its_reader_may_not_hold_is_not_made(desk: Desk) -> None:
    with pytest.raises(NotForThisReader, match="CAFC"):
        paper(desk, CHASED, DocumentType.REQUEST)
    with pytest.raises(BadInput):
        paper(desk, THEIRS, DocumentType.REQUEST)


def test_the_home_copy_says_how_the_gate_stands_and_what_the_other_side_does_not_see(desk: Desk) -> None:
    made = paper(desk, THEIRS, DocumentType.REPLY, Variant.INTERNAL)
    assert headings(made)[-2:] == ["Disclosure gate", "Left out of the other side’s copy"]
    table = [block for block in made.document.blocks if isinstance(block, Table)][-1]
    assert [row[:2] for row in table.rows] == [(THEIRS, "Royal Canadian Mounted Police (RCMP)")]
    assert "No substantial risk" in text(made)


def test_each_answer_has_its_reliability_right_below(desk: Desk, theirs: Request) -> None:
    nothing = _question(desk, theirs, 2)
    answer_question(desk, nothing, QuestionStatus.NEGATIVE, "")
    opinion = desk.new(
        Item,
        text="The shipper seems to be a front.",
        item_kind=ItemKind.ASSESSMENT,
        about=theirs.id,
        marking=theirs.marking,
        releasable_to=theirs.releasable_to,
    )
    put_record(desk, opinion)
    asked = _question(desk, theirs, 1)
    put_record(desk, replace(asked, items=frozenset({opinion.id})), seen=asked)
    _assessed(desk, theirs)
    made = paper(desk, THEIRS, DocumentType.REPLY, written=Written(new_date=date(2026, 3, 27)))
    blocks = made.document.blocks
    told = [(block, blocks[i + 1]) for i, block in enumerate(blocks) if isinstance(block, Bullets)]
    assert len(told) == 3
    for _, below in told:
        assert isinstance(below, Paragraph)
        assert below.text.startswith("Reliability: source A (")
    assert [isinstance(b, Paragraph) and b.text.endswith("opinion, not fact.") for _, b in told] == [
        False,
        True,
        False,
    ]
    said = text(made)
    assert "Searched, nothing held." in said
    assert "This is part of the answer; the rest follows." in said
    assert "Still open: 3, 4. We answer by Friday 27 March 2026." in said
    assert headings(made) == ["What was asked, and our answers", "What follows, and when", "Contact"]
    assert isinstance(next(b for b in blocks if isinstance(b, Box)), Box)


def test_what_nobody_evaluated_is_said_to_be_so(desk: Desk, theirs: Request) -> None:
    asked = _question(desk, theirs, 1)
    assert asked.marking is not None
    bare = replace(asked.marking, source_evaluation="", information_evaluation="")
    put_record(desk, replace(asked, marking=bare), seen=asked)
    made = paper(desk, THEIRS, DocumentType.REPLY)
    assert "Reliability: not evaluated; reported as fact." in text(made)


def test_conditions_mitigations_and_assurances_of_the_gate_are_printed(desk: Desk, theirs: Request) -> None:
    gate = _assessed(desk, theirs)
    opened = put_record(desk, replace(gate, outcome=GateOutcome.OPEN, decided_by=""), seen=gate)
    answered = answer_assessment(
        desk,
        opened,
        yes=YES_NEEDED,
        no=set(QUESTIONS) - YES_NEEDED,
        conditions="Not for proceedings.\nNo copy to others.",
        mitigations=["LIMIT_RCPT"],
    )
    gate = clear_assessment(desk, answered)
    assert gate.outcome is GateOutcome.CLEARED_COND
    assert theirs.host_agency
    promise = desk.new(
        Assurance,
        agency=theirs.host_agency,
        text="We shall destroy it after use.",
        assessment=gate.id,
        status=AssuranceStatus.OFFERED,
        marking=theirs.marking,
    )
    put_record(desk, promise)
    made = paper(desk, THEIRS, DocumentType.REPLY)
    (box,) = [block for block in made.document.blocks if isinstance(block, Box)]
    texts = [paragraph.text for paragraph in box.paragraphs]
    assert texts[-3:] == ["Not for proceedings.", "No copy to others.", "Limit to a named unit or person"]
    assert "Please confirm in writing that you accept the conditions of use." in text(made)
    assert "We shall destroy it after use." in text(made)
    assert "Please confirm this in writing." in text(made)
    assert "Limiter à une unité" in text(paper(desk, THEIRS, DocumentType.REPLY, language="fr"))


def test_an_item_that_may_not_go_is_left_out_with_whom_it_names(desk: Desk, theirs: Request) -> None:
    person = put_record(desk, desk.new(Subject, name="Orlan Feth", subject_kind=SubjectKind.PERSON))
    hidden = desk.new(
        Item, text="A source inside told us about Orlan Feth.", about=theirs.id, subjects=frozenset({person.id}),
        marking=theirs.marking, releasable_to=HOME_SIDE,
    )  # fmt: skip
    assert theirs.marking is not None
    own = replace(theirs.marking, originators=frozenset({"HOME"}))
    put_record(desk, replace(hidden, marking=own))
    _assessed(desk, theirs)
    made = paper(desk, THEIRS, DocumentType.REPLY)
    assert [one.ruling.reason.value for one in made.omitted] == ["NOT_RELEASABLE_TO"]
    assert "Feth" not in text(made)
    produce(made)
    named = paper(desk, THEIRS, DocumentType.REPLY, written=Written(lines=("Ask about Orlan Feth.",)))
    assert "Ask about Subject A." in text(named)
    quoted = Written(lines=("We hear: a source inside told us about it.",))
    with pytest.raises(LeakFound):
        produce(paper(desk, THEIRS, DocumentType.REPLY, written=quoted))
    inside = paper(desk, THEIRS, DocumentType.REPLY, Variant.INTERNAL)
    assert "A source inside told us" in text(inside)


def test_somebody_the_request_is_not_about_goes_by_a_stand_in(desk: Desk, theirs: Request) -> None:
    put_record(desk, desk.new(Subject, name="Orlan Feth", subject_kind=SubjectKind.PERSON))
    asked = _question(desk, theirs, 1)
    answer_question(desk, asked, QuestionStatus.ANSWERED, "No, but Orlan Feth does.")
    _assessed(desk, theirs)
    assert "No, but Subject A does." in text(paper(desk, THEIRS, DocumentType.REPLY))
    assert "No, but Orlan Feth does." in text(paper(desk, THEIRS, DocumentType.REPLY, Variant.INTERNAL))


def test_a_reply_without_an_answer_or_past_an_open_discrepancy_is_not_made(desk: Desk) -> None:
    with pytest.raises(NotForThisReader, match="seal or hash"):
        paper(desk, THEIRS, DocumentType.REPLY)
    with pytest.raises(BadInput, match="answered"):
        paper(desk, "OTTA-INQ-26-0002-P", DocumentType.REPLY, Variant.INTERNAL)


def test_a_reply_confirms_the_call_in_which_it_was_given(desk: Desk) -> None:
    record_exchange(
        desk, request_at(desk, STUDENT), ExchangeAct.REPLY, Way.TO_HOST, Medium.CALL, "Number given"
    )
    made = paper(desk, STUDENT, DocumentType.REPLY)
    assert "This confirms our telephone call of Friday 20 March 2026" in text(made)
    assert "This is our full answer: nothing more follows." in text(made)


def test_an_acknowledgement_confirms_what_they_asked_aloud(desk: Desk) -> None:
    old = request_at(desk, STUDENT)
    new = desk.new(Request, subject="Hiker missing", direction=old.direction)
    told = ("facts", "urgency", "urgency_ground", "profile", "host_agency", "marking", "releasable_to")
    opened = open_request(
        desk, replace(new, **{name: getattr(old, name) for name in told}), medium=Medium.CALL
    )
    made = prepare(desk, opened.id, Variant.INTERNAL, document=DocumentType.ACKNOWLEDGEMENT)
    assert "This confirms what you told us by word of mouth on Friday 20 March 2026, 10:0" in text(made)


def test_an_answer_makes_the_reply_stale_and_not_the_request_that_asked(desk: Desk, theirs: Request) -> None:
    ours = request_at(desk, ASKED)
    issued = {}
    for ref, document in ((ASKED, DocumentType.REQUEST), (THEIRS, DocumentType.REPLY)):
        prepared = paper(desk, ref, document)
        issued[ref] = issue(desk, prepared, produce(prepared))
    for request in (ours, theirs):
        answer_question(desk, _question(desk, request, 1), QuestionStatus.ANSWERED, "Something else.")
    assert not is_stale(desk, _now(desk, issued[ASKED]))
    assert _now(desk, issued[THEIRS]).status is ReadoutStatus.STALE
    asked = _question(desk, ours, 3)
    put_record(desk, replace(asked, text="Is it shared?"), seen=asked)
    assert _now(desk, issued[ASKED]).status is ReadoutStatus.STALE


def _now(desk: Desk, readout: Readout) -> Readout:
    return desk.get(Readout, readout.id)


def test_what_was_given_to_us_goes_on_only_where_its_giver_agrees(desk: Desk) -> None:
    say = Written(lines=("Compare with the licence register.",))
    made = paper(desk, GIVEN, DocumentType.SPONTANEOUS, Variant.PARTNER, written=say, agency="NCB-IN")
    assert parts(made) == [
        "The information, and how reliable it is",
        "Who and what it concerns, and how",
        "Conditions and limits on use",
        "Suggested use",
        "Contact",
    ]
    assert "Canada Border Services Agency" in text(made)
    assert produce(made).pages == 1
    with pytest.raises(NotForThisReader, match="not consented"):
        paper(desk, GIVEN, DocumentType.SPONTANEOUS, agency="RCMP")
    for consent in desk.store.records.standing(Consent):
        put_record(desk, replace(consent, expires=date(2026, 3, 1)), seen=consent)
    with pytest.raises(NotForThisReader, match="consent has run out"):
        paper(desk, GIVEN, DocumentType.SPONTANEOUS, Variant.PARTNER, agency="NCB-IN")


LETTERS = (
    (DocumentType.ACKNOWLEDGEMENT, THEIRS),
    (DocumentType.CLARIFICATION, THEIRS),
    (DocumentType.DELAY, THEIRS),
    (DocumentType.REFUSAL, THEIRS),
    (DocumentType.CHASER, CHASED),
    (DocumentType.FEEDBACK, ASKED),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_is_written_in_each_language_on_one_page_and_verifies(desk: Desk, language: str) -> None:
    theirs = request_at(desk, THEIRS)
    put_record(desk, replace(theirs, refusal_ground="f2"), seen=theirs)
    for document, ref in LETTERS:
        made = paper(desk, ref, document, language=language, written=MISSING)
        produced = produce(made)
        verified = verify_readout(produced.pdf)
        assert verified.problems == ()
        assert verified.reference == made.readout.ref
        assert produced.pages == 1


def test_an_acknowledgement_names_the_deadline_in_both_zones_and_the_questions(
    desk: Desk, theirs: Request
) -> None:
    made = paper(desk, theirs.ref, DocumentType.ACKNOWLEDGEMENT)
    assert made.omitted == ()
    assert r"15:20\xa0EST" in text(made)
    assert "IST" in text(made)
    assert "RCMP-2026-IPO-0417" in text(made)
    assert "Who owns and directs the shipper?" in text(made)


def test_a_reminder_asks_for_what_is_open_and_names_the_new_date(desk: Desk) -> None:
    written = Written(new_date=date(2026, 4, 1))
    home = paper(desk, CHASED, DocumentType.CHASER, Variant.INTERNAL, written=written)
    assert "Wednesday 1 April 2026" in text(home)
    assert "Can the accounts be restrained" in text(home)
    assert "Complaints and losses per account" not in text(home)


def test_a_refusal_says_its_ground(desk: Desk) -> None:
    theirs = request_at(desk, THEIRS)
    with pytest.raises(BadInput, match="ground"):
        paper(desk, THEIRS, DocumentType.REFUSAL)
    put_record(desk, replace(theirs, refusal_ground="c"), seen=theirs)
    assert "The judicial authorisation was refused." in text(paper(desk, THEIRS, DocumentType.REFUSAL))
    standing = request_at(desk, THEIRS)
    put_record(desk, replace(standing, refusal_ground="z"), seen=standing)
    with pytest.raises(BadInput, match="says which"):
        paper(desk, THEIRS, DocumentType.REFUSAL)


def test_a_notice_of_delay_says_until_when_and_why(desk: Desk, theirs: Request) -> None:
    with pytest.raises(BadInput, match="until when"):
        paper(desk, THEIRS, DocumentType.DELAY)
    why = Written(lines=("A judge must open the bank file.",), new_date=date(2026, 4, 1))
    made = paper(desk, theirs.ref, DocumentType.DELAY, written=why)
    assert "Wednesday 1 April 2026" in text(made)
    assert "A judge must open the bank file." in text(made)
    assert "Were pre-export notices sent" not in text(made)
    assert "Other consignees of the same shipper" in text(made)
    assert "judicial authorisation" not in text(made)
    put_record(desk, replace(theirs, status=RequestStatus.AUTH), seen=theirs)
    waits = paper(desk, theirs.ref, DocumentType.DELAY, written=why)
    assert "We need a judicial authorisation before we can answer" in text(waits)


def test_feedback_says_what_came_of_their_answer(desk: Desk) -> None:
    assert "Useful; linked two cases." in text(paper(desk, "OTTA-RFI-26-0002-0", DocumentType.FEEDBACK))
    with pytest.raises(BadInput, match="came of"):
        paper(desk, ASKED, DocumentType.FEEDBACK)


@pytest.mark.parametrize(
    ("ref", "document"),
    [
        (THEIRS, DocumentType.CHASER),
        (ASKED, DocumentType.ACKNOWLEDGEMENT),
        (ASKED, DocumentType.REFUSAL),
        (ASKED, DocumentType.REPLY),
        (THEIRS, DocumentType.CLARIFICATION),
        (GIVEN, DocumentType.REQUEST),
    ],
)
def test_a_paper_that_does_not_fit_is_refused(desk: Desk, ref: str, document: DocumentType) -> None:
    with pytest.raises(BadInput):
        paper(desk, ref, document)


def test_of_a_request_that_may_not_leave_a_letter_has_the_number_only(desk: Desk, theirs: Request) -> None:
    _keep_back(desk, theirs)
    made = paper(desk, THEIRS, DocumentType.ACKNOWLEDGEMENT)
    assert theirs.subject not in text(made)
    assert "shipper" not in text(made)
    assert {one.ruling.reason.value for one in made.omitted} == {"NOT_RELEASABLE_TO"}
    assert len(made.omitted) == 5
    says_it = Written(lines=(f"As you know: {theirs.facts}",))
    with pytest.raises(LeakFound):
        produce(paper(desk, THEIRS, DocumentType.ACKNOWLEDGEMENT, written=says_it))
    named = Written(lines=("About Halden Fine Intermediates (invented).",))
    told = paper(desk, THEIRS, DocumentType.ACKNOWLEDGEMENT, written=named)
    assert "Halden" not in text(told)
    assert "About Subject A." in text(told)
    produce(told)


def test_an_item_that_may_not_go_may_not_be_quoted(desk: Desk, theirs: Request) -> None:
    put_record(desk, desk.new(Item, text="The source works in the harbour office.", about=theirs.id))
    written = Written(lines=("Our source works in the harbour office.",))
    with pytest.raises(LeakFound):
        produce(paper(desk, THEIRS, DocumentType.CLARIFICATION, written=written))


def test_an_auditor_issues_no_letters(desk: Desk) -> None:
    sits(desk, "AUD", Role.AUDITOR)
    prepared = paper(desk, THEIRS, DocumentType.ACKNOWLEDGEMENT)
    with pytest.raises(NotYourRole):
        issue(desk, prepared, produce(prepared))


@pytest.mark.parametrize(
    ("document", "ref", "language"),
    [
        (DocumentType.REQUEST, ASKED, "hi"),
        (DocumentType.REPLY, STUDENT, "ur"),
        (DocumentType.CLARIFICATION, STUDENT, "fr"),
        (DocumentType.SPONTANEOUS, GIVEN, "en"),
    ],
)
def test_the_files_conform_and_read_as_they_are_written(
    desk: Desk, tmp_path: Path, document: DocumentType, ref: str, language: str
) -> None:
    partner = document is DocumentType.SPONTANEOUS
    variant, agency = (Variant.PARTNER, "NCB-IN") if partner else (Variant.HOST, "")
    made = paper(desk, ref, document, variant, language, MISSING, agency)
    path = tmp_path / "made.pdf"
    path.write_bytes(produce(made).pdf)
    assert faults(path) == []
    wanted = [block.text for block in made.document.blocks if isinstance(block, Heading | Paragraph)]
    assert says(path, wanted) == []


def test_a_paper_for_a_home_agency_names_the_agency(desk: Desk) -> None:
    made = paper(desk, THEIRS, DocumentType.REQUEST, Variant.PARTNER, agency="NCB-IN")
    assert made.readout.audience == Audience("HOME_PARTNER:NCB-IN")
    assert "Royal Canadian Mounted Police" in text(made)
    with pytest.raises(BadInput):
        paper(desk, THEIRS, DocumentType.REQUEST, Variant.PARTNER)
