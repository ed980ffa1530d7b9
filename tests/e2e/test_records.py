"""Records through the real command: written, corrected, traced, undone, decided; and how little a start needs."""

import json
import subprocess
import sys
from pathlib import Path

from liaison_desk.model.reference import Reference
from tests.e2e.program import ROOT, Seat

REF = "OTTA-MTG-26-0003-G"


def test_a_change_can_be_undone_and_the_undoing_as_well(post: Seat) -> None:
    before = post.ok("record", "get", REF)
    post.ok("record", "put", REF, "place=Room 12")
    changed = post.digest
    assert post.ok("undo")["label"] == "record_meeting"
    assert post.ok("record", "get", REF) == before
    assert post.ok("undo")["label"] == "undo"
    assert post.digest == changed
    newest = post.ok("record", "history", REF)[0]
    assert (newest["field"], newest["old"], newest["new"]) == ("place", before["place"], "Room 12")


def test_a_record_is_written_from_words_and_from_an_object(post: Seat, tmp_path: Path) -> None:
    (tmp_path / "call.json").write_text(json.dumps({"subject": "Call", "tags": ["a"]}), encoding="utf-8")
    words = ["meeting_kind=CALL", "starts=2026-03-23T15:00:00Z[America/Toronto]", "tags=b"]
    made = post.ok("record", "put", "meeting", *words, "--from", "call.json")
    assert Reference.parse(made["ref"]).type == "MTG"
    assert (made["subject"], made["tags"]) == ("Call", ["b"])
    assert made["marking"]["classification"] == "RESTRICTED"
    assert post.ok("record", "get", made["ref"]) == made
    assert made in post.ok("record", "list", "meeting")
    assert [found["id"] for found in post.ok("search", "call")][:1] == [made["id"]]
    emptied = post.ok("record", "put", made["ref"], "tags=")
    assert "tags" not in emptied


def test_what_cannot_be_written_is_refused_and_says_which_field(post: Seat) -> None:
    before = post.digest
    for words, names in (
        (("meeting", "subject=x"), "field meeting_kind"),
        (("meeting", "colour=red"), "field colour"),
        ((REF, "starts=never"), "field starts"),
        ((REF, "ref=OTTA-MTG-26-0001-K"), "field ref"),
        (("OTTA-MTG-26-0777-1", "place=x"), "OTTA-MTG-26-0777-1"),
    ):
        said = post.run("record", "put", *words)
        assert said.status == 1, said
        assert names in said.err
    assert post.digest == before


def test_a_conflict_is_shown_with_both_sides_and_decided_by_either_or_neither(
    linked: tuple[Seat, Seat],
) -> None:
    post, hq = linked
    post.ok("bundle", "make", "--to", "HQ", "--out", "1.ldb")
    hq.ok("bundle", "accept", "1.ldb")
    post.ok("record", "put", REF, "place=Room A")
    hq.ok("record", "put", REF, "place=Room B")
    hq.ok("bundle", "make", "--to", "OTTA", "--out", "b.ldb")
    post.ok("bundle", "accept", "b.ldb")
    (conflict,) = post.ok("conflicts")
    assert (conflict["ref"], conflict["field"]) == (REF, "place")
    assert {side["value"] for side in conflict["sides"]} == {"Room A", "Room B"}
    refused = post.run("conflicts", "decide", REF, "place", "--side", "3")
    assert (refused.status, refused.code) == (1, "BAD_INPUT")
    assert post.run("conflicts", "decide", REF, "place").status == 2
    assert post.ok("conflicts", "decide", REF, "place", "Room C")["value"] == "Room C"
    assert post.ok("conflicts") == []
    post.ok("bundle", "make", "--to", "HQ", "--out", "2.ldb")
    hq.ok("bundle", "accept", "2.ldb")
    assert hq.digest == post.digest
    assert hq.ok("conflicts") == []


def test_a_preview_names_what_stays_and_why(post: Seat) -> None:
    made = post.ok("record", "put", "workstream", "code=W9", "name=Only here", "releasable_to=INTERNAL_POST")
    found = post.ok("bundle", "preview", "--to", "HQ")
    assert [item["id"] for item in found["excluded"]] == [made["id"]]
    assert made["id"] not in {record["id"] for record in found["records"]}
    said = post.run("bundle", "preview", "--to", "HQ").out
    assert "Stays here:" in said
    unknown = post.run("bundle", "preview", "--to", "Nobody")
    assert (unknown.status, unknown.code) == (1, "NO_PEER")


def test_asking_for_the_version_loads_neither_the_window_nor_the_pages(tmp_path: Path) -> None:
    program = (
        "import sys; from liaison_desk.__main__ import main; main(['--version']);"
        "print(sorted({'PySide6', 'reportlab', 'pikepdf', 'psycopg', 'pypdfium2'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"
