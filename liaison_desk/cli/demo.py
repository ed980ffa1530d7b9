"""The demonstration: the sample posting worked through, in the window or with its results in a folder."""

import os
import shutil
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, sample
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import note, rows, size
from liaison_desk.host.display import check_display
from liaison_desk.model.errors import BadInput
from liaison_desk.store.faults import disk_faults, make_folder
from liaison_desk.store.passphrase import suggest_passphrase

if TYPE_CHECKING:
    from liaison_desk.cli.command import Picture
    from liaison_desk.cli.sample import Sample
    from liaison_desk.model.canonical import Json

KEY_FILE: Final = "passphrase.txt"
PICTURE: Final = "meetings.png"
_MARK: Final = "liaison-desk-demo"
_MADE: Final = ("post", "headquarters", "readouts", "bundles")
"""The folders of a demonstration; only a folder that bears the mark is ever cleared of them."""


@dataclass(frozen=True, kw_only=True)
class Worked:
    """What working through the sample left behind."""

    as_of: datetime
    made: tuple[Path, ...]
    applied: int
    receipts: int
    digests: tuple[str, str]

    @property
    def is_whole(self) -> bool:
        """Whether both desks hold the same, and the post knows that headquarters has it."""
        return self.digests[0] == self.digests[1] and self.receipts > 0


def demo(asked: Namespace) -> Answer:
    """Found the sample desks and work through them."""
    if not asked.headless:
        check_display()
    folder = _folder(asked.out)
    passphrase = suggest_passphrase()
    files.write(folder / KEY_FILE, f"{passphrase}\n".encode())
    with sample.sample_desks(folder, passphrase) as desks:
        if not asked.headless:
            desks.headquarters.close()
            note(
                f"The window opens on the sample desk; its passphrase is in {folder / KEY_FILE}, for you alone."
            )
            return _shown(asked.front.window(desks.post), folder)
        worked = _work(folder, desks, asked.front.picture)
    return _headless(folder, worked)


def _shown(status: int, folder: Path) -> Answer:
    said = f"The sample desk stays in {folder / 'post'}; its passphrase is in {folder / KEY_FILE}."
    json: Json = {"folder": str(folder), "passphrase_file": str(folder / KEY_FILE)}
    return Answer(json=json, lines=[said], status=status)


def _work(folder: Path, desks: "Sample", picture: "Picture") -> Worked:
    post, hq = desks.post.desk, desks.headquarters.desk
    for name in ("readouts", "bundles"):
        (folder / name).mkdir(mode=0o700)
    readouts = sample.issue_all(post, folder / "readouts")
    there, _ = sample.send(post, "HQ", folder / "bundles")
    came = sample.take_in(hq, there)
    back, _ = sample.send(hq, post.setup.place, folder / "bundles")
    receipt = sample.take_in(post, back)
    picture(post, folder / PICTURE)
    vaults = [open_desk.vault.folder / "vault.db" for open_desk in (desks.post, desks.headquarters)]
    return Worked(
        as_of=post.now().at,
        made=(folder / KEY_FILE, *readouts, there, back, folder / PICTURE, *vaults),
        applied=came.applied,
        receipts=receipt.receipts,
        digests=(post.store.digest(), hq.store.digest()),
    )


def _headless(folder: Path, worked: Worked) -> Answer:
    post, hq = worked.digests
    json: dict[str, Json] = {
        "folder": str(folder),
        "files": [{"name": _name(folder, path), "size": path.stat().st_size} for path in worked.made],
        "digests": {"post": post, "headquarters": hq},
        "equal": post == hq,
        "applied": worked.applied,
        "receipts": worked.receipts,
    }
    lines = [
        f"The sample posting, as of {worked.as_of:%A %d %B %Y, %H:%M} UTC, was worked through in {folder}.",
        "",
        *_listed(folder, worked.made),
        "",
        f"Headquarters took the post's bundle in ({worked.applied} changes), and its receipt came back.",
        f"The passphrase of both desks is in {folder / KEY_FILE}, which only you can read.",
        "",
        *rows([("digest of the post", post), ("digest of headquarters", hq)]),
        "The two are equal." if post == hq else "The two differ.",
    ]
    return Answer(json=json, lines=lines, status=0 if worked.is_whole else 1)


def _listed(folder: Path, made: Sequence[Path]) -> list[str]:
    sizes = [size(path.stat().st_size) for path in made]
    width = max(map(len, sizes))
    return [f"  {said:>{width}}  {_name(folder, path)}" for said, path in zip(sizes, made, strict=True)]


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


def _folder(out: str | None) -> Path:
    """Return an empty folder for the demonstration; one that an earlier one left is cleared first."""
    if out is None:
        return Path(tempfile.mkdtemp(prefix="liaison-desk-demo-"))
    folder = Path(out).absolute()
    make_folder(folder)
    with disk_faults(folder):
        there = {entry.name for entry in folder.iterdir()}
        if there and _MARK not in there:
            raise BadInput(what=str(folder), why="there is something in it that no demonstration left")
        for name in there & {*_MADE}:
            shutil.rmtree(folder / name)
        for name in there & {KEY_FILE, PICTURE}:
            (folder / name).unlink()
        os.close(os.open(folder / _MARK, os.O_CREAT | os.O_WRONLY, 0o600))
    return folder


COMMANDS: Final = (
    Command(
        words=("demo",),
        says="work through the sample posting: in the window, or headless with everything left in a folder",
        run=demo,
        arguments=(
            argument("--headless", action="store_true", help="without a display"),
            argument("--out", metavar="DIR", help="the folder (usual: a new one among the temporary files)"),
        ),
    ),
)
