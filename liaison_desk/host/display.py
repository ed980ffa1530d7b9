"""Whether there is a screen that a window can be opened on."""

import os
import sys
from typing import Final

from liaison_desk.model.errors import EnvironmentFault
from liaison_desk.model.words import N_

_SAY_SO: Final = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


class NoDisplay(EnvironmentFault):
    """There is nothing to show a window on."""

    code = "NO_DISPLAY"
    title = N_("The window cannot be opened: {why}.")
    advice = N_("Log in at a screen, or do the work by command: “liaison-desk --help” lists them.")


def check_display() -> None:
    """Raise NoDisplay where a session says of none; the toolkit would end the program in words of its own."""
    if sys.platform == "linux" and not any(map(os.environ.get, _SAY_SO)):
        raise NoDisplay(why="this session has no display")
