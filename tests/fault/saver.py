"""A program that saves without end and says after each commit what is now promised: for others to kill.

Usage: saver FOLDER WORDS-FILE. Lines: `ready`, then `saved {json}` after each commit.
"""

import io
import json
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from secrets import token_hex

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import open_desk
from liaison_desk.desk.undo import undo
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.store import drafts
from tests.fault.desks import Ticking

PARTS = 3
"""How many records one change of this program makes together."""


def main() -> None:
    folder, words = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8").split()
    opened = open_desk(folder, Ticking(), recovery_words=words)
    _say("ready", {})
    for number in count():
        _round(opened.desk, f"{token_hex(6)}", number)


def _round(desk: Desk, name: str, number: int) -> None:
    made = save_together(desk, name)
    _promise(desk, made=made, name=name)
    first = desk.get(Contact, RecordId(made[0]))
    corrected = put_record(desk, replace(first, role=f"role {name}"), seen=first)
    _promise(desk, record=first.id, role=corrected.role)
    match number % 4:
        case 0:
            content = (name * 3000).encode()
            kept = attach(desk, first, io.BytesIO(content), f"{name}.txt")
            _promise(desk, attachment=kept.id, content=name)
        case 1:
            drafts.save(desk.store.engine, f"contact/{name}", name.encode(), desk.clock.now())
            _say("saved", {"draft": f"contact/{name}", "value": name})
        case 2:
            last = desk.get(Contact, RecordId(made[1]))
            remove_record(desk, last)
            _promise(desk, gone=last.id)
        case _:
            seq, _ = desk.store.log.last(desk.setup.desk) or (0, b"")
            undo(desk, seq)
            _promise(desk, record=first.id, role="")


def save_together(desk: Desk, name: str) -> list[RecordId]:
    """Commit one change that makes several records of one name."""
    made = [
        desk.new(Contact, name=name, side=Side.HOST, trust_note=f"met {name} twice") for _ in range(PARTS - 1)
    ]
    agency = desk.new(Agency, code=name, name=name, side=Side.HOST)
    with desk.change("put_contact") as change:
        for record in (agency, *made):
            change.put(record)
    return [agency.id, *(record.id for record in made)][::-1]


def _promise(desk: Desk, **promised: object) -> None:
    seq, _ = desk.store.log.last(desk.setup.desk) or (0, b"")
    _say("saved", {"seq": seq, **promised})


def _say(word: str, what: dict[str, object]) -> None:
    sys.stdout.write(f"{word} {json.dumps(what)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
