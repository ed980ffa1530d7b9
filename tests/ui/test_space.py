from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from liaison_desk.host.space import free_bytes
from liaison_desk.ui import space as space_module
from liaison_desk.ui.space import SpaceWatch
from tests.ui.conftest import Stage


class Disk:
    """A disk with as much room as the test says."""

    def __init__(self) -> None:
        self.left: int | None = 10**9

    def __call__(self, folder: Path) -> int | None:
        return self.left


@pytest.fixture
def disk() -> Disk:
    return Disk()


def test_the_status_bar_warns_while_little_room_is_left_and_not_after(
    stage: Stage, disk: Disk, qtbot: QtBot
) -> None:
    bar = stage.window.status
    watch = SpaceWatch(Path("/anywhere"), stage.window, disk)
    watch.looked.connect(bar.say_space)
    watch.look()
    assert not bar.space.isVisible()
    disk.left = 199_999_999
    watch.look()
    assert bar.space.isVisible()
    assert bar.space.accessibleName().startswith("Disk almost full: ")
    disk.left = 200_000_000
    watch.look()
    assert not bar.space.isVisible()


def test_a_disk_that_does_not_say_warns_of_nothing(stage: Stage, disk: Disk) -> None:
    disk.left = None
    watch = SpaceWatch(Path("/anywhere"), stage.window, disk)
    seen: list[object] = []
    watch.looked.connect(seen.append)
    watch.look()
    assert seen == [None]


def test_it_looks_again_by_itself(
    stage: Stage, disk: Disk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(space_module, "EVERY_MS", 10)
    disk.left = 5
    watch = SpaceWatch(Path("/anywhere"), stage.window, disk)
    with qtbot.waitSignal(watch.looked) as looked:
        pass
    assert looked.args == [5]


def test_the_window_watches_where_its_desk_is_kept(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stage.place.vault is not None
    assert stage.window.space._folder == stage.place.vault.folder


def test_a_real_folder_has_room_and_one_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    left = free_bytes(tmp_path)
    assert left is not None
    assert left > 0
    assert free_bytes(tmp_path / "nowhere") is None
