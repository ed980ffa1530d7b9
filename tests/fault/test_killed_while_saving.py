"""kill -9 at random moments of saving: what was acknowledged stays, what was not is there whole or not at all."""

import json
import os
import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.commands.attachments import content_of
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Attachment, Contact
from liaison_desk.store import drafts, integrity
from tests.fault.children import Child
from tests.fault.desks import Founded, found_post
from tests.fault.saver import PARTS, save_together

KILLS = int(os.environ.get("LIAISON_DESK_KILLS", "8"))
IN_A_ROW = 5
"""How often one vault is killed before a fresh one takes its place: a recovered vault must survive too."""

Promise = dict[str, Any]


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    folder = tmp_path_factory.mktemp("saving") / "desk"
    opened, words = found_post(folder)
    opened.close()
    (folder.parent / "words").write_text(" ".join(words), encoding="utf-8")
    return Founded(folder, words)


def _killed(desk: Founded, words: Path, seconds: float) -> list[Promise]:
    """Let the program save for so long, kill it, and give what it promised."""
    child = Child.start("tests.fault.saver", str(desk.folder), str(words))
    child.wait_for("ready")
    lines = child.kill_after(seconds)
    promises = [json.loads(line.removeprefix("saved")) for line in lines if line.startswith("saved")]
    # what was corrected last may have been undone too, after its promise and before the kill
    last = [{"unsure": promise["record"]} for promise in promises if "role" in promise][-1:]
    return promises + last


def _broken(desk: Desk, promises: Iterable[Promise]) -> list[str]:
    """What of the promises does not hold; a later promise about the same thing counts."""
    broken: list[str] = []
    roles: dict[str, str] = {}
    for promise in promises:
        if "seq" in promise and desk.store.log.find(desk.setup.desk, promise["seq"]) is None:
            broken.append(f"change {promise['seq']} is lost")
        broken += [
            f"record {name} is lost"
            for name in promise.get("made", ())
            if desk.store.records.get(RecordId(name)) is None
        ]
        if "role" in promise:
            roles[promise["record"]] = promise["role"]
        roles.pop(promise.get("unsure", ""), None)
        if "gone" in promise and not desk.get(Contact, RecordId(promise["gone"])).gone:
            broken.append(f"record {promise['gone']} is back")
        if "attachment" in promise:
            kept = desk.get(Attachment, RecordId(promise["attachment"]))
            if content_of(desk, kept) != (promise["content"] * 3000).encode():
                broken.append(f"attachment {kept.id} differs")
        if "draft" in promise:
            found = drafts.load(desk.store.engine, promise["draft"])
            if found is None or found.value.decode() != promise["value"]:
                broken.append(f"draft {promise['draft']} is lost")
    broken += [
        f"role of {name}" for name, role in roles.items() if desk.get(Contact, RecordId(name)).role != role
    ]
    return broken


def halves(desk: Desk) -> list[str]:
    """Names of which some records are there and others are not: a change that was applied in part."""
    names = Counter(record.title for kind in (Contact, Agency) for record in desk.store.records.where(kind))
    return [name for name, count in names.items() if count != PARTS]


def _check(opened: OpenDesk, promises: Iterable[Promise]) -> None:
    desk = opened.desk
    assert _broken(desk, promises) == []
    assert halves(desk) == []
    assert desk.store.verify() == []
    assert integrity.health(opened.vault.engine) == ()
    assert opened.vault.findings == ()
    before = desk.store.digest()
    desk.store.rebuild()
    assert desk.store.digest() == before


def test_whatever_was_saved_survives_a_kill_at_any_moment(
    founded: Founded, tmp_path: Path, record_property: Any
) -> None:
    chance = random.Random(20261124)
    kept, left_uncleanly = 0, 0
    desk, promises = founded, list[Promise]()
    for number in range(KILLS):
        if number % IN_A_ROW == 0:
            desk, promises = founded.copy(tmp_path / "desk"), []
        promises += _killed(desk, founded.folder.parent / "words", chance.uniform(0.0, 0.35))
        with desk.open() as opened:
            left_uncleanly += opened.vault.was_left_uncleanly
            _check(opened, promises)
        kept += len(promises) if number % IN_A_ROW == IN_A_ROW - 1 else 0
    assert left_uncleanly == KILLS
    record_property("kills while saving", KILLS)
    print(f"\nkilled {KILLS} times while saving: {kept} acknowledged changes checked, none lost")
    assert kept > KILLS


def test_the_check_notices_a_promise_that_was_not_kept(founded: Founded, tmp_path: Path) -> None:
    with founded.copy(tmp_path / "desk").open() as opened:
        assert _broken(opened.desk, [{"seq": 7}]) == ["change 7 is lost"]
        assert _broken(opened.desk, [{"draft": "contact/x", "value": "x"}]) == ["draft contact/x is lost"]
        save_together(opened.desk, "halved")
        assert halves(opened.desk) == []
        opened.desk.store.engine.execute("DELETE FROM rec_agency WHERE name = 'halved'")
        assert halves(opened.desk) == ["halved"]
        assert opened.desk.store.verify() != []
