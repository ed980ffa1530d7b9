"""A program that puts one officer's secrets through every way into a desk, and then perhaps lets one slip.

Usage: canary_work FOLDER [SLIP]. Each secret is a phrase of `canaries.py`, never given on the command line. SLIP is a
way of leaking that a scan must find: temp_store, temporary_file, log or encoded.
"""

import io
import json
import logging
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from liaison_desk.desk.commands.attachments import attach
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.opening import OpenDesk, open_desk
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.undo import undo
from liaison_desk.host import hardening, logs
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Contact, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.moment import Moment
from liaison_desk.store import drafts
from tests.fault.canaries import Secret
from tests.fault.desks import ZONE, Ticking, bundle_for, found_headquarters, found_post, introduce


def main() -> None:
    folder = Path(sys.argv[1])
    hardening.harden()
    logs.keep_log(folder / "log")
    post, words = found_post(folder / "post")
    headquarters, _ = found_headquarters(folder / "headquarters")
    introduce(post, headquarters)
    _write(post.desk)
    _look(post.desk)
    _exchange(post, headquarters)
    headquarters.close()
    post.close()
    again = open_desk(folder / "post", Ticking(), recovery_words=words)
    for slip in sys.argv[2:]:
        _SLIPS[slip](again)
    again.vault.engine.execute("SELECT count(*) FROM op")
    logs.close_log()
    again.close()


def _write(desk: Desk) -> None:
    made = put_record(desk, desk.new(Contact, name=Secret.FIELD, side=Side.HOST, trust_note=Secret.NOTE))
    put_record(desk, replace(made, trust_note=Secret.UNDONE), seen=made)
    undo(desk, (desk.store.log.last(desk.setup.desk) or (0, b""))[0])
    put_record(desk, replace(made, trust_note=Secret.REPLACED), seen=made)
    drafts.save(desk.store.engine, f"contact/{made.id}", Secret.DRAFT.encode(), 1)
    attach(desk, made, io.BytesIO(Secret.ATTACHED.encode() * 40_000), f"{Secret.FILE_NAME}.txt")
    line = {"kind": "contact", "name": Secret.IMPORTED, "side": "HOST", "trust_note": Secret.NOTE}
    import_file(desk, json.dumps(line).encode(), "list.jsonl")
    wrong = json.dumps(line | {"side": Secret.REFUSED}).encode()
    try:
        import_file(desk, wrong, "wrong.jsonl")
    except BadInput as refusal:
        logs.log_fault("import.refused", refusal)


def _look(desk: Desk) -> None:
    assert find(desk, Secret.FIELD)
    find(desk, Secret.SEARCHED)
    starts = Moment.from_ms(desk.clock.now(), ZONE)
    meeting = desk.new(Meeting, subject=Secret.MEETING, meeting_kind=MeetingKind.COURTESY, starts=starts)
    kept = put_record(desk, meeting)
    issue_readout(desk, kept.id, Variant.INTERNAL)


def _exchange(post: OpenDesk, headquarters: OpenDesk) -> None:
    accept_bundle(headquarters.desk, io.BytesIO(bundle_for(post, "HQ")))
    for opened, text in ((post, Secret.OURS), (headquarters, Secret.THEIRS)):
        standing = opened.desk.store.records.where(Contact, {"name": Secret.FIELD})[0]
        put_record(opened.desk, replace(standing, role=text), seen=standing)
    accept_bundle(post.desk, io.BytesIO(bundle_for(headquarters, "OTTA")))


def _temp_store(opened: OpenDesk) -> None:
    engine = opened.vault.engine
    for pragma in ("PRAGMA temp_store = FILE", "PRAGMA cache_size = 10"):
        engine.execute(pragma)
    engine.execute("CREATE TEMP TABLE copied AS SELECT value FROM op")
    for _ in range(12):
        engine.execute("INSERT INTO copied SELECT value FROM copied")
    engine.execute("SELECT count(*) FROM (SELECT value FROM copied ORDER BY value)")


def _temporary_file(_: OpenDesk) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(Secret.NOTE.encode())


def _log(opened: OpenDesk) -> None:
    file = logging.FileHandler(Path(sys.argv[1]) / "log" / "plain.log")
    logging.getLogger("plain").addHandler(file)
    logging.getLogger("plain").warning("saved %s", Secret.NOTE)


def _encoded(_: OpenDesk) -> None:
    (Path(sys.argv[1]) / "log" / "state.txt").write_text(Secret.NOTE.encode().hex())


_SLIPS: dict[str, Callable[[OpenDesk], None]] = {
    "temp_store": _temp_store,
    "temporary_file": _temporary_file,
    "log": _log,
    "encoded": _encoded,
}

if __name__ == "__main__":
    main()
