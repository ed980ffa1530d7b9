"""A folder as a mailbox: a USB stick, what a diplomatic bag carries, a network share."""

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from liaison_desk.model.errors import BadInput, DiskFull, EnvironmentFault, FolderReadOnly
from liaison_desk.model.words import N_

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}", re.ASCII)
_UNFINISHED = ".part"


class MailboxMissing(EnvironmentFault):
    """The folder is not there: a stick was pulled or a share is away."""

    code = "MAILBOX_MISSING"
    title = N_("The mailbox {folder} cannot be reached.")
    advice = N_("Plug in the stick or connect the share, and try again.")


class NotInMailbox(EnvironmentFault):
    """The file that was asked for is no longer in the mailbox."""

    code = "NOT_IN_MAILBOX"
    title = N_("{name} is not in the mailbox {folder}.")
    advice = N_("Look at the list again; somebody may have taken it.")


class AlreadyInMailbox(EnvironmentFault):
    """A file of that name is there already and is not overwritten."""

    code = "ALREADY_IN_MAILBOX"
    title = N_("{name} is already in the mailbox {folder}.")
    advice = N_("Nothing was overwritten. Choose another name or take the older file out first.")


class FolderMailbox:
    """One folder in which sealed files lie, each there as a whole or not at all."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it need not be there yet."""
        self._folder = folder

    def put(self, name: str, sealed: BinaryIO) -> Path:
        """Leave a sealed file under `name`; it appears at once and complete, and survives a power cut."""
        with self.writing(name) as output:
            shutil.copyfileobj(sealed, output)
        return self._path(name)

    @contextmanager
    def writing(self, name: str) -> Iterator[BinaryIO]:
        """Write a sealed file under `name`; it appears, complete, when the block ends, or not at all."""
        target = self._path(name)
        unfinished = self._folder / f".{name}{_UNFINISHED}"
        try:
            if target.exists():
                raise AlreadyInMailbox(name=name, folder=self._folder)
            unfinished.unlink(missing_ok=True)
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as output:
                yield output
                output.flush()
                os.fsync(output.fileno())
            unfinished.rename(target)
            _sync_folder(self._folder)
        except OSError as error:
            raise self._explained(error, name) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def names(self) -> tuple[str, ...]:
        """List what lies in the mailbox, in order of name, without files still being written."""
        try:
            return tuple(sorted(entry.name for entry in self._folder.iterdir() if _is_ours(entry)))
        except OSError as error:
            raise self._explained(error, "") from error

    def get(self, name: str) -> BinaryIO:
        """Open a sealed file for reading; the caller closes it."""
        try:
            return self._path(name).open("rb")
        except OSError as error:
            raise self._explained(error, name) from error

    def delete(self, name: str) -> None:
        """Take a sealed file out for good."""
        try:
            self._path(name).unlink()
            _sync_folder(self._folder)
        except OSError as error:
            raise self._explained(error, name) from error

    def _path(self, name: str) -> Path:
        """Return where `name` lies; a name that could lead out of the folder is refused."""
        if not _NAME.fullmatch(name):
            raise BadInput(what=repr(name), why="it is not a plain file name")
        return self._folder / name

    def _explained(self, error: OSError, name: str) -> EnvironmentFault:
        """Return what the system's number means to a person."""
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT:
                return DiskFull()
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return FolderReadOnly(folder=self._folder)
            case errno.ENOENT | errno.ENOTDIR if self._folder.is_dir():
                return NotInMailbox(name=name, folder=self._folder)
            case _:
                return MailboxMissing(folder=self._folder)


def _is_ours(entry: Path) -> bool:
    """Tell whether a folder's entry is a finished file with a plain name."""
    return entry.is_file() and bool(_NAME.fullmatch(entry.name)) and not entry.name.endswith(_UNFINISHED)


def _sync_folder(folder: Path) -> None:
    """Wait until the device has the folder's entries; some systems and shares have no such request."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)
