"""Founding a desk, opening it, and closing it again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from liaison_desk.desk.desk import Clock, Desk
from liaison_desk.desk.setup import Setup
from liaison_desk.model.errors import EnvironmentFault, Refused
from liaison_desk.model.ids import DeskId
from liaison_desk.model.kinds import KINDS
from liaison_desk.model.record import Kinds
from liaison_desk.model.words import N_
from liaison_desk.store import meta
from liaison_desk.store.keywrap import Cost
from liaison_desk.store.store import Store
from liaison_desk.store.vault import Vault
from liaison_desk.sync.identity import Identity, Profile, new_identity

IDENTITY: Final = "identity"
USUAL: Final = Cost()


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


@dataclass(kw_only=True)
class OpenDesk:
    """A desk and the vault it lives in, until it is closed."""

    desk: Desk
    vault: Vault

    def close(self) -> None:
        """Close the vault; the keys are gone from this process's tables."""
        self.vault.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def found_desk(
    folder: Path,
    passphrase: str,
    setup: Setup,
    clock: Clock,
    *,
    cost: Cost = USUAL,
    profile: Profile = Profile.HYBRID,
    keyring_share: bytes | None = None,
) -> tuple[OpenDesk, tuple[str, ...]]:
    """Create a vault with a desk in it, which signs with fresh keys; return it open, with its 24 recovery words."""
    vault, words = Vault.create(folder, passphrase, cost=cost, keyring_share=keyring_share)
    try:
        identity = new_identity(profile)
        own = replace(setup, desk=identity.desk)
        own.save(vault.engine)
        meta.put(vault.engine, IDENTITY, identity.to_json().decode())
        return OpenDesk(desk=Desk(Store(vault.engine, KINDS), own, clock), vault=vault), words
    except BaseException:
        vault.close()
        raise


def open_desk(
    folder: Path,
    clock: Clock,
    *,
    passphrase: str | None = None,
    recovery_words: str | Sequence[str] | None = None,
    keyring_share: bytes | None = None,
    kinds: Kinds = KINDS,
) -> OpenDesk:
    """Open the desk in a folder; the errors are those of the vault."""
    vault = Vault.open(
        folder, passphrase=passphrase, recovery_words=recovery_words, keyring_share=keyring_share
    )
    try:
        setup = _setup(vault)
        return OpenDesk(desk=Desk(Store(vault.engine, kinds), setup, clock), vault=vault)
    except BaseException:
        vault.close()
        raise


def _setup(vault: Vault) -> Setup:
    setup = Setup.load(vault.engine)
    if setup is None:
        raise NotSetUp(folder=vault.folder)
    return setup


def identity_of(desk: Desk) -> Identity:
    """Return the private identity of a desk; NoIdentity where it has none."""
    written = meta.get(desk.store.engine, IDENTITY)
    if written is None:
        raise NoIdentity
    return Identity.from_json(written.encode())


def unsaved(
    post: str, officer: str = "", zone: str = "UTC", home_zone: str = "UTC", device: str = "A"
) -> Setup:
    """Return a setup for `found_desk`, whose desk id is made with its keys."""
    return Setup(desk=DeskId(""), post=post, officer=officer, zone=zone, home_zone=home_zone, device=device)
