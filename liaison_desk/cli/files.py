"""Files that a command line names: read whole, written whole or not at all, secrets read with care."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from liaison_desk.model.errors import BadInput
from liaison_desk.store.faults import disk_faults
from liaison_desk.store.whole import appearing

STDIN: Final = "-"
LARGEST: Final = 256 * 1024 * 1024
LONGEST_SECRET: Final = 64 * 1024


def contents(name: str, largest: int = LARGEST) -> bytes:
    """Return the bytes of an input file, or of standard input for `-`."""
    if name == STDIN:
        content = sys.stdin.buffer.read(largest + 1)
    else:
        with opened(name) as source:
            content = source.read(largest + 1)
    if len(content) > largest:
        raise BadInput(what=name, why=f"it is larger than {largest:,} bytes")
    return content


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """Open an input file for reading; BadInput says why it cannot be."""
    if not name:
        raise BadInput(what="name of a file", why="it is empty")
    try:
        source = Path(name).open("rb")  # noqa: SIM115 - closed below; only the opening may fail like this
    except FileNotFoundError:
        raise BadInput(what=name, why="there is no such file") from None
    except IsADirectoryError:
        raise BadInput(what=name, why="it is a folder") from None
    except (OSError, ValueError):
        raise BadInput(what=name, why="it cannot be read") from None
    with source:
        yield source


def secret(name: str) -> str:
    """Return the text of a secret's file, without its last line break; nothing of it is ever said again."""
    shown = "standard input" if name == STDIN else name
    content = contents(name, LONGEST_SECRET)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(what=shown, why="it is not text in UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")


def target(name: str, file_name: str) -> Path:
    """Return where an output goes: into a folder under its own name, or under the name given; never over a file."""
    path = Path(name)
    with disk_faults(path.parent):
        if path.is_dir():
            path /= file_name
        if path.exists() or path.is_symlink():
            raise BadInput(what=str(path), why="there is a file of that name already")
        if not path.parent.is_dir():
            raise BadInput(what=str(path), why=f"there is no folder {path.parent}")
    return path


@contextmanager
def awaited(path: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Begin a private file before that is done of which it will tell: where no file can be, nothing is done.

    Without a path, what is written goes nowhere.
    """
    if path is None:
        yield lambda _: None
        return
    with appearing(path) as output:
        yield output.write


def write(path: Path, content: bytes) -> None:
    """Write a private file, whole or not at all."""
    with appearing(path) as output:
        output.write(content)
