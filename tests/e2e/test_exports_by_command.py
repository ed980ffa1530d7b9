"""Statistics, exports, letters and calendars from the command line, on the sample posting."""

import json
import shutil
import stat
from pathlib import Path

from tests.e2e.program import Seat, found_post, seat

THEIRS = "OTTA-INQ-26-0001-R"


def test_statistics_name_the_records_behind_every_figure_and_the_checklist(post: Seat) -> None:
    found = post.ok("stats", "--as-of", "2026-03-20T14:00Z", "--cost", "900")
    figures = {(one["measure"], one["what"], one["group"]): one for one in found["figures"]}
    requests = figures["ST-1", "requests", ""]
    assert requests["value"] == "10"
    assert THEIRS in {record["ref"] for record in requests["records"]}
    assert figures["ST-13", "cost per closed request", ""]["value"] == "300"
    assert {one["article"] for one in found["checklist"]} >= {"Art. 16", "Art. 18(2)(c)"}
    said = post.run("stats", "--since", "2026-02-24", "--until", "2026-02-24").out
    assert "Directive (EU) 2023/977" in said
    assert "ST-16" in said


def test_a_period_that_ends_before_it_begins_is_refused(post: Seat) -> None:
    said = post.run("stats", "--since", "2026-03-01", "--until", "2026-02-01")
    assert (said.status, said.code) == (1, "BAD_INPUT")


def test_an_export_brought_into_a_fresh_desk_and_exported_again_is_the_same_file(post: Seat) -> None:
    folder, digest = post.program.folder, post.digest
    made = post.ok("export", "json", "--out", folder / "first")
    assert "records.jsonl" in made["files"]
    fresh = seat(post.program, "fresh", "violet meadow harbour lantern copper")
    found_post(fresh)
    fresh.ok("import", folder / "first" / "records.jsonl")
    assert fresh.digest == digest
    fresh.ok("export", "json", "--out", folder / "second")
    first, second = ((folder / name / "records.jsonl").read_bytes() for name in ("first", "second"))
    assert first == second


def test_an_export_is_for_this_user_only_and_never_over_another(post: Seat) -> None:
    folder = post.program.folder / "out"
    post.ok("export", "csv", "--out", folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    said = post.run("export", "csv", "--out", folder)
    assert (said.status, said.code) == (1, "BAD_INPUT")


def test_what_stays_is_named_with_its_reason_on_the_terminal_and_not_in_the_folder(post: Seat) -> None:
    folder = post.program.folder / "host"
    made = post.ok("export", "json", "--audience", "HOST:RCMP", "--out", folder)
    assert made["omitted"]
    assert all(one["why"] and one["reason"] for one in made["omitted"])
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).decode()
    assert not [one for one in made["omitted"] if one["id"] in content]


def test_each_form_of_export_is_written(post: Seat) -> None:
    folder = post.program.folder
    for form, file in (
        ("calendar", "calendar.ics"),
        ("contacts", "contacts.vcf"),
        ("cyber", "cyber.stix.json"),
        ("csv", "request.csv"),
    ):
        post.ok("export", form, "--out", folder / form)
        assert (folder / form / file).stat().st_size > 100
    bundle = json.loads((folder / "cyber" / "cyber.stix.json").read_bytes())
    assert bundle["type"] == "bundle"


def test_a_letter_is_issued_on_record_and_does_not_go_over_a_file(post: Seat) -> None:
    out: Path = post.program.folder
    made = post.ok(
        "letter", THEIRS, "--kind", "clarification", "--text", "Which waybill?", "--lang", "hi", "--out", out
    )
    assert Path(made["file"]).name == f"{made['ref']}-host-v1.pdf"
    assert post.ok("record", "get", made["ref"])["document"] == "clarification"
    assert Path(made["file"]).read_bytes().startswith(b"%PDF-")
    shutil.copy(made["file"], out / "kept.pdf")
    said = post.run("letter", THEIRS, "--kind", "ack", "--out", out / "kept.pdf")
    assert said.code == "BAD_INPUT"
    assert post.run("letter", THEIRS, "--kind", "chaser", "--out", out).status == 1


def test_a_calendar_is_loaded_once(post: Seat) -> None:
    words = ("calendar", "load", "--country", "CA", "--year", "2027", "--side", "HOST", "--region", "ON")
    assert len(post.ok(*words)["added"]) > 5
    again = post.ok(*words)
    assert again["added"] == []
    assert again["left"] > 5
    assert "Canada Day" in post.run("calendar", "list").out
