"""Letters about a request: each in every language, only where it fits, with nothing its reader may not see."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.letters import Written, make_letter
from liaison_desk.desk.setup import LANGUAGES, Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Handover, Item, Request
from liaison_desk.model.markings import HOME_SIDE
from liaison_desk.model.roles import NotYourRole
from liaison_desk.readouts.documents.letters import LetterKind
from liaison_desk.readouts.leak import LeakFound
from liaison_desk.readouts.reading import read_page
from liaison_desk.readouts.verify import verify_readout
from liaison_desk.readouts.wording import words_for
from tests.desk.sampled import request_at, sits

THEIRS = "OTTA-INQ-26-0001-R"
OURS = "OTTA-RFI-26-0003-Y"
MISSING = Written(lines=("Which of the three waybills?",))


@pytest.fixture
def theirs(desk: Desk) -> Request:
    """Their request, with nothing against telling them of it."""
    for handover in desk.store.records.standing(Handover):
        remove_record(desk, handover)
    return request_at(desk, THEIRS)


def _keep_back(desk: Desk, request: Request) -> None:
    """Let a request be of our own side and for it alone."""
    assert request.marking is not None
    own = replace(request.marking, originators=frozenset({"HOME"}))
    put_record(desk, replace(request, marking=own, releasable_to=HOME_SIDE), seen=request)


def _text(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return " ".join(
            shown.spoken for page in opened.pages for shown in read_page(page).owned.values()
        ).replace("\xa0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_is_written_in_each_language_and_verifies(desk: Desk, language: str) -> None:
    theirs, ours = request_at(desk, THEIRS), request_at(desk, OURS)
    put_record(desk, replace(theirs, refusal_ground="f2"), seen=theirs)
    words = words_for(language)
    for kind, request in (
        (LetterKind.ACK, theirs),
        (LetterKind.CLARIFICATION, theirs),
        (LetterKind.REFUSAL, theirs),
        (LetterKind.CHASER, ours),
    ):
        made = make_letter(desk, request.id, kind, language, MISSING)
        verified = verify_readout(made.pdf)
        assert verified.problems == ()
        assert verified.reference == request.ref
        assert made.pages == 1
        assert words[f"letter.{kind}"] == made.document.kind


def test_an_acknowledgement_names_the_deadline_in_both_zones_and_the_questions(
    desk: Desk, theirs: Request
) -> None:
    made = make_letter(desk, theirs.id, LetterKind.ACK, "en")
    text = _text(made.pdf)
    assert made.omitted == ()
    assert "15:20 EST" in text
    assert "IST" in text
    assert "Who owns and directs the shipper?" in text


def test_a_reminder_asks_for_what_is_open_and_names_the_new_date(desk: Desk) -> None:
    request = request_at(desk, OURS)
    made = make_letter(desk, request.id, LetterKind.CHASER, "en", Written(new_date=date(2026, 4, 1)))
    assert "Wednesday 1 April 2026" in _text(made.pdf)


def test_a_refusal_says_its_ground(desk: Desk) -> None:
    theirs = request_at(desk, THEIRS)
    with pytest.raises(BadInput):
        make_letter(desk, theirs.id, LetterKind.REFUSAL, "en")
    put_record(desk, replace(theirs, refusal_ground="c"), seen=theirs)
    made = make_letter(desk, theirs.id, LetterKind.REFUSAL, "en")
    assert "The judicial authorisation was refused." in _text(made.pdf)


@pytest.mark.parametrize(
    ("ref", "kind"),
    [
        (THEIRS, LetterKind.CHASER),
        (OURS, LetterKind.ACK),
        (OURS, LetterKind.REFUSAL),
        (THEIRS, LetterKind.CLARIFICATION),
    ],
)
def test_a_letter_that_does_not_fit_is_refused(desk: Desk, ref: str, kind: LetterKind) -> None:
    with pytest.raises(BadInput):
        make_letter(desk, request_at(desk, ref).id, kind, "en")


def test_what_may_not_leave_is_left_out_and_named(desk: Desk, theirs: Request) -> None:
    _keep_back(desk, theirs)
    made = make_letter(desk, theirs.id, LetterKind.ACK, "en")
    text = _text(made.pdf)
    assert theirs.subject not in text
    assert "shipper" not in text
    assert {ruling.reason.value for _, ruling in made.omitted} == {"NOT_RELEASABLE_TO"}
    assert len(made.omitted) == 5


def test_an_open_discrepancy_keeps_their_own_words_back_too(desk: Desk) -> None:
    made = make_letter(desk, request_at(desk, THEIRS).id, LetterKind.ACK, "en")
    assert {ruling.reason.value for _, ruling in made.omitted} == {"DISCREPANCY_OPEN"}


def test_a_line_that_tells_what_was_left_out_stops_the_letter(desk: Desk, theirs: Request) -> None:
    says = Written(lines=(f"As you know: {theirs.facts}",))
    assert make_letter(desk, theirs.id, LetterKind.ACK, "en", says).omitted == ()
    _keep_back(desk, theirs)
    with pytest.raises(LeakFound):
        make_letter(desk, theirs.id, LetterKind.ACK, "en", says)


def test_an_item_that_may_not_go_may_not_be_quoted(desk: Desk, theirs: Request) -> None:
    put_record(desk, desk.new(Item, text="The source works in the harbour office.", about=theirs.id))
    says = Written(lines=("Our source works in the harbour office.",))
    with pytest.raises(LeakFound):
        make_letter(desk, theirs.id, LetterKind.ACK, "en", says)


def test_an_auditor_writes_no_letters(desk: Desk) -> None:
    sits(desk, "AUD", Role.AUDITOR)
    with pytest.raises(NotYourRole):
        make_letter(desk, request_at(desk, THEIRS).id, LetterKind.ACK, "en")
