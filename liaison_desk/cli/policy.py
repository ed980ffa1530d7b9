"""Commands with which headquarters tries a policy: one case on standard input, one answer, no desk needed."""

import json
import sys
from argparse import Namespace
from typing import Any, Final

from liaison_desk.cli import files
from liaison_desk.cli.command import Answer, Command
from liaison_desk.interop.deadline_cases import due_of_case
from liaison_desk.interop.release_cases import rule_on_case
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.reference import Reference, WrongReference, check_character

_LARGEST: Final = 1024 * 1024


def release(asked: Namespace) -> Answer:
    """Say whether the item of a case may be released, and why or why not."""
    del asked
    ruling = rule_on_case(_case("release case"))
    return _printed({"decision": ruling.decision.value, "reason": ruling.reason.value})


def deadline(asked: Namespace) -> Answer:
    """Say when the limit of a case runs out, and why then."""
    del asked
    found = due_of_case(_case("deadline case"))
    return _printed({"due_utc": found.due_utc, "due_local": found.due_local, "why": found.why})


def reference(asked: Namespace) -> Answer:
    """Say whether a reference is right, and which check character belongs to it."""
    del asked
    said = files.contents(files.STDIN, _LARGEST)
    text = _reference_in(said)
    try:
        parsed = Reference.parse(text)
    except WrongReference:
        return _printed({"valid": False, "check": _check_of(text)})
    return _printed({"valid": True, "check": parsed.check})


def _reference_in(said: bytes) -> str:
    """Return the reference: as JSON text, as an object that names it, or as it is."""
    try:
        text: Any = said.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadInput(what="standard input", why="it is not text in UTF-8") from None
    if text[:1] in {"{", '"', "["}:
        found = _read(said, "standard input")
        text = found.get("reference") or found.get("ref") if isinstance(found, dict) else found
    if not isinstance(text, str) or not text.strip():
        raise BadInput(what="standard input", why="it names no reference")
    return text.strip()


def _check_of(text: str) -> str | None:
    """Return the check character that belongs to a reference, where it has letters to compute it from."""
    body, _, _ = text.strip().upper().rpartition("-")
    if not body or any(not (one == "-" or (one.isascii() and one.isalnum())) for one in body):
        return None
    return check_character(body)


def _case(name: str) -> Any:
    content = files.contents(files.STDIN, _LARGEST)
    if not content.strip():
        raise BadInput(what=name, why="nothing came on standard input")
    return _read(content, name)


def _read(content: bytes, name: str) -> Any:
    """Read JSON as people write it, fractions and all: a case may say more than what is asked of it."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadInput(what=name, why="it is not JSON in UTF-8") from None


def _printed(answer: dict[str, Json]) -> Answer:
    """Answer with JSON for people too: who tries a policy compares it with what was written down."""
    return Answer(json=answer, lines=[_line(answer)])


def _line(answer: dict[str, Json]) -> str:
    return json.dumps(answer, ensure_ascii=(sys.stdout.encoding or "").lower() not in {"utf-8", "utf8"})


COMMANDS: Final = (
    Command(
        words=("policy", "release"),
        says="rule on one release case: JSON on standard input, with “today”, item, audience, purpose, context",
        run=release,
    ),
    Command(
        words=("policy", "deadline"),
        says="compute one deadline: JSON on standard input, with “calendars” and “close_of_business_hour”",
        run=deadline,
    ),
    Command(
        words=("policy", "reference"),
        says="check one reference on standard input, as text or as JSON",
        run=reference,
    ),
)
