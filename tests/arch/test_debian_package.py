"""The Debian package: laid out as Debian wants it, private to nobody, and the same bytes each time."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer.deb import NEEDS, Release, make_deb
from tests.arch.sources import ROOT

RELEASE = Release(version="0.1.0", architecture="amd64", made_at=datetime(2026, 11, 24, tzinfo=UTC))


def _program(folder: Path) -> Path:
    (folder / "program" / "_internal").mkdir(parents=True)
    (folder / "program" / "_internal" / "library.so").write_bytes(b"\x7fELF")
    (folder / "program" / "liaison-desk").write_text("#!/bin/sh\necho started\n", encoding="ascii")
    (folder / "program" / "liaison-desk").chmod(0o700)
    (folder / "program" / "_internal" / "library.so").chmod(0o600)
    (folder / "bill.cdx.json").write_text("{}\n", encoding="ascii")
    return folder / "program"


def _make(folder: Path) -> Path:
    folder.mkdir()
    program = _program(folder)
    return make_deb(ROOT, program, folder / "bill.cdx.json", RELEASE, folder)


def _told(*command: str | Path) -> str:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("deb") / "made")


def test_the_package_says_its_name_its_version_and_what_it_needs(package: Path) -> None:
    assert package.name == "liaison-desk_0.1.0_amd64.deb"
    assert _told("dpkg-deb", "--field", package, "Package", "Version", "Architecture").splitlines() == [
        "Package: liaison-desk",
        "Version: 0.1.0",
        "Architecture: amd64",
    ]
    assert _told("dpkg-deb", "--field", package, "Depends").strip().split(", ") == list(NEEDS)


def test_every_file_belongs_to_root_and_may_be_read_by_everyone(package: Path) -> None:
    listed = [line.split() for line in _told("dpkg-deb", "--contents", package).splitlines()]
    assert {line[1] for line in listed} == {"root/root"}
    modes = {line[5]: line[0] for line in listed}
    assert modes["./usr/lib/liaison-desk/liaison-desk"] == "-rwxr-xr-x"
    assert modes["./usr/lib/liaison-desk/_internal/library.so"] == "-rw-r--r--"
    assert {mode for path, mode in modes.items() if path.endswith("/")} == {"drwxr-xr-x"}


def test_the_unpacked_program_starts_from_the_path_and_has_its_papers(package: Path, tmp_path: Path) -> None:
    _told("dpkg-deb", "--extract", package, tmp_path)
    assert _told(tmp_path / "usr" / "bin" / "liaison-desk") == "started\n"
    papers = {path.name for path in (tmp_path / "usr" / "share" / "doc" / "liaison-desk").iterdir()}
    assert papers == {"bill.cdx.json", "changelog.gz", "copyright"}
    assert (tmp_path / "usr/share/icons/hicolor/scalable/apps/liaison-desk.svg").is_file()


def test_the_desktop_entry_starts_the_program_and_names_its_icon(package: Path, tmp_path: Path) -> None:
    _told("dpkg-deb", "--extract", package, tmp_path)
    entry = (
        (tmp_path / "usr/share/applications/liaison-desk.desktop").read_text(encoding="utf-8").splitlines()
    )
    assert {"Exec=liaison-desk", "Icon=liaison-desk", "Type=Application"} <= set(entry)
    assert {line[12:14] for line in entry if line.startswith("GenericName[")} == {"fr", "hi", "ur"}


def test_the_same_input_gives_the_same_bytes(package: Path, tmp_path: Path) -> None:
    assert _make(tmp_path / "again").read_bytes() == package.read_bytes()
