"""Words that a document has in four languages are words that its parts, its headings or its facts use."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.templates import Template, shipped
from liaison_desk.readouts.wording import words_for

PACKAGE = Path(import_module("liaison_desk").__file__ or "").parent
OF_DOCUMENTS = ("liaison_desk.readouts.documents.", "liaison_desk.desk.documents.")
KIND = re.compile(r"kind(\.\w+)?")
"""Every document has its name; a form asks for it by no other words."""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def spoken(path: Path) -> Iterator[str]:
    """Yield a pattern for each text in a module that may name a word, and for each list of codes it looks into."""
    for node in ast.walk(_tree(path)):
        match node:
            case ast.Constant(value=str(text)) if len(text) < 80:
                yield re.escape(text)
            case ast.JoinedStr(values=parts):
                yield "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in parts
                )
            case ast.Call(func=ast.Attribute(attr="code"), args=[ast.Constant(value=str(kind)), _]):
                yield rf"{re.escape(kind)}\..+"
            case _:
                pass


def modules_of(document: DocumentType) -> set[Path]:
    """Return the modules that write and gather a document, and those of both packages that they take parts from."""
    recipe = RECIPES[document]
    found: set[Path] = set()
    waiting = [_home(recipe.form), recipe.gather.__module__]
    while waiting:
        path = PACKAGE.parent / f"{waiting.pop().replace('.', '/')}.py"
        if path in found:
            continue
        found.add(path)
        names = [node.module or "" for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom)]
        waiting += [name for name in names if name.startswith(OF_DOCUMENTS)]
    return found


def _home(form: Form[Any]) -> str:
    """Return the module of documents that a form is from."""
    for path in sorted((PACKAGE / "readouts" / "documents").glob("*.py")):
        module = import_module(f"liaison_desk.readouts.documents.{path.stem}")
        if any(one is form for one in vars(module).values()):
            return module.__name__
    raise LookupError(form.name)


def headings(template: Template) -> set[str]:
    """Return the words that a template names for its headings."""
    return {part.heading for parts in template.variants.values() for part in parts}


def unused(keys: set[str], patterns: set[str]) -> list[str]:
    """Return the words that no pattern stands for; one with an open beginning would stand for any word."""
    told = re.compile("|".join(sorted(one for one in patterns if re.match(r"\w", one))))
    return sorted(key for key in keys if not told.fullmatch(key) and not KIND.fullmatch(key))


@pytest.mark.parametrize("document", list(DocumentType))
def test_a_template_has_no_words_that_nothing_says(document: DocumentType) -> None:
    template = shipped(document.value)
    patterns = {text for path in modules_of(document) for text in spoken(path)}
    assert unused(set(template.words["en"]) - headings(template), patterns) == []


def test_there_are_no_shared_words_that_nothing_says() -> None:
    read = {one for document in DocumentType for one in headings(shipped(document.value))}
    folders = (PACKAGE / "readouts", PACKAGE / "desk" / "documents")
    patterns = {text for folder in folders for path in folder.rglob("*.py") for text in spoken(path)}
    silent = unused(set(words_for("en").entries) - read, patterns)
    lists = {key.partition(".")[0] for key in silent}
    assert [key for key in silent if key.partition(".")[0] in unused(lists, patterns)] == []


def test_a_word_that_nothing_says_is_found() -> None:
    patterns = {text for path in modules_of(DocumentType.BRIEF) for text in spoken(path)}
    assert unused({"raise_early", "kind.host"}, patterns) == ["raise_early"]
