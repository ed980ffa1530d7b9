"""Whether the vault is as it was left: state root, state record and health check."""

import hmac
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from liaison_desk.model.errors import VaultDamaged
from liaison_desk.model.words import N_
from liaison_desk.store.engine import Dialect, Engine
from liaison_desk.store.faults import disk_faults

_MAGIC = b"LDSTATE\x01"
_RECORD = struct.Struct(">8s?Q32s")
_TAG_BYTES = 32
RECORD_BYTES = _RECORD.size + _TAG_BYTES
_PAGE = 4096
_TRAILER = 80  # SQLCipher 4: 16 bytes of IV and 64 of HMAC-SHA512 end every page
_PAGES_AT_ONCE = 256


class Finding(Enum):
    """Something about a vault that opened which its officer must know."""

    PUT_BACK = (
        "PUT_BACK",
        N_("The desk's file is not as it was left: pages or the whole file were put back or changed."),
    )
    SLOTS_PUT_BACK = (
        "SLOTS_PUT_BACK",
        N_("The key slots are not as they were left: an old passphrase may work again."),
    )
    STATE_MISSING = "STATE_MISSING", N_("The record of how the desk was left is missing or was changed.")
    FOREIGN_LOG = "FOREIGN_LOG", N_("A write-ahead log that is not this desk's was found and set aside.")
    SLOT_DAMAGED = "SLOT_DAMAGED", N_("A key slot is damaged; another one still opened the desk.")
    PAGES_DAMAGED = (
        "PAGES_DAMAGED",
        N_("Pages of the desk's file are damaged. Restore the newest backup into another folder."),
    )
    LOG_DAMAGED = (
        "LOG_DAMAGED",
        N_(
            "Something the desk remembers is not as it was written. Run the full check, and tell headquarters."
        ),
    )
    CHECK_DUE = (
        "CHECK_DUE",
        N_("The desk was not closed properly and is large: run the full check when there is time."),
    )

    def __init__(self, code: str, sentence: str) -> None:
        """Give each finding its stable code and its sentence."""
        self.code = code
        self.sentence = sentence


@dataclass(frozen=True, kw_only=True)
class StateRecord:
    """How a vault was left: closed cleanly or not, its how-manyeth opening, and the root of its pages."""

    is_clean: bool
    openings: int
    root: bytes = bytes(32)

    def to_bytes(self, key: bytes) -> bytes:
        """Write the record under its keyed digest."""
        body = _RECORD.pack(_MAGIC, self.is_clean, self.openings, self.root)
        return body + hmac.digest(key, body, "sha256")


def read_state(copies: tuple[bytes, bytes], key: bytes) -> StateRecord | None:
    """Read the newer good copy of the state record, or None if neither checks."""
    records = [record for copy in copies if (record := _read_record(copy, key)) is not None]
    return max(records, key=lambda record: (record.openings, record.is_clean), default=None)


def _read_record(copy: bytes, key: bytes) -> StateRecord | None:
    body, tag = copy[: _RECORD.size], copy[_RECORD.size : RECORD_BYTES]
    if not hmac.compare_digest(hmac.digest(key, body, "sha256"), tag):
        return None
    _, is_clean, openings, root = _RECORD.unpack(body)
    return StateRecord(is_clean=is_clean, openings=openings, root=root)


def state_root(path: Path, key: bytes, heads: bytes = b"") -> bytes:
    """Digest the authentication trailer of every page of a checkpointed vault.db, and the log's heads."""
    digest = hmac.new(key, digestmod="sha256")
    with disk_faults(path.parent), path.open("rb", buffering=0) as file:
        while block := file.read(_PAGE * _PAGES_AT_ONCE):
            ends = range(_PAGE, len(block) + _PAGE, _PAGE)
            digest.update(b"".join([block[end - _TRAILER : end] for end in ends]))
    digest.update(len(heads).to_bytes(8) + heads)
    return digest.digest()


def health(engine: Engine, progress: Callable[[], None] | None = None) -> tuple[str, ...]:
    """Check every page of the vault against its tag and its neighbours; what is wrong, in SQLite's words.

    Takes seconds per 200 MB. `progress` is called between the two checks. PostgreSQL checks itself.
    """
    if engine.dialect is Dialect.POSTGRES:
        return ()
    found: list[str] = []
    # a connection that met a damaged page refuses everything from then on, so it is one of its own
    reader = engine.reader()
    try:
        found += [str(row[0]) for row in reader.execute("PRAGMA cipher_integrity_check")]
        if progress is not None:
            progress()
        found += [str(row[0]) for row in reader.execute("PRAGMA quick_check") if row[0] != "ok"]
    except VaultDamaged as damage:
        found.append(damage.sentence)
    finally:
        reader.close()
    return tuple(found)
