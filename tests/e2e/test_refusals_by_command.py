"""Commands that can do a part of what they were asked, or nothing, say what and why."""

from pathlib import Path

from tests.e2e.program import SAMPLE, Program, Seat, seat

TALKS = "OTTA-MTG-26-0002-I"


def test_a_batch_names_the_references_it_does_not_know_and_issues_the_rest(
    post: Seat, tmp_path: Path
) -> None:
    words = ("readout", "batch", "OTTA-MTG-26-9999-X", TALKS, "--workers", "1", "--json", "--out", tmp_path)
    said = post.run(*words)
    assert said.status == 1
    assert [one["source"] for one in said.json["issued"]] == [TALKS]
    assert [one["source"] for one in said.json["refused"]] == ["OTTA-MTG-26-9999-X"]
    assert post.run("readout", "batch", "nothing", "--out", tmp_path).code == "NOT_FOUND"


def test_a_folder_that_takes_no_files_is_a_fault_of_the_computer(post: Seat) -> None:
    single = post.run("readout", "issue", TALKS, "--out", "/proc")
    assert (single.status, single.code) == (4, "FOLDER_READ_ONLY")
    batch = post.run("readout", "batch", TALKS, "--workers", "1", "--out", "/proc")
    assert batch.status == 4
    assert "/proc cannot be written to" in batch.out


def test_the_day_says_when_a_bundle_was_made_as_it_says_other_times(post: Seat, tmp_path: Path) -> None:
    post.ok("bundle", "make", "--to", "HQ", "--out", tmp_path)
    said = post.run("today").out
    assert "Bundles without receipt" in said
    assert "[America/Toronto]" not in said


def test_a_document_of_which_all_was_left_out_says_so_and_what_the_desk_lacks(
    program: Program, tmp_path: Path
) -> None:
    desk = seat(program, "plain", "harbour lantern copper violet meadow")
    desk.ok("vault", "create", "--post", "OTT", "--officer", "P01", "--zone", "America/Toronto")
    desk.ok("import", SAMPLE)
    said = desk.run("readout", "issue", TALKS, "--variant", "host", "--out", tmp_path).out
    assert "everything was left out" in said
    assert "with --scheme" in said
    internal = desk.ok("readout", "issue", TALKS, "--variant", "internal", "--out", tmp_path)
    assert internal["empty"] is False


def test_a_correction_of_nothing_is_no_command(post: Seat) -> None:
    before = post.digest
    said = post.run("record", "put", TALKS)
    assert (said.status, said.code) == (2, "WRONG_USAGE")
    assert "no field is given" in said.err
    assert post.digest == before


def test_a_point_is_noted_under_a_line_that_the_agenda_has(post: Seat) -> None:
    ref = post.ok("meeting", "new", "A call", "--starts", "2026-03-24T10:00", "--agenda", "Seals")["ref"]
    said = post.run("meeting", "point", ref, "x", "--agenda-line", "2")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert "line 2 of the agenda cannot be used: there are 1" in said.err
    assert post.run("meeting", "point", ref, "x", "--agenda-line", "0").status == 2
    assert post.ok("meeting", "point", ref, "x", "--agenda-line", "1")["points"][0]["agenda_line"] == 1


def test_who_was_there_is_named_by_code(post: Seat) -> None:
    assert len(post.ok("record", "put", TALKS, "host_side=C04,C05", "agencies=RCMP")["host_side"]) == 2
    said = post.run("record", "put", TALKS, "host_side=C99")
    assert (said.status, said.code) == (1, "NOT_FOUND")
    assert "There is no C99 on this desk." in said.err


def test_where_no_file_can_be_nothing_is_done_of_which_it_would_tell(
    post: Seat, hq: Seat, hq_alone: Seat, tmp_path: Path
) -> None:
    made = post.ok("identity", "enrol", "--out", tmp_path / "e.json")
    words = " ".join(made["fingerprint"])
    refused = hq_alone.run("hq", "enrol", made["file"], "--fingerprint", words, "--out", "/proc/roster")
    assert (refused.status, refused.code) == (4, "FOLDER_READ_ONLY")
    assert hq_alone.ok("hq", "status")["posts"] == []
    whole = tmp_path / "whole"
    post.ok("bundle", "make", "--to", "HQ", "--out", whole)
    hq.ok("bundle", "accept", whole)
    before = hq.digest
    erasure = ("erase", "OTTA-SUB-26-0013-A", "--ground", "SUBJECT", "--certificate")
    refused = hq.run(*erasure, "/proc/certificate")
    assert (refused.status, refused.code) == (4, "FOLDER_READ_ONLY")
    assert hq.digest == before
    assert hq.run(*erasure, tmp_path / "certificate.json").status == 0
    assert (tmp_path / "certificate.json").read_bytes().startswith(b"{")


def test_an_approved_readout_is_not_issued_as_another(post: Seat, tmp_path: Path) -> None:
    draft = post.ok("document", "draft", TALKS, "--variant", "internal")["ref"]
    for option, value in (
        ("--variant", "host"),
        ("--lang", "fr"),
        ("--text", "More"),
        ("--from", "2026-01-01"),
    ):
        said = post.run("readout", "issue", draft, option, value, "--out", tmp_path)
        assert (said.status, said.code) == (1, "BAD_INPUT")
        assert f"{option} cannot be used: a readout is issued as it was approved." in said.err
    said = post.run("readout", "issue", draft, "--variant", "internal", "--out", tmp_path)
    assert "as it was approved" not in said.err


def test_a_country_without_a_table_is_not_one_that_controls_nothing(post: Seat) -> None:
    said = post.run("subject", "control", "4-piperidone", "--country", "India")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert "there is a table for CA, IN, UN only" in said.err
    (found,) = post.ok("subject", "control", "4-piperidone", "--country", "in", "--on", "2026-04-14")
    assert found["country"] == "IN"


def test_a_decision_about_no_conflict_is_no_way_round_the_steps(post: Seat) -> None:
    before = post.digest
    said = post.run("conflicts", "decide", "OTTA-CMT-26-0006-F", "status", "VERIFIED")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert "there is nothing to decide about it" in said.err
    assert post.digest == before
