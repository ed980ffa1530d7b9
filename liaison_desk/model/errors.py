"""Everything a user can be told has gone wrong; whatever is not in this tree is a bug.

    DeskError
    ├── Refused                 a rule says no, or the input is wrong       exit status 1
    │   ├── BadInput            a file, line, field or argument is not usable
    │   └── WrongPassphrase
    ├── BundleRefused           a bundle is rejected whole, nothing changed exit status 3
    └── EnvironmentFault        the machine cannot do it now                exit status 4
        ├── VaultInUse  VaultDamaged  VaultTooNew  VaultMissing
        └── FolderReadOnly  DiskFull

Each has a title (what happened) and an advice (what to do about it), both with `{named}` places that
are filled from the particulars after translation.
"""

from typing import ClassVar

from liaison_desk.model.words import N_


class DeskError(Exception):
    """Something the desk cannot do, in words for the person who asked for it."""

    code: ClassVar[str] = "DESK"
    exit_status: ClassVar[int] = 1
    title: ClassVar[str] = N_("This cannot be done.")
    advice: ClassVar[str] = ""

    def __init__(self, **particulars: object) -> None:
        """Keep the particulars that fill the places in the title and the advice."""
        super().__init__(particulars)
        self.particulars = particulars

    @property
    def sentence(self) -> str:
        """The title in English, with its particulars."""
        return self.title.format(**self.particulars)

    @property
    def remedy(self) -> str:
        """The advice in English, with its particulars."""
        return self.advice.format(**self.particulars)

    def __str__(self) -> str:
        """Say what happened and what to do."""
        return f"{self.sentence} {self.remedy}".strip()


class Refused(DeskError):
    """A rule of the work says no, or what was given cannot be used."""

    code = "REFUSED"


class BadInput(Refused):
    """A file, line, field or argument that cannot be used as it is."""

    code = "BAD_INPUT"
    title = N_("{what} cannot be used: {why}.")
    advice = N_("Correct it and try again; nothing was changed.")


class WrongPassphrase(Refused):
    """No key slot opens with what was given."""

    code = "WRONG_PASSPHRASE"
    title = N_("The passphrase or recovery words do not open this desk.")
    advice = N_("Check Caps Lock and the keyboard layout, or use the 24 recovery words.")


class BundleRefused(DeskError):
    """A bundle that is rejected whole."""

    code = "BUNDLE_REFUSED"
    exit_status = 3
    title = N_("The bundle is refused: {why}.")
    advice = N_("Nothing was changed. Ask the sender to make it again.")


class EnvironmentFault(DeskError):
    """The machine cannot do this now; the data are as they were."""

    code = "ENVIRONMENT"
    exit_status = 4
    title = N_("The computer cannot do this now: {why}.")
    advice = N_("Nothing was changed. Put it right and try again.")


class VaultInUse(EnvironmentFault):
    """Another program holds the vault open."""

    code = "VAULT_IN_USE"
    title = N_("This desk is already open in another window or program ({folder}).")
    advice = N_("Close it there first.")


class VaultMissing(EnvironmentFault):
    """There is no vault where one was named."""

    code = "VAULT_MISSING"
    title = N_("There is no desk in {folder}.")
    advice = N_("Name the right folder, or create a desk there.")


class VaultDamaged(EnvironmentFault):
    """The vault or its key slots do not check."""

    code = "VAULT_DAMAGED"
    title = N_("The desk in {folder} is damaged: {why}.")
    advice = N_("Do not write to it. Restore the newest backup into another folder.")


class VaultTooNew(EnvironmentFault):
    """The vault was written by a newer program."""

    code = "VAULT_TOO_NEW"
    title = N_("The desk in {folder} was written by a newer version of Liaison Desk.")
    advice = N_("Install that version. This one has not changed anything.")


class FolderReadOnly(EnvironmentFault):
    """The folder cannot be written to."""

    code = "FOLDER_READ_ONLY"
    title = N_("{folder} cannot be written to.")
    advice = N_("Choose another folder or change its permissions.")


class DiskFull(EnvironmentFault):
    """There is no room left."""

    code = "DISK_FULL"
    title = N_("The disk is full; this was not saved.")
    advice = N_("Free some space and save again. What was saved before is safe.")
