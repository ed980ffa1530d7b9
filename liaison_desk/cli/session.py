"""Opening the desk that a command is about, with a secret that is never on the command line."""

import getpass
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Final

from liaison_desk.cli import files
from liaison_desk.cli.usage import NoPassphrase
from liaison_desk.desk.desk import Clock
from liaison_desk.desk.opening import Database, OpenDesk, open_desk
from liaison_desk.host.clock import ClockFrom, SystemClock, system_zone
from liaison_desk.host.paths import default_vault_folder
from liaison_desk.model.errors import BadInput, EnvironmentFault
from liaison_desk.model.moment import Moment
from liaison_desk.model.words import N_
from liaison_desk.store.engine import Engine
from liaison_desk.store.keywrap import FLOOR, Cost

_SCHEMES: Final = ("postgresql://", "postgres://")


class NoDatabaseDriver(EnvironmentFault):
    """The program was installed without what headquarters' database needs."""

    code = "NO_DATABASE_DRIVER"
    title = N_("This installation cannot speak to PostgreSQL.")
    advice = N_("Install the package with its “headquarters” extra.")


def vault_folder(asked: Namespace) -> Path:
    """Return the folder of the desk the command is about."""
    return Path(asked.vault).absolute() if asked.vault else default_vault_folder()


def opened(asked: Namespace, known: str = "") -> OpenDesk:
    """Open the desk, with the passphrase or the recovery words from where the command says they are.

    `known` is the passphrase where it was read already: standard input can be read once.
    """
    folder, database, clock = vault_folder(asked), database_of(asked), _clock(asked)
    if asked.recovery_file:
        words = files.secret(asked.recovery_file).split()
        return open_desk(folder, clock, recovery_words=words, database=database)
    return open_desk(folder, clock, passphrase=known or passphrase(asked), database=database)


def _clock(asked: Namespace) -> Clock:
    """Return this machine's clock; where a command that only reads names a moment, one that begins there."""
    said = getattr(asked, "as_of", None)
    if not said:
        return SystemClock()
    return ClockFrom(int(moment(said, "UTC").at.timestamp() * 1000), system_zone())


def moment(said: str, zone: str) -> Moment:
    """Return a moment as it is typed: with an offset or a zone in brackets, or on the wall clock of `zone`."""
    instant, _, named = said.removesuffix("]").partition("[") if said.endswith("]") else (said, "", "")
    try:
        wall = datetime.fromisoformat(instant)
    except ValueError:
        raise BadInput(
            what=f"time {said!r}", why="it is not like 2026-02-06T15:00 or 2026-02-06T20:00Z"
        ) from None
    zone = named or zone
    return Moment.local(wall, zone) if wall.tzinfo is None else Moment.parse(f"{wall.isoformat()}[{zone}]")


def passphrase(asked: Namespace) -> str:
    """Return the passphrase: from its file, from standard input, or asked for at a terminal without showing it."""
    if asked.passphrase_file:
        return files.secret(asked.passphrase_file)
    if not sys.stdin.isatty():
        raise NoPassphrase
    return getpass.getpass("Passphrase: ", sys.stderr)


def database_of(asked: Namespace) -> Database | None:
    """Return how to open headquarters' database, where the command names one."""
    url: str = asked.store or ""
    if not url:
        return None
    if not url.startswith(_SCHEMES):
        raise BadInput(what="--store", why="it does not begin with postgresql://")

    def database() -> Engine:
        try:
            from liaison_desk.store.postgres import PostgresEngine  # noqa: PLC0415 - only headquarters has the driver
        except ModuleNotFoundError:
            raise NoDatabaseDriver from None
        return PostgresEngine(url)

    return database


def cost_of(asked: Namespace) -> Cost:
    """Return what one guess of a new passphrase is to cost."""
    return FLOOR if asked.cost == "floor" else Cost()
