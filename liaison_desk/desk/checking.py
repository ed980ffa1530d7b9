"""Checking a desk from end to end, in words: pages, chains, values, tables, files (log.md §7)."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.errors import VaultDamaged
from liaison_desk.store import blobs, integrity
from liaison_desk.store.backup import Backup, BackupFailed, back_up
from liaison_desk.store.engine import Engine
from liaison_desk.store.keywrap import Cost
from liaison_desk.store.store import Store

USUAL: Final = Cost()


@dataclass(frozen=True, kw_only=True)
class Report:
    """What was looked at, and what did not check; codes and places only, never what a record says."""

    changes: int
    files: int
    faults: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether everything checks."""
        return not self.faults and not self.findings

    @property
    def sentence(self) -> str:
        """What a person reads first."""
        looked = f"{self.changes} changes and {self.files} files were checked"
        if self.is_sound:
            return f"This desk is sound: {looked}, and every chain, value, table and page agrees."
        return f"This desk is not sound: {looked}, and {len(self.faults) + len(self.findings)} things do not agree."


def verify_desk(opened: OpenDesk) -> Report:
    """Check every page, chain, commitment, table and file of an open desk."""
    engine = opened.desk.store.engine
    faults = [f"page: {fault}" for fault in integrity.health(opened.vault.engine)]
    faults += [f"{fault.part}: {fault.where}" for fault in opened.desk.store.verify()]
    faults += [f"file: {digest}" for digest in _broken_files(engine)]
    return Report(
        changes=opened.desk.store.log.next_id() - 1,
        files=len(blobs.all_refs(engine)),
        faults=tuple(faults),
        findings=tuple(finding.code for finding in opened.vault.findings),
    )


def back_up_desk(opened: OpenDesk, name: str, passphrase: str, *, cost: Cost = USUAL) -> Backup:
    """Copy the vault as it stands, and check the copy from its pages to its log before it gets its name."""
    kinds = opened.desk.store.kinds

    def check(engine: Engine) -> None:
        faults = Store(engine, kinds).verify()
        if faults:
            raise BackupFailed(why=f"{faults[0].part}: {faults[0].where}")

    return back_up(opened.vault, name, passphrase, cost=cost, check=check)


def _broken_files(engine: Engine) -> Iterator[str]:
    for ref in blobs.all_refs(engine):
        try:
            deque(blobs.open(engine, ref.sha256), maxlen=0)
        except VaultDamaged:
            yield ref.sha256.hex()
