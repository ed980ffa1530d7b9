"""Stories about bundles between a post and its headquarters."""

import io
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

import pytest

from liaison_desk.model.errors import BadInput
from liaison_desk.sync import provider
from liaison_desk.sync.bundle import Member, new_file_name, read_bundle, write_bundle
from liaison_desk.sync.identity import Profile, new_identity
from liaison_desk.sync.packing import padme
from liaison_desk.sync.receipts import Intervals, Note, Receipt, Standing
from liaison_desk.sync.refusals import Malformed, NotForUs, TooLarge, UnknownDesk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.conftest import Exchange


@pytest.mark.parametrize("kind", ["exchange", "hybrid_exchange"])
def test_headquarters_reads_what_a_post_wrote(kind: str, request: pytest.FixtureRequest) -> None:
    exchange: Exchange = request.getfixturevalue(kind)
    result, found = exchange.read(exchange.write())
    assert found == {member.name: member.content for member in exchange.members}
    assert result.manifest.link == exchange.manifest.link
    assert result.manifest.entries == Intervals([(1, 2)])
    assert result.manifest.created_at == exchange.manifest.created_at


def test_the_digest_of_writing_is_the_digest_of_reading_and_ties_the_next_bundle(
    exchange: "Exchange",
) -> None:
    sink = io.BytesIO()
    digest = write_bundle(sink, exchange.manifest, [], exchange.post, [exchange.hq.public.addressee])
    assert exchange.read(sink.getvalue())[0].digest == digest
    following = replace(exchange.manifest, number=2, previous=digest)
    assert exchange.read(exchange.write(following))[0].manifest.previous == digest


def test_a_receipt_comes_back_as_it_was_given(exchange: "Exchange") -> None:
    receipt = Receipt(
        link=exchange.manifest.link.reverse,
        last=9,
        acknowledged=Intervals([(1, 4), (7, 7)]),
        bundles=Intervals([(1, 2)]),
        notes=(Note(standing=Standing.QUARANTINED, numbers=Intervals.of([7]), reason="NOT_ENTITLED"),),
    )
    manifest = replace(
        exchange.manifest, receipts=(receipt,), full=True, announces=str(exchange.post.public.recipient)
    )
    result, _ = exchange.read(exchange.write(manifest, []))
    assert result.manifest.receipts == (receipt,)
    assert result.manifest.full
    assert result.manifest.announces == str(exchange.post.public.recipient)
    assert list(receipt.missing) == [5, 6, 8, 9]


def test_looking_into_a_bundle_checks_everything_and_hands_out_nothing(exchange: "Exchange") -> None:
    result = read_bundle(io.BytesIO(exchange.write()), exchange.hq, exchange.lookup)
    assert [line.name for line in result.manifest.members] == [one.name for one in exchange.members]


def test_members_stand_in_one_order_whoever_packs_them(exchange: "Exchange") -> None:
    blob = exchange.members[1]
    given = [
        blob,
        Member.of("changes/2.jsonl", b""),
        Member.of("changes/1.jsonl", b""),
        Member.of("roster.json", b""),
    ]
    result, _ = exchange.read(exchange.write(members=given))
    names = [line.name for line in result.manifest.members]
    assert names == ["roster.json", "changes/1.jsonl", "changes/2.jsonl", blob.name]


def test_a_reader_of_members_may_stop_early_and_close(exchange: "Exchange") -> None:
    lines: list[bytes] = []

    def first_line(_name: str, stream: BinaryIO) -> None:
        with stream:
            lines.append(stream.readline())

    read_bundle(io.BytesIO(exchange.write()), exchange.hq, exchange.lookup, first_line)
    assert lines == [b'{"n":1,"v":"A first change."}\n', b"a photograph"]


def test_a_fault_of_the_one_who_stages_is_not_taken_for_a_fault_of_the_bundle(exchange: "Exchange") -> None:
    def full(_name: str, _stream: BinaryIO) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        read_bundle(io.BytesIO(exchange.write()), exchange.hq, exchange.lookup, full)


def test_a_large_blob_streams_from_a_file(exchange: "Exchange", tmp_path: "Path") -> None:
    path = tmp_path / "film"
    content = provider.random_bytes(3_000_001)
    path.write_bytes(content)
    digest = provider.sha256(content).hex()
    film = Member(name=f"blobs/{digest}", content=lambda: path.open("rb"), size=len(content), sha256=digest)
    _, found = exchange.read(exchange.write(members=[film]))
    assert found == {film.name: content}


@pytest.mark.parametrize("change", ["grown", "shrunk", "altered"])
def test_a_blob_that_changes_while_it_is_packed_stops_the_packing(exchange: "Exchange", change: str) -> None:
    blob = exchange.members[1]
    assert isinstance(blob.content, bytes)
    now = {"grown": blob.content + b"!", "shrunk": blob.content[:-1], "altered": b"A" + blob.content[1:]}[
        change
    ]
    with pytest.raises((ValueError, Exception), match=r"changed while|ends inside"):
        exchange.write(members=[replace(blob, content=lambda: io.BytesIO(now))])


def test_another_desk_cannot_open_it(exchange: "Exchange") -> None:
    with pytest.raises(NotForUs):
        read_bundle(io.BytesIO(exchange.write()), exchange.post, exchange.lookup)


def test_a_bundle_sealed_again_to_someone_else_is_not_theirs(exchange: "Exchange") -> None:
    stranger = new_identity(Profile.CLASSICAL)
    from_inside = exchange.empty_tape(stranger)
    signatures = exchange.sign(exchange.complete([]).to_bytes())
    from_inside.tape.add("manifest.json", exchange.complete([]).to_bytes())
    from_inside.tape.add("manifest.json.minisig", signatures.minisig)
    from_inside.tape.add("manifest.json.mldsa65", signatures.mldsa65)
    with pytest.raises(NotForUs, match="its sender did not seal it to this desk"):
        read_bundle(io.BytesIO(from_inside.finished()), stranger, exchange.lookup)


def test_a_late_bundle_opens_with_an_old_key_until_that_is_destroyed(exchange: "Exchange") -> None:
    late = exchange.write()
    rotated = exchange.hq.with_new_key()
    assert rotated.desk == exchange.hq.desk
    assert read_bundle(io.BytesIO(late), rotated, exchange.lookup).manifest.number == 1
    with pytest.raises(NotForUs):
        read_bundle(io.BytesIO(late), rotated.without_old_keys(), exchange.lookup)


def test_a_desk_that_is_not_on_the_roster_is_named(exchange: "Exchange") -> None:
    with pytest.raises(UnknownDesk, match=exchange.post.desk):
        read_bundle(io.BytesIO(exchange.write()), exchange.hq, lambda _: None)
    with pytest.raises(UnknownDesk):
        read_bundle(io.BytesIO(exchange.write()), exchange.hq, lambda _: exchange.hq.public)


def test_a_desk_signs_for_itself_only(exchange: "Exchange") -> None:
    manifest = replace(exchange.manifest, link=exchange.manifest.link.reverse)
    with pytest.raises(ValueError, match="itself"):
        exchange.write(manifest)


def test_two_kinds_of_key_are_never_mixed(exchange: "Exchange", hybrid_exchange: "Exchange") -> None:
    both = [exchange.hq.public.addressee, hybrid_exchange.hq.public.addressee]
    with pytest.raises(BadInput, match="one kind of key only"):
        write_bundle(io.BytesIO(), exchange.manifest, [], exchange.post, both)
    with pytest.raises(Malformed, match="names no reader"):
        write_bundle(io.BytesIO(), exchange.manifest, [], exchange.post, [])


def test_several_readers_open_the_same_bundle(exchange: "Exchange") -> None:
    escrow = new_identity(Profile.CLASSICAL)
    sink = io.BytesIO()
    readers = [exchange.hq.public.addressee, escrow.public.addressee]
    write_bundle(sink, exchange.manifest, exchange.members, exchange.post, readers)
    for reader in (exchange.hq, escrow):
        assert read_bundle(io.BytesIO(sink.getvalue()), reader, exchange.lookup).manifest.number == 1


def test_what_no_reader_would_take_is_not_written(exchange: "Exchange") -> None:
    with pytest.raises(TooLarge):
        exchange.write(members=[Member.of("changes/1.jsonl", bytes(40_000_000))])
    claimed = [
        Member(name=f"blobs/{number:064x}", content=b"", size=2 * 1024**3, sha256=f"{number:064x}")
        for number in range(5)
    ]
    with pytest.raises(TooLarge, match="bytes"):
        exchange.write(members=claimed)


def test_bundles_of_like_content_have_like_sizes(exchange: "Exchange") -> None:
    sizes = {
        len(exchange.write(members=[Member.of("changes/1.jsonl", provider.random_bytes(n))]))
        for n in range(9000, 9050)
    }
    assert len(sizes) <= 2


@pytest.mark.parametrize(
    ("size", "bucket"), [(1, 1), (2, 2), (9, 10), (1000, 1024), (4097, 4352), (100_000, 100_352)]
)
def test_sizes_are_rounded_as_padme_says(size: int, bucket: int) -> None:
    assert padme(size) == bucket


def test_file_names_say_nothing_and_do_not_repeat() -> None:
    names = {new_file_name() for _ in range(100)}
    assert len(names) == 100
    assert all(name.startswith("LD-") and name.endswith(".ldb") and len(name) == 23 for name in names)


def test_memory_stays_small_whatever_the_size() -> None:
    """A fresh process seals 200 MB, so that its peak says something."""
    script = (
        "import io, resource\n"
        "from liaison_desk.sync.age import encrypt, open_sealed\n"
        "from liaison_desk.sync.age_keys import new_x25519_identity\n"
        "import tempfile\n"
        "key = new_x25519_identity()\n"
        "with tempfile.TemporaryFile() as file:\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "    encrypt((bytes(1 << 20) for _ in range(200)), file, [key.recipient])\n"
        "    file.seek(0)\n"
        "    plain = open_sealed(file, [key])\n"
        "    assert sum(len(piece) for piece in iter(lambda: plain.read(1 << 16), b'')) == 200 << 20\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 16 * 1024
