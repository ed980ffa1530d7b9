"""Builds the release: program folder, bill of materials and .deb, each tried out where it will live.

Run by `make package`; everything lands in dist/, everything in between in build/.
"""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from installer.deb import Release, make_deb
from installer.sbom import bill
from liaison_desk import __version__

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
BUILD = ROOT / "build"


def main() -> None:
    """Build and try out everything; stops at the first thing that does not work."""
    DIST.mkdir(exist_ok=True)
    BUILD.mkdir(exist_ok=True)
    made_at = _moment()
    program = freeze(made_at)
    drop_debug_symbols(program)
    try_folder(program)
    sbom = DIST / "liaison-desk.cdx.json"
    sbom.write_text(json.dumps(bill(ROOT, made_at), indent=2) + "\n", encoding="utf-8")
    release = Release(version=__version__, architecture=_architecture(), made_at=made_at)
    package = make_deb(ROOT, program, sbom, release, BUILD)
    package = package.replace(DIST / package.name)
    run(ROOT / "installer" / "try-in-clean-root.sh", package, BUILD)
    for made in (program, package, sbom):
        print(f"{_size(made) / 1e6:8.1f} MB  {made.relative_to(ROOT)}")


def freeze(made_at: datetime) -> Path:
    """Make the program's folder with PyInstaller."""
    shutil.rmtree(DIST / "liaison-desk", ignore_errors=True)
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(int(made_at.timestamp())),
    }
    arguments = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD]
    command = [sys.executable, "-m", "PyInstaller", *map(str, arguments), "installer/liaison-desk.spec"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return DIST / "liaison-desk"


def drop_debug_symbols(program: Path) -> None:
    """Take out what only a debugger reads, where a library carries it; the others stay untouched.

    Some libraries were rearranged by their makers' tools and do not survive any rewriting.
    """
    for library in program.rglob("*.so*"):
        sections = subprocess.run(
            ["readelf", "--section-headers", "--wide", str(library)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        if ".debug_info" in sections:
            subprocess.run(["strip", "--strip-debug", str(library)], check=True)


def try_folder(program: Path) -> None:
    """Let the frozen program test itself far from this checkout, with an empty environment and home."""
    home = BUILD / "empty home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    environment = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": "/nonexistent",
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run([str(program / "liaison-desk"), "--self-test"], cwd=home, env=environment, check=True)


def run(*command: str | Path) -> None:
    """Run a command that says itself what went wrong."""
    if subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode:
        sys.exit(f"{Path(command[0]).name} failed")


def _moment() -> datetime:
    """Return when the newest commit was made, so that the same commit gives the same files."""
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return datetime.fromtimestamp(int(asked.stdout.strip() or 0), UTC)


def _architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()


def _size(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files if file.is_file())


if __name__ == "__main__":
    main()
