"""A real process locks: it becomes another one under the same number, and nothing it knew is in its memory."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from pytestqt.qtbot import QtBot

from liaison_desk.desk.opening import open_desk
from liaison_desk.store import drafts
from tests.fakes.postings import Folders, SteadyClock

PROGRAM = """
import sys
from pathlib import Path
from liaison_desk.app.start import Program, new_application
from liaison_desk.desk.opening import open_desk
from liaison_desk.host.clock import SystemClock
application = new_application()
program = Program(application, Path(sys.argv[1]))
program.dress()
program.show_desk(open_desk(program.vault, SystemClock(), recovery_words=sys.stdin.readline()))
page = next(page for page in program.window.pages if page.key == "meetings")
page.begin()
page.stack.currentWidget().form.editors["place"].put("-".join(("CANARY", "AT", "THE", "CORNER")))
print("typed", flush=True)
sys.stdin.readline()
program.window.lock_asked.emit()
"""
CANARY = b"CANARY-AT-THE-CORNER"


def memory_holds(pid: int, wanted: bytes) -> bool:
    """Say whether the private memory of a process holds some bytes, in UTF-8 or UTF-16."""
    forms = (wanted, wanted.decode().encode("utf-16-le"))
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            span = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if span and "[v" not in line:
                start, end = (int(edge, 16) for edge in span.groups())
                try:
                    memory.seek(start)
                    content = memory.read(end - start)
                except OSError:
                    continue
                if any(form in content for form in forms):
                    return True
    return False


@pytest.fixture
def running(folders: Folders, tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path / "state")}
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folders.post)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    yield process
    process.kill()
    process.communicate()


def said(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def told(process: "subprocess.Popen[str]", line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def test_a_locked_process_is_a_fresh_one_and_the_draft_is_in_the_vault(
    running: "subprocess.Popen[str]", folders: Folders, qtbot: QtBot
) -> None:
    told(running, " ".join(folders.post_words))
    assert said(running.stdout) == "typed"
    if os.geteuid() != 0:
        with pytest.raises(PermissionError):
            memory_holds(running.pid, CANARY)
    else:
        assert memory_holds(running.pid, CANARY), "the search finds what is there"
    told(running, "lock")
    command: Callable[[], bytes] = Path(f"/proc/{running.pid}/cmdline").read_bytes
    qtbot.waitUntil(lambda: b"--locked\0asked" in command(), timeout=20_000)
    qtbot.waitUntil(lambda: _is_up(running.pid), timeout=20_000)
    if os.geteuid() == 0:
        assert not memory_holds(running.pid, CANARY)
        assert not memory_holds(running.pid, " ".join(folders.post_words[:6]).encode())
    with open_desk(folders.post, SteadyClock(), recovery_words=folders.post_words) as opened:
        (draft,) = drafts.all(opened.desk.store.engine)
        assert CANARY in draft.value


def _is_up(pid: int) -> bool:
    """Say whether the fresh process has loaded its window."""
    return "libQt6Widgets" in Path(f"/proc/{pid}/maps").read_text("utf-8")
