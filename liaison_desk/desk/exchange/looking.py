"""Looking into a bundle to its last byte before anything of it is kept (bundle.md §3)."""

from dataclasses import dataclass, field
from typing import BinaryIO

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import public_of
from liaison_desk.desk.exchange.errors import BundleContentRefused
from liaison_desk.desk.opening import identity_of
from liaison_desk.model.errors import BadInput
from liaison_desk.model.wire import Sent, read_lines
from liaison_desk.store.blobs import LARGEST_ATTACHMENT
from liaison_desk.sync.bundle import OnMember, ReadBundle, read_bundle
from liaison_desk.sync.manifest import Manifest
from liaison_desk.sync.refusals import NotForUs, TooLarge

_ROSTER = "roster.json"


@dataclass(kw_only=True)
class Looked:
    """A bundle that was read to its end and found whole: its changes as they were sent, and the roster it brings."""

    found: ReadBundle
    changes: list[Sent] = field(default_factory=list)
    roster: bytes | None = None

    @property
    def manifest(self) -> Manifest:
        """What the sender signed."""
        return self.found.manifest

    @property
    def digest(self) -> bytes:
        """The digest of the manifest."""
        return bytes.fromhex(self.found.digest)


def inspect_bundle(desk: Desk, source: BinaryIO, on_member: OnMember | None = None) -> ReadBundle:
    """Read a bundle to its end and check everything, changing nothing; a BundleRefused otherwise."""
    return read_bundle(source, identity_of(desk), lambda sender: public_of(desk, sender), on_member)


def look(desk: Desk, source: BinaryIO) -> Looked:
    """Read a bundle to its end, keeping nothing; a BundleRefused for whatever could not be taken in afterwards."""
    texts: dict[str, bytes] = {}

    def on_member(name: str, content: BinaryIO) -> None:
        if not name.startswith("blobs/"):
            texts[name] = content.read()

    found = inspect_bundle(desk, source, on_member)
    if found.manifest.link.receiver != desk.setup.desk:
        raise NotForUs(why="its numbers are those of another desk's link")
    if any(
        line.size > LARGEST_ATTACHMENT for line in found.manifest.members if line.name.startswith("blobs/")
    ):
        raise TooLarge(why="one of its files is beyond what a desk keeps")
    roster = texts.pop(_ROSTER, None)
    changes = _changes(texts)
    entries = found.manifest.entries
    if len(entries) != len(changes) or any(sent.number not in entries for sent in changes):
        raise BundleContentRefused(why="its changes are not those its manifest lists")
    return Looked(found=found, changes=changes, roster=roster)


def _changes(texts: dict[str, bytes]) -> list[Sent]:
    try:
        return [
            sent for name in sorted(texts) for sent in read_lines(texts[name].splitlines(keepends=True), name)
        ]
    except BadInput as fault:
        raise BundleContentRefused(why=fault.sentence.rstrip(".")) from None
