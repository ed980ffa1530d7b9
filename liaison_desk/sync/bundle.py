"""A bundle as bytes: age( zstd( tar( manifest, signatures, members ) ) ), written and read as streams."""

import base64
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO, Final, Self, TypeAlias

from liaison_desk.model.ids import DeskId
from liaison_desk.sync import provider
from liaison_desk.sync.age import Opened, Sealing, open_sealed
from liaison_desk.sync.age_header import Source
from liaison_desk.sync.age_payload import Sink
from liaison_desk.sync.identity import Addressee, Identity, PublicIdentity
from liaison_desk.sync.manifest import (
    FORMAT,
    LARGEST,
    Manifest,
    MemberLine,
    SealedTo,
    claimed_sender,
    manifest_digest,
    ordered,
)
from liaison_desk.sync.packing import Packer, Unpacker
from liaison_desk.sync.refusals import (
    BrokenSignature,
    Malformed,
    NotForUs,
    TooLarge,
    UnknownDesk,
    WrongContent,
)
from liaison_desk.sync.signing import LONGEST_MINISIG, Signatures
from liaison_desk.sync.tape import MemberReader, TapeReader, TapeWriter

LARGEST_BUNDLE: Final = 8 * 1024**3
_MANIFEST = "manifest.json"
_MINISIG = "manifest.json.minisig"
_MLDSA65 = "manifest.json.mldsa65"
_PIECE = 256 * 1024

Lookup: TypeAlias = Callable[[DeskId], PublicIdentity | None]
OnMember: TypeAlias = Callable[[str, BinaryIO], None]


@dataclass(frozen=True, kw_only=True)
class Member:
    """A file that goes into a bundle: bytes, or a way to open it that is used once."""

    name: str
    content: bytes | Callable[[], BinaryIO]
    size: int
    sha256: str

    @classmethod
    def of(cls, name: str, content: bytes) -> Self:
        """Make a member whose bytes are at hand."""
        return cls(name=name, content=content, size=len(content), sha256=provider.sha256(content).hex())

    @property
    def line(self) -> MemberLine:
        """What the manifest says of it."""
        return MemberLine(name=self.name, size=self.size, sha256=self.sha256)

    def open(self) -> BinaryIO:
        """Its bytes, from the first."""
        return io.BytesIO(self.content) if isinstance(self.content, bytes) else self.content()


@dataclass(frozen=True, kw_only=True)
class ReadBundle:
    """A bundle that has been read to its end and found whole; `digest` is that of its manifest."""

    manifest: Manifest
    digest: str


def new_file_name() -> str:
    """Make up a neutral name that says nothing about the content."""
    return f"LD-{base64.b32encode(provider.random_bytes(10)).decode('ascii')}.ldb"


def write_bundle(
    sink: Sink,
    manifest: Manifest,
    members: Sequence[Member],
    identity: Identity,
    recipients: Sequence[Addressee],
) -> str:
    """Write a bundle of `members`, signed by `identity` and sealed to `recipients`; the manifest's digest.

    `manifest` comes without readers and members. ValueError or Malformed for a manifest that no reader
    would take, TooLarge for a content that none would, BadInput for recipients of two kinds. What has
    reached the sink by then is worthless.
    """
    if manifest.sender != identity.desk:
        raise ValueError("a desk signs for itself only")
    by_name = {member.name: member for member in members}
    complete = replace(
        manifest,
        sealed_to=tuple(map(SealedTo.of, recipients)),
        members=ordered([member.line for member in members]),
    )
    written = complete.to_bytes()
    _check_size(Manifest.from_bytes(written))
    signatures = identity.signing.sign(written, FORMAT, f"{FORMAT} {complete.link} {complete.number}")
    sealing = Sealing(sink, [addressee.recipient for addressee in recipients])
    packer = Packer(sealing)
    tape = TapeWriter(packer)
    tape.add(_MANIFEST, written)
    tape.add(_MINISIG, signatures.minisig)
    tape.add(_MLDSA65, signatures.mldsa65)
    for line in complete.members:
        _write_member(tape, by_name[line.name])
    tape.finish()
    packer.finish()
    sealing.finish()
    return manifest_digest(written)


def _write_member(tape: TapeWriter, member: Member) -> None:
    tape.begin(member.name, member.size)
    with member.open() as content:
        reader = MemberReader(content, member.size)
        while piece := reader.read(_PIECE):
            tape.write(piece)
        if reader.sha256 != member.sha256 or content.read(1):
            raise ValueError(f"{member.name} changed while it was being packed")
    tape.end(member.size)


def read_bundle(
    source: Source, identity: Identity, lookup: Lookup, on_member: OnMember | None = None
) -> ReadBundle:
    """Read a bundle to its last byte and check all of it; a BundleRefused of sync/refusals.py otherwise.

    `on_member` is given each member as it passes. Nothing it has seen may be acted upon before this
    returns: stage it in one transaction, and commit then. Nothing is written anywhere by this function.
    """
    opened = open_sealed(source, identity.keys)
    if len(opened.kinds) != 1:
        raise Malformed(why="it is sealed to two kinds of key at once")
    unpacker = Unpacker(opened)
    tape = TapeReader(unpacker)
    written = tape.body(tape.size_of(_MANIFEST, LARGEST))
    minisig = tape.body(tape.size_of(_MINISIG, LONGEST_MINISIG))
    tape.expect(_MLDSA65, provider.MLDSA65_SIGNATURE_SIZE)
    signatures = Signatures(minisig=minisig, mldsa65=tape.body(provider.MLDSA65_SIGNATURE_SIZE))
    _check_signatures(written, signatures, lookup)
    manifest = Manifest.from_bytes(written)
    _check_readers(manifest, identity, opened)
    _check_size(manifest)
    for line in manifest.members:
        _read_member(tape, unpacker, line, on_member)
    tape.finish()
    unpacker.finish()
    return ReadBundle(manifest=manifest, digest=manifest_digest(written))


def _check_signatures(written: bytes, signatures: Signatures, lookup: Lookup) -> None:
    desk = claimed_sender(written)
    public = lookup(desk)
    if public is None or public.desk != desk:
        raise UnknownDesk(desk=desk)
    if not public.key.accepts(written, signatures, FORMAT):
        raise BrokenSignature(desk=desk, why="the manifest or a signature was changed")


def _check_readers(manifest: Manifest, identity: Identity, opened: Opened) -> None:
    """Give a bundle that another reader has sealed to us again was not meant for us."""
    ours = SealedTo.of(Addressee(desk=identity.desk, recipient=opened.identity.recipient))
    if ours not in manifest.sealed_to:
        raise NotForUs(why="its sender did not seal it to this desk")


def _check_size(manifest: Manifest) -> None:
    if manifest.size > LARGEST_BUNDLE:
        raise TooLarge(why=f"{manifest.size} bytes")


def _read_member(tape: TapeReader, unpacker: Unpacker, line: MemberLine, on_member: OnMember | None) -> None:
    tape.expect(line.name, line.size)
    reader = MemberReader(unpacker, line.size)
    if on_member is not None:
        on_member(line.name, io.BufferedReader(reader, _PIECE))
    reader.drain()
    if reader.sha256 != line.sha256:
        raise WrongContent(member=line.name, why="its digest differs")
    tape.skip_filling(line.size)
