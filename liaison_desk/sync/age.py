"""age v1 (age-encryption.org/v1): seal to recipients, open with identities; streaming, in bounded memory."""

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, Final

from liaison_desk.model.errors import BadInput
from liaison_desk.sync import provider
from liaison_desk.sync.age_armor import Dearmored, begins_armored
from liaison_desk.sync.age_header import (
    MOST_STANZAS,
    Source,
    Stanza,
    read_header,
    write_covered,
    write_header,
)
from liaison_desk.sync.age_keys import FILE_KEY_SIZE, KINDS, AgeIdentity, Recipient
from liaison_desk.sync.age_payload import CHUNK_SIZE, NONCE_SIZE, ChunkReader, ChunkWriter, Sink, read_fully
from liaison_desk.sync.refusals import BrokenSeal, NotForUs, NotSealed, OtherRecipientType

MOST_TRIALS: Final = 256


class Sealing:
    """An age file being written: pour plaintext in, and call `finish` at its end."""

    def __init__(self, sink: Sink, recipients: Sequence[Recipient]) -> None:
        """Write the header for `recipients`, which must all be of one kind."""
        kinds = {recipient.kind for recipient in recipients}
        if len(kinds) != 1:
            raise BadInput(
                what="recipients", why="a file is sealed to at least one key, and to one kind of key only"
            )
        if len(recipients) > MOST_STANZAS:
            raise BadInput(what="recipients", why=f"there are more than {MOST_STANZAS}")
        file_key = provider.random_bytes(FILE_KEY_SIZE)
        covered = write_covered([recipient.wrap(file_key) for recipient in recipients])
        nonce = provider.random_bytes(NONCE_SIZE)
        sink.write(write_header(covered, _header_code(file_key, covered)) + nonce)
        self._chunks = ChunkWriter(sink, _payload_key(file_key, nonce))

    def write(self, data: provider.Octets) -> None:
        """Take `data`, which comes out sealed at the sink."""
        self._chunks.write(data)

    def finish(self) -> None:
        """Seal the last chunk."""
        self._chunks.finish()


class Opened(io.BufferedReader):
    """The plaintext of an age file as a stream.

    It ends only after the last chunk has been authenticated with nothing behind it; until then what
    has been read must not be acted upon.
    """

    def __init__(self, chunks: ChunkReader, identity: AgeIdentity, kinds: frozenset[str]) -> None:
        """Keep which identity opened the file and with what kinds of key it is sealed."""
        super().__init__(chunks, CHUNK_SIZE)
        self.identity = identity
        self.kinds = kinds


def encrypt(source: Source | Iterable[bytes], sink: BinaryIO, recipients: Sequence[Recipient]) -> None:
    """Seal everything from `source`, a file or a run of byte strings, to `recipients`."""
    sealing = Sealing(sink, recipients)
    for piece in _pieces(source):
        sealing.write(piece)
    sealing.finish()


def open_sealed(source: Source, identities: Sequence[AgeIdentity]) -> Opened:
    """Open a sealed file, binary or in ASCII armour, with the first identity that fits.

    NotSealed for a malformed header, OtherRecipientType for passphrases and the like, NotForUs when no
    identity fits, BrokenSeal when the header or (while reading) the body was changed.
    """
    beginning, armored = begins_armored(source)
    plain_source: Source = Dearmored(beginning, source) if armored else _Rejoined(beginning, source)
    header = read_header(plain_source)
    _refuse_foreign(header.stanzas)
    if len(header.stanzas) * len(identities) > MOST_TRIALS:
        raise NotSealed(why="it would take too long to try every key")
    identity, file_key = _file_key(header.stanzas, identities)
    if not provider.same(_header_code(file_key, header.covered), header.code):
        raise BrokenSeal(why="its header was changed")
    nonce = read_fully(plain_source, NONCE_SIZE)
    if len(nonce) < NONCE_SIZE:
        raise BrokenSeal(why="it is cut off behind its header")
    chunks = ChunkReader(plain_source, _payload_key(file_key, nonce))
    return Opened(chunks, identity, KINDS & {stanza.kind for stanza in header.stanzas})


class _Rejoined:
    """A source whose first bytes have been looked at."""

    def __init__(self, beginning: bytes, rest: Source) -> None:
        self._beginning = beginning
        self._rest = rest

    def read(self, size: int, /) -> bytes:
        if not self._beginning:
            return self._rest.read(size)
        piece, self._beginning = self._beginning[:size], self._beginning[size:]
        return piece


def _pieces(source: Source | Iterable[bytes]) -> Iterator[bytes]:
    if isinstance(source, Source):
        while piece := source.read(CHUNK_SIZE):
            yield piece
    else:
        yield from source


def _refuse_foreign(stanzas: Sequence[Stanza]) -> None:
    """Refuse by name what we never open; a strange kind beside one of ours is passed over."""
    kinds = {stanza.kind for stanza in stanzas}
    if not kinds:
        raise NotSealed(why="it names no recipient")
    if "scrypt" in kinds and len(stanzas) > 1:
        raise NotSealed(why="a passphrase stands beside other recipients")
    if not kinds & KINDS:
        raise OtherRecipientType(types=", ".join(sorted(kinds))[:80])


def _file_key(stanzas: Sequence[Stanza], identities: Sequence[AgeIdentity]) -> tuple[AgeIdentity, bytes]:
    for stanza in stanzas:
        for identity in identities:
            file_key = identity.unwrap(stanza) if identity.kind == stanza.kind else None
            if file_key is not None:
                return identity, file_key
    raise NotForUs(why="none of its keys opens it")


def _header_code(file_key: bytes, covered: bytes) -> bytes:
    return provider.hmac_sha256(provider.hkdf_sha256(file_key, salt=b"", info=b"header"), covered)


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return provider.hkdf_sha256(file_key, salt=nonce, info=b"payload")
