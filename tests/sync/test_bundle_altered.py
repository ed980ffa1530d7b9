"""Whatever happens to a bundle on its way, headquarters takes it whole or not at all."""

import io
import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

import pytest
import zstandard

from liaison_desk.model.errors import BundleRefused
from liaison_desk.sync import provider
from liaison_desk.sync.age import Sealing, encrypt, open_sealed
from liaison_desk.sync.age_header import MOST_STANZAS, Stanza, write_covered, write_header
from liaison_desk.sync.age_payload import CHUNK_SIZE
from liaison_desk.sync.bundle import Member, read_bundle
from liaison_desk.sync.receipts import Intervals, Receipt
from liaison_desk.sync.refusals import (
    BrokenSeal,
    BrokenSignature,
    EmptyFile,
    Malformed,
    NewerFormat,
    NotForUs,
    NotSealed,
    OtherRecipientType,
    TooLarge,
    WrongContent,
)

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange

FULL = bool(os.environ.get("FULL"))


def read_all(_name: str, stream: BinaryIO) -> None:
    """Take a member as it comes."""
    stream.read()


def refused(exchange: "Exchange", bundle: bytes) -> BundleRefused:
    """The refusal with which headquarters meets a bundle."""
    with pytest.raises(BundleRefused) as caught:
        read_bundle(io.BytesIO(bundle), exchange.hq, exchange.lookup, read_all)
    assert str(caught.value)
    return caught.value


def manifest_refused(exchange: "Exchange", manifest: bytes, word: str = "") -> None:
    """A manifest that is well signed and sealed is refused for what it says."""
    refusal = refused(exchange, exchange.tape(manifest).finished())
    assert isinstance(refusal, Malformed)
    assert "manifest: " in str(refusal)
    assert word in str(refusal)


def places(size: int, few: int) -> list[int]:
    """Every place with FULL=1; else the first 400, and some others that never change."""
    if FULL:
        return list(range(size))
    rest = random.Random(7).sample(range(400, size), few)
    return [*range(400), *sorted(rest), size - 1]


def test_every_changed_bit_is_refused(exchange: "Exchange") -> None:
    bundle = exchange.write()
    for place in places(len(bundle), 1200):
        for bit in range(8) if FULL or place < 100 else (place % 8,):
            changed = bytearray(bundle)
            changed[place] ^= 1 << bit
            refused(exchange, bytes(changed))


def test_every_truncation_is_refused(exchange: "Exchange") -> None:
    bundle = exchange.write()
    for length in places(len(bundle), 600):
        refused(exchange, bundle[:length])


def test_anything_added_is_refused(exchange: "Exchange") -> None:
    bundle = exchange.write()
    for byte in range(256):
        assert isinstance(refused(exchange, bundle + bytes([byte])), BrokenSeal)
    for added in (bundle, bytes(512), bytes(CHUNK_SIZE), b"\n" * 70_000):
        assert isinstance(refused(exchange, bundle + added), BrokenSeal)
    for before in (b"\0", b"\n", b"-", b"a", bundle):
        refused(exchange, before + bundle)


def test_bytes_taken_out_or_doubled_are_refused(exchange: "Exchange") -> None:
    bundle = exchange.write()
    for place in places(len(bundle), 200)[::4]:
        refused(exchange, bundle[:place] + bundle[place + 1 :])
        refused(exchange, bundle[:place] + bundle[place : place + 1] + bundle[place:])


def test_an_empty_file_says_that_it_is_empty(exchange: "Exchange") -> None:
    assert isinstance(refused(exchange, b""), EmptyFile)


def test_two_bundles_cannot_be_spliced(exchange: "Exchange") -> None:
    large = [Member.of("changes/1.jsonl", provider.random_bytes(200_000))]
    first, second = exchange.write(members=large), exchange.write(members=large)
    head = first.index(b"\n--- ") + 49
    step = CHUNK_SIZE + provider.TAG_SIZE
    chunks = [head + 16 + step * number for number in range(4)]
    for cut in (40, head - 60, head, head + 16, *chunks[1:]):
        assert isinstance(refused(exchange, first[:cut] + second[cut:]), BundleRefused)
    swapped = (
        first[: chunks[1]] + first[chunks[2] : chunks[3]] + first[chunks[1] : chunks[2]] + first[chunks[3] :]
    )
    assert isinstance(refused(exchange, swapped), BrokenSeal)
    assert isinstance(refused(exchange, first[: chunks[2]]), BrokenSeal)


def test_members_of_one_bundle_do_not_pass_under_the_manifest_of_another(exchange: "Exchange") -> None:
    signed, other = Member.of("changes/1.jsonl", b"one\n"), b"two\n"
    made = exchange.tape(exchange.complete([signed]).to_bytes())
    made.tape.add(signed.name, other)
    refusal = refused(exchange, made.finished())
    assert isinstance(refusal, WrongContent)
    assert "changes/1.jsonl" in str(refusal)


def test_a_signature_by_another_desk_or_of_another_text_is_refused(exchange: "Exchange") -> None:
    manifest = exchange.complete([]).to_bytes()
    good = exchange.sign(manifest)
    other = exchange.sign(manifest + b" ")
    forged = exchange.hq.signing.sign(manifest, "liaison-desk/bundle", "x")
    elsewhere = exchange.post.signing.sign(manifest, "liaison-desk/roster", "x")
    for bad in (
        other,
        forged,
        replace(good, minisig=other.minisig),
        replace(good, mldsa65=other.mldsa65),
        replace(good, mldsa65=elsewhere.mldsa65),
        replace(good, minisig=good.minisig.replace(b"hostile", b"friendly")),
        replace(good, minisig=b"\xff" * 300),
        replace(good, minisig=b"one line"),
    ):
        assert isinstance(refused(exchange, exchange.tape(manifest, bad).finished()), BrokenSignature)
    assert exchange.read(exchange.tape(manifest, good).finished())[0].manifest.number == 1


def test_a_bundle_without_its_second_signature_is_refused(exchange: "Exchange") -> None:
    manifest = exchange.complete([]).to_bytes()
    for second in (b"", b"short", bytes(3309)):
        bad = replace(exchange.sign(manifest), mldsa65=second)
        assert isinstance(
            refused(exchange, exchange.tape(manifest, bad).finished()), Malformed | BrokenSignature
        )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"number":1', b'"number":NaN'),
        (b'"number":1', b'"number":1.0'),
        (b'"number":1', b'"number":1e3'),
        (b'"number":1', b'"number":0'),
        (b'"number":1', b'"number":true'),
        (b'"number":1', b'"number":2'),
        (b'"number":1', b'"number":1,"number":1'),
        (b'"full":false', b'"full":0'),
        (b'"last":2', b'"last":1'),
        (b'"entries":[[1,2]]', b'"entries":[[2,1]]'),
        (b'"entries":[[1,2]]', b'"entries":[[1,1],[2,2]]'),
        (b'"entries":[[1,2]]', b'"entries":[[1,2,3]]'),
        (b'"entries":[[1,2]]', b'"entries":[[true,2]]'),
        (b'"entries":[[1,2]]', b'"entries":"12"'),
        (b'"entries":[[1,2]]', b'"entries":' + b"[" * 40 + b"]" * 40),
        (b'"created_at":"2026', b'"created_at":"2026-02-30T00:00:00Z","created_xx":"2026'),
        (b'"created_at":"2026', b'"created_at":"yesterday","created_xx":"2026'),
        (b'"link":"D', b'"link":"'),
        (b'"previous":null', b'"previous":"%s"' % (b"0" * 64)),
        (b'"previous":null', b'"previous":"ZZ"'),
        (b'"members":[', b'"members":[7,'),
        (b'"to":[', b'"to":[{"desk":"D"},'),
        (b'"receipts":[]', b'"receipts":[{}]'),
        (b'"crit":[]', b'"crit":{}'),
        (b'{"announces"', b'[{"announces"'),
        (b"liaison-desk/bundle", b"liaison-desk/roster"),
        (b"0.1.0", b"0.1\xff0"),
        (b"0.1.0", b"0.1\\u00000"),
        (b"0.1.0", b"0.1\\ud8000"),
    ],
)
def test_a_signed_manifest_that_is_not_strict_json_or_not_sound_is_refused(
    exchange: "Exchange", old: bytes, new: bytes
) -> None:
    manifest = exchange.complete([]).to_bytes()
    assert old in manifest
    manifest_refused(exchange, manifest.replace(old, new, 1))


def test_a_manifest_of_someone_elses_link_is_refused(exchange: "Exchange") -> None:
    manifest = exchange.complete([]).to_bytes()
    turned = manifest.replace(
        b'"link":"' + str(exchange.manifest.link).encode(),
        b'"link":"' + str(exchange.manifest.link.reverse).encode(),
    )
    manifest_refused(exchange, turned, "not the sender's")


def test_a_newer_format_or_an_unknown_feature_is_named(exchange: "Exchange") -> None:
    manifest = exchange.complete([]).to_bytes()
    for old, new, word in (
        (b'"version":1', b'"version":2', "format version 2"),
        (b'"crit":[]', b'"crit":["ferry"]', "ferry"),
    ):
        refusal = refused(exchange, exchange.tape(manifest.replace(old, new)).finished())
        assert isinstance(refusal, NewerFormat)
        assert word in str(refusal)


def test_a_newer_desk_may_say_more_than_this_one_reads(exchange: "Exchange") -> None:
    manifest = exchange.complete([]).to_bytes().replace(b"{", b'{"weather":"fair",', 1)
    assert exchange.read(exchange.tape(manifest).finished())[0].manifest.number == 1


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "changes/../x.jsonl",
        "changes/1.jsonl/",
        "changes/1.JSONL",
        "C:\\x",
        "blobs/CON",
        "blobs/" + "0" * 64,
        "manifest.json",
        "changes/1.jsonl\x7f.exe",
        "blobs/\u202egpj.exe",
        "",
        "changes/123456789.jsonl",
        "changes/1.jsonl ",
        "roster.json.exe",
    ],
)
def test_a_hostile_name_is_refused_though_it_is_signed(exchange: "Exchange", name: str) -> None:
    good = Member.of("changes/1.jsonl", b"x")
    manifest_refused(exchange, exchange.complete([replace(good, name=name)]).to_bytes(), "name")


def test_the_same_member_twice_or_too_many_are_refused(exchange: "Exchange") -> None:
    twice = [Member.of("changes/1.jsonl", b"x")] * 2
    crowd = [Member.of(f"changes/{number}.jsonl", b"") for number in range(20_001)]
    for members in (twice, crowd):
        manifest_refused(exchange, exchange.complete(members).to_bytes(), "too many members")


def test_a_receipt_for_another_link_is_refused(exchange: "Exchange") -> None:
    strange = Receipt(link=exchange.manifest.link, last=0, acknowledged=Intervals())
    manifest_refused(exchange, replace(exchange.complete([]), receipts=(strange,)).to_bytes(), "another link")


def test_a_member_that_is_announced_as_too_large_is_refused_before_it_is_read(exchange: "Exchange") -> None:
    huge = replace(Member.of("changes/1.jsonl", b"x"), size=10 * 1000**3)
    manifest_refused(exchange, exchange.complete([huge]).to_bytes(), "larger than")
    many = [
        replace(Member.of("changes/1.jsonl", b""), name=f"changes/{number}.jsonl", size=2 * 1024**3)
        for number in range(1, 6)
    ]
    assert isinstance(
        refused(exchange, exchange.tape(exchange.complete(many).to_bytes()).finished()), TooLarge
    )


def test_a_manifest_that_is_too_large_is_refused_before_it_is_read(exchange: "Exchange") -> None:
    made = exchange.empty_tape()
    made.tape.begin("manifest.json", 9 * 1024 * 1024)
    assert isinstance(refused(exchange, made.finished()), Malformed)


def test_a_bomb_is_stopped_while_it_is_read(exchange: "Exchange") -> None:
    size = 200_000_000
    bomb = Member(name="changes/1.jsonl", content=b"", size=size, sha256="0" * 64)
    made = exchange.tape(exchange.complete([bomb]).to_bytes())
    made.packer._plain = -(10**12)
    made.tape.begin(bomb.name, size)
    for _ in range(size // 1_000_000):
        made.tape.write(bytes(1_000_000))
    bundle = made.finished()
    assert len(bundle) < 40_000
    assert isinstance(refused(exchange, bundle), TooLarge)


def test_more_or_less_than_the_manifest_says_is_refused(exchange: "Exchange") -> None:
    member = Member.of("changes/1.jsonl", b"x")
    manifest = exchange.complete([member]).to_bytes()
    lacking = exchange.tape(manifest)
    extra = exchange.tape(manifest)
    extra.tape.add(member.name, b"x")
    extra.tape.add("changes/2.jsonl", b"x")
    filling = exchange.tape(manifest)
    filling.tape.begin(member.name, 1)
    filling.tape.write(b"x" * 512)
    behind = exchange.tape(manifest)
    behind.tape.add(member.name, b"x")
    behind.tape.finish()
    for made in (lacking, extra, filling, behind):
        assert isinstance(refused(exchange, made.finished()), Malformed)


def test_a_stream_that_ends_early_inside_a_sound_seal_is_refused(exchange: "Exchange") -> None:
    member = Member.of("changes/1.jsonl", b"x" * 5000)
    manifest = exchange.complete([member]).to_bytes()
    for written in (b"", b"x" * 700):
        made = exchange.tape(manifest)
        made.tape.begin(member.name, member.size)
        made.tape.write(written)
        made.packer.finish()
        made.sealing.finish()
        assert isinstance(refused(exchange, made.file.getvalue()), Malformed)
    short = exchange.empty_tape()
    short.tape.begin("manifest.json", 5000)
    short.packer.finish()
    short.sealing.finish()
    assert isinstance(refused(exchange, short.file.getvalue()), Malformed)


def test_other_kinds_of_seal_are_refused_by_name(exchange: "Exchange", hybrid_exchange: "Exchange") -> None:
    for kind in ("scrypt", "ssh-ed25519", "piv-p256", "tag"):
        stanza = Stanza(kind=kind, arguments=("x",), body=bytes(32))
        sealed = write_header(write_covered([stanza]), bytes(32)) + bytes(100)
        refusal = refused(exchange, sealed)
        assert isinstance(refusal, OtherRecipientType)
        assert kind in str(refusal)
    assert isinstance(refused(exchange, hybrid_exchange.write()), NotForUs)


def test_a_header_beyond_all_bounds_is_refused_before_anything_is_computed(exchange: "Exchange") -> None:
    stanza = Stanza(kind="X25519", arguments=("A" * 43,), body=bytes(32))
    crowd = write_header(write_covered([stanza] * (MOST_STANZAS + 1)), bytes(32))
    nobody = write_header(write_covered([]), bytes(32))
    endless = b"age-encryption.org/v1\n-> " + b"a" * 5000
    deep = b"age-encryption.org/v1\n-> X25519 a\n" + (b"A" * 64 + b"\n") * 3000
    for sealed in (crowd, nobody, endless, deep, b"x" * 100):
        assert isinstance(refused(exchange, sealed), NotSealed)
    with pytest.raises(NotSealed, match="too long to try"):
        open_sealed(
            io.BytesIO(write_header(write_covered([stanza] * MOST_STANZAS), bytes(32))), exchange.hq.keys * 5
        )


def test_a_bundle_sealed_with_two_kinds_of_key_is_refused(
    exchange: "Exchange", hybrid_exchange: "Exchange"
) -> None:
    """Age reads such a file; here it would let the weaker key decide."""
    file_key = bytes(16)
    wrapped = [who.hq.public.recipient.wrap(file_key) for who in (exchange, hybrid_exchange)]
    covered = write_covered(wrapped)
    code = provider.hmac_sha256(provider.hkdf_sha256(file_key, salt=b"", info=b"header"), covered)
    body = io.BytesIO()
    sealing = Sealing(io.BytesIO(), [exchange.hq.public.recipient])
    sealing._chunks = type(sealing._chunks)(
        body, provider.hkdf_sha256(file_key, salt=bytes(16), info=b"payload")
    )
    sealing.finish()
    refusal = refused(exchange, write_header(covered, code) + bytes(16) + body.getvalue())
    assert isinstance(refusal, Malformed)
    assert "two kinds" in str(refusal)


def test_a_sealed_file_that_is_no_bundle_is_refused(exchange: "Exchange") -> None:
    for content in (b"", b"hello", b"x" * 100_000):
        sealed = io.BytesIO()
        encrypt([content], sealed, [exchange.hq.public.recipient])
        assert isinstance(refused(exchange, sealed.getvalue()), Malformed)


def test_an_insider_who_seals_rubbish_gets_a_refusal_and_nothing_else(exchange: "Exchange") -> None:
    """Behind a sound seal every byte of compression and tar may be wrong; only BundleRefused may come of it."""
    inside = open_sealed(io.BytesIO(exchange.write()), exchange.hq.keys).read()
    unpacked = zstandard.ZstdDecompressor().stream_reader(inside, read_across_frames=True).read()
    rng = random.Random(11)
    for turn in range(20_000 if FULL else 600):
        content = bytearray(inside if turn % 2 else unpacked)
        for _ in range(rng.randrange(1, 4)):
            place = rng.randrange(len(content))
            match rng.randrange(3):
                case 0:
                    content[place] ^= rng.randrange(1, 256)
                case 1:
                    del content[place : place + rng.randrange(1, 600)]
                case _:
                    content[place:place] = rng.randbytes(rng.randrange(1, 40))
        sealed = io.BytesIO()
        if turn % 2:
            encrypt([bytes(content)], sealed, [exchange.hq.public.recipient])
        else:
            made = exchange.empty_tape()
            made.packer.write(content)
            made.packer.finish()
            made.sealing.finish()
            sealed = made.file
        refused(exchange, sealed.getvalue())
