"""The share in a real Secret Service: gnome-keyring on a message bus of its own, both started here."""

import os
import subprocess
import sys
from pathlib import Path

_SESSION = """
printf 'login password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null &&
"$PYTHON" -c 'import ask; ask.keep()' && "$PYTHON" -c 'import ask; ask.recall()' &&
"$PYTHON" -c 'import ask; ask.lock_and_recall()'
"""

_ASK = """
from contextlib import closing

import secretstorage
from liaison_desk.host.keyring_share import KeyringShare

SECRET = bytes(range(32))
share = KeyringShare("5e0c-vault", wait_seconds=20)

def keep():
    print("before:", share.recall())
    print("kept:", share.keep(SECRET))

def recall():
    print("the same in another process:", share.recall() == SECRET)
    print("forgotten:", share.forget())
    print("after:", share.recall())
    print("kept again:", share.keep(SECRET))

def lock_and_recall():
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    print("locked:", share.recall())
"""


def test_a_real_secret_service_keeps_gives_and_forgets_the_share_and_says_when_it_is_locked(
    tmp_path: Path,
) -> None:
    (tmp_path / "ask.py").write_text(_ASK, encoding="ascii")
    folders = {"XDG_DATA_HOME": "data", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config", "HOME": "home"}
    for name in folders.values():
        (tmp_path / name).mkdir(mode=0o700)
    session = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", _SESSION],
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "PYTHON": sys.executable,
            "PYTHONPATH": str(tmp_path),
            **{variable: str(tmp_path / name) for variable, name in folders.items()},
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert session.stdout.splitlines() == [
        "before: missing",
        "kept: None",
        "the same in another process: True",
        "forgotten: None",
        "after: missing",
        "kept again: None",
        "locked: locked",
    ], session.stderr
