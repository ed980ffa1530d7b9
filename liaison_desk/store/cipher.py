"""The encrypted file: how vault.db is opened, what is asserted about it, and its engine."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sqlcipher3 import dbapi2 as sqlite

from liaison_desk.store.engine import NOTHING, Dialect, Rows, Values
from liaison_desk.store.faults import disk_faults, of_sqlite

KEY_BYTES = 32
PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
    ("mmap_size", "0", 0),
    ("cache_size", "-16000", -16000),
    ("journal_size_limit", "67108864", 67108864),
)
COMPILED = frozenset({"TEMP_STORE=2", "ENABLE_FTS5", "HAS_CODEC"})
_UNCODED = {"disk I/O error": "SQLITE_IOERR", "database or disk is full": "SQLITE_FULL"}
_BUSY_SECONDS = 5
_STATEMENTS_KEPT = 512
_ATTACH = 24  # SQLITE_ATTACH: the driver does not name it


def wipe(secret: bytearray) -> None:
    """Overwrite a secret in place."""
    secret[:] = bytes(len(secret))


def make_private(path: Path) -> None:
    """Create an empty file that only its owner reads, before SQLite sees it.

    The files SQLite puts beside it inherit its mode.
    """
    with disk_faults(path.parent):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


class SqlCipherEngine:
    """An open vault.db.

    Threads may share it: one statement runs at a time, and a transaction keeps the others out until it ends. Two
    threads inside the driver would wait for each other for ever, one for the connection and one for the interpreter
    that the authorizer needs.
    """

    dialect = Dialect.SQLITE

    def __init__(
        self, path: Path, key: bytes | bytearray, *, read_only: bool = False, memory_security: bool = True
    ) -> None:
        """Open `path` with its 32-byte key; an absent file is created by `make_private` first.

        Raises VaultDamaged if the key does not fit the file. `memory_security` costs time; a
        process started for headquarters' bulk import does without. Once on, it is on for the process.
        """
        if len(key) != KEY_BYTES:
            message = "SQLCipher would take a key of another length for a passphrase"
            raise ValueError(message)
        self.path = path
        self._key = bytearray(key)
        self._memory_security = memory_security
        self._one_thread = RLock()
        self._connection = _connect(path, self._key, memory_security=memory_security)
        self._closed = False
        if read_only:
            self.execute("PRAGMA query_only = ON")

    def execute(self, sql: str, values: Values = NOTHING, /) -> Rows:
        """Run one statement and fetch all it gives."""
        with self._alone():
            cursor = self._connection.execute(sql, values)
            try:
                return Rows(cursor.fetchall(), cursor.rowcount)
            finally:
                cursor.close()

    def executemany(self, sql: str, many: Iterable[Values], /) -> None:
        """Run one statement once for each of the many."""
        with self._alone():
            self._connection.executemany(sql, many).close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all of the block or none of it; waits up to five seconds for another writer."""
        with self._one_thread:
            self._refuse_another()
            self.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                # a full disk may have rolled back already
                if self._connection.in_transaction:
                    self.execute("ROLLBACK")
                raise

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Run a transaction that writes very many rows, on a connection that keeps no statements for later.

        Statements that are kept hold the small memory that a connection has ready. Without it, with memory security,
        every text handed to the database is locked and unlocked by the operating system, at ten times its price.
        """
        with self._one_thread:
            self._refuse_another()
            usual = self._connection
            self._connection = _connect(
                self.path, self._key, memory_security=self._memory_security, statements_kept=0
            )
            try:
                with self.transaction():
                    yield
            finally:
                self._connection.close()
                self._connection = usual

    def reader(self) -> "SqlCipherEngine":
        """Open a connection of its own that cannot write."""
        return SqlCipherEngine(self.path, self._key, read_only=True, memory_security=self._memory_security)

    def writer(self) -> "SqlCipherEngine":
        """Open a connection of its own that can."""
        return SqlCipherEngine(self.path, self._key, memory_security=self._memory_security)

    def checkpoint(self) -> bool:
        """Move everything from the write-ahead log into vault.db; False if a reader prevents it."""
        (busy, _, _), *_ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return int(busy) == 0

    def copy_to(self, target: "SqlCipherEngine") -> None:
        """Copy every page of one moment into another engine's file, under its key."""
        with self._alone():
            self._connection.backup(target._connection)  # noqa: SLF001 - the driver's own call wants both

    def close(self) -> None:
        """Close and wipe the key; the last to close empties the write-ahead log."""
        with self._one_thread:
            if not self._closed:
                self._closed = True
                self._connection.close()
                wipe(self._key)

    def _refuse_another(self) -> None:
        if self._connection.in_transaction:
            message = "a transaction inside a transaction"
            raise RuntimeError(message)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other threads out of the driver, and say its faults in our own words."""
        with self._one_thread:
            try:
                yield
            except sqlite.Error as fault:
                # the backup call gives its errors without a code
                name = getattr(fault, "sqlite_errorname", None) or _UNCODED.get(str(fault), "")
                named = of_sqlite(name, self.path.parent)
                if named is None:
                    raise
                raise named from fault


def _connect(
    path: Path, key: bytearray, *, memory_security: bool, statements_kept: int = _STATEMENTS_KEPT
) -> sqlite.Connection:
    try:
        connection = sqlite.connect(
            path,
            isolation_level=None,
            timeout=_BUSY_SECONDS,
            cached_statements=statements_kept,
            check_same_thread=False,
        )
        try:
            _prepare(connection, key, memory_security=memory_security)
        except BaseException:
            connection.close()
            raise
    except sqlite.Error as fault:
        named = of_sqlite(getattr(fault, "sqlite_errorname", ""), path.parent)
        if named is None:
            raise
        raise named from fault
    return connection


def _prepare(connection: sqlite.Connection, key: bytearray, *, memory_security: bool) -> None:
    """Set everything, in the one order that works, and check that it took."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    if memory_security:
        connection.execute("PRAGMA cipher_memory_security = ON")
    _give_key(connection, key)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for name, value, _ in PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
    connection.enable_load_extension(False)  # noqa: FBT003 - the driver takes it by position only
    connection.set_authorizer(_authorize)
    _check(connection, memory_security=memory_security)


def _give_key(connection: sqlite.Connection, key: bytearray) -> None:
    """Hand over the raw key in SQLCipher's own form, x'…64 hex digits…'; bare bytes would be a passphrase."""
    text = bytearray(3 + 2 * KEY_BYTES)
    text[:2], text[-1:] = b"x'", b"'"
    digits = b"0123456789abcdef"
    try:
        for place, byte in enumerate(key):
            text[2 + 2 * place] = digits[byte >> 4]
            text[3 + 2 * place] = digits[byte & 15]
        connection.set_key(text)
    finally:
        wipe(text)


def _check(connection: sqlite.Connection, *, memory_security: bool) -> None:
    """Read every setting back: one that did not take would be a silent leak."""
    found: dict[str, object] = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name, _, _ in PRAGMAS
    }
    wanted: dict[str, object] = {name: value for name, _, value in PRAGMAS}
    if memory_security:
        wanted["cipher_memory_security"] = "1"
        found["cipher_memory_security"] = connection.execute("PRAGMA cipher_memory_security").fetchone()[0]
    options = {option for (option,) in connection.execute("PRAGMA compile_options")}
    if found != wanted or not options >= COMPILED:
        message = f"SQLCipher is not set as it must be: {found} {sorted(COMPILED - options)}"
        raise RuntimeError(message)


def _authorize(action: int, *_: object) -> int:
    return int(sqlite.SQLITE_DENY) if action == _ATTACH else int(sqlite.SQLITE_OK)
