"""The folder of an export: made before the export is, filled file by file, and gone again where nothing came of it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from liaison_desk.desk.commands.exporting import Export
from liaison_desk.model.errors import BadInput
from liaison_desk.store.faults import disk_faults, make_folder
from liaison_desk.store.whole import appearing


@contextmanager
def folder_of_its_own(folder: Path) -> Iterator[Path]:
    """Make a folder for the eyes of this user only; it goes again if the block ends before anything is in it."""
    parent = folder.absolute().parent
    with disk_faults(parent):
        if folder.exists() or folder.is_symlink():
            raise BadInput(what=str(folder), why="it is there already; an export gets a folder of its own")
        if not parent.is_dir():
            raise BadInput(what=str(folder), why=f"there is no folder {parent}")
    make_folder(folder)
    try:
        yield folder
    except BaseException:
        with suppress(OSError):
            folder.rmdir()
        raise


def lay_down(made: Export, folder: Path) -> None:
    """Write the files of an export into its folder, each whole or not at all."""
    for file in made.files:
        path = folder / file.name
        with disk_faults(folder):
            path.parent.mkdir(mode=0o700, exist_ok=True)
        with appearing(path) as output:
            output.writelines(file.pieces)
