"""A sealed file in a folder is there as a whole or not at all, whatever becomes of the folder."""

import errno
import io
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from liaison_desk.host.mailbox.folder import AlreadyInMailbox, FolderMailbox, MailboxMissing, NotInMailbox
from liaison_desk.model.errors import BadInput, DiskFull, FolderReadOnly

SEALED = bytes(range(256)) * 1000


class PulledStick(io.BytesIO):
    """A file whose reading fails half-way, as the device's other end would."""

    def __init__(self, number: int) -> None:
        super().__init__(SEALED)
        self._number = number

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 100_000:
            raise OSError(self._number, os.strerror(self._number))
        return super().read(65536)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def mailbox(folder: Path) -> FolderMailbox:
    return FolderMailbox(folder)


def _sealed() -> BinaryIO:
    return io.BytesIO(SEALED)


def test_what_is_put_is_listed_read_back_and_taken_out(mailbox: FolderMailbox, folder: Path) -> None:
    path = mailbox.put("LD-b7k2", _sealed())
    mailbox.put("LD-a3f9", io.BytesIO(b"other"))
    assert path == folder / "LD-b7k2"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert mailbox.names() == ("LD-a3f9", "LD-b7k2")
    with mailbox.get("LD-b7k2") as sealed:
        assert sealed.read() == SEALED
    mailbox.delete("LD-b7k2")
    assert mailbox.names() == ("LD-a3f9",)


def test_files_still_being_written_and_folders_are_not_listed(mailbox: FolderMailbox, folder: Path) -> None:
    (folder / ".LD-x.part").write_bytes(b"half")
    (folder / "LD-y.part").write_bytes(b"half of another program")
    (folder / "sub").mkdir()
    assert mailbox.names() == ()


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, DiskFull), (errno.EIO, MailboxMissing), (errno.EROFS, FolderReadOnly)],
)
def test_a_writing_that_fails_half_way_leaves_nothing_behind(
    mailbox: FolderMailbox, folder: Path, number: int, told: type[Exception]
) -> None:
    with pytest.raises(told):
        mailbox.put("LD-a", PulledStick(number))
    assert list(folder.iterdir()) == []


def test_a_rest_of_a_power_cut_gives_way_to_the_next_try(mailbox: FolderMailbox, folder: Path) -> None:
    (folder / ".LD-a.part").write_bytes(b"half")
    mailbox.put("LD-a", _sealed())
    assert [entry.name for entry in folder.iterdir()] == ["LD-a"]
    assert (folder / "LD-a").read_bytes() == SEALED


def test_a_file_is_never_overwritten(mailbox: FolderMailbox, folder: Path) -> None:
    mailbox.put("LD-a", io.BytesIO(b"first"))
    with pytest.raises(AlreadyInMailbox, match="LD-a is already in the mailbox"):
        mailbox.put("LD-a", _sealed())
    assert (folder / "LD-a").read_bytes() == b"first"


@pytest.mark.parametrize("name", ["../LD-a", "/etc/passwd", "", ".hidden", "a/b", "nul\0", "ü"])
def test_a_name_that_could_lead_elsewhere_is_refused(mailbox: FolderMailbox, name: str) -> None:
    with pytest.raises(BadInput):
        mailbox.put(name, _sealed())
    with pytest.raises(BadInput):
        mailbox.get(name)
    with pytest.raises(BadInput):
        mailbox.delete(name)


def test_a_pulled_stick_is_named_with_its_remedy(tmp_path: Path) -> None:
    mailbox = FolderMailbox(tmp_path / "away")
    with pytest.raises(MailboxMissing, match="away"):
        mailbox.names()
    with pytest.raises(MailboxMissing):
        mailbox.put("LD-a", _sealed())
    with pytest.raises(MailboxMissing):
        mailbox.get("LD-a")


def test_a_file_that_somebody_took_is_named(mailbox: FolderMailbox) -> None:
    with pytest.raises(NotInMailbox, match="LD-a is not in the mailbox"):
        mailbox.get("LD-a")
    with pytest.raises(NotInMailbox):
        mailbox.delete("LD-a")
