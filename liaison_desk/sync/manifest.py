"""The signed manifest of a bundle: who sends what to whom, and what every member must hash to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId
from liaison_desk.sync import provider
from liaison_desk.sync.fields import Fields, written_moment
from liaison_desk.sync.identity import DESK_ID, KEY_TEXT, Addressee
from liaison_desk.sync.receipts import Intervals, Link, Receipt
from liaison_desk.sync.refusals import Malformed, NewerFormat

FORMAT: Final = "liaison-desk/bundle"
VERSION: Final = 1
FEATURES: Final = frozenset[str]()
"""What `crit` may name: everything beyond version 1 that this program understands."""

LARGEST: Final = 8 * 1024 * 1024
MOST_MEMBERS: Final = 20_000
LARGEST_MEMBER: Final = 2 * 1024**3
_MEMBER_NAME = re.compile(r"changes/[0-9]{1,8}\.jsonl|blobs/[0-9a-f]{64}|roster\.json")
_FORMAT = re.compile(re.escape(FORMAT))
_WHAT = "manifest"


@dataclass(frozen=True, kw_only=True)
class MemberLine:
    """One member as the sender signed it."""

    name: str
    size: int
    sha256: str

    def to_json(self) -> Json:
        """Write it down."""
        return {"name": self.name, "size": self.size, "sha256": self.sha256}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written)
        line = cls(
            name=fields.text("name", _MEMBER_NAME), size=fields.whole("size"), sha256=fields.digest("sha256")
        )
        if line.size > LARGEST_MEMBER:
            raise ValueError(f"{line.name} is larger than {LARGEST_MEMBER} bytes")
        if line.name.startswith("blobs/") and line.name != f"blobs/{line.sha256}":
            raise ValueError("a blob does not bear its digest as its name")
        return line


@dataclass(frozen=True, kw_only=True)
class SealedTo:
    """A reader the sender named, and the SHA-256 of the key it sealed to."""

    desk: DeskId
    recipient_hash: str

    @classmethod
    def of(cls, addressee: Addressee) -> Self:
        """Give the manifest's line for an addressee."""
        return cls(desk=addressee.desk, recipient_hash=addressee.recipient_hash)

    def to_json(self) -> Json:
        """Write it down."""
        return {"desk": self.desk, "recipient_sha256": self.recipient_hash}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written)
        return cls(
            desk=DeskId(fields.text("desk", DESK_ID)), recipient_hash=fields.digest("recipient_sha256")
        )


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What the sender signed.

    `entries` are the link numbers inside, `last` the highest the link has reached. `announces` is the
    sender's newest recipient key, when it has changed. `sealed_to` and `members` are filled in on writing.
    """

    link: Link
    number: int
    previous: str | None
    entries: Intervals
    last: int
    created_at: datetime
    program: str
    schema: int
    full: bool = False
    receipts: tuple[Receipt, ...] = ()
    announces: str | None = None
    crit: tuple[str, ...] = ()
    sealed_to: tuple[SealedTo, ...] = ()
    members: tuple[MemberLine, ...] = ()

    @property
    def sender(self) -> DeskId:
        """The desk that signed."""
        return self.link.sender

    @property
    def size(self) -> int:
        """What all members hold together, in bytes."""
        return sum(member.size for member in self.members)

    def to_bytes(self) -> bytes:
        """Give the bytes to sign; once signed, they are never written again."""
        return dumps(
            {
                "format": FORMAT,
                "version": VERSION,
                "schema": self.schema,
                "program": self.program,
                "crit": list(self.crit),
                "from": self.sender,
                "link": str(self.link),
                "number": self.number,
                "previous": self.previous,
                "entries": self.entries.dump(),
                "last": self.last,
                "full": self.full,
                "created_at": written_moment(self.created_at),
                "receipts": [receipt.to_json() for receipt in self.receipts],
                "announces": self.announces,
                "padding": "padme",
                "to": [reader.to_json() for reader in self.sealed_to],
                "members": [member.to_json() for member in self.members],
            }
        )

    @classmethod
    def from_bytes(cls, written: bytes) -> Self:
        """Read a manifest whose signatures have been checked; Malformed or NewerFormat otherwise."""
        try:
            fields = Fields(loads(written, what=_WHAT, limit=LARGEST))
            unknown = {str(feature) for feature in fields.items("crit")} - FEATURES
            if unknown:
                raise NewerFormat(why=f"it needs {', '.join(sorted(unknown))[:80]}")
            manifest = cls._from_fields(fields)
            _check(manifest, fields.text("from"))
        except (ValueError, BadInput) as fault:
            raise _malformed(fault) from None
        return manifest

    @classmethod
    def _from_fields(cls, fields: Fields) -> Self:
        return cls(
            link=Link.parse(fields.text("link")),
            number=fields.whole("number", 1),
            previous=fields.digest("previous") if fields.present("previous") else None,
            entries=Intervals.load(fields.items("entries")),
            last=fields.whole("last"),
            created_at=fields.moment("created_at"),
            program=fields.text("program"),
            schema=fields.whole("schema", 1),
            full=fields.flag("full"),
            receipts=tuple(map(Receipt.from_json, fields.items("receipts"))),
            announces=fields.text("announces", KEY_TEXT) if fields.present("announces") else None,
            sealed_to=tuple(map(SealedTo.from_json, fields.items("to"))),
            members=tuple(map(MemberLine.from_json, fields.items("members"))),
        )


def _check(manifest: Manifest, sender: str) -> None:
    if sender != manifest.sender:
        raise ValueError("the link is not the sender's")
    if manifest.entries.highest > manifest.last:
        raise ValueError("it holds more than the link has")
    if (manifest.number == 1) != (manifest.previous is None):
        raise ValueError("only the first bundle of a link has none before it")
    if not manifest.sealed_to:
        raise ValueError("it names no reader")
    names = {line.name for line in manifest.members}
    if len(names) != len(manifest.members) or len(names) > MOST_MEMBERS:
        raise ValueError("it has too many members, or one of them twice")
    if any(receipt.link != manifest.link.reverse for receipt in manifest.receipts):
        raise ValueError("a receipt is for another link")


def claimed_sender(written: bytes) -> DeskId:
    """Who an unverified manifest says signed it; NewerFormat for a version this program does not read."""
    try:
        fields = Fields(loads(written, what=_WHAT, limit=LARGEST))
        fields.text("format", _FORMAT)
        if (version := fields.whole("version", 1)) > VERSION:
            raise NewerFormat(why=f"format version {version}")
        return DeskId(fields.text("from", DESK_ID))
    except (ValueError, BadInput) as fault:
        raise _malformed(fault) from None


def _malformed(fault: ValueError | BadInput) -> Malformed:
    why = fault.particulars["why"] if isinstance(fault, BadInput) else fault
    return Malformed(why=f"{_WHAT}: {why}")


def manifest_digest(written: bytes) -> str:
    """Give the SHA-256 by which the next bundle of the link names this one."""
    return provider.sha256(written).hex()


def ordered(lines: Sequence[MemberLine]) -> tuple[MemberLine, ...]:
    """Give the order of members in a bundle: roster, changes by name, blobs by digest."""
    rank = {"roster.json": 0, "changes": 1, "blobs": 2}
    return tuple(sorted(lines, key=lambda line: (rank[line.name.partition("/")[0]], line.name)))
