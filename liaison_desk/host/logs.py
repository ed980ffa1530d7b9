"""The log file: what happened as ids, kinds, counts and codes, and never a word that an officer wrote."""

import logging
import re
import traceback
from collections.abc import Mapping
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Self, TypeAlias

Fact: TypeAlias = "int | float | StrEnum | Mark"
"""What may be said about an event."""

_LOGGER = logging.getLogger("liaison_desk")
_EVENT = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*", re.ASCII)
_MARK = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}|[0-9a-f-]{8,128}", re.ASCII)
_BYTES_PER_FILE = 1_000_000
_FILES_KEPT = 5


class Mark(str):
    """A word that the program chose, or an identifier: an error's code, a kind, a record's or a desk's id.

    Making one is a statement of whoever writes the line that the text is not an officer's; a text with
    spaces, accents or any length is refused all the same.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Take the text; raises `ValueError` where it cannot be a code or an id."""
        if not _MARK.fullmatch(text):
            raise ValueError("not a code or an id")
        return super().__new__(cls, text)


def log_event(event: str, *, level: int = logging.INFO, **facts: Fact) -> None:
    """Write one line: a constant dotted name such as `bundle.accepted`, and what is to be said about it."""
    _LOGGER.log(level, event, *_given(facts), stacklevel=2)


def log_fault(event: str, error: BaseException, **facts: Fact) -> None:
    """Write that something broke: the kind of error and where in the code, without what it says."""
    _LOGGER.error(event, *_given(facts), exc_info=error, stacklevel=2)


def keep_log(folder: Path) -> None:
    """Write the log below `folder` from now on, in a few private files of limited size."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "liaison-desk.log"
    file.touch(mode=0o600)
    output = RotatingFileHandler(file, maxBytes=_BYTES_PER_FILE, backupCount=_FILES_KEPT, encoding="utf-8")
    output.setFormatter(FactsOnly())
    close_log()
    _LOGGER.addHandler(output)
    _LOGGER.setLevel(logging.INFO)


def keep_no_log() -> None:
    """Write the log nowhere, and above all not to the terminal, where Python would put its errors with all they say."""
    close_log()
    _LOGGER.addHandler(logging.NullHandler())


def close_log() -> None:
    """Stop writing the log."""
    for output in list(_LOGGER.handlers):
        _LOGGER.removeHandler(output)
        output.close()


class FactsOnly(logging.Formatter):
    """The form of a line; whatever is not an event with facts is replaced by where it came from."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, with a line for each place in the code when something broke."""
        time = self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z")
        line = f"{time} {record.levelname} {self._said(record)}"
        if record.exc_info is None or record.exc_info[1] is None:
            return line
        return "\n".join([line, *_places(record.exc_info[1])])

    def _said(self, record: logging.LogRecord) -> str:
        """Return the event and its facts, or that the line was refused."""
        facts = record.args or {}
        if not (isinstance(record.msg, str) and _EVENT.fullmatch(record.msg) and isinstance(facts, Mapping)):
            return f"refused.free_text module={record.module} line={record.lineno}"
        return " ".join([record.msg, *(f"{name}={_written(value)}" for name, value in facts.items())])


def _given(facts: Mapping[str, Fact]) -> tuple[Mapping[str, Fact], ...]:
    """Return the facts as logging takes them: one mapping, which must not be empty, or no argument."""
    return (facts,) if facts else ()


def _written(value: object) -> str:
    """Return a fact as text, or the word that stands for what may not be written."""
    return str(value) if isinstance(value, int | float | StrEnum | Mark) else "(refused)"


def _places(error: BaseException) -> list[str]:
    """Return the kinds of an error and of its causes, each with the places in the code it passed."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"  {type(cause).__name__}")
        lines.extend(
            f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        )
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines
