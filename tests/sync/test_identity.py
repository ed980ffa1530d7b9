"""Who a desk is, how two people compare it, and how it asks to be enrolled."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from liaison_desk.model.errors import BadInput
from liaison_desk.sync import bech32
from liaison_desk.sync.age_keys import HybridRecipient, X25519Recipient, parse_identity, parse_recipient
from liaison_desk.sync.enrolment import Enrolment, read_enrolment, write_enrolment
from liaison_desk.sync.fingerprint import (
    fingerprint_line,
    fingerprint_matches,
    fingerprint_qr,
    fingerprint_words,
)
from liaison_desk.sync.identity import DESK_ID, Identity, Profile, PublicIdentity, new_identity
from liaison_desk.sync.signing import minisign, minisign_comment, new_signing_key

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange


@pytest.mark.parametrize("profile", list(Profile))
def test_an_identity_comes_back_from_the_vault_as_it_was(profile: Profile) -> None:
    identity = new_identity(profile).with_new_key()
    assert Identity.from_json(identity.to_json()) == identity
    assert identity.keys[0].kind == identity.keys[1].kind == profile
    public = identity.public
    assert PublicIdentity.from_json(json.loads(json.dumps(public.to_json()))) == public
    assert DESK_ID.fullmatch(public.desk)
    assert public.desk == identity.desk


def test_private_keys_do_not_show_in_a_traceback() -> None:
    identity = new_identity()
    shown = repr(identity)
    assert str(identity.signing.ed25519) not in shown
    assert str(identity.epoch) not in shown
    assert str(identity.keys[0].seed) not in shown


@pytest.mark.parametrize(
    "change",
    [
        {"format": "liaison-desk/identity/2"},
        {"keys": []},
        {"keys": ["age1"]},
        {"epoch": "AAAA"},
        {"extra": 1},
        {"ed25519": "%%%"},
        {"keys": "AGE"},
        {"ed25519": None},
    ],
)
def test_what_is_no_identity_is_refused(change: dict[str, object]) -> None:
    written = json.loads(new_identity(Profile.CLASSICAL).to_json()) | change
    with pytest.raises(BadInput):
        Identity.from_json(json.dumps(written).encode())
    with pytest.raises(BadInput):
        Identity.from_json(b"[]")


def test_an_id_that_is_not_that_of_its_keys_is_refused(exchange: "Exchange") -> None:
    written = dict(exchange.post.public.to_json())  # type: ignore[arg-type]
    for change in ({"desk": exchange.hq.desk}, {"recipient": "age1qqqq"}, {"epoch_hash": "AB" * 32}):
        with pytest.raises(ValueError, match=r"."):
            PublicIdentity.from_json({**written, **change})


def test_loose_bits_in_a_written_key_are_refused(exchange: "Exchange") -> None:
    written = dict(exchange.post.public.to_json())  # type: ignore[arg-type]
    key = str(written["ed25519"])
    for bent in (key[:-2] + chr(ord(key[-2]) + 1) + "=", key.rstrip("="), key + "="):
        with pytest.raises(ValueError, match="ed25519 is not 32 bytes in Base64"):
            PublicIdentity.from_json({**written, "ed25519": bent})


def test_a_fingerprint_is_eight_words_and_a_code_that_change_with_anything() -> None:
    public = new_identity().public
    words = fingerprint_words(public)
    assert len(words) == 8
    assert all(word.isalpha() for word in words)
    other = replace(public, epoch_hash="0" * 64)
    assert fingerprint_words(other) != words
    assert other.desk == public.desk
    assert fingerprint_matches(public, fingerprint_line(public) + "\n")
    assert not fingerprint_matches(other, fingerprint_line(public))
    assert fingerprint_qr(public).startswith(b"<?xml")
    assert fingerprint_qr(public, "png").startswith(b"\x89PNG")


def test_a_fingerprint_never_changes_from_one_version_to_the_next() -> None:
    seeds = {"ed25519": "AA" * 21 + "A=", "mldsa65": "AA" * 21 + "A="}
    written = {
        "format": "liaison-desk/identity/1",
        **seeds,
        "epoch": "A" * 22 + "==",
        "keys": ["AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"],
    }
    public = Identity.from_json(json.dumps(written).encode()).public
    assert public.desk == "DO2PR44FJVTVHZIWAJQAI"
    assert " ".join(fingerprint_words(public)) == "hawk onion valley echo meadow charge current entry"


def enrolment(identity: Identity) -> Enrolment:
    return Enrolment(
        identity=identity.public,
        post="OTT",
        device="A",
        officer="R. Sharma",
        role="OFFICER",
        created_at=datetime(2026, 11, 24, 6, tzinfo=UTC),
    )


def test_an_enrolment_is_read_as_it_was_written(exchange: "Exchange") -> None:
    asked = enrolment(exchange.post)
    assert read_enrolment(write_enrolment(asked, exchange.post)) == asked


@pytest.mark.parametrize(
    "change",
    [{"post": "Ottawa"}, {"device": "AB"}, {"officer": ""}, {"officer": "a\nb"}, {"role": "officer"}],
)
def test_a_desk_does_not_write_an_enrolment_that_cannot_be_read(
    exchange: "Exchange", change: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="as it should be"):
        write_enrolment(replace(enrolment(exchange.post), **change), exchange.post)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="itself only"):
        write_enrolment(enrolment(exchange.post), exchange.hq)


def test_an_enrolment_that_was_changed_is_refused(exchange: "Exchange") -> None:
    good = write_enrolment(enrolment(exchange.post), exchange.post)
    other = json.loads(write_enrolment(enrolment(exchange.hq), exchange.hq))
    stolen = json.loads(good) | {"signatures": other["signatures"]}
    bad = [
        good.replace(b"R. Sharma", b"R. Sharmb"),
        good.replace(b"OTT", b"VAN"),
        good[:-1],
        b"{}",
        b"[]",
        b"",
        good.replace(b'\\"version\\":1', b'\\"version\\":2'),
        good.replace(b"enrolment", b"roster", 1),
        json.dumps(stolen).encode(),
        good.replace(b'"minisig":"', b'"minisig":7,"x":"'),
        good.replace(b'{"body":', b'{"body":7,"body2":'),
        b'{"body":7,"signatures":[]}',
        b'{"body":"{}","signatures":[{"minisig":7}]}',
        b'{"body":"{}","signatures":[]}',
    ]
    for written in bad:
        with pytest.raises(BadInput):
            read_enrolment(written)


def test_age_keys_are_read_as_age_writes_them_and_not_otherwise() -> None:
    recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert isinstance(parse_recipient(recipient), X25519Recipient)
    private = str(new_identity().keys[0])
    assert isinstance(parse_identity(private).recipient, HybridRecipient)
    for text in (
        recipient[:-1],
        recipient.upper(),
        recipient.replace("z", "Z", 1),
        "age1",
        "1qqqqqq",
        "age",
        "",
        "x" * 5000,
        recipient.replace("zv", "zb"),
        bech32.encode("age", bytes(31)),
        bech32.encode("age1tag", bytes(33)),
        "äge1" + recipient[4:],
        private,
    ):
        with pytest.raises(BadInput):
            parse_recipient(text)
    for text in (private.lower(), recipient, private[:-1] + ("P" if private.endswith("Q") else "Q")):
        with pytest.raises(BadInput):
            parse_identity(text)


def test_loose_bits_at_the_end_of_a_key_are_refused() -> None:
    good = bech32.encode("age", bytes(32))
    assert bech32.decode(good) == ("age", bytes(32))
    for values in ([0] * 51 + [1], [0] * 54):
        checksum = bech32._remainder([*bech32._expanded("age"), *values, *[0] * 6]) ^ 1
        values += [checksum >> 5 * (5 - place) & 31 for place in range(6)]
        with pytest.raises(ValueError, match="loose bits"):
            bech32.decode("age1" + "".join(bech32._ALPHABET[value] for value in values))


def test_nothing_is_sealed_to_a_key_that_keeps_no_secret() -> None:
    with pytest.raises(BadInput):
        X25519Recipient(public=bytes(32)).wrap(bytes(16))
    with pytest.raises(BadInput):
        HybridRecipient(public=b"\xff" * 1216).wrap(bytes(16))


def test_not_one_bit_of_a_signature_can_be_changed() -> None:
    key = new_signing_key()
    good = key.sign(b"a message", "a context", "a comment")
    assert key.public.accepts(b"a message", good, "a context")
    assert not key.public.accepts(b"a message", good, "another context")
    for place in range(len(good.minisig)):
        for bit in range(8):
            changed = bytearray(good.minisig)
            changed[place] ^= 1 << bit
            assert not key.public.accepts(b"a message", replace(good, minisig=bytes(changed)), "a context")
    other = replace(good, minisig=good.minisig + b"\n")
    assert not key.public.accepts(b"a message", other, "a context")


def test_a_signature_under_the_name_of_another_key_is_refused() -> None:
    key = new_signing_key()
    signature = minisign(key, b"a message", "a comment")
    public = key.public
    assert minisign_comment(public.ed25519, public.key_id, b"a message", signature) == "a comment"
    assert minisign_comment(public.ed25519, bytes(8), b"a message", signature) is None


def test_a_comment_of_two_lines_is_never_signed() -> None:
    with pytest.raises(ValueError, match="one line"):
        minisign(new_signing_key(), b"", "a\nb")
