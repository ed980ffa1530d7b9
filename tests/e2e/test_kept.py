"""A command done by the loaded program is done as by one that starts from nothing."""

import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e import asking
from tests.e2e.program import THROUGH_NOTHING, Program, Seat, kept

COMMANDS = [
    ["--version"],
    ["digest"],
    ["record", "list", "contact", "--json"],
    ["record", "show", "no-such-record", "--json"],
    ["fly"],
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_it_says_the_same_and_exits_alike(post: Seat, words: list[str]) -> None:
    from_nothing = replace(post, program=replace(post.program, before=THROUGH_NOTHING))
    assert post.run(*words) == from_nothing.run(*words)
    assert post.program.run(*words) == from_nothing.program.run(*words)


def test_nothing_stays_of_the_command_before(program: Program, tmp_path: Path) -> None:
    elsewhere = Program(folder=tmp_path / "elsewhere")
    elsewhere.folder.mkdir()
    for one in (program, elsewhere):
        one.run("digest", "--passphrase-file", "none")
        (log,) = (one.folder / "home").rglob("*.log")
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert len(log.read_text(encoding="utf-8").splitlines()) == 1


def test_a_command_that_waits_for_its_input_keeps_no_other_waiting(program: Program) -> None:
    command = [sys.executable, asking.__file__, kept().socket, "policy", "reference"]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(
        command, text=True, cwd=program.folder, env=program.environment, **streams
    ) as waiting:  # type: ignore[call-overload]
        assert program.run("--version").status == 0
        assert waiting.poll() is None
        said, _ = waiting.communicate("OTTA-MTG-26-0001-K\n")
    assert waiting.returncode == 0
    assert said
