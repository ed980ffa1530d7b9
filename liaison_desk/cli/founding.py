"""What the terminal asks of whoever founds a desk, and what it answers: the recovery words, once."""

from argparse import SUPPRESS, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, argument
from liaison_desk.cli.output import facts
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, unsaved
from liaison_desk.desk.setup import LANGUAGES, Role, Setup
from liaison_desk.host.clock import SystemClock, system_zone
from liaison_desk.model.errors import DeskError
from liaison_desk.readouts.documents.kit import kit_pdf
from liaison_desk.sync.fingerprint import fingerprint_words

if TYPE_CHECKING:
    from liaison_desk.desk.desk import Desk
    from liaison_desk.model.canonical import Json

KIT_FILE: Final = "recovery-kit.pdf"
_A_ROW: Final = 6

SETUP: Final = (
    argument("--post", required=True, metavar="PPP", help="three letters of the post, such as OTT"),
    argument("--officer", default="", metavar="CODE", help="code or name that the log shows as author"),
    argument("--zone", metavar="ZONE", help="time zone of the post, such as America/Toronto"),
    argument("--home-zone", metavar="ZONE", help="time zone at home, such as Asia/Kolkata"),
    argument(
        "--scheme", default="", metavar="CODE", help="classification scheme of the home side, such as IN"
    ),
    argument("--language", default="en", choices=LANGUAGES, help="language of the desk"),
    argument("--kit", metavar="FILE", help="write the recovery kit for printing; keep it off this computer"),
    argument("--cost", choices=("usual", "floor"), default="usual", help=SUPPRESS),
)
"""What describes a new desk."""


def found(asked: Namespace, role: Role) -> tuple[OpenDesk, tuple[str, ...]]:
    """Found the desk that the command describes; it is returned open, with its recovery words."""
    if asked.kit:
        files.target(asked.kit, KIT_FILE)
    return found_desk(
        session.vault_folder(asked),
        session.passphrase(asked),
        _setup(asked, role),
        SystemClock(),
        cost=session.cost_of(asked),
        database=session.database_of(asked),
    )


def announced(made: OpenDesk, words: Sequence[str], kit: str | None) -> Answer:
    """Write the kit, and say what was founded and the recovery words for the one time they are shown.

    The words are shown even where the kit cannot be written: they will not be there again.
    """
    setup = made.desk.setup
    fingerprint = fingerprint_words(identity_of(made.desk).public)
    json: dict[str, Json] = {
        "vault": str(made.vault.folder),
        "desk": setup.desk,
        "post": setup.post,
        "device": setup.device,
        "role": setup.role.value,
        "fingerprint": list(fingerprint),
        "recovery_words": list(words),
    }
    said, status = _kept(made, words, kit) if kit else ([], 0)
    lines = [
        f"The desk of {setup.place} is ready in {made.vault.folder}.",
        "",
        *facts([("Desk", setup.desk), ("Fingerprint", " ".join(fingerprint))]),
        "",
        "Recovery words (shown this once; write them down and lock them away):",
        *(
            "  " + "  ".join(f"{place + 1:2}. {word:9}" for place, word in row).rstrip()
            for row in _in_rows(list(enumerate(words)))
        ),
        *said,
    ]
    return Answer(json={**json, "kit": said[-1] if status else kit}, lines=lines, status=status)


def _kept(made: OpenDesk, words: Sequence[str], kit: str) -> tuple[list[str], int]:
    """Write the recovery kit; what is to be said of it, and the exit status."""
    try:
        path = files.target(kit, KIT_FILE)
        files.write(path, _kit(made, words))
    except DeskError as fault:
        return ["", f"The recovery kit was not written. {fault}"], fault.exit_status
    return ["", f"The recovery kit is in {path}. Print it, then delete it."], 0


def _in_rows(words: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    return [words[start : start + _A_ROW] for start in range(0, len(words), _A_ROW)]


def _setup(asked: Namespace, role: Role) -> Setup:
    zone = asked.zone or system_zone()
    setup = unsaved(asked.post, asked.officer, zone, asked.home_zone or zone, asked.device)
    return replace(setup, role=role, scheme=asked.scheme, language=asked.language)


def _kit(made: OpenDesk, words: Sequence[str]) -> bytes:
    desk: Desk = made.desk
    return kit_pdf(
        words,
        vault_name=Path(made.vault.folder).name,
        fingerprint=fingerprint_words(identity_of(desk).public),
        made=desk.now().at,
        zone=desk.setup.zone,
        language=desk.setup.language,
    )
