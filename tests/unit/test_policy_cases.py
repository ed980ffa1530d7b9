"""Cases as headquarters writes them to try a policy: the published ones, more of them, and what is refused."""

import copy
import io
import json
import sys
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from liaison_desk.app.terminal import FRONT
from liaison_desk.cli.main import main

Case: TypeAlias = dict[str, Any]
VECTORS = Path(__file__).parents[1] / "_files/vectors"
RELEASE: Case = json.loads((VECTORS / "release.json").read_text())
DEADLINES: Case = json.loads((VECTORS / "deadlines.json").read_text())
HEAD = {"calendars": DEADLINES["calendars"], "close_of_business_hour": DEADLINES["close_of_business_hour"]}


class Typed:
    """Standard input with something typed into it."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)

    def isatty(self) -> bool:
        return False


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.setenv("HOME", str(tmp_path))

    def run(word: str, case: object) -> tuple[int, Any]:
        content = case if isinstance(case, bytes) else json.dumps(case).encode()
        monkeypatch.setattr(sys, "stdin", Typed(content))
        status = main(["policy", word, "--json"], FRONT)
        return status, json.loads(capsys.readouterr().out)

    return run


def case_named(name: str, **context: Any) -> Case:
    found = next(case for case in RELEASE["vectors"] if case["id"] == name)
    return {
        **copy.deepcopy(found),
        "today": RELEASE["today"],
        "context": {**found["context"], **context},
    }


def remarked(case: Case, **marking: Any) -> Case:
    case["item"]["marking"] |= marking
    return case


@pytest.mark.parametrize("case", RELEASE["vectors"], ids=lambda case: case["id"])
def test_every_published_release_case_is_answered_as_it_says(ask: Any, case: Case) -> None:
    status, answer = ask("release", {**case, "today": RELEASE["today"]})
    assert (status, answer) == (0, {"decision": case["expect"], "reason": case["reason"]})


@pytest.mark.parametrize("case", DEADLINES["vectors"], ids=lambda case: case["id"])
def test_every_published_deadline_case_is_answered_as_it_says(ask: Any, case: Case) -> None:
    status, answer = ask("deadline", {**case, **HEAD})
    home = "due_ottawa" if case["zone"] == "America/Toronto" else "due_new_delhi"
    assert (status, answer["due_utc"], answer["due_local"]) == (0, case["due_utc"], case[home])
    assert answer["why"].startswith(f"{case['amount']} ")


CONSENT = {"originator": "RCMP", "to": "HOME_PARTNER:NCB-IN", "expires": "2026-03-19"}
ASSESSED = {"outcome": "CLEARED", "expires": "2026-09-01"}


@pytest.mark.parametrize(
    ("case", "decision", "reason"),
    [
        (case_named("R04", consents=[CONSENT]), "DENY", "CONSENT_EXPIRED"),
        (case_named("R04", consents=[{**CONSENT, "expires": "2026-03-20"}]), "ALLOW", ""),
        (case_named("R04", consents=[{**CONSENT, "expires": None}]), "ALLOW", ""),
        (case_named("R04", consents=[{**CONSENT, "originator": "CBSA"}]), "NEEDS_CONSENT", "THIRD_PARTY_RULE"),
        (
            case_named("R04", consents=[{**CONSENT, "to": "HOME_PARTNER:CBI-IN"}]),
            "NEEDS_CONSENT",
            "THIRD_PARTY_RULE",
        ),
        (case_named("R04", third_party_rule=False), "DENY", "NOT_RELEASABLE_TO"),
        (case_named("R09", h3_acknowledged=True), "ALLOW", ""),
        (case_named("R09", h3_acknowledged=["HOST:RCMP"]), "ALLOW", ""),
        (case_named("R09", h3_acknowledged=["HOST:CBSA"]), "DENY", "H3_NOT_ACKNOWLEDGED"),
        (case_named("R13", assessment=ASSESSED), "ALLOW", ""),
        (
            case_named("R13", assessment={**ASSESSED, "expires": "2026-03-19"}),
            "NEEDS_GATE",
            "DISCLOSURE_ASSESSMENT_EXPIRED",
        ),
        (
            case_named("R13", assessment={**ASSESSED, "audience": "HOST:CBSA"}),
            "NEEDS_GATE",
            "DISCLOSURE_ASSESSMENT_MISSING",
        ),
        (
            case_named("R13", assessment={**ASSESSED, "purpose": "JUDICIAL"}),
            "NEEDS_GATE",
            "DISCLOSURE_ASSESSMENT_MISSING",
        ),
        (case_named("R13", assessment=ASSESSED, entity_risk="UNRATED"), "NEEDS_GATE", "HQ_DECISION_REQUIRED"),
        (
            case_named("R13", assessment={**ASSESSED, "outcome": "HQ_ALLOW"}, entity_risk="HIGH"),
            "ALLOW",
            "",
        ),
        (case_named("R13", assessment={**ASSESSED, "outcome": "HQ_DENY"}), "DENY", "DISCLOSURE_DENIED"),
        (case_named("R18", equivalences={"CA:PROTECTED C": "RESTRICTED"}), "ALLOW", ""),
        (case_named("R18", equivalence=[{"theirs": "CA:PROTECTED C", "ours": "SECRET"}]), "DENY", "ABOVE_CEILING"),
        (remarked(case_named("R18"), classification="CA:UNCLASSIFIED"), "DENY", "NO_EQUIVALENCE"),
        (remarked(case_named("R18"), classification="IN:RESTRICTED"), "ALLOW", ""),
        (remarked(case_named("R18"), classification="IN:SECRET"), "DENY", "ABOVE_CEILING"),
        (remarked(case_named("R18"), classification=None), "DENY", "UNMARKED"),
        (remarked(case_named("R19"), purpose="POLICY"), "DENY", "PURPOSE"),
        (remarked(case_named("R19"), purpose=["INTEL", "POLICY"]), "ALLOW", ""),
        (remarked(case_named("R20"), office_holders_only=True), "ALLOW", ""),
        (remarked(case_named("R20"), personal_data="MINOR"), "DENY", "PERSONAL_DATA_PUBLIC"),
        (remarked(case_named("R26"), valid_until="2026-03-20"), "ALLOW", ""),
    ],
)  # fmt: skip
def test_what_a_case_says_beyond_the_published_ones_counts(
    ask: Any, case: Case, decision: str, reason: str
) -> None:
    assert ask("release", case) == (0, {"decision": decision, "reason": reason})


D12 = {**next(case for case in DEADLINES["vectors"] if case["id"] == "D12"), **HEAD}


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        ({"unit": "ELAPSED_HOURS", "amount": 168}, "2026-03-15T13:00:00Z"),
        ({"paused_from": None, "paused_to": None}, "2026-03-12T13:00:00Z"),
        ({"paused_from": "2026-03-06T12:00", "paused_to": "2026-03-09T12:00"}, "2026-03-15T12:00:00Z"),
        ({"paused_to": None}, None),
        ({"calendar": "NONE"}, "2026-03-15T12:00:00Z"),
    ],
)
def test_a_deadline_case_counts_pauses_in_every_way_they_are_written(
    ask: Any, changed: Case, due: str | None
) -> None:
    status, answer = ask("deadline", {**D12, **changed})
    assert (status, answer["due_utc"]) == (0, due)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b"OTTA-RFI-26-0001-1\n", {"valid": True, "check": "1"}),
        (b'"OTTA-INQ-26-0001-S"', {"valid": False, "check": "R"}),
        (b'{"reference": "OTTA-INQ-26-0001-R"}', {"valid": True, "check": "R"}),
        (b"A1-2425G-ABC1234002-M", {"valid": False, "check": "M"}),
        (b"nonsense", {"valid": False, "check": None}),
    ],
)
def test_a_reference_is_told_right_from_wrong_with_its_check_character(
    ask: Any, said: bytes, answer: Case
) -> None:
    assert ask("reference", said) == (0, answer)


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("release", b""),
        ("release", b"{"),
        ("release", []),
        ("release", b"[" * 100_000),
        ("release", {}),
        ("release", case_named("R01") | {"today": "yesterday"}),
        ("release", case_named("R01") | {"audience": "HOSTILE"}),
        ("release", case_named("R01") | {"purpose": "FUN"}),
        ("release", case_named("R01") | {"item": None}),
        ("release", remarked(case_named("R01"), classification="COSMIC")),
        ("release", remarked(case_named("R01"), handling="H9")),
        ("release", case_named("R01", third_party_rule="yes")),
        ("release", case_named("R01", consents={})),
        ("deadline", {}),
        ("deadline", {**D12, "zone": "Mars/Olympus"}),
        ("deadline", {**D12, "amount": -1}),
        ("deadline", {**D12, "amount": 10**9}),
        ("deadline", {**D12, "unit": "WEEKS"}),
        ("deadline", {**D12, "received_local": "noon"}),
        ("deadline", {**D12, "received_local": "9999-12-30T00:00"}),
        ("deadline", {**D12, "close_of_business_hour": 24}),
        ("deadline", {**D12, "calendars": {"HOST": ["Easter"]}}),
        ("deadline", {**D12, "paused_to": "2026-03-06T16:00:00Z"}),
        ("reference", b""),
        ("reference", b"\xff\xfe"),
        ("reference", b"{}"),
    ],
)
def test_what_is_no_case_is_refused_with_a_sentence_and_status_one(ask: Any, word: str, case: object) -> None:
    status, answer = ask(word, case)
    assert status == 1
    assert answer["error"]["code"] == "BAD_INPUT"
    assert answer["error"]["sentence"].endswith(".")
