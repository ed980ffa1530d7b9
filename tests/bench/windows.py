"""The window: how soon it is there, what it weighs, whether it ever stands still, how fast it locks."""

import json
import shutil
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench.measuring import Measured, program, scratch
from tests.bench.storing import filled
from tests.fakes.vaults import PASSPHRASE
from tests.fault.children import Child
from tests.fault.desks import Founded
from tests.fault.memory import command_line, cpu_seconds, has_loaded, wait_until, wait_until_idle

PICTURE = ("-m", "tests.bench.picture")
KEEPASSXC = 0.62
"""CPU seconds to KeePassXC's painted unlock window, as measured once on such a machine; it is not installed here."""


def all_rows(*, quick: bool) -> Iterator[Measured]:
    with scratch() as folder:
        desk = filled(folder / "desk", 10)
        yield from _cold_start(desk, 3 if quick else 9)
        yield from _stalls(desk)
        yield from _lock(desk, 1 if quick else 3)
    for records in (100,) if quick else (1_000, 10_000, 100_000):
        with scratch() as folder:
            yield from _memory(filled(folder / "desk", records), records)


def _said(words: Sequence[str], home: Path) -> dict[str, float]:
    found: dict[str, float] = json.loads(
        program([*PICTURE, *words], HOME=str(home), XDG_STATE_HOME=str(home)).said
    )
    return found


def _cold_start(desk: Founded, rounds: int) -> Iterator[Measured]:
    bare: list[dict[str, float]] = []
    ours: list[dict[str, float]] = []
    for _ in range(rounds):
        bare.append(_said(["bare"], desk.folder.parent))
        ours.append(_said(["unlock", str(desk.folder)], desk.folder.parent))
    cpu, least = (statistics.median(each["cpu"] for each in runs) for runs in (ours, bare))
    peak = statistics.median(each["peak"] for each in ours)
    shape = Measured(size="", work=1.0, ours=cpu, unit="CPU s")
    yield replace(shape, operation="cold start", peer="a bare PySide6 window", raw=least, budget=1.25)
    yield replace(shape, operation="cold start", peer="KeePassXC, as on record", raw=KEEPASSXC, budget=0.4)
    shape = replace(shape, ours=peak, unit="MiB")
    yield replace(shape, operation="cold start, memory", peer="(limit)", raw=None, budget=70)


def _words(desk: Founded) -> Path:
    words = desk.folder.parent / "words"
    words.write_text(" ".join(desk.words), encoding="utf-8")
    return words


def _memory(desk: Founded, records: int) -> Iterator[Measured]:
    found = _said(["desk", str(desk.folder), str(_words(desk))], desk.folder.parent)
    yield Measured(
        operation="running window, memory",
        peer="(limit)",
        size=f"{records:,}",
        work=records,
        ours=found["held"],
        raw=None,
        unit="MiB",
        budget=120,
    )


def _stalls(desk: Founded) -> Iterator[Measured]:
    copy = desk.copy(desk.folder.parent / "stalls")
    found = _said(["stall", str(copy.folder), str(_words(desk))], desk.folder.parent)
    shutil.rmtree(copy.folder)
    for name, limit in (("worst", 50.0), ("p99", 16.0)):
        yield Measured(
            operation=f"event-loop stall, {name}",
            peer=f"(limit; idle: {found[f'idle {name}']:.1f})",
            size=f"{found['ticks']:.0f} ticks",
            work=1,
            ours=found[f"busy {name}"],
            raw=None,
            unit="ms",
            budget=limit,
        )


def _lock(desk: Founded, rounds: int) -> Iterator[Measured]:
    """From the command until the locked window waits, against a cold start of the same program until it waits."""
    home = {name: str(desk.folder.parent) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    locks: list[float] = []
    starts: list[float] = []
    for _ in range(rounds):
        starts.append(_until_it_waits("liaison_desk", "--vault", str(desk.folder), environment=home))
        child = Child.start("tests.fault.locker", str(desk.folder), environment=home)
        process = child.process.pid
        child.say(PASSPHRASE)
        child.wait_for("open")
        wait_until_idle(process)
        before = cpu_seconds(process)
        child.say("")
        wait_until(lambda: "--locked" in command_line(process) and has_loaded(process, "libqoffscreen"))  # noqa: B023 - called at once
        wait_until_idle(process)
        locks.append(cpu_seconds(process) - before)
        child.stop()
    yield Measured(
        operation="lock",
        peer="a cold start",
        size="",
        work=1,
        ours=statistics.median(locks),
        raw=statistics.median(starts),
        unit="CPU s",
        budget=1.2,
    )


def _until_it_waits(*words: str, environment: dict[str, str]) -> float:
    child = Child.start(*words, environment=environment)
    process = child.process.pid
    wait_until(lambda: has_loaded(process, "libqoffscreen"))
    wait_until_idle(process)
    took = cpu_seconds(process)
    child.stop()
    return took
