"""Every example of docs/commands.md, run in the order of the page."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e import asking
from tests.e2e.program import ROOT, SAMPLE, WITH_A_WINDOW, Program, kept

PAGE = ROOT / "docs" / "commands.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
STATUS = re.compile(r"\s+# exit (\d+)$")
SHIM = """#!/bin/sh
case "$1 $2" in "vault create"|"hq init"|"vault backup") set -- "$@" --cost floor;; esac
case "$1" in {with_a_window}) exec '{python}' -m liaison_desk "$@";; esac
exec '{python}' -I -S '{asking}' '{socket}' "$@"
"""


def _examples() -> list[tuple[str, int, list[str]]]:
    """Command, expected exit status, and the lines that it must say in this order; … stands for anything."""
    examples: list[tuple[str, int, list[str]]] = []
    for block in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith("$ "):
                status = STATUS.search(line)
                examples.append((STATUS.sub("", line[2:]), int(status[1]) if status else 0, []))
            elif line.strip():
                examples[-1][2].append(line)
    return examples


def _follows(expected: list[str], said: str) -> bool:
    """Whether the expected lines are among those said, in order; how columns are spaced does not matter."""
    lines = (" ".join(line.split()) for line in said.splitlines())
    folded = [" ".join(line.split()) for line in expected]
    patterns = [re.compile(".*".join(map(re.escape, line.split("…")))) for line in folded]
    return all(any(pattern.fullmatch(line) for line in lines) for pattern in patterns)


def test_every_example_of_the_page_does_and_says_what_the_page_shows(program: Program) -> None:
    shim = program.folder / "bin" / "liaison-desk"
    shim.parent.mkdir()
    names = {"python": sys.executable, "asking": asking.__file__, "socket": kept().socket}
    shim.write_text(SHIM.format(with_a_window="|".join(WITH_A_WINDOW), **names), encoding="utf-8")
    shim.chmod(0o755)
    shutil.copy(SAMPLE, program.folder / "demo-posting.json")
    environment = program.environment
    environment["PATH"] = f"{shim.parent}:{environment['PATH']}"
    for command, status, expected in _examples():
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=program.folder,
            env=environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == status, f"{command}\n{done.stdout}{done.stderr}"
        assert _follows(expected, done.stdout + done.stderr), f"{command}\n{done.stdout}{done.stderr}"


def test_every_command_has_an_example_on_the_page() -> None:
    from_table = {
        words
        for path in Path(ROOT / "liaison_desk" / "cli").glob("*.py")
        for words in re.findall(r"words=\(([^)]*)\)", path.read_text(encoding="utf-8"))
    }
    named = {" ".join(re.findall(r'"([^"]+)"', words)) for words in from_table} - {""}
    shown = "\n".join(command for command, _, _ in _examples())
    assert len(named) > 25
    assert not {words for words in named if f"liaison-desk {words}" not in shown.replace("--json ", "")}
