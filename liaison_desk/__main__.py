"""The program's only door: no arguments or a vault opens the window, everything else is the terminal's."""

import sys
from collections.abc import Sequence
from pathlib import Path

from liaison_desk.host.display import NoDisplay, check_display
from liaison_desk.host.hardening import harden
from liaison_desk.host.paths import default_vault_folder

VAULT = "--vault"
LOCKED = "--locked"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window or do what a command line asks for; the exit status."""
    harden()
    words = list(sys.argv[1:] if argv is None else argv)
    match words:
        case []:
            return _window(default_vault_folder())
        case [flag, folder] if flag == VAULT:
            return _window(Path(folder).absolute())
        case [flag, folder, why, reason, at] if (flag, why) == (VAULT, LOCKED):
            return _window(Path(folder).absolute(), reason, at)
        case _:
            return _terminal(words)


def _window(vault: Path, reason: str = "", at: str = "") -> int:
    try:
        check_display()
    except NoDisplay as fault:
        from liaison_desk.cli.output import refuse  # noqa: PLC0415 - start-up must not wait for it

        return refuse(fault, as_json=False)
    from liaison_desk.app.start import run_window  # noqa: PLC0415 - start-up must not wait for it
    from liaison_desk.ui.lock import Locked  # noqa: PLC0415 - start-up must not wait for it

    return run_window(vault, Locked.read(reason, at) if reason else None)


def _terminal(words: Sequence[str]) -> int:
    from liaison_desk.app.terminal import FRONT  # noqa: PLC0415 - start-up must not wait for it
    from liaison_desk.cli.main import main as terminal  # noqa: PLC0415 - start-up must not wait for it

    return terminal(words, FRONT)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # The packaged program is its own interpreter: a worker process begins here as well, and goes no further.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
