"""Custody, promises, subjects, retention and the takeover, worked through the real command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import SAMPLE, Program, Seat, enrol, found_headquarters, found_post, seat
from tests.e2e.story import Story

DRIVE = "OTTA-HND-26-0001-K"
VIAL = "OTTA-HND-26-0002-I"
NAME = "Zbigniew Quillfeather"


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Seat, Seat]:
    """A post with the sample posting, and its headquarters; the tests of this module work on them in turn."""
    program = Program(folder=tmp_path_factory.mktemp("rules"))
    post = seat(program, "post", "harbour lantern copper violet meadow")
    hq = seat(program, "hq", "copper violet meadow harbour lantern")
    found_post(post)
    found_headquarters(hq)
    post.ok("import", SAMPLE)
    enrol(post, hq)
    return post, hq


def _carry(sender: Seat, to: str, receiver: Seat, name: str) -> None:
    path = sender.program.folder / name
    sender.ok("bundle", "make", "--to", to, "--out", path)
    assert receiver.ok("bundle", "accept", path)["state"] == "applied"


def _orders(desk: Seat, record: str) -> list[Any]:
    return [one for one in desk.ok("retention", "orders") if one["record"] == record]


def test_material_is_handed_over_by_command(desks: tuple[Seat, Seat]) -> None:
    post, _ = desks
    made = post.ok(
        *("handover", "prepare", "Telephone", "--kind", "EVID_IN", "--giver", "C04", "--taker", "P01"),
        *("--item", "Telephone", "--seal", "S-77", "--return-by", "2027-01-15"),
    )
    ref = made["ref"]
    assert [deadline["deadline_kind"] for deadline in made["deadlines"]] == ["CUSTODY_RETURN"]
    post.ok("handover", "move", ref, "sealed")
    post.ok("handover", "move", ref, "OFFERED")
    refused = post.run("handover", "move", ref, "ACCEPTED")
    assert (refused.status, refused.code) == (1, "HANDOVER_STOPPED")
    assert "Both parties must have signed." in refused.err
    for party in ("giver", "taker"):
        post.ok("handover", "sign", ref, party)
    assert post.ok("handover", "move", ref, "ACCEPTED")["status"] == "ACCEPTED"
    post.ok("handover", "event", ref, "MOVE", "--place", "Safe 2", "--note", "into the safe")
    found = post.ok("handover", "verify", ref, "1", "--seal", "S-78")
    assert (found["status"], found["items"][0]["differs"]) == ("DISCREP", ["SEAL_DIFFERS"])
    refused = post.run("handover", "decide", ref, "Copying error")
    assert (refused.status, refused.code) == (1, "NOT_YOUR_ROLE")
    record = post.ok("handover", "show", ref)
    assert (record["chain_holds"], len(record["events"])) == (True, 5)
    event = record["events"][0]["id"]
    assert post.run("record", "put", event, "note=nothing happened").code == "ONLY_ADDED_TO"
    listed = {one["ref"]: one["status"] for one in post.ok("handover", "list")}
    assert (listed[DRIVE], listed[VIAL], listed[ref]) == ("VERIFIED", "DISCREP", "DISCREP")


def test_the_work_plan_is_kept_by_command(desks: tuple[Seat, Seat]) -> None:
    post, _ = desks
    board = post.ok("commitment", "list")
    delivered = next(one["ref"] for one in board if one["status"] == "DELIVERED")
    refused = post.run("commitment", "move", delivered, "VERIFIED")
    assert (refused.status, refused.code) == (1, "COMMITMENT_STOPPED")
    meeting = post.ok("record", "list", "meeting")[0]["id"]
    said = post.ok(
        "record",
        "put",
        "point",
        f"meeting={meeting}",
        "number=9",
        "point_kind=AGREED",
        "text=Numbers were tested",
    )
    assert post.ok("commitment", "move", delivered, "verified", "--evidence", said["id"])["colour"] == "BLUE"
    working = next(one for one in board if one["status"] == "WORK")
    slipped = post.ok(
        *(
            "commitment",
            "slip",
            working["ref"],
            "2027-05-01",
            "--reason",
            "Translator ill",
            "--agreed-by",
            "RCMP",
        )
    )
    assert [(slip["from_due"], slip["to_due"], slip["reason"]) for slip in slipped["slipped"]] == [
        (working["due"], "2027-05-01", "Translator ill")
    ]
    assert said["id"] in post.ok("commitment", "evidence", working["ref"], said["id"])["evidence"]
    assert post.ok("commitment", "show", working["ref"])["steps"]["BLOCKED"] == ["NO_REASON"]


def test_subjects_are_tied_and_substances_judged_by_command(desks: tuple[Seat, Seat]) -> None:
    post, _ = desks
    firm = post.ok("record", "put", "subject", "name=Acme Chemicals", "subject_kind=ORG")["ref"]
    person = post.ok("record", "put", "subject", "name=A. Person", "subject_kind=PERSON")["ref"]
    item = post.ok("record", "put", "item", "text=Seen at the port")["ref"]
    assert post.ok("subject", "link", item, person)["marking"]["personal_data"] == "ORDINARY"
    post.ok("subject", "tie", person, firm, "director of", "--since", "2025-01-01")
    shown = post.ok("subject", "show", person)
    assert (shown["named_in"], [tie["role"] for tie in shown["ties"]]) == ([item], ["director of"])
    assert post.ok("subject", "link", item, person, "--remove").get("subjects", []) == []
    judged = post.ok("subject", "control", "103-63-9", "--country", "CA", "--on", "2026-04-14")
    assert [found["verdict"] for found in judged] == ["AFTER"]
    assert post.run("subject", "control", "sugar").code == "BAD_INPUT"
    assert post.run("subject", "control", "103-63-9", "--on", "yesterday").code == "BAD_INPUT"


def test_a_slip_makes_no_new_audience_and_no_new_status(desks: tuple[Seat, Seat]) -> None:
    post, _ = desks
    request = post.ok("record", "list", "request")[0]["ref"]
    assert post.run("assess", "check", request, "HSOT:RCMP").code == "BAD_INPUT"
    assert post.run("assess", "open", request, "--audience", "RCMP").code == "BAD_INPUT"
    assert post.run("consent", "new", "CBSA", "HSOT:RCMP").code == "BAD_INPUT"
    assert post.run("request", "move", request, "LOGD").code == "WRONG_USAGE"


def test_use_is_assessed_of_requests_and_for_nobody_else(desks: tuple[Seat, Seat]) -> None:
    post, _ = desks
    request = post.ok("record", "list", "request")[0]["ref"]
    assert post.run("assess", "open", request, "--use", "--audience", "HOST:RCMP").code == "BAD_INPUT"
    meeting = post.ok("record", "list", "meeting")[0]["ref"]
    assert post.run("assess", "open", meeting, "--use").code == "BAD_INPUT"
    opened = post.ok("assess", "open", request, "--use")
    assert (opened["gate"], opened["audience"]) == ("USE", "INTERNAL_POST")


def test_scenario_15_by_command(desks: tuple[Seat, Seat], tmp_path: Path) -> None:
    post, hq = desks
    story = Story(number=15, post=post, hq=hq)
    person = post.ok("record", "put", "subject", f"name={NAME}", "subject_kind=PERSON")
    post.ok("record", "put", "item", f"text={NAME} was seen", f"subjects={person['id']}")
    story.say("Somebody asks to be erased; an officer may not do it.")
    assert story.at(post, "erase", person["ref"], "--ground", "SUBJECT", status=1).code == "NOT_YOUR_ROLE"
    _carry(post, "HQ", hq, "up-1")
    assert len(hq.ok("search", *NAME.split())) == 2
    before = hq.ok("record", "list", "request")
    story.say("Headquarters may, but not while a court wants it kept.")
    story.at(hq, "retention", "hold", person["ref"], "Court order 12")
    assert story.at(hq, "erase", person["ref"], "--ground", "SUBJECT", status=1).code == "UNDER_HOLD"
    story.at(hq, "retention", "lift", person["ref"], "Order withdrawn")
    story.at(hq, "erase", person["ref"], "--dry-run")
    run = hq.ok("erase", person["ref"], "--dry-run")
    assert {one["kind"] for one in run["records"]} == {"subject", "item", "retention_task"}
    order = ("erase", person["ref"], "--ground", "SUBJECT", "--certificate", tmp_path / "erasure.json")
    assert json.loads(story.at(hq, "--json", *order).out)["tables"] == []
    certificate = (tmp_path / "erasure.json").read_text(encoding="utf-8")
    assert person["id"] in certificate
    assert NAME not in certificate
    _carry(hq, "OTTA", post, "down-1")
    for desk in (post, hq):
        assert desk.ok("search", *NAME.split()) == []
        assert story.at(desk, "record", "get", person["ref"], status=1).code == "NOT_FOUND"
        assert desk.run("vault", "verify").status == 0
    assert hq.ok("record", "list", "request") == before
    assert [one["waiting"] for one in _orders(hq, person["id"])] == [["OTTA"]]
    _carry(post, "HQ", hq, "up-2")
    assert [one["acknowledged"] for one in _orders(hq, person["id"])] == [["OTTA"]]
    story.write()


def test_what_is_due_is_kept_or_stripped_by_command(desks: tuple[Seat, Seat]) -> None:
    post, hq = desks
    _carry(post, "HQ", hq, "up-3")
    due = hq.ok("retention", "due", "--until", "2030-01-01")
    closed = next(one for one in due if one["rule"] == "REQUEST" and one["kind"] == "request")
    kept = hq.ok("retention", "keep", closed["ref"], "2031-01-01", "Trial goes on")
    assert kept["decision"] == "KEEP"
    assert closed["ref"] not in {one["ref"] for one in hq.ok("retention", "due", "--until", "2030-01-01")}
    stripped = hq.ok("retention", "anonymise", closed["ref"])
    assert stripped["certificate"]["ground"] == "ANON"
    assert stripped["tables"] == []
    tallies = hq.ok("record", "list", "tally")
    assert [one["of_ref"] for one in tallies if one["of_kind"] == "request"] == [closed["ref"]]
    _carry(hq, "OTTA", post, "down-2")
    assert post.ok("record", "list", "tally") == tallies


def test_an_officer_answers_by_hand_for_a_restriction_and_for_office_holders(
    desks: tuple[Seat, Seat],
) -> None:
    post, _ = desks
    marking = '{"classification": "RESTRICTED", "scheme": "IN", "handling": ["H3"]}'
    item = post.ok(
        "record", "put", "item", "--json", "text=A lead", f"marking={marking}", "releasable_to=HOST"
    )
    check = ("assess", "check", item["ref"], "HOST:RCMP")
    assert json.loads(post.run(*check, "--json").out)["reason"] == "H3_NOT_ACKNOWLEDGED"
    post.ok("consent", "acknowledge", item["ref"], "HOST:RCMP", "--said", "Read out")
    assert post.ok(*check)["decision"] == "ALLOW"
    marking = '{"classification": "UNCLASSIFIED", "scheme": "IN", "personal_data": "ORDINARY"}'
    public = post.ok("record", "put", "item", "text=She spoke", f"marking={marking}", "releasable_to=PUBLIC")
    told = ("consent", "acknowledge", public["ref"], "PUBLIC", "--said", "In role")
    assert post.run(*told).code == "NOTHING_TO_ACKNOWLEDGE"
    assert post.run(*told, "--person", "P01").code == "NOT_AN_OFFICE_HOLDER"
    post.ok(*told, "--person", "Nathalie Drouin")
    assert post.ok("assess", "check", public["ref"], "PUBLIC")["decision"] == "ALLOW"


def test_the_post_is_handed_over_by_command(desks: tuple[Seat, Seat], tmp_path: Path) -> None:
    post, _ = desks
    pack = post.ok("takeover", "pack")
    assert (pack["officer"], len(pack["digest"])) == ("P01", 64)
    post.ok("record", "put", "contact", "name=N. Successor", "code=P09", "side=HOME")
    out = post.ok("takeover", "out", "P09")
    file = tmp_path / "enrol.json"
    assert post.run("takeover", "in", out["ref"], "P09", "--out", file).code == "HANDOVER_STOPPED"
    for item in post.ok("handover", "show", out["ref"])["items"]:
        digest = ["--hash", item["digest"]] if item.get("digest") else []
        post.ok("handover", "verify", out["ref"], str(item["number"]), "--seal", item["seal"], *digest)
    assert post.ok("takeover", "in", out["ref"], "P09", "--out", file)["officer"] == "P09"
    assert b"P09" in file.read_bytes()
    assert post.ok("record", "put", "contact", "name=New", "side=HOST")["created_by"] == "P09"
