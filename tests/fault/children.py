"""Starting a child program in a scratch home, reading its lines, and killing it at a chosen moment."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
LONGEST, LONGEST_RUN = 120, 1800


@dataclass
class Child:
    """A running program whose lines are read as they come."""

    process: "subprocess.Popen[str]"
    lines: list[str] = field(default_factory=list)

    @classmethod
    def start(cls, module: str, *words: str, environment: Mapping[str, str] | None = None) -> Self:
        command = [sys.executable, "-m", module, *words]
        own = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        surroundings = {**os.environ, **own, **(environment or {})}
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        return cls(process)

    def wait_for(self, word: str) -> str:
        """Read on to the line that begins with `word`, and give its rest."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.strip())
            if line.startswith(word):
                return line.removeprefix(word).strip()
        raise AssertionError(f"ended without saying {word!r}: {self._complaint()}")

    def say(self, line: str) -> None:
        """Give it a line to read."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def kill_after(self, seconds: float) -> list[str]:
        """Kill it without warning when that time has passed, or let it end before; every line it wrote."""
        killer = threading.Timer(seconds, self.process.kill)
        killer.start()
        try:
            rest, complaint = self.process.communicate(timeout=LONGEST)
        finally:
            killer.cancel()
        assert self.process.returncode in {0, -9}, complaint
        whole = rest.splitlines() if rest.endswith("\n") else rest.splitlines()[:-1]
        self.lines += [line.strip() for line in whole]
        return self.lines

    def stop(self) -> None:
        """Kill it wherever it is, and close what connects us."""
        self.process.kill()
        self.process.communicate(timeout=LONGEST)

    def finish(self) -> list[str]:
        """Let it come to its end, which must be a good one; every line it wrote."""
        rest, complaint = self.process.communicate(timeout=LONGEST_RUN)
        assert self.process.returncode == 0, complaint
        self.lines += [line.strip() for line in rest.splitlines()]
        return self.lines

    def _complaint(self) -> str:
        _, complaint = self.process.communicate(timeout=LONGEST)
        return complaint


def run(module: str, words: Sequence[str] = (), environment: Mapping[str, str] | None = None) -> list[str]:
    """Run a child program to its good end and give its lines."""
    return Child.start(module, *words, environment=environment).finish()
