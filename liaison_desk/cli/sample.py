"""The sample posting as two desks that work together: a post in Ottawa and its headquarters."""

import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from liaison_desk.cli import files
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.exchange import enrolling
from liaison_desk.desk.exchange.receiving import Accepted, accept_bundle
from liaison_desk.desk.exchange.sending import Made, file_name, make_bundle, peer_named
from liaison_desk.desk.opening import OpenDesk, found_desk, identity_of, unsaved
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.desk.setup import Role, Setup
from liaison_desk.host.clock import ClockFrom
from liaison_desk.host.paths import resource
from liaison_desk.interop.posting import read_posting
from liaison_desk.model.kinds import Meeting
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.whole import appearing
from liaison_desk.sync.fingerprint import fingerprint_words

POSTING: Final = "posting.json"
READERS: Final = (Variant.INTERNAL, Variant.HOST, Variant.JOINT, Variant.PUBLIC)
"""For whom the demonstration and the self-test issue what was said at a meeting."""
LANGUAGES: Final = ("en", "fr", "hi")
_OTTAWA: Final = "America/Toronto"
_DELHI: Final = "Asia/Kolkata"


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A post and its headquarters, both open."""

    post: OpenDesk
    headquarters: OpenDesk


@contextmanager
def sample_desks(folder: Path, passphrase: str) -> Iterator[Sample]:
    """Found both desks below a folder, enrol one with the other and import the posting, as of its own day."""
    content = resource("sample", POSTING).read_bytes()
    clock = ClockFrom(_ms(read_posting(content, POSTING).as_of), _OTTAWA)
    home = replace(unsaved("HQD", "P04", _DELHI, _DELHI, "H"), role=Role.HEADQUARTERS)
    with ExitStack() as open_desks:
        post = open_desks.enter_context(_found(folder / "post", passphrase, _of_post(), clock))
        hq = open_desks.enter_context(_found(folder / "headquarters", passphrase, home, clock))
        enrol(post.desk, hq.desk)
        import_file(post.desk, content, POSTING)
        yield Sample(post=post, headquarters=hq)


def _of_post() -> Setup:
    return unsaved("OTT", "P01", _OTTAWA, _DELHI)


def _found(folder: Path, passphrase: str, setup: Setup, clock: ClockFrom) -> OpenDesk:
    made, _ = found_desk(folder, passphrase, replace(setup, scheme="IN"), clock, cost=FLOOR)
    return made


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def enrol(post: Desk, hq: Desk) -> None:
    """Introduce a post and headquarters to each other, each with the other's fingerprint."""
    enrolling.found_headquarters(hq)
    enrolling.enrol(hq, enrolling.enrolment_file(post), fingerprint_words(identity_of(post).public))
    enrolling.join(post, enrolling.roster_file(hq), fingerprint_words(identity_of(hq).public))


def ottawa_meetings(desk: Desk) -> list[Meeting]:
    """Return the talks of 6 and 7 February 2026: the meetings that are in the public record."""
    return sorted(
        (meeting for meeting in meetings_page(desk) if meeting.public_record), key=lambda meeting: meeting.ref
    )


def issue_all(desk: Desk, folder: Path) -> list[Path]:
    """Issue both Ottawa meetings for each reader in three languages, and keep each as a file."""
    made: list[Path] = []
    for meeting in ottawa_meetings(desk):
        for variant in READERS:
            for language in LANGUAGES:
                _, produced = issue_readout(desk, meeting.id, variant, language)
                path = folder / f"{meeting.ref}-{variant.value}-{language}.pdf"
                files.write(path, produced.pdf)
                made.append(path)
    return made


def send(sender: Desk, to: str, folder: Path) -> tuple[Path, Made]:
    """Make a bundle for another desk in a folder."""
    path = folder / file_name()
    return path, make_bundle(sender, peer_named(sender, to), appearing(path))


def take_in(desk: Desk, path: Path) -> Accepted:
    """Take a bundle in from its file."""
    with path.open("rb") as source:
        return accept_bundle(desk, source)


def in_memory(sender: Desk, to: str) -> bytes:
    """Make a bundle for another desk that never becomes a file."""
    kept = io.BytesIO()

    @contextmanager
    def sink() -> Iterator[BinaryIO]:
        yield kept

    make_bundle(sender, peer_named(sender, to), sink())
    return kept.getvalue()
