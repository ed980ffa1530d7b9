"""Operations and changes: what a command wrote, committed to so that it can be proved and still erased (log.md §1).

H is SHA-384. The commitment of an operation is H(salt ‖ payload), its salt the first 32 bytes of
HMAC-SHA-384(record key, operation id); so a value and the record key can be destroyed while every digest
above them still verifies, and a short value cannot be guessed from its hash.
"""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha384
from typing import Final, TypeAlias

from liaison_desk.model.canonical import Json, dumps, quoted
from liaison_desk.model.clock import Stamp
from liaison_desk.model.ids import DeskId, OpId, RecordId

DIGEST_BYTES: Final = 48
RECORD_KEY_BYTES: Final = 32
NO_DIGEST: Final = bytes(DIGEST_BYTES)
"""The `prev` of a desk's first change."""
NONE_OVER: Final = "[]"
"""What an operation is over that replaced nothing, as canonical JSON."""

BORN: Final = "born"
"""The field of the operation that creates a record; its value is the record key in hexadecimal."""


ERASED: Final = "erased"
"""The field of the operation that orders a record erased; its value says on what ground."""

_OPEN_KEY: Final = bytes(RECORD_KEY_BYTES)
"""An erasure order outlives the record key and holds nothing secret: its salt is made with this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Op:
    """One field written: `set field` is the only verb.

    `element` names the member of a set-valued field, then `value` is whether it is in. `erased` says
    that value and element have been destroyed. `over` are the operations this one replaced.
    """

    record: RecordId
    kind: str
    field: str
    value: Json
    element: str | None = None
    over: tuple[OpId, ...] = ()
    commitment: bytes = b""
    erased: bool = False

    @property
    def payload(self) -> bytes:
        """The bytes committed to."""
        return payload(self.element, dumps(self.value).decode())

    @property
    def leaf(self) -> bytes:
        """What the change's digest covers of this operation."""
        over = dumps([list(known) for known in self.over]).decode() if self.over else NONE_OVER
        return leaf(self.record, self.kind, self.field, over, self.commitment)


@dataclass(frozen=True, slots=True)
class Withheld:
    """An operation the reader may not see: only its leaf, so that the digest still verifies."""

    leaf: bytes


Entry: TypeAlias = Op | Withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one command wrote: the header, and the operations it is about.

    `prev` is the digest of this desk's previous change, `label` a stable code that is worded at display.
    """

    desk: DeskId
    seq: int
    prev: bytes
    stamp: Stamp
    author: str
    label: str
    reason: str
    program: str
    entries: tuple[Entry, ...]

    @property
    def ops(self) -> Sequence[tuple[int, Op]]:
        """The operations that can be read, with their index."""
        return [(index, entry) for index, entry in enumerate(self.entries) if isinstance(entry, Op)]

    @property
    def digest(self) -> bytes:
        """H(header ‖ leaves)."""
        return self.digest_over(entry.leaf for entry in self.entries)

    def digest_over(self, leaves: Iterable[bytes]) -> bytes:
        """Return the digest of this header with these leaves, whatever its own entries are."""
        header: Json = {
            "desk": self.desk,
            "seq": self.seq,
            "prev": self.prev.hex(),
            "stamp": [self.stamp.ms, self.stamp.counter],
            "author": self.author,
            "label": self.label,
            "reason": self.reason,
            "program": self.program,
        }
        return sha384(dumps(header) + b"".join(leaves)).digest()


def leaf(record: str, kind: str, field: str, over: str, commitment: bytes) -> bytes:
    """Return the leaf of an operation; `over` is the canonical JSON of what it replaced."""
    names = ",".join((quoted(record), quoted(kind), quoted(field)))
    return sha384(f"[{names},{over}]".encode() + commitment).digest()


def payload(element: str | None, value: str) -> bytes:
    """Return the bytes that an operation commits to; `value` is its canonical JSON."""
    return (value if element is None else f"[{quoted(element)},{value}]").encode()


def commit(record_key: bytes, op_id: OpId, payload: bytes) -> bytes:
    """Return the commitment of an operation."""
    name = f"{op_id.desk}:{op_id.seq}:{op_id.place}".encode()
    return sha384(hmac.digest(record_key, name, "sha384")[:32] + payload).digest()


def committed(change: Change, keys: Mapping[RecordId, bytes]) -> Change:
    """Return the change with the commitment of every operation that holds its value; `keys` has each record's key."""
    entries = tuple(
        replace(entry, commitment=_commitment(change, index, entry, keys))
        if isinstance(entry, Op) and not entry.erased
        else entry
        for index, entry in enumerate(change.entries)
    )
    return replace(change, entries=entries)


def _commitment(change: Change, index: int, op: Op, keys: Mapping[RecordId, bytes]) -> bytes:
    key = _OPEN_KEY if op.field == ERASED else keys[op.record]
    return commit(key, OpId(change.desk, change.seq, index), op.payload)


def keys_born(change: Change) -> dict[RecordId, bytes | None]:
    """Return the records that begin in this change, each with its key; None where the record was erased since."""
    return {
        op.record: None if op.erased else bytes.fromhex(str(op.value))
        for _, op in change.ops
        if op.field == BORN
    }
