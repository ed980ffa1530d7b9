"""kill -9 at random moments of accepting a bundle: it is applied whole or not at all, and once more is enough."""

import io
import os
import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison_desk.desk.commands.attachments import attach, content_of
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Attachment, Meeting
from liaison_desk.store import integrity
from tests.fault.children import Child
from tests.fault.desks import Founded, bundle_for, found_pair

KILLS = int(os.environ.get("LIAISON_DESK_KILLS", "5"))
FILE = bytes(range(256)) * 12_000
"""An attachment of several transactions: bundles bring those too."""


@dataclass(frozen=True)
class Story:
    """Headquarters before a bundle, the bundle, and what headquarters holds when nobody interferes."""

    headquarters: Founded
    words: Path
    bundle: Path
    before: str
    after: str
    seconds: float


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("accepting")
    pair = found_pair(folder)
    words, bundle = folder / "words", folder / "bundle"
    words.write_text(" ".join(pair.headquarters.words), encoding="utf-8")
    with pair.post.open() as post:
        import_file(post.desk, resource("sample", "posting.json").read_bytes(), "posting.json")
        meeting = post.desk.store.records.standing(Meeting)[0]
        attach(post.desk, meeting, io.BytesIO(FILE), "minutes.bin")
        bundle.write_bytes(bundle_for(post, "HQ"))
        after = post.desk.store.digest()
    with pair.headquarters.open() as headquarters:
        before = headquarters.desk.store.digest()
    oracle = pair.headquarters.copy(folder / "oracle")
    child = Child.start("tests.fault.taker", str(oracle.folder), str(words), str(bundle))
    child.wait_for("ready")
    begun = time.perf_counter()
    child.finish()
    seconds = time.perf_counter() - begun
    with oracle.open() as headquarters:
        assert headquarters.desk.store.digest() == after
    return Story(pair.headquarters, words, bundle, before, after, seconds)


def _accept(opened: OpenDesk, bundle: Path) -> str:
    with bundle.open("rb") as source:
        return accept_bundle(opened.desk, source).state


def _attachments(opened: OpenDesk) -> list[bytes]:
    kept = opened.desk.store.records.standing(Attachment)
    return [content_of(opened.desk, attachment) for attachment in kept]


def test_a_bundle_is_applied_whole_or_not_at_all_whenever_the_program_is_killed(
    story: Story, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    seen: Counter[str] = Counter()
    for _ in range(KILLS):
        headquarters = story.headquarters.copy(tmp_path / "headquarters")
        words = [str(headquarters.folder), str(story.words), str(story.bundle)]
        child = Child.start("tests.fault.taker", *words)
        child.wait_for("ready")
        lines = child.kill_after(chance.uniform(0.0, 1.15 * story.seconds))
        with headquarters.open() as opened:
            desk = opened.desk
            state = {story.before: "nothing", story.after: "everything"}.get(desk.store.digest(), "a part")
            seen[state] += 1
            assert state != "a part"
            assert "accepted applied" not in lines or state == "everything"
            assert desk.store.verify() == []
            assert integrity.health(opened.vault.engine) == ()
            assert _accept(opened, story.bundle) == ("applied" if state == "nothing" else "duplicate")
            assert desk.store.digest() == story.after
            assert desk.store.verify() == []
            assert _attachments(opened) == [FILE]
    print(f"\nkilled {KILLS} times while accepting: {dict(seen)}, never a part; once more gave the oracle")
    assert seen["nothing"] > 0
    assert seen["everything"] > 0 or KILLS < 50
