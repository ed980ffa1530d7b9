"""What a keyring does wrong becomes a value, and only keyrings known to be safe are asked."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from liaison_desk.host.keyring_share import Keyring, KeyringShare, Unavailable

_ASK = """
from liaison_desk.host.keyring_share import KeyringShare
share = KeyringShare("vault")
print(share.keep(b"secret"), share.recall())
"""

_IMPORT = """
import sys
import liaison_desk.host.keyring_share
print("keyring" in sys.modules)
"""


class KeyringLocked(Exception):
    """As keyring raises it."""


class FakeKeyring:
    """A keyring in memory that can be told to misbehave."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.raises: Exception | None = None
        self.mangles = False
        self.hangs_until: threading.Event | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._misbehave()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._misbehave()
        self.kept[service, username] = password[::-1] if self.mangles else password

    def delete_password(self, service: str, username: str) -> None:
        self._misbehave()
        del self.kept[service, username]

    def _misbehave(self) -> None:
        if self.hangs_until is not None:
            self.hangs_until.wait()
        if self.raises is not None:
            raise self.raises


@pytest.fixture
def fake() -> FakeKeyring:
    return FakeKeyring()


def _share(keyring: Keyring | None, vault: str = "vault-1", wait_seconds: float = 10.0) -> KeyringShare:
    return KeyringShare(vault, wait_seconds=wait_seconds, find=lambda: keyring)


def test_a_kept_share_comes_back_byte_for_byte_and_is_gone_when_forgotten(fake: FakeKeyring) -> None:
    secret = bytes(range(32))
    share = _share(fake)
    assert share.keep(secret) is None
    assert _share(fake).recall() == secret
    assert share.forget() is None
    assert share.recall() is Unavailable.MISSING
    assert share.forget() is None


def test_two_vaults_do_not_see_each_other_s_share(fake: FakeKeyring) -> None:
    assert _share(fake, "vault-1").keep(b"one") is None
    assert _share(fake, "vault-2").recall() is Unavailable.MISSING


def test_a_keyring_that_gives_back_something_else_keeps_nothing(fake: FakeKeyring) -> None:
    fake.mangles = True
    assert _share(fake).keep(b"secret share") is Unavailable.NOT_KEPT
    assert fake.kept == {}


def test_a_share_that_somebody_overwrote_with_text_is_a_failure(fake: FakeKeyring) -> None:
    assert _share(fake).keep(b"share") is None
    fake.kept = dict.fromkeys(fake.kept, "not base64!")
    assert _share(fake).recall() is Unavailable.FAILED


def test_without_a_keyring_every_act_says_so() -> None:
    share = _share(None)
    assert [share.keep(b"x"), share.recall(), share.forget()] == [Unavailable.NO_KEYRING] * 3


@pytest.mark.parametrize(
    ("error", "reason"),
    [(KeyringLocked(), Unavailable.LOCKED), (OSError("bus closed"), Unavailable.FAILED)],
)
def test_whatever_a_keyring_raises_becomes_a_reason(
    fake: FakeKeyring, error: Exception, reason: Unavailable
) -> None:
    fake.raises = error
    share = _share(fake)
    assert [share.keep(b"x"), share.recall(), share.forget()] == [reason] * 3


def test_a_keyring_that_hangs_costs_a_wait_and_no_more(fake: FakeKeyring) -> None:
    fake.hangs_until = threading.Event()
    try:
        assert _share(fake, wait_seconds=0.05).recall() is Unavailable.TIMED_OUT
    finally:
        fake.hangs_until.set()


def test_a_plain_text_keyring_that_the_environment_or_a_file_names_is_never_asked(tmp_path: Path) -> None:
    (tmp_path / "leaky.py").write_text(
        "import keyring.backend\n"
        "class Keyring(keyring.backend.KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, service, username): return 'bGVhaw=='\n"
        "    def set_password(self, service, username, password): open('leak', 'w').write(password)\n"
        "    def delete_password(self, service, username): pass\n",
        encoding="ascii",
    )
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=leaky.Keyring\n", encoding="ascii"
    )
    asked = subprocess.run(
        [sys.executable, "-c", _ASK],
        cwd=tmp_path,
        env={
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(tmp_path),
            "PYTHON_KEYRING_BACKEND": "leaky.Keyring",
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.split() == ["no_keyring", "no_keyring"]
    assert not (tmp_path / "leak").exists()


def test_the_keyring_library_is_not_imported_before_it_is_needed() -> None:
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, liaison_desk.host.keyring_share; print('keyring' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == "False"
