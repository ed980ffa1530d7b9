"""Bundles that were damaged, repeated, reordered or meant for others: refused in words, and nothing changes."""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.e2e.program import Seat

Spoil = Callable[[bytes], bytes]


def _made(desk: Seat, to: str, name: str, *options: str) -> Path:
    path = desk.program.folder / name
    desk.ok("bundle", "make", "--to", to, "--out", path, *options)
    return path


def _edited(desk: Seat, place: str) -> None:
    desk.ok("record", "put", "OTTA-MTG-26-0003-G", f"place={place}")


def _flipped(at: float) -> Spoil:
    def spoil(sealed: bytes) -> bytes:
        place = int(len(sealed) * at)
        return sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]

    return spoil


SPOILED: dict[str, tuple[Spoil, str]] = {
    "flipped in the header": (_flipped(0.01), "BUNDLE_"),
    "flipped in the middle": (_flipped(0.5), "BUNDLE_BROKEN_SEAL"),
    "flipped at the end": (_flipped(0.9999), "BUNDLE_BROKEN_SEAL"),
    "cut in half": (lambda sealed: sealed[: len(sealed) // 2], "BUNDLE_BROKEN_SEAL"),
    "cut by one byte": (lambda sealed: sealed[:-1], "BUNDLE_BROKEN_SEAL"),
    "cut in the header": (lambda sealed: sealed[:40], "BUNDLE_"),
    "added to": (lambda sealed: sealed + b"\0", "BUNDLE_BROKEN_SEAL"),
    "doubled": (lambda sealed: sealed + sealed, "BUNDLE_BROKEN_SEAL"),
    "empty": (lambda _: b"", "BUNDLE_EMPTY"),
    "something else": (lambda _: b"%PDF-1.7 a letter\n", "BUNDLE_NOT_SEALED"),
}


def _refused(desk: Seat, path: Path, code: str, *verbs: str) -> None:
    for verb in (*verbs, "accept"):
        said = desk.run("bundle", verb, path)
        assert said.status == 3, f"{verb} {path.name}: {said}"
        assert said.code.startswith(code), f"{verb} {path.name}: {said.err}"
        assert "refused" in said.err
        assert said.err.count(".") >= 2, "a sentence and a remedy"
        assert not said.out


def test_a_damaged_bundle_is_refused_and_changes_nothing(linked: tuple[Seat, Seat]) -> None:
    post, hq = linked
    sealed = _made(post, "HQ", "good.ldb").read_bytes()
    before = hq.digest
    for name, (spoil, code) in SPOILED.items():
        path = post.program.folder / f"{name}.ldb"
        path.write_bytes(spoil(sealed))
        _refused(hq, path, code)
    assert hq.digest == before
    assert hq.ok("hq", "status")["posts"][0]["came"] == []
    assert hq.ok("bundle", "accept", post.program.folder / "good.ldb")["state"] == "applied"
    assert hq.digest == post.digest


def test_a_bundle_for_another_reader_or_from_an_unknown_desk_is_refused(
    linked: tuple[Seat, Seat], hq_alone: Seat
) -> None:
    post, _ = linked
    path = _made(post, "HQ", "out.ldb")
    before = post.digest, hq_alone.digest
    _refused(post, path, "BUNDLE_NOT_FOR_US", "inspect")
    _refused(hq_alone, path, "BUNDLE_UNKNOWN_DESK")
    assert (post.digest, hq_alone.digest) == before


def test_a_bundle_that_comes_twice_changes_nothing_the_second_time(linked: tuple[Seat, Seat]) -> None:
    post, hq = linked
    path = _made(post, "HQ", "out.ldb")
    assert hq.ok("bundle", "accept", path)["state"] == "applied"
    before = hq.digest
    said = hq.run("bundle", "accept", path)
    assert said.status == 0
    assert "taken in before" in said.out
    assert hq.digest == before


def test_bundles_out_of_order_are_held_and_follow_when_the_missing_one_comes(
    linked: tuple[Seat, Seat],
) -> None:
    post, hq = linked
    hq.ok("bundle", "accept", _made(post, "HQ", "1.ldb"))
    paths = []
    for number in (2, 3, 4):
        _edited(post, f"Room {number}")
        paths.append(_made(post, "HQ", f"{number}.ldb", "--incremental"))
    before = hq.digest
    held = hq.ok("bundle", "accept", paths[2])
    assert (held["state"], held["missing"]) == ("held", [2, 3])
    assert hq.digest == before
    assert hq.ok("hq", "status")["posts"][0]["held"] == [4]
    assert hq.ok("bundle", "accept", paths[0])["state"] == "applied"
    assert hq.ok("bundle", "accept", paths[1])["then_applied"] == [4]
    assert hq.digest == post.digest


def test_another_content_under_a_used_number_puts_its_sender_in_quarantine(linked: tuple[Seat, Seat]) -> None:
    post, hq = linked
    shutil.copytree(post.vault, post.program.folder / "put back")
    hq.ok("bundle", "accept", _made(post, "HQ", "1.ldb"))
    before = hq.digest
    shutil.rmtree(post.vault)
    (post.program.folder / "put back").rename(post.vault)
    _edited(post, "Elsewhere")
    forked = hq.run("bundle", "accept", _made(post, "HQ", "another 1.ldb"))
    assert (forked.status, forked.code) == (3, "BUNDLE_FORKED")
    assert hq.digest == before
    assert hq.ok("hq", "status")["posts"][0]["state"] == "quarantined"


def test_a_bundle_that_is_not_there_is_bad_input(hq: Seat) -> None:
    said = hq.run("bundle", "accept", "nowhere.ldb")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert "there is no such file" in said.err
