"""The acceptance scenarios 9 to 16 of the work (domain.md §4.13): between desks, and against loss and theft.

Scenario 15, an erasure, is in test_rules_by_command.py.
"""

import base64
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.e2e.program import Program, Seat
from tests.e2e.story import Story

SECRET = '{"classification": "SECRET", "scheme": "IN"}'


def test_scenario_9_a_supervisor_answers_in_a_file_and_nobody_answers_for_himself(story: Story) -> None:
    post, ref, folder = story.post, "OTTA-RDO-26-0004-8", story.post.program.folder
    away = Program(folder=folder / "supervisor")
    away.folder.mkdir()
    story.at(post, "readout", "offer", ref, "--out", away.folder / "review.pdf")
    story.say("The supervisor has the PDF and no desk.")
    said = away.run("readout", "verify", "review.pdf", "--json")
    assert said.status == 1, "the supervisor has not signed it"
    read = json.loads(said.out)
    assert (read["intact"], read["complete"], read["reference"]) == (True, False, ref)
    answer = {"format": "liaison-desk/review", "version": 1, "readout": ref, "decision": "approve"}
    answer |= {"content_hash": read["content_hash"], "at": "2026-03-20T14:00:00Z"}
    answer["comments"] = [{"paragraph": 1, "text": "Good; send it today."}]
    for by, name in (("P02", "own.json"), ("P03", "answer.json")):
        (away.folder / name).write_text(json.dumps({**answer, "by": by}), encoding="utf-8")
    refused = story.at(post, "readout", "review", away.folder / "own.json", status=1)
    assert refused.code == "APPROVAL_REFUSED"
    assert "same person" in refused.err
    story.at(post, "readout", "review", away.folder / "answer.json")
    approved = post.ok("record", "get", ref)
    assert (approved["status"], approved["author"], approved["approver"]) == ("APPROVED", "P02", "P03")
    assert "Good; send it today." in json.dumps(post.ok("record", "history", ref))
    assert story.at(post, "readout", "review", away.folder / "answer.json", status=1).code == "ANSWER_KNOWN"
    story.carry(post, "HQ", story.hq, "approved.ldb")
    assert story.hq.ok("record", "get", ref)["approver"] == "P03"
    story.at(post, "readout", "issue", ref, "--out", folder / "issued.pdf")


def test_scenario_10_bundles_wait_for_the_missing_one_and_are_known_again(story: Story) -> None:
    post, hq, folder = story.post, story.hq, story.post.program.folder
    for number in (1, 2, 3):
        if number == 2:
            shutil.copytree(post.vault, folder / "set aside")
        story.at(post, "record", "put", "OTTA-MTG-26-0003-G", f"place=Room {number}")
        story.at(post, "bundle", "make", "--to", "HQ", "--incremental", "--out", folder / f"{number}.ldb")
    story.at(hq, "bundle", "accept", folder / "1.ldb")
    before = hq.digest
    held = story.at(hq, "bundle", "accept", folder / "3.ldb")
    assert "held: bundle 2 of this link is missing" in held.out
    assert hq.digest == before
    then = story.at(hq, "bundle", "accept", folder / "2.ldb")
    assert "Held bundles followed: 3." in then.out
    assert hq.digest == post.digest
    assert "was taken in before" in story.at(hq, "bundle", "accept", folder / "2.ldb").out
    sealed = bytearray((folder / "2.ldb").read_bytes())
    sealed[len(sealed) // 2] ^= 1
    (folder / "altered.ldb").write_bytes(sealed)
    assert story.at(hq, "bundle", "accept", folder / "altered.ldb", status=3).code == "BUNDLE_BROKEN_SEAL"
    story.say("The post's desk is put back to before bundle 2, and another 2 is made there.")
    shutil.rmtree(post.vault)
    (folder / "set aside").rename(post.vault)
    story.at(post, "record", "put", "OTTA-MTG-26-0003-G", "place=Elsewhere")
    story.at(post, "bundle", "make", "--to", "HQ", "--incremental", "--out", folder / "other.ldb")
    assert story.at(hq, "bundle", "accept", folder / "other.ldb", status=3).code == "BUNDLE_FORKED"
    assert hq.ok("hq", "status")["posts"][0]["state"] == "quarantined"
    assert hq.ok("record", "get", "OTTA-MTG-26-0003-G")["place"] == "Room 3"


def test_scenario_11_the_same_date_is_a_conflict_and_both_texts_are_kept(story: Story) -> None:
    post, hq, ref = story.post, story.hq, "OTTA-RFI-26-0001-1"
    story.carry(post, "HQ", hq, "first.ldb")
    story.at(post, "record", "put", ref, "preservation_expires=2026-06-30", "facts=Told at the post.")
    story.at(hq, "record", "put", ref, "preservation_expires=2026-07-31", "facts=Told at home.")
    story.carry(post, "HQ", hq, "second.ldb")
    story.carry(hq, "OTTA", post, "back.ldb")
    said = story.at(post, "conflicts")
    assert "2026-06-30" in said.out
    assert "2026-07-31" in said.out
    assert "Told at the post." in said.out
    assert "Told at home." in said.out


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from liaison_desk.app.start import Program, new_application
from liaison_desk.desk.opening import open_desk
from liaison_desk.host.clock import SystemClock
application = new_application()
program = Program(application, Path(sys.argv[1]))
program.dress()
program.show_desk(open_desk(program.vault, SystemClock(), passphrase=sys.stdin.readline().rstrip()))
page = next(page for page in program.window.pages if page.key == "meetings")
"""
TYPING = """
page.begin()
page.stack.currentWidget().form.editors["place"].put("Half-typed pl")
waiting = program.opened.place.drafts
waiting.pending_changed.connect(lambda pending: pending or print("kept", flush=True))
application.exec()
"""
AGAIN = """
assert page.restore_draft("meeting:new")
print(page.stack.currentWidget().form.editors["place"].get(), flush=True)
"""


def _window(desk: Seat, then: str) -> "subprocess.Popen[str]":
    """Open the window of a desk in a process of its own, unlock it, and go on as `then` says."""
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW + then, str(desk.vault)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**desk.program.environment, "XDG_STATE_HOME": str(desk.program.folder / "state")},
    )
    assert process.stdin is not None
    process.stdin.write(desk.secret.read_text(encoding="utf-8"))
    process.stdin.flush()
    return process


def test_scenario_12_the_power_fails_while_typing_and_the_draft_is_there(story: Story) -> None:
    """Closing the lid is in tests/ui/test_window.py (sleep) and tests/ui/test_lock_real.py (the draft)."""
    post = story.post
    typing = _window(post, TYPING)
    try:
        assert typing.stdout is not None
        assert typing.stdout.readline().strip() == "kept"
    finally:
        typing.kill()
        typing.communicate()
    assert typing.returncode == -signal.SIGKILL
    story.say(
        "The window was open on a new meeting, “Half-typed pl” stood in it, and its process was killed."
    )
    again, _ = _window(post, AGAIN).communicate(timeout=60)
    assert again.strip() == "Half-typed pl"
    story.say(f"Unlocked again, the form of the new meeting says “{again.strip()}”.")
    story.at(post, "vault", "verify")
    assert all(one["place"] != "Half-typed pl" for one in post.ok("record", "list", "meeting"))


def _forms(text: str) -> Iterator[bytes]:
    """Yield how a text may lie in a file: in each encoding of letters, and as base64 at each offset."""
    yield from (text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"))
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + text.encode())
        yield whole[4 if offset else 0 : -4]


def _readable(folder: Path, texts: list[str]) -> set[str]:
    """Which texts stand in a file of a folder, or in the name of one, in any form and any case."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    contents = [(path.name.encode() + b"\0" + path.read_bytes()) for path in files]
    contents += [content.lower() for content in contents]
    return {
        text
        for text in texts
        for form in {*_forms(text), *_forms(text.lower())}
        if any(form in content for content in contents)
    }


def test_scenario_13_the_copied_vault_tells_no_title_name_or_attachment(story: Story) -> None:
    post, folder = story.post, story.post.program.folder
    story.at(post, "readout", "offer", "OTTA-RDO-26-0004-8", "--out", folder / "review.pdf")
    read = json.loads(post.program.run("readout", "verify", folder / "review.pdf", "--json").out)
    answer = {"format": "liaison-desk/review", "version": 1, "readout": "OTTA-RDO-26-0004-8"}
    answer |= {"content_hash": read["content_hash"], "at": "2026-03-20T14:00:00Z", "decision": "approve"}
    answer |= {"by": "P03", "comments": [{"paragraph": 0, "text": "A comment that is attached."}]}
    (folder / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    story.at(post, "readout", "review", folder / "answer.json")
    texts = [one["file_name"] for one in post.ok("record", "list", "attachment")]
    assert texts == ["review-OTTA-RDO-26-0004-8.json"]
    texts += ["A comment that is attached.", "liaison-desk/review"]
    for kind, field_name in (("meeting", "subject"), ("request", "subject"), ("contact", "name")):
        texts += [one[field_name] for one in post.ok("record", "list", kind)]
    texts += [one["text"][:30] for one in post.ok("record", "list", "point")]
    shutil.copytree(post.vault, folder / "another disk")
    assert _readable(folder / "another disk", texts) == set()
    story.say(
        f"{len(texts)} titles, names and attachments were looked for in the copied files: none is there."
    )
    (folder / "another disk" / "left.txt").write_bytes("\n".join(texts).encode("utf-16-le"))
    assert _readable(folder / "another disk", texts) == set(texts), "the search finds what is there"
    for path in post.vault.rglob("*"):
        if path.is_file():
            assert not path.read_bytes().startswith(b"SQLite format 3"), path.name


def test_scenario_14_a_source_raised_after_approval_makes_the_readout_stale(story: Story) -> None:
    post, ref = story.post, "OTTA-RDO-26-0004-8"
    story.at(post, "readout", "approve", ref)
    points = post.ok("record", "list", "point")
    meeting = post.ok("record", "get", "OTTA-MTG-26-0003-G")["id"]
    (third,) = [one for one in points if one["meeting"] == meeting and one["number"] == 3]
    raised = json.dumps({**third["marking"], "tlp": "AMBER+STRICT"})
    story.at(post, "record", "put", third["id"], f"marking={raised}")
    assert post.ok("record", "get", ref)["status"] == "STALE"
    target = post.program.folder / "copy.pdf"
    said = story.at(post, "readout", "issue", ref, "--out", target, status=1)
    assert said.code == "READOUT_STALE"
    assert not target.exists()


def test_scenario_16_what_is_above_the_ceiling_is_refused_and_a_pointer_offered(story: Story) -> None:
    put = ["record", "put", "item", "text=The route of the courier.", f"marking={SECRET}"]
    said = story.at(story.post, *put, status=1)
    assert said.code == "ABOVE_STORE_CEILING"
    assert "pointer record" in said.err
    story.at(story.post, *put, "--pointer", "HQ registry, volume 12, folio 90")
    (item,) = story.post.ok("record", "list", "item")
    assert item["pointer_only"] is True
    assert "courier" not in json.dumps(item)
    assert story.post.ok("search", "courier") == []
