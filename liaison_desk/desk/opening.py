"""Founding a desk, opening it, and closing it again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeAlias

from liaison_desk.desk.desk import Clock, Desk
from liaison_desk.desk.keyring import share_for
from liaison_desk.desk.setup import Setup
from liaison_desk.desk.staleness import keep_readouts_honest
from liaison_desk.model.errors import EnvironmentFault, Refused
from liaison_desk.model.ids import DeskId
from liaison_desk.model.kinds import KINDS, Point, Readout
from liaison_desk.model.record import Kinds
from liaison_desk.model.words import N_
from liaison_desk.store import meta, migrations
from liaison_desk.store.engine import Engine
from liaison_desk.store.founding import take_back
from liaison_desk.store.integrity import Finding
from liaison_desk.store.keywrap import Cost
from liaison_desk.store.store import Store
from liaison_desk.store.vault import Vault
from liaison_desk.sync.identity import Identity, Profile, new_identity

IDENTITY: Final = "identity"
USUAL: Final = Cost()
MOST_CHECKED_AT_OPENING: Final = 100_000
"""Operations: a log of more takes longer to check than an officer waits for a desk to open."""
Database: TypeAlias = Callable[[], Engine]
"""Opens the database in which the records are, where that is not the vault: headquarters' PostgreSQL."""

_RECORDS: Final = "records"
_ELSEWHERE: Final = "elsewhere"
_OWNER: Final = "owner"


class NotSetUp(EnvironmentFault):
    """A vault in which no desk was ever set up."""

    code = "NOT_SET_UP"
    title = N_("The desk in {folder} was never set up to the end.")
    advice = N_("Create a desk in another folder.")


class NoIdentity(Refused):
    """The desk has no keys to sign with."""

    code = "NO_IDENTITY"
    title = N_("This desk has no identity for exchange yet.")
    advice = N_("Make one with “identity init”, or on the Sync page.")


class RecordsElsewhere(Refused):
    """A vault that holds the identity and the setup only."""

    code = "RECORDS_ELSEWHERE"
    title = N_("The records of the desk in {folder} are in a database, not in its vault.")
    advice = N_("Name the database with “--store”.")


class RecordsHere(Refused):
    """A vault that holds its records itself, opened with a database beside it."""

    code = "RECORDS_HERE"
    title = N_("The desk in {folder} keeps its records in its vault, not in a database.")
    advice = N_("Leave “--store” out, or found headquarters anew with “hq init --store”.")


class DatabaseOfAnother(Refused):
    """A database in which another desk keeps its records."""

    code = "DATABASE_OF_ANOTHER"
    title = N_("The database belongs to another desk ({desk}).")
    advice = N_("Name this desk's own database, or a new and empty one.")


@dataclass(kw_only=True)
class OpenDesk:
    """A desk and the vault it lives in, until it is closed; `database` holds the records where the vault does not."""

    desk: Desk
    vault: Vault
    database: Engine | None = None

    def close(self) -> None:
        """Close the vault; the keys are gone from this process's tables."""
        if self.database is not None:
            self.database.close()
        self.vault.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def found_desk(  # noqa: PLR0913 - each is a choice of whoever founds the desk
    folder: Path,
    passphrase: str,
    setup: Setup,
    clock: Clock,
    *,
    cost: Cost = USUAL,
    profile: Profile = Profile.HYBRID,
    keyring_share: bytes | None = None,
    database: Database | None = None,
) -> tuple[OpenDesk, tuple[str, ...]]:
    """Create a vault with a desk in it, which signs with fresh keys; return it open, with its 24 recovery words.

    With a `database` the records go there, and the vault holds the keys and the setup only. BadInput for
    a setup that will not do; otherwise the errors are those of the vault.
    """
    setup.check()
    if database is not None:
        _check_free(database, folder)
    vault, words = Vault.create(folder, passphrase, cost=cost, keyring_share=keyring_share)
    try:
        identity = new_identity(profile)
        own = replace(setup, desk=identity.desk)
        own.save(vault.engine)
        meta.put(vault.engine, IDENTITY, identity.to_json().decode())
        if database is not None:
            meta.put(vault.engine, _RECORDS, _ELSEWHERE)
        return _seated(vault, own, clock, KINDS, database), words
    except BaseException:
        vault.close()
        take_back(folder)
        raise


def open_desk(
    folder: Path,
    clock: Clock,
    *,
    passphrase: str | None = None,
    recovery_words: str | Sequence[str] | None = None,
    keyring_share: bytes | None = None,
    kinds: Kinds = KINDS,
    database: Database | None = None,
) -> OpenDesk:
    """Open the desk in a folder; the errors are those of the vault, and of the `database` if its records are there.

    Where the passphrase opens the vault only with the login keyring, the keyring is asked.
    """
    if recovery_words is None and keyring_share is None:
        keyring_share = share_for(folder)
    vault = Vault.open(
        folder, passphrase=passphrase, recovery_words=recovery_words, keyring_share=keyring_share
    )
    try:
        setup = _setup(vault)
        return _seated(vault, setup, clock, kinds, database)
    except BaseException:
        vault.close()
        raise


def _seated(vault: Vault, setup: Setup, clock: Clock, kinds: Kinds, database: Database | None) -> OpenDesk:
    """Return the desk of an open vault, with its records from wherever they are."""
    elsewhere = meta.get(vault.engine, _RECORDS) == _ELSEWHERE
    if elsewhere and database is None:
        raise RecordsElsewhere(folder=vault.folder)
    if database is None:
        store = Store(vault.engine, kinds)
        if vault.was_left_uncleanly:
            vault.findings += _checked(store)
        return OpenDesk(desk=_listening(Desk(store, setup, clock)), vault=vault)
    if not elsewhere:
        raise RecordsHere(folder=vault.folder)
    engine = database()
    try:
        migrations.check_version(engine, vault.folder)
        migrations.migrate(engine)
        _claim(engine, setup)
        desk = _listening(Desk(Store(engine, kinds), setup, clock, keys=vault.engine))
        return OpenDesk(desk=desk, vault=vault, database=engine)
    except BaseException:
        engine.close()
        raise


def _check_free(database: Database, folder: Path) -> None:
    """Refuse a database that cannot be had before a vault is made for it."""
    engine = database()
    try:
        migrations.check_version(engine, folder)
        owner = meta.get(engine, _OWNER) if migrations.version(engine) else None
        if owner is not None:
            raise DatabaseOfAnother(desk=owner)
    finally:
        engine.close()


def _checked(store: Store) -> tuple[Finding, ...]:
    """Check the log after an unclean closing (log.md §7); what is too large to wait for is left to the officer."""
    if store.log.size() > MOST_CHECKED_AT_OPENING:
        return (Finding.CHECK_DUE,)
    return (Finding.LOG_DAMAGED,) if store.verify() else ()


def _listening(desk: Desk) -> Desk:
    """Return a desk that sees to what follows from its own changes."""
    if {Readout.kind, Point.kind} <= set(desk.store.kinds):
        keep_readouts_honest(desk)
    return desk


def _claim(engine: Engine, setup: Setup) -> None:
    """Keep two desks from numbering their changes in one log."""
    owner = meta.get(engine, _OWNER)
    if owner not in {None, setup.desk}:
        raise DatabaseOfAnother(desk=owner)
    meta.put(engine, _OWNER, setup.desk)


def _setup(vault: Vault) -> Setup:
    setup = Setup.load(vault.engine)
    if setup is None:
        raise NotSetUp(folder=vault.folder)
    return setup


def identity_of(desk: Desk) -> Identity:
    """Return the private identity of a desk; NoIdentity where it has none."""
    written = meta.get(desk.keys, IDENTITY)
    if written is None:
        raise NoIdentity
    return Identity.from_json(written.encode())


def unsaved(
    post: str, officer: str = "", zone: str = "UTC", home_zone: str = "UTC", device: str = "A"
) -> Setup:
    """Return a setup for `found_desk`, whose desk id is made with its keys."""
    return Setup(desk=DeskId(""), post=post, officer=officer, zone=zone, home_zone=home_zone, device=device)
