"""The joint and the public readout of a meeting say what both sides, or everybody, may read and no more."""

from dataclasses import replace

import pytest

from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.readouts.content import Box, Bullets, Document, Heading, Paragraph, Table
from liaison_desk.readouts.documents.joint import joint_readout
from liaison_desk.readouts.documents.public import public_readout
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.render import rendered
from liaison_desk.readouts.wording import LANGUAGES
from tests.readouts.samples import TEXTS, WHEN, meeting, shared_meeting

MAKERS = {"joint": joint_readout, "public": public_readout}


def _paragraphs(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def _entries(document: Document) -> list[list[str]]:
    return [
        [entry.text for entry in block.entries] for block in document.blocks if isinstance(block, Bullets)
    ]


@pytest.mark.parametrize("name", MAKERS)
def test_the_first_sentence_says_where_and_when_the_two_sides_met(name: str) -> None:
    document = MAKERS[name](shared_meeting("en", name.upper()))
    place = TEXTS["en"][12]
    assert _paragraphs(document)[0] == f"The two sides met in {place} on Wednesday 18 February 2026."


def test_a_call_was_spoken_and_a_meeting_without_a_place_has_none() -> None:
    whole = shared_meeting("en", "PUBLIC")
    call = public_readout(replace(whole, meeting_kind=MeetingKind.CALL))
    assert _paragraphs(call)[0] == "The two sides spoke on Wednesday 18 February 2026."
    nowhere = public_readout(replace(whole, place=""))
    assert _paragraphs(nowhere)[0] == "The two sides met on Wednesday 18 February 2026."


@pytest.mark.parametrize("name", MAKERS)
def test_the_occasion_names_who_led(name: str) -> None:
    whole = shared_meeting("en", name.upper())
    first, *others = whole.attendees
    led = MAKERS[name](replace(whole, attendees=(replace(first, leads=True), *others)))
    assert _paragraphs(led)[0].endswith(f" 2026, led by {first.name}, {first.role}, {first.agency}.")


def test_the_joint_text_says_why_it_matters_in_the_words_of_the_officer_or_its_own() -> None:
    whole = shared_meeting("en", "JOINT")
    assert "Both sides regard safety in both countries as a shared concern." in _paragraphs(
        joint_readout(whole)
    )
    own = (Marked(text="Both want fewer deaths from fentanyl.", mark="(U)"),)
    said = _paragraphs(joint_readout(replace(whole, lines=own)))
    assert "Both want fewer deaths from fentanyl." in said
    assert "shared concern" not in repr(said)


def test_a_joint_text_that_is_too_long_says_which_part() -> None:
    whole = shared_meeting("en", "JOINT")
    long = replace(whole.points[0], kind=PointKind.AGREED, text="word " * 200)
    found = joint_readout(replace(whole, points=(long,))).overlong
    assert [(one.part, one.limit) for one in found] == [("said", 140)]


@pytest.mark.parametrize("name", MAKERS)
def test_points_are_told_under_their_verb_and_agreed_ones_after_those_discussed(name: str) -> None:
    t = TEXTS["en"]
    points = [replace(point, mark="(U)") for point in shared_meeting("en", "JOINT").points]
    document = MAKERS[name](replace(shared_meeting("en", name.upper()), points=tuple(points)))
    leads = [text for text in _paragraphs(document) if text.endswith(":")]
    assert leads == ["Those who took part were:", "They reviewed:", "They agreed:", "They look forward to:"]
    _, discussed, agreed, following = _entries(document)
    assert discussed == [t[5]], "the position of one side is not among them"
    assert agreed == [t[2], t[3]]
    assert following == [t[6]]


@pytest.mark.parametrize("name", MAKERS)
def test_neither_prints_a_comment_a_decision_an_evaluation_the_register_or_the_subject(name: str) -> None:
    printed = repr(MAKERS[name](replace(meeting("en"), variant=name, audience=name.upper())))
    t = TEXTS["en"]
    for hidden in (t[0], t[1], t[7], t[8], "A 2 (4x4)", "NOT_RELEASABLE_TO"):
        assert hidden not in printed
    assert t[2] in printed


@pytest.mark.parametrize("name", MAKERS)
def test_what_was_not_raised_is_not_told(name: str) -> None:
    whole = shared_meeting("en", name.upper())
    silent = replace(whole.points[0], kind=PointKind.NOT_RAISED, text="The visa question.")
    assert "visa" not in repr(MAKERS[name](replace(whole, points=(*whole.points, silent))))


def test_the_public_readout_is_a_draft_and_says_no_hour_reference_or_post() -> None:
    whole = shared_meeting("en", "PUBLIC")
    document = public_readout(whole)
    assert document.kind == "Public readout · draft for clearance"
    assert next(block for block in document.blocks if isinstance(block, Box)).title == "Draft for clearance"
    assert not [block for block in document.blocks if isinstance(block, Heading)]
    assert not [block for block in document.blocks if isinstance(block, Table)]
    assert document.facts == ()
    assert whole.meeting_reference not in repr(document)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", MAKERS)
def test_one_with_nothing_to_say_still_makes_a_document(name: str, language: str) -> None:
    bare = replace(
        shared_meeting(language, name.upper()), attendees=(), points=(), conditions=(), next_contact=""
    )
    assert rendered(MAKERS[name](bare), WHEN).pages == 1


@pytest.mark.parametrize("name", MAKERS)
def test_the_file_name_holds_no_word_of_the_title(name: str) -> None:
    document = MAKERS[name](shared_meeting("en", name.upper()))
    assert document.file_name == f"{document.reference}-{name}-v1.pdf"
