"""A real PostgreSQL cluster that lives as long as the tests: on a socket, in a temporary folder."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_USERS = ("postgres", "nobody")


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL server on this machine, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("postgres") or shutil.which("postgres", path="/usr/local/bin:/usr/local/pgsql/bin")
    return Path(on_path).resolve().parent if on_path else None


WITHOUT_CARE = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
    "autovacuum=off", "shared_buffers=64MB",
)  # fmt: skip
"""Nothing has to outlive the run, and a database is copied for every story: that is to be quick."""


@contextmanager
def postgres_server() -> Iterator[str]:
    """Run a cluster with C locale and give the URL of its database."""
    programs = binaries()
    if programs is None:
        message = "no PostgreSQL server is installed: run `make install`, or apt-get install postgresql"
        raise RuntimeError(message)
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    prefix = _as_ordinary_user(folder)
    data = folder / "data"
    how = ["-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
    initdb: list[str | Path] = [*prefix, programs / "initdb", "-D", data, *how]
    try:
        _run(initdb)
        options = " ".join([f"-k {folder} -c listen_addresses=", *(f"-c {one}" for one in WITHOUT_CARE)])
        pg_ctl: list[str | Path] = [*prefix, programs / "pg_ctl", "-D", data]
        _run([*pg_ctl, "-w", "-l", folder / "log", "-o", options, "start"])
        try:
            yield f"postgresql://desk@/postgres?host={folder}"
        finally:
            _run([*pg_ctl, "-w", "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder)


def _as_ordinary_user(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    import pwd  # noqa: PLC0415 - absent on Windows

    names = {entry.pw_name for entry in pwd.getpwall()}
    user = next(name for name in _USERS if name in names)
    shutil.chown(folder, user)
    return ["runuser", "-u", user, "--"]


def _run(command: Sequence[str | Path]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
