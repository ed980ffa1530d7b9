"""Headquarters' database: the same statements on PostgreSQL."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import psycopg
from psycopg import errors, pq

from liaison_desk.model.errors import (
    DeskError,
    DiskFull,
    EnvironmentFault,
    FolderReadOnly,
    VaultDamaged,
    VaultInUse,
)
from liaison_desk.model.words import N_
from liaison_desk.store.engine import NOTHING, Dialect, Rows, Values
from liaison_desk.store.placeholders import to_pyformat

_LOCK = 0x4C444B31  # "LDK1": the advisory lock of the one program that writes
_C_LOCALES = ("C", "POSIX")


class ServerUnreachable(EnvironmentFault):
    """The database server does not answer or does not let us in."""

    code = "SERVER_UNREACHABLE"
    title = N_("The database server of this desk cannot be reached.")
    advice = N_("Ask the administrator whether it runs and lets this computer in.")


class WrongLocale(EnvironmentFault):
    """A database whose text order differs from that of the other desks."""

    code = "WRONG_LOCALE"
    title = N_("The database sorts text by another rule (LC_COLLATE {found}) than the desks do.")
    advice = N_("Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.")


class PostgresEngine:
    """One connection to headquarters' database, which this program alone writes to."""

    dialect = Dialect.POSTGRES

    def __init__(self, url: str, *, read_only: bool = False, is_alone: bool = True) -> None:
        """Connect; raises ServerUnreachable, WrongLocale, or VaultInUse where another program writes."""
        self._url = url
        try:
            self._connection = psycopg.connect(url, autocommit=True, prepare_threshold=3)
        except psycopg.OperationalError as fault:
            raise ServerUnreachable from fault
        self._place = Path(self._connection.info.dbname)
        try:
            self._check_locale()
            if is_alone and not read_only:
                self._take_lock()
            if read_only:
                self.execute("SET default_transaction_read_only = on")
        except BaseException:
            self._connection.close()
            raise

    def execute(self, sql: str, values: Values = NOTHING, /) -> Rows:
        """Run one statement and fetch all it gives."""
        try:
            cursor = self._connection.execute(to_pyformat(sql), values)
            rows = cursor.fetchall() if cursor.description is not None else ()
            return Rows(rows, cursor.rowcount)
        except psycopg.Error as fault:
            self._translate(fault)
            raise

    def executemany(self, sql: str, many: Iterable[Values], /) -> None:
        """Run one statement once for each of the many."""
        try:
            with self._connection.cursor() as cursor:
                cursor.executemany(to_pyformat(sql), many)
        except psycopg.Error as fault:
            self._translate(fault)
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all of the block or none of it."""
        if self._connection.info.transaction_status is not pq.TransactionStatus.IDLE:
            message = "a transaction inside a transaction"
            raise RuntimeError(message)
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if not self._connection.closed:
                self._connection.execute("ROLLBACK")
            raise

    def bulk(self) -> AbstractContextManager[None]:
        """Run a transaction that writes very many rows; here it is one like any other."""
        return self.transaction()

    def reader(self) -> "PostgresEngine":
        """Open a connection of its own that cannot write."""
        return PostgresEngine(self._url, read_only=True)

    def writer(self) -> "PostgresEngine":
        """Open a connection of its own that can, under the lock that this one holds."""
        return PostgresEngine(self._url, is_alone=False)

    def close(self) -> None:
        """Let the lock go and hang up; the server notices a connection that only hangs up a moment later."""
        with suppress(psycopg.Error):
            self._connection.execute("SELECT pg_advisory_unlock_all()")
        self._connection.close()

    def _check_locale(self) -> None:
        sql = (
            "SELECT datcollate, pg_encoding_to_char(encoding) "
            "FROM pg_database WHERE datname = current_database()"
        )
        collate, encoding = self.execute(sql)[0]
        if collate not in _C_LOCALES or encoding != "UTF8":
            raise WrongLocale(found=f"{collate} {encoding}")

    def _take_lock(self) -> None:
        if self.execute("SELECT pg_try_advisory_lock(:lock)", {"lock": _LOCK}).one() != (True,):
            raise VaultInUse(folder=self._place)

    def _translate(self, fault: psycopg.Error) -> None:
        named = _of_postgres(fault, self._place)
        if named is not None:
            raise named from fault


def _of_postgres(fault: psycopg.Error, place: Path) -> DeskError | None:
    match fault:
        case errors.DiskFull() | errors.OutOfMemory():
            return DiskFull()
        case errors.ReadOnlySqlTransaction() | errors.InsufficientPrivilege():
            return FolderReadOnly(folder=place)
        case errors.DataCorrupted() | errors.IndexCorrupted() | errors.IoError():
            return VaultDamaged(folder=place, why="the database server reports damage")
        case psycopg.OperationalError() if fault.sqlstate is None or fault.sqlstate.startswith(("08", "57P")):
            return ServerUnreachable()
        case _:
            return None
