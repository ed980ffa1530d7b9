"""What was put back, cut off or planted while the vault was closed is reported when it opens."""

import os
from pathlib import Path

import pytest

from liaison_desk.store import drafts, integrity
from liaison_desk.store.engine import Engine
from liaison_desk.store.integrity import Finding, StateRecord, health, read_state
from liaison_desk.store.keyfile import STATE_BYTES, state_offset
from liaison_desk.store.vault import Vault

PAGE = 4096
Words = tuple[str, ...]


def _reopened(vault: Vault, words: Words) -> tuple[Finding, ...]:
    with Vault.open(vault.folder, recovery_words=words) as again:
        return again.findings


def _database(vault: Vault) -> Path:
    return vault.folder / "vault.db"


def _closed_twice(vault: Vault, words: Words) -> tuple[bytes, bytes]:
    """Close the vault with and without a change, and give its file of both times."""
    for number in range(60):
        drafts.save(vault.engine, str(number), os.urandom(900), number)
    vault.close()
    old = _database(vault).read_bytes()
    with Vault.open(vault.folder, recovery_words=words) as again:
        for number in range(0, 60, 4):
            drafts.save(again.engine, str(number), os.urandom(900), number)
    return old, _database(vault).read_bytes()


def test_every_single_page_put_back_is_reported(vault: Vault, words: Words) -> None:
    old, new = _closed_twice(vault, words)
    slots = (vault.folder / "keyslots.bin").read_bytes()
    changed = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(changed) > 10
    key, root = b"k", integrity.state_root(_database(vault), b"k")
    for at in changed:
        _database(vault).write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert integrity.state_root(_database(vault), key) != root
    at = changed[-1]
    _database(vault).write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
    (vault.folder / "keyslots.bin").write_bytes(slots)
    assert Finding.PUT_BACK in _reopened(vault, words)


def test_the_whole_file_put_back_is_reported_once(vault: Vault, words: Words) -> None:
    old, _ = _closed_twice(vault, words)
    _database(vault).write_bytes(old)
    assert _reopened(vault, words) == (Finding.PUT_BACK,)
    assert _reopened(vault, words) == ()


def test_a_file_cut_short_does_not_pass(vault: Vault, words: Words) -> None:
    _closed_twice(vault, words)
    content = _database(vault).read_bytes()
    _database(vault).write_bytes(content[: -PAGE // 2])
    vault_root = integrity.state_root(_database(vault), b"k")
    _database(vault).write_bytes(content)
    assert integrity.state_root(_database(vault), b"k") != vault_root


def test_an_old_file_put_back_after_a_crash_is_reported(vault: Vault, words: Words) -> None:
    vault.close()
    old = _database(vault).read_bytes()
    for _ in range(2):
        Vault.open(vault.folder, recovery_words=words).close()
    again = Vault.open(vault.folder, recovery_words=words)
    slots = (vault.folder / "keyslots.bin").read_bytes()
    again.close()
    (vault.folder / "keyslots.bin").write_bytes(slots)
    _database(vault).write_bytes(old)
    assert Finding.PUT_BACK in _reopened(vault, words)


def test_a_planted_write_ahead_log_is_set_aside(vault: Vault, words: Words) -> None:
    drafts.save(vault.engine, "form", b"old", 1)
    log = (vault.folder / "vault.db-wal").read_bytes()
    drafts.save(vault.engine, "form", b"new", 2)
    vault.close()
    (vault.folder / "vault.db-wal").write_bytes(log)
    with Vault.open(vault.folder, recovery_words=words) as again:
        assert again.findings == (Finding.FOREIGN_LOG,)
        draft = drafts.load(again.engine, "form")
        assert draft is not None
        assert draft.value == b"new"
    assert (vault.folder / "vault.db-wal.foreign").read_bytes() == log


def test_one_copy_of_the_state_record_is_enough_and_none_is_reported(vault: Vault, words: Words) -> None:
    vault.close()
    path = vault.folder / "keyslots.bin"
    content = bytearray(path.read_bytes())
    content[state_offset(0) + 3] ^= 1
    path.write_bytes(content)
    assert _reopened(vault, words) == ()
    content = bytearray(path.read_bytes())
    for copy in (0, 1):
        content[state_offset(copy) : state_offset(copy) + STATE_BYTES] = os.urandom(STATE_BYTES)
    path.write_bytes(content)
    assert Finding.STATE_MISSING in _reopened(vault, words)


def test_the_newer_state_record_counts() -> None:
    key = b"key"
    records = [
        StateRecord(is_clean=False, openings=2),
        StateRecord(is_clean=True, openings=2, root=b"r" * 32),
        StateRecord(is_clean=True, openings=1, root=b"q" * 32),
    ]
    for one in records:
        for other in records:
            newer = read_state((one.to_bytes(key), other.to_bytes(key)), key)
            assert newer in (one, other)
            assert newer is not None
            assert (newer.openings, newer.is_clean) >= (one.openings, one.is_clean)
    assert read_state((records[0].to_bytes(key), records[1].to_bytes(b"other")), key) == records[0]


def test_the_root_covers_the_heads_of_the_log(vault: Vault) -> None:
    assert vault.state_root(b"a") == vault.state_root(b"a")
    assert vault.state_root(b"a") != vault.state_root(b"b")
    before = vault.state_root()
    drafts.save(vault.engine, "form", b"text", 1)
    assert vault.state_root() != before


def test_a_sound_database_has_no_complaints(engine: Engine) -> None:
    asked = []
    assert health(engine, lambda: asked.append(1)) == ()
    assert health(engine) == ()


@pytest.mark.parametrize("place", range(0, PAGE, 511))
def test_a_flipped_bit_in_any_page_is_found_after_a_crash(vault: Vault, words: Words, place: int) -> None:
    for number in range(40):
        drafts.save(vault.engine, str(number), os.urandom(900), number)
    vault.engine.checkpoint()
    dirty = (vault.folder / "keyslots.bin").read_bytes()
    vault.close()
    content = bytearray(_database(vault).read_bytes())
    content[(len(content) // PAGE - 2) * PAGE + place] ^= 4
    _database(vault).write_bytes(content)
    (vault.folder / "keyslots.bin").write_bytes(dirty)
    assert Finding.PAGES_DAMAGED in _reopened(vault, words)


def test_every_finding_has_its_code_and_its_sentence() -> None:
    assert len({finding.code for finding in Finding}) == len(Finding)
    assert all(finding.sentence.endswith(".") for finding in Finding)
