"""How large things may grow, and that each says what it is for."""

import ast
import re

from tests.arch.sources import sources, words

MODULE_LINES = 400
CLASS_LINES = 200
FUNCTION_LINES = 40

FORBIDDEN = {
    "manager", "handler", "helper", "helpers", "util", "utils", "common", "misc", "base", "impl", "data",
    "info", "controller",
}  # fmt: skip
"""Words that say nothing about what a thing is."""

TERMS = {"PersonalData"}
"""Terms of the officers' law that contain such a word and mean something by it."""


def _length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_every_module_says_in_one_sentence_what_it_is_for() -> None:
    silent = [source.path for source in sources("liaison_desk") if not source.charter]
    wordy = [
        f"{source.path}: {source.charter}"
        for source in sources("liaison_desk")
        if source.charter and not re.fullmatch(r"[^\s].*[^.\s]\.", source.charter)
    ]
    two = [
        f"{source.path}: {source.charter}"
        for source in sources("liaison_desk")
        if re.search(r"[a-z)]\. [A-Z]", source.charter)
    ]
    assert not silent + wordy + two


def test_no_two_modules_have_the_same_charter() -> None:
    charters = [source.charter for source in sources("liaison_desk")]
    assert not {charter for charter in charters if charters.count(charter) > 1}


def test_no_module_is_too_long() -> None:
    lengths = {source.path: len(source.text.splitlines()) for source in sources("liaison_desk")}
    assert not {path: length for path, length in lengths.items() if length > MODULE_LINES}


def test_no_class_is_too_long() -> None:
    assert not {
        f"{source.path}: {node.name}": _length(node)
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and _length(node) > CLASS_LINES
    }


def test_no_function_is_too_long() -> None:
    assert not {
        f"{source.path}: {node.name}": _length(node)
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _length(node) > FUNCTION_LINES
    }


def test_names_say_what_a_thing_is() -> None:
    modules = {
        source.path: source.path.removesuffix(".py").replace("/", "_") for source in sources("liaison_desk")
    }
    classes = {
        f"{source.path}: {node.name}": node.name
        for source in sources("liaison_desk")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    }
    assert not [
        where
        for where, name in (modules | classes).items()
        if name not in TERMS and FORBIDDEN & {word.lower() for word in words(name)}
    ]


def test_names_of_tests_are_sentences() -> None:
    assert not [
        f"{source.path}: {node.name}"
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and len(node.name.split("_")) < 5
    ]
