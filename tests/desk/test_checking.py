"""The log is checked after an unclean closing and before a backup counts as made (log.md §7, store.md §7)."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk.desk import opening
from liaison_desk.desk.checking import back_up_desk, verify_desk
from liaison_desk.desk.setup import Setup
from liaison_desk.host.clock import SystemClock
from liaison_desk.model.errors import DiskFull
from liaison_desk.store.backup import BackupFailed, all_backups
from liaison_desk.store.integrity import Finding
from liaison_desk.store.keywrap import FLOOR
from tests.desk.carrying import contact
from tests.fakes.vaults import PASSPHRASE
from tests.fault.desks import Founded, Pair

_DIE_OPEN = """
import os, signal, sys
from pathlib import Path
from tests.desk.carrying import contact
from tests.fault.desks import Founded
opened = Founded(Path(sys.argv[1]), tuple(sys.argv[2].split())).open()
contact(opened.desk)
if sys.argv[3] == "forged":
    opened.desk.store.engine.execute("UPDATE op SET value = :value WHERE field = 'name'", {"value": '"Forged"'})
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def desk(in_vault: Pair, folder: Path) -> Founded:
    return in_vault.post.copy(folder / "desk")


def test_what_a_desk_was_being_made_of_goes_again_where_that_fails(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Setup, "save", full)
    with pytest.raises(DiskFull):
        opening.found_desk(folder / "new", PASSPHRASE, opening.unsaved("OTT"), SystemClock(), cost=FLOOR)
    assert not (folder / "new").exists()


def _left_open(desk: Founded, how: str) -> None:
    command = [sys.executable, "-c", _DIE_OPEN, str(desk.folder), " ".join(desk.words), how]
    ended = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": "."})
    assert ended.returncode == -signal.SIGKILL


def test_a_desk_that_was_cut_off_is_checked_when_it_opens_and_is_sound(desk: Founded) -> None:
    _left_open(desk, "plain")
    with desk.open() as opened:
        assert opened.vault.was_left_uncleanly
        assert opened.vault.findings == ()


def test_what_does_not_verify_after_a_cut_is_told_at_the_opening(desk: Founded) -> None:
    _left_open(desk, "forged")
    with desk.open() as opened:
        assert opened.vault.findings == (Finding.LOG_DAMAGED,)
        assert not verify_desk(opened).is_sound


def test_a_log_too_large_to_wait_for_is_left_to_the_officer(
    desk: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    _left_open(desk, "plain")
    monkeypatch.setattr(opening, "MOST_CHECKED_AT_OPENING", 3)
    with desk.open() as opened:
        assert opened.vault.findings == (Finding.CHECK_DUE,)


def test_a_backup_of_a_log_that_does_not_verify_is_thrown_away(desk: Founded) -> None:
    with desk.open() as opened:
        contact(opened.desk)
        made = back_up_desk(opened, "good", PASSPHRASE, cost=FLOOR)
        opened.desk.store.engine.execute(
            "UPDATE op SET value = :value WHERE field = 'name'", {"value": '"Forged"'}
        )
        with pytest.raises(BackupFailed, match="value"):
            back_up_desk(opened, "bad", PASSPHRASE, cost=FLOOR)
        assert all_backups(desk.folder) == [made]
