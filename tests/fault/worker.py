"""A program that does a bit of everything a vault is written by, marking the tape after each thing it promises.

Usage: worker FOLDER [NORMAL]. Lines: `promise {json}`, with the number of its mark; with NORMAL, the vault is
opened carelessly, as the control that must lose something.
"""

import ctypes
import io
import json
import sys
from itertools import count
from pathlib import Path

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.opening import OpenDesk, open_desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact
from tests.fault.desks import Ticking, found_post
from tests.fault.saver import save_together

_MARKS = count(1)
_NAMES = count(1)


def main() -> None:
    folder = Path(sys.argv[1])
    opened, words = found_post(folder)
    _promise(words=words)
    _work(opened, rounds=12)
    opened.close()
    _promise(closed=True)
    again = open_desk(folder, Ticking(), recovery_words=words)
    more = again.vault.add_recovery()
    _promise(words=more)
    _work(again, rounds=6)
    _promise(removing=more)
    again.vault.remove_slot(max(again.vault.slots.slots))
    _promise(removed=more)
    _work(again, rounds=2)
    again.close()
    _promise(closed=True)


def _work(opened: OpenDesk, rounds: int) -> None:
    desk = opened.desk
    if sys.argv[2:] == ["NORMAL"]:
        desk.store.engine.execute("PRAGMA synchronous = NORMAL")
    for number in range(rounds):
        made = save_together(desk, f"name {next(_NAMES)}")
        _promise(seq=(desk.store.log.last(desk.setup.desk) or (0, b""))[0])
        if number % 5 == 1:
            first = desk.get(Contact, RecordId(made[0]))
            attach(desk, first, io.BytesIO(bytes([number]) * 300_000), "scan.bin")
            _promise(seq=(desk.store.log.last(desk.setup.desk) or (0, b""))[0])
        if number % 5 == 3:
            desk.store.engine.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _promise(**promised: object) -> None:
    number = next(_MARKS)
    sys.stdout.write(f"promise {json.dumps({'mark': number, **promised})}\n")
    sys.stdout.flush()
    ctypes.CDLL(None).disk_mark(ctypes.c_int64(number))


if __name__ == "__main__":
    main()
