"""Founding a desk for the wizard: the vault, the post, the kit to print, the file for headquarters."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtWidgets import QWidget

from liaison_desk.app.opened import documents_folder
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.exchange.enrolling import enrolment_file
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of
from liaison_desk.desk.setup import Setup
from liaison_desk.host.clock import SystemClock
from liaison_desk.host.paths import resource
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId
from liaison_desk.model.kinds import Post
from liaison_desk.readouts.documents.kit import kit_pdf
from liaison_desk.store.keywrap import Cost
from liaison_desk.store.passphrase import check_passphrase, suggest_passphrase
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.theme import fonts
from liaison_desk.ui.wizard import Wizard
from liaison_desk.ui.wizard_steps import NewDesk

USUAL: Final = Cost()


class Run(Protocol):
    """What the wizard needs of the program around it."""

    vault: Path
    jobs: Jobs
    preferences: Preferences

    def dress(self) -> None:
        """Put language and look on the application."""
        ...

    def keep(self, preferences: Preferences) -> None:
        """Remember the user's choices."""
        ...

    def show(self, window: QWidget) -> None:
        """Show `window` in place of the one before."""
        ...

    def show_desk(self, opened: object) -> None:
        """Show the main window on an open desk."""
        ...


def wizard(run: Run, cost: Cost | None = None) -> Wizard:
    """Return the wizard that founds a desk in the vault of `run` and then shows it."""
    fonts.load_all(resource("fonts"))
    founder = DeskFounder(run.vault, cost or USUAL)
    made = Wizard(founder, run.jobs, run.preferences.language, documents_folder())
    made.finished.connect(partial(_finish, run, founder))
    made.language_chosen.connect(partial(_speak, run))
    return made


def _finish(run: Run, founder: "DeskFounder") -> None:
    run.show_desk(founder.opened)


def _speak(run: Run, language: str) -> None:
    run.keep(replace(run.preferences, language=language))
    run.dress()
    run.show(wizard(run))


class DeskFounder:
    """Makes the desk that the wizard describes, in one folder."""

    def __init__(self, folder: Path, cost: Cost = USUAL) -> None:
        """Found in `folder`."""
        self._folder, self._cost = folder, cost
        self._words: tuple[str, ...] = ()
        self.opened: OpenDesk | None = None

    def suggest_passphrase(self) -> str:
        """Return a passphrase drawn at random."""
        return suggest_passphrase()

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WeakPassphrase if it is too easy to guess."""
        check_passphrase(passphrase)

    def found(self, wanted: NewDesk) -> tuple[str, ...]:
        """Make the desk with its post and return its recovery words."""
        setup = Setup(
            desk=DeskId(""),
            post=wanted.post_code,
            device=wanted.device,
            officer=wanted.officer,
            zone=wanted.zone,
            home_zone=wanted.zone,
            language=wanted.language,
        )
        self.opened, self._words = found_desk(
            self._folder, wanted.passphrase, setup, SystemClock(), cost=self._cost
        )
        desk = self.opened.desk
        put_record(desk, desk.new(Post, code=wanted.post_code, name=wanted.post_name, zone=wanted.zone))
        return self._words

    def write_recovery_kit(self, path: Path) -> None:
        """Write the recovery kit for printing."""
        desk = self._open().desk
        content = kit_pdf(
            self._words,
            vault_name=desk.setup.place,
            fingerprint=fingerprint_words(identity_of(desk).public),
            made=datetime.now(UTC),
            zone=desk.setup.zone,
            language=desk.setup.language,
        )
        _write(path, content)

    def write_enrolment(self, path: Path) -> None:
        """Write the file for headquarters."""
        _write(path, enrolment_file(self._open().desk))

    def fingerprint(self) -> str:
        """Return the words by which the file is checked."""
        return " ".join(fingerprint_words(identity_of(self._open().desk).public))

    def _open(self) -> OpenDesk:
        if self.opened is None:
            raise RuntimeError("the desk is not founded yet")
        return self.opened


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as fault:
        raise BadInput(what=str(path), why=str(fault.strerror)) from None
