"""Sending, answering, issuing and bundling pass the release rule and the gate: no other line of the program does it."""

import ast
from collections.abc import Iterator

from tests.arch.sources import Source, called_name, sources

MOVING = {
    ("desk/commands/disclosure.py", "_decided", "outcome"),
    ("desk/commands/disclosure.py", "refer_assessment", "GateOutcome.REFERRED"),
    ("desk/commands/moving.py", "_moved", "target"),
    ("desk/commands/requests.py", "open_request", "status"),
    ("desk/documents/issuing.py", "issue", "ReadoutStatus.ISSUED"),
    ("desk/documents/issuing.py", "issue", "ReadoutStatus.SUPERSEDED"),
    ("desk/commands/readouts.py", "confirm_readout", "ReadoutStatus.CONFIRMED"),
    ("desk/commands/readouts.py", "withdraw_readout", "ReadoutStatus.WITHDRAWN"),
    ("desk/review.py", "_returned", "ReadoutStatus.CHANGES"),
    ("desk/review.py", "offer", "ReadoutStatus.REVIEW"),
    ("desk/staleness.py", "approve_readout", "ReadoutStatus.APPROVED"),
    ("desk/staleness.py", "mark_stale", "ReadoutStatus.STALE"),
}
"""The only places where a request, an assessment or a readout is given a status: file, function, value."""

OTHER_LIVES = {
    "desk/commands/cases.py",
    "desk/commands/handovers.py",
    "desk/commands/meetings.py",
    "desk/commands/retention.py",
    "desk/commands/workplan.py",
}
"""Commands on kinds that have a status of their own: cases, custody, meetings, the work plan, retention."""

CALLED_ONLY_IN = {
    "may_release": {"desk/policy.py", "interop/release_cases.py"},
    "rendered": {"desk/documents/preparing.py", "readouts/render.py"},
    "receive_signed": {"desk/returned.py", "desk/signing.py"},
    "write_bundle": {"desk/exchange/sending.py", "sync/bundle.py"},
    "_moved": {"desk/commands/moving.py"},
    "_decided": {"desk/commands/disclosure.py"},
}

PASSES = {
    ("desk/commands/moving.py", "move_request"): {"situation_of", "obstacles"},
    ("desk/situation.py", "situation_of"): {"unreleasable", "is_live", "gate_needed"},
    ("desk/situation.py", "unreleasable"): {"rule_for"},
    ("desk/commands/disclosure.py", "clear_assessment"): {"may_clear_alone", "check"},
    ("desk/commands/disclosure.py", "decide_assessment"): {"covered_hash", "check"},
    ("desk/documents/preparing.py", "_gathered"): {"Sieve", "gather", "source_hash"},
    ("desk/documents/preparing.py", "produce"): {"check_leaks"},
    ("desk/documents/issuing.py", "issue"): {"check", "source_hash", "_check_decided"},
    ("desk/review.py", "offer"): {"check", "produce"},
    ("desk/review.py", "take_in_review"): {"content_hash", "approve_readout"},
    ("desk/review.py", "_returned"): {"check"},
    ("desk/commands/exporting.py", "export"): {"select", "_leave_trace"},
    ("desk/selecting.py", "_ruled"): {"rule_for"},
    ("desk/documents/sieve.py", "takes"): {"rule_on"},
    ("desk/documents/sieve.py", "rule_on"): {"rule_for"},
    ("desk/exchange/leaving.py", "_barred"): {"rule_for_headquarters"},
    ("desk/exchange/judging.py", "judge_of"): {"refusal"},
    ("desk/desk.py", "change"): {"refusal"},
}
"""What each way out must call before anything leaves."""

STATUSES = ("RequestStatus", "GateOutcome", "ReadoutStatus")


def _functions(source: Source) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef))


def _place(source: Source) -> str:
    return source.path.removeprefix("liaison_desk/")


def _calls(node: ast.AST) -> set[str]:
    found = (called_name(call) for call in ast.walk(node) if isinstance(call, ast.Call))
    return {name.rpartition(".")[2] for name in found}


def test_a_status_that_lets_something_out_is_given_in_few_places_only() -> None:
    found = {
        (_place(source), function.name, ast.unparse(keyword.value))
        for source in sources("liaison_desk/desk")
        if _place(source) not in OTHER_LIVES
        for function in _functions(source)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and called_name(call) == "replace"
        for keyword in call.keywords
        if keyword.arg in {"status", "outcome"}
    }
    questions = {("desk/commands/requests.py", "answer_question", "status")}
    assert found - questions == MOVING


def test_commands_on_other_kinds_name_no_status_of_a_request_an_assessment_or_a_readout() -> None:
    allowed = {
        ("desk/commands/meetings.py", "ReadoutStatus"),
        ("desk/commands/retention.py", "RequestStatus"),
    }
    assert (
        not {
            (_place(source), name)
            for source in sources("liaison_desk/desk")
            if _place(source) in OTHER_LIVES
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Name) and (name := node.id) in STATUSES
        }
        - allowed
    )


def test_every_place_that_is_excepted_or_named_here_exists() -> None:
    places = {_place(source) for source in sources("liaison_desk")}
    named = OTHER_LIVES | {place for place, *_ in MOVING} | {place for place, _ in PASSES}
    assert named.union(*CALLED_ONLY_IN.values()) <= places


def test_outside_the_desk_nothing_gives_a_status_to_a_record() -> None:
    assert not [
        f"{source.path}:{call.lineno}"
        for folder in ("liaison_desk/ui", "liaison_desk/cli", "liaison_desk/app")
        for source in sources(folder)
        for call in source.calls()
        if called_name(call) == "replace"
        for keyword in call.keywords
        if keyword.arg in {"status", "outcome", "cleared_hash", "content_hash", "countersigned_by"}
    ]


def test_what_lets_something_out_is_called_where_it_is_known_and_nowhere_else() -> None:
    for name, places in CALLED_ONLY_IN.items():
        callers = {
            _place(source)
            for source in sources("liaison_desk")
            for call in source.calls()
            if called_name(call).rpartition(".")[2] == name and not called_name(call).startswith("self.")
        }
        assert callers <= places, name


def test_every_way_out_passes_its_gate() -> None:
    bodies = {
        (_place(source), function.name): _calls(function)
        for source in sources("liaison_desk")
        for function in _functions(source)
    }
    assert not {
        place: sorted(wanted - bodies.get(place, set()))
        for place, wanted in PASSES.items()
        if wanted - bodies.get(place, set())
    }
