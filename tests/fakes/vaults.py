"""Vaults for tests: as real as any, at the lowest cost that a key slot may have."""

from pathlib import Path

from liaison_desk.store import migrations
from liaison_desk.store.cipher import SqlCipherEngine, make_private
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.vault import Vault

PASSPHRASE = "harbour lantern copper violet meadow"
KEY = bytes(range(32))


def new_vault(folder: Path) -> tuple[Vault, tuple[str, ...]]:
    """Make a vault that PASSPHRASE opens, and its recovery words (which open it faster)."""
    return Vault.create(folder, PASSPHRASE, cost=FLOOR)


def new_file(folder: Path, key: bytes = KEY) -> SqlCipherEngine:
    """Make an encrypted file with every table, without the vault around it."""
    make_private(folder / "vault.db")
    engine = SqlCipherEngine(folder / "vault.db", key)
    migrations.migrate(engine)
    return engine
