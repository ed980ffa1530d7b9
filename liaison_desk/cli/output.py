"""How answers and refusals are written out: calm lines for people, one JSON value for programs."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

from liaison_desk.cli.command import Answer
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import DeskError

_GAP: Final = "  "
_WIDEST: Final = 60
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""Part of the spelling of Hindi and Urdu."""


def tell(answer: Answer, *, as_json: bool) -> None:
    """Write an answer to standard output."""
    if as_json:
        _write(sys.stdout, _dumped(answer.json))
        return
    for line in answer.lines:
        _write(sys.stdout, visible(line))


def refuse(refusal: DeskError, *, as_json: bool) -> int:
    """Say what was refused, on standard error, and as JSON on standard output where that is asked; the exit status."""
    if as_json:
        error: dict[str, Json] = {
            "code": refusal.code,
            "sentence": refusal.sentence,
            "remedy": refusal.remedy,
        }
        _write(sys.stdout, _dumped({"error": error}))
    _write(sys.stderr, visible(f"{refusal.code}: {refusal.sentence} {refusal.remedy}".strip()))
    return refusal.exit_status


def note(line: str) -> None:
    """Say something on standard error while a command is still at work."""
    _write(sys.stderr, visible(line))
    sys.stderr.flush()


def rows(table: Iterable[Sequence[object]], *, heads: Sequence[str] = ()) -> list[str]:
    """Align the cells of a table in columns; the last column is never cut."""
    cells = [[_one_line(cell) for cell in row] for row in ([heads] if heads else []) + list(table)]
    if not cells:
        return []
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    return [_GAP.join(map(_padded, row, widths)).rstrip() for row in cells]


def facts(named: Iterable[tuple[str, object]]) -> list[str]:
    """Align names and what they stand for; a long text keeps its lines, under each other."""
    pairs = [(name, str(value).split("\n")) for name, value in named]
    width = max((_width(name) for name, _ in pairs), default=0)
    lines: list[str] = []
    for name, (first, *rest) in pairs:
        lines.append(f"{_padded(name, width)}{_GAP}{first}".rstrip())
        lines += [f"{' ' * width}{_GAP}{line}".rstrip() for line in rest]
    return lines


def short(text: str, width: int = _WIDEST) -> str:
    """Return the beginning of a text, on one line, with a sign that there is more."""
    line = _one_line(text)
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else many}"


def size(number: int) -> str:
    """Return a number of bytes for a person."""
    return counted(number, "byte", "bytes")


def visible(text: str) -> str:
    """Return text in which nothing can steer the terminal or turn its writing round."""
    return "".join(
        f"\\u{ord(letter):04x}"
        if unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS
        else letter
        for letter in text
    )


def _dumped(value: Json) -> str:
    return json.dumps(value, ensure_ascii=not _speaks_unicode(sys.stdout), indent=1)


def _speaks_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "") == "utf8"


def _write(stream: TextIO, line: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def _one_line(value: object) -> str:
    return " ".join(str(value).split())


def _width(text: str) -> int:
    """Return how many places of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    none = sum(unicodedata.category(letter) in {"Mn", "Me", "Cf"} for letter in text)
    return len(text) + wide - none


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
