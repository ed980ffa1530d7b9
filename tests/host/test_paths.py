"""Shipped files are found wherever the program was put; a desk has one place by default."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk.host import paths

_ASK = """
from liaison_desk.host.paths import resource, translations
print(resource("a", "b.txt"), translations(), sep="\\n")
"""


def _copy_of_the_package(folder: Path) -> Path:
    package = folder / "liaison_desk"
    (package / "host").mkdir(parents=True)
    source = Path(paths.__file__).parents[1]
    for name in ("__init__.py", "host/__init__.py", "host/paths.py"):
        shutil.copy(source / name, package / name)
    return package


def _asked(folder: Path) -> list[str]:
    command = [sys.executable, "-c", _ASK]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.splitlines()


def test_a_checkout_finds_its_resources_beside_the_package(tmp_path: Path) -> None:
    _copy_of_the_package(tmp_path)
    (tmp_path / "resources" / "a").mkdir(parents=True)
    (tmp_path / "resources" / "a" / "b.txt").touch()
    (tmp_path / "translations").mkdir()
    assert _asked(tmp_path) == [str(tmp_path / "resources" / "a" / "b.txt"), str(tmp_path / "translations")]


def test_an_installed_program_prefers_the_resources_in_its_package(tmp_path: Path) -> None:
    package = _copy_of_the_package(tmp_path)
    for tree in (tmp_path / "resources", package / "_resources"):
        (tree / "a").mkdir(parents=True)
        (tree / "a" / "b.txt").touch()
    (package / "_translations").mkdir()
    assert _asked(tmp_path) == [str(package / "_resources" / "a" / "b.txt"), str(package / "_translations")]


def test_a_missing_resource_is_a_broken_installation() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-file\.bin"):
        paths.resource("no-such-file.bin")


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", ".local/share/liaison-desk/desk"),
        ("darwin", "Library/Application Support/liaison-desk/desk"),
        ("win32", "AppData/Local/liaison-desk/desk"),
    ],
)
def test_a_desk_lives_where_the_system_keeps_a_user_s_data(
    platform: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    assert paths.default_vault_folder() == tmp_path / expected
    assert paths.default_log_folder() != paths.default_vault_folder()
    assert tmp_path in paths.default_log_folder().parents


def test_an_absolute_base_folder_is_followed_and_a_relative_one_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("XDG_STATE_HOME", "not/absolute")
    assert paths.default_vault_folder() == tmp_path / "elsewhere" / "liaison-desk" / "desk"
    assert paths.default_log_folder() == tmp_path / ".local" / "state" / "liaison-desk"
