"""The preloaded library that records a program's writes and lets them fail, and the states of the disk it may leave."""

import random
import shutil
import struct
import subprocess
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
SECTOR = 512
_HEAD = struct.Struct("<cHqq")

Files = Mapping[str, bytes]


def compiled(folder: Path) -> Path:
    """The library, made by this machine's C compiler."""
    library = folder / "disk.so"
    if not library.exists():
        compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
        command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
        subprocess.run(command, check=True)
    return library


def preloaded(library: Path, tape: Path | None = None, under: Path | str = "") -> dict[str, str]:
    """The environment of a program that is to be recorded on `tape`, for files `under` a folder."""
    environment = {"LD_PRELOAD": str(library), "DISK_UNDER": str(under)}
    return environment | ({"DISK_TAPE": str(tape)} if tape else {})


@dataclass(frozen=True)
class Call:
    """One call that changed a file: what was done, to which, where, with what bytes."""

    kind: str
    name: str
    offset: int
    content: bytes


def read_tape(tape: Path) -> list[Call]:
    """Every call in order."""
    return list(_calls(tape.read_bytes()))


def _calls(written: bytes) -> Iterator[Call]:
    at = 0
    while at < len(written):
        kind, size, offset, length = _HEAD.unpack_from(written, at)
        at += _HEAD.size
        name = written[at : at + size].decode()
        at += size
        has_content = kind in {b"W", b"N"}
        yield Call(kind.decode(), name, offset, written[at : at + length] if has_content else b"")
        at += length if has_content else 0


@dataclass
class _File:
    """One file: as the program sees it, as it surely is on the disk, and what may or may not have got there."""

    seen: bytearray = field(default_factory=bytearray)
    safe: bytearray = field(default_factory=bytearray)
    pending: list[Call] = field(default_factory=list)
    is_named: bool = False


class Disk:
    """What a disk may hold after each call of a tape, if the program is killed or the power fails."""

    def __init__(self) -> None:
        self.files: dict[str, _File] = {}
        self.mark: int | None = None

    def play(self, call: Call) -> None:
        """Do one call."""
        match call.kind:
            case "M":
                self.mark = call.offset
            case "C":
                self.files.setdefault(call.name, _File())
            case "W" | "T":
                file = self.files.setdefault(call.name, _File())
                _apply(file.seen, call)
                file.pending.append(call)
            case "S":
                self._sync(call.name)
            case "U":
                self.files.pop(call.name, None)
            case "N":
                moved = self.files.pop(call.content.decode(), None)
                if moved is not None:
                    self.files[call.name] = moved

    def _sync(self, name: str) -> None:
        file = self.files.get(name)
        if file is not None:
            file.safe, file.pending, file.is_named = bytearray(file.seen), [], True
        else:
            for other, found in self.files.items():
                found.is_named = found.is_named or str(Path(other).parent) == name

    def killed(self) -> Files:
        """What is there after the program was killed: everything it wrote."""
        return {name: bytes(file.seen) for name, file in self.files.items()}

    def cut(self, chance: random.Random) -> Files:
        """What may be there after a power cut: of what was not synced any part, in sectors, in any order."""
        return {
            name: _torn(file, chance)
            for name, file in self.files.items()
            if file.is_named or chance.random() < 0.5
        }


def _apply(content: bytearray, call: Call) -> None:
    if call.kind == "T":
        del content[call.offset :]
        content.extend(bytes(call.offset - len(content)))
        return
    content.extend(bytes(max(0, call.offset - len(content))))
    content[call.offset : call.offset + len(call.content)] = call.content


def _torn(file: _File, chance: random.Random) -> bytes:
    content = bytearray(file.safe)
    for call in file.pending:
        if chance.random() < 0.5:
            continue
        if call.kind == "T":
            _apply(content, call)
            continue
        for start in range(0, len(call.content), SECTOR):
            if chance.random() < 0.85:
                part = call.content[start : start + SECTOR]
                _apply(content, Call("W", call.name, call.offset + start, part))
    return bytes(content)


def lay_out(files: Files, under: Path, folder: Path) -> None:
    """Write files that were under one folder into another."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / Path(name).relative_to(under)).write_bytes(content)


def chosen(count: int, most: int, chance: random.Random) -> Sequence[int]:
    """Which of `count` moments to look at, at most so many, in order."""
    return range(count) if count <= most else sorted(chance.sample(range(count), most))
