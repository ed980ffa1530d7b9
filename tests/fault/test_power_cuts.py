"""Every state a kill or a power cut can leave on the disk, replayed from the tape of a program at work."""

import json
import os
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.errors import DeskError, VaultMissing, WrongPassphrase
from liaison_desk.store import integrity
from tests.fault.children import run
from tests.fault.desks import Founded, fast_folder
from tests.fault.tapes import Call, Disk, Files, chosen, compiled, lay_out, preloaded, read_tape
from tests.fault.test_killed_while_saving import halves

FULL = "LIAISON_DESK_KILLS" in os.environ
STATES, CARELESS_STATES = (5000, 120) if FULL else (120, 60)
CUTS = 4 if FULL else 1
"""How many different power cuts are tried at one moment, beside the kill."""


@dataclass(frozen=True)
class Recorded:
    """A program's tape, and what it promised at each mark."""

    folder: Path
    calls: Sequence[Call]
    promises: Sequence[dict[str, Any]]

    def until(self, mark: int | None) -> list[dict[str, Any]]:
        return [promise for promise in self.promises if mark is not None and promise["mark"] <= mark]


def _record(folder: Path, *words: str) -> Recorded:
    tape, vault = folder / "tape", folder / "vault"
    environment = preloaded(compiled(folder), tape, vault)
    lines = run("tests.fault.worker", [str(vault), *words], environment)
    promises = [json.loads(line.removeprefix("promise")) for line in lines]
    return Recorded(vault, read_tape(tape), promises)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    return _record(tmp_path_factory.mktemp("recorded"))


@pytest.fixture(scope="module")
def careless(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    return _record(tmp_path_factory.mktemp("careless"), "NORMAL")


def _judge(folder: Path, promises: Sequence[dict[str, Any]], *, thoroughly: bool) -> str:
    """What became of the vault in a state of the disk, in a word; "ok" if every promise holds."""
    words = [promise["words"] for promise in promises if "words" in promise]
    # while a slot is being removed its words may open the vault or not
    removed = [promise["removing"] for promise in promises if "removing" in promise]
    last = max((promise["seq"] for promise in promises if "seq" in promise), default=0)
    try:
        for known in [one for one in words if one not in removed][1:]:
            Founded(folder, known).open().close()
        with Founded(folder, words[0]).open() as opened:
            return _judge_content(opened, last, thoroughly=thoroughly)
    except DeskError as fault:
        return f"does not open: {fault.code}"


def _judge_content(opened: OpenDesk, last: int, *, thoroughly: bool) -> str:
    store = opened.desk.store
    if opened.vault.findings:
        return f"alarm: {opened.vault.findings[0].code}"
    if (store.log.last(opened.desk.setup.desk) or (0, b""))[0] < last:
        return "acknowledged work is lost"
    if halves(opened.desk):
        return "half applied"
    if thoroughly and (store.verify() or integrity.health(opened.vault.engine)):
        return "does not verify"
    return "ok"


def _judge_unfounded(folder: Path) -> str:
    """Before the founding was acknowledged: a vault that is not there, or is refused, but never half of one."""
    try:
        Founded(folder, ("abandon",) * 23 + ("art",)).open().close()
    except (VaultMissing, WrongPassphrase):
        return "ok"
    except DeskError as fault:
        return f"does not open: {fault.code}"
    return "opens without its words"


def _replay(recorded: Recorded, place: Path, states: int, *, kinds: int) -> Counter[str]:
    chance = random.Random(20261124)
    moments = set(chosen(len(recorded.calls), max(1, states // kinds), chance))
    disk, found = Disk(), Counter[str]()
    for moment, call in enumerate(recorded.calls):
        disk.play(call)
        if moment not in moments:
            continue
        for number in range(kinds):
            files: Files = disk.cut(chance) if number else disk.killed()
            lay_out(files, recorded.folder, place)
            promises = recorded.until(disk.mark)
            thoroughly = (moment + number) % 7 == 0
            word = _judge(place, promises, thoroughly=thoroughly) if promises else _judge_unfounded(place)
            found[word] += 1
    return found


def test_no_kill_and_no_power_cut_loses_what_was_acknowledged(recorded: Recorded) -> None:
    with fast_folder() as place:
        found = _replay(recorded, place / "state", STATES, kinds=1 + CUTS)
    total = sum(found.values())
    print(f"\n{total} states of {len(recorded.calls)} calls: {dict(found)}")
    assert found == {"ok": total}
    assert total >= min(STATES, len(recorded.calls)) - CUTS


def test_a_vault_opened_carelessly_loses_acknowledged_work_in_the_same_replay(
    careless: Recorded,
) -> None:
    with fast_folder() as place:
        found = _replay(careless, place / "state", CARELESS_STATES, kinds=2)
    print(f"\ncontrol with synchronous=NORMAL: {dict(found)}")
    assert found["acknowledged work is lost"] > 0
