"""A page, or the whole file, put back to an older state is reported when the vault is opened (security.md R13)."""

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison_desk.store.integrity import Finding
from liaison_desk.store.vault import Vault
from tests.fault.desks import Founded, fast_folder, found_post
from tests.fault.saver import save_together

FULL = "LIAISON_DESK_KILLS" in os.environ
PAGE = 4096


@dataclass(frozen=True)
class States:
    """Two states of one vault, both closed cleanly, and where to try."""

    older: Founded
    newer: Founded
    place: Path

    def findings(self) -> tuple[Finding, ...]:
        with Vault.open(self.place, recovery_words=self.newer.words) as vault:
            return vault.findings


@pytest.fixture(scope="module")
def states() -> Iterator[States]:
    with fast_folder() as folder:
        opened, words = found_post(folder / "desk")
        with opened:
            save_together(opened.desk, "device revoked: no")
        desk = Founded(folder / "desk", words)
        older = desk.copy(folder / "older")
        with desk.open() as again:
            for number in range(30):
                save_together(again.desk, f"device revoked: yes {number}")
        yield States(older, desk.copy(folder / "newer"), folder / "place")


def _pages(desk: Founded) -> list[bytes]:
    content = (desk.folder / "vault.db").read_bytes()
    return [content[start : start + PAGE] for start in range(0, len(content), PAGE)]


def test_every_single_page_that_is_put_back_is_noticed(states: States) -> None:
    older, newer = _pages(states.older), _pages(states.newer)
    differing = [number for number, page in enumerate(older) if page != newer[number]]
    # page 1 carries the file's change counter: with the old one the file does not open at all, or is reported too
    chosen = differing if FULL else sorted(random.Random(1).sample(differing, min(30, len(differing))))
    assert len(chosen) >= 20
    for number in chosen:
        states.newer.copy(states.place)
        content = [*newer[:number], older[number], *newer[number + 1 :]]
        (states.place / "vault.db").write_bytes(b"".join(content))
        assert Finding.PUT_BACK in states.findings(), f"page {number}"
    print(f"\n{len(chosen)} of {len(differing)} pages that differ put back, every one reported")


def test_the_whole_file_put_back_is_noticed(states: States) -> None:
    states.newer.copy(states.place)
    shutil.copy(states.older.folder / "vault.db", states.place / "vault.db")
    assert Finding.PUT_BACK in states.findings()


def test_key_slots_put_back_are_noticed(states: States) -> None:
    states.newer.copy(states.place)
    with Vault.open(states.place, recovery_words=states.newer.words) as vault:
        vault.remove_slot(min(set(vault.slots.slots) - {vault.opened_by}))
    shutil.copy(states.newer.folder / "keyslots.bin", states.place / "keyslots.bin")
    assert states.findings() != ()


def test_a_vault_as_it_was_left_raises_no_alarm(states: States) -> None:
    states.newer.copy(states.place)
    for _ in range(3):
        assert states.findings() == ()
