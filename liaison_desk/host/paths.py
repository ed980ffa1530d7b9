"""Where the program finds what it ships, and where an officer's desk lives unless told otherwise."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_CHECKOUT = _PACKAGE.parent
_FOLDER_NAME = "liaison-desk"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder below `resources/`.

    It works from a checkout, from an installed wheel and from the frozen program. Raises
    `FileNotFoundError` where the file is missing: that is a broken installation, not bad input.
    """
    return _shipped("resources", *parts)


def translations() -> Path:
    """Return the folder of the language catalogues."""
    return _shipped("translations")


def default_vault_folder() -> Path:
    """Return the folder of this user's desk: the vault of an officer who never chose one."""
    return _user_data() / _FOLDER_NAME / "desk"


def default_log_folder() -> Path:
    """Return the folder of the log without names, which is not part of any vault."""
    if sys.platform.startswith("linux"):
        return _xdg("XDG_STATE_HOME", ".local", "state") / _FOLDER_NAME
    return _user_data() / _FOLDER_NAME / "log"


def _shipped(tree: str, *parts: str) -> Path:
    """Return a path in a shipped tree: in the package when installed, beside it in a checkout."""
    installed = _PACKAGE / f"_{tree}"
    path = (installed if installed.is_dir() else _CHECKOUT / tree).joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def _user_data() -> Path:
    """Return where programs of this user keep their data on this system."""
    match sys.platform:
        case "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        case "darwin":
            return Path.home() / "Library" / "Application Support"
        case _:
            return _xdg("XDG_DATA_HOME", ".local", "share")


def _xdg(variable: str, *otherwise: str) -> Path:
    """Return a base folder of the XDG specification, which tells to ignore a relative one."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home().joinpath(*otherwise)
