"""Looking into another process: its memory, its command line, how much it has computed; needs to be root (Linux)."""

import contextlib
import os
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_REGION = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r")
_BLOCK = 1 << 24


def command_line(process: int) -> list[str]:
    return Path(f"/proc/{process}/cmdline").read_text(encoding="utf-8").split("\0")


def cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def copies(process: int, needles: Mapping[str, bytes]) -> dict[str, int]:
    """How often each needle stands in the memory of a process."""
    found = dict.fromkeys(needles, 0)
    for block in _memory(process):
        for name, needle in needles.items():
            found[name] += block.count(needle)
    return found


def _memory(process: int) -> Iterator[bytes]:
    regions = Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for region in regions:
            bounds = _REGION.match(region)
            if bounds and "[v" not in region:
                yield from _blocks(memory.fileno(), int(bounds[1], 16), int(bounds[2], 16))


def _blocks(handle: int, start: int, end: int) -> Iterator[bytes]:
    for at in range(start, end, _BLOCK):
        with contextlib.suppress(OSError):  # a region may be gone by now, or be no memory at all
            yield os.pread(handle, min(_BLOCK, end - at), at)


def wait_until(holds: Callable[[], bool], seconds: float = 30) -> None:
    """Look again every few milliseconds until something holds."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if holds():
            return
        pause.wait(0.02)
    raise AssertionError("it never came about")


def has_loaded(process: int, library: str) -> bool:
    """Whether a library is part of a process by now."""
    return library in Path(f"/proc/{process}/maps").read_text(encoding="utf-8")


def wait_until_idle(process: int) -> None:
    """Wait until a process has computed nothing for a while: it has shown what it had to show."""
    last = [cpu_seconds(process)]

    def computes_nothing_more() -> bool:
        last.append(cpu_seconds(process))
        return len(last) > 20 and last[-1] == last[-15]

    wait_until(computes_nothing_more, 60)
