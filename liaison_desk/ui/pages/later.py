"""Parts of the window that make and read pages: they load slowly, so each is loaded in a job when first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liaison_desk.ui.pages.batching import BatchPane
    from liaison_desk.ui.pages.composing import ComposePane
    from liaison_desk.ui.pages.readout_steps import ReadoutDialogs
    from liaison_desk.ui.pages.verified import Checker


def compose_pane() -> "type[ComposePane]":
    """Return the pane that composes documents."""
    from liaison_desk.ui.pages.composing import ComposePane  # noqa: PLC0415 - the window opens without it

    return ComposePane


def readout_dialogs() -> "type[ReadoutDialogs]":
    """Return the dialogs that move documents on."""
    from liaison_desk.ui.pages.readout_steps import ReadoutDialogs  # noqa: PLC0415 - the window opens without it

    return ReadoutDialogs


def batch_pane() -> "type[BatchPane]":
    """Return the pane that issues many documents."""
    from liaison_desk.ui.pages.batching import BatchPane  # noqa: PLC0415 - the window opens without it

    return BatchPane


def checker() -> "type[Checker]":
    """Return what checks a PDF that somebody shows."""
    from liaison_desk.ui.pages.verified import Checker  # noqa: PLC0415 - the window opens without it

    return Checker
