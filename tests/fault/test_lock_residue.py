"""After a lock the process that asks for the passphrase holds none of what the one before knew (security.md R03)."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison_desk.desk.commands.records import put_record
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from tests.fakes.vaults import PASSPHRASE
from tests.fault.canaries import Secret
from tests.fault.children import Child
from tests.fault.desks import found_post
from tests.fault.memory import command_line, copies, cpu_seconds, has_loaded, wait_until, wait_until_idle

LONGEST_LOCK = 1.5
"""CPU seconds from the command to an unlock window that waits."""


@pytest.fixture
def needles(tmp_path: Path) -> dict[str, bytes]:
    """What the unlocked process knows, as bytes; the vault that it is about lies in `vault`."""
    opened, _ = found_post(tmp_path / "vault")
    with opened:
        for number in range(200):
            contact = opened.desk.new(Contact, name=f"{Secret.FIELD} {number}", side=Side.HOST)
            put_record(opened.desk, contact)
        return {
            "passphrase": PASSPHRASE.encode(),
            "passphrase in Qt": PASSPHRASE.encode("utf-16-le"),
            "data key": bytes(opened.vault._data_key),
            "key of the file": opened.vault.subkey("db"),
            "case text": Secret.FIELD.encode(),
            "case text in Qt": Secret.FIELD.encode("utf-16-le"),
        }


@pytest.fixture
def program(tmp_path: Path, needles: dict[str, bytes]) -> Iterator[Child]:
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    child = Child.start("tests.fault.locker", str(tmp_path / "vault"), environment=home)
    yield child
    child.stop()


def test_the_locked_process_knows_neither_passphrase_nor_key_nor_case_text(
    program: Child, needles: dict[str, bytes]
) -> None:
    process = program.process.pid
    program.say(PASSPHRASE)
    program.wait_for("open")
    wait_until(lambda: copies(process, needles)["case text in Qt"] > 0)
    wait_until_idle(process)
    unlocked = copies(process, needles)
    spent, begun = cpu_seconds(process), time.perf_counter()
    program.say("")
    wait_until(lambda: "--locked" in command_line(process) and has_loaded(process, "libqoffscreen"))
    wait_until_idle(process)
    took = cpu_seconds(process) - spent
    locked = copies(process, needles)
    print(f"\nunlocked {unlocked}\nlocked {locked}, {took:.2f} CPU s, {time.perf_counter() - begun:.2f} s")
    assert unlocked["case text in Qt"] > 0
    assert unlocked["data key"] + unlocked["key of the file"] > 0
    assert locked == dict.fromkeys(needles, 0)
    assert took <= LONGEST_LOCK
