"""The program itself is hardened, whichever way it is started."""

import subprocess
import sys

_ASK = """
import ctypes, os, resource, sys
from liaison_desk.__main__ import main
status = main(["--version"])
print(status, oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_the_terminal_hides_its_memory_and_writes_private_files() -> None:
    asked = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    assert asked.stdout.splitlines()[-1] == "0 0o77 (0, 0) 0"
