"""Every sentence in which the check of a PDF tells a problem is one that the window can say in its language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from liaison_desk.readouts import verify
from liaison_desk.ui.pages.problems import Problems
from tests.i18n.catalogues import ROOT

SENTENCE: Final = re.compile(r"[a-z]+ .*\S")
PLACE: Final = re.compile(r"\{\w+\}")
NO_PROBLEMS: Final = frozenset({"a character without a name"})
"""What the check's modules say besides, to whoever makes a document."""


def modules() -> Iterator[ast.Module]:
    """The check, and every module of documents that it reads with."""
    found: set[str] = set()
    wanted = [verify.__name__]
    while wanted:
        name = wanted.pop()
        path = ROOT / Path(*name.split(".")).with_suffix(".py")
        if name in found or not path.exists():
            continue
        found.add(name)
        module = ast.parse(path.read_text(encoding="utf-8"))
        froms = (node.module for node in ast.walk(module) if isinstance(node, ast.ImportFrom))
        wanted += [other for other in froms if other and other.startswith(verify.__package__ or "")]
        yield module


def sentences(module: ast.Module) -> Iterator[str]:
    """What a module says, with `{}` where something is put in; no docstrings, and no reasons of refusals."""
    apart: set[ast.AST] = set()
    for node in ast.walk(module):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.keyword(arg="why"):
                apart.add(node.value)
            case ast.JoinedStr(values=parts):
                apart.update(parts)
    for node in ast.walk(module):
        if node not in apart and (said := _said(node)) and SENTENCE.fullmatch(said):
            yield said


def _said(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_said(part) if isinstance(part, ast.Constant) else "{}" for part in parts)
    return ""


def test_the_window_knows_every_problem_that_the_check_can_tell_and_no_other() -> None:
    told = {said for module in modules() for said in sentences(module)} - NO_PROBLEMS
    assert told == {PLACE.sub("{}", said) for said in Problems.SAID}
