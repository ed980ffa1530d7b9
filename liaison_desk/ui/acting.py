"""The one place that asks the desk to do something and catches what it refuses."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from liaison_desk.model.errors import DeskError, Refused
from liaison_desk.model.words import N_

P = ParamSpec("P")
T = TypeVar("T")


class WritingStopped(Refused):
    """The program is at fault and writes nothing until the desk is opened anew."""

    code = "WRITING_STOPPED"
    title = N_("Nothing is saved any more: the program found a fault in itself.")
    advice = N_("Lock the desk and unlock it again. Everything saved before is safe.")


class Acting(QObject):
    """Runs commands for the window; what the desk refuses is announced in words, a bug is not caught."""

    refused = Signal(object)
    acted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start ready to act."""
        super().__init__(parent)
        self._is_stopped = False

    def stop(self) -> None:
        """Run no command any more."""
        self._is_stopped = True

    def act(self, command: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> bool:
        """Run `command`; say whether it was done."""
        return self.ask(command, *args, **kwargs) is not None

    def ask(self, command: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> tuple[T] | None:
        """Run `command` and give what it returns in a tuple, or nothing if it was refused."""
        if self._is_stopped:
            self.refused.emit(WritingStopped())
            return None
        try:
            result = command(*args, **kwargs)
        except DeskError as refusal:
            self.refused.emit(refusal)
            return None
        self.acted.emit()
        return (result,)

    def fault(self, fault: Exception) -> None:
        """Announce a refusal that came home from a job; anything else is a bug and is raised here."""
        if not isinstance(fault, DeskError):
            raise fault
        self.refused.emit(fault)


def in_words(refusal: DeskError) -> tuple[str, str]:
    """Return the title and the advice of a refusal, in the window's language, with its particulars."""
    return _said(refusal, "title"), _said(refusal, "advice")


def _said(refusal: DeskError, part: str) -> str:
    from liaison_desk.ui.particulars import particulars  # noqa: PLC0415 - the unlock window opens without it

    for family in type(refusal).__mro__:
        if part in vars(family):
            text = QCoreApplication.translate(family.__name__, vars(family)[part])
            return text.format(**particulars(refusal)) if text else ""
    return ""
