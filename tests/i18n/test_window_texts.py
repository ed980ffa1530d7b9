"""No word that a person reads stands in the window's code outside `tr`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.i18n.catalogues import ROOT

SHOWING: Final = frozenset(
    {
        "ElidedLabel", "EmptyState", "Note", "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton",
        "QRadioButton", "addAction", "addItem", "addTab", "buddy", "button", "label", "reading", "say",
        "setAccessibleDescription", "setAccessibleName", "setLabelText", "setPlaceholderText", "setStatusTip",
        "setTabText", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle",
    }
)  # fmt: skip
"""What puts a text before a person's eyes or ears."""

TRANSLATING: Final = frozenset({"tr", "translate", "N_", "Field"})
PATTERNS: Final = frozenset({"toString", "setDisplayFormat"})
"""Calls whose texts are patterns of dates, which QLocale fills in words of the language."""

READ: Final = re.compile(r"^\W*[A-Z][a-z]+|[a-z]+ [a-z]+")
"""What is to be read; names of pictures, roles and tones are single words in small letters."""

SENTENCE: Final = re.compile(
    r"[A-Z“][\w’']*(?: [\w’'“”&-]+)+[.!?…:,]|[A-Z][a-z]+ [a-z]+ [a-z]+|[a-z]+, [a-z]+ [a-z]+"
)
OF_NO_LANGUAGE: Final = frozenset({"English", "Français", "हिन्दी", "اردو", "Liaison Desk", "Ctrl K"})


def _modules() -> list[Path]:
    return [*(ROOT / "liaison_desk" / "ui").rglob("*.py"), *(ROOT / "liaison_desk" / "app").rglob("*.py")]


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _texts(node: ast.AST) -> Iterator[str]:
    """The literal texts of an argument, those of an f-string too, but not what is translated in it."""
    if isinstance(node, ast.Call):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from _texts(child)


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every literal that is shown without being translated."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if _name(call) not in SHOWING:
            continue
        for argument in call.args:
            for text in _texts(argument):
                if READ.search(text) and not text.startswith("<") and text not in OF_NO_LANGUAGE:
                    yield call.lineno, text


def sentences(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every sentence that is neither translated, nor a docstring, nor a bug's."""
    match node:
        case ast.Raise() | ast.Assert():
            return
        case ast.Expr(value=ast.Constant()):
            return
        case ast.Call() if _name(node) in TRANSLATING | PATTERNS:
            return
        case ast.Constant(value=str(text)) if SENTENCE.search(text):
            yield node.lineno, text
    for child in ast.iter_child_nodes(node):
        yield from sentences(child)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.stem)
def test_every_text_that_is_shown_is_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not list(untranslated(tree))
    if path.parent.name != "theme":  # a style sheet is text for Qt
        assert not list(sentences(tree))


def test_a_text_that_is_shown_without_being_translated_is_found() -> None:
    code = 'title = label("Meetings")\nbox.setToolTip(f"Held {when}")\nbox.setText(self.tr("Held") + "!")'
    assert [text for _, text in untranslated(ast.parse(code))] == ["Meetings", "Held "]


def test_a_sentence_that_is_not_translated_is_found_wherever_it_stands() -> None:
    code = '"""A charter."""\nHINT = "Nothing waits for you."\nraise ValueError("never seen by an officer")\n'
    assert [text for _, text in sentences(ast.parse(code))] == ["Nothing waits for you."]
