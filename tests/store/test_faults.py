"""Faults of the disk become sentences; bugs of ours stay bugs."""

import errno
from pathlib import Path

import pytest

from liaison_desk.model.errors import BadInput, DeskError, DiskFull, FolderReadOnly, VaultDamaged
from liaison_desk.store.faults import disk_faults, make_folder, of_disk, of_sqlite
from tests.fakes.disks import files_no_larger_than


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.EPERM, FolderReadOnly),
        (errno.EIO, VaultDamaged),
        (errno.ENAMETOOLONG, BadInput),
        (errno.ENOTDIR, BadInput),
    ],
)
def test_a_fault_of_the_disk_is_named(number: int, error: type[DeskError], tmp_path: Path) -> None:
    with pytest.raises(error), disk_faults(tmp_path):
        raise OSError(number, "said the system")


def test_a_folder_that_cannot_be_made_says_what_stands_in_its_way(tmp_path: Path) -> None:
    make_folder(tmp_path / "one" / "two")
    assert (tmp_path / "one" / "two").stat().st_mode & 0o777 == 0o700
    (tmp_path / "file").touch()
    for folder, why in (
        ("file", "it is a file"),
        ("file/in", "is a file, not a folder"),
        ("x" * 300, "too long"),
    ):
        with pytest.raises(BadInput, match=why):
            make_folder(tmp_path / folder)
    with pytest.raises(FolderReadOnly, match="/proc cannot be written to"):
        make_folder(Path("/proc/desk"))


def test_any_other_error_of_the_system_stays_what_it_is(tmp_path: Path) -> None:
    assert of_disk(FileExistsError(errno.EEXIST, "x"), tmp_path) is None
    with pytest.raises(FileExistsError), disk_faults(tmp_path):
        raise FileExistsError(errno.EEXIST, "x")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_READONLY", FolderReadOnly),
        ("SQLITE_READONLY_DIRECTORY", FolderReadOnly),
        ("SQLITE_CANTOPEN", FolderReadOnly),
        ("SQLITE_PERM", FolderReadOnly),
        ("SQLITE_IOERR_READ", VaultDamaged),
        ("SQLITE_CORRUPT", VaultDamaged),
        ("SQLITE_NOTADB", VaultDamaged),
    ],
)
def test_a_fault_that_sqlite_reports_is_named(name: str, error: type[DeskError], tmp_path: Path) -> None:
    assert type(of_sqlite(name, tmp_path)) is error
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_a_statement_is_a_bug(tmp_path: Path) -> None:
    assert of_sqlite("SQLITE_ERROR", tmp_path) is None


def test_a_used_up_quota_is_told_from_a_failing_device(tmp_path: Path) -> None:
    with files_no_larger_than(1000):
        assert type(of_sqlite("SQLITE_IOERR_WRITE", tmp_path)) is DiskFull
    assert type(of_sqlite("SQLITE_IOERR_WRITE", tmp_path / "gone")) is VaultDamaged
    assert list(tmp_path.iterdir()) == []
