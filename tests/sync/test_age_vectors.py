"""The public vectors of the age format (C2SP/CCTV) from the folder AGE_TEST_VECTORS, or our own few."""

import hashlib
import io
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison_desk.model.errors import BundleRefused
from liaison_desk.sync.age import open_sealed
from liaison_desk.sync.age_keys import AgeIdentity, new_hybrid_identity, new_x25519_identity, parse_identity
from liaison_desk.sync.refusals import BrokenSeal, NotForUs, NotSealed, OtherRecipientType

OWN = Path(__file__).parent / "vectors"
FOLDER = Path(os.environ.get("AGE_TEST_VECTORS") or OWN)
PUBLIC_COUNT = 143


@dataclass(frozen=True, kw_only=True)
class Vector:
    """One vector: what is expected, with which keys, of which bytes."""

    expect: str
    payload: str
    identities: tuple[AgeIdentity, ...]
    passphrase: bool
    sealed: bytes


def read_vector(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    pairs = [line.partition(": ")[::2] for line in head.decode().split("\n")]
    facts = dict(pairs)
    return Vector(
        expect=facts["expect"],
        payload=facts.get("payload", hashlib.sha256().hexdigest()),
        identities=tuple(parse_identity(value) for key, value in pairs if key == "identity"),
        passphrase="passphrase" in facts,
        sealed=zlib.decompress(body) if facts.get("compressed") == "zlib" else body,
    )


def vectors() -> list[Path]:
    return sorted(path for path in FOLDER.iterdir() if path.suffix != ".md")


def opened(vector: Vector) -> tuple[str, str]:
    """What came of opening, and the SHA-256 of what was handed out before that."""
    handed_out = hashlib.sha256()
    identities = vector.identities or (new_x25519_identity(), new_hybrid_identity())
    try:
        plain = open_sealed(io.BytesIO(vector.sealed), identities)
        while piece := plain.read1(4096):
            handed_out.update(piece)
    except BundleRefused as refusal:
        return type(refusal).__name__, handed_out.hexdigest()
    return "success", handed_out.hexdigest()


def allowed(vector: Vector) -> set[str]:
    """The outcomes that satisfy a vector; a passphrase is refused by name even where age would take it."""
    if vector.passphrase:
        return {OtherRecipientType.__name__, NotSealed.__name__}
    match vector.expect:
        case "success":
            return {"success"}
        case "no match":
            return {NotForUs.__name__, OtherRecipientType.__name__}
        case "HMAC failure" | "payload failure":
            return {BrokenSeal.__name__}
        case "header failure" | "armor failure":
            return {NotSealed.__name__, "EmptyFile", BrokenSeal.__name__}
    raise AssertionError(vector.expect)


@pytest.mark.parametrize("path", vectors(), ids=lambda path: path.name)
def test_a_vector_ends_as_its_makers_say(path: Path) -> None:
    vector = read_vector(path)
    outcome, digest = opened(vector)
    assert outcome in allowed(vector)
    if not vector.passphrase:
        assert digest == vector.payload


def test_a_well_formed_passphrase_file_is_refused_by_name() -> None:
    named = 0
    for path in vectors():
        vector = read_vector(path)
        if vector.passphrase and vector.expect == "success":
            with pytest.raises(OtherRecipientType) as caught:
                open_sealed(io.BytesIO(vector.sealed), [new_x25519_identity()])
            assert "scrypt" in str(caught.value)
            named += 1
    assert named


def test_no_vector_is_left_out() -> None:
    assert len(vectors()) == (PUBLIC_COUNT if FOLDER != OWN else len(list(OWN.iterdir())))
