"""The two readouts of a meeting say what they should and no more."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.readouts.content import Facts, Heading, Numbered, Paragraph, Table
from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.documents.host_copy import host_copy
from liaison_desk.readouts.documents.meeting import KeptPoint
from liaison_desk.readouts.documents.report import distance
from liaison_desk.readouts.render import rendered
from liaison_desk.readouts.wording import LANGUAGES, Words, words_for
from tests.readouts.samples import TEXTS, WHEN, ZONES, host_meeting, meeting


def test_the_report_leads_with_what_headquarters_must_do() -> None:
    heads = [block.text for block in contact_report(meeting("en")).blocks if isinstance(block, Heading)]
    assert heads[:3] == ["What headquarters must decide or do", "Summary", "Who was there"]


def test_the_head_of_the_report_is_four_lines_and_the_first_page_says_what_is_promised_and_omitted() -> None:
    report = contact_report(replace(meeting("en"), omitted=2))
    lines, half = 0, False
    for fact in report.facts:
        lines += fact.wide or not half
        half = not fact.wide and not half
    assert lines == 4
    (glance,) = [block for block in report.blocks if isinstance(block, Facts)]
    said = {fact.label: fact.value for fact in glance.facts}
    assert said["Completeness"] == "Points omitted for this audience: 2; the register is held at the post."
    assert said["Decisions asked"] == str(len(meeting("en").decisions))


def test_a_comment_says_how_sure_the_officer_is() -> None:
    whole = meeting("en")
    for confidence, word in (("HIGH", "high"), ("", "not stated")):
        points = tuple(replace(point, confidence=confidence) for point in whole.points)
        notes = [
            b.text for b in contact_report(replace(whole, points=points)).blocks if isinstance(b, Paragraph)
        ]
        assert f"Confidence: {word}." in notes


def test_points_are_numbered_through_all_kinds_without_gaps() -> None:
    lists = [block for block in contact_report(meeting("en")).blocks if isinstance(block, Numbered)]
    numbers = [block.first + i for block in lists[1:] for i in range(len(block.entries))]
    assert numbers == [1, 2, 3, 4, 5, 6]


def test_a_point_left_out_leaves_no_gap_in_the_host_copy() -> None:
    whole = host_meeting("en")
    fewer = replace(whole, points=whole.points[1:])
    agreed = next(block for block in host_copy(fewer).blocks if isinstance(block, Numbered))
    assert (agreed.first, len(agreed.entries)) == (1, 2)


def test_a_host_copy_never_prints_comments_decisions_evaluations_or_the_register() -> None:
    said = repr(host_copy(replace(meeting("en"), variant="host", audience="Host")))
    t = TEXTS["en"]
    assert t[7] not in said
    assert t[8] not in said
    assert "A 2 (4x4)" not in said
    assert "NOT_RELEASABLE_TO" not in said
    assert t[2] in said


def test_the_register_stands_in_the_report_only() -> None:
    tables = [block for block in contact_report(meeting("en")).blocks if isinstance(block, Table)]
    assert tables[-1].rows == (("6", "HOST:RCMP", "its marking does not name this reader"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_with_nothing_to_show_still_makes_documents(language: str) -> None:
    bare = replace(
        meeting(language),
        attendees=(),
        summary=None,
        decisions=(),
        points=(),
        steps=(),
        gates=(),
        conditions=(),
        left_out=(),
        author="",
        cleared_by="",
        distribution="",
        next_contact="",
    )
    assert rendered(contact_report(bare), WHEN).pages == 1
    assert rendered(host_copy(replace(bare, variant="host")), WHEN).pages == 1


def test_an_agreed_point_says_who_and_by_when() -> None:
    point = KeptPoint(
        kind=PointKind.AGREED, text="Share the list.", mark="(U)", owner="RCMP", due=WHEN.date()
    )
    document = host_copy(replace(host_meeting("en"), points=(point,)))
    agreed = next(block for block in document.blocks if isinstance(block, Numbered))
    assert agreed.entries[0].text == "Share the list. Owner: RCMP. Due: Friday 20 March 2026."


def test_file_names_hold_no_word_of_the_title() -> None:
    assert host_copy(host_meeting("en")).file_name == "OTTA-RDO-26-0004-8-host-v1.pdf"


def test_the_words_of_all_languages_are_complete() -> None:
    english = words_for("en").entries
    for language in LANGUAGES:
        entries = words_for(language).entries
        assert set(entries) - {"first_day"} == set(english), language
        for key, entry in english.items():
            places = _places(str(entry))
            assert _places(str(entries[key])) == places, f"{language} {key}"
            if language != "en" and key not in {"list_join", "moment", "time"}:
                assert entries[key], f"{language} {key}"


def _places(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "codes"),
    [("point_kind", PointKind), ("meeting_kind", MeetingKind), ("commitment_status", CommitmentStatus)],
)
def test_every_code_has_a_word(language: str, kind: str, codes: type[PointKind]) -> None:
    words: Words = words_for(language)
    assert [code for code in codes if words.code(kind, code) == code.value] == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Friday 20 March 2026, 10:00\u00a0EDT · Friday 20 March 2026, 19:30\u00a0IST"),
        (
            "fr",
            "vendredi 20 mars 2026, 10\u00a0h\u00a000\u00a0EDT · vendredi 20 mars 2026, 19\u00a0h\u00a030\u00a0IST",
        ),
        ("hi", "शुक्रवार, 20 मार्च 2026, 10:00\u00a0EDT · शुक्रवार, 20 मार्च 2026, 19:30\u00a0IST"),
        ("ur", "جمعہ 20 مارچ 2026، 10:00\u00a0EDT · جمعہ 20 مارچ 2026، 19:30\u00a0IST"),
    ],
)
def test_a_moment_is_written_out_in_both_zones(language: str, expected: str) -> None:
    assert words_for(language).moment(WHEN, ("America/Toronto", "Asia/Kolkata")) == expected


def test_a_zone_without_letters_is_written_as_its_distance() -> None:
    assert words_for("en").moment(WHEN, ("America/Sao_Paulo",)).endswith("11:00\u00a0UTC-03:00")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_is_not_parted_from_its_unit_or_zone(language: str) -> None:
    words = words_for(language)
    said = (distance(timedelta(days=269, hours=14), words), words.moment(WHEN, ZONES))
    assert not any(re.search(r"\d (?:[dhj]|min|दिन|घंटे|دن|گھنٹے|[A-Z]{3})\b", one) for one in said)
    assert all("\u00a0" in one for one in said)
