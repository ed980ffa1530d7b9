"""Files of records and corrections with a wrong line: named by file, line and field, and all or nothing."""

import json
from pathlib import Path

import pytest

from tests.e2e.program import Seat

GOOD = '{"kind": "workstream", "code": "W8", "name": "Good"}'


def _call(ref: str) -> str:
    call = {
        "kind": "meeting",
        "ref": ref,
        "subject": "x",
        "meeting_kind": "CALL",
        "starts": "2026-02-06T20:00:00Z",
    }
    return json.dumps(call)


WRONG_RECORDS = {
    "not JSON": ("{", "it is not JSON"),
    "no object": ('"W9"', "line 2 cannot be used: it is not an object"),
    "no kind": ('{"code": "W9"}', "line 2, kind"),
    "unknown kind": ('{"kind": "yacht"}', "line 2, kind 'yacht' cannot be used: it is none of"),
    "unknown field": (
        '{"kind": "workstream", "code": "W9", "name": "x", "colour": "red"}',
        "line 2, field colour",
    ),
    "field missing": ('{"kind": "workstream", "code": "W9"}', "line 2, field name cannot be used"),
    "empty field": ('{"kind": "workstream", "code": " ", "name": "x"}', "line 2, code"),
    "wrong code": (
        '{"kind": "meeting", "subject": "x", "meeting_kind": "PARTY", "starts": "2026-02-06T20:00:00Z"}',
        "line 2, field meeting_kind (code 'PARTY') cannot be used",
    ),
    "wrong time": (
        '{"kind": "meeting", "subject": "x", "meeting_kind": "CALL", "starts": "yesterday"}',
        "line 2, field starts (time 'yesterday')",
    ),
    "wrong type": ('{"kind": "workstream", "code": 9, "name": "x"}', "line 2, field code"),
    "fraction": ('{"kind": "point", "number": 1.5}', "line 2"),
    "field twice": ('{"kind": "workstream", "code": "a", "code": "b", "name": "x"}', "line 2"),
    "wrong reference": (
        _call("OTTA-MTG-26-0009-X"),
        "line 2 cannot be used: The reference OTTA-MTG-26-0009-X is not right",
    ),
    "reference of another": (
        _call("OTTA-MTG-26-0003-G"),
        "line 2, reference OTTA-MTG-26-0003-G cannot be used: another record bears it",
    ),
}

CHANGE = '{"ref": "OTTA-MTG-26-0003-G", "field": "place", "value": "Elsewhere"}'

WRONG_CORRECTIONS = {
    "unknown record": ('{"ref": "OTTA-MTG-26-0099-Q", "field": "place", "value": "x"}', "line 2"),
    "unknown field": ('{"ref": "OTTA-MTG-26-0003-G", "field": "mood", "value": "x"}', "line 2, field mood"),
    "fixed field": ('{"ref": "OTTA-MTG-26-0003-G", "field": "ref", "value": "x"}', "line 2, field ref"),
    "wrong value": ('{"ref": "OTTA-MTG-26-0003-G", "field": "starts", "value": "x"}', "line 2, field starts"),
    "against a rule": (
        json.dumps({"ref": "OTTA-MTG-26-0003-G", "field": "subject", "value": "x" * 100}),
        "line 2, field subject",
    ),
    "no record": ('{"field": "place", "value": "x"}', "line 2 cannot be used: it names no record"),
    "no value": ('{"ref": "OTTA-MTG-26-0003-G", "field": "place"}', "line 2 cannot be used"),
}


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return tmp_path / "lines.jsonl"


def _refused(desk: Seat, command: str, file: Path, names: str) -> None:
    said = desk.run(command, file)
    assert said.status == 1, f"{file.read_text(encoding='utf-8')}\n{said}"
    assert names in said.err
    assert "lines.jsonl" in said.err
    assert ".." not in said.err
    assert said.err.rstrip().endswith(".")


def test_a_wrong_line_of_records_is_named_and_no_line_comes_in(post: Seat, lines: Path) -> None:
    before = post.digest
    for wrong, names in WRONG_RECORDS.values():
        lines.write_text(f"{GOOD}\n{wrong}\n", encoding="utf-8")
        _refused(post, "import", lines, names)
    assert post.digest == before
    lines.write_text(GOOD, encoding="utf-8")
    assert post.ok("import", lines)["records"] == 1


def test_a_wrong_line_of_corrections_is_named_and_none_is_applied(post: Seat, lines: Path) -> None:
    before = post.digest
    for wrong, names in WRONG_CORRECTIONS.values():
        lines.write_text(f"{CHANGE}\n{wrong}\n", encoding="utf-8")
        _refused(post, "apply", lines, names)
    assert post.digest == before
    lines.write_text(CHANGE, encoding="utf-8")
    assert post.ok("apply", lines) == {"applied": 1}
    assert post.ok("record", "get", "OTTA-MTG-26-0003-G")["place"] == "Elsewhere"


def test_a_posting_that_is_not_whole_names_the_place_and_changes_nothing(post: Seat, lines: Path) -> None:
    before = post.digest
    lines.write_text('{"posts": [{"code": "OTT"}], "as_of_utc": "2026-03-20T14:00:00Z"}', encoding="utf-8")
    _refused(post, "import", lines, "posts[0]")
    assert post.digest == before
