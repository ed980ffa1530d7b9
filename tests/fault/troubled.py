"""A program that saves while its disk fails at one call after another, and reports what its officer would see.

Usage: troubled FOLDER WORDS-FILE WORK STEP ERRNO… . One line of JSON for each point: the work is done with the
disk failing from one call on, once or to the end; the desk is closed and opened; the work is done on a sound disk.
"""

import ctypes
import io
import json
import sys
from collections.abc import Callable
from itertools import count, product
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import TypeAlias

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.opening import OpenDesk, open_desk
from liaison_desk.model.errors import DeskError
from liaison_desk.model.kinds import Contact
from liaison_desk.store import drafts
from tests.fault.desks import Ticking
from tests.fault.saver import save_together

Work: TypeAlias = Callable[[OpenDesk], None]
ONCE, TO_THE_END = 1, -1
USUAL_SLOTS = 2
_LIBRARY = ctypes.CDLL(None)


def main() -> None:
    folder, words = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8").split()
    work, step = _WORKS[sys.argv[3]], int(sys.argv[4])
    opened = open_desk(folder, Ticking(), recovery_words=words)
    for fault, times in product(map(int, sys.argv[5:]), (ONCE, TO_THE_END)):
        for after in count(0, step):
            before, slots = _content(opened), opened.vault.slots.fingerprint
            code = _try(opened, work, after, fault, times)
            is_last = _LIBRARY.disk_seen() <= after
            # of a slot that was being changed either is fine, the old or the new: its file has two copies
            is_new = _content(opened) != before or (not code and opened.vault.slots.fingerprint != slots)
            opened.close()
            opened = open_desk(folder, Ticking(), recovery_words=words)
            point = {"fault": fault, "times": times, "code": code, "whole": is_new is not bool(code)}
            point["alarms"] = [finding.code for finding in opened.vault.findings]
            point["retried"] = _try(opened, work, -1, 0, 0)
            sys.stdout.write(json.dumps(point) + "\n")
            if is_last:
                break
    opened.close()


def _try(opened: OpenDesk, work: Work, after: int, fault: int, times: int) -> str:
    """Do it with the disk failing from a moment on; the code of what the officer is told, empty if it is done."""
    _LIBRARY.disk_fail(ctypes.c_int64(after), fault, ctypes.c_int64(times))
    try:
        work(opened)
    except DeskError as refusal:
        return refusal.code
    finally:
        _LIBRARY.disk_stop()
    return ""


def _content(opened: OpenDesk) -> tuple[str, int, int]:
    desk = opened.desk
    last = desk.store.log.last(desk.setup.desk) or (0, b"")
    return desk.store.digest(), last[0], len(drafts.all(opened.vault.engine))


def _save(opened: OpenDesk) -> None:
    save_together(opened.desk, token_hex(6))


def _attach(opened: OpenDesk) -> None:
    contact = opened.desk.store.records.standing(Contact)[0]
    attach(opened.desk, contact, io.BytesIO(token_bytes(1_500_000)), "scan.bin")


def _draft(opened: OpenDesk) -> None:
    drafts.save(opened.vault.engine, token_hex(6), b"half a sentence", 1)


def _slot(opened: OpenDesk) -> None:
    if len(opened.vault.slots.slots) > USUAL_SLOTS:
        opened.vault.remove_slot(max(opened.vault.slots.slots))
    else:
        opened.vault.add_recovery()


_WORKS: dict[str, Work] = {"save": _save, "attach": _attach, "draft": _draft, "slot": _slot}

if __name__ == "__main__":
    main()
