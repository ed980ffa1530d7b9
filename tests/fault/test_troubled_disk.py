"""A disk that is full, failing, over quota or read-only at any call: a clear sentence, nothing half, a retry works."""

import errno
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison_desk.store import integrity
from tests.fault.children import run
from tests.fault.desks import Founded, fast_folder, found_post
from tests.fault.saver import save_together
from tests.fault.tapes import compiled, preloaded
from tests.fault.troubled import ONCE

FULL = "LIAISON_DESK_KILLS" in os.environ
TOLD = {
    errno.ENOSPC: {"DISK_FULL"},
    errno.EDQUOT: {"DISK_FULL"},
    errno.EROFS: {"FOLDER_READ_ONLY", "VAULT_DAMAGED"},
    errno.EIO: {"VAULT_DAMAGED"},
}
"""What an officer may be told about each, when it lasts."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """What happened when the disk failed at one call."""

    fault: int
    times: int
    code: str
    whole: bool
    alarms: list[str]
    retried: str


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    folder = tmp_path_factory.mktemp("troubled") / "desk"
    opened, words = found_post(folder)
    with opened:
        save_together(opened.desk, "first")
    (folder.parent / "words").write_text(" ".join(words), encoding="utf-8")
    compiled(folder.parent)
    return Founded(folder, words)


@pytest.fixture
def fast() -> Iterator[Path]:
    with fast_folder() as folder:
        yield folder


@pytest.mark.parametrize("work", ["save", "attach", "draft", "slot"])
def test_a_disk_in_trouble_is_named_and_costs_nothing_but_a_second_try(
    founded: Founded, fast: Path, work: str
) -> None:
    desk, words = founded.copy(fast / "desk"), founded.folder.parent / "words"
    step = 1 if FULL else {"attach": 240, "save": 12}.get(work, 3)
    environment = preloaded(compiled(founded.folder.parent), under=desk.folder)
    arguments = [str(desk.folder), str(words), work, str(step), *map(str, TOLD)]
    points = [Point(**json.loads(line)) for line in run("tests.fault.troubled", arguments, environment)]
    told = Counter((errno.errorcode[point.fault], point.code) for point in points)
    print(f"\n{work}: {len(points)} points, {dict(told)}")
    assert [point for point in points if point.retried or point.alarms or not point.whole] == [], told
    for point in points:
        allowed = TOLD[point.fault] | ({"VAULT_DAMAGED"} if point.times == ONCE else set())
        assert point.code in allowed | {""}
    assert {point.fault for point in points if point.code} == set(TOLD)
    with desk.open() as opened:
        assert opened.desk.store.verify() == []
        assert integrity.health(opened.vault.engine) == ()
