"""The program's own source, parsed once for all architecture tests."""

import ast
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, kw_only=True)
class Source:
    """One Python file of the repository."""

    path: str
    text: str
    tree: ast.Module

    @property
    def charter(self) -> str:
        """The first paragraph of the docstring, on one line."""
        return " ".join((ast.get_docstring(self.tree) or "").split("\n\n")[0].split())

    def calls(self) -> Iterator[ast.Call]:
        """Every call in the file."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


@cache
def tracked() -> tuple[str, ...]:
    """Every file of the working tree that git knows or would take, in order of name."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(sorted(path for path in set(listed.stdout.split("\0")) if path and (ROOT / path).is_file()))


@cache
def sources(folder: str) -> tuple[Source, ...]:
    """Every Python file below a folder of the repository."""
    return tuple(
        Source(path=path, text=text, tree=ast.parse(text))
        for path in tracked()
        if path.startswith(f"{folder}/") and path.endswith(".py")
        for text in [(ROOT / path).read_text(encoding="utf-8")]
    )


def called_name(call: ast.Call) -> str:
    """The name that a call is made by, with the one before its dot: `time.sleep`, `Paragraph`."""
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
        case ast.Attribute(attr=name):
            return f".{name}"
        case _:
            return ""


def words(name: str) -> list[str]:
    """The words in a name of either style: `KeySlots` and `key_slots` are both key, slots."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
