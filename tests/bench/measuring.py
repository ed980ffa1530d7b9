"""How the benchmarks measure: ours and a raw primitive in turn, in CPU seconds, at several sizes."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
Work = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One operation at one size: what ours cost, what the peer cost, and how many times the peer's cost is allowed.

    Without a peer, `budget` is the most that ours may be, in its own unit. `work` is what the size is proportional to.
    """

    operation: str = ""
    peer: str = "(limit)"
    size: str = ""
    work: float = 1
    ours: float = 0
    raw: float | None = None
    unit: str = ""
    budget: float = 0

    @property
    def value(self) -> float:
        return self.ours if self.raw is None else self.ours / max(self.raw, 1e-9)

    @property
    def is_met(self) -> bool:
        return self.value <= self.budget


def in_turn(
    ours: Work, raw: Work, rounds: int, clock: Callable[[], float] = time.process_time
) -> tuple[float, float]:
    """The medians of both, done one after the other, again and again."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for work, into in zip((ours, raw), taken, strict=True):
            begun = clock()
            work()
            into.append(clock() - begun)
    return statistics.median(taken[0]), statistics.median(taken[1])


def seconds(work: Work, clock: Callable[[], float] = time.process_time) -> float:
    """What doing it once costs."""
    begun = clock()
    work()
    return clock() - begun


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share of the values stays below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


@dataclass(frozen=True)
class Ended:
    """What a program that has ended had used, and what it said."""

    cpu: float
    peak_mib: float
    said: str


def program(words: Sequence[str], **environment: str) -> Ended:
    """Run a program of Python to its end."""
    command = [sys.executable, *words]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **environment}
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    said = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Ended(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said)


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder on the disk that vaults lie on, not in memory: a commit is to cost what it costs."""
    with TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


def report(rows: Iterable[Measured]) -> list[Measured]:
    """Print the rows as they come; all of them."""
    found: list[Measured] = []
    print(
        f"{'operation':<34}{'size':>12}{'ours':>12}{'peer':>12}  {'unit':<8}{'ratio':>7}{'budget':>8}  against"
    )
    for row in rows:
        found.append(row)
        print(_line(row), flush=True)
        if growth := _growth(found):
            print(growth, flush=True)
    return found


def _line(row: Measured) -> str:
    raw = "" if row.raw is None else f"{row.raw:.4g}"
    ratio = "" if row.raw is None else f"{row.value:.2f}"
    verdict = "" if row.is_met else "  MISSED"
    return (
        f"{row.operation:<34}{row.size:>12}{row.ours:>12.4g}{raw:>12}  {row.unit:<8}{ratio:>7}"
        f"{row.budget:>8g}  {row.peer}{verdict}"
    )


def _growth(found: Sequence[Measured]) -> str:
    """After the last of three sizes: by how much the work grew, and by how much its cost."""
    same = [row for row in found if (row.operation, row.unit) == (found[-1].operation, found[-1].unit)]
    if len(same) < 3 or same[0].work == same[-1].work or same[0].ours <= 0:
        return ""
    work, cost = same[-1].work / same[0].work, same[-1].ours / same[0].ours
    return f"{'':<34}{'':>12}  work × {work:.3g}, cost × {cost:.3g}"


def write_json(rows: Sequence[Measured], path: Path) -> None:
    """Keep the figures."""
    path.parent.mkdir(parents=True, exist_ok=True)
    written = [asdict(row) | {"value": row.value, "met": row.is_met} for row in rows]
    path.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
