"""Who can open the vault: eight key slots, each holding the data key under another secret."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from liaison_desk.model.errors import Refused, VaultDamaged, WrongPassphrase
from liaison_desk.model.words import N_
from liaison_desk.store import keyfile, recovery
from liaison_desk.store.keyfile import KeyFile
from liaison_desk.store.keywrap import (
    NO_COST,
    Cost,
    Slot,
    SlotKind,
    looks_like_a_slot,
    passphrase_kek,
    read_slot,
    secret_kek,
    unwrap,
    wrap,
)

_SALT_BYTES = 16
_ID_BYTES = 16


class SlotsFull(Refused):
    """Every key slot is in use."""

    code = "SLOTS_FULL"
    title = N_("This desk already has eight ways to open it.")
    advice = N_("Remove one that is no longer needed first.")


class LastSlot(Refused):
    """The slot is the last that a person holds."""

    code = "LAST_SLOT"
    title = N_("This is the last way to open the desk.")
    advice = N_("Add another before removing it.")


class KeySlots:
    """The key slots of one vault as read from its file; every change is on the disk when it returns."""

    def __init__(
        self, file: KeyFile, vault_id: bytes, slots: dict[int, Slot], damaged: tuple[int, ...]
    ) -> None:
        """Hold what was read; use `create` or `read`."""
        self.file = file
        self.vault_id = vault_id
        self.damaged = damaged
        self._slots = slots

    @classmethod
    def create(cls, folder: Path) -> "KeySlots":
        """Make a file without slots for a new vault id."""
        file = KeyFile(folder / keyfile.NAME)
        file.create()
        return cls(file, secrets.token_bytes(_ID_BYTES), {}, ())

    @classmethod
    def read(cls, folder: Path) -> "KeySlots":
        """Read the newest good copy of each slot, writing nothing; raise VaultDamaged if none is left."""
        file = KeyFile(folder / keyfile.NAME)
        content = file.read()
        slots: dict[int, Slot] = {}
        damaged: list[int] = []
        for number in range(keyfile.SLOTS):
            copies = [_copy(content, number, copy) for copy in (0, 1)]
            good = [slot for slot in map(read_slot, copies) if slot is not None]
            if good:
                slots[number] = max(good, key=lambda slot: slot.generation)
            elif any(map(looks_like_a_slot, copies)):
                damaged.append(number)
        ids = {slot.vault_id for slot in slots.values()}
        if len(content) != keyfile.FILE_BYTES or len(ids) != 1:
            raise VaultDamaged(folder=folder, why=f"{keyfile.NAME} does not check")
        return cls(file, ids.pop(), slots, tuple(damaged))

    @property
    def slots(self) -> Mapping[int, Slot]:
        """The slots in use, by number."""
        return MappingProxyType(self._slots)

    @property
    def fingerprint(self) -> str:
        """One digest over all slots in use: another one means other slots."""
        digest = hashlib.sha256()
        for number, slot in sorted(self._slots.items()):
            digest.update(bytes([number]) + slot.to_bytes())
        return digest.hexdigest()

    def unlock(self, passphrase: str, share: bytes | None = None) -> tuple[int, bytearray]:
        """Find the slot that the passphrase (with the keyring's share, if any) opens, and its data key."""
        for number, slot in self._slots.items():
            match slot.kind:
                case SlotKind.PASSPHRASE:
                    key = unwrap(slot, passphrase_kek(slot, passphrase))
                case SlotKind.PASSPHRASE_AND_KEYRING if share is not None:
                    key = unwrap(slot, passphrase_kek(slot, passphrase, share))
                case _:
                    key = None
            if key is not None:
                return number, key
        raise self._nothing_opens()

    def unlock_with_words(self, words: str | Iterable[str]) -> tuple[int, bytearray]:
        """Find the slot that the 24 recovery words open, and its data key."""
        secret = recovery.to_secret(words)
        for number, slot in self._slots.items():
            if slot.kind is SlotKind.RECOVERY:
                key = unwrap(slot, secret_kek(slot, secret))
                if key is not None:
                    return number, key
        raise self._nothing_opens()

    def add_passphrase(
        self, data_key: bytes | bytearray, passphrase: str, cost: Cost, *, share: bytes | None = None
    ) -> int:
        """Let a passphrase open the vault; with a share, only together with the keyring that keeps it."""
        number = self._free()
        self._write(number, self._with_passphrase(data_key, passphrase, cost, share))
        return number

    def change_passphrase(
        self,
        number: int,
        data_key: bytes | bytearray,
        passphrase: str,
        cost: Cost,
        *,
        share: bytes | None = None,
    ) -> None:
        """Write another passphrase over a slot, in place, so that the old one is gone from the disk."""
        self._write(number, self._with_passphrase(data_key, passphrase, cost, share))

    def add_recovery(self, data_key: bytes | bytearray) -> tuple[str, ...]:
        """Let 24 new words open the vault, and give them: they are kept nowhere else."""
        number = self._free()
        secret = secrets.token_bytes(32)
        slot = self._fresh(SlotKind.RECOVERY, NO_COST)
        self._write(number, wrap(slot, secret_kek(slot, secret), data_key))
        return recovery.to_words(secret)

    def remove(self, number: int) -> None:
        """Overwrite a slot with random bytes; the last one cannot go."""
        if set(self._slots) <= {number}:
            raise LastSlot
        self.file.write_slot(number, b"")
        del self._slots[number]

    def to_change(self, opened_by: int, old: str | None, old_share: bytes | None) -> int:
        """Find the slot whose passphrase may be changed: the one that `old` opens.

        Whoever came in by recovery words has forgotten it and need not know. Raises WrongPassphrase.
        """
        if old is not None:
            return self.unlock(old, old_share)[0]
        if self._slots[opened_by].kind is not SlotKind.RECOVERY:
            raise WrongPassphrase
        return next(number for number, slot in self._slots.items() if slot.kind is not SlotKind.RECOVERY)

    def repair(self) -> tuple[int, ...]:
        """Make both copies of every slot alike again, and name the slots for which that was needed."""
        content = self.file.read()
        repaired = []
        for number, slot in self._slots.items():
            wanted = slot.to_bytes()
            if any(not _copy(content, number, copy).startswith(wanted) for copy in (0, 1)):
                self.file.write_slot(number, wanted)
                repaired.append(number)
        return tuple(repaired)

    def destroy(self) -> None:
        """Overwrite every slot: nothing opens the vault any more."""
        self.file.destroy()
        self._slots.clear()

    def _with_passphrase(
        self, data_key: bytes | bytearray, passphrase: str, cost: Cost, share: bytes | None
    ) -> Slot:
        kind = SlotKind.PASSPHRASE if share is None else SlotKind.PASSPHRASE_AND_KEYRING
        slot = self._fresh(kind, cost)
        return wrap(slot, passphrase_kek(slot, passphrase, share or b""), data_key)

    def _fresh(self, kind: SlotKind, cost: Cost) -> Slot:
        newest = max((slot.generation for slot in self._slots.values()), default=0)
        return Slot(
            kind=kind,
            generation=newest + 1,
            vault_id=self.vault_id,
            salt=secrets.token_bytes(_SALT_BYTES),
            cost=cost,
        )

    def _write(self, number: int, slot: Slot) -> None:
        self.file.write_slot(number, slot.to_bytes())
        self._slots[number] = slot

    def _free(self) -> int:
        for number in range(keyfile.SLOTS):
            if number not in self._slots and number not in self.damaged:
                return number
        raise SlotsFull

    def _nothing_opens(self) -> WrongPassphrase | VaultDamaged:
        """Blame the file where a slot of it is damaged, the secret otherwise."""
        if self.damaged:
            return VaultDamaged(folder=self.file.path.parent, why=f"{keyfile.NAME} does not check")
        return WrongPassphrase()


def _copy(content: bytes, number: int, copy: int) -> bytes:
    start = keyfile.slot_offset(number, copy)
    return content[start : start + keyfile.SLOT_BYTES]
