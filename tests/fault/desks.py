"""A post and headquarters that know each other, founded once and copied for every story."""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from liaison_desk.desk.exchange import enrolling, sending
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, open_desk, unsaved
from liaison_desk.desk.setup import Role
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.sync.fingerprint import fingerprint_words
from tests.fakes.vaults import PASSPHRASE

ZONE = "America/Toronto"
BEGINNING = 1_774_015_200_000


class Ticking:
    """A clock that goes on by a second whenever it is looked at, and that a test may set."""

    def __init__(self, ms: int = BEGINNING) -> None:
        self.ms = ms

    def now(self) -> int:
        self.ms += 1000
        return self.ms

    def zone(self) -> str:
        return ZONE


@dataclass(frozen=True)
class Founded:
    """Where a closed desk lies, and the recovery words that open it without the cost of a passphrase."""

    folder: Path
    words: tuple[str, ...]

    def open(self, clock: Ticking | None = None) -> OpenDesk:
        return open_desk(self.folder, clock or Ticking(), recovery_words=self.words)

    def copy(self, to: Path) -> "Founded":
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to)
        return replace(self, folder=to)


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A scratch folder in memory where the system has one: for what is written thousands of times."""
    memory = Path("/dev/shm")  # noqa: S108 - TemporaryDirectory makes a private folder in it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def found_post(folder: Path) -> tuple[OpenDesk, tuple[str, ...]]:
    setup = unsaved("OTT", "P01", ZONE, "Asia/Kolkata")
    return found_desk(folder, PASSPHRASE, setup, Ticking(), cost=FLOOR)


def found_headquarters(folder: Path) -> tuple[OpenDesk, tuple[str, ...]]:
    setup = replace(unsaved("HQD", "P04", "Asia/Kolkata", "Asia/Kolkata", "H"), role=Role.HEADQUARTERS)
    return found_desk(folder, PASSPHRASE, setup, Ticking(), cost=FLOOR)


def introduce(post: OpenDesk, headquarters: OpenDesk) -> None:
    """Enrol the post, both sides having compared fingerprints."""
    enrolling.found_headquarters(headquarters.desk)
    file = enrolling.enrolment_file(post.desk)
    enrolling.enrol(headquarters.desk, file, fingerprint_words(identity_of(post.desk).public))
    roster = enrolling.roster_file(headquarters.desk)
    enrolling.join(post.desk, roster, fingerprint_words(identity_of(headquarters.desk).public))


@dataclass(frozen=True)
class Pair:
    """A post and headquarters, closed."""

    post: Founded
    headquarters: Founded

    def copy(self, to: Path) -> "Pair":
        return Pair(self.post.copy(to / "post"), self.headquarters.copy(to / "headquarters"))


def found_pair(folder: Path) -> Pair:
    post, post_words = found_post(folder / "post")
    headquarters, headquarters_words = found_headquarters(folder / "headquarters")
    with post, headquarters:
        introduce(post, headquarters)
    return Pair(Founded(folder / "post", post_words), Founded(folder / "headquarters", headquarters_words))


def bundle_for(desk: OpenDesk, name: str, *, incremental: bool = False) -> bytes:
    """A bundle of everything the peer of that name has not acknowledged."""
    sealed = io.BytesIO()

    @contextmanager
    def sink() -> Iterator[BinaryIO]:
        yield sealed

    peer = sending.peer_named(desk.desk, name)
    sending.make_bundle(desk.desk, peer, sink(), incremental=incremental)
    return sealed.getvalue()
