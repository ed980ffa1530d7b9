"""Asks the program that is kept loaded for one command, with the caller's folder, environment and streams.

Usage: asking SOCKET WORD… Nothing but the standard library is imported: a shell script calls it for every command.
"""

import json
import os
import socket
import sys
from collections.abc import Mapping, Sequence

LARGEST = 1 << 20


def ask(
    path: str,
    words: Sequence[str],
    folder: str,
    environment: Mapping[str, str],
    streams: Sequence[int] = (0, 1, 2),
    timeout: float | None = None,
) -> int:
    """Have a fresh process do the command; its exit status, negative where a signal ended it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.settimeout(timeout)
        line.connect(path)
        wanted = {"words": list(words), "folder": folder, "environment": dict(environment)}
        socket.send_fds(line, [json.dumps(wanted).encode()], streams)
        return int(line.recv(LARGEST).decode())


if __name__ == "__main__":
    sys.exit(ask(sys.argv[1], sys.argv[2:], str(os.getcwd()), os.environ))  # noqa: PTH109 - pathlib costs more than all else
