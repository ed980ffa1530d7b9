"""What makes a command line wrong in itself, before any desk is asked."""

from typing import Final

from liaison_desk.model.errors import DeskError
from liaison_desk.model.words import N_

PROGRAM: Final = "liaison-desk"


class WrongUsage(DeskError):
    """The words of the command line do not make a command."""

    code = "WRONG_USAGE"
    exit_status = 2
    title = N_("This is not a command: {why}.")
    advice = N_("Run “{command} --help”.")


class NoPassphrase(DeskError):
    """Nothing to open the desk with was given."""

    code = "NO_PASSPHRASE"
    exit_status = 2
    title = N_("The command does not say where the passphrase is.")
    advice = N_("Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.")
