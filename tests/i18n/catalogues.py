"""Finds every translatable text and brings the catalogues in translations/ up to date; `make translations` runs it.

pyside6-lupdate alone files what stands outside `self.tr(…)` under no context and overlooks help texts, so each
text is found here with the context the window looks it up with, and lupdate merges what was found.
"""

import ast
import json
import os
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6 import __file__ as _binding

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "translations"
LANGUAGES: Final = ("fr", "hi", "ur")
REASONS: Final = "Reasons"
"""The context of the words that stand for `{why}` in a refusal."""

_TOOLS: Final = Path(_binding).parent


@dataclass(frozen=True, kw_only=True, order=True)
class Text:
    """One text of the program: the context it is looked up with, its words, and whether it counts something."""

    context: str
    source: str
    counts: bool = False


class _Finder(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self.texts: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr"):
                self._add(node, self._context(node), node.args[0], counts=len(node.args) > 2)
            case ast.Name(id="N_"):
                self._add(node, self._context(node), node.args[0])
            case ast.Name(id="Field"):
                self._field(node)
            case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
                if all(isinstance(word, ast.Constant) for word in node.args[:2]):
                    self._add(node, _word(node.args[0]), node.args[1], counts=len(node.args) > 3)
        for keyword in node.keywords:
            if keyword.arg == "why" and _word(keyword.value):
                self._add(node, REASONS, keyword.value)
        self.generic_visit(node)

    def _field(self, node: ast.Call) -> None:
        words = [*node.args[:1], *(keyword.value for keyword in node.keywords if keyword.arg == "help")]
        for word in words:
            self._add(node, self._context(node), word)

    def _context(self, node: ast.Call) -> str:
        if not self._classes:
            raise ValueError(
                f"{self._path}:{node.lineno}: a translatable text outside any class is never found"
            )
        return self._classes[-1]

    def _add(self, node: ast.Call, context: str, word: ast.expr, *, counts: bool = False) -> None:
        source = _word(word)
        if not source:
            raise ValueError(f"{self._path}:{node.lineno}: a translatable text is not one constant string")
        self.texts.append(Text(context=context, source=source, counts=counts))


def _word(word: ast.expr) -> str:
    return word.value if isinstance(word, ast.Constant) and isinstance(word.value, str) else ""


def texts() -> list[Text]:
    """Return every text of the program that is to be translated, once, by context."""
    found: set[Text] = set()
    for path in sorted((ROOT / "liaison_desk").rglob("*.py")):
        finder = _Finder(path.relative_to(ROOT))
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        found.update(finder.texts)
    return sorted(found)


def update(catalogues: Sequence[Path], *more: str) -> None:
    """Merge the texts of the program into `catalogues`: new ones come in unfinished, those not used any more go.

    `more` are further options of lupdate, such as to take in only what counts something.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text(_as_python(texts()), encoding="utf-8")
        options = [
            "-silent",
            "-extensions",
            "py",
            "-no-obsolete",
            "-locations",
            "none",
            "-no-ui-lines",
            *more,
        ]
        command: list[str | Path] = [_TOOLS / "lupdate", *options, listed, "-ts", *catalogues]
        subprocess.run(command, check=True)


def _as_python(found: Iterable[Text]) -> str:
    """Return `found` as the only kind of Python that lupdate reads without fault."""
    lines: list[str] = []
    for context, group in groupby(found, key=lambda text: text.context):
        lines += [f"class {context}:", "    def words(self, n):"]
        for text in group:
            counted = ', "", n' if text.counts else ""
            lines.append(f"        self.tr({json.dumps(text.source, ensure_ascii=False)}{counted})")
    return "\n".join(lines) + "\n"


def compile_catalogue(catalogue: Path, into: Path) -> None:
    """Compile `catalogue` for the window; one that stands there is put aside whole, as a window may be reading it."""
    made = into.with_name(f"{into.name}.{os.getpid()}")
    subprocess.run([_TOOLS / "lrelease", "-silent", catalogue, "-qm", made], check=True)
    made.replace(into)


def compile_stale() -> None:
    """Compile every catalogue that is newer than what was made of it."""
    for catalogue in sorted(FOLDER.glob("*.ts")):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            compile_catalogue(catalogue, compiled)


@dataclass(frozen=True, kw_only=True)
class Message:
    """One entry of a catalogue: its text and its translation, one form or one for each number."""

    context: str
    source: str
    forms: tuple[str, ...]
    kind: str
    counts: bool


def messages(catalogue: Path) -> Iterator[Message]:
    """Yield the entries of a catalogue."""
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                raise ValueError(f"{catalogue}: a message has no translation")
            counts = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                forms=tuple(forms) if counts else (translation.text or "",),
                kind=translation.get("type") or "",
                counts=counts,
            )


def catalogue(language: str, name: str = "liaison_desk") -> Path:
    """Return the catalogue of a language."""
    return FOLDER / f"{name}_{language}.ts"


if __name__ == "__main__":
    update([catalogue(language) for language in LANGUAGES])
    update([catalogue("en")], "-pluralonly")
    compile_stale()
