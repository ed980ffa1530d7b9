"""The program loaded once, and a fresh process of it for every command: all of a process but the time to load it.

Usage: kept SOCKET. It ends when its standard input does. Each command is done in a fork with streams, folder,
environment, umask and exit status of its own. What Argon2id made of a passphrase and a salt is remembered in a file,
because a test opens the same desk again and again; everything else is done as often as it is asked for.
"""

import gc
import hashlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any

import segno
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from liaison_desk.__main__ import main as program
from liaison_desk.app import terminal
from liaison_desk.cli.table import NOUNS, SELF_TEST
from liaison_desk.store import keywrap, postgres
from tests.e2e.asking import LARGEST, ask

LOADED = (terminal, segno, postgres)
"""What commands load when they need it; no Qt, which a fork does not survive."""

UMASK = 0o022


@dataclass(frozen=True)
class Kept:
    """The loaded program, and where it is asked."""

    process: "subprocess.Popen[bytes]"
    folder: "TemporaryDirectory[str]"

    @classmethod
    def start(cls, root: Path, environment: Mapping[str, str]) -> "Kept":
        folder = TemporaryDirectory(prefix="kept-")
        command = [sys.executable, "-m", "tests.e2e.kept", f"{folder.name}/socket"]
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        process = subprocess.Popen(command, cwd=root, env=environment, **streams)  # type: ignore[call-overload]
        made = cls(process, folder)
        if process.stdout.readline() != b"ready\n":
            made.stop()
            message = "the program does not load; standard error says why"
            raise RuntimeError(message)
        return made

    @property
    def socket(self) -> str:
        return f"{self.folder.name}/socket"

    def run(
        self, words: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes, timeout: float
    ) -> tuple[int, bytes, bytes]:
        """Have a command done; its exit status and what it wrote to both outputs."""
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
            given.write(stdin)
            given.flush()
            streams = [file.fileno() for file in (given, out, err)]
            for file in (given, out, err):
                file.seek(0)
            status = ask(self.socket, words, str(folder), environment, streams, timeout)
            for file in (out, err):
                file.seek(0)
            return status, out.read(), err.read()

    def stop(self) -> None:
        self.process.communicate(timeout=30)
        self.folder.cleanup()


class RememberedArgon2id:
    """Argon2id, computed once for each passphrase, salt and cost of a test run."""

    folder = ""

    def __init__(self, **how: Any) -> None:
        self._how = how

    def derive(self, text: bytes) -> bytes:
        known = hashlib.sha256(repr((sorted(self._how.items()), text)).encode()).hexdigest()
        path = Path(self.folder, known)
        if path.exists():
            return path.read_bytes()
        made = Argon2id(**self._how).derive(text)
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(made)
        unfinished.rename(path)
        return made


def main() -> None:
    assert LOADED
    for noun in (*NOUNS, SELF_TEST):
        noun.commands()
    assert "PySide6" not in sys.modules
    assert len(os.listdir("/proc/self/task")) == 1, "a fork keeps one thread only"  # noqa: PTH208 - pathlib would be loaded
    RememberedArgon2id.folder = os.path.dirname(sys.argv[1])  # noqa: PTH120 - pathlib would be loaded
    keywrap.Argon2id = RememberedArgon2id  # type: ignore[attr-defined, assignment]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    gc.freeze()
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door:
        door.bind(sys.argv[1])
        door.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while sys.stdin not in select.select([door, sys.stdin], [], [])[0]:
            line, _ = door.accept()
            with line:
                if os.fork() == 0:
                    door.close()
                    _mind(line)


def _mind(line: socket.socket) -> None:
    """Receive a command, have it done, and say how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    wanted, streams, _, _ = socket.recv_fds(line, LARGEST, 3)
    worker = os.fork()
    if worker == 0:
        line.close()
        _work(json.loads(wanted), streams)
    for stream in (0, 1, 2, *streams):
        os.close(stream)
    status = os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1])
    line.send(str(status).encode())
    os._exit(0)


def _work(wanted: dict[str, Any], streams: list[int]) -> None:
    """Become the process that was asked for."""
    status = 1
    try:
        for stream, given in enumerate(streams):
            os.dup2(given, stream)
            os.close(given)
        os.chdir(wanted["folder"])
        os.umask(UMASK)
        os.environ.clear()
        os.environ.update(wanted["environment"])
        sys.argv = ["liaison-desk", *wanted["words"]]
        sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115 - open to the end
        sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115 - open to the end
        sys.stderr = open(2, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115 - open to the end
        status = program()
        sys.stdout.flush()
    except BaseException:  # noqa: BLE001 - whatever it is, this process ends with it
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    main()
