"""The optional share in the login keyring, with a real Secret Service behind the real command."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.program import Program, Seat, found_post, seat

SESSION = "printf 'login' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\""
FOLDERS = {"XDG_DATA_HOME": "share", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config"}


@pytest.fixture
def desk(program: Program) -> Seat:
    made = seat(program, "post", "harbour lantern copper violet meadow")
    found_post(made)
    return made


def _with_keyring(desk: Seat, folder: Path) -> Seat:
    for name in FOLDERS.values():
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    before = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh"]
    more = {variable: str(folder / name) for variable, name in FOLDERS.items()}
    return replace(desk, program=replace(desk.program, before=before, more=more))


def test_the_passphrase_opens_the_desk_only_with_the_keyring_until_it_is_released(
    desk: Seat, tmp_path: Path
) -> None:
    logged_in = _with_keyring(desk, tmp_path)
    digest = desk.digest
    assert logged_in.ok("vault", "keyring", "on") == {"keyring": True}
    assert logged_in.digest == digest
    elsewhere = desk.run("digest")
    assert (elsewhere.status, elsewhere.code) == (4, "KEYRING_UNAVAILABLE")
    assert "recovery words" in elsewhere.err
    assert logged_in.ok("vault", "keyring", "off") == {"keyring": False}
    assert desk.digest == digest


def test_recovery_words_release_a_desk_whose_keyring_is_lost(program: Program, tmp_path: Path) -> None:
    made = seat(program, "post", "harbour lantern copper violet meadow")
    words = made.ok("vault", "create", "--post", "OTT")["recovery_words"]
    (tmp_path / "words").write_text(" ".join(words), encoding="utf-8")
    _with_keyring(made, tmp_path).ok("vault", "keyring", "on")
    assert made.run("digest").code == "KEYRING_UNAVAILABLE"
    assert made.ok("vault", "keyring", "off", "--recovery-file", "words") == {"keyring": False}
    assert made.digest


def test_without_a_keyring_nothing_is_changed(desk: Seat) -> None:
    said = desk.run("vault", "keyring", "on", "--cost", "floor")
    assert (said.status, said.code) == (4, "KEYRING_UNAVAILABLE")
    assert desk.digest
    assert desk.ok("vault", "keyring", "off") == {"keyring": False}
