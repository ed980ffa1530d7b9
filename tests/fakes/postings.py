"""A desk on the sample posting and its headquarters, for tests of the window and the terminal."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import enrol, enrolment_file, found_headquarters, join, roster_file
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, open_desk, unsaved
from liaison_desk.desk.setup import Role
from liaison_desk.host.paths import resource
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.sync.fingerprint import fingerprint_words
from tests.fakes.vaults import PASSPHRASE

START = datetime(2026, 3, 20, 14, 0, tzinfo=UTC)


class SteadyClock:
    """A clock that goes on by one second whenever it is asked."""

    def __init__(self, start: datetime = START) -> None:
        self.ms = int(start.timestamp() * 1000)

    def now(self) -> int:
        self.ms += 1000
        return self.ms

    def zone(self) -> str:
        return "America/Toronto"


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands, so that what is read twice is the same twice."""

    ms: int

    def now(self) -> int:
        return self.ms

    def zone(self) -> str:
        return "America/Toronto"


@contextmanager
def standing_still(desk: Desk) -> Iterator[None]:
    """Let no time pass at a desk that is only read."""
    going, desk.clock = desk.clock, StoppedClock(desk.clock.now())
    try:
        yield
    finally:
        desk.clock = going


@dataclass(frozen=True)
class Folders:
    """Where the post's and headquarters' vaults of one posting lie, and the recovery words that open them fast."""

    post: Path
    headquarters: Path
    post_words: tuple[str, ...]
    headquarters_words: tuple[str, ...]

    def copied(self, to: Path) -> "Folders":
        """Return a copy of both vaults below another folder."""
        post, headquarters = to / "post", to / "headquarters"
        shutil.copytree(self.post, post)
        shutil.copytree(self.headquarters, headquarters)
        return Folders(post, headquarters, self.post_words, self.headquarters_words)

    def open_post(self) -> OpenDesk:
        return open_desk(self.post, SteadyClock(), recovery_words=self.post_words)

    def open_headquarters(self) -> OpenDesk:
        return open_desk(self.headquarters, SteadyClock(), recovery_words=self.headquarters_words)


def found_posting(folder: Path) -> Folders:
    """Found a post with the sample records, enrolled at its headquarters."""
    setup = replace(
        unsaved("OTT", officer="A. Raman", zone="America/Toronto", home_zone="Asia/Kolkata"), scheme="IN"
    )
    post, post_words = found_desk(folder / "post", PASSPHRASE, setup, SteadyClock(), cost=FLOOR)
    away = replace(
        unsaved("HQD", officer="R. Sethi", zone="Asia/Kolkata", device="H"), role=Role.HEADQUARTERS
    )
    headquarters, hq_words = found_desk(folder / "headquarters", PASSPHRASE, away, SteadyClock(), cost=FLOOR)
    with post, headquarters:
        sample = resource("sample", "posting.json")
        import_file(post.desk, sample.read_bytes(), sample.name)
        found_headquarters(headquarters.desk)
        enrol(headquarters.desk, enrolment_file(post.desk), fingerprint_words(identity_of(post.desk).public))
        join(
            post.desk,
            roster_file(headquarters.desk),
            fingerprint_words(identity_of(headquarters.desk).public),
        )
    return Folders(folder / "post", folder / "headquarters", post_words, hq_words)
