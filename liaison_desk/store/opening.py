"""What is looked at when a vault opens: whether it is there, and whether it is as it was left."""

from collections.abc import Iterable
from pathlib import Path

from liaison_desk.model.errors import VaultDamaged, VaultMissing, WrongPassphrase
from liaison_desk.store import integrity, keyfile, meta, migrations
from liaison_desk.store.cipher import SqlCipherEngine
from liaison_desk.store.faults import disk_faults
from liaison_desk.store.founding import DATABASE, MARKER, SIDE_FILES
from liaison_desk.store.integrity import Finding, StateRecord
from liaison_desk.store.keyslots import KeySlots

CHANGING = "changing"  # stands in meta while the slots change, so that a crash then is no alarm
_LOGS = (SIDE_FILES[0], SIDE_FILES[2])


def check_is_there(folder: Path) -> None:
    """Raise VaultMissing or, where the key slots are gone, VaultDamaged."""
    with disk_faults(folder):
        is_there = (folder / DATABASE).exists() and not (folder / MARKER).exists()
        has_slots = (folder / keyfile.NAME).exists()
    if not is_there:
        raise VaultMissing(folder=folder)
    if not has_slots:
        raise VaultDamaged(folder=folder, why=f"{keyfile.NAME} is missing")


def find_key(
    slots: KeySlots, passphrase: str | None, words: str | Iterable[str] | None, share: bytes | None
) -> tuple[int, bytearray]:
    """Find the slot that what was given opens, and the data key; nothing given is a wrong passphrase."""
    if words is not None:
        return slots.unlock_with_words(words)
    if passphrase is None:
        raise WrongPassphrase
    return slots.unlock(passphrase, share)


def compare_files(folder: Path, slots: KeySlots, state: StateRecord | None, key: bytes) -> list[Finding]:
    """Compare the files with how they were left, before SQLite touches them.

    A log beside a vault that was closed cleanly was planted: it is set aside, or SQLite would replay it.
    """
    findings = [Finding.SLOT_DAMAGED] if slots.damaged else []
    if state is None:
        return [*findings, Finding.STATE_MISSING]
    if state.is_clean:
        for name in _LOGS:
            if has_content(folder / name):
                (folder / name).replace(folder / f"{name}.foreign")
                findings.append(Finding.FOREIGN_LOG)
        if integrity.state_root(folder / DATABASE, key) != state.root:
            findings.append(Finding.PUT_BACK)
    return findings


def compare_contents(
    engine: SqlCipherEngine, folder: Path, slots: KeySlots, state: StateRecord | None
) -> tuple[int, list[Finding]]:
    """Compare what the open file says with slots and state; give the openings so far too.

    After an unclean closing every page is checked. Raises VaultTooNew, VaultDamaged.
    """
    findings: list[Finding] = []
    migrations.check_version(engine, folder)
    if meta.get(engine, "vault_id") != slots.vault_id.hex():
        raise VaultDamaged(folder=folder, why=f"{keyfile.NAME} belongs to another vault")
    if meta.get(engine, "slots") not in (slots.fingerprint, CHANGING):
        findings.append(Finding.SLOTS_PUT_BACK)
    openings = int(meta.get(engine, "openings") or 0)
    if state is not None and openings not in (state.openings, state.openings - 1):
        findings.append(Finding.PUT_BACK)
    if state is None or not state.is_clean:
        # a power cut in the middle of a checkpoint leaves torn pages whose whole copies are in the log
        engine.checkpoint()
        if integrity.health(engine):
            findings.append(Finding.PAGES_DAMAGED)
    return max(openings, state.openings if state else 0), findings


def has_content(path: Path) -> bool:
    """Tell whether a file is there and not empty."""
    return path.exists() and path.stat().st_size > 0
