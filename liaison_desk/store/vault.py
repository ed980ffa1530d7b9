"""The vault: a folder that only its officer's secret opens, and the connection to what it holds."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from secrets import token_bytes
from types import TracebackType
from typing import Self

from liaison_desk.model.errors import Refused
from liaison_desk.store import blobs, integrity, meta, migrations, opening
from liaison_desk.store.cipher import SqlCipherEngine, make_private, wipe
from liaison_desk.store.founding import DATABASE, SIDE_FILES, founding
from liaison_desk.store.integrity import Finding, StateRecord
from liaison_desk.store.keyslots import KeySlots
from liaison_desk.store.keywrap import KEY_BYTES, Cost, expand
from liaison_desk.store.lockfile import LockFile
from liaison_desk.store.passphrase import check_passphrase

_USUAL = Cost()


class Vault:
    """An open vault, held by this program alone until it is closed."""

    def __init__(
        self,
        folder: Path,
        lock: LockFile,
        slots: KeySlots,
        opened_by: int,
        data_key: bytearray,
        engine: SqlCipherEngine,
    ) -> None:
        """Hold the parts; use `create` or `open`."""
        self.folder = folder
        self.vault_id = slots.vault_id.hex()
        self.engine = engine
        self.slots = slots
        self.opened_by = opened_by
        self.findings: tuple[Finding, ...] = ()
        self.was_left_uncleanly = False
        self._lock = lock
        self._data_key = data_key
        self._openings = 0
        self._is_open = True

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, *, cost: Cost = _USUAL, keyring_share: bytes | None = None
    ) -> tuple["Vault", tuple[str, ...]]:
        """Make a vault in an empty or absent folder; give it open, with its 24 recovery words.

        With a share of the keyring, the passphrase alone does not open it: passphrase and keyring do,
        or the recovery words. Raises WeakPassphrase, BadInput where a vault is already, FolderReadOnly,
        DiskFull; nothing is left behind then.
        """
        check_passphrase(passphrase)
        with founding(folder) as lock:
            slots = KeySlots.create(folder)
            data_key = bytearray(token_bytes(KEY_BYTES))
            number = slots.add_passphrase(data_key, passphrase, cost, share=keyring_share)
            words = slots.add_recovery(data_key)
            make_private(folder / DATABASE)
            engine = SqlCipherEngine(folder / DATABASE, expand(data_key, "db"))
            vault = cls(folder, lock, slots, number, data_key, engine)
            try:
                migrations.migrate(engine)
                meta.put(engine, "vault_id", vault.vault_id)
                meta.put(engine, "slots", slots.fingerprint)
                vault._mark_open(0)
            except BaseException:
                vault._let_go()
                raise
        return vault, words

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_words: str | Iterable[str] | None = None,
        keyring_share: bytes | None = None,
    ) -> "Vault":
        """Open a vault with its passphrase (and the keyring's share, if it has one) or its recovery words.

        Raises WrongPassphrase, VaultMissing, VaultInUse, VaultDamaged, VaultTooNew, FolderReadOnly. What is
        odd about a vault that does open stands in `findings`.
        """
        opening.check_is_there(folder)
        lock = LockFile(folder)
        try:
            slots = KeySlots.read(folder)
            number, data_key = opening.find_key(slots, passphrase, recovery_words, keyring_share)
            root_key = expand(data_key, "stateroot")
            state = integrity.read_state(slots.file.read_state(), root_key)
            findings = opening.compare_files(folder, slots, state, root_key)
            engine = SqlCipherEngine(folder / DATABASE, expand(data_key, "db"))
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, lock, slots, number, data_key, engine)
        try:
            vault._settle(state, findings)
        except BaseException:
            vault._let_go()
            raise
        return vault

    def subkey(self, label: str) -> bytes:
        """Derive the 32-byte key for one purpose, such as db, attach or stateroot."""
        return expand(self._data_key, label)

    def add_passphrase(
        self, passphrase: str, *, cost: Cost = _USUAL, keyring_share: bytes | None = None
    ) -> int:
        """Let one more passphrase open the vault; gives its slot's number."""
        check_passphrase(passphrase)
        with self._changing_slots():
            return self.slots.add_passphrase(self._data_key, passphrase, cost, share=keyring_share)

    def add_recovery(self) -> tuple[str, ...]:
        """Let 24 new words open the vault, and give them."""
        with self._changing_slots():
            return self.slots.add_recovery(self._data_key)

    def change_passphrase(
        self,
        new: str,
        *,
        old: str | None = None,
        cost: Cost = _USUAL,
        keyring_share: bytes | None = None,
        old_keyring_share: bytes | None = None,
    ) -> None:
        """Replace the passphrase that `old` names; `old` may be left out after opening by recovery words.

        With `keyring_share` the new one needs the keyring from now on; without it, it does not.
        """
        check_passphrase(new)
        number = self.slots.to_change(self.opened_by, old, old_keyring_share)
        with self._changing_slots():
            self.slots.change_passphrase(number, self._data_key, new, cost, share=keyring_share)

    def remove_slot(self, number: int) -> None:
        """Take one way of opening the vault away, on the disk too."""
        with self._changing_slots():
            self.slots.remove(number)

    def state_root(self, heads: bytes = b"") -> bytes:
        """Digest the vault as it is on the disk now, with the log's heads: what a receipt states."""
        self.engine.checkpoint()
        return integrity.state_root(self.folder / DATABASE, self.subkey("stateroot"), heads)

    def destroy(self) -> None:
        """Overwrite every key slot at once: nothing opens this vault again. The caller ends the program."""
        self.slots.destroy()

    def close(self) -> None:
        """Write everything down, note how the vault was left, let the next program in."""
        if not self._is_open:
            return
        try:
            self.engine.close()
            wal = self.folder / SIDE_FILES[0]
            if self.slots.slots and not opening.has_content(wal):
                self._write_state(is_clean=True)
        finally:
            self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _settle(self, state: StateRecord | None, findings: list[Finding]) -> None:
        """Check what can be checked once the file is open, then write the first of this opening."""
        openings, more = opening.compare_contents(self.engine, self.folder, self.slots, state)
        self.findings = tuple(dict.fromkeys([*findings, *more]))
        self.was_left_uncleanly = state is None or not state.is_clean
        migrations.migrate(self.engine)
        self.slots.repair()
        meta.put(self.engine, "slots", self.slots.fingerprint)
        blobs.sweep(self.engine)
        self._mark_open(openings)

    def _mark_open(self, openings: int) -> None:
        """Say on the disk, before anything else is written, that the vault is open."""
        self._openings = openings + 1
        self._write_state(is_clean=False)
        meta.put(self.engine, "openings", str(self._openings))

    def _write_state(self, *, is_clean: bool) -> None:
        key = self.subkey("stateroot")
        root = integrity.state_root(self.folder / DATABASE, key) if is_clean else bytes(32)
        record = StateRecord(is_clean=is_clean, openings=self._openings, root=root)
        self.slots.file.write_state(record.to_bytes(key))

    @contextlib.contextmanager
    def _changing_slots(self) -> Iterator[None]:
        """Announce a change of the slots, so that a crash or a failing disk in it is no alarm."""
        before = meta.get(self.engine, "slots") or opening.CHANGING
        meta.put(self.engine, "slots", opening.CHANGING)
        try:
            yield
        except Refused:
            meta.put(self.engine, "slots", before)
            raise
        # where the disk failed in between, the next opening takes what the file then holds
        meta.put(self.engine, "slots", self.slots.fingerprint)

    def _let_go(self) -> None:
        self._is_open = False
        self.engine.close()
        wipe(self._data_key)
        self._lock.release()
