"""Files that a command line names: whole or not at all, and never over another."""

import io
import os
import sys
from pathlib import Path

import pytest

from liaison_desk.cli import files
from liaison_desk.model.errors import BadInput, FolderReadOnly
from liaison_desk.store.whole import appearing


def test_a_file_appears_whole_when_it_is_finished_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with appearing(path) as output:
        output.write(b"half")
        assert not path.exists()
    assert path.read_bytes() == b"half"
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["out"]  # noqa: PTH208 - hidden files count as well


def test_a_file_that_is_not_finished_never_was(tmp_path: Path) -> None:
    def fail() -> None:
        with appearing(tmp_path / "out") as output:
            output.write(b"half")
            raise ValueError("cut off")

    with pytest.raises(ValueError, match="cut off"):
        fail()
    assert not list(tmp_path.iterdir())


def test_an_output_never_replaces_a_file_and_goes_into_a_folder_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    assert files.target(str(tmp_path), "name.pdf") == tmp_path / "name.pdf"
    assert files.target(str(tmp_path / "new"), "name.pdf") == tmp_path / "new"
    with pytest.raises(BadInput, match="already"):
        files.target(str(tmp_path / "there"), "name.pdf")
    with pytest.raises(BadInput, match="already"):
        files.target(str(tmp_path), "there")
    with pytest.raises(BadInput, match="no folder"):
        files.target(str(tmp_path / "nowhere" / "out"), "name.pdf")


@pytest.mark.parametrize(("name", "why"), [("x" * 300, "too long"), (f"{__file__}/x", "no folder")])
def test_a_name_at_which_nothing_can_be_is_refused(name: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=why):
        files.target(str(tmp_path / name), "x")


def test_a_name_that_is_empty_is_no_folder() -> None:
    with pytest.raises(BadInput, match="name of a file cannot be used: it is empty"):
        files.contents("")


def test_a_link_that_leads_nowhere_is_a_file_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(BadInput, match="already"):
        files.target(str(tmp_path / "link"), "x")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"one two\n", "one two"),
        (b"one two\r\n", "one two"),
        (b"one two", "one two"),
        (b" one two \n\n", " one two \n"),
        (b"\xef\xbb\xbfone\n", "one"),
        ("clé à moi\n".encode(), "clé à moi"),
    ],
)
def test_a_secret_loses_its_last_line_break_and_nothing_else(
    tmp_path: Path, written: bytes, read: str
) -> None:
    (tmp_path / "secret").write_bytes(written)
    assert files.secret(str(tmp_path / "secret")) == read


def test_a_secret_comes_from_standard_input_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"from elsewhere\n")))
    assert files.secret("-") == "from elsewhere"


def test_a_secret_that_cannot_be_one_is_refused_without_being_repeated(tmp_path: Path) -> None:
    for content, why in ((b"\xff\xfe\x00hush", "UTF-8"), (b"hush" * 100_000, "larger")):
        (tmp_path / "file").write_bytes(content)
        with pytest.raises(BadInput, match=why) as refusal:
            files.secret(str(tmp_path / "file"))
        assert "hush" not in str(refusal.value)


def test_an_input_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    for name, why in (
        (str(tmp_path / "none"), "no such file"),
        (str(tmp_path), "a folder"),
        ("a\0b", "cannot be read"),
    ):
        with pytest.raises(BadInput, match=why):
            files.contents(name)


def test_a_folder_that_takes_no_files_cannot_be_written_to() -> None:
    with pytest.raises(FolderReadOnly, match="/proc cannot be written to"):
        files.write(Path("/proc/out.pdf"), b"whole")
