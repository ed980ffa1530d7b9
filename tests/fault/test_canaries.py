"""What an officer writes stands in no file outside the vault, nor readable in it: not for a moment, in no encoding."""

import time
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fault.canaries import Secret, forms, found_in
from tests.fault.children import run
from tests.fault.tapes import compiled, preloaded, read_tape

PUBLIC = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108 - looked at, not written to


@dataclass(frozen=True)
class Scene:
    """A scratch home in which the program works, and the tape of every byte it writes to any file."""

    home: Path
    tape: Path
    library: Path

    @property
    def environment(self) -> dict[str, str]:
        folders = {
            "HOME": "home",
            "TMPDIR": "tmp",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_STATE_HOME": "home/.local/state",
            "XDG_RUNTIME_DIR": "run",
        }
        for folder in folders.values():
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        return {name: str(self.home / folder) for name, folder in folders.items()} | preloaded(
            self.library, self.tape
        )

    def work(self, *slips: str) -> set[tuple[str, str, str]]:
        """Let the program work, and give where which secret was found in which form."""
        begun = time.time() - 1
        run("tests.fault.canary_work", [str(self.home / "desks"), *slips], self.environment)
        places = [*_files(self.home), *_since(begun, PUBLIC, self.home.parents[1])]
        found = {
            (str(path), secret.name, form) for path in places for secret, form in found_in(path.read_bytes())
        }
        return found | self._written()

    def _written(self) -> set[tuple[str, str, str]]:
        """Secrets in what was ever written to any file, whether or not it is still there."""
        written: dict[str, list[bytes]] = {}
        for call in read_tape(self.tape):
            if call.kind == "W":
                written.setdefault(call.name, []).append(call.content)
        return {
            (name, secret.name, form)
            for name, parts in written.items()
            for secret, form in found_in(b"".join(parts))
        }


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _since(begun: float, folders: Iterable[Path], own: Path) -> Iterator[Path]:
    """Files of everyone's temporary folders that became different meanwhile, beside the test's own."""
    for folder in folders:
        for path in folder.iterdir():
            if path not in own.parents and path.is_file() and path.stat().st_mtime >= begun:
                yield path


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path / "scene", tmp_path / "tape", compiled(tmp_path))


def test_nothing_an_officer_writes_is_found_in_any_file(scene: Scene) -> None:
    found = scene.work()
    names = {Path(call.name).name for call in read_tape(scene.tape) if call.kind == "W"}
    assert {"vault.db", "vault.db-wal", "keyslots.bin", "liaison-desk.log"} <= names
    assert found == set()


@pytest.mark.parametrize(
    ("slip", "place"),
    [
        ("temp_store", "etilqs_"),
        ("temporary_file", "scene/tmp/tmp"),
        ("log", "plain.log"),
        ("encoded", "state.txt"),
    ],
)
def test_the_scan_finds_what_a_careless_program_lets_slip(scene: Scene, slip: str, place: str) -> None:
    found = scene.work(slip)
    assert {(secret, form) for name, secret, form in found if place in name}
    assert all(place in name for name, _, _ in found)


@pytest.mark.parametrize("secret", list(Secret))
def test_every_form_of_a_secret_is_one_the_scan_looks_for(secret: Secret) -> None:
    for before in (b"", b"a", b"ab"):
        line = before + secret.value.encode() + b" and more"
        assert any(name == secret for name, _ in found_in(b64encode(line)))
    assert len(set(forms(secret.value).values())) >= 7
