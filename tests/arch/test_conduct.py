"""What no line of the program or of its tests may do."""

import ast
import re

import pytest

from tests.arch.sources import ROOT, Source, called_name, sources, tracked

LAZY_IMPORTS: dict[str, set[str]] = {
    "liaison_desk/__main__.py": {
        "liaison_desk.app.start",
        "liaison_desk.app.terminal",
        "liaison_desk.cli.main",
        "liaison_desk.cli.output",
        "liaison_desk.ui.lock",
    },
    "liaison_desk/app/start.py": {
        "liaison_desk.app.first_run",
        "liaison_desk.app.opened",
        "liaison_desk.cli.output",
    },
    "liaison_desk/app/terminal.py": {"liaison_desk.app.showing"},
    "liaison_desk/readouts/signed/cards.py": {"pkcs11", "pyhanko.sign.pkcs11"},
    "liaison_desk/readouts/verify.py": {"liaison_desk.readouts.signed.signatures"},
    "liaison_desk/sync/fingerprint.py": {"segno"},
    "liaison_desk/interop/calendar.py": {"icalendar"},
    "liaison_desk/desk/queries/requests.py": {"rapidfuzz"},
    "liaison_desk/ui/acting.py": {"liaison_desk.ui.particulars"},
    "liaison_desk/ui/particulars.py": {"liaison_desk.desk.policy"},
    "liaison_desk/ui/pages/later.py": {
        "liaison_desk.ui.pages.batching",
        "liaison_desk.ui.pages.composing",
        "liaison_desk.ui.pages.readout_steps",
        "liaison_desk.ui.pages.verified",
    },
    "liaison_desk/ui/preview.py": {"pypdfium2"},
    "liaison_desk/ui/unlock.py": {"liaison_desk.ui.pages.verifying"},
    "liaison_desk/cli/session.py": {"liaison_desk.store.postgres"},
    "liaison_desk/host/hardening.py": {"resource"},
    "liaison_desk/desk/documents/signing.py": {"liaison_desk.readouts.signed.signing"},
    "liaison_desk/desk/exchange/enrolling.py": {"liaison_desk.desk.exchange.certifying"},
}
"""The only imports inside functions: what start-up must not wait for, or what a system does not have."""

NESTED_LOOPS = {
    "QDialog", "QEventLoop", "QMessageBox", "QFileDialog", "QInputDialog", "QMenu", "QColorDialog",
    "QFontDialog",
}  # fmt: skip
"""Classes of Qt whose static questions or `exec` start an event loop inside the event loop."""

STATIC_QUESTIONS = {
    "about", "critical", "information", "question", "warning", "getOpenFileName", "getOpenFileNames",
    "getSaveFileName", "getExistingDirectory", "getText", "getItem", "getInt", "getColor", "getFont",
}  # fmt: skip

WRITES_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH|WITH)\b")

GENERATES_SQL = {
    "liaison_desk/store/projection.py",
    "liaison_desk/store/records.py",
    "liaison_desk/store/schema.py",
    "liaison_desk/store/search_sql.py",
    "liaison_desk/store/statements.py",
    "liaison_desk/store/cipher.py",
    "liaison_desk/store/migrations.py",
    "liaison_desk/store/rebuilding.py",
}
"""Where statements are put together, from names in the program's own registry and never from values."""


def _where(source: Source, node: ast.AST) -> str:
    return f"{source.path}:{getattr(node, 'lineno', 1)}"


def _imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    if isinstance(node, ast.ImportFrom):
        return {node.module or "."}
    return {alias.name for alias in node.names}


def _calls(folder: str, *names: str) -> list[str]:
    """Every place below a folder that calls one of these names."""
    return [
        f"{_where(source, call)} {called_name(call)}"
        for source in sources(folder)
        for call in source.calls()
        if called_name(call) in names
    ]


def test_imports_stand_at_the_top_but_for_those_that_start_up_needs_late() -> None:
    late: dict[str, set[str]] = {}
    for source in sources("liaison_desk"):
        functions = (
            node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        )
        for function in functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    late.setdefault(source.path, set()).update(_imported(node))
    assert late == LAZY_IMPORTS


def test_no_dialog_starts_an_event_loop_of_its_own() -> None:
    nested = [
        f"{_where(source, call)} {called_name(call)}"
        for folder in ("liaison_desk/ui", "liaison_desk/app", "tests")
        for source in sources(folder)
        for call in source.calls()
        if isinstance(call.func, ast.Attribute)
        and (
            (call.func.attr in {"exec", "exec_"} and called_name(call) != "application.exec")
            or call.func.attr == "processEvents"
            or (called_name(call).split(".")[0] in NESTED_LOOPS and call.func.attr in STATIC_QUESTIONS)
        )
    ]
    assert not nested


def test_no_thread_class_of_qt_is_derived_from() -> None:
    assert not [
        _where(source, node)
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(parent).endswith("QThread") for parent in node.bases)
    ]


def test_no_test_sleeps_for_a_fixed_time() -> None:
    assert not _calls(
        "tests", "time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep", "asyncio.sleep"
    )
    assert not _calls("liaison_desk", "time.sleep", "sleep")


def test_no_test_is_skipped_or_expected_to_fail_or_uses_a_mock() -> None:
    forbidden = re.compile(
        r"pytest\.(skip|xfail|importorskip)|mark\.(skip|skipif|xfail)|unittest\.mock|\bmocker\b"
    )
    assert not [
        f"{source.path}: {found.group()}"
        for source in sources("tests")
        if source.path != "tests/arch/test_conduct.py" and (found := forbidden.search(source.text))
    ]


def test_paragraphs_of_markup_are_made_in_one_place_that_escapes_their_text() -> None:
    makers = {
        source.path
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("reportlab.platypus")
        and any(alias.name in {"Paragraph", "*"} for alias in node.names)
    }
    assert makers <= {"liaison_desk/readouts/text.py"}


def test_nothing_is_unpickled_evaluated_or_given_to_a_shell() -> None:
    assert not _calls("liaison_desk", "eval", "exec", "compile", "os.system", "os.popen", "__import__")
    assert not [
        f"{_where(source, node)} {name}"
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imported(node) & {"pickle", "marshal", "shelve", "dill", "code", "codeop"}
    ]
    assert not [
        _where(source, call)
        for folder in ("liaison_desk", "installer")
        for source in sources(folder)
        for call in source.calls()
        for keyword in call.keywords
        if keyword.arg == "shell"
    ]


def test_only_the_store_speaks_sql() -> None:
    assert not [
        _where(source, node)
        for source in sources("liaison_desk")
        if not source.path.startswith("liaison_desk/store/")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_statement(node.value)
    ]


def _is_statement(text: str) -> bool:
    return bool(WRITES_SQL.match(text)) and bool(re.search(r"\b(FROM|INTO|SET|TABLE|INDEX)\b|PRAGMA", text))


def test_statements_are_put_together_only_where_they_are_generated() -> None:
    assembled = [
        _where(source, node)
        for source in sources("liaison_desk")
        if source.path not in GENERATES_SQL
        for node in ast.walk(source.tree)
        if _is_assembled(node)
    ]
    assert not assembled


def _is_assembled(node: ast.AST) -> bool:
    """Whether a node makes a statement out of parts: an f-string, a sum, a percent sign or a format call."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(first)), *_]):
            return bool(WRITES_SQL.match(first))
        case ast.BinOp(left=ast.Constant(value=str(first)), op=ast.Add() | ast.Mod()):
            return bool(WRITES_SQL.match(first))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(first)), attr="format")):
            return bool(WRITES_SQL.match(first))
        case _:
            return False


def test_every_exception_from_a_rule_of_the_tools_gives_its_reason() -> None:
    bare = re.compile(r"#\s*(noqa|fmt: off|pragma: no cover)(?!.*\s-\s+\w)")
    assert not [
        f"{source.path}:{number}"
        for folder in ("liaison_desk", "tests", "installer")
        for source in sources(folder)
        if source.path != "tests/arch/test_conduct.py"
        for number, line in enumerate(source.text.splitlines(), 1)
        if bare.search(line)
    ]


@pytest.mark.parametrize("mark", ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "NotImplemented" + "Error"])
def test_nothing_is_left_for_later(mark: str) -> None:
    assert not [
        source.path
        for folder in ("liaison_desk", "tests", "installer")
        for source in sources(folder)
        if mark in source.text
    ]


def test_nothing_refers_to_the_workplace_it_was_built_in() -> None:
    elsewhere = re.compile(r"\.\./shared|/work/(shared|main)|\bprototypes?/")
    text_files = (
        ".py",
        ".md",
        ".toml",
        ".sh",
        ".json",
        ".txt",
        ".spec",
        ".desktop",
        ".svg",
        ".yml",
        "run",
        "Makefile",
    )
    assert not [
        path
        for path in tracked()
        if path.endswith(text_files)
        and path != "tests/arch/test_conduct.py"
        and elsewhere.search((ROOT / path).read_text(encoding="utf-8", errors="replace"))
    ]
