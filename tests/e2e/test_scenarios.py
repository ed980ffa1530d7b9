"""The acceptance scenarios of the work (domain.md §4.13), told through the command line on the sample posting."""

import base64
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.e2e.conftest import HQ_PASSPHRASE, POST_PASSPHRASE
from tests.e2e.program import ROOT, SAMPLE, Program, Said, Seat, enrol, seat

AS_OF = "2026-03-20T14:00Z"
SECRET = '{"classification": "SECRET", "scheme": "IN"}'


@dataclass
class Story:
    """Two desks, and a transcript of everything that is typed at them."""

    number: int
    post: Seat
    hq: Seat
    lines: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.lines.append(f"# {text}")

    def at(self, desk: Seat, *words: str | Path, status: int = 0) -> Said:
        """Type a command, expect its exit status, and keep what was said."""
        said = desk.run(*words)
        typed = " ".join(_quoted(str(word)) for word in words)
        self.lines += [f"{desk.vault.name}$ liaison-desk {typed}", said.out.rstrip(), said.err.rstrip()]
        self.lines += [f"(exit status {said.status})", ""]
        assert said.status == status, f"{words}: {said.status}\n{said.out}\n{said.err}"
        return said

    def carry(self, sender: Seat, to: str, receiver: Seat, name: str) -> None:
        """Carry everything from one desk to another in a bundle."""
        path = sender.program.folder / name
        self.at(sender, "bundle", "make", "--to", to, "--out", path)
        self.at(receiver, "bundle", "accept", path)

    def write(self) -> None:
        folder = ROOT / "out" / "scenarios"
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n".join(self.lines)
        elsewhere = text.replace(str(self.post.program.folder), "~")
        (folder / f"{self.number:02}.txt").write_text(elsewhere + "\n", encoding="utf-8")


def _quoted(word: str) -> str:
    return f"'{word}'" if re.search(r"[\s{}|&;]", word) or not word else word


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample posting in Ottawa, with New Delhi as its home, and headquarters that knows it."""
    folder = tmp_path_factory.mktemp("scenarios")
    program = Program(folder=folder)
    post, hq = seat(program, "post", POST_PASSPHRASE), seat(program, "hq", HQ_PASSPHRASE)
    zones = ["--zone", "America/Toronto", "--home-zone", "Asia/Kolkata", "--scheme", "IN"]
    post.ok("vault", "create", "--post", "OTT", "--officer", "P01", *zones)
    hq.ok("hq", "init", "--post", "HQD", "--officer", "P05", "--zone", "Asia/Kolkata", "--scheme", "IN")
    enrol(post, hq)
    post.ok("import", SAMPLE)
    return folder


@pytest.fixture
def story(founded: Path, program: Program, request: pytest.FixtureRequest) -> Iterator[Story]:
    for name in ("post", "hq"):
        shutil.copytree(founded / name, program.folder / name)
    number = int(re.search(r"\d+", request.node.name).group())  # type: ignore[union-attr]
    told = Story(number, seat(program, "post", POST_PASSPHRASE), seat(program, "hq", HQ_PASSPHRASE))
    yield told
    told.write()


def test_scenario_1_the_day_shows_what_is_owed_late_stopped_and_red(story: Story) -> None:
    story.at(story.post, "today", "--as-of", AS_OF)
    day = story.post.ok("today", "--as-of", AS_OF)
    late = [(one["ref"], one["question"], one["words"]) for one in day["due_now"]]
    assert ("OTTA-RFI-26-0003-Y", None, "5 d 16 h late") in late
    assert [one[:2] for one in late] == [("OTTA-INQ-26-0001-R", 4), ("OTTA-RFI-26-0003-Y", None)]
    assert [one["ref"] for one in day["clocks_stopped"]] == ["OTTA-INQ-26-0002-P"]
    assert [one["ref"] for one in day["discrepancies"]] == ["OTTA-HND-26-0002-I"]
    assert [one["ref"][:16] for one in day["red_commitments"]] == ["OTTA-CMT-26-0011", "OTTA-CMT-26-0018"]


def test_scenario_2_a_mistyped_reference_is_refused(story: Story) -> None:
    said = story.at(story.post, "record", "get", "OTTA-INQ-26-0001-S", status=1)
    assert said.code == "WRONG_REFERENCE"
    assert "check character" in said.err


def test_scenario_3_a_telephone_call_at_night_becomes_a_request_with_its_clocks(story: Story) -> None:
    call = ["request", "new", "Hiker missing since Friday", "--direction", "IN", "--host", "RCMP"]
    call += ["--urgency", "U8", "--medium", "CALL", "--at", "2026-03-14T01:10"]
    asked = story.at(story.post, *call, status=1)
    assert "four grounds" in asked.err
    said = story.at(story.post, *call, "--ground", "THREAT_LIFE", "--question", "Next of kin?")
    ref = said.out.split()[0]
    clocks = {one["kind"]: one for one in story.post.ok("request", "clock", ref)}
    assert clocks["REPLY"]["here"] == "Sat 2026-03-14 09:10 EDT"
    assert clocks["REPLY"]["home"] == "Sat 2026-03-14 18:40 IST"
    story.at(story.post, "today", "--as-of", "2026-03-14T05:30Z")
    day = story.post.ok("today", "--as-of", "2026-03-14T05:30Z")
    assert (ref, "CONFIRM") in [(one["ref"], one["kind"]) for one in day["due_24h"]]
    story.at(story.post, "request", "exchange", ref, "Sent by mail", "--act", "CONFIRM")
    assert next(one for one in story.post.ok("request", "clock", ref) if one["kind"] == "CONFIRM")["met"]


def test_scenario_4_a_clarification_answered_gives_the_time_back_and_says_why(story: Story) -> None:
    ref = "OTTA-INQ-26-0002-P"
    story.at(story.post, "request", "clock", ref)
    story.at(
        story.post, "request", "move", ref, "WORK", "--text", "Originals came", "--at", "2026-03-09T12:00"
    )
    said = story.at(story.post, "request", "clock", ref)
    (clock,) = story.post.ok("request", "clock", ref)
    assert (clock["here"], clock["due_utc"]) == ("Wed 2026-03-18 17:00 EDT", "2026-03-18T21:00:00Z")
    assert "2 working days are given back" in said.out


def test_scenario_5_a_person_on_an_unmarked_item_is_stopped_twice(story: Story) -> None:
    post = story.post
    person = post.ok("record", "put", "subject", "name=Invented Person", "subject_kind=PERSON")
    item = post.ok("record", "put", "item", "text=He was seen in Surrey.", "marking=", "releasable_to=")
    story.at(post, "record", "put", item["ref"], f"subjects={person['id']}")
    story.at(post, "assess", "check", item["ref"], "HOST:RCMP", status=1)
    found = json.loads(post.run("assess", "check", item["ref"], "HOST:RCMP", "--json").out)
    assert (found["decision"], found["reason"]) == ("DENY", "UNMARKED")
    marking = '{"classification": "RESTRICTED", "scheme": "IN", "handling": ["H2"]}'
    story.at(
        post,
        *("record", "put", item["ref"], f"marking={marking}"),
        "releasable_to=INTERNAL_POST,INTERNAL_HQ,HOST:RCMP",
    )
    story.at(post, "assess", "check", item["ref"], "HOST:RCMP", status=1)
    found = json.loads(post.run("assess", "check", item["ref"], "HOST:RCMP", "--json").out)
    assert (found["decision"], found["reason"]) == ("NEEDS_GATE", "DISCLOSURE_ASSESSMENT_MISSING")


def test_scenario_6_headquarters_decides_for_the_exact_content_only(story: Story) -> None:
    post, hq, ref = story.post, story.hq, "OTTA-INQ-26-0003-N"
    for number in ("1", "2", "3"):
        story.at(post, "request", "question", ref, number, "--status", "NEGATIVE")
    refused = story.at(post, "request", "move", ref, "CLEARED", status=1)
    assert "disclosure gate has not been passed" in refused.err
    story.at(post, "assess", "refer", ref)
    story.at(post, "assess", "decide", ref, "allow", "--basis", "I say so", status=1)
    story.carry(post, "HQ", hq, "out.ldb")
    story.at(hq, "assess", "list")
    story.at(
        hq,
        *("assess", "decide", ref, "allow", "--basis", "Answers are negative"),
        *("--condition", "Use for this investigation only"),
    )
    story.carry(hq, "OTTA", post, "back.ldb")
    assert [one["ref"] for one in post.ok("today")["gate_answers"]] == [ref]
    story.at(post, "request", "move", ref, "CLEARED")
    assert post.ok("assess", "show", ref)["state"] == "HQ_ALLOW"
    story.say("Now a word is changed.")
    story.at(post, "record", "put", ref, "facts=Shop owners in three host cities received calls.")
    story.at(post, "assess", "show", ref)
    assert post.ok("assess", "show", ref)["state"] == "STALE"
    said = story.at(post, "request", "move", ref, "ANSW", "--to", "RCMP", status=1)
    assert "changed after it was cleared" in said.err


def _everything_in(pdf: Path) -> str:
    """Text, metadata, outline and name of a PDF, as any reader finds them."""
    with pikepdf.open(pdf) as found, found.open_metadata() as metadata, found.open_outline() as outline:
        rest = [str(found.docinfo), str(metadata), *(item.title for item in outline.root)]
    pages = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in pages]
    pages.close()
    return " ".join([*texts, *rest, pdf.name]).casefold()


def test_scenario_7_nothing_of_what_was_left_out_is_in_the_file(story: Story) -> None:
    meeting, folder = "OTTA-MTG-26-0002-I", story.post.program.folder
    kept = {}
    for variant in ("internal", "host", "joint", "public"):
        path = folder / f"{variant}.pdf"
        story.at(story.post, "readout", "issue", meeting, "--variant", variant, "--out", path)
        ref = max(one["ref"] for one in story.post.ok("record", "list", "readout"))
        kept[variant] = len(story.post.ok("record", "get", ref)["points"])
    assert kept == {"internal": 8, "host": 7, "joint": 7, "public": 6}
    assert "legal services" in _everything_in(folder / "internal.pdf")
    for variant in ("host", "joint", "public"):
        found = _everything_in(folder / f"{variant}.pdf")
        assert "work plan" in found
        for word in ("legal services", "settle", "disclosure conditions", "sample"):
            assert word not in found, variant
    public = _everything_in(folder / "public.pdf")
    assert "draft for clearance" in public
    assert "points of contact" not in public
    assert "nathalie drouin" in public
    assert "points of contact" in _everything_in(folder / "joint.pdf")


def test_scenario_8_an_omitted_phrase_in_the_title_stops_the_document(story: Story) -> None:
    meeting = "OTTA-MTG-26-0002-I"
    phrase = "legal services should settle the disclosure conditions"
    story.at(story.post, "record", "put", meeting, f"subject={phrase}")
    target = story.post.program.folder / "host.pdf"
    said = story.at(story.post, "readout", "issue", meeting, "--variant", "host", "--out", target, status=1)
    assert "LEAK" in said.code
    assert not target.exists()


def test_scenario_9_a_supervisor_answers_in_a_file_and_nobody_answers_for_himself(story: Story) -> None:
    post, ref, folder = story.post, "OTTA-RDO-26-0004-8", story.post.program.folder
    away = Program(folder=folder / "supervisor")
    away.folder.mkdir()
    story.at(post, "readout", "offer", ref, "--out", away.folder / "review.pdf")
    story.say("The supervisor has the PDF and no desk.")
    read = away.ok("readout", "verify", "review.pdf")
    assert (read["intact"], read["reference"]) == (True, ref)
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
    assert story.at(post, "readout", "review", away.folder / "answer.json", status=1).code == refused.code
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
    read = post.program.ok("readout", "verify", folder / "review.pdf")
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
