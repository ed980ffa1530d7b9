"""What a command of the terminal is: words, arguments and a function, as a value."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.canonical import Json

Window: TypeAlias = Callable[[OpenDesk], int]
"""Shows a desk in the window until it is closed; the exit status."""

Picture: TypeAlias = Callable[[Desk, Path], None]
"""Draws the window's Meetings page into a PNG file, without a display."""


@dataclass(frozen=True, kw_only=True)
class Front:
    """What the composition root lends to the terminal, which does not know the window itself."""

    window: Window
    picture: Picture


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a command has to say: a JSON value for programs, lines for people, and its exit status."""

    json: Json
    lines: Sequence[str] = ()
    status: int = 0


Run: TypeAlias = Callable[[Namespace], Answer]
"""Does what a command asks for; `asked.front` is the Front."""


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)


_LARGEST: Final = 10**15


def whole_number(text: str) -> int:
    """Read a whole number from 1, as argparse reads what an argument is given."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= _LARGEST):
        raise ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def argument(*names: str, **options: Any) -> Argument:
    """Make an argument."""
    return Argument(names=names, options=options)


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command: `words` such as ("vault", "create"); a noun alone is a command of one word."""

    words: tuple[str, ...]
    says: str
    run: Run
    arguments: tuple[Argument, ...] = ()
