"""The protections are asked of the real kernel, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

_REPORT = """
import ctypes, os, resource
from liaison_desk.host.hardening import harden
harden()
os.close(os.open("new-file", os.O_CREAT | os.O_WRONLY, 0o666))
os.mkdir("new-folder")
print(oct(os.stat("new-file").st_mode & 0o777), oct(os.stat("new-folder").st_mode & 0o777))
print(resource.getrlimit(resource.RLIMIT_CORE))
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_a_hardened_process_writes_private_files_leaves_no_core_and_hides_its_memory(tmp_path: Path) -> None:
    report = subprocess.run(
        [sys.executable, "-c", _REPORT], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert report == ["0o600 0o700", "(0, 0)", "0"]
