"""What the terminal borrows from the window: showing a desk, and a picture of one; Qt only when asked for."""

from pathlib import Path

from liaison_desk.cli.command import Front
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk


def show(opened: OpenDesk) -> int:
    """Show an open desk in the window until it is closed; the exit status."""
    from liaison_desk.app.showing import show_desk  # noqa: PLC0415 - start-up must not wait for it

    return show_desk(opened)


def picture(desk: Desk, path: Path) -> None:
    """Draw the window's Meetings page into a PNG file, without a display."""
    from liaison_desk.app.showing import draw  # noqa: PLC0415 - start-up must not wait for it

    draw(desk, path)


FRONT = Front(window=show, picture=picture)
