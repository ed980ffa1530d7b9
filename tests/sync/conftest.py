"""A post and its headquarters, with keys made once, and the means to make and read a bundle between them."""

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from liaison_desk.model.ids import DeskId
from liaison_desk.sync import provider
from liaison_desk.sync.age import Sealing
from liaison_desk.sync.bundle import Member, ReadBundle, read_bundle, write_bundle
from liaison_desk.sync.identity import Addressee, Identity, Profile, PublicIdentity, new_identity
from liaison_desk.sync.manifest import FORMAT, Manifest, MemberLine, SealedTo
from liaison_desk.sync.packing import Packer
from liaison_desk.sync.receipts import Intervals, Link
from liaison_desk.sync.signing import Signatures
from liaison_desk.sync.tape import TapeWriter

LINES = b'{"n":1,"v":"A first change."}\n{"n":2,"v":"A second one."}\n'


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A post that writes to its headquarters."""

    post: Identity
    hq: Identity

    def lookup(self, desk: DeskId) -> PublicIdentity | None:
        known = {who.desk: who.public for who in (self.post, self.hq)}
        return known.get(desk)

    @property
    def manifest(self) -> Manifest:
        """The manifest of the first bundle of the post, without readers and members."""
        return Manifest(
            link=Link(self.post.desk, self.hq.desk),
            number=1,
            previous=None,
            entries=Intervals([(1, 2)]),
            last=2,
            created_at=datetime(2026, 11, 24, 6, 0, tzinfo=UTC),
            program="0.1.0",
            schema=1,
        )

    @property
    def members(self) -> list[Member]:
        """One run of changes and one blob."""
        blob = b"a photograph"
        return [
            Member.of("changes/1.jsonl", LINES),
            Member.of(f"blobs/{provider.sha256(blob).hex()}", blob),
        ]

    def write(self, manifest: Manifest | None = None, members: list[Member] | None = None) -> bytes:
        """Write a bundle from the post to headquarters."""
        sink = io.BytesIO()
        write_bundle(
            sink,
            manifest or self.manifest,
            self.members if members is None else members,
            self.post,
            [self.hq.public.addressee],
        )
        return sink.getvalue()

    def read(self, bundle: bytes) -> tuple[ReadBundle, dict[str, bytes]]:
        """Read a bundle at headquarters, with everything in it."""
        found: dict[str, bytes] = {}
        result = read_bundle(
            io.BytesIO(bundle), self.hq, self.lookup, lambda name, stream: found.update({name: stream.read()})
        )
        return result, found

    def complete(self, members: list[Member]) -> Manifest:
        """The manifest as it is signed."""
        return replace(
            self.manifest,
            sealed_to=(SealedTo.of(self.hq.public.addressee),),
            members=tuple(MemberLine(name=one.name, size=one.size, sha256=one.sha256) for one in members),
        )

    def sign(self, manifest: bytes) -> Signatures:
        """Sign a manifest's bytes, whatever they are, as the post."""
        return self.post.signing.sign(manifest, FORMAT, "made by a hostile hand")

    def tape(self, manifest: bytes, signatures: Signatures | None = None) -> "HandMade":
        """Begin a bundle of which every byte behind the signatures is up to the test."""
        made = self.empty_tape()
        signatures = signatures or self.sign(manifest)
        made.tape.add("manifest.json", manifest)
        made.tape.add("manifest.json.minisig", signatures.minisig)
        made.tape.add("manifest.json.mldsa65", signatures.mldsa65)
        return made

    def empty_tape(self, reader: Identity | None = None) -> "HandMade":
        """Begin a bundle with nothing in it, for headquarters unless told otherwise."""
        return HandMade(recipients=[(reader or self.hq).public.addressee])


class HandMade:
    """A bundle put together by hand, so that it can be wrong in any way."""

    def __init__(self, recipients: list[Addressee]) -> None:
        self.file = io.BytesIO()
        self.sealing = Sealing(self.file, [addressee.recipient for addressee in recipients])
        self.packer = Packer(self.sealing)
        self.tape = TapeWriter(self.packer)

    def finished(self) -> bytes:
        """Close the stream as it should be closed."""
        self.tape.finish()
        self.packer.finish()
        self.sealing.finish()
        return self.file.getvalue()


@pytest.fixture(scope="session")
def exchange() -> Exchange:
    """A post and a headquarters with classical keys, which are the quickest."""
    return Exchange(post=new_identity(Profile.CLASSICAL), hq=new_identity(Profile.CLASSICAL))


@pytest.fixture(scope="session")
def hybrid_exchange() -> Exchange:
    """The same with post-quantum keys."""
    return Exchange(post=new_identity(), hq=new_identity())
