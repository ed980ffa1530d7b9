"""The acceptance scenarios 1 to 8 of the work (domain.md §4.13), through the command line on the sample posting."""

import json
from pathlib import Path

import pikepdf
import pypdfium2

from tests.e2e.story import Story

AS_OF = "2026-03-20T14:00Z"


def test_scenario_1_the_day_shows_what_is_owed_late_stopped_and_red(story: Story) -> None:
    story.at(story.post, "today", "--as-of", AS_OF)
    day = story.post.ok("today", "--as-of", AS_OF)
    late = [(one["ref"], one["question"], one["words"]) for one in day["due_now"]]
    assert ("OTTA-RFI-26-0003-Y", None, "5 d 16 h late") in late
    assert [one[:2] for one in late] == [("OTTA-INQ-26-0001-R", 4), ("OTTA-RFI-26-0003-Y", None)]
    assert [one["ref"] for one in day["clocks_stopped"]] == ["OTTA-INQ-26-0002-P"]
    assert [one["ref"] for one in day["discrepancies"]] == ["OTTA-HND-26-0002-I"]
    assert [one["ref"][:16] for one in day["red_commitments"]] == ["OTTA-CMT-26-0011", "OTTA-CMT-26-0018"]
    assert [one["ref"] for one in day["without_receipt"]] == ["OTTA-BND-26-0003-0"]


def test_scenario_2_a_mistyped_reference_is_refused(story: Story) -> None:
    said = story.at(story.post, "record", "get", "OTTA-INQ-26-0001-S", status=1)
    assert said.code == "WRONG_REFERENCE"
    assert "check character" in said.err


def test_scenario_3_a_telephone_call_at_night_becomes_a_request_with_its_clocks(story: Story) -> None:
    call = ["request", "new", "Hiker missing since Friday", "--direction", "IN", "--host", "RCMP"]
    call += ["--urgency", "U8", "--medium", "CALL", "--at", "2026-03-14T01:10"]
    asked = story.at(story.post, *call, status=1)
    assert "four grounds" in asked.err
    said = story.at(story.post, *call, "--ground", "THREAT_LIFE", "--question", "Next of kin?")
    ref = said.out.split()[0]
    clocks = {one["kind"]: one for one in story.post.ok("request", "clock", ref)}
    assert clocks["REPLY"]["here"] == "Sat 2026-03-14 09:10 EDT"
    assert clocks["REPLY"]["home"] == "Sat 2026-03-14 18:40 IST"
    story.at(story.post, "today", "--as-of", "2026-03-14T05:30Z")
    day = story.post.ok("today", "--as-of", "2026-03-14T05:30Z")
    assert (ref, "CONFIRM") in [(one["ref"], one["kind"]) for one in day["due_24h"]]
    story.at(story.post, "request", "exchange", ref, "Sent by mail", "--act", "CONFIRM")
    assert next(one for one in story.post.ok("request", "clock", ref) if one["kind"] == "CONFIRM")["met"]


def test_scenario_4_a_clarification_answered_gives_the_time_back_and_says_why(story: Story) -> None:
    ref = "OTTA-INQ-26-0002-P"
    story.at(story.post, "request", "clock", ref)
    story.at(
        story.post, "request", "move", ref, "WORK", "--text", "Originals came", "--at", "2026-03-09T12:00"
    )
    said = story.at(story.post, "request", "clock", ref)
    (clock,) = story.post.ok("request", "clock", ref)
    assert (clock["here"], clock["due_utc"]) == ("Wed 2026-03-18 17:00 EDT", "2026-03-18T21:00:00Z")
    assert "2 working days are given back" in said.out


def test_scenario_5_a_person_on_an_unmarked_item_is_stopped_twice(story: Story) -> None:
    post = story.post
    person = post.ok("record", "put", "subject", "name=Invented Person", "subject_kind=PERSON")
    item = post.ok("record", "put", "item", "text=He was seen in Surrey.", "marking=", "releasable_to=")
    story.at(post, "record", "put", item["ref"], f"subjects={person['id']}")
    story.at(post, "assess", "check", item["ref"], "HOST:RCMP", status=1)
    found = json.loads(post.run("assess", "check", item["ref"], "HOST:RCMP", "--json").out)
    assert (found["decision"], found["reason"]) == ("DENY", "UNMARKED")
    marking = '{"classification": "RESTRICTED", "scheme": "IN", "handling": ["H2"]}'
    story.at(
        post,
        *("record", "put", item["ref"], f"marking={marking}"),
        "releasable_to=INTERNAL_POST,INTERNAL_HQ,HOST:RCMP",
    )
    story.at(post, "assess", "check", item["ref"], "HOST:RCMP", status=1)
    found = json.loads(post.run("assess", "check", item["ref"], "HOST:RCMP", "--json").out)
    assert (found["decision"], found["reason"]) == ("NEEDS_GATE", "DISCLOSURE_ASSESSMENT_MISSING")


def test_scenario_6_headquarters_decides_for_the_exact_content_only(story: Story) -> None:
    post, hq, ref = story.post, story.hq, "OTTA-INQ-26-0003-N"
    for number in ("1", "2", "3"):
        story.at(post, "request", "question", ref, number, "--status", "NEGATIVE")
    refused = story.at(post, "request", "move", ref, "CLEARED", status=1)
    assert "disclosure gate has not been passed" in refused.err
    story.at(post, "assess", "refer", ref)
    story.at(post, "assess", "decide", ref, "allow", "--basis", "I say so", status=1)
    story.carry(post, "HQ", hq, "out.ldb")
    story.at(hq, "assess", "list")
    story.at(
        hq,
        *("assess", "decide", ref, "allow", "--basis", "Answers are negative"),
        *("--condition", "Use for this investigation only"),
    )
    story.carry(hq, "OTTA", post, "back.ldb")
    assert [one["ref"] for one in post.ok("today")["gate_answers"]] == [ref]
    story.at(post, "request", "move", ref, "CLEARED")
    assert post.ok("assess", "show", ref)["state"] == "HQ_ALLOW"
    story.say("Now a word is changed.")
    story.at(post, "record", "put", ref, "facts=Shop owners in three host cities received calls.")
    story.at(post, "assess", "show", ref)
    assert post.ok("assess", "show", ref)["state"] == "STALE"
    said = story.at(post, "request", "move", ref, "ANSW", "--to", "RCMP", status=1)
    assert "changed after it was cleared" in said.err


def _everything_in(pdf: Path) -> str:
    """Text, metadata, outline and name of a PDF, as any reader finds them."""
    with pikepdf.open(pdf) as found, found.open_metadata() as metadata, found.open_outline() as outline:
        rest = [str(found.docinfo), str(metadata), *(item.title for item in outline.root)]
    pages = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in pages]
    pages.close()
    return " ".join([*texts, *rest, pdf.name]).casefold()


def test_scenario_7_nothing_of_what_was_left_out_is_in_the_file(story: Story) -> None:
    meeting, folder = "OTTA-MTG-26-0002-I", story.post.program.folder
    kept = {}
    for variant in ("internal", "host", "joint", "public"):
        path = folder / f"{variant}.pdf"
        story.at(story.post, "readout", "issue", meeting, "--variant", variant, "--out", path)
        ref = max(one["ref"] for one in story.post.ok("record", "list", "readout"))
        kept[variant] = len(story.post.ok("record", "get", ref)["points"])
    assert kept == {"internal": 8, "host": 7, "joint": 7, "public": 6}
    assert "legal services" in _everything_in(folder / "internal.pdf")
    for variant in ("host", "joint", "public"):
        found = _everything_in(folder / f"{variant}.pdf")
        assert "work plan" in found
        for word in ("legal services", "settle", "disclosure conditions", "sample"):
            assert word not in found, variant
    public = _everything_in(folder / "public.pdf")
    assert "draft for clearance" in public
    assert "points of contact" not in public
    assert "nathalie drouin" in public
    assert "points of contact" in _everything_in(folder / "joint.pdf")


def test_scenario_8_an_omitted_phrase_in_the_title_stops_the_document(story: Story) -> None:
    meeting = "OTTA-MTG-26-0002-I"
    phrase = "legal services should settle the disclosure conditions"
    story.at(story.post, "record", "put", meeting, f"subject={phrase}")
    target = story.post.program.folder / "host.pdf"
    said = story.at(story.post, "readout", "issue", meeting, "--variant", "host", "--out", target, status=1)
    assert "LEAK" in said.code
    assert not target.exists()
