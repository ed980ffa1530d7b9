"""The Debian package: the program's folder, its desktop entry and icon, and the papers that go with it."""

import gzip
import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

NEEDS = (
    "libc6",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
"""What Qt's platform plug-ins load from the system; everything else is in the folder."""


@dataclass(frozen=True, kw_only=True)
class Release:
    """What is being packaged."""

    version: str
    architecture: str
    made_at: datetime

    @property
    def file_name(self) -> str:
        """The name that dpkg expects of the file."""
        return f"liaison-desk_{self.version}_{self.architecture}.deb"


def make_deb(root: Path, program: Path, sbom: Path, release: Release, into: Path) -> Path:
    """Lay out the package's tree below `into` and build it; the same input gives the same bytes."""
    tree = into / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "usr" / "lib" / "liaison-desk", symlinks=True)
    _install(
        root / "installer" / "liaison-desk.desktop", tree / "usr/share/applications/liaison-desk.desktop"
    )
    _install(
        root / "installer" / "liaison-desk.svg",
        tree / "usr/share/icons/hicolor/scalable/apps/liaison-desk.svg",
    )
    papers = tree / "usr" / "share" / "doc" / "liaison-desk"
    _install(root / "installer" / "copyright", papers / "copyright")
    _install(sbom, papers / sbom.name)
    changes = (root / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "liaison-desk").symlink_to("../lib/liaison-desk/liaison-desk")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(_control(release, tree), encoding="utf-8")
    _settle_modes(tree)
    package = into / release.file_name
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(release.made_at.timestamp()))}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, env=environment, check=True)
    return package


def _install(source: Path, target: Path) -> None:
    """Copy a file, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _control(release: Release, tree: Path) -> str:
    """Return what dpkg wants to know."""
    kib = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    return (
        "Package: liaison-desk\n"
        f"Version: {release.version}\n"
        f"Architecture: {release.architecture}\n"
        "Maintainer: Liaison Desk developers <maintainers@liaison-desk.invalid>\n"
        f"Installed-Size: {kib}\n"
        f"Depends: {', '.join(NEEDS)}\n"
        "Recommends: gnome-keyring | kwalletmanager\n"
        "Section: misc\n"
        "Priority: optional\n"
        "Description: encrypted, offline desk for liaison officers\n"
        " Keeps meetings, commitments and readouts in one encrypted folder, and exchanges\n"
        " them with headquarters in sealed bundles by stick, bag or network share.\n"
    )


def _settle_modes(tree: Path) -> None:
    """Give files and folders the modes of a package, whatever the builder's umask was."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        executable = path.is_dir() or os.access(path, os.X_OK)
        path.chmod(0o755 if executable else 0o644)
