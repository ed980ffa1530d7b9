"""What this process asks of the operating system so that its memory and its files stay its own."""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


class NotHardened(OSError):
    """The system refused a protection that it is known to have."""


def harden() -> None:
    """Make new files private, forbid core files, and deny other programs of this user our memory.

    Call it first in every process: a process that replaces itself keeps the first two and loses the third
    (prctl(2), PR_SET_DUMPABLE). Core files are a POSIX matter and memory denial a Linux one; elsewhere the
    call does what the system offers. Raises `NotHardened` where Linux refuses, which no known kernel does.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _deny_memory()


def _deny_memory() -> None:
    """Mark the process not dumpable: no ptrace, no /proc/PID/mem, no core file."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise NotHardened(number, os.strerror(number))
