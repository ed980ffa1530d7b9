"""The login keyring as a second thing that it takes to open a desk: off unless asked for, never enough alone."""

import secrets
from pathlib import Path
from typing import Final

from liaison_desk.host.keyring_share import KeyringShare, Unavailable
from liaison_desk.model.errors import DeskError, EnvironmentFault
from liaison_desk.model.words import N_
from liaison_desk.store.keyslots import KeySlots
from liaison_desk.store.keywrap import KEY_BYTES, Cost, SlotKind
from liaison_desk.store.vault import Vault

_USUAL: Final = Cost()


WHY: Final = {
    Unavailable.NO_KEYRING: "there is none on this computer that can be trusted",
    Unavailable.LOCKED: "it is locked",
    Unavailable.TIMED_OUT: "it does not answer",
    Unavailable.MISSING: "it holds no share for this desk",
    Unavailable.NOT_KEPT: "it gives back something else",
    Unavailable.FAILED: "it reports an error",
}


class KeyringUnavailable(EnvironmentFault):
    """A keyring that is locked, missing or empty."""

    code = "KEYRING_UNAVAILABLE"
    title = N_("The login keyring does not keep or give this desk's share ({why}).")
    advice = N_("Unlock the login keyring and try again, or open the desk with its 24 recovery words.")


def is_bound(vault: Vault) -> bool:
    """Whether the passphrase alone does not open the vault."""
    kinds = {slot.kind for slot in vault.slots.slots.values()}
    return SlotKind.PASSPHRASE_AND_KEYRING in kinds


def bind(vault: Vault, passphrase: str, cost: Cost = _USUAL) -> None:
    """Let the passphrase open the vault only together with this login's keyring; the recovery words still do alone."""
    if is_bound(vault):
        return
    share = secrets.token_bytes(KEY_BYTES)
    keyring = KeyringShare(vault.vault_id)
    failed = keyring.keep(share)
    if failed is not None:
        raise KeyringUnavailable(why=WHY[failed])
    try:
        vault.change_passphrase(passphrase, old=passphrase, cost=cost, keyring_share=share)
    except BaseException:
        keyring.forget()
        raise


def release(vault: Vault, passphrase: str, cost: Cost = _USUAL) -> None:
    """Let the passphrase open the vault alone again, and forget the share.

    Whoever opened the vault by its recovery words needs no keyring for it: it may be lost for good.
    """
    if not is_bound(vault):
        return
    keyring = KeyringShare(vault.vault_id)
    if vault.slots.slots[vault.opened_by].kind is SlotKind.RECOVERY:
        vault.change_passphrase(passphrase, cost=cost)
    else:
        share = _share(keyring)
        vault.change_passphrase(passphrase, old=passphrase, cost=cost, old_keyring_share=share)
    keyring.forget()


def share_for(folder: Path) -> bytes | None:
    """Return the keyring's share for the vault in a folder, if its passphrase needs one; KeyringUnavailable."""
    try:
        slots = KeySlots.read(folder)
    except (DeskError, OSError):
        return None  # opening the vault says what is wrong with it
    kinds = {slot.kind for slot in slots.slots.values()}
    if SlotKind.PASSPHRASE_AND_KEYRING not in kinds:
        return None
    return _share(KeyringShare(slots.vault_id.hex()))


def _share(keyring: KeyringShare) -> bytes:
    found = keyring.recall()
    if isinstance(found, Unavailable):
        raise KeyringUnavailable(why=WHY[found])
    return found
