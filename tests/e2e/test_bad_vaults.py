"""Desks that do not open or cannot be written to: each in one clear line, and the desk as it was."""

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.store.cipher import SqlCipherEngine
from liaison_desk.store.keyslots import KeySlots
from liaison_desk.store.keywrap import expand
from liaison_desk.store.lockfile import LockFile
from tests.e2e.conftest import POST_PASSPHRASE
from tests.e2e.program import THROUGH_NOTHING, Program, Said, Seat

ATTEMPTS = 5


def _refused(said: Said, status: int, code: str) -> None:
    assert (said.status, said.code) == (status, code), said
    assert not said.out
    assert said.err.rstrip().endswith(".")


def _started_through(desk: Seat, *before: str) -> Seat:
    return replace(desk, program=replace(desk.program, before=before))


def _without_privileges() -> list[str]:
    """How root is kept from writing where a mode forbids it; nobody else can."""
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def test_a_wrong_passphrase_is_refused_from_a_file_and_from_standard_input(post: Seat) -> None:
    wrong = post.program.folder / "wrong.txt"
    wrong.write_text("not the passphrase at all\n", encoding="utf-8")
    _refused(replace(post, secret=wrong).run("digest"), 1, "WRONG_PASSPHRASE")
    place = ("--vault", post.vault, "--passphrase-file", "-")
    _refused(post.program.run("digest", *place, stdin=b"nor this one\n"), 1, "WRONG_PASSPHRASE")
    right = f"{POST_PASSPHRASE}\n".encode()
    from_nothing = _started_through(post, *THROUGH_NOTHING).program
    assert post.program.ok("digest", *place, stdin=right) == from_nothing.ok("digest", *place, stdin=right)


def test_a_refusal_in_json_names_code_sentence_and_remedy(post: Seat) -> None:
    said = post.program.run("--json", "digest", "--vault", "nowhere", "--passphrase-file", post.secret)
    assert said.status == 4
    assert said.json["error"]["code"] == "VAULT_MISSING"
    assert set(said.json["error"]) == {"code", "sentence", "remedy"}


@pytest.mark.parametrize("damage", ["missing", "emptied", "cut", "overwritten"])
def test_damaged_key_slots_are_named_and_the_desk_stays_as_it_was(post: Seat, damage: str) -> None:
    slots = post.vault / "keyslots.bin"
    whole, before = slots.read_bytes(), (post.vault / "vault.db").read_bytes()
    match damage:
        case "missing":
            slots.unlink()
        case "emptied":
            slots.write_bytes(b"")
        case "cut":
            slots.write_bytes(whole[:1000])
        case _:
            slots.write_bytes(bytes(len(whole)))
    _refused(post.run("digest"), 4, "VAULT_DAMAGED")
    assert (post.vault / "vault.db").read_bytes() == before
    slots.write_bytes(whole)
    assert post.digest


def test_a_desk_of_a_newer_version_is_left_alone(post: Seat) -> None:
    before = post.digest
    _set_version(post, 99)
    _refused(post.run("digest"), 4, "VAULT_TOO_NEW")
    _set_version(post, 1)
    assert post.digest == before


def _set_version(desk: Seat, version: int) -> None:
    _, key = KeySlots.read(desk.vault).unlock(POST_PASSPHRASE)
    engine = SqlCipherEngine(desk.vault / "vault.db", expand(key, "db"))
    engine.execute(f"PRAGMA user_version = {version:d}")
    engine.close()


def test_tables_that_cannot_be_read_are_made_again(post: Seat) -> None:
    before = post.digest
    _, key = KeySlots.read(post.vault).unlock(POST_PASSPHRASE)
    engine = SqlCipherEngine(post.vault / "vault.db", expand(key, "db"))
    engine.execute("UPDATE rec_meeting SET starts = 'never'")
    engine.close()
    assert post.run("digest").status == 1
    assert post.ok("vault", "rebuild") == {"digest": before, "changed": True}
    assert post.ok("vault", "verify")["sound"]


def test_a_damaged_page_is_found(post: Seat) -> None:
    with (post.vault / "vault.db").open("r+b") as file:
        file.seek(30 * 4096 + 100)
        file.write(b"damaged")
    said = post.run("vault", "verify")
    assert said.status == 4
    assert "sound" in said.out or "VAULT_DAMAGED" in said.err


def test_a_desk_that_is_open_elsewhere_is_refused_within_a_second(post: Seat) -> None:
    lock = LockFile(post.vault)
    try:
        started = _started_through(post, *THROUGH_NOTHING)
        took = min(_timed_refusal(started) for _ in range(ATTEMPTS))
    finally:
        lock.release()
    assert took <= 1.0
    assert post.digest


def _timed_refusal(desk: Seat) -> float:
    began = time.monotonic()
    _refused(desk.run("digest"), 4, "VAULT_IN_USE")
    return time.monotonic() - began


def test_a_full_disk_is_named_and_nothing_is_half_done(post: Seat) -> None:
    before = post.digest
    many = post.program.folder / "many.jsonl"
    line = '{"kind": "workstream", "code": "W%d", "name": "%s"}\n'
    many.write_text("".join(line % (number, "word " * 200) for number in range(3000)), encoding="utf-8")
    full = _started_through(post, "prlimit", "--fsize=900000")
    _refused(full.run("import", many), 4, "DISK_FULL")
    assert post.digest == before
    full = _started_through(post, "prlimit", "--fsize=8192")
    made = full.run("bundle", "make", "--to", "HQ", "--out", "cut.ldb")
    _refused(made, 4, "DISK_FULL")
    assert not (post.program.folder / "cut.ldb").exists()
    assert post.digest == before


def test_a_folder_that_cannot_be_written_to_is_named(post: Seat) -> None:
    before = post.digest
    folder = post.program.folder / "locked"
    folder.mkdir()
    shutil.copytree(post.vault, folder / "post")
    (folder / "post").chmod(0o555)
    folder.chmod(0o555)
    for path in (folder / "post").iterdir():
        path.chmod(0o444)
    tied = _started_through(post, *_without_privileges())
    _refused(replace(tied, vault=folder / "post").run("digest"), 4, "FOLDER_READ_ONLY")
    founding = replace(tied, vault=folder / "new").run("vault", "create", "--post", "OTT")
    _refused(founding, 4, "FOLDER_READ_ONLY")
    made = tied.run("bundle", "make", "--to", "HQ", "--out", folder / "out.ldb")
    _refused(made, 4, "FOLDER_READ_ONLY")
    folder.chmod(0o755)
    assert post.digest == before


def test_founding_refuses_what_will_not_do_and_leaves_nothing_behind(
    program: Program, tmp_path: Path
) -> None:
    weak, good = tmp_path / "weak", tmp_path / "good"
    weak.write_text("password1234567\n", encoding="utf-8")
    good.write_text(POST_PASSPHRASE + "\n", encoding="utf-8")

    def create(secret: Path, *options: str) -> Said:
        return program.run("vault", "create", "--vault", "new", "--passphrase-file", secret, *options)

    _refused(create(weak, "--post", "OTT"), 1, "WEAK_PASSPHRASE")
    _refused(create(good, "--post", "Ottawa"), 1, "BAD_INPUT")
    _refused(create(good, "--post", "OTT", "--zone", "Mars/Olympus"), 1, "BAD_INPUT")
    _refused(create(good, "--post", "OTT", "--kit", str(weak)), 1, "BAD_INPUT")
    _refused(create(good), 2, "WRONG_USAGE")
    _refused(create(tmp_path / "nowhere", "--post", "OTT"), 1, "BAD_INPUT")
    assert not (tmp_path / "new").exists()


def test_the_recovery_words_open_the_desk_and_a_backup_is_a_desk_of_its_own(
    program: Program, tmp_path: Path
) -> None:
    secret, words = tmp_path / "secret", tmp_path / "words"
    secret.write_text(POST_PASSPHRASE + "\r\n", encoding="utf-8")
    place = ("--vault", "new", "--passphrase-file", secret)
    made = program.ok("vault", "create", "--post", "OTT", "--kit", "kit.pdf", *place)
    assert (tmp_path / "kit.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "kit.pdf").stat().st_mode & 0o777 == 0o600
    words.write_text("\n".join(made["recovery_words"]) + "\n", encoding="utf-8")
    digest = program.ok("digest", *place)
    assert program.ok("digest", "--vault", "new", "--recovery-file", words) == digest
    assert program.run("vault", "backup", "--vault", "new", "--recovery-file", words).code == "WRONG_USAGE"
    backup = program.ok("vault", "backup", "first", *place)
    program.ok("vault", "restore", backup["folder"], "--to", "restored")
    assert program.ok("digest", "--vault", "restored", "--passphrase-file", secret) == digest
    again = program.run("vault", "restore", backup["folder"], "--to", "restored")
    _refused(again, 1, "BAD_INPUT")
