"""The real program in a process of its own, with a home of its own: what it says and how it exits.

Most commands are done by a fork of a program that is loaded once (tests/e2e/kept.py); those with a window, and those
started through another program or in an environment of their own, begin with the interpreter.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.e2e.kept import Kept

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample" / "posting.json"
CHEAP = {("vault", "create"), ("hq", "init"), ("vault", "backup"), ("vault", "keyring")}
"""Commands that make a key slot: at the lowest cost one may have, so that tests are quick."""
WITH_A_WINDOW = {"demo", "--self-test"}
THROUGH_NOTHING = ("env",)
"""What a program is started through for the sake of its own start."""


@cache
def kept() -> Kept:
    """The loaded program of this test run."""
    return Kept.start(ROOT, Program(folder=ROOT).environment)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a command left: its exit status and both its outputs."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def code(self) -> str:
        """The code of the refusal on standard error, which is one line."""
        (line,) = self.err.splitlines()
        return line.partition(":")[0]


@dataclass(frozen=True, kw_only=True)
class Program:
    """The command line, run in `folder`."""

    folder: Path
    before: Sequence[str] = ()
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        home = self.folder / "home"
        return {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",  # a full disk must not cut short what later runs would import
            **self.more,
        }

    def run(self, *words: str | Path, stdin: bytes = b"", timeout: float = 60) -> Said:
        """Run a command and wait for its end."""
        cheap = ("--cost", "floor") if tuple(map(str, words[:2])) in CHEAP else ()
        given = [*map(str, words), *cheap]
        if not (self.before or self.more or WITH_A_WINDOW & {*given}):
            status, out, err = kept().run(given, self.folder, self.environment, stdin, timeout)
            return Said(status=status, out=out.decode(), err=err.decode())
        done = subprocess.run(
            [*self.before, sys.executable, "-m", "liaison_desk", *given],
            cwd=self.folder,
            env=self.environment,
            input=stdin,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        return Said(status=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    def ok(self, *words: str | Path, stdin: bytes = b"") -> Any:
        """Run a command that must succeed, with --json, and return its answer."""
        said = self.run(*words, "--json", stdin=stdin)
        assert said.status == 0, f"{words}: {said.status}\n{said.err}"
        return said.json


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A desk of a test: its vault and the file that opens it."""

    program: Program
    vault: Path
    secret: Path
    store: str = ""

    @property
    def place(self) -> list[str]:
        """The options that name this desk."""
        named = ["--vault", str(self.vault), "--passphrase-file", str(self.secret)]
        return [*named, "--store", self.store] if self.store else named

    def run(self, *words: str | Path) -> Said:
        return self.program.run(*words, *self.place)

    def ok(self, *words: str | Path) -> Any:
        return self.program.ok(*words, *self.place)

    @property
    def digest(self) -> str:
        return str(self.ok("digest")["digest"])


def seat(program: Program, name: str, passphrase: str, store: str = "") -> Seat:
    """A desk that is not founded yet, with its passphrase in a file."""
    secret = program.folder / f"{name}.txt"
    secret.write_text(passphrase + "\n", encoding="utf-8")
    return Seat(program=program, vault=program.folder / name, secret=secret, store=store)


def found_post(post: Seat, place: str = "OTT") -> None:
    post.ok(
        "vault", "create", "--post", place, "--officer", "P01", "--zone", "America/Toronto", "--scheme", "IN"
    )


def found_headquarters(hq: Seat) -> None:
    hq.ok("hq", "init", "--post", "HQD", "--officer", "P04", "--zone", "Asia/Kolkata", "--scheme", "IN")


def enrol(post: Seat, hq: Seat) -> None:
    """Introduce a post and headquarters to each other."""
    folder = post.program.folder
    made = post.ok("identity", "enrol", "--out", folder / f"{post.vault.name}.enrol")
    roster = folder / f"{post.vault.name}.roster"
    hq.ok("hq", "enrol", made["file"], "--fingerprint", " ".join(made["fingerprint"]), "--out", roster)
    words = " ".join(hq.ok("identity", "show")["fingerprint"])
    post.ok("identity", "join", roster, "--fingerprint", words)
